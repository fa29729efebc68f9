/** What goals and tactics come to: how many are on track, the first that is behind, and how that is said. */
import { formula, range } from '../../formula';
import type { Part } from '../../layout';
import type { Card, Check, Line } from '../../module';
import { patterns } from '../../pattern';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import type { BlockLine } from '../../spine/tab-frame/frame';
import { places, type statuses } from './places';
import type { Setting } from './setting';

const number = (count: Formula | CellRef) => formula`FIXED(${count};0)`;

/** A hidden row that sentences are made of. */
export function figures(): Part {
  const { goals, tactics, status } = places;
  const of = (at: CellRef, value: Formula, pattern: string | undefined = patterns.count) => ({
    at,
    formula: value,
    style: 'helper',
    pattern,
  });
  const count = (table: typeof goals, ...which: (typeof statuses)[number][]) =>
    which
      .map((one) => formula`COUNTIFS(${table.column('status')};${status(one)})`)
      .reduce((all, one) => formula`${all}+${one}`);
  const all = ['reached', 'missed', 'ahead', 'on', 'slightly', 'behind'] as const;
  // The first goal that is behind, else the first that was missed.
  const place = (word: CellRef) => formula`MATCH(${word};${goals.column('status')};0)`;
  const first = (column: string) =>
    formula`IF(COUNTIFS(${goals.column('status')};${status('behind')})>0;INDEX(${goals.column(column)};${place(status('behind'))};1)&"";IF(${places.behind}>0;INDEX(${goals.column(column)};${place(status('missed'))};1)&"";""))`;
  return {
    rows: [{ key: 'figures', hidden: true }],
    cells: [
      of(places.onTrack, count(goals, 'reached', 'on')),
      of(places.withStatus, count(goals, ...all)),
      of(places.behind, count(goals, 'behind', 'missed')),
      of(places.firstBehind, first('text')),
      of(places.firstOwner, first('owner')),
      of(places.tacticsOnTrack, count(tactics, 'reached', 'on')),
      of(places.tacticsWithStatus, count(tactics, ...all)),
      of(places.unjudged, formula`SUM(${tactics.column('parts')})`),
    ],
    names: (
      [
        ['goals_on_track', places.onTrack],
        ['goals_with_status', places.withStatus],
      ] as const
    ).map(([name, at]) => ({ name, range: range(at, at) })),
  };
}

export function goalsLine({ text: { goals: words } }: Setting): BlockLine {
  const { goals, onTrack, withStatus, behind, firstBehind, firstOwner } = places;
  const late = fillFormula(words.behind, {
    text: formula`${firstBehind}`,
    owner: formula`IF(${firstOwner}="";"–";${firstOwner})`,
  });
  return {
    teaches: formula`"${words.teach}"`,
    filled: formula`COUNTA(${goals.column('text')})`,
    reports: formula`IF(${withStatus}>0;${fillFormula(words.report, {
      on: number(onTrack),
      all: number(withStatus),
      behind: formula`IF(${behind}>0;${late};"")`,
    })};${fillFormula(words.unjudged, { count: number(formula`COUNTA(${goals.column('text')})`) })})`,
    fault: formula`${behind}`,
  };
}

export function tacticsLine({ text: { tactics: words } }: Setting): BlockLine {
  const { tactics, tacticsOnTrack, tacticsWithStatus, unjudged } = places;
  return {
    teaches: formula`"${words.teach}"`,
    filled: formula`COUNTA(${tactics.column('text')})`,
    reports: fillFormula(words.report, {
      on: number(tacticsOnTrack),
      all: number(tacticsWithStatus),
      open: number(unjudged),
    }),
    fault: formula`${unjudged}`,
  };
}

export function week({ text }: Setting): Line {
  const { behind, withStatus, firstBehind, firstOwner, goals } = places;
  const said = fillFormula(text.week, {
    behind: number(behind),
    all: number(withStatus),
    text: formula`${firstBehind}`,
  });
  return {
    sentence: formula`IF(${behind}>0;${said};"–")`,
    owner: firstOwner,
    link: goals.at(1, 'text'),
  };
}

export function cards({ text: { card } }: Setting): Readonly<Record<string, Card>> {
  const { onTrack, withStatus, behind } = places;
  return {
    goals: {
      label: card.label,
      value: formula`IF(${withStatus}>0;${fillFormula(card.value, { on: number(onTrack), all: number(withStatus) })};"–")`,
      meaning: card.meaning,
      below: {
        label: card.below,
        figure: formula`IF(${withStatus}>0;${number(behind)};"–")`,
        tone: formula`IF(${withStatus}>0;IF(${behind}>0;-1;1);0)`,
      },
    },
  };
}

export function checks({ text: { checks: words } }: Setting): readonly Check[] {
  const { goals, tactics, unjudged } = places;
  const both = (column: string) => formula`SUM(${goals.column(column)})+SUM(${tactics.column(column)})`;
  const notSmart = formula`SUMPRODUCT((LEN(${goals.column('text')})>0)*(${goals.column('parts')}<5))`;
  const link = (column: string) => goals.at(1, column);
  return [
    { key: 'goals smart', label: words.smart, found: notSmart, kind: 'look', link: link('end') },
    { key: 'goals alone', label: words.alone, found: both('own'), kind: 'look', link: link('owner') },
    { key: 'goals kindless', label: words.kindless, found: both('kindless'), kind: 'fix', link: link('how') },
    { key: 'goals over', label: words.over, found: both('over'), kind: 'look', link: link('change') },
    { key: 'goals points', label: words.points, found: both('points'), kind: 'fix', link: link('how') },
    {
      key: 'goals verdict',
      label: words.verdict,
      found: formula`${unjudged}`,
      kind: 'look',
      link: tactics.at(1, 'end'),
    },
  ];
}
