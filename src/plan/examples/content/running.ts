/** What came in by 13 March 2027 at a made-up company: months, weeks, channels, KPIs, and who works there. */
import { kpiIds, teamOf } from '../../modules/kpis/library/facts';
import { slaWords } from '../../modules/sla/words/words';
import type { CellValue } from '../../plan';
import { spineWords } from '../../spine/words/words';
import { exampleWords } from '../words/words';
import { day, down, type Example, type Row, type TypedCells } from './typed';

const teams = ['marketing', 'sales', 'marketing', 'sales', 'both'] as const;
/** The Italian funnel has proposals, and five times the money. */
const money = { en: 1, it: 5 };
const proposals = [12, 14];

export function running(example: Example): TypedCells {
  return {
    ...months(example),
    ...channels(example),
    ...team(example),
    ...weeks(example),
    ...agreement(example),
    ...kpis(example),
    ...calendar(example),
  };
}

function months({ language }: Example): TypedCells {
  const { people } = exampleWords[language].doing;
  const words = spineWords[language].people.teams;
  const volumes: Row[] = [
    [16_000, 17_000],
    [330, 345],
    [80, 85],
    [30, 36],
    [15, 18],
    ...(language === 'it' ? [proposals] : []),
    [3, 5],
  ];
  return {
    people: down(people),
    people_team: down(teams.map((key) => words[key])),
    status_date: [[day('03-13')]],
    actual_volumes: volumes,
    actual_revenue: [[36_000, 60_000].map((revenue) => revenue * money[language])],
    actual_lost: [[1, 1]],
    actual_spend: [[30_000, 30_000]],
  };
}

function channels({ language, kpi }: Example): TypedCells {
  const { channels: names } = exampleWords[language].doing;
  return {
    channels: down(names),
    channel_budget: [[15_000]],
    lead_shares: down([0.35, 0.25, 0.15, 0.15, 0.1]),
    budget_shares: down([0.2, 0.4, 0.1, 0.25, 0.05]),
    channel_rates: down([null, 0.008, 0.03, 0.01, 0.005]),
    channel_paid: down([null, 1, null, 1, null]),
    channel_kpis: down(['leads', 'cac', 'leads', 'mql_sql', 'leads'].map(kpi)),
    channel_spend: [3_000, 6_000, 1_500, 3_750, 750].map((spend) => [spend, spend]),
    channel_leads: [
      [118, 120],
      [80, 82],
      [60, 64],
      [30, 45],
      [20, 20],
    ],
    channel_customers: [
      [1, 1],
      [0, 1],
      [2, 2],
      [0, 1],
      [0, 0],
    ],
  };
}

function team({ language, kpi }: Example): TypedCells {
  const { people, openRole, responsible, together } = exampleWords[language].doing;
  const words = spineWords[language].people.teams;
  const quota = 18_000 * money[language];
  const members = [...people, openRole];
  const sells = [false, true, false, true, true, true];
  const forSales = <Value extends CellValue>(value: Value) => sells.map((is) => (is ? value : null));
  return {
    team: down(members),
    team_team: down([...teams, 'sales' as const].map((key) => words[key])),
    team_start: down([null, null, null, null, null, 3]),
    team_ramp: down([null, null, null, null, null, 3]),
    team_quota: down(forSales(quota)),
    team_attainment: down(forSales(0.8)),
    team_cost_a_month: down([3_000, 2_400, 2_400, 2_400, 2_400, 2_400]),
    hiring_months: [[2]],
    team_responsible: down(responsible.map(([role]) => role)),
    team_kpis: down(['leads', 'win_rate', 'cac', 'new_customers', 'mql_sql'].map(kpi)),
    team_measured: down(responsible.map(([, measured]) => measured)),
    team_together: down(together),
  };
}

/** Delivered, rejected, answered within an hour: check by check, five rows a month. */
const checks: readonly (readonly [number, number, number] | null)[] = [
  [22, 1, 20],
  [20, 0, 18],
  [20, 1, 19],
  [21, 1, 19],
  null,
  [20, 0, 18],
  [22, 2, 20],
  [21, 0, 19],
  [25, 1, 23],
  null,
  [18, 1, 16],
  [17, 0, 15],
];

function weeks({ language }: Example): TypedCells {
  const { people, weekly } = exampleWords[language].doing;
  const notes = [...weekly];
  const column = (index: 0 | 1 | 2) => down(checks.map((check) => check?.[index] ?? null));
  return {
    delivered: column(0),
    rejected: column(1),
    answered: column(2),
    weekly_decided: down(checks.map((check) => (check ? notes.shift()! : null))),
    weekly_who: down(checks.map((check, index) => (check ? people[index % 2]! : null))),
  };
}

function agreement({ language }: Example): TypedCells {
  const { people } = exampleWords[language].doing;
  const { good, watch, act } = slaWords[language].standings;
  return {
    marketing_lead: [[people[0]!]],
    sales_lead: [[people[1]!]],
    promises_fixed: down([84, 84, 84, 84, 84, 84]),
    signed_marketing: [[day('01-04')]],
    signed_sales: [[day('01-04')]],
    service_actual: down([0.96, 20, 5, 1, 4]),
    sample: down([1, 1, 1, null, 1, 1]),
    reason_count: down([1, 3, 2, 1]),
    together_standing: down([good, good, good, watch, good, act, watch]),
    together_owner: down([0, 4, 0, 1, 2, 2, 4].map((person) => people[person]!)),
  };
}

/** Typed each month, and what they are to be. */
const typedKpis: Readonly<Record<string, readonly [months: Row, target: number]>> = {
  sales_cycle: [[60, 58], 55],
  time_to_value: [[14, 11], 10],
  active_use: [[0.61, 0.64], 0.66],
  ramp_months: [[3, 3], 3],
  nps: [[41, 42], 40],
  repeat_customers: [[2, 3], 3],
};

/** Live where customers pay every month. */
const typedOfProjects: typeof typedKpis = { ltv_cac: [[3, 3], 3], retention: [[0.97, 0.98], 0.98] };

function kpis({ language, kpi }: Example): TypedCells {
  const { people, ifOff } = exampleWords[language].doing;
  const watched = kpiIds.filter((id) => kpi(id) !== null);
  const byTeam = { marketing: people[2]!, sales: people[1]!, both: people[4]! };
  const typed = Object.entries({ ...typedKpis, ...(language === 'it' ? typedOfProjects : {}) });
  return {
    kpi_owner: Object.fromEntries(watched.map((id) => [`kpi ${id}`, [byTeam[teamOf(id)]]])),
    kpi_actual: Object.fromEntries(typed.map(([id, [values]]) => [`kpi ${id}`, values])),
    kpi_target: Object.fromEntries(typed.map(([id, [, target]]) => [`kpi ${id}`, [target]])),
    kpi_if_off: Object.fromEntries(Object.entries(ifOff).map(([id, said]) => [`target ${id}`, [said]])),
  };
}

function calendar({ language }: Example): TypedCells {
  const { month } = exampleWords[language].doing;
  return { done_on: down([day('02-05'), day('03-05')]), decided: down(month) };
}
