/** What the parts of the Calendar tab are written from: words, its own places, and the cells that it takes from the funnel. */
import type { Given } from '../../module';
import type { CellRef } from '../../plan';
import type { NamedMonths } from '../../spine/month-name';
import { places as funnelPlaces } from '../funnel/places';
import { places } from './places';
import { type CalendarWords, calendarWords } from './words/words';

export type Setting = {
  readonly text: CalendarWords;
  readonly at: ReturnType<typeof places>;
  readonly months: number;
  /** The first day of the plan, and the day that counts as today. */
  readonly start: CellRef;
  readonly today: CellRef;
  readonly planName: CellRef;
  readonly owner: CellRef;
  /** The day of the re-plan in force, if there is one. */
  readonly replannedOn: CellRef;
  readonly namedMonths: NamedMonths;
};

export function setting({ spine, size }: Given<unknown>): Setting {
  const { assumptions, funnel } = funnelPlaces(size);
  return {
    text: calendarWords[spine.language],
    at: places(size),
    months: size.months,
    start: assumptions.start,
    today: funnel.figure('today'),
    planName: assumptions.name,
    owner: assumptions.owner,
    replannedOn: assumptions.input('replannedOn'),
    namedMonths: assumptions.namedMonths,
  };
}
