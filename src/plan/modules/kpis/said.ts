/** What the KPIs come to: how many stand how, the first that is off target, and how that is said on both tabs. */
import { formula } from '../../formula';
import type { Part } from '../../layout';
import type { Card, Check, Line } from '../../module';
import { patterns } from '../../pattern';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import type { BlockLine } from '../../spine/tab-frame/frame';
import { statuses } from './places';
import type { Setting } from './setting';

const number = (count: Formula | CellRef) => formula`FIXED(${count};0)`;

/** A hidden row that sentences are made of. */
export function figures({ at }: Setting): Part {
  const of = (cell: CellRef, value: Formula, pattern?: string) => ({
    at: cell,
    formula: value,
    style: 'helper',
    ...(pattern ? { pattern } : {}),
  });
  const offs = formula`MATCH(${at.status('off')};${at.statuses};0)`;
  const ofFirst = (value: Formula) => formula`IF(${at.count('off')}>0;${value}&"";"")`;
  const blanks = at.column('blank');
  return {
    rows: [{ key: 'figures', hidden: true }],
    cells: [
      ...statuses.map((status) =>
        of(at.count(status), formula`COUNTIFS(${at.statuses};${at.status(status)})`, patterns.count),
      ),
      of(at.firstOff, ofFirst(formula`INDEX(${at.names};${offs};1)`)),
      of(at.answer, ofFirst(formula`INDEX(${at.ofTargets('definition')};${offs};1)`)),
      of(at.offOwner, ofFirst(formula`INDEX(${at.column('owner')};${offs};1)`)),
      of(at.firstBlank, formula`IF(SUM(${blanks})>0;INDEX(${at.names};MATCH(1;${blanks};0);1)&"";"")`),
    ],
  };
}

export function watchedLine({ at, text, rows }: Setting): BlockLine {
  const blank = formula`SUM(${at.column('blank')})`;
  const ends = [rows[0]!.id, rows[rows.length - 1]!.id].map((id) => at.months(id));
  return {
    teaches: formula`"${text.watched.teach}"`,
    filled: formula`COUNT(${{ from: ends[0]!.from, to: ends[1]!.to }})`,
    reports: fillFormula(text.watched.report, {
      count: number(blank),
      first: formula`IF(${blank}>0;" ("&${at.firstBlank}&")";"")`,
    }),
    fault: blank,
  };
}

export function targetsLine({ at, text }: Setting): BlockLine {
  const unanswered = formula`SUM(${at.column('unanswered')})`;
  return {
    teaches: formula`"${text.targets.teach}"`,
    filled: formula`COUNTA(${at.ofTargets('definition')})+${unanswered}`,
    reports: fillFormula(text.targets.report, { count: number(unanswered) }),
    fault: unanswered,
  };
}

/** How many stand how, as the Plan tab says it beside the title of its table. */
export const statusLine = ({ at, text }: Setting): Formula =>
  fillFormula(text.page.line, {
    on: number(at.count('on')),
    close: number(at.count('close')),
    off: number(at.count('off')),
    early: number(at.count('early')),
  });

export const week = ({ at, text }: Setting): Line => ({
  sentence: formula`IF(${at.count('off')}>0;${fillFormula(text.week, {
    count: number(at.count('off')),
    name: formula`${at.firstOff}`,
    answer: formula`IF(${at.answer}="";"–";${at.answer})`,
  })};"–")`,
  owner: at.offOwner,
  link: at.kpi(at.rows[0]!, 'status'),
});

export function cards({ at, text: { card } }: Setting): Readonly<Record<string, Card>> {
  const judged = (['on', 'close', 'off'] as const).map((status) => formula`${at.count(status)}`);
  const all = formula`(${judged[0]!}+${judged[1]!}+${judged[2]!})`;
  return {
    kpis: {
      label: card.label,
      value: formula`IF(${all}>0;${fillFormula(card.value, { on: number(at.count('on')), all: number(all) })};"–")`,
      meaning: card.meaning,
      below: {
        label: card.below,
        figure: formula`IF(${all}>0;${number(at.count('off'))};"–")`,
        tone: formula`IF(${all}>0;IF(${at.count('off')}>0;-1;1);0)`,
      },
    },
  };
}

export function checks({ at, text: { checks: words } }: Setting): readonly Check[] {
  const sum = (column: string) => formula`SUM(${at.column(column)})`;
  const row = at.rows[0]!;
  return [
    { key: 'kpis alone', label: words.alone, found: sum('alone'), kind: 'look', link: at.kpi(row, 'owner') },
    {
      key: 'kpis places',
      label: words.places,
      found: sum('misplaced'),
      kind: 'fix',
      link: at.kpi(row, 'place'),
    },
    { key: 'kpis blank', label: words.blank, found: sum('blank'), kind: 'look', link: at.kpi(row, 'last') },
    {
      key: 'kpis untargeted',
      label: words.untargeted,
      found: formula`${at.count('untargeted')}`,
      kind: 'look',
      link: at.kpi(row, 'target'),
    },
    {
      key: 'kpis unanswered',
      label: words.unanswered,
      found: sum('unanswered'),
      kind: 'look',
      link: at.target(row, 'definition'),
    },
  ];
}
