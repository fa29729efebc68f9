/** The mistakes that a plan can have, and the sentences that name them. */
import { expect, test } from 'vitest';
import { check } from '../../src/compile/check';
import { cell, formula } from '../../src/plan/formula';
import { rule } from '../../src/plan/layout';
import type { Chart, Plan, Tab } from '../../src/plan/plan';
import { at, block, gridPlan, gridTab, planWith } from './grid-plan';
import { mistakesOf } from './mistakes-of';
import { placementOf, smallPlan } from './small-plan';

test('a sound plan has no mistakes', () => {
  expect(mistakesOf(smallPlan)).toEqual([]);
});

test('one error lists all mistakes, each with its tab and cell', () => {
  const plan = gridPlan({
    cells: [
      { at: at(0, 0), value: 1, style: 'loud' },
      { at: at(1, 0), formula: formula`${at(99, 0)}*2` },
      { at: at(2, 0), formula: formula`NOW()` },
    ],
  });
  expect(() => check(plan, placementOf(plan))).toThrow(
    new Error(
      [
        'The plan grid has 3 mistakes:',
        '- Tab main, cell r1/c0: tab main has no row r99.',
        '- Tab main, cell r0/c0: there is no style loud.',
        '- Tab main, cell r2/c0: its formula uses NOW, which changes by itself.',
      ].join('\n'),
    ),
  );
});

const chart: Chart = {
  key: 'chart',
  title: 'A chart',
  altText: 'A chart',
  at: at(6, 0),
  size: { width: 400, height: 200 },
  kind: 'column',
  legend: 'bottom',
  categories: block(0, 1, 1, 3),
  series: [{ label: at(1, 0), values: block(1, 1, 1, 3), color: '#2563A8' }],
};

const value = (change: Partial<Tab['cells'][number]>) => gridPlan({ cells: [{ at: at(0, 0), ...change }] });

const cases: [string, Plan][] = [
  ['The plan has no tab.', gridPlan({}, { tabs: [] })],
  [
    'Tab main: its key stands for two tabs.',
    gridPlan({}, { tabs: [gridTab('main', 3), gridTab('main', 3)] }),
  ],
  ['Tab main: a stands for two rows.', gridPlan({ rows: [{ key: 'a' }, { key: 'a' }] })],
  ['Tab main: a stands for two columns.', gridPlan({ columns: [{ key: 'a' }, { key: 'a' }] })],
  ['Tab main: it has no row.', gridPlan({ rows: [] })],
  [
    'Tab main, cell r0/c0: it is written twice.',
    gridPlan({
      cells: [
        { at: at(0, 0), value: 1 },
        { at: at(0, 0), value: 2 },
      ],
    }),
  ],
  ['Tab main: it has two charts chart.', gridPlan({ charts: [chart, chart] })],
  ['Tab main: it has no title.', gridPlan({ title: ' ' })],
  ['Tab main: its title has 32 characters, more than 31.', gridPlan({ title: 'x'.repeat(32) })],
  ["Tab main: its title has one of ' * ? / \\ [ ] : in it.", gridPlan({ title: 'A/B' })],
  ['Tab main: another tab has the title TAB OTHER too.', gridPlan({ title: 'TAB OTHER' })],
  [
    'Name goal: it stands for two ranges.',
    gridPlan({}, { names: ['goal', 'goal'].map((name) => ({ name, range: block(0, 0, 1, 1) })) }),
  ],
  [
    'Name my goal: it must be small letters, digits and _, a letter first.',
    gridPlan({}, { names: [{ name: 'my goal', range: block(0, 0, 1, 1) }] }),
  ],
  [
    'Name goal: tab main has no column c40.',
    gridPlan({}, { names: [{ name: 'goal', range: block(0, 0, 1, 41) }] }),
  ],

  ['Tab main, cell r0/c0: it has a value and a formula.', value({ value: 1, formula: formula`1` })],
  ['Tab main, cell r0/c0: NaN is not a number to write.', value({ value: Number.NaN })],
  [
    'Tab main, cell r0/c0: its text has 50001 characters, more than 50000.',
    value({ value: 'x'.repeat(50_001) }),
  ],
  [
    'Tab main, cell r0/c0: it has a link, for which it needs a text as its value.',
    value({ value: 1, link: at(1, 1) }),
  ],
  [
    'Tab main, cell r0/c0: it has a link, for which it needs a text as its value.',
    value({ value: '', link: at(1, 1) }),
  ],
  [
    'Tab main, cell r0/c0: its text has a control character, which Google refuses.',
    value({ value: 'a\u0007' }),
  ],
  [
    'Tab main, cell r0/c0: its text has a control character, which Google refuses.',
    value({ value: 'a', note: 'one\r\ntwo' }),
  ],
  ['Tab main, cell r0/c0: its pattern  has nothing in it.', value({ pattern: '' })],
  [
    'Tab main: it has more than 18278 columns.',
    gridPlan({ columns: Array.from({ length: 18_279 }, (_, index) => ({ key: `c${index}` })) }),
  ],
  ['Tab main, cell r0/c0 to r0/c0: it is a merge of one cell.', gridPlan({ merges: [block(0, 0, 1, 1)] })],
  ['Tab main, cell r0/c0, link: there is no tab gone.', value({ value: 'x', link: cell('gone', 'a', 'b') })],
  [
    'Tab main, cell r0/c0: its pattern [<1]0 has a section with a condition, a colour or a locale.',
    value({ pattern: '[<1]0' }),
  ],
  ['Tab main, cell r0/c99: tab main has no column c99.', gridPlan({ cells: [{ at: at(0, 99), value: 1 }] })],
  [
    'Tab other, cell r0/c0: it refers to tab other, but may not leave its own.',
    gridPlan({ cells: [{ at: at(0, 0, 'other'), value: 1 }] }),
  ],
  ['Tab main: red is not a colour such as #1F2937.', gridPlan({ color: 'red' })],
  [
    'Style a: 9.5 is not a size; it must be a whole number above 0.',
    gridPlan({}, { styles: { a: { size: 9.5 } } }),
  ],
  [
    'Tab main: 76.4 is not a size; it must be a whole number above 0.',
    gridPlan({ columns: [{ key: 'c0', size: 76.4 }] }),
  ],
  [
    'Tab main, cell r0/c0 to r0/c0, conditional format: style a changes size, which a conditional format cannot.',
    gridPlan(
      { rules: [{ range: block(0, 0, 1, 1), first: formula`1=1`, last: formula`1=1`, style: 'a' }] },
      { styles: { a: { size: 9 } } },
    ),
  ],
  ['Style a: #12 is not a colour such as #1F2937.', gridPlan({}, { styles: { a: { ink: '#12' } } })],

  ['Tab main, cell r1/c1: there is no tab gone.', planWith(formula`${cell('gone', 'a', 'b')}`)],
  [
    'Tab main, cell r1/c1: the range r2/c0 to r0/c0 runs backwards.',
    planWith(formula`SUM(${{ from: at(2, 0), to: at(0, 0) }})`),
  ],
  [
    'Tab main, cell r1/c1: a range goes from tab main to tab other.',
    planWith(formula`SUM(${{ from: at(0, 0), to: at(1, 0, 'other') }})`),
  ],

  [
    'Tab main, cell r0/c0 to r1/c1: the merge overlaps that of Tab main, cell r1/c1 to r1/c3.',
    gridPlan({ merges: [block(0, 0, 2, 2), block(1, 1, 1, 3)] }),
  ],
  [
    'Tab main, cell r0/c1: what stands in it is lost in the merge from Tab main, cell r0/c0 to r0/c1.',
    gridPlan({ merges: [block(0, 0, 1, 2)], cells: [{ at: at(0, 1), value: 'x' }] }),
  ],
  [
    'Tab main, cell r0/c0 to r1/c0: the merge crosses the edge of what is frozen.',
    gridPlan({ merges: [block(0, 0, 2, 1)], frozen: { rows: 1, columns: 0 } }),
  ],
  [
    'Tab main, cell r1/c0 to r4/c3: it is filtered, and a merge in it joins rows.',
    gridPlan({ filter: block(1, 0, 4, 4), merges: [block(2, 1, 2, 1)] }),
  ],
  [
    'Tab main, cell r1/c0 to r2/c1: it is filtered, and has a hidden row that would be sorted along.',
    gridPlan({
      filter: block(1, 0, 2, 2),
      rows: [{ key: 'r0' }, { key: 'r1' }, { key: 'r2', hidden: true }, { key: 'r3' }],
    }),
  ],
  [
    'Tab main: nothing would be left to scroll below or beside what is frozen.',
    gridPlan({ frozen: { rows: 12, columns: 0 } }),
  ],
  [
    'Tab main: the group from r3 touches the one before it.',
    gridPlan({
      groups: [
        ['r3', 'r4'],
        ['r1', 'r2'],
      ].map(([from, to]) => ({ from: from!, to: to!, collapsed: true })),
    }),
  ],
  [
    'Tab main, group: tab main has no row gone.',
    gridPlan({ groups: [{ from: 'r1', to: 'gone', collapsed: false }] }),
  ],
  [
    'Tab main, cell r0/c0 to r0/c2, conditional format: its last formula is not the first one, moved along.',
    gridPlan(
      {
        rules: [
          {
            range: block(0, 0, 1, 3),
            first: formula`${at(0, 0)}>0`,
            last: formula`${at(0, 1)}>0`,
            style: 'a',
          },
        ],
      },
      { styles: { a: {} } },
    ),
  ],
  [
    'Tab main, cell r0/c0 to r0/c0, conditional format: it refers to tab other, but may not leave its own.',
    gridPlan(
      {
        rules: [
          { range: block(0, 0, 1, 1), first: formula`${at(0, 0, 'other')}>0`, last: formula`1`, style: 'a' },
        ],
      },
      { styles: { a: {} } },
    ),
  ],
  ...[';', ','].map((mark): [string, Plan] => [
    `Tab main, cell r0/c0 to r0/c0, conditional format: its condition =AND($B$2>0${mark}1=1) has ${mark}, which not every locale reads alike.`,
    gridPlan(
      { rules: [rule(block(0, 0, 1, 1), () => formula`AND(${at(1, 1)}>0${mark}1=1)`, 'a')] },
      { styles: { a: {} } },
    ),
  ]),
  [
    'Tab main, cell r0/c0 to r0/c0, conditional format: its condition =$B$2>0.5 has 0.5, which not every locale reads alike.',
    gridPlan(
      { rules: [rule(block(0, 0, 1, 1), () => formula`${at(1, 1)}>0.5`, 'a')] },
      { styles: { a: {} } },
    ),
  ],
  [
    'Tab main, cell r0/c0 to r0/c0, conditional format: there is no style loud.',
    gridPlan({
      rules: [{ range: block(0, 0, 1, 1), first: formula`1=1`, last: formula`1=1`, style: 'loud' }],
    }),
  ],
  [
    'Tab main, cell r0/c0 to r0/c0, input: 1e-7 has more than 15 digits.',
    gridPlan({
      inputs: [
        { name: 'a', range: block(0, 0, 1, 1), holds: 'typed', accepts: { unit: 'number', above: 1e-7 } },
      ],
    }),
  ],
];

test.each(cases)('%s', (sentence, plan) => {
  expect(mistakesOf(plan)).toContain(sentence);
});

test('TODAY stands in one cell of a plan only', () => {
  const plan = gridPlan({
    cells: [
      { at: at(0, 0), formula: formula`TODAY()` },
      { at: at(1, 0), formula: formula`TODAY()+1` },
    ],
  });
  expect(mistakesOf(plan)).toEqual([
    'Tab main, cell r1/c0: TODAY stands in Tab main, cell r0/c0 already; refer to that cell.',
  ]);
});

test('separators in the texts and titles of a condition are no separators', () => {
  const plan = gridPlan(
    {
      inputs: [
        {
          name: 'chosen',
          range: block(0, 0, 1, 1),
          holds: 'typed',
          accepts: { unit: 'choice', from: block(0, 1, 3, 1, 'other') },
        },
      ],
      rules: [rule(block(0, 0, 1, 2), (cell) => formula`${cell}="a; b, {1.5}"`, 'a')],
    },
    { styles: { a: {} } },
  );
  const other = plan.tabs[1]!;
  expect(mistakesOf({ ...plan, tabs: [plan.tabs[0]!, { ...other, title: 'a; b, {1.5}' }] })).toEqual([]);
});

test('the dialect holds for conditional formats too', () => {
  const now = rule(block(0, 0, 1, 1), () => formula`NOW()>0`, 'a');
  expect(mistakesOf(gridPlan({ rules: [now] }, { styles: { a: {} } }))).toContain(
    'Tab main, cell r0/c0 to r0/c0, conditional format: its formula uses NOW, which changes by itself.',
  );
});

test('a placement of another plan is refused', () => {
  expect(mistakesOf(smallPlan, placementOf(gridPlan({})))).toContain(
    'Tab inputs: it has no place; the placement is of another plan.',
  );
});
