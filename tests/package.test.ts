import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../src/core/error.ts';
import { VERSION } from '../src/core/version.ts';
import { ROOT } from './support/sources.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .stdout.split('\0')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));

describe('the project', () => {
  it('has one version', () => {
    expect(JSON.parse(read('package.json')).version).toBe(VERSION);
    expect(JSON.parse(read('package-lock.json')).version).toBe(VERSION);
    expect(read('CHANGELOG.md')).toContain(`## ${VERSION}`);
  });

  it('records no download address in its lock', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('names no place of one machine', () => {
    expect(tracked.length).toBeGreaterThan(20);
    const home = /(?:^|[\s"'`(=:])(?:\/(?:home|Users|root|work|tmp|mnt|opt|var\/folders)\/[\w.-]|[A-Z]:\\Users\\)/mu;
    expect(tracked.filter((file) => home.test(read(file)))).toEqual([]);
  });

  it('says in the README what every fault means', () => {
    const readme = read('README.md');
    expect(ERROR_CODES.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });

  it('has a licence, and a notice for data of others', () => {
    expect(read('LICENSE')).toContain('MIT License');
    expect(read('NOTICE')).toContain('ODbL');
  });
});
