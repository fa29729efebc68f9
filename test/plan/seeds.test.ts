// docs/seeds.md: every place it names is there, looked up in what the product declares.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../sidebar/state/read-all';
import { catalogue } from '../../src/catalogue/catalogue';
import { buildPlan } from '../../src/plan/build';
import { namesOf } from '../../src/plan/inputs';
import type { Module } from '../../src/plan/module';
import { kpiIds } from '../../src/plan/modules/kpis/library/facts';
import { modules } from '../../src/plan/modules/modules';
import type { Plan } from '../../src/plan/plan';
import { ask } from '../sidebar/asking';
import { askedAnswers, offered } from './asked-answers';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/seeds.md'), 'utf8');
const rows = [...page.matchAll(/^\| S(\d+) \| (.+) \| (.+) \|$/gm)].map(([, number, asked, where]) => ({
  number: Number(number),
  asked: asked!,
  where: where!,
  places: [...where!.matchAll(/`([^`]+)`/g)].map(([, place]) => place!),
}));

/** Every template in English, with all that can be ticked. */
const plans: readonly Plan[] = offered.map((template) =>
  buildPlan(askedAnswers(template, { modules: template.offered })),
);

const known: Readonly<Record<string, ReadonlySet<string>>> = {
  template: new Set(offered.map(({ name }) => name.en)),
  asks: new Set(
    offered.flatMap((template) => fieldsOf(ask('en', '2026-11-22', template).questions).map(({ id }) => id)),
  ),
  KPI: new Set(kpiIds),
  does: new Set(Object.values(modules).flatMap((module) => Object.keys((module as Module).deeds ?? {}))),
};
const functions = new Set(catalogue.map(({ name }) => `=${name}`));
const names = new Set(
  plans.flatMap((plan) => {
    const titles = new Map(plan.tabs.map(({ key, title }) => [key, title]));
    return namesOf(plan).map(({ name, range }) => `${titles.get(range.from.tab)}!${name}`);
  }),
);
/** Cells that say so: their own text, or the title of their tab. */
const said = new Set(
  plans.flatMap(({ tabs }) =>
    tabs.flatMap(({ title, cells }) => [
      `${title}: ${title}`,
      ...cells.flatMap(({ value }) => (typeof value === 'string' ? [`${title}: ${value}`] : [])),
    ]),
  ),
);

function isThere(place: string): boolean {
  if (place.startsWith('=')) return functions.has(place);
  if (place.startsWith('test/')) return existsSync(join(root, place));
  const [kind, ...rest] = place.split(' ');
  return known[kind!]?.has(rest.join(' ')) ?? (names.has(place) || said.has(place));
}

test('names every seed once, from S1 to S127', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 127 }, (_, index) => index + 1));
});

test('says of every seed where it is, or why it is left out', () => {
  const silent = rows.filter(({ places, where }) => places.length === 0 && !where.startsWith('Left out: '));
  expect(silent).toEqual([]);
});

test('names only places that are there', () => {
  const missing = rows.flatMap(({ number, places }) =>
    places.filter((place) => !isThere(place)).map((place) => `S${number}: ${place}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  '=CACC',
  'Strategy!position_four',
  'KPI mrrr',
  'template Growth',
  'does signs',
  'test/none.ts',
  'SLA: None',
])('a place that is not there is found out: %s', (place) => {
  expect(isThere(place)).toBe(false);
});

const seeds = join(root, '../shared/seeds');
describe.skipIf(!existsSync(seeds))('beside the articles', () => {
  test('no five words in a row are taken over from them', () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[a-zàèéìòù]+/g) ?? [];
    const fives = (words: readonly string[]) =>
      words.slice(4).map((_, index) => words.slice(index, index + 5).join(' '));
    const theirs = new Set(
      readdirSync(seeds).flatMap((file) => fives(wordsOf(readFileSync(join(seeds, file), 'utf8')))),
    );
    const ours = rows.flatMap(({ asked }) => fives(wordsOf(asked)));
    expect(ours.filter((five) => theirs.has(five))).toEqual([]);
  });
});
