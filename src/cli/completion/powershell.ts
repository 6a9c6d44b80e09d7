import { allNodes, type CommandNode } from './tree.ts';

/** For Windows PowerShell 5.1 and PowerShell 7. */
export const powershellScript = (tree: CommandNode): string => {
  const nodes = allNodes(tree);
  const paths = nodes.map(({ path }) => `'${path}'`).join(', ');
  return `# PowerShell completion for visitx
Register-ArgumentCompleter -Native -CommandName visitx -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $paths = @(${paths})
  $words = @{
${nodes.map(wordsOf).join('\n')}
  }
  $choices = @{
${nodes.flatMap(choicesOf).join('\n')}
  }
  $path = ''
  $last = ''
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition -and $wordToComplete -ne '') { break }
    $last = $element.ToString()
    $next = "$path $last".Trim()
    if ($paths -contains $next) { $path = $next }
  }
  $found = $choices["$path $last"]
  if ($null -eq $found) { $found = $words[$path] }
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
};

const list = (words: readonly string[]): string => `@(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')})`;

const wordsOf = ({ path, children, words, options }: CommandNode): string => {
  const flags = options.flatMap((option) => option.flags.filter((flag) => flag.startsWith('--')));
  return `    '${path}' = ${list([...children.map(({ name }) => name), ...words, ...flags])}`;
};

const choicesOf = ({ path, options }: CommandNode): string[] =>
  options
    .filter(({ choices }) => choices.length > 0)
    .flatMap(({ flags, choices }) => flags.map((flag) => `    '${`${path} ${flag}`.trim()}' = ${list(choices)}`));
