/** The histories that the examples of the forecasting functions share. */

/** New customers of two years, month by month. */
export const twoYears = [
  41, 38, 44, 47, 49, 52, 46, 40, 55, 58, 63, 71, 48, 44, 52, 55, 58, 61, 54, 47, 65, 68, 74, 84,
];

/** Revenue of three years, quarter by quarter; the second quarter of 2024 is missing. */
export const quarters = [
  ['2023-01-01', 210],
  ['2023-04-01', 260],
  ['2023-07-01', 180],
  ['2023-10-01', 320],
  ['2024-01-01', 231],
  ['2024-07-01', 200],
  ['2024-10-01', 350],
  ['2025-01-01', 255],
  ['2025-04-01', 312],
  ['2025-07-01', 220],
  ['2025-10-01', 386],
] as const;
