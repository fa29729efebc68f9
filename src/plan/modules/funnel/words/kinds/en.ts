/** English words of goals that count something else than revenue in the month in which it is won. */
import type { KindWords } from './some-words';

const subscription = {
  assumptions: {
    inputs: {
      value: { label: 'Yearly price per new customer', note: 'What one new customer pays in a year.' },
      monthlyRevenue: { note: 'Yearly price ÷ the months it is earned over.' },
    },
    factors: { value: 'Yearly price per new customer' },
  },
  plan: {
    said: {
      names: { value: 'yearly price per new customer' },
      action: { deal: 'Raise the yearly price per new customer from {before} to {value}.' },
    },
    levers: { deal: 'Yearly price per new customer' },
    checkNames: { missing: 'Goal, price or first month missing' },
  },
};

/** Where customers count from month to month, in money. */
const stream = {
  assumptions: {
    inputs: {
      needed: { note: 'Goal, less what comes without any, ÷ what one brings on average.' },
      existingOpen: {
        label: 'From customers of that day',
        note: 'What those who were there when the plan was made anew still bring.',
      },
      restOfGoal: {
        note: 'Goal, less what came and what existing customers and those under way bring.',
      },
      toWin: { note: 'Rest ÷ what one of them brings on average.' },
      historyOf: { note: 'As the goal counts it.' },
    },
  },
  forecast: {
    varianceNotes: [
      'Already under way: what the stock at the start and the months before the plan brought, against what the goal asked of them.',
      'Volume: more or less at the top than needed, months to a customer earlier. Rate: what each step brought beyond its rate. Both at the planned price.',
      'Price and retention: what customers won and customers there bring beyond the planned price, churn, expansion and contraction.',
      'Carried on: what the months before a re-plan fell short of their goals, which the open months took over.',
    ],
    rows: {
      fromRate: { how: 'At the planned price' },
      fromDeal: { label: 'Price and retention', how: 'Beyond what was planned' },
      fromNew: { how: 'Won in the plan' },
      fromExisting: { label: 'Customers at the start', how: 'Those who stay' },
    },
  },
  funnel: {
    rePlanned: { rows: { 'kept deal': 'Price and retention effect before it' } },
    wholeCustomers: 'Customers still to win, of equal worth',
    wholeCustomersNote: 'What is missing without the open months ÷ what each counts, + ½.',
    customersOpen: 'Customers expected in open months, of equal worth',
  },
  plan: {
    said: { bridge: { fromDeal: 'Price, retention' } },
    cards: {
      chance: {
        meaning:
          'That enough customers are won in time at the planned volumes. It counts how well the rates are known, where counts stand behind them.',
      },
    },
  },
} as const;

export const en: KindWords = {
  subscription,
  contracts: {
    assumptions: {
      goalCounts: 'Contracts won',
      inputs: {
        goal: {
          label: 'Goal: new recurring revenue (ARR)',
          note: 'Contracts won in the whole plan, a year of each, counted in the month they are won.',
        },
        needed: { note: 'Goal, less the part above, ÷ yearly price.' },
        historyOf: { note: 'New ARR won in a month, as the goal counts it, or new customers won.' },
      },
      historyOf: { revenue: 'New ARR' },
    },
    forecast: {
      lead: 'Type actual new ARR, lost customers and spend in the yellow cells as months close. Totals stand on the left.',
      sections: { revenue: 'New ARR' },
    },
    plan: {
      said: {
        names: { goal: 'goal of new ARR' },
        goal: '{amount} in new ARR',
        newCustomers: { one: '1 customer', many: '{count} customers' },
        action: { data: 'Type {month}: new ARR on Forecast, volumes on Funnel.' },
        headings: { cumulative: 'New ARR, added up month by month' },
      },
      checkNames: {
        withoutActual: 'Past months without actual new ARR',
        tooSoon: 'Actual new ARR typed for months still to come',
        half: 'Months with actual new ARR but no actual customers',
      },
      nothingChanges: { newRevenue: 'New ARR of the months to come' },
      cards: {
        actual: { meaning: 'New ARR won so far, against the original goal of the same months.' },
        goal: {
          label: 'GOAL · NEW ARR',
          meaning: 'New recurring revenue to win in the plan, a year of each contract.',
        },
      },
    },
  },
  revenue: {
    ...stream,
    assumptions: {
      goalCounts: 'Revenue of the period',
      ...stream.assumptions,
      inputs: {
        ...stream.assumptions.inputs,
        goal: {
          label: 'Revenue goal',
          note: 'All revenue billed in the plan, from customers of today and new ones, month by month.',
        },
      },
    },
    plan: {
      ...stream.plan,
      cards: {
        ...stream.plan.cards,
        goal: { meaning: 'All revenue of the plan, from customers of today and from new ones.' },
      },
    },
  },
  recurring: {
    ...stream,
    assumptions: {
      goalCounts: 'ARR at the end',
      ...stream.assumptions,
      inputs: {
        ...stream.assumptions.inputs,
        goal: {
          label: 'Goal: ARR at the end',
          note: 'What all customers pay in a year, at the end of the last month.',
        },
        came: { label: 'Reached before it' },
      },
      historyOf: { revenue: 'ARR at month’s end' },
      goalOfMonth: 'Goal at the end',
    },
    forecast: {
      ...stream.forecast,
      lead: 'Type ARR at month’s end, lost customers and spend in the yellow cells as months close. Totals stand on the left.',
      sections: { revenue: 'Recurring revenue at the end of the month (ARR)', cumulative: 'For the chart' },
      answer: {
        came: 'Reached',
        cameIn: 'Reached, {months}',
        expected: 'Expected at the end',
        expectedFrom: 'Expected at the end',
        needed: 'Needed at the end',
        neededFrom: 'Needed at the end',
      },
      rows: {
        ...stream.forecast.rows,
        actual: { label: 'Actual', how: 'Type here, at month’s end' },
        carriedOn: { label: 'Carried on', how: '' },
      },
    },
    funnel: {
      ...stream.funnel,
      lastClosed: 'Last month with actual ARR',
      half: 'ARR typed, customers not (1 = yes)',
      rePlanned: { rows: { ...stream.funnel.rePlanned.rows, 'kept revenue': 'ARR before the re-plan' } },
    },
    charts: {
      cumulative: {
        alt: 'Recurring revenue at the end of each month: goal, outlook, and columns for what was typed.',
      },
      months: {
        alt: 'Columns by month: goal and outlook of recurring revenue at its end.',
      },
    },
    plan: {
      ...stream.plan,
      said: {
        ...stream.plan.said,
        names: { goal: 'goal of recurring revenue' },
        goal: '{amount} of ARR by {month}',
        verdict: {
          fresh: '{goal}: {volume} a month.',
          over: '{actual} of {goal} was reached: {share} of the goal.',
        },
        sure: {
          replanned: 'Re-planned from {month}; {share} of the original plan was reached before. ',
        },
        action: { data: 'Type {month}: ARR on Forecast, volumes on Funnel.' },
        headings: { cumulative: 'ARR at the end of each month' },
      },
      cards: {
        ...stream.plan.cards,
        goal: {
          label: 'GOAL · ARR AT THE END',
          meaning: 'What all customers pay in a year, at the end of the plan.',
        },
        outlook: {
          meaning: 'Recurring revenue at the end of the plan: typed months, forecast for the others.',
        },
        actual: {
          meaning: 'Recurring revenue of the last month typed, against the original goal of that month.',
        },
      },
      checkNames: {
        withoutActual: 'Past months without actual ARR',
        tooSoon: 'Actual ARR typed for months still to come',
        half: 'Months with actual ARR but no actual customers',
      },
      nothingChanges: { newRevenue: 'New ARR of the months to come' },
    },
  },
  customers: {
    assumptions: {
      goalCounts: 'New customers',
      inputs: {
        goal: {
          label: 'New customers to win',
          note: 'In the whole plan, counted in the month they are won.',
        },
        value: { note: 'Optional: gives LTV and payback. The goal counts customers.' },
        needed: { note: 'The goal.' },
        restOfGoal: { note: 'Goal, less what came and customers under way.' },
        toWin: { note: 'The rest, where it can still be won in time.' },
        historyOf: { note: 'The goal counts new customers, and so does the history.' },
      },
      stamps: { unit: 'Unit (2 new customers)' },
    },
    forecast: {
      lead: 'Type lost customers and spend in the yellow cells as months close, customers won on Funnel. Totals stand on the left.',
      sections: { revenue: 'New customers' },
      varianceNotes: [
        'Already under way: what the stock at the start and the months before the plan brought, against what the goal asked of them.',
        'Volume: more or less at the top than needed, months to a customer earlier. Rate: what each step brought beyond its rate.',
        'Rounding to whole customers shows in the first line.',
        'Carried on: what the months before a re-plan fell short of their goals, which the open months took over.',
      ],
      rows: {
        forecast: { how: 'Funnel, expected' },
        actual: { how: 'Funnel, actual' },
        fromRate: { how: 'At planned rates' },
        fromNew: { how: 'Funnel, expected' },
      },
    },
    funnel: {
      lastClosed: 'Last month with actual customers',
      rePlanned: {
        rows: { 'kept revenue': 'Customers before the re-plan', 'kept deal': 'Other effects before it' },
      },
      wholeCustomersNote: 'Goal − actual, rounded up.',
    },
    charts: {
      cumulative: {
        alt: 'Cumulative new customers by month: goal, outlook with a low and a high line, and columns for those won.',
      },
      cumulativeAndBaseline: {
        alt: 'Cumulative new customers by month: goal, outlook with a low and a high line, where it lands if nothing changes, and columns for those won.',
      },
      months: {
        alt: 'Columns by month: goal and outlook.',
      },
      monthsAndBaseline: {
        alt: 'Columns by month: goal and outlook. Lines: the baseline, which is what comes if nothing changes, with its low and high.',
      },
    },
    plan: {
      said: {
        names: { goal: 'number of new customers' },
        verdict: {
          fresh: '{goal}: {volume} a month.',
          over: '{actual} of {goal} won: {share} of the goal.',
        },
        sure: { replanned: 'Re-planned from {month}; {share} of the original plan came before. ' },
        action: { data: 'Type {month}: volumes on Funnel.' },
        why: {
          ahead:
            'Every stage brought what was needed so far; customers above the goal in the outlook: {more}.',
        },
        headings: {
          cumulative: 'New customers, added up month by month',
          missing: 'Why customers are missing: {money}',
          more: 'Why there are more customers: {money}',
        },
      },
      cards: {
        goal: {
          label: 'GOAL · NEW CUSTOMERS',
          below: 'A month',
          meaning: 'New customers to win in the plan.',
        },
        actual: { meaning: 'Customers won so far, against the original goal of the same months.' },
      },
      nothingChanges: {
        lands: 'You land at {baseline} customers',
        newRevenue: 'New customers of the months to come',
      },
      levers: { missing: 'Customers missing: {money}. Each line alone, from {month} on, would bring them.' },
      checkNames: {
        missing: 'Goal or first month missing',
        withoutActual: 'Past months without actual customers',
        tooSoon: 'Actual customers typed for months still to come',
      },
    },
  },
};
