import { allNodes, type CommandNode, type OptionNode } from './tree.ts';

export const fishScript = (tree: CommandNode): string => `# fish completion for visitx
function __visitx_at
    # The command so far is these words, options aside.
    set -l words
    for word in (commandline -opc)[2..-1]
        string match -q -- '-*' $word; or set -a words $word
    end
    test "$words[1..2]" = "$argv"; or test "$words[1]" = "$argv"
end
function __visitx_new
    test (count (string match -v -- '-*' (commandline -opc))) -eq $argv[1]
end
${allNodes(tree).flatMap(linesOf).join('\n')}
`;

const linesOf = (node: CommandNode): string[] => {
  const depth = node.path === '' ? 1 : node.path.split(' ').length + 1;
  const at = node.path === '' ? `-n '__visitx_new 1'` : `-n '__visitx_at ${node.path}'`;
  const fresh = node.path === '' ? `-n '__visitx_new 1'` : `-n '__visitx_at ${node.path}; and __visitx_new ${depth}'`;
  return [
    ...node.children.map(({ name, about }) => `complete -c visitx ${fresh} -f -a ${name} -d '${plain(about)}'`),
    ...(node.words.length > 0 ? [`complete -c visitx ${fresh} -f -a '${node.words.join(' ')}'`] : []),
    ...node.options.map((option) => `complete -c visitx ${at} ${optionOf(option)}`),
  ];
};

const optionOf = ({ flags, about, takesValue, choices }: OptionNode): string => {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = choices.length > 0 ? [`-x -a '${choices.join(' ')}'`] : takesValue ? ['-r'] : [];
  return [...names, ...value, `-d '${plain(about)}'`].join(' ');
};

const plain = (text: string): string => text.replace(/['\\]/gu, '');
