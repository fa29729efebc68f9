/** The Team tab: capacity by person and month, whether it is enough, whom to hire when, and who answers for what. */
import { range } from '../../formula';
import type { Language } from '../../language';
import { gap, type Part, stack, styled, track } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import { patterns } from '../../pattern';
import { lineAt } from '../../spine/tab-frame/frame';
import { timedHead } from '../../spine/timed-head';
import { capacity, enough } from './capacity';
import { hires, responsible, together } from './hires';
import { attributes, members, tab } from './places';
import { blockLine } from './said';
import { type Setting, teamTimed } from './setting';
import { title } from './words/name';

export function teamTab(setting: Setting, language: Language): NamedTab {
  const at = (column: string) => setting.here.at('team line', column);
  const head = timedHead(teamTimed, setting, {
    title: title[language],
    lead: setting.words.lead,
    attributes: styled(tab, 'head', attributes, 'head'),
  });
  return {
    key: tab,
    title: title[language],
    color: tabColors.money,
    columns: setting.columns,
    frozen: { rows: head.rows.length, columns: 2 },
    ...stack([
      head,
      // Beside what is frozen.
      lineAt(at('team'), at('label'), blockLine(setting)),
      hiring(setting),
      gap('capacity gap'),
      capacity(setting),
      gap('enough gap'),
      enough(setting),
      chart(setting),
      hires(setting),
      gap('responsible gap'),
      responsible(setting),
      gap('together gap'),
      together(setting),
    ]),
  };
}

/** How long it takes to find somebody. */
function hiring({ words, here }: Setting): Part {
  return {
    rows: [track('hiring')],
    cells: [
      { at: here.at('hiring', 'label'), value: words.hiring, style: 'label' },
      { at: here.hiringMonths, value: 2, style: 'input', pattern: patterns.plain },
    ],
    inputs: [
      {
        name: 'hiring_months',
        holds: 'typed',
        accepts: { unit: 'count', atLeast: 0, atMost: 24 },
        range: range(here.hiringMonths, here.hiringMonths),
      },
    ],
  };
}

function chart({ words, here }: Setting): Part {
  const keys = members.map((number) => `chart ${number}`);
  return {
    rows: keys.map((key) => ({ key })),
    cells: [
      { at: here.at('capacity', 'gap'), value: words.enough.capacity, style: 'unseen' },
      { at: here.at('goal', 'gap'), value: words.enough.goal, style: 'unseen' },
    ],
    charts: [
      {
        key: 'team',
        title: `${words.enough.capacity} · ${words.enough.goal}`,
        titleStyle: 'chartTitle',
        altText: `${words.enough.capacity}; ${words.enough.goal}`,
        at: here.at('chart 1', 'label'),
        size: { width: 760, height: 290 },
        kind: 'combo',
        legend: 'bottom',
        categories: here.months('head'),
        series: [
          {
            label: here.at('capacity', 'gap'),
            values: here.months('capacity'),
            color: '#5592CF',
            kind: 'column',
          },
          { label: here.at('goal', 'gap'), values: here.months('goal'), color: '#17365D', kind: 'line' },
        ],
      },
    ],
  };
}
