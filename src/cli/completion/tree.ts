import type { Command } from 'commander';

/** What a shell is told of a command. */
export interface CommandNode {
  /** From the program on: `''`, `check`, `fixture add`. */
  readonly path: string;
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionNode[];
  /** Words that its first argument may be. */
  readonly words: readonly string[];
  readonly children: readonly CommandNode[];
}

export interface OptionNode {
  /** `--format`, `-f`. */
  readonly flags: readonly string[];
  readonly about: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

export const treeOf = (command: Command, above = ''): CommandNode => {
  const path = command.parent ? `${above} ${command.name()}`.trim() : '';
  const help: OptionNode = { flags: ['--help', '-h'], about: 'display help', takesValue: false, choices: [] };
  return {
    path,
    name: command.name(),
    about: command.description(),
    options: [
      ...command.options.map((option) => ({
        flags: [option.long, option.short].filter((flag) => typeof flag === 'string'),
        about: option.description,
        takesValue: option.required || option.optional,
        choices: option.argChoices ?? [],
      })),
      help,
    ],
    words: command.registeredArguments[0]?.argChoices ?? [],
    children: command.commands.map((child) => treeOf(child, path)),
  };
};

/** A command and all below it. */
export const allNodes = (node: CommandNode): CommandNode[] => [node, ...node.children.flatMap(allNodes)];
