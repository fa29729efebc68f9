/** All English words of a plan. The Italian catalogue must have the same keys. */

import { growthTabs, monthNames } from '../../../spine/words/names';
import { assumptions } from './en/assumptions';
import { forecast } from './en/forecast';
import { funnel } from './en/funnel';
import { plan } from './en/plan';
export const en = {
  tabs: growthTabs.en,
  monthNames: monthNames.en,
  months: 'months',
  wholePlan: 'Whole plan',
  quarter: 'Q',
  year: 'Year ',
  yearShort: 'Y',
  monthFrom: 'Month no. from',
  monthTo: 'to',
  closed: 'Actual typed (1 = yes)',
  to: ' to ',
  scenarios: { low: 'Low', base: 'Base', high: 'High' },
  sum: 'Sum',
  stage: 'Stage',

  assumptions,

  accepts: {
    date: 'A date from the year 2000 on.',
    above0: 'A number above 0.',
    atLeast0: 'A number, 0 or more.',
    share: 'A share from 0 % to 100 %.',
    number: 'A number.',
    month: 'A month of the plan, from 1 on.',
    lag: 'Whole months, 0 to 12: how long after the stage above.',
    opening: 'How many are in this stage on the day the plan starts.',
    evidence:
      'Optional: how many were in the stage above in a past period, and how many of them came this far.',
    growth: 'A change from −100 % to 100 %.',
    chance: 'A chance from 1 % to 99 %.',
    choice: 'One of the list.',
  },

  funnel,

  forecast,

  plan,

  charts: {
    funnel: {
      title: 'The funnel in an average month',
      alt: 'Bars, one per stage from the top of the funnel to customers, centred, width on a logarithmic scale, labelled with the volume needed in an average month.',
    },
    cumulative: {
      title: 'Revenue: goal and outlook, cumulative',
      alt: 'Cumulative revenue by month: goal, outlook with a low and a high line, and columns for actual revenue.',
    },
    cumulativeAndBaseline: {
      title: 'Revenue: goal, outlook, baseline, cumulative',
      alt: 'Cumulative revenue by month: goal, outlook with a low and a high line, where it lands if nothing changes, and columns for actual revenue.',
    },
    months: { alt: 'A column a month: revenue that came in, then the outlook. Dashed line: the goal.' },
    monthsAndBaseline: {
      alt: 'A column a month: revenue that came in, then the outlook. Dashed line: the goal. Dotted line: what comes if nothing changes.',
    },
  },
} as const;
