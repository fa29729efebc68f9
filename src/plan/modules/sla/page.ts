/** What the SLA tab brings to the Plan tab: its checks, and its line of this week. */
import { formula } from '../../formula';
import type { Check, Line } from '../../module';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords } from '../../spine/month-name';
import { reasonsTyped } from './closing';
import { criteria } from './qualified';
import type { Setting } from './setting';
import { stateSaid } from './tab';

export const week = (setting: Setting): Line => ({
  sentence: fillFormula(setting.text.week, {
    state: stateSaid(setting, setting.text.stateOfAgreement),
    until: dayInWords(setting.basis.namedMonths, setting.at.until),
  }),
  link: setting.at.state,
});

export function slaChecks(setting: Setting): readonly Check[] {
  const {
    text,
    at: places,
    basis: { today },
    weekly,
  } = setting;
  const { months: all, figure, word, state } = places;
  const toCome = formula`(${all('number')}>=${figure('month')})`;
  const isState = (key: string) => formula`${state}=${word('state')(key)}`;
  const notFixed = formula`COUNTIFS(${all('inside')};1)-COUNTIFS(${all('inside')};1;${all('b')};">=0")`;
  const missing = (kind: 'fit' | 'behaviour') => formula`${criteria(setting, kind)}=0`;
  const look = (key: keyof typeof text.checks, found: Formula, link: CellRef): Check => ({
    key: `sla ${key}`,
    label: text.checks[key],
    found,
    kind: key === 'handover' ? 'fix' : 'look',
    link,
  });
  const first = places.month(1);
  return [
    look(
      'unsigned',
      formula`IF(${today}<${figure('from')};0;2-${figure('signatures')})`,
      places.signedMarketing,
    ),
    look('notFixed', formula`IF(${figure('signatures')}=2;${notFixed};0)`, places.at(first, 'b')),
    look(
      'differs',
      formula`SUMPRODUCT(ISNUMBER(${all('b')})*ISNUMBER(${all('a')})*${toCome}*(${all('b')}<>${all('a')}))`,
      places.at(first, 'b'),
    ),
    look('ended', formula`IF(OR(${isState('resetDue')};${isState('ended')});1;0)`, places.until),
    look(
      'aboveBest',
      formula`IF(ISNUMBER(${figure('best')});SUMPRODUCT(ISNUMBER(${all('use')})*${toCome}*(${all('use')}>${figure('best')}));0)`,
      places.at(first, 'c'),
    ),
    look(
      'noReason',
      weekly ? formula`MAX(0;SUM(${weekly.months('rejected')})-${reasonsTyped})` : formula`0`,
      places.at('reason 1', 'a'),
    ),
    look('score', formula`IF(OR(${missing('fit')};${missing('behaviour')});1;0)`, places.at('score 1', 'a')),
    look('weekly', formula`SUM(${all('differs')})`, places.at(first, 'c')),
    look('handover', formula`IF(${figure('handover')}=0;1;0)`, places.handover),
  ];
}
