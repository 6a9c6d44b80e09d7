import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../src/core/version.ts';
import { ARTICLE, fixtureFiles, folderWith } from './support/check.ts';
import { type Outcome, visitx } from './support/command.ts';
import { ROOT } from './support/sources.ts';

// Each run of the command starts a process.
vi.setConfig({ testTimeout: 60_000 });

const RIGHT = 'visits: [{kind: study-visit, date: {start: 2024-05-14}}]\n';
const WRONG = 'visits: [{kind: inspection, date: {start: 2024-05-14}}]\n';
const OUTSIDE_CI = { CI: '' };

const check = (cwd: string, ...args: string[]): Outcome => visitx(['check', ...args], { cwd, env: OUTSIDE_CI });

describe('visitx check', () => {
  it('says that all is as expected', () => {
    const { code, out, err } = check(folderWith(fixtureFiles('contoh', RIGHT)));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('✓ contoh');
    expect(out).toContain('1 checked, 1 as expected');
  });

  it('shows each difference with pointer, place, both sides, rule and words, and exits 3', () => {
    const { code, out } = check(folderWith(fixtureFiles('contoh', WRONG)));
    expect(code).toBe(3);
    expect(out).toContain('/visits/0/kind  fixtures/contoh/report.yaml:1:');
    expect(out).toMatch(/expected {2}inspection\n +got {7}study-visit\n +by .*studi banding/u);
    expect(out).toMatch(/visits\.kind +1 +1 +0 +0\.0 +0\.0 +0\.0/u);
  });

  it('exits 1 for a fixture that cannot be read, with line, column and caret, and checks the others', () => {
    const folder = folderWith({ ...fixtureFiles('a', 'visits: [}\n'), ...fixtureFiles('b', RIGHT), 'fixtures/c/article.txt': ARTICLE });
    const { code, out } = check(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/fixtures\/a\/report\.yaml:1:10: .*\n +1 \| visits: \[\}\n +\^/u);
    expect(out).toContain('✓ b');
    expect(out).toContain('fixtures/c/report.yaml is missing');
  });

  it('gives many fixtures, which go to several threads, in their order', () => {
    const names = Array.from({ length: 60 }, (_, i) => `f${String(i).padStart(2, '0')}`);
    const short = 'Bupati Sikka meninjau jembatan di Talibura.\n\nMAUMERE - Bupati Sikka meninjau jembatan, Rabu (5/6/2024).\n';
    const files = names.map((name, i) =>
      fixtureFiles(name, i === 7 ? 'visits: [}' : i === 9 ? 'article: {dateline: Ende}' : 'article: {dateline: MAUMERE}', short),
    );
    const { code, out } = check(folderWith(Object.assign({}, ...files)), '--brief');
    expect(code).toBe(1);
    expect(out.match(/^[✓✗!] f\d\d/gmu)).toEqual(names.map((name, i) => `${i === 7 ? '!' : i === 9 ? '✗' : '✓'} ${name}`));
    expect(out).toContain('fixtures/f07/report.yaml:1:10');
  });

  it('exits 2 where nothing can be checked', () => {
    const folder = folderWith(fixtureFiles('contoh', RIGHT));
    expect(check(folder, '--only', 'nothing-*').code).toBe(2);
    expect(check(folder, '--reporter', 'junti').err).toContain('did you mean junit?');
    expect(check(folder, '--config', 'none.yaml').code).toBe(2);
    expect(check(folderWith({ 'visitx.config.yaml': 'floors: {people: 2}' })).code).toBe(2);
  });

  it('lets floors decide, in floors.yaml or in the configuration, and exact fixtures fail all the same', () => {
    const files = fixtureFiles('contoh', WRONG);
    expect(check(folderWith({ ...files, 'fixtures/floors.yaml': 'visits.kind: 0' })).code).toBe(0);
    expect(check(folderWith({ ...files, 'visitx.config.yaml': 'floors: {visits.kind: 0}' })).code).toBe(0);
    const below = check(folderWith({ ...files, 'fixtures/floors.yaml': 'visits.kind: 0.5' }));
    expect({ code: below.code, told: below.out.includes('below its floor of 50.0') }).toEqual({ code: 3, told: true });
    const exact = { ...files, 'fixtures/contoh/source.yaml': 'exact: true', 'fixtures/floors.yaml': 'visits.kind: 0' };
    expect(check(folderWith(exact)).code).toBe(3);
  });

  it('writes several reporters at once', () => {
    const folder = folderWith(fixtureFiles('contoh', WRONG));
    const reporters = ['terminal', 'github', 'json=o/check.json', 'junit=check.xml', 'sarif=check.sarif', 'tap=check.tap'];
    mkdirSync(join(folder, 'o'));
    const { code, out } = check(folder, ...reporters.flatMap((name) => ['--reporter', name]));
    expect(code).toBe(3);
    expect(out).toContain('✗ contoh');
    expect(out).toMatch(/^::error file=fixtures\/contoh\/report\.yaml,line=1,/mu);
    expect(JSON.parse(readFileSync(join(folder, 'o/check.json'), 'utf8')).exit).toBe(3);
    expect(readFileSync(join(folder, 'check.xml'), 'utf8')).toContain('<testsuites>');
    expect(JSON.parse(readFileSync(join(folder, 'check.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(folder, 'check.tap'), 'utf8')).toContain('not ok 1 - contoh');
  });

  it('rewrites an expectation only when asked, shows what changes, and never in CI', () => {
    const folder = folderWith({ ...fixtureFiles('a', `# kept\n${WRONG}`), ...fixtureFiles('b', RIGHT) });
    const path = join(folder, 'fixtures/a/report.yaml');
    const refused = visitx(['check', '--update'], { cwd: folder, env: { CI: 'true' } });
    expect({ code: refused.code, err: refused.err.includes('--update does not run in CI') }).toEqual({ code: 2, err: true });
    expect(readFileSync(path, 'utf8')).toContain('inspection');
    const { code, out } = check(folder, '--update');
    expect(code).toBe(0);
    expect(out).toContain('-visits: [{kind: inspection');
    expect(out).toContain('+visits: [{kind: study-visit');
    expect(readFileSync(path, 'utf8')).toMatch(/^# kept\n/u);
    expect(readFileSync(join(folder, 'fixtures/b/report.yaml'), 'utf8')).toBe(RIGHT);
  });

  it('leaves known shortfalls to --only when it updates', () => {
    const folder = folderWith({ ...fixtureFiles('a', WRONG), 'fixtures/floors.yaml': 'visits.kind: 0' });
    check(folder, '--update');
    expect(readFileSync(join(folder, 'fixtures/a/report.yaml'), 'utf8')).toBe(WRONG);
    check(folder, '--update', '--only', 'a');
    expect(readFileSync(join(folder, 'fixtures/a/report.yaml'), 'utf8')).not.toBe(WRONG);
  });

  it('checks what git says has changed', () => {
    const folder = folderWith({ ...fixtureFiles('a', RIGHT), ...fixtureFiles('b', RIGHT) });
    const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], { cwd: folder });
    expect(check(folder, '--changed').code).toBe(2);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    expect(check(folder, '--changed').out).toContain('0 checked');
    writeFileSync(join(folder, 'fixtures/b/report.yaml'), WRONG);
    expect(check(folder, '--changed')).toMatchObject({ code: 3, out: expect.stringMatching(/^✗ b/u) });
    expect(check(folder, '--changed=--output=x').code).toBe(2);
  });

  it('runs the examples of own rules', () => {
    const rules = (marks: string) =>
      `rules: [{name: own/topic/waste, field: topic, pattern: sampah, examples: [{text: bank sampah, marks: ${marks}}]}]`;
    const folder = folderWith({ ...fixtureFiles('a', RIGHT), 'visitx.config.yaml': rules('sampah') });
    expect(check(folder)).toMatchObject({ code: 0, out: expect.stringContaining('✓ own/topic/waste') });
    writeFileSync(join(folder, 'visitx.config.yaml'), rules('bank'));
    expect(check(folder)).toMatchObject({ code: 3, out: expect.stringContaining('visitx.config.yaml:1:') });
    expect(check(folder, '--no-config').code).toBe(0);
  });

  it('checks again when a fixture changes', async () => {
    const folder = folderWith(fixtureFiles('a', RIGHT));
    const child = spawn(process.execPath, [join(ROOT, 'bin/visitx.js'), 'check', '--watch'], { cwd: folder });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    const seen = async (words: string): Promise<void> => {
      for (let i = 0; i < 200 && !out.includes(words); i++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(out).toContain(words);
    };
    await seen('1 checked, 1 as expected');
    writeFileSync(join(folder, 'fixtures/a/report.yaml'), WRONG);
    await seen('✗ a');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(3);
  }, 25_000);
});

describe('the walk-through of the README', () => {
  it('goes as told: init, add from a server, break a rule, see CI fail, accept', async () => {
    const page = `<!doctype html><html lang="id"><head><title>Bupati Sikka Tinjau Jembatan Nebe</title></head><body><article>
<h1>Bupati Sikka Tinjau Jembatan Nebe</h1><p>MAUMERE - Bupati Sikka, Markus Nong Ledo, meninjau pembangunan Jembatan Nebe di Kecamatan Talibura, Rabu (5/6/2024).</p>
<p>"Jembatan ini harus selesai sebelum musim hujan tiba," kata Markus Nong Ledo.</p>
<p>Camat Talibura, Yohanes Woga, menerima rombongan di lokasi pekerjaan bersama sejumlah warga desa setempat.</p></article></body></html>`;
    const server = createServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const folder = folderWith({});
    const run = (env: Record<string, string>, ...args: string[]): Promise<Outcome> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [join(ROOT, 'bin/visitx.js'), ...args], {
          cwd: folder,
          env: { ...process.env, NO_COLOR: '1', ...env },
        });
        const parts = { out: '', err: '' };
        child.stdout.on('data', (chunk: Buffer) => (parts.out += chunk.toString('utf8')));
        child.stderr.on('data', (chunk: Buffer) => (parts.err += chunk.toString('utf8')));
        child.once('close', (code) => resolve({ code, ...parts }));
      });
    try {
      expect(await run(OUTSIDE_CI, 'init')).toMatchObject({ code: 0, err: '' });
      expect(await run(OUTSIDE_CI, 'check')).toMatchObject({ code: 0 });
      const address = `http://127.0.0.1:${port}/2024/06/jembatan`;
      expect(await run(OUTSIDE_CI, 'fixture', 'add', address)).toMatchObject({ code: 1, err: expect.stringContaining('--allow-private') });
      expect(await run(OUTSIDE_CI, 'fixture', 'add', address, '--allow-private', '--name', 'jembatan')).toMatchObject({ code: 0 });
      expect(readFileSync(join(folder, 'fixtures/jembatan/article.html'), 'utf8')).toBe(page);
      expect(parse(readFileSync(join(folder, 'fixtures/jembatan/source.yaml'), 'utf8'))).toMatchObject({
        url: address,
        'reviewed-by': null,
      });
      expect(await run(OUTSIDE_CI, 'check')).toMatchObject({ code: 0, out: expect.stringContaining('jembatan  (reviewed by nobody yet)') });
      const config = join(folder, 'visitx.config.yaml');
      writeFileSync(config, readFileSync(config, 'utf8').replace('terms: [ngangsu ilmu]', 'terms: [meninjau]'));
      const inCi = await run({ CI: 'true' }, 'check', '--reporter', 'terminal', '--reporter', 'github');
      expect(inCi).toMatchObject({ code: 3, out: expect.stringContaining('::error file=fixtures/jembatan/report.yaml') });
      expect(await run({ CI: 'true' }, 'check', '--update')).toMatchObject({ code: 2 });
      expect(await run(OUTSIDE_CI, 'check', '--update')).toMatchObject({ code: 0 });
      expect(await run({ CI: 'true' }, 'check')).toMatchObject({ code: 0 });
    } finally {
      server.close();
    }
  }, 60_000);
});

describe('visitx init', () => {
  it('keeps what is there', () => {
    const folder = folderWith({ 'visitx.config.yaml': '# mine\n' });
    const { code, out } = visitx(['init', '--no-ci'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('kept    visitx.config.yaml');
    expect(readFileSync(join(folder, 'visitx.config.yaml'), 'utf8')).toBe('# mine\n');
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });
});

describe('visitx fixture add', () => {
  it('copies a file under a name from its title, and never over another', () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    const add = (...more: string[]) => visitx(['fixture', 'add', 'a.txt', ...more], { cwd: folder });
    expect(add()).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'fixtures/dlh-sumbawa-pelajari-bank-sampah-di-kota-malang/article.txt'), 'utf8')).toBe(ARTICLE);
    expect(add()).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
    expect(add('--name', '../outside')).toMatchObject({ code: 2 });
    expect(check(folder).code).toBe(0);
  });
});

describe('the action', () => {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const step = action.runs.steps.at(-1);

  it('gives inputs to its script as variables only', () => {
    expect(action.inputs.version.default).toBe(VERSION);
    expect(step.run).not.toContain('${{');
    expect(Object.values(step.env)).toEqual(
      Object.keys(step.env).map((name) => `\${{ inputs.${name.replace('VISITX_', '').toLowerCase()} }}`),
    );
  });

  it('runs the check with what it is given', () => {
    const folder = folderWith({ 'bin/npx': '#!/bin/sh\nfor word in "$@"; do echo "<$word>"; done\n' });
    spawnSync('chmod', ['+x', join(folder, 'bin/npx')]);
    const env = {
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      VISITX_FOLDER: 'my fixtures',
      VISITX_CONFIG: '',
      VISITX_ONLY: '$(touch owned)',
      VISITX_VERSION: '0.1.0',
      VISITX_JUNIT: 'a b.xml',
      VISITX_SARIF: '',
    };
    const { stdout, status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], { cwd: folder, env, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual(
      [
        '--yes',
        'visitx@0.1.0',
        'check',
        '--reporter',
        'terminal',
        '--reporter',
        'github',
        '--only=$(touch owned)',
        '--reporter=junit=a b.xml',
        '--',
        'my fixtures',
      ].map((word) => `<${word}>`),
    );
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });

  it('passes words that the command takes', () => {
    const folder = folderWith(fixtureFiles('a', RIGHT));
    const args = ['check', '--reporter', 'terminal', '--reporter', 'github', '--only=a', '--reporter=junit=a b.xml', '--', 'fixtures'];
    expect(visitx(args, { cwd: folder })).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(folder, 'a b.xml'))).toBe(true);
  });
});

describe('the pre-commit hooks', () => {
  const hooks: { id: string; entry: string; language: string; files: string; pass_filenames?: boolean }[] = parse(
    readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'),
  );

  it('run commands that there are', () => {
    const folder = folderWith(fixtureFiles('a', RIGHT));
    for (const { entry, language } of hooks) {
      const [npx, yes, program, ...args] = entry.split(' ');
      expect({ npx, yes, program, language }).toEqual({ npx: 'npx', yes: '--yes', program: `visitx@${VERSION}`, language: 'system' });
      expect(visitx([...args, '--help'], { cwd: folder }).code).toBe(0);
    }
    expect(check(folder, '--brief').code).toBe(0);
  });

  it('run for the files of fixtures and the configuration alone', () => {
    const files = new RegExp(hooks[0]?.files ?? '', 'u');
    const paths = [
      'fixtures/a/report.yaml',
      'fixtures/a/article.html',
      'visitx.config.yaml',
      'src/a.ts',
      'report.yaml.bak',
      'my-report.yaml',
    ];
    expect(paths.filter((path) => files.test(path))).toEqual(['fixtures/a/report.yaml', 'fixtures/a/article.html', 'visitx.config.yaml']);
  });
});

describe('visitx completion', () => {
  const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;
  const scripts = new Map<string, string>();
  const script = (shell: string): string => {
    const known = scripts.get(shell) ?? visitx(['completion', shell]).out;
    scripts.set(shell, known);
    return known;
  };

  it.each([
    [['visitx', 'che'], 'check'],
    [['visitx', 'check', '--rep'], '--reporter'],
    [['visitx', 'extract', '--evidence', 'f'], 'full'],
    [['visitx', 'fixture', 'a'], 'add'],
    [['visitx', 'fixture', 'add', '--allow'], '--allow-private'],
    [['visitx', 'completion', 'po'], 'powershell'],
  ])('completes %j in bash', (words, expected) => {
    const line = `${script('bash')}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _visitx; echo "\${COMPREPLY[@]}"`;
    expect(spawnSync('bash', ['--norc', '-c', line], { encoding: 'utf8' }).stdout.trim()).toBe(expected);
  });

  it.runIf(has('fish'))('completes in fish', () => {
    const line = `${script('fish')}\ncomplete -C 'visitx fixture add --allow'`;
    expect(spawnSync('fish', ['--no-config', '-c', line], { encoding: 'utf8' }).stdout).toMatch(/^--allow-private\t/u);
  });

  it.runIf(has('zsh'))('is sound zsh', () => {
    expect(spawnSync('zsh', ['-f', '-n'], { input: script('zsh'), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['zsh', 'fish', 'powershell'])('names every command in %s', (shell) => {
    for (const name of ['extract', 'explain', 'check', 'verify', 'init', 'fixture', 'add', 'completion'])
      expect(script(shell)).toContain(name);
  });

  it('refuses a shell that it does not know', () => {
    expect(visitx(['completion', 'tcsh']).code).toBe(2);
  });
});
