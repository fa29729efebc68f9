/** What the parts of the Calendar tab are written from: words, its own places, and the cells that it takes from the funnel. */
import type { Given } from '../../module';
import type { CellRef } from '../../plan';
import type { Basis } from '../../spine/tab-frame/frame';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { basisOf, places as funnelPlaces } from '../funnel/places';
import { places } from './places';
import { type CalendarWords, calendarWords } from './words/words';

export type Setting = {
  readonly text: CalendarWords;
  readonly at: ReturnType<typeof places>;
  readonly months: number;
  /** The first day of the plan, and the day that counts as today. */
  readonly start: CellRef;
  readonly today: CellRef;
  readonly common: SpineWords;
  readonly basis: Basis;
  /** The day of the re-plan in force, if there is one. */
  readonly replannedOn: CellRef;
};

export function setting({ spine, size }: Given<unknown>): Setting {
  const basis = basisOf(size);
  return {
    text: calendarWords[spine.language],
    at: places(size),
    months: size.months,
    common: spineWords[spine.language],
    basis,
    start: basis.start,
    today: basis.today,
    replannedOn: funnelPlaces(size).assumptions.input('replannedOn'),
  };
}
