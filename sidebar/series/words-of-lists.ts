/** Words that stand in lists where a number or a month might: what is not known, and what is summed up. */

const unknown = /^(?:[-−–—]+|n\/?a|n\.a\.|n\/?d|n\.d\.|#n\/[ad]|null|nan)$/i;

/** Whether a cell says that nothing is known. */
export const saysNothing = (text: string): boolean => unknown.test(text);

const summed =
  /^(?:(?:\d{4} )?(?:grand |sub-?)?totals?|sum|(?:\d{4} )?(?:sub)?totale(?: complessivo| generale)?|somma|ytd)(?: \d{4})?(?=$|[\s:;,|])/i;

/** The label of a line that sums others up, such as `Grand Total` or `Totale 2024`. */
export const totalLabel = (text: string): string | undefined => summed.exec(text)?.[0];
