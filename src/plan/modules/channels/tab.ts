/** The Channels tab: budget and what it must bring by channel and month, and what came. */
import { formula, range } from '../../formula';
import type { Language } from '../../language';
import { gap, type Part, stack, styled, track } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import { patterns } from '../../pattern';
import type { Cell, Chart } from '../../plan';
import { lineAt, lists } from '../../spine/tab-frame/frame';
import { timedHead } from '../../spine/timed-head';
import { actual } from './actual-blocks';
import { attributes, tab } from './places';
import { budget, expected } from './plan-blocks';
import { blockLine } from './said';
import { channelsTimed, type Setting } from './setting';
import { title } from './words/name';

export function channelsTab(setting: Setting, language: Language): NamedTab {
  const { words, columns, common, here } = setting;
  const at = (column: string) => here.at('channels line', column);
  const head = timedHead(channelsTimed, setting, {
    title: title[language],
    lead: words.lead,
    attributes: styled(tab, 'head', attributes, 'head'),
  });
  return {
    key: tab,
    title: title[language],
    color: tabColors.money,
    columns,
    frozen: { rows: head.rows.length, columns: 2 },
    ...stack([
      head,
      // Beside what is frozen.
      lineAt(at('b'), at('label'), blockLine(setting)),
      settings(setting),
      gap('budget gap'),
      budget(setting),
      gap('expected gap'),
      expected(setting),
      gap('actual gap'),
      actual(setting),
      gap('chart gap'),
      chart(setting),
      lists({ tab, at: here.at }, common, 'label', {
        status: words.statuses,
        spread: { even: words.settings.even, needed: words.settings.needed },
      }),
    ]),
  };
}

/** The budget of a month, how it is spread, and the stage in which leads are counted. */
function settings(setting: Setting): Part {
  const { words, here, money, leadStage, funnel, common } = setting;
  const row = (at: Cell['at'], label: string, content: Partial<Cell>): Cell[] => [
    { at: { ...at, column: 'label' }, value: label, style: 'label' },
    { at, style: 'inputText', ...content },
  ];
  const input = (name: string, at: Cell['at'], accepts: object, message?: string) => ({
    name,
    holds: 'typed' as const,
    accepts,
    range: range(at, at),
    ...(message ? { message } : {}),
  });
  return {
    rows: [here.budget, here.spread, here.stage].map(({ row: key }) => track(key)),
    cells: [
      ...row(here.budget, words.settings.budget, {
        ...(setting.givenBudget === null ? {} : { value: setting.givenBudget }),
        style: 'input',
        pattern: money,
      }),
      ...row(here.spread, words.settings.spread, { value: words.settings.even }),
      ...row(here.stage, words.settings.stage, { formula: formula`${leadStage}` }),
      {
        at: here.stageNumber,
        formula: formula`IF(COUNTIFS(${funnel.stages};${here.stage})>0;MATCH(${here.stage};${funnel.stages};0);MATCH(${leadStage};${funnel.stages};0))`,
        style: 'unseen',
        pattern: patterns.count,
      },
    ],
    inputs: [
      {
        ...input('channel_budget', here.budget, { unit: 'money', atLeast: 0 }),
        holds: 'answer',
        part: true,
      },
      input(
        'channel_spread',
        here.spread,
        { unit: 'choice', from: here.spreads, strict: true },
        common.tab.choice,
      ),
      input('lead_stage', here.stage, { unit: 'choice', from: funnel.stages }, common.tab.choice),
    ] as NonNullable<Part['inputs']>,
  };
}

function chart(setting: Setting): Part {
  const { words, here } = setting;
  const keys = Array.from({ length: 15 }, (_, index) => `chart ${index + 1}`);
  const drawn: Chart = {
    key: 'channels',
    title: `${words.blocks.leads} · ${words.blocks.gotLeads}`,
    titleStyle: 'chartTitle',
    altText: `${words.blocks.leads}; ${words.blocks.gotLeads}`,
    at: here.at('chart 1', 'label'),
    size: { width: 620, height: 300 },
    kind: 'bar',
    legend: 'bottom',
    categories: here.names,
    series: [
      { label: here.at('leads head', 'total'), values: here.down('leads', 'total'), color: '#B8C2CE' },
      { label: here.at('gotLeads head', 'total'), values: here.down('gotLeads', 'total'), color: '#2563A8' },
    ],
  };
  return { rows: keys.map((key) => ({ key })), cells: [], charts: [drawn] };
}
