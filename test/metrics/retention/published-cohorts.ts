/** The cohorts that Fader and Hardie published in How to Project Customer Retention (2007), years 0 to 12. */

const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];

/** What the model may see, and what it has to forecast. */
const split = (years: readonly number[]) => ({
  known: Object.freeze(years.slice(0, 8)),
  future: Object.freeze(years.slice(8)),
});

export const cohorts = { highEnd: split(highEnd), regular: split(regular) };
