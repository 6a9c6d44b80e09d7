import type { CommandNode, OptionNode } from './tree.ts';

export const zshScript = (tree: CommandNode): string => `#compdef visitx
# zsh completion for visitx
${functionsOf(tree).join('\n')}
if [ "$funcstack[1]" = "_visitx" ]; then
  _visitx "$@"
else
  compdef _visitx visitx
fi
`;

const functionName = (path: string): string => ['_visitx', ...path.split(' ').filter(Boolean)].join('_');

const functionsOf = (node: CommandNode): string[] => [functionOf(node), ...node.children.flatMap(functionsOf)];

const functionOf = (node: CommandNode): string => {
  const { path, options, children, words } = node;
  const specs = options.flatMap(optionSpecs);
  const rest =
    children.length > 0 ? ["'1: :->command'", "'*:: :->rest'"] : words.length > 0 ? [`'1:word:(${words.join(' ')})'`] : ["'*:file:_files'"];
  const body = `  _arguments -C ${[...specs, ...rest].join(' \\\n    ')}`;
  if (children.length === 0) return `${functionName(path)}() {\n${body}\n}`;
  const names = children.map(({ name, about }) => `'${plain(`${name}:${about}`)}'`).join(' ');
  const calls = children.map((child) => `        ${child.name}) ${functionName(child.path)} ;;`).join('\n');
  return `${functionName(path)}() {
  local context state line
  typeset -A opt_args
${body}
  case $state in
    command) local -a commands; commands=(${names}); _describe command commands ;;
    rest)
      case $line[1] in
${calls}
      esac ;;
  esac
}`;
};

const optionSpecs = ({ flags, about, takesValue, choices }: OptionNode): string[] => {
  const value = takesValue ? `:value:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}` : '';
  return flags.map((flag) => `'${flag}[${plain(about).replaceAll(':', ' ')}]${value}'`);
};

/** Words without what quotes, brackets and backslashes mean to zsh. */
const plain = (text: string): string => text.replace(/['[\]\\]/gu, '');
