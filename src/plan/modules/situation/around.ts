/** What is around the company: competitors, trends, and the data that is there or still to be found. */
import { formula, range } from '../../formula';
import { counting, type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, CellRange, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords } from '../../spine/month-name';
import { bar, heads, line } from '../../spine/tab-frame/frame';
import { ownerAccepts } from '../../spine/tab-frame/owner';
import { type Column, table } from '../../spine/tab-frame/table';
import { places } from './places';
import type { Setting } from './setting';

const text: Accepts = { unit: 'text' };
const written = (name: string, holds: 'typed' | 'actual' = 'typed'): Column => ({
  name,
  holds,
  accepts: text,
  style: 'inputWrap',
});
const count = (counted: Formula): Formula => formula`FIXED(${counted};0)`;
const height = 34;

export function competitors({ shape, text: { competitors: words }, money }: Setting): Part {
  const rows = places.competitors;
  return stack([
    bar(shape, 'competitors', words.title),
    line(shape, 'competitors', {
      teaches: formula`"${words.teach}"`,
      filled: formula`COUNTA(${rows.column('what')})`,
      reports: fillFormula(words.report, { count: count(formula`COUNTA(${rows.column('what')})`) }),
    }),
    heads(shape, 'competitors', words.heads, ['how']),
    table(
      rows,
      {
        what: written('competitors'),
        how: {
          name: 'competitors_price',
          holds: 'typed',
          accepts: { unit: 'money', atLeast: 0 },
          pattern: money,
        },
        why: written('competitors_like'),
        change: written('competitors_win'),
        owner: written('competitors_lose'),
      },
      height,
    ),
    // The last answer has the room of two columns.
    {
      rows: [],
      cells: counting(rows.rows).map((row) => ({ at: rows.at(row, 'plan'), style: 'label' })),
      merges: counting(rows.rows).map((row) => range(rows.at(row, 'owner'), rows.at(row, 'plan'))),
    },
  ]);
}

export function trends({ shape, text: { trends: words }, common }: Setting): Part {
  const rows = places.trends;
  const said = (effect: 'helps' | 'hurts' | 'open') =>
    count(formula`COUNTIFS(${rows.column('how')};${places.effect(effect)})`);
  return stack([
    bar(shape, 'trends', words.title),
    line(shape, 'trends', {
      teaches: formula`"${words.teach}"`,
      filled: formula`COUNTA(${rows.column('how')})`,
      reports: fillFormula(words.report, { helps: said('helps'), hurts: said('hurts'), open: said('open') }),
    }),
    heads(shape, 'trends', words.heads),
    table(
      rows,
      {
        what: { ...written('trends'), value: (row) => words.rows[row - 1] } as Column,
        how: choice('trends_effect', places.effects, common.tab.choice),
        why: written('trends_evidence'),
        change: written('trends_do'),
        owner: { name: 'trends_owner', holds: 'typed', accepts: ownerAccepts, message: common.tab.owner },
      },
      height,
    ),
  ]);
}

const choice = (name: string, from: CellRange, message: string): Column => ({
  name,
  holds: 'typed',
  accepts: { unit: 'choice', from, strict: true },
  message,
});

/** What the plan should rest on. What there is to know first depends on whether anything was sold yet. */
export function data({ shape, text: { data: words }, common, basis, stage }: Setting): Part {
  const rows = places.data;
  const oldest = formula`MIN(${rows.column('owner')})`;
  const dated = formula`COUNT(${rows.column('owner')})>0`;
  const report = fillFormula(words.report, {
    known: count(formula`COUNTIFS(${rows.column('how')};${places.known('yes')})`),
    all: count(formula`COUNTA(${rows.column('what')})`),
  });
  const since = fillFormula(words.oldest, { date: dayInWords(basis.namedMonths, oldest) });
  const asked = stage === 'pre-revenue' ? words.preRevenue : words.growing;
  return stack([
    bar(shape, 'data', words.title),
    line(shape, 'data', {
      teaches: formula`"${words.teach}"`,
      filled: formula`COUNTA(${rows.column('why')})+COUNTA(${rows.column('how')})`,
      reports: formula`${report}&IF(${dated};${since};"")`,
      fault: formula`IF(${dated};IF(${oldest}<EDATE(${basis.today};-12);1;0);0)`,
    }),
    heads(shape, 'data', words.heads, ['owner']),
    table(
      rows,
      {
        what: { ...written('data_list'), value: (row) => asked[row - 1] } as Column,
        how: choice('data_known', places.knowledge, common.tab.choice),
        why: written('data_findings', 'actual'),
        change: written('data_sources', 'actual'),
        owner: {
          name: 'data_days',
          holds: 'actual',
          accepts: { unit: 'day', after: 36526 },
          message: common.tab.day,
          pattern: patterns.day,
        },
      },
      height,
    ),
  ]);
}
