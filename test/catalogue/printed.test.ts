/** What is printed from the declarations: the stubs for Sheets and the reference page. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import * as formulajs from '@formulajs/formulajs';
import { expect, test } from 'vitest';
import { callFunction } from '../../src/catalogue/call';
import { catalogue } from '../../src/catalogue/catalogue';
import { guides } from '../../src/catalogue/guides';
import { type GuideBook, printGuide } from '../../src/catalogue/print-guide';
import { printReference } from '../../src/catalogue/print-reference';
import { bundleName, printStubs } from '../../src/catalogue/print-stubs';
import { readsAsAddress } from '../../src/compile/address';
import type { Prose } from '../../src/metrics/guide';

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

test('no function has a name that Sheets keeps to itself: none of its own, none that ends in _ or reads as a cell', () => {
  // The host refuses a name of its engine's functions; these are 399 more or less the same of another's.
  const known = new Set(Object.keys(formulajs));
  expect(known.has('SUMIFS')).toBe(true);
  for (const { name } of catalogue) {
    expect(known.has(name), name).toBe(false);
    expect(name).toMatch(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/);
    expect(readsAsAddress(name), name).toBe(false);
  }
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
  const stubs = printStubs();
  for (const { of, arguments: help } of guides) {
    for (const { name, optional } of of.arguments) {
      const told = stubs.includes(`${name} Optional. ${help[name]!.en}`);
      expect(told, `${of.name} ${name}`).toBe(optional === true);
    }
  }
});

test('there is one guide for each function, in the same order, and families are not torn apart', () => {
  expect(guides.map(({ of }) => of)).toEqual(catalogue);
  const turns = guides.filter(({ family }, index) => family !== guides[index - 1]?.family);
  expect(new Set(turns.map(({ family }) => family)).size).toBe(turns.length);
});

test('what the autocomplete shows is short', () => {
  for (const { of, summary, isNot, arguments: help } of guides) {
    expect(summary.en.length, `${of.name} summary`).toBeLessThanOrEqual(90);
    expect(isNot.en.length, `${of.name} isNot`).toBeLessThanOrEqual(130);
    for (const [name, { en, it }] of Object.entries(help)) {
      expect(en.length, `${of.name} ${name}: ${en}`).toBeLessThanOrEqual(110);
      expect(it.length, `${of.name} ${name}: ${it}`).toBeLessThanOrEqual(130);
    }
  }
});

const textsOf = guides.flatMap(
  ({ summary, isNot, how, returns, notes = [], arguments: help, examples }): Prose[] => [
    summary,
    isNot,
    how,
    returns,
    ...notes,
    ...Object.values(help),
    ...examples.flatMap(({ shows }) => shows ?? []),
  ],
);

const formulas = guides.map(({ how }) => how.en);

test('every text for people is there in both languages, as one line that differs', () => {
  for (const { en, it } of textsOf) {
    expect(en.trim()).toMatch(/^\S.*[^\s]$/);
    expect(it.trim()).toMatch(/^\S.*[^\s]$/);
    expect(`${en}${it}`).not.toMatch(/[\n<|]|\*\//);
    // A formula is the same in every language.
    if (!formulas.includes(en)) expect(it).not.toBe(en);
  }
});

test('no text says metal or planting where the Italian field says lead and funnel', () => {
  const italian = textsOf.map(({ it }) => it).join(' ');
  expect(italian).not.toMatch(/piombo|conduce|semina|imbuto|luogo/i);
});

test('the guide of the sidebar has every function, with its examples written out in both languages', () => {
  const book = JSON.parse(printGuide()) as GuideBook;
  expect(book.functions.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
  for (const { name, family, examples } of book.functions) {
    expect(book.families[family], name).toBeDefined();
    expect(examples.length).toBeGreaterThan(0);
  }
  const [, , , example] = book.functions.find(({ name }) => name === 'FUNNEL_BACKSOLVE')!.examples;
  expect(example).toEqual({
    formula: { en: '=FUNNEL_BACKSOLVE(7; 5%)', it: '=FUNNEL_BACKSOLVE(7; 5%)' },
    parts: {
      en: [{ label: 'gives', lines: ['140  7  (downwards)'] }],
      it: [{ label: 'dà', lines: ['140  7  (in colonna)'] }],
    },
  });
  expect(printGuide()).not.toContain('<');
});
