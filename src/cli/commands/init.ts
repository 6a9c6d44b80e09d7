import { Command } from 'commander';

const EXAMPLES = `
Writes visitx.config.yaml, a folder fixtures/ with one example, and a workflow for GitHub Actions. Files that are there stay.

Examples:
  $ visitx init
  $ visitx init my-articles && cd my-articles && visitx check`;

export const initCommand = (): Command =>
  new Command('init')
    .description('begin a folder of fixtures with a configuration, an example and a CI workflow')
    .argument('[folder]', 'where', '.')
    .option('--no-ci', 'write no workflow')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, flags: { readonly ci: boolean }) => {
      const { init } = await import('../init.ts');
      init(folder, flags);
    });
