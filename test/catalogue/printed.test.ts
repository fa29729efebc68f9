/** What is printed from the declarations: the stubs for Sheets and the reference page. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { callFunction } from '../../src/catalogue/call';
import { catalogue } from '../../src/catalogue/catalogue';
import { printReference } from '../../src/catalogue/print-reference';
import { bundleName, printStubs } from '../../src/catalogue/print-stubs';
import type { Prose } from '../../src/metrics/declare';

test('docs/functions.md is what the declarations print: after a change run npm run build', () => {
  const page = readFileSync(new URL('../../docs/functions.md', import.meta.url), 'utf8');
  expect(page).toBe(printReference());
});

test('the printed functions have their real names and parameters and call the bundle', () => {
  const realm: Record<string, unknown> = { [bundleName]: { callFunction } };
  runInNewContext(printStubs(), realm);
  for (const { name, arguments: args } of catalogue) {
    expect(String(realm[name])).toContain(`function ${name}(${args.map((each) => each.name).join(', ')}) {`);
  }
  expect((realm.CAC as (...args: unknown[]) => unknown)(60_000, 30)).toBe(2000);
});

test('the help stands directly above each function, one line of plain text for each tag', () => {
  const blocks = printStubs()
    .split('\n\n/**')
    .map((block, index) => (index === 0 ? block : `/**${block}`));
  expect(blocks).toHaveLength(catalogue.length);
  blocks.forEach((block, index) => {
    const { name, arguments: args } = catalogue[index]!;
    const lines = block.trim().split('\n');
    const end = lines.indexOf(' */');
    expect(lines[end - 1]).toBe(' * @customfunction');
    expect(lines[end + 1]).toMatch(`function ${name}(`);
    expect(lines.filter((line) => line.startsWith(' * @param {'))).toHaveLength(args.length);
    expect(lines.slice(1, end).every((line) => line.startsWith(' *'))).toBe(true);
    expect(block.replace(/\{.+?\} /g, '')).not.toContain('<');
  });
});

test('what may be left out says Optional, since Sheets marks every argument as required', () => {
  for (const { arguments: args } of catalogue) {
    for (const { name, optional, help } of args) {
      const told = printStubs().includes(`${name} Optional. ${help.en}`);
      expect(told, name).toBe(optional === true);
    }
  }
});

test('every text for people is there in both languages, as one line that differs', () => {
  const texts = catalogue.flatMap(({ summary, isNot, how, returns, arguments: args, examples }): Prose[] => [
    summary,
    isNot,
    returns.help,
    how,
    ...args.map(({ help }) => help),
    ...examples.flatMap(({ shows }) => shows ?? []),
  ]);
  for (const { en, it } of texts) {
    expect(en.trim()).toMatch(/^\S.*[^\s]$/);
    expect(it.trim()).toMatch(/^\S.*[^\s]$/);
    expect(`${en}${it}`).not.toMatch(/[\n<|]|\*\//);
    expect(it).not.toBe(en);
  }
});

test('no text says metal or planting where the Italian field says lead and funnel', () => {
  const italian = JSON.stringify(catalogue, (key, value) => (key === 'en' ? undefined : value));
  expect(italian).not.toMatch(/piombo|conduce|semina|imbuto|luogo/i);
});
