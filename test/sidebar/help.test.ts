/** The guide as text: its two languages hold the same, its links lead somewhere, and each screen has a page of it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printContents } from '../../build.mjs';
import type { Block, Inline } from '../../sidebar/help/blocks';
import { readPage } from '../../sidebar/help/markdown';
import { helpPages } from '../../sidebar/help/pages';
import { bookOf, languages } from '../../sidebar/help/print-help';
import { helpOf, helpOfStep } from '../../sidebar/help/screens';
import { modules } from '../../src/plan/modules/modules';
import { growth } from '../../src/plan/templates/growth';

const folder = 'docs/guide';
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
const books = { en: bookOf('en', read), it: bookOf('it', read) };

/** Every line of a block. */
const linesOf = (block: Block): readonly (readonly Inline[])[] =>
  block.is === 'paragraph'
    ? [block.line]
    : block.is === 'list'
      ? block.items
      : block.is === 'table'
        ? [...block.head, ...block.rows.flat()]
        : [];

const linksOf = (blocks: readonly Block[]) =>
  blocks
    .flatMap(linesOf)
    .flat()
    .flatMap((one) => (typeof one === 'object' && 'to' in one ? [one.to] : []));

/** Every place that a link may lead to: pages, and their sections. */
const placesOf = (language: (typeof languages)[number]) =>
  new Set(
    books[language].pages.flatMap(({ key, blocks }) => [
      key,
      ...blocks.flatMap((block) => (block.is === 'heading' ? [`${key}#${block.id}`] : [])),
    ]),
  );

describe.each(helpPages)('The page %s', (key) => {
  const page = (language: (typeof languages)[number]) =>
    books[language].pages.find((candidate) => candidate.key === key)!;

  test('has the same sections, tables, lists and pictures in both languages', () => {
    const shapeOf = (blocks: readonly Block[]) =>
      blocks.map((block) => {
        if (block.is === 'heading') return `# ${block.id}`;
        if (block.is === 'table') return `table ${block.head.length} × ${block.rows.length}`;
        if (block.is === 'list') return `list of ${block.items.length}`;
        return block.is === 'picture' ? block.source.replace('/it/', '/en/') : block.is;
      });
    expect(shapeOf(page('it').blocks)).toEqual(shapeOf(page('en').blocks));
  });

  test.each(languages)('leads only to what is there (%s)', (language) => {
    const places = placesOf(language);
    const { blocks } = page(language);
    const lost = linksOf(blocks)
      .map((to) => (to.startsWith('#') ? key + to : to))
      .filter((to) => !places.has(to));
    expect(lost).toEqual([]);
    const missing = blocks.filter(
      (block) => block.is === 'picture' && !existsSync(`${folder}/${language}/${block.source}`),
    );
    expect(missing).toEqual([]);
  });

  test('is short: no page takes more than a few minutes', () => {
    for (const language of languages)
      expect(read(`${language}/${key}.md`).split(/\s+/).length).toBeLessThan(1700);
  });

  test('says in Italian *foglio* for a tab, and never *scheda* or *foglio di calcolo*', () => {
    const text = read(`it/${key}.md`);
    expect(text).not.toMatch(
      /foglio di calcolo|fogli di calcolo|scheda (Piano|Ipotesi|Funnel|Previsione)|'|\d %/,
    );
  });
});

test('every screen has its page, and every step of the wizard its section', () => {
  const places = placesOf('en');
  const steps = ['goal', 'funnel', 'timing', 'costs', 'review', 'agreement', 'people', 'kpis'].map(
    helpOfStep,
  );
  const wanted = [...Object.values(helpOf), ...steps];
  expect(wanted.filter((target) => !places.has(target))).toEqual([]);
});

test('the list of pages in docs is the one that is printed', async () => {
  expect(read('README.md')).toBe(await printContents());
});

test('a form that the guide does not have is refused with its line', () => {
  expect(() => readPage('page', 'No title')).toThrow('page: the first line has to be its title');
  expect(() => readPage('page', '# Title\n\n- no paragraph')).toThrow('page: a paragraph has to follow');
  expect(() => readPage('page', '# Title\n\nLead.\n\n> quoted')).toThrow(
    'page: the guide has no form for "> quoted"',
  );
  expect(() => readPage('page', '# Title\n\nLead.\n\n## no id')).toThrow('no form for "## no id"');
});

test('a page is read with all its forms', () => {
  const text = [
    '# Title',
    'A **first** *paragraph*\nover two lines.',
    '## <a id="part"></a>A part',
    '- one with `=A1`\n- two, [there](year.md#re-plan)',
    '1. first',
    '| A | B |\n| --- | --- |\n| c | [out](../../functions.md) |',
    '![What it shows](../pictures/en/a.png)',
  ].join('\n\n');
  expect(readPage('page', text)).toEqual({
    key: 'page',
    title: 'Title',
    lead: 'A first paragraph over two lines.',
    blocks: [
      { is: 'heading', id: 'part', text: 'A part' },
      {
        is: 'list',
        ordered: false,
        items: [
          ['one with ', { code: '=A1' }],
          ['two, ', { text: 'there', to: 'year#re-plan' }],
        ],
      },
      { is: 'list', ordered: true, items: [['first']] },
      { is: 'table', head: [['A'], ['B']], rows: [[['c'], ['out']]] },
      { is: 'picture', source: '../pictures/en/a.png', alt: 'What it shows' },
    ],
  });
});

test.each(languages)(
  'The list of parts has a row for everything that a plan can be given, in %s',
  (language) => {
    const page = read(`${language}/parts.md`);
    for (const key of growth.offered) expect(page).toContain(`| ${modules[key].name[language]} | `);
  },
);
