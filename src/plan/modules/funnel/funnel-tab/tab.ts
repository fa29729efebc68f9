/** The Funnel tab: the volume of every stage, month by month, and below it the workings behind the Plan tab. */
import { formula, range } from '../../../formula';
import { gap, type Part, rule, stack, styled, track } from '../../../layout';
import { tabColors } from '../../../look';
import type { CellRef } from '../../../plan';
import { folded } from '../../../spine/timed';
import { timedHead } from '../../../spine/timed-head';
import { isStream } from '../counts';
import type { Setting } from '../setting';
import { actual, attained } from './actual';
import { answer } from './answer';
import { before } from './before';
import { bridge } from './bridge';
import { cases, chance } from './chance';
import { choice } from './choice';
import { expected, expectedInScenario } from './expected';
import { columns, funnel, at as here } from './frame';
import { late } from './late';
import { leverTable, wellSeen } from './lever-table';
import { picture } from './picture';
import { opened, stillToWin } from './pipeline';
import { rePlanned } from './re-planned';
import { returns } from './returns';
import { said } from './said';
import { seen, seenRates } from './seen';
import { status } from './status';
import { streams } from './streams';
import { surplus } from './surplus';
import { today } from './today';
import { volumeForChance } from './volume-for-chance';
import { needed } from './volumes';
import { byMonth } from './workings';
import { leverWorth, worth } from './worth';

/** What stands below the bar, folded away. */
const workingBlocks: readonly ((setting: Setting) => Part)[] = [
  status,
  byMonth,
  worth,
  rePlanned,
  opened,
  stillToWin,
  (setting) => expectedInScenario(setting, 'low'),
  (setting) => expectedInScenario(setting, 'high'),
  seen,
  seenRates,
  wellSeen,
  surplus,
  streams,
  leverWorth,
  leverTable,
  cases,
  chance,
  volumeForChance,
  picture,
  returns,
  today,
  choice,
  said,
  bridge,
];

export function funnelTab(setting: Setting) {
  const { text, time, at } = setting;
  const sentence = here('title', 'month 1');
  const single = (name: string, cell: CellRef) => [{ name, range: range(cell, cell) }];
  const down = (name: string, row: (stage: number) => string, column: string, from = 2) => [
    { name, range: range(here(row(from), column), here(row(setting.stages.length), column)) },
  ];
  const [chanceCell, now, afterPlan] = ['chance', 'now', 'after the plan'].map(at.funnel.figure) as [
    CellRef,
    CellRef,
    CellRef,
  ];
  const head = timedHead(funnel, setting, {
    title: text.tabs.funnel,
    lead: late(setting),
    attributes: styled('funnel', 'head', funnel.attributes, 'head'),
  });
  const workings = stack(
    workingBlocks
      .map((block) => block(setting))
      .filter(({ rows }) => rows.length > 0)
      .flatMap((block, index) => [gap(`workings gap ${index + 1}`, 8), block]),
  );
  const all = { from: workings.rows[0]!.key, to: workings.rows[workings.rows.length - 1]!.key };
  const bar: Part = {
    rows: [track('workings', 22)],
    cells: [
      { at: here('workings', 'label'), value: text.funnel.workings, style: 'section' },
      { at: here('workings', 'month 1'), value: text.funnel.workingsNote, style: 'sectionNote' },
      ...styled(
        'funnel',
        'workings',
        [...funnel.attributes, ...time.totals, 'gap', ...time.monthColumns.slice(1)],
        'section',
      ),
    ],
    groups: [{ ...all, collapsed: true }],
  };
  return {
    key: 'funnel',
    title: text.tabs.funnel,
    color: tabColors.funnel,
    ...columns(setting),
    frozen: { rows: head.rows.length, columns: 2 },
    ...stack([
      head,
      answer(setting),
      needed(setting),
      gap('actual gap', 8),
      actual(setting),
      gap('attained gap', 8),
      attained(setting),
      gap('expected gap', 8),
      folded(expected(setting), true),
      gap('before gap', 8),
      folded(
        before(setting),
        setting.answers.stages.every(({ lag }) => lag === 0),
      ),
      gap('workings gap', 8),
      bar,
      workings,
      {
        rows: [],
        cells: [],
        names: [
          { name: 'chance', range: range(chanceCell, chanceCell) },
          { name: 'month_now', range: range(now, now) },
          // Where customers are of unequal worth the chance is of no whole number of them.
          ...(isStream(setting.counts)
            ? []
            : [
                ...single('open_volume', at.funnel.figure('tries')),
                ...single('whole_customers_open', at.funnel.figure('whole customers')),
              ]),
          ...single('volume_wanted', here('volume wanted', 'second')),
          ...single('top_expected', at.funnel.total(at.funnel.expected(1))),
          ...down('cases_entered', at.keyed('rate'), 'first'),
          ...down('cases_converted', at.keyed('rate'), 'second'),
          ...down('scenario_rates', at.funnel.expected, 'first'),
          ...down('lags_in_use', at.funnel.expected, 'second'),
          ...down('actual_totals', at.funnel.actual, 'total', 1),
          { name: 'customers_by_month', range: at.funnel.months(at.funnel.needed(setting.stages.length)) },
          { name: 'after_plan_customers', range: range(afterPlan, afterPlan) },
        ],
        rules: [
          rule(range(sentence, sentence), () => formula`${at.funnel.figure('late now')}>1/1000`, 'late'),
        ],
      },
    ]),
  };
}
