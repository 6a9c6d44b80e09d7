import { allNodes, type CommandNode } from './tree.ts';

/** For bash 3.2 and later. */
export const bashScript = (tree: CommandNode): string => {
  const nodes = allNodes(tree);
  const paths = nodes.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
  return `# bash completion for visitx
_visitx() {
  local cur prev path word next
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  path=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    next="\${path:+$path }$word"
    case "$next" in
      ${paths.join('|')}) path="$next" ;;
    esac
  done
  COMPREPLY=()
  case "$path $prev" in
${nodes.flatMap(choiceCases).join('\n')}
  esac
  case "$path" in
${nodes.map(nodeCase).join('\n')}
  esac
}
complete -o default -o bashdefault -F _visitx visitx
`;
};

const quote = (words: readonly string[]): string => `'${words.join(' ').replaceAll("'", '')}'`;

const choiceCases = ({ path, options }: CommandNode): string[] =>
  options
    .filter(({ takesValue }) => takesValue)
    .map(({ flags, choices }) => {
      const patterns = flags.map((flag) => `'${path} ${flag}'`).join('|');
      const act = choices.length > 0 ? `COMPREPLY=( $(compgen -W ${quote(choices)} -- "$cur") )` : 'COMPREPLY=( $(compgen -f -- "$cur") )';
      return `    ${patterns}) ${act}; return ;;`;
    });

const nodeCase = ({ path, options, children, words }: CommandNode): string => {
  const flags = options.flatMap((option) => option.flags.filter((flag) => flag.startsWith('--')));
  const names = [...children.map(({ name }) => name), ...words];
  return `    '${path}')
      if [[ "$cur" == -* ]]; then COMPREPLY=( $(compgen -W ${quote(flags)} -- "$cur") )
      else COMPREPLY=( $(compgen -W ${quote(names)} -- "$cur") ); fi ;;`;
};
