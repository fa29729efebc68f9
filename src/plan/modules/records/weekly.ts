/** The weekly checks: what was handed over and sent back in the seven days of each, and what was answered within an hour. */
import { formula, range } from '../../formula';
import { counting, type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, Formula } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import { checksAMonth } from '../weekly/places';
import type { Line } from './answers';
import { column } from './column-number';
import { at, bar, line } from './frame';
import { mappedLine, rowsOf } from './mapped-line';
import { type WeeklyCount, weeklyCounts, weeklyRow } from './places';
import type { Setting } from './setting';

export const rejectedRow = 'weekly rejected';

/** Undefined where the rows say none of it, or the plan has no Weekly tab. */
export function weekly(setting: Setting): Part | undefined {
  const { text, at: places } = setting;
  const counts = weeklyCounts.filter((count) => places.weekly[count]);
  if (!setting.weekly || counts.length === 0) return undefined;
  return stack([
    bar(setting, 'weekly', text.weekly.title, text.weekly.note),
    ...counts.map((count) => countOf(setting, count)),
  ]);
}

function countOf(setting: Setting, count: WeeklyCount): Part {
  const { text, lines, answers, at: places, months } = setting;
  const stage = places.weekly[count]!;
  const rejected = count === 'rejected' ? answers.rejected! : undefined;
  const row = rejected ? rejectedRow : `counted ${stage}`;
  const counted = rejected ?? lines.get(stage);
  const block = range(
    at(weeklyRow(count, 1), monthColumn(1)),
    at(weeklyRow(count, checksAMonth), monthColumn(months)),
  );
  const cell = (number: number, month: number): Cell => ({
    at: at(weeklyRow(count, number), monthColumn(month)),
    ...(count === 'answered' ? {} : { formula: weekFormula(setting, row, counted!, stage, month, number) }),
    style: 'computed',
    pattern: patterns.count,
  });
  const name = `crm_weekly_${count}`;
  return stack([
    ...(rejected
      ? [mappedLine(setting, { row, name: 'crm_rejected', label: text.weekly.rejectedBy }, rejected, [])]
      : []),
    ...counting(checksAMonth).map((number) =>
      line(
        setting,
        weeklyRow(count, number),
        `${text.weekly[count]} ${number}`,
        counting(months).map((month) => cell(number, month)),
      ),
    ),
    {
      rows: [],
      cells: [],
      ...(count === 'answered'
        ? { inputs: [{ name, range: block, holds: 'kept', accepts: { unit: 'count', atLeast: 0 } }] }
        : { names: [{ name, range: block }] }),
    },
  ]);
}

/** Of the seven days up to the check, once its day is over and the rows reach past it. */
function weekFormula(
  setting: Setting,
  row: string,
  counted: Line,
  stage: string,
  month: number,
  number: number,
): Formula {
  const { today, answers, at: places } = setting;
  const date = setting.weekly!.at(setting.weekly!.check(month, number), 'date');
  const source = `source ${counted.source + 1}`;
  const { dates, filters, known } = rowsOf(setting, row, counted);
  const changed = at(source, 'where number');
  const fresh = column(setting.tabOf(counted.source).columns, changed);
  const later = answers.sources[counted.source]!.changed
    ? formula`IF(${changed}>0;COUNTIFS(${fresh};">="&${date}+1;${fresh};"<"&${today}+1);0)`
    : formula`0`;
  const isOver = formula`IF(${places.upTo(counted.source + 1)}>=${date};1;${later})>0`;
  const rows = formula`COUNTIFS(${dates};">="&${date}-6;${dates};"<"&${date}+1${filters})`;
  const inTime = formula`IF(${date}<${today};IF(${isOver};${known(rows)};"");"")`;
  const place = setting.stages.findIndex(({ key }) => key === stage) + 1;
  const isChosen = setting.handover ? formula`IF(${setting.handover}=${String(place)};${inTime};"")` : inTime;
  return formula`IF(ISNUMBER(${date});${isChosen};"")`;
}
