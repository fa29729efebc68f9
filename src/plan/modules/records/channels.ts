/** Leads and customers by channel, month by month: the rows whose channel column says the name of a channel of the plan. */
import { formula, range } from '../../formula';
import { counting, type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Formula } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import { channels as channelNumbers, channelRows } from '../channels/places';
import type { Line } from './answers';
import { column, columnNumber } from './column-number';
import { at, bar, heads, line } from './frame';
import { inMonth, isPlain, rowsOf } from './mapped-line';
import { type ChannelCount, channelCounts, channelNames, channelRow } from './places';
import type { Setting } from './setting';
import { headerCell, headerInputs } from './sources';

export const channelHead = (count: ChannelCount) => `channel ${count}`;

/** Undefined where no row says its channel, or the plan has no Channels tab. */
export function channels(setting: Setting): Part | undefined {
  const { text, at: places } = setting;
  const counts = channelCounts.filter((count) => places.channels[count]);
  if (!setting.channels || counts.length === 0) return undefined;
  const words = text.channels;
  return stack([
    bar(setting, 'channels', words.title, words.note),
    heads(
      setting,
      'channels',
      { what: words.name, from: text.counts.from, date: words.column, 'date number': text.sources.columns },
      { left: ['from', 'date'] },
    ),
    ...counts.map((count) => countOf(setting, count)),
  ]);
}

function countOf(setting: Setting, count: ChannelCount): Part {
  const { stages, lines, answers, at: places, months } = setting;
  const stage = stages.find(({ key }) => key === places.channels[count])!;
  const counted = lines.get(stage.key)!;
  const { title, channel } = answers.sources[counted.source]!;
  const row = channelHead(count);
  const head = line(setting, row, stage.label, [
    { at: at(row, 'from'), value: title, style: 'computedText' },
    headerCell(row, 'date', channel),
    {
      at: at(row, 'date number'),
      formula: columnNumber(setting.tabOf(counted.source), at(row, 'date')),
      style: 'helper',
      pattern: patterns.plain,
    },
  ]);
  return stack([
    { ...head, inputs: headerInputs(`crm_channel_${channelNames[count]}`, row, { date: channel }) },
    ...channelNumbers.map((number) => channelLine(setting, count, stage.key, counted, number)),
    {
      rows: [],
      cells: [],
      names: [
        {
          name: `crm_channels_${channelNames[count]}`,
          range: range(
            at(channelRow(count, 1), monthColumn(1)),
            at(channelRow(count, channelRows), monthColumn(months)),
          ),
        },
      ],
    },
  ]);
}

function channelLine(
  setting: Setting,
  count: ChannelCount,
  stage: string,
  counted: Line,
  number: number,
): Part {
  const row = channelRow(count, number);
  const [name, wanted] = [setting.channels!.name(number), at(row, 'date')];
  return line(setting, row, name, [
    { at: wanted, formula: found(setting, count, counted, name), style: 'soft' },
    ...counting(setting.months).map(
      (month): Cell => ({
        at: at(row, monthColumn(month)),
        formula: monthFormula(setting, count, stage, counted, wanted, monthColumn(month)),
        style: 'computed',
        pattern: patterns.count,
      }),
    ),
  ]);
}

/** The name as a condition, blank where no row has it: another spelling is no channel without leads. */
function found(setting: Setting, count: ChannelCount, counted: Line, name: CellRef): Formula {
  const place = at(channelHead(count), 'date number');
  const rows = column(setting.tabOf(counted.source).columns, place);
  return formula`IF(AND(LEN(TRIM(${name}))>0;${isPlain(name)};${place}>0);IF(COUNTIFS(${rows};${name}&"")>0;${name}&"";"");"")`;
}

/** Leads are counted in another stage as soon as people choose one: then nothing is known here. */
function monthFormula(
  setting: Setting,
  count: ChannelCount,
  stage: string,
  counted: Line,
  wanted: CellRef,
  month: string,
): Formula {
  const row = `counted ${stage}`;
  const channel = at(channelHead(count), 'date number');
  const { of, dates, filters, known } = rowsOf(setting, row, counted, [channel]);
  const rows = formula`COUNTIFS(${inMonth(dates, counted, at(row, 'form'), month)}${filters};${of(channel)};${wanted})`;
  const place = setting.stages.findIndex(({ key }) => key === stage) + 1;
  const isChosen =
    count === 'gotLeads'
      ? formula`AND(${setting.channels!.stageNumber}=${String(place)};LEN(${wanted})>0)`
      : formula`LEN(${wanted})>0`;
  return formula`IF(${at(`source ${counted.source + 1}`, month)}=1;IF(${isChosen};${known(rows)};"");"")`;
}
