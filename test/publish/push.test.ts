// `npm run push` in a folder of its own, with a clasp that writes down what it is asked for in place of Google's.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'push-'));
const asked = join(folder, 'asked.txt');
const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';

/** Answers as clasp 3 does, by what stands in `answers`; each line of asked.txt is one call. */
const stand = `#!/usr/bin/env node
const { appendFileSync } = require('node:fs');
const words = process.argv.slice(2);
appendFileSync(${JSON.stringify(asked)}, words.join(' ') + '\\n');
if (words.includes('show-authorized-user')) console.log(JSON.stringify({ loggedIn: process.env.LOGGED_IN === 'yes' }, null, 2));
if (words.includes('create-version')) console.log(JSON.stringify({ versionNumber: 7 }, null, 2));
`;

function push(file: string, project: unknown, flags: readonly string[] = [], loggedIn = 'yes') {
  if (project !== undefined) writeFileSync(join(folder, file), JSON.stringify(project));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../push.mjs'), ...flags],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, LOGGED_IN: loggedIn } },
  );
  return { status, said: `${stdout}${stderr}` };
}

const calls = () => (existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : []);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/.bin/clasp'), stand);
  chmodSync(join(folder, 'node_modules/.bin/clasp'), 0o755);
  const build = `node -e "require('fs').appendFileSync('asked.txt', 'build ' + process.argv.slice(1).join(' ') + '\\n')" --`;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'a', version: '0.2.0', scripts: { build } }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === 'win32')('a push', () => {
  test('to your own sheet builds with the flags it was given, pushes, and makes no version', () => {
    const { status, said } = push('.clasp.json', { scriptId: id, rootDir: 'dist' }, ['--plain']);
    expect(status).toBe(0);
    expect(calls()).toEqual([
      '--project .clasp.json --json show-authorized-user',
      'build --plain',
      '--project .clasp.json push --force',
    ]);
    expect(said).toContain('Reload the spreadsheet');
  });

  test('that publishes goes to the standalone project and prints the number that the Marketplace asks for', () => {
    const { status, said } = push('.clasp.publish.json', { scriptId: id, rootDir: 'dist' }, ['--publish']);
    expect(status).toBe(0);
    expect(calls().slice(2)).toEqual([
      '--project .clasp.publish.json push --force',
      '--project .clasp.publish.json --json create-version 0.2.0',
    ]);
    expect(said).toContain('Version 7 of the script is Backsolve 0.2.0');
    expect(said).toMatch(new RegExp(`script ID +${id}\\n +Sheets add-on script version +7\\n`));
  });

  test('without a login says which command logs in, and builds nothing', () => {
    const { status, said } = push('.clasp.json', { scriptId: id, rootDir: 'dist' }, [], 'no');
    expect(status).toBe(1);
    expect(said).toContain('npm run clasp -- login');
    expect(calls()).toHaveLength(1);
  });

  test.each([
    ['no file', undefined, /\.clasp\.publish\.json is not there.*step 6/],
    ['the placeholder', { scriptId: 'the ID of step 6', rootDir: 'dist' }, /which is no script ID/],
    ['another folder', { scriptId: id }, /must say "rootDir": "dist"/],
  ])('that publishes with %s is refused with a sentence, and asks Google nothing', (_, project, sentence) => {
    const { status, said } = push('.clasp.publish.json', project, ['--publish']);
    expect(status).toBe(1);
    expect(said).toMatch(sentence);
    expect(calls()).toEqual([]);
  });
});
