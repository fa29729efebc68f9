/** In what state a plan is. */

/** By number, the first that holds: something is missing, the plan is over, it runs, or nothing was typed yet. */
export const states = { missing: '0', over: '1', running: '2', fresh: '3' } as const;
