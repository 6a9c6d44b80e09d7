import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, parseSync, Visitor } from 'oxc-parser';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file of src/ with its syntax tree. */
export interface SourceFile {
  /** From src/, with forward slashes. */
  readonly path: string;
  readonly code: string;
  readonly program: Program;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );

export const readSources = (): SourceFile[] =>
  filesUnder(join(ROOT, 'src'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const code = readFileSync(file, 'utf8');
      const { program, errors } = parseSync(file, code);
      if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
      return { path: relative(join(ROOT, 'src'), file).replaceAll('\\', '/'), code, program };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Every module that a file names, in imports, exports and `import()`. */
export const importsOf = ({ program }: SourceFile): string[] => {
  const found: string[] = [];
  const visitor = new Visitor({
    ImportDeclaration: (node) => {
      found.push(node.source.value);
    },
    ExportNamedDeclaration: (node) => {
      if (node.source) found.push(node.source.value);
    },
    ExportAllDeclaration: (node) => {
      found.push(node.source.value);
    },
    ImportExpression: (node) => {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string') found.push(node.source.value);
    },
  });
  visitor.visit(program);
  return found;
};

/** Every regular expression written as a literal. */
export const patternsOf = ({ program }: SourceFile): { readonly source: string; readonly flags: string }[] => {
  const found: { readonly source: string; readonly flags: string }[] = [];
  const visitor = new Visitor({
    Literal: (node) => {
      if ('regex' in node && node.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
  });
  visitor.visit(program);
  return found;
};
