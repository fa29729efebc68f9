/** What the parts of the Weekly tab are written from: words, its own places, and the cells that it takes. */
import { formula } from '../../formula';
import type { Given } from '../../module';
import type { CellRef, Formula } from '../../plan';
import type { Basis } from '../../spine/tab-frame/frame';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { basisOf } from '../funnel/places';
import { places as recordsPlaces } from '../records/places';
import { places as slaPlaces } from '../sla/places';
import type { WeeklyAnswers } from './answers';
import { places, type WeeklyPlaces } from './places';
import { type WeeklyWords, weeklyWords } from './words/words';

export type Setting = {
  readonly answers: WeeklyAnswers;
  readonly text: WeeklyWords;
  readonly at: WeeklyPlaces;
  readonly months: number;
  readonly common: SpineWords;
  readonly basis: Basis;
  /** Of the agreement, where there is one: what a month promises, and which share is answered within an hour. */
  readonly agreed: { readonly promise: (month: number) => CellRef; readonly hour: CellRef } | undefined;
  /** Where the rows of a CRM are connected. */
  readonly records: ReturnType<typeof recordsPlaces> | undefined;
};

export function setting({ answers, spine, size, has }: Given<WeeklyAnswers>): Setting {
  const sla = slaPlaces(size);
  return {
    answers,
    text: weeklyWords[spine.language],
    at: places(size),
    months: size.months,
    common: spineWords[spine.language],
    basis: basisOf(size),
    agreed: has('sla') ? { promise: sla.promise, hour: sla.hourPromised } : undefined,
    records: has('records') ? recordsPlaces(size) : undefined,
  };
}

/** A count of leads inside a sentence: whole ones without decimals. */
export const said = (count: CellRef | Formula): Formula =>
  formula`FIXED(${count};IF(ABS(${count}-ROUND(${count};0))<1/1000;0;1))`;

/** A figure as text, or a dash. */
export const inLeads = (count: CellRef): Formula => formula`IF(ISNUMBER(${count});${said(count)};"–")`;
export const inPercent = (share: CellRef): Formula =>
  formula`IF(ISNUMBER(${share});FIXED(100*${share};0)&"%";"–")`;
