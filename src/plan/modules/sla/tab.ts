/** The SLA tab: what marketing and sales promise each other, month by month and lead by lead, on one page. */
import { formula } from '../../formula';
import type { Language } from '../../language';
import { gap, type Part, styled } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import type { Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords } from '../../spine/month-name';
import { type BlockLine, head, line, tabOf } from '../../spine/tab-frame/frame';
import { agreement, stateRules } from './agreement';
import { earlier, reasons, signatures, together } from './closing';
import { across, at, shape } from './frame';
import { lists } from './lists';
import { path } from './path';
import { states, tab } from './places';
import { promises } from './promises';
import { qualified } from './qualified';
import { services } from './services';
import { handedOver, type Setting, said } from './setting';
import { title } from './words/name';

const blocks: readonly ((setting: Setting) => Part)[] = [
  agreement,
  promises,
  services,
  qualified,
  path,
  reasons,
  together,
  signatures,
  earlier,
];

export function slaTab(setting: Setting, language: Language): NamedTab {
  const { common, basis } = setting;
  return tabOf(shape, { title: title[language], color: tabColors.agreement }, [
    head(shape, common, basis, { title: title[language] }),
    stateChip(setting),
    line(shape, 'sla', blockLine(setting)),
    ...blocks.flatMap((block, index) => [gap(`gap ${index + 1}`, 12), block(setting)]),
    lists(setting),
  ]);
}

/** The state of the agreement in the words of a sentence. */
export const stateSaid = ({ at: places }: Setting, words: Readonly<Record<string, string>>): Formula =>
  states.reduce(
    (rest, key) => formula`IF(${places.state}=${places.word('state')(key)};"${words[key]!}";${rest})`,
    formula`""`,
  );

/** The first thing seen: the state, beside the title. */
const stateChip = (setting: Setting): Part => ({
  rows: [],
  cells: [
    { at: at('title', 'a'), formula: formula`${setting.at.state}`, style: 'state' },
    ...styled(tab, 'title', ['b'], 'state'),
  ],
  merges: [across('title', 'a', 'b')],
  rules: stateRules(setting, at('title', 'a')),
});

/** Until somebody has signed, the line says how the tab is used. */
function blockLine(setting: Setting): BlockLine {
  const { text, at: places, basis } = setting;
  const { figure } = places;
  const count = (key: string) => formula`IF(ISNUMBER(${figure(key)});${said(figure(key))};"–")`;
  return {
    teaches: formula`"${text.teach}"`,
    filled: formula`${figure('signatures')}+MAX(0;SUM(${places.version})-1)`,
    reports: fillFormula(text.report, {
      version: formula`FIXED(SUM(${places.version});0)`,
      state: stateSaid(setting, text.stateOfVersion),
      until: dayInWords(basis.namedMonths, places.until),
      promise: count('promise'),
      stage: handedOver(setting),
      // Where the sentence begins with it.
      name: formula`${places.handover}`,
      counted: count('counted'),
    }),
  };
}
