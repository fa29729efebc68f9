/** The Calendar tab: every review of the year from the plan's start, held or not. */
import { formula, range } from '../../formula';
import type { Language } from '../../language';
import { gap, type Part, stack, track } from '../../layout';
import { tabColors } from '../../look';
import type { Check, NamedTab } from '../../module';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { monthAndYear } from '../../spine/month-name';
import { days } from './days';
import { at, columns } from './frame';
import { meetings } from './meetings';
import { next } from './next';
import { tab } from './places';
import type { Setting } from './setting';
import { versions } from './versions';
import { title } from './words/name';
import { year } from './year';

export function calendarTab(setting: Setting, language: Language): NamedTab {
  return {
    key: tab,
    title: title[language],
    color: tabColors.plan,
    columns,
    ...stack([
      head(setting, language),
      gap('next gap'),
      next(setting),
      gap('days gap'),
      days(setting),
      gap('year gap'),
      year(setting),
      gap('meetings gap'),
      meetings(setting),
      gap('versions gap'),
      versions(setting),
    ]),
  };
}

/** A day in words: the month's name comes from the plan's own list, so that no pattern has to be read. */
const dayInWords = ({ namedMonths }: Setting, day: CellRef): Formula =>
  formula`DAY(${day})&" "&${monthAndYear(namedMonths, day)}`;

const overdue = ({ text, at: places }: Setting): Formula =>
  formula`COUNTIFS(${places.year('status')};"${text.year.isOverdue}")`;

/** Until somebody has typed how a review went, the line says how the tab is used. */
function head(setting: Setting, language: Language): Part {
  const { text, at: places, today, planName, owner } = setting;
  const { nextReview, nextReviewName } = places;
  const held = formula`COUNTA(${places.year('done')})+COUNTA(${places.year('decided')})`;
  const report = fillFormula(text.report, {
    what: formula`${nextReviewName}`,
    date: dayInWords(setting, nextReview),
    overdue: overdue(setting),
  });
  const none = fillFormula(text.noneLeft, { overdue: overdue(setting) });
  const about = fillFormula(text.today, { date: dayInWords(setting, today) });
  return {
    rows: [track('title', 32), track('about', 18), track('line', 24)],
    cells: [
      { at: at('title', 'month'), value: title[language], style: 'title' },
      {
        at: at('about', 'month'),
        formula: formula`${planName}&IF(${owner}="";"";" · "&${owner})&" · "&${about}`,
        style: 'subtitle',
      },
      {
        at: at('line', 'month'),
        formula: formula`IF(${held}=0;"${text.teach}";IF(ISNUMBER(${nextReview});${report};${none}))`,
        style: 'subtitle',
      },
    ],
    names: [{ name: 'calendar_line', range: range(at('line', 'month'), at('line', 'month')) }],
  };
}

export const checks = (setting: Setting): readonly Check[] => [
  {
    key: 'reviews',
    label: setting.text.check,
    found: overdue(setting),
    kind: 'look',
    link: at(setting.at.month(1), 'done'),
  },
];
