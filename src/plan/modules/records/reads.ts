/** The mapping, read back from a plan: headers from their cells, which win, and what no cell holds from the record. */
import * as v from 'valibot';
import type { Recorded, Typed } from '../../module';
import { type Line, otherLines, type RecordsAnswers, recordsAnswers, type Source } from './answers';
import { channelHead } from './channels';
import { type ChannelCount, channelCounts, channelNames, places } from './places';
import { rejectedRow } from './weekly';

export function reads(
  typed: Typed,
  { options, size }: Recorded,
): { readonly answers: RecordsAnswers; readonly unset: readonly string[] } {
  const kept = options as RecordsAnswers;
  const unset: string[] = [];
  const at = places(size);
  const sourceOf = (count: ChannelCount) => kept.stages[at.channels[count] ?? '']?.source;
  const header = (name: string, row: string, column: string, was: string): string => {
    const cell = typed(`${name}_${column}`, row, column);
    if (cell === undefined) return was;
    const text = cell === null ? '' : String(cell);
    if (text !== '' && text.length <= 300) return text;
    unset.push(name);
    return was;
  };
  /** A tab's channel may stand in two cells: the one that was typed since wins. */
  const channelOf = (index: number, was: string | null) =>
    was &&
    (channelCounts
      .map((count) => header(`crm_channel_${channelNames[count]}`, channelHead(count), 'date', was))
      .find((now, at) => now !== was && sourceOf(channelCounts[at]!) === index) ??
      was);
  const whole: RecordsAnswers = {
    ...kept,
    sources: kept.sources.map((source, index): Source => {
      const of = (column: string, was: string | null) =>
        was && header(`crm_source_${index + 1}`, `source ${index + 1}`, column, was);
      return {
        ...source,
        id: of('date', source.id),
        only: source.only && {
          column: of('adds', source.only.column)!,
          is: of('where', source.only.is)!,
        },
        changed: of('is', source.changed),
        channel: channelOf(index, source.channel),
      };
    }),
    stages: Object.fromEntries(
      Object.entries(kept.stages).map(([key, line]) => [key, lineOf(key, line, header)]),
    ),
    ...Object.fromEntries(
      otherLines.map((what) => {
        const line = kept[what];
        return [what, line && lineOf(what, line, header)];
      }),
    ),
    rejected: kept.rejected && lineAt('crm_rejected', rejectedRow, kept.rejected, header),
  };
  // A filter that was typed with a wildcard would count other rows: the one before stands until it is put right.
  if (v.is(recordsAnswers, whole)) return { answers: whole, unset };
  return { answers: kept, unset: [...unset, 'crm'] };
}

type Header = (name: string, row: string, column: string, was: string) => string;

const lineOf = (key: string, line: Line, header: Header): Line =>
  lineAt(`crm_${key}`, `counted ${key}`, line, header);

function lineAt(name: string, row: string, line: Line, header: Header): Line {
  const of = (column: string, was: string) => header(name, row, column, was);
  return {
    ...line,
    date: of('date', line.date),
    adds: line.adds && of('adds', line.adds),
    only: line.only && { column: of('where', line.only.column), is: of('is', line.only.is) },
  };
}
