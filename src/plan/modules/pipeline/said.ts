/** What the pipeline comes to: whether the quarter is covered, what to look at, and figures for the Plan tab. */
import { formula, range } from '../../formula';
import type { Card, Check, Line } from '../../module';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import type { BlockLine } from '../../spine/tab-frame/frame';
import { openDeals } from './coverage';
import { withoutQuota } from './reps';
import type { Setting } from './setting';

const times = (value: CellRef) => formula`IF(ISNUMBER(${value});FIXED(${value};1)&"×";"–")`;
const percent = (value: Formula) => formula`FIXED(100*${value};1)&"%"`;

/** 1 where something is open and does not cover what is still to be won. */
const short = (setting: Setting): Formula => {
  const { coverage, coverageNeeded } = setting.here;
  return formula`IF(AND(${openDeals(setting)}>0;ISNUMBER(${coverage});ISNUMBER(${coverageNeeded}));IF(ROUND(${coverage}-${coverageNeeded};9)<0;1;0);0)`;
};

export function blockLine(setting: Setting): BlockLine {
  const { text, here } = setting;
  return {
    teaches: formula`"${text.teach}"`,
    filled: openDeals(setting),
    reports: fillFormula(text.report, {
      open: setting.said(here.sum('value')),
      weighted: setting.said(here.sum('weighted')),
      still: setting.said(here.figure('still')),
      coverage: times(here.coverage),
      needed: times(here.coverageNeeded),
    }),
    fault: short(setting),
  };
}

export function week({ text, here }: Setting): Line {
  const said = fillFormula(text.week, {
    coverage: times(here.coverage),
    needed: times(here.coverageNeeded),
  });
  return {
    sentence: formula`IF(AND(ISNUMBER(${here.coverage});${here.sum('value')}>0);${said};"–")`,
    link: here.coverage,
  };
}

/** Of opportunities, by what was seen of each step from there on; a dash while one of them has no cases. */
function winRate({ from, here, customers, tooFew, text }: Setting) {
  const steps = Array.from(
    { length: customers - here.opportunity },
    (_, index) => here.opportunity + 1 + index,
  );
  const product = (of: (step: number) => CellRef) =>
    steps.map((step) => formula`${of(step)}`).reduce((all, one) => formula`${all}*${one}`);
  const { observed, seenEntered, rate } = from.assumptions;
  const known = steps
    .map((step) => formula`ISNUMBER(${observed(step)})`)
    .reduce((all, one) => formula`${all};${one}`);
  const cases = formula`SUM(${seenEntered(steps[0]!)})`;
  return {
    seen: formula`IF(AND(${known});IF(${cases}<${tooFew};"${text.early}";${percent(product(observed))});"–")`,
    planned: percent(product(rate)),
  };
}

export function cards(setting: Setting): Readonly<Record<string, Card>> {
  const { text, here } = setting;
  const rate = winRate(setting);
  const isOpen = formula`AND(${openDeals(setting)}>0;ISNUMBER(${here.coverage}))`;
  return {
    coverage: {
      label: text.cards.coverage[0],
      value: formula`IF(${isOpen};${times(here.coverage)};"–")`,
      meaning: text.cards.coverage[1],
      unknown: text.cards.coverage[3],
      below: {
        label: text.cards.coverage[2],
        figure: times(here.coverageNeeded),
        tone: formula`IF(${isOpen};1-2*${short(setting)};0)`,
      },
    },
    winRate: {
      label: text.cards.winRate[0],
      value: rate.seen,
      meaning: text.cards.winRate[1],
      unknown: text.cards.winRate[3],
      below: { label: text.cards.winRate[2], figure: rate.planned },
    },
  };
}

export function checks(setting: Setting): readonly Check[] {
  const { text, here } = setting;
  const of = (key: keyof typeof text.checks, found: Formula, link: CellRef): Check => ({
    key: `pipeline ${key}`,
    label: text.checks[key],
    found,
    kind: 'look',
    link,
  });
  const all = (column: string) => {
    const { from, to } = here.texts(column);
    return formula`SUM(${range(from, to)})`;
  };
  return [
    of('cover', short(setting), here.coverage),
    of('old', formula`SUM(${here.down('old')})`, here.down('oldest').from),
    of('evidence', all('bare'), here.texts('evidence').from),
    of('alone', all('own'), here.texts('owner').from),
    of('quota', withoutQuota(setting), here.reps.at(1, 'value')),
  ];
}
