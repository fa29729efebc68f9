/** Days as Sheets counts them, for the tests: written such as 2026-01-31. */

/** 1 January 2026 is day 46023. */
export const day = (text: string) => (Date.parse(text) - Date.parse('2026-01-01')) / 86_400_000 + 46_023;
