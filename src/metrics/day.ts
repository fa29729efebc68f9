/** A date as it stands in a cell: a day of the calendar and the time on its clocks, without a time zone. */
export class Day {
  /**
   * @param serial the day as Sheets counts it, 46023 for 1 January 2026; NaN for a date that is none
   * @param time the part of its 24 hours that had passed, from 0 to below 1
   */
  constructor(
    readonly serial: number,
    readonly time = 0,
  ) {}
}
