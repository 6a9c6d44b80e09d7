// Bundles the script and the style of each page that visitx writes into src/view/client.generated.ts, as strings.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src/view/client.generated.ts');
const pages = ['article', 'archive'];

const bundle = async (name, options = {}) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/view/client/${name}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    ...options,
  });
  return outputFiles[0].text.trim();
};

const parts = await Promise.all(
  pages.map(async (page) => {
    const [script, style] = await Promise.all([bundle(`${page}.ts`), bundle(`${page}.css`)]);
    return `export const ${page}Script =\n  ${JSON.stringify(script)};\nexport const ${page}Style =\n  ${JSON.stringify(style)};\n`;
  }),
);
const source = `// Made by scripts/view.mjs; do not edit.\n\n${parts.join('\n')}`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
