/** Worked numbers of the field, each called as a cell calls it: what every definition of the catalogue must give. */
import { expect, test } from 'vitest';
import { callFunction } from './in-utc';

const down = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const give = (name: string, args: readonly unknown[]) =>
  [callFunction(name, args)].flat(2).filter((cell) => cell !== '') as number[];

type Vector = readonly [
  what: string,
  name: string,
  args: readonly unknown[],
  wanted: number | readonly number[],
];

const funnel: readonly Vector[] = [
  [
    'ten millions at 50,000 a deal',
    'FUNNEL_BACKSOLVE',
    [1e7, down(0.15, 0.7, 0.4, 0.6, 0.2), 50_000],
    [39_682.539683, 5952.380952, 4166.666667, 1666.666667, 1000, 200],
  ],
  ['a million at 10,000 and 20%', 'FUNNEL_BACKSOLVE', [1e6, 0.2, 10_000], [500, 100]],
  ['seven customers at 5%', 'FUNNEL_BACKSOLVE', [7, 0.05], [140, 7]],
  [
    'ten customers at 1.5%, 20%, 20%, 40%, 50%',
    'FUNNEL_BACKSOLVE',
    [10, down(0.015, 0.2, 0.2, 0.4, 0.5)],
    [83_333.333333, 1250, 250, 50, 20, 10],
  ],
  [
    'names a quarter ahead at 25%, five steps',
    'FUNNEL_BACKSOLVE',
    [10, down(0.25, 0.25, 0.25, 0.25, 0.25)],
    [10_240, 2560, 640, 160, 40, 10],
  ],
  [
    'the first rate a point better',
    'FUNNEL_SENSITIVITY',
    [10 / 13.2, down(0.015, 0.2, 0.2, 0.4, 0.5)],
    [2525.2525, 300.6253, 300.6253, 153.9788, 123.7869],
  ],
];

const acquisition: readonly Vector[] = [
  ['all spend over all customers', 'CAC', [60_000, 30], 2000],
  ['paid spend over paid customers', 'CAC', [24_000, 18], 1333.333333],
  ['media only', 'CAC', [24_000, 30], 800],
  ['a year of getchief', 'CAC', [200_000, 100], 2000],
  [
    'month by month',
    'CAC',
    [down(40_000, 50_000, 60_000, 70_000, 80_000), down(20, 22, 25, 28, 30)],
    [2000, 2272.727273, 2400, 2500, 2666.666667],
  ],
  ['pooled over the months', 'CAC', [300_000, 125], 2400],
  [
    'two months from spend to customer',
    'CAC',
    [down(40_000, 50_000, 60_000, 70_000, 80_000), down(20, 22, 25, 28, 30), 2],
    [1600, 1785.714286, 2000],
  ],
  ['pooled with that lag', 'CAC', [150_000, 83], 1807.228916],
  ['on gross margin', 'CAC_PAYBACK', [2000, 100, 0.8], 25],
  ['simple', 'CAC_PAYBACK', [600, 100, 0.8], 7.5],
  ['while customers leave', 'CAC_PAYBACK', [600, 100, 0.8, 0.03], 8.3683],
];

const value: readonly Vector[] = [
  ['margin over churn', 'LTV', [100, 0.8, 0.05], 1600],
  ['and again', 'LTV', [40, 0.75, 0.04], 750],
  ['revenue only', 'LTV', [100, 1, 0.05], 2000],
  ['discounted, first payment now', 'LTV', [100, 1, 0.2, 0.1], 366.666667],
  ['discounted, first payment left out', 'LTV', [100, 1, 0.2, 0.1, '', '', 'after-first'], 266.666667],
  ['discounted, at the end of each period', 'LTV', [100, 1, 0.2, 0.1, '', '', 'end'], 333.333333],
  ['30 a month at 96% and 1%', 'LTV', [30, 1, 0.04, 0.01], 606],
  ['the same, first left out', 'LTV', [30, 1, 0.04, 0.01, '', '', 'after-first'], 576],
  ['the same, at the end', 'LTV', [30, 1, 0.04, 0.01, '', '', 'end'], 600],
  ['36 months undiscounted', 'LTV', [30, 1, 0.04, 0, 36], 577.485],
  ['60 months undiscounted', 'LTV', [30, 1, 0.04, 0, 60], 685.236],
  ['36 months at 1%', 'LTV', [30, 1, 0.04, 0.01, 36], 508.576],
  ['60 months at 1%', 'LTV', [30, 1, 0.04, 0.01, 60], 577.195],
  ['geometric expansion of 1%', 'LTV', [30, 1, 0.04, 0, '', 0.01], 986.842105],
  [
    'the High End cohort at 10%',
    'LTV_COHORT',
    [down(1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491), 1, 1, 0.1],
    5.92225,
  ],
  [
    'the Regular cohort at 10%',
    'LTV_COHORT',
    [down(1, 0.631, 0.468, 0.382, 0.326, 0.289, 0.262, 0.241), 1, 1, 0.1],
    3.69491,
  ],
];

const retention: readonly Vector[] = [
  ['lost of those at the start', 'CHURN', [500, 25], 0.05],
  ['of the cohort only', 'CHURN', [500, 20], 0.04],
  ['of the average base', 'CHURN', [500, 25, 150, 'average'], 0.044444444],
  ['not the net change', 'CHURN', [1000, 150, 100], 0.15],
  ['1% a month', 'CHURN_CONVERT', [0.01, 1, 12], 0.113615],
  ['2% a month', 'CHURN_CONVERT', [0.02, 1, 12], 0.215283],
  ['3% a month', 'CHURN_CONVERT', [0.03, 1, 12], 0.306158],
  ['5% a month', 'CHURN_CONVERT', [0.05, 1, 12], 0.45964],
  ['24% a year', 'CHURN_CONVERT', [0.24, 12, 1], 0.0226102],
  ['10% a year', 'CHURN_CONVERT', [0.1, 12, 1], 0.00874161],
  ['a discount of 10% a year by the month', 'CHURN_CONVERT', [1 - 1 / 1.1, 12, 1], 1 - 1.1 ** (-1 / 12)],
  ['gross', 'GRR', [100_000, 2000, 4000], 0.94],
  ['net', 'NRR', [100_000, 6000, 2000, 4000], 1],
  ['net with those who came back', 'NRR', [100_000, 6000, 2000, 4000, 500], 1.005],
  ['quick ratio', 'MRR_QUICK_RATIO', [12_000, 6000, 2000, 4000], 3],
  ['quick ratio with those who came back', 'MRR_QUICK_RATIO', [12_000, 6000, 2000, 4000, 500], 3.083333],
];

const sales: readonly Vector[] = [
  ['revenue a day', 'SALES_VELOCITY', [40, 25_000, 0.25, 90], 2777.777778],
  ['three times the target', 'PIPELINE_COVERAGE', [4.8e6, 1.6e6], 3],
  ['at 22% of the pipeline closed', 'COVERAGE_NEEDED', [0.22], 4.545455],
  ['180 to 216', 'LEAD_VELOCITY', [216, 180], 0.2],
  ['200 to 230', 'LEAD_VELOCITY', [230, 200], 0.15],
  ['50,000 from 10,000', 'ROAS', [50_000, 10_000], 5],
  ['at a margin of 60%', 'ROMI', [50_000, 0.6, 10_000], 2],
  [
    '60 promoters, 25 passives, 15 detractors',
    'NPS',
    [down(...new Array(60).fill(9), ...new Array(25).fill(8), ...new Array(15).fill(6))],
    45,
  ],
  ['magic number', 'MAGIC_NUMBER', [2.3, 2, 1], 1.2],
  ['burn of 4.8 for 3.2', 'BURN_MULTIPLE', [4.8, 3.2], 1.5],
  ['burn of 12 for 5', 'BURN_MULTIPLE', [12, 5], 2.4],
];

const evidence: readonly Vector[] = [
  ['Wilson, 10 of 20', 'RATE_RANGE', [10, 20, 0.95, 'wilson'], [0.299298, 0.700702]],
  ['Wilson, 0 of 10', 'RATE_RANGE', [0, 10, 0.95, 'wilson'], [0, 0.277533]],
  ['Wilson, 18 of 90', 'RATE_RANGE', [18, 90, 0.95, 'wilson'], [0.130424, 0.294137]],
  ['Jeffreys, 18 of 90', 'RATE_RANGE', [18, 90], [0.127591, 0.29134]],
  ['ten wins of 18 after 9 of 17', 'FUNNEL_CHANCE', [10, 18, 9 / 17, 17], 0.503773],
  ['ten wins of 18 at one half', 'FUNNEL_CHANCE', [10, 18, 0.5], 0.407265],
  ['20% worth 50 cases, and 4 of 40', 'FUNNEL_LEARN', [0.2, 50, 4, 40], 0.155556],
];

// The worked company of the plans: three months of counts, customers of 12,000 at 80%, 40 of them at the start.
const company: readonly Vector[] = [
  [
    'its rates from first to last stage',
    'FUNNEL_RATES',
    [down(51_000, 1025, 255, 100, 50, 12)],
    [0.020098, 0.24878, 0.392157, 0.5, 0.24],
  ],
  ['its cost of a customer', 'CAC', [90_000, 12], 7500],
  ['its payback in months', 'CAC_PAYBACK', [7500, 1000, 0.8], 9.375],
  ['its churn over three months', 'CHURN_CONVERT', [1 - 0.984375 ** 3, 3, 1], 0.015625],
  ['its value of a customer', 'LTV', [1000, 0.8, 0.015625], 51_200],
  ['its value of a customer as planned', 'LTV', [1000, 0.8, 0.02], 40_000],
  ['its growth of leads in March', 'LEAD_VELOCITY', [350, 345], 0.014493],
];

test.each([...funnel, ...acquisition, ...value, ...retention, ...sales, ...evidence, ...company])(
  '%s: %s of %j gives %j',
  (_what, name, args, wanted) => {
    const [got, goals] = [give(name, args), [wanted].flat() as number[]];
    expect(got).toHaveLength(goals.length);
    // To the digits that are printed where the number comes from, six of them at most.
    got.forEach((each, place) => {
      const goal = goals[place]!;
      const digits = Math.min(
        6,
        String(goal)
          .replace(/^0?\.?0*/, '')
          .replace('.', '').length,
      );
      expect(Math.abs(each / (goal || 1) - (goal ? 1 : 0)), `${each} should be ${goal}`).toBeLessThan(
        6 * 10 ** -Math.max(digits, 4),
      );
    });
  },
);
