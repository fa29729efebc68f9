/** The Weekly tab: one row a check for the meeting of marketing and sales, under a sentence on where the month stands. */
import { formula, range } from '../../formula';
import type { Language } from '../../language';
import { gap } from '../../layout';
import { tabColors } from '../../look';
import type { Check, NamedTab } from '../../module';
import type { Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { type BlockLine, head, line, tabOf } from '../../spine/tab-frame/frame';
import { byMonth } from './by-month';
import { checks } from './checks';
import { at, shape } from './frame';
import { lists } from './lists';
import { now } from './now';
import { response } from './response';
import type { Setting } from './setting';
import { title } from './words/name';

export function weeklyTab(setting: Setting, language: Language): NamedTab {
  const { common, basis } = setting;
  const look = { title: title[language], color: tabColors.agreement, under: 'checks head' };
  return {
    ...tabOf(shape, look, [
      head(shape, common, basis, { title: title[language] }),
      line(shape, 'weekly', blockLine(setting)),
      now(setting),
      checks(setting),
      gap('months gap'),
      byMonth(setting),
      gap('response gap'),
      response(setting),
      lists(setting),
    ]),
    names: namesOf(setting),
  };
}

/** Until somebody has typed a check, the line says how the tab is used. */
function blockLine(setting: Setting): BlockLine {
  const { text, at: places } = setting;
  const typed = formula`COUNT(${places.checks('delivered')})`;
  const count = (key: 'kept' | 'missed') =>
    formula`COUNTIFS(${places.months('status')};${places.status(key)})`;
  return {
    teaches: formula`"${text.teach}"`,
    filled: typed,
    reports: fillFormula(text.report, {
      typed,
      missing: missing(setting),
      kept: count('kept'),
      judged: formula`(${count('kept')}+${count('missed')})`,
    }),
    fault: missing(setting),
  };
}

const missing = ({ at: places }: Setting): Formula =>
  formula`COUNTIFS(${places.checks('status')};${places.status('notTyped')})`;

export function weeklyChecks(setting: Setting): readonly Check[] {
  const { text, at: places } = setting;
  const more = (column: string) =>
    formula`SUMPRODUCT(ISNUMBER(${places.checks(column)})*ISNUMBER(${places.checks('delivered')})*(${places.checks(column)}>${places.checks('delivered')}))`;
  const first = places.check(1, 1);
  return [
    {
      key: 'weekly missing',
      label: text.foundMissing,
      found: missing(setting),
      kind: 'look',
      link: at(first, 'delivered'),
    },
    {
      key: 'weekly rejected',
      label: text.foundRejected,
      found: more('rejected'),
      kind: 'fix',
      link: at(first, 'rejected'),
    },
    {
      key: 'weekly answered',
      label: text.foundAnswered,
      found: more('answered'),
      kind: 'fix',
      link: at(first, 'answered'),
    },
  ];
}

/** What other parts of the add-on read by name. */
function namesOf({ at: places, agreed }: Setting) {
  const one = (name: string, key: Parameters<typeof places.figure>[0]) => ({
    name,
    range: range(places.figure(key), places.figure(key)),
  });
  return [
    { name: 'check_dates', range: places.checks('date') },
    { name: 'check_promises', range: places.checks('promise') },
    { name: 'check_due', range: places.checks('promised') },
    { name: 'check_months', range: places.checks('month') },
    { name: 'checks_counted', range: places.months('counted') },
    ...(agreed ? [{ name: 'promises_of_checks', range: places.months('promised') }] : []),
    one('next_check', 'next'),
    one('pace_to_go', 'pace'),
    one('checks_past', 'past'),
  ];
}
