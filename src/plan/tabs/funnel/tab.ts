/** The Funnel tab: the volume of every stage, month by month, and below it the workings behind the Plan tab. */
import { gap, type Part, stack, styled, track } from '../../layout';
import { tabColors } from '../../look';
import type { Setting } from '../setting';
import { timedHead } from '../timed';
import { chance, volumeForChance } from './chance';
import { columns, funnel, at as here } from './frame';
import { picture } from './picture';
import { expected, needed } from './volumes';
import { byMonth, calendar } from './workings';

export function funnelTab(setting: Setting) {
  const { text, time } = setting;
  const head = timedHead(funnel, setting, {
    title: text.tabs.funnel,
    lead: text.funnel.lead,
    attributes: styled('funnel', 'head', funnel.attributes, 'head'),
  });
  const workings = stack([
    gap('calendar gap'),
    calendar(setting),
    gap('by month gap'),
    byMonth(setting),
    gap('chance gap'),
    chance(setting),
    gap('volume gap'),
    volumeForChance(setting),
    gap('picture gap'),
    picture(setting),
  ]);
  const folded = { from: workings.rows[0]!.key, to: workings.rows[workings.rows.length - 1]!.key };
  const bar: Part = {
    rows: [track('workings', 22)],
    cells: [
      { at: here('workings', 'label'), value: text.funnel.workings, style: 'section' },
      { at: here('workings', 'first'), value: text.funnel.workingsNote, style: 'sectionNote' },
      ...styled(
        'funnel',
        'workings',
        ['second', 'third', ...time.totals, 'gap', ...time.monthColumns],
        'section',
      ),
    ],
    groups: [{ ...folded, collapsed: true }],
  };
  return {
    key: 'funnel',
    title: text.tabs.funnel,
    color: tabColors.funnel,
    columns: columns(setting),
    frozen: { rows: head.rows.length, columns: 1 },
    ...stack([
      head,
      gap('needed gap'),
      needed(setting),
      gap('expected gap'),
      expected(setting),
      gap('workings gap'),
      bar,
      workings,
    ]),
  };
}
