/** What a workbook lends to the functions in its cells. The engine hands it to each of them as `this`. */

export type HostFunctions = {
  /** Now, as a serial number in the spreadsheet's time zone. */
  now(): number;
  /** Calls one of the add-on's functions, named in capitals. Throws what it throws. */
  custom(name: string, args: unknown[]): unknown;
  /** A date cell as the add-on's own realm gets it: an instant, midnight in the spreadsheet's time zone. */
  date(serial: number): unknown;
  /** The other way round: a date that a function gives, as a cell holds it. */
  serial(date: Date): number;
  /** Rows of cells as arrays of the add-on's own realm. */
  rows(rows: unknown[][]): unknown;
};

export type Context = { host: HostFunctions };
