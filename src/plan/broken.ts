/** Why no number of a plan can be believed, as the cell `broken` of its Plan tab counts it. */
export const brokenStates = { none: '0', rows: '1', columns: '2', errors: '3', order: '4' } as const;

/** Rows or columns are gone, a cell shows an error, or the stages stand in another order than they were built in. */
export type Broken = Exclude<keyof typeof brokenStates, 'none'>;

/** Null while all is as it was built, and where nothing says otherwise. */
export const brokenIn = (state: number | null): Broken | null =>
  (['rows', 'columns', 'errors', 'order'] as const).find((kind) => brokenStates[kind] === String(state)) ??
  null;
