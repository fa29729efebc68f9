/**
 * How long a test waits, said in one place. Nothing is awaited that comes only sometimes, so these bounds decide how soon
 * a fault is told, never whether there is one: each leaves many times what the slowest test takes on a quiet machine.
 */
const second = 1000;

/** What a page, a sidebar or a poll waits for. */
export const untilItShows = 90 * second;

/** A whole test. */
export const untilItEnds = 600 * second;
