/** What a Refresh writes into the CRM tab: values with their day, cell by cell, and nothing else. */
import type { Change } from '../../../deed';
import type { Language } from '../../../language';
import { counting } from '../../../layout';
import { dayOf } from '../../../month';
import type { CellValue } from '../../../plan';
import { fillText } from '../../../sentence';
import type { Size } from '../../../size';
import { monthColumn } from '../../../spine/timeline';
import { checksAMonth } from '../../weekly/places';
import { wholeWay } from '../learned';
import { bandKeys, kpiRow, learnedColumns, places, type RowKpi, segmentRows, weeklyRow } from '../places';
import { segmentKey } from '../recent-rows';
import { bandRow } from '../response';
import { checkRow, rowCheckKeys } from '../row-checks';
import { recordsWords } from '../words/words';
import type { Step } from './learn';
import type { RowsRead } from './read-rows';
import { hintOf, type Segment } from './tell-segments';

type Value = CellValue | null | undefined;
/** In the plan's language, and with what is typed beside what is written. */
export type Beside = {
  readonly language: Language;
  readonly size: Size;
  /** The day of the reading. */
  readonly day: number;
  /** By block, then by place: what each segment cost, as people typed it. */
  readonly spend: readonly (readonly (number | null)[])[];
  readonly money: (amount: number) => string;
  /** Which tabs take from the rows what only Refresh can read. */
  readonly hasWeekly: boolean;
  readonly kpis: readonly RowKpi[];
};

export function changesOf(read: RowsRead, beside: Beside): readonly Change[] {
  const { size, day } = beside;
  const write = (name: string, row: string, column: string, value: Value): Change => ({
    name,
    row,
    column,
    value: value ?? null,
  });
  return [
    write('crm_read_on', 'read', 'from', day),
    ...read.rows.flatMap((rows, index) => [
      write('crm_rows_read', `rows ${index + 1}`, 'adds', rows),
      write('crm_up_to', `source ${index + 1}`, 'form', read.upTo[index]),
    ]),
    ...size.stages.flatMap(({ id }) =>
      counting(size.months).map((month) =>
        write('crm_skipped', `skipped ${id}`, monthColumn(month), read.skipped.get(id)?.[month - 1] || null),
      ),
    ),
    ...learnedCells(read, beside).map(([row, column, value]) => write('crm_learned', row, column, value)),
    ...dealCells(read).map(([column, value]) => write('crm_deal_size', 'deal size', column, value)),
    ...read.segments.flatMap((segments, index) => segmentCells(segments, index + 1, read, beside, write)),
    ...responseCells(read, beside).map(([row, column, value]) => write('crm_response', row, column, value)),
    ...byTimeCells(read, beside, write),
    ...rowCheckKeys.flatMap((key) => {
      const odd = read.odd.filter((each) => each.key === key);
      const rows = odd.reduce((sum, each) => sum + each.rows, 0);
      const said = [...new Set(odd.map(({ said: about }) => about).filter((about) => about !== ''))].join(
        ', ',
      );
      return [
        write('crm_found', checkRow(key), 'from', rows),
        write('crm_found', checkRow(key), 'date', odd.find(({ row }) => row !== undefined)?.row),
        write('crm_found', checkRow(key), 'adds', said === '' ? null : said.slice(0, 120)),
      ];
    }),
  ];
}

type Cell = readonly [row: string, column: string, value: Value];

function learnedCells({ learned }: RowsRead, { size, language }: Beside): readonly Cell[] {
  const words = recordsWords[language].learned;
  const { after } = places(size);
  const lines: readonly (readonly [string, Step | undefined])[] = [
    ...size.stages.slice(1).map(({ id }) => [id, learned.steps.get(id)] as const),
    [wholeWay, learned.whole],
  ];
  return lines.flatMap(([key, step]): Cell[] => {
    const row = `learned ${key}`;
    const rate = step?.rate;
    const told: Readonly<Record<keyof typeof learnedColumns, Value>> = {
      entered: rate?.rows ?? '–',
      converted: rate?.converted,
      rate: rate?.rate,
      low: rate?.low,
      high: rate?.high,
      cases: rate?.cases,
      days: rate?.meanDays,
      quartiles: rate && rate.quartiles.length > 0 ? rate.quartiles.join(' · ') : undefined,
      lag: step?.lag,
    };
    return [
      ...Object.entries(told).map(
        ([column, value]): Cell => [row, learnedColumns[column as keyof typeof learnedColumns], value],
      ),
      [row, after(1), rate ? (rate.stillRising ? words.yes : null) : words.notTraceable],
      [row, after(2), rate?.since],
      [row, after(3), rate?.spread],
    ];
  });
}

const dealCells = ({ deal }: RowsRead): readonly (readonly [string, Value])[] => [
  ['from', deal?.deals],
  ['date', deal?.mean],
  ['adds', deal?.median],
  ['where', deal?.ofLargest],
];

type Write = (name: string, row: string, column: string, value: Value) => Change;

function segmentCells(
  segments: readonly Segment[],
  block: number,
  { learned }: RowsRead,
  { language, size, spend, money }: Beside,
  write: Write,
): readonly Change[] {
  const words = recordsWords[language].segments;
  const { after, hasRecent } = places(size);
  const rows = counting(segmentRows + 1).flatMap((place): Change[] => {
    const row = segmentKey(block, place);
    const isRest = place > segmentRows;
    const segment = isRest
      ? segments.find(({ name }) => name === undefined)
      : segments.filter(({ name }) => name !== undefined)[place - 1];
    const values: Readonly<Record<string, Value>> = {
      what: isRest ? words.others : segment?.name,
      from: segment?.rows,
      date: segment?.converted,
      adds: segment?.rate,
      where: segment?.low,
      is: segment?.high,
      form: segment?.shrunk,
      'date number': segment?.days,
      'adds number': segment?.deal,
      ...(hasRecent ? {} : { 'where number': segment?.now }),
    };
    return [
      ...Object.entries(values).map(([column, value]) =>
        write(`crm_segments_${block}_rows`, row, column, value),
      ),
      write(`crm_segments_${block}_certain`, row, after(3), segment && words[segment.certain]),
    ];
  });
  const hint = hintOf(
    segments.filter(({ name }) => name !== undefined),
    spend[block - 1] ?? [],
  );
  const said =
    hint &&
    fillText(words.hint, {
      dear: hint.dear,
      dearCost: money(hint.dearCost),
      cheap: hint.cheap,
      cheapCost: money(hint.cheapCost),
      certainty: words[hint.certainty],
      lag: String(learned.whole.lag ?? 0),
    });
  return [
    ...rows,
    write(`crm_segments_${block}_hint`, `hint ${block}`, 'what', said),
    write(`crm_segments_${block}_hint`, `best ${block}`, 'what', bestOf(segments, language)),
  ];
}

/** The best and the weakest, where that is certain enough to say. */
function bestOf(segments: readonly Segment[], language: Language): string | undefined {
  const sorted = segments.filter(({ isNamed }) => isNamed).sort((one, other) => other.shrunk - one.shrunk);
  const best = sorted.find(({ certain }) => certain === 'surely' || certain === 'probably');
  const worst = sorted.reverse().find(({ certain }) => certain === 'worse' || certain === 'worseProbably');
  const words = recordsWords[language].plan;
  if (best && worst) return fillText(words.best, { best: best.name!, worst: worst.name! });
  if (best) return fillText(words.bestAlone, { best: best.name! });
  return worst && fillText(words.worstAlone, { worst: worst.name! });
}

function responseCells({ response }: RowsRead, { size, language }: Beside): readonly Cell[] {
  if (!places(size).hasResponse) return [];
  const words = recordsWords[language].response;
  const [all, answered, ...bands] = response?.bands ?? [];
  const hours = (minutes: number | undefined) => (minutes === undefined ? undefined : minutes / 60);
  return [
    ...bandKeys.flatMap((key, index): Cell[] => [
      [bandRow(key), 'from', bands[index]?.leads],
      [bandRow(key), 'date', bands[index]?.share],
      [bandRow(key), 'adds', hours(bands[index]?.medianMinutes)],
    ]),
    [bandRow('answered'), 'from', answered?.leads],
    [bandRow('answered'), 'adds', hours(answered?.medianMinutes)],
    [bandRow('all'), 'from', all?.leads],
    [bandRow('all'), 'adds', hours(all?.medianMinutes)],
    [bandRow('hour'), 'where', response && !response.isTimed ? words.daysOnly : null],
  ];
}

/** Answers within an hour by check, and KPIs by month, where the plan has tabs for them. */
function byTimeCells(
  { answeredByCheck, kpis }: RowsRead,
  { size, hasWeekly, kpis: watched }: Beside,
  write: Write,
): readonly Change[] {
  const months = counting(size.months);
  const checks = hasWeekly && places(size).weekly.answered !== undefined ? counting(checksAMonth) : [];
  return [
    ...checks.flatMap((number) =>
      months.map((month) =>
        write(
          'crm_weekly_answered',
          weeklyRow('answered', number),
          monthColumn(month),
          answeredByCheck[month - 1]?.[number - 1],
        ),
      ),
    ),
    ...watched.flatMap((id) =>
      months.map((month) => write('crm_kpis', kpiRow(id), monthColumn(month), kpis[id][month - 1])),
    ),
  ];
}

/** The names that a Refresh reads or writes, without the plan's prefix. */
export const namesOf = (size: Size): readonly string[] => {
  const { segments, hasResponse } = places(size);
  return [
    'crm_read_on',
    'crm_rows_read',
    'crm_up_to',
    'crm_skipped',
    'crm_learned',
    'crm_deal_size',
    'crm_found',
    'crm_weekly_answered',
    'check_dates',
    'crm_kpis',
    ...(hasResponse ? ['crm_response'] : []),
    ...counting(segments).flatMap((block) =>
      ['rows', 'spend', 'certain', 'hint'].map((what) => `crm_segments_${block}_${what}`),
    ),
  ];
};

/** A day, for a sentence. */
export const said = (serial: number | undefined): string | null =>
  serial === undefined ? null : dayOf(serial);
