/** The stages of a funnel: rates or counts, and the months between them. */

import type { Draft, Field, FunnelStage, Remark } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { writeExact } from '../numbers/write';
import { evidenceIn, type StageEntry } from './entries';
import { type FieldReading, type NumberReading, readAmount, type Typing } from './read-amount';

/** The control of a stage on the page of the funnel: its rate or its count, whichever is asked for. */
export const rateControl = (fieldId: string, stage: number) => `${fieldId}-${stage}`;

/** The control of the months after the stage above, on the page about time. */
export const lagControl = (stage: number) => `lags-${stage}`;

/** The control of how many are in a stage when the plan starts. */
export const openingControl = (stage: number) => `openings-${stage}`;

const mostLag = 12;

/** The rate of a stage; `next` is the stage that it leads to. */
export function readRate(entry: string, next: string, typing: Typing): NumberReading {
  const reading = readAmount(entry, 'percent', typing, { atLeast: -1 });
  if (reading.value !== undefined && reading.value < 0) {
    return { remark: error(fillText(typing.words.number.above, { least: '0%' })) };
  }
  if (reading.value === 0) return { remark: error(fillText(typing.words.funnel.rateZero, { next })) };
  if (reading.value === undefined && !reading.remark) return { remark: error(typing.words.funnel.rateBlank) };
  return reading;
}

const error = (text: string): Remark => ({ kind: 'error', text });

export function readFunnel(
  field: Field,
  entries: readonly StageEntry[],
  typing: Typing,
  answers: Draft,
): FieldReading {
  const isCounted = field.isCounted?.(answers) ?? false;
  const remarks: Record<string, Remark> = {};
  const counts = entries.map(({ count = '' }) => readAmount(count, 'count', typing, { atLeast: 0 }));
  const value = entries.map((entry, index): FunnelStage => {
    const control = rateControl(field.id, index);
    const { value: count, remark: aboutCount } = counts[index]!;
    const { value: lag, remark: aboutLag } = readLag(index === 0 ? '' : entry.lag, typing);
    const { value: opening, remark: aboutOpening } = readAmount(entry.opening ?? '', 'count', typing, {
      atLeast: 0,
    });
    const { value: rate, remark: aboutRate } = index === 0 ? {} : readRate(entry.rate, entry.name, typing);
    const evidence = evidenceIn(entry);
    const aboutCounts = aboutCount ?? judgeCount(entries, counts, index, typing);
    // A count takes the rate's place; where one is blank, the rate fills the gap and has to be right.
    const isGap = count === undefined || counts[index - 1]?.value === undefined;
    const said = isCounted
      ? (aboutCounts ?? (isGap && aboutRate?.kind === 'error' ? aboutRate : undefined))
      : aboutRate;
    if (said) remarks[control] = said;
    if (aboutLag) remarks[lagControl(index)] = aboutLag;
    if (aboutOpening) remarks[openingControl(index)] = aboutOpening;
    return {
      ...(entry.id ? { id: entry.id } : {}),
      ...(entry.role ? { role: entry.role } : {}),
      name: entry.name,
      source: entry.source,
      ...(rate === undefined ? {} : { rate }),
      ...(index > 0 && evidence ? { evidence } : {}),
      ...(count === undefined ? {} : { count }),
      ...(lag ? { lag } : {}),
      ...(opening && index < entries.length - 1 ? { opening } : {}),
    };
  });
  if (isCounted && counts.every((count) => count.value === undefined && !count.remark))
    remarks[rateControl(field.id, 0)] = error(typing.words.funnel.countsBlank);
  return { value, remarks };
}

/** Fewer can reach a stage than the one above it, and somebody has to reach every one. */
function judgeCount(
  entries: readonly StageEntry[],
  counts: readonly NumberReading[],
  index: number,
  { words, marks }: Typing,
): Remark | undefined {
  const [above, here] = [counts[index - 1]?.value, counts[index]!.value];
  if (here === 0) {
    const text = index === entries.length - 1 ? words.funnel.lastCountZero : words.funnel.countZero;
    return error(fillText(text, { name: entries[index]!.name }));
  }
  if (above === undefined || here === undefined || here <= above) return undefined;
  return error(
    fillText(words.funnel.countRises, {
      name: entries[index]!.name,
      count: writeExact(here, marks),
      above: entries[index - 1]!.name,
      most: writeExact(above, marks),
    }),
  );
}

/** Blank is none. */
const readLag = (typed: string | undefined, typing: Typing): NumberReading =>
  readAmount(typed ?? '', 'count', typing, { atLeast: 0, atMost: mostLag });
