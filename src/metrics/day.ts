/** A date as it stands in a cell: a day of the calendar, without hours and without a time zone. */
export class Day {
  /** @param serial the day as Sheets counts it, 46023 for 1 January 2026; NaN for a date that is none */
  constructor(readonly serial: number) {}
}
