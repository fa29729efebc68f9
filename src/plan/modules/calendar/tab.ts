/** The Calendar tab: every review of the year from the plan's start, held or not. */
import { formula } from '../../formula';
import type { Language } from '../../language';
import { gap } from '../../layout';
import { tabColors } from '../../look';
import type { Card, Check, Line, NamedTab } from '../../module';
import type { Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords } from '../../spine/month-name';
import { type BlockLine, head, line, tabOf } from '../../spine/tab-frame/frame';
import { days } from './days';
import { at, shape } from './frame';
import { meetings } from './meetings';
import { next } from './next';
import type { Setting } from './setting';
import { versions } from './versions';
import { title } from './words/name';
import { year } from './year';

export function calendarTab(setting: Setting, language: Language): NamedTab {
  const { common, basis } = setting;
  return tabOf(shape, { title: title[language], color: tabColors.deciding }, [
    head(shape, common, basis, { title: title[language] }),
    line(shape, 'calendar', blockLine(setting)),
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
  ]);
}

const overdue = ({ text, at: places }: Setting): Formula =>
  formula`COUNTIFS(${places.year('status')};"${text.year.isOverdue}")`;

/** What is next, in a sentence: its name and its day. */
const nextIn = ({ at: places, basis }: Setting) => ({
  what: formula`${places.nextReviewName}`,
  date: dayInWords(basis.namedMonths, places.nextReview),
});

/** Until somebody has typed how a review went, the line says how the tab is used. */
function blockLine(setting: Setting): BlockLine {
  const { text, at: places } = setting;
  const report = fillFormula(text.report, { ...nextIn(setting), overdue: overdue(setting) });
  const none = fillFormula(text.noneLeft, { overdue: overdue(setting) });
  return {
    teaches: formula`"${text.teach}"`,
    filled: formula`COUNTA(${places.year('done')})+COUNTA(${places.year('decided')})`,
    reports: formula`IF(ISNUMBER(${places.nextReview});${report};${none})`,
    fault: overdue(setting),
  };
}

export const week = (setting: Setting): Line => ({
  sentence: formula`IF(ISNUMBER(${setting.at.nextReview});${fillFormula(setting.text.week, nextIn(setting))};"–")`,
  link: at(setting.at.month(1), 'done'),
});

export const cards = (setting: Setting): Readonly<Record<string, Card>> => ({
  nextReview: {
    label: setting.text.card.label,
    value: formula`IF(ISNUMBER(${setting.at.nextReview});${nextIn(setting).date};"–")`,
    meaning: setting.text.card.meaning,
    below: {
      label: formula`IF(ISNUMBER(${setting.at.nextReview});${setting.at.nextReviewName};"–")`,
      figure: formula`""`,
    },
  },
});

export const checks = (setting: Setting): readonly Check[] => [
  {
    key: 'reviews',
    label: setting.text.check,
    found: overdue(setting),
    kind: 'look',
    link: at(setting.at.month(1), 'done'),
  },
];
