import { Argument, Command } from 'commander';
import { writeOut } from '../streams.ts';

const EXAMPLES = `
Examples:
  $ visitx completion bash > ~/.local/share/bash-completion/completions/visitx
  $ visitx completion zsh > "\${fpath[1]}/_visitx"
  $ visitx completion fish > ~/.config/fish/completions/visitx.fish
  PS> visitx completion powershell | Out-String | Invoke-Expression`;

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export const completionCommand = (program: () => Command): Command =>
  new Command('completion')
    .description('print a script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', EXAMPLES)
    .action(async (word: string) => {
      const { writeCompletion } = await import('../completion.ts');
      const shell = SHELLS.find((known) => known === word) ?? 'bash';
      writeOut(writeCompletion(program(), shell));
    });
