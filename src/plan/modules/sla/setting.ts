/** What the parts of the SLA tab are written from: words, its own places, and the cells that it takes. */

import { moneyPattern } from '../../currency';
import { formula } from '../../formula';
import type { Given } from '../../module';
import type { CellRef, Formula } from '../../plan';
import { fourQuestions } from '../../spine/four-questions';
import { handoverStage } from '../../spine/handover';
import type { Basis } from '../../spine/tab-frame/frame';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { basisOf, places as funnelPlaces, type Places } from '../funnel/places';
import { places as pipelinePlaces } from '../pipeline/places';
import { places as weeklyPlaces } from '../weekly/places';
import type { SlaAnswers } from './answers';
import { places, type SlaPlaces } from './places';
import { type SlaWords, slaWords } from './words/words';

export type Setting = {
  readonly answers: SlaAnswers;
  readonly text: SlaWords;
  readonly at: SlaPlaces;
  readonly funnel: Places;
  readonly months: number;
  /** Stage numbers from 1, what each is, and the one that is handed over unless the sheet says otherwise. */
  readonly stages: readonly number[];
  readonly roles: readonly (string | null)[];
  readonly handover: number;
  /** yyyy-mm, the plan's first month. */
  readonly begins: string;
  readonly common: SpineWords;
  readonly basis: Basis;
  readonly money: string;
  /** Of the weekly checks, where they are: a month's count, and its sums. */
  readonly weekly: ReturnType<typeof weeklyPlaces> | undefined;
  /** The four questions, and where they are answered if the plan has a pipeline. */
  readonly asks: (typeof fourQuestions)['en'];
  readonly pipeline: ReturnType<typeof pipelinePlaces> | undefined;
};

export function setting({ answers, spine, size, has }: Given<SlaAnswers>): Setting {
  const funnel = funnelPlaces(size);
  return {
    answers,
    text: slaWords[spine.language],
    at: places(size),
    funnel,
    months: size.months,
    stages: size.stages.map((_, index) => index + 1),
    roles: size.stages.map(({ role }) => role),
    handover: handoverStage(size.stages, answers.handover),
    begins: spine.start,
    common: spineWords[spine.language],
    basis: basisOf(size),
    money: moneyPattern(spine),
    weekly: has('weekly') ? weeklyPlaces(size) : undefined,
    asks: fourQuestions[spine.language],
    pipeline: has('pipeline') ? pipelinePlaces(size) : undefined,
  };
}

/** A count inside a sentence: whole ones without decimals. */
export const said = (count: CellRef | Formula): Formula =>
  formula`FIXED(${count};IF(ABS(${count}-ROUND(${count};0))<1/1000;0;1))`;

/** A value of the stage that is handed over; `otherwise` where that stage is not in the funnel. */
export function ofHandover(
  { stages, at }: Setting,
  value: (stage: number) => Formula,
  otherwise = '0',
): Formula {
  const place = at.figure('handover');
  return [...stages]
    .reverse()
    .reduce(
      (rest, stage) => formula`IF(${place}=${String(stage)};${value(stage)};${rest})`,
      formula`${otherwise}`,
    );
}

/** What is handed over, inside a sentence. */
export const handedOver = (setting: Setting): Formula =>
  ofHandover(setting, (stage) => formula`${setting.funnel.funnel.inline(stage)}`, '""');
