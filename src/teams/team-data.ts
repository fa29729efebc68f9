/** What was read of a team, as the rows that Roll-up adds up: months by calendar, money at its rate, only what is counted alike. */
import type { Measures } from '../plan/measures';
import type { GoalCounts } from '../plan/module';
import { monthSerial } from '../plan/month';

export type Told = {
  readonly team: string;
  readonly measures: Measures;
  readonly currency: string;
  readonly goalCounts: GoalCounts;
  /** What one of its currency is in the parent's; null where nobody has typed it. */
  readonly rate: number | null;
};

export type Parent = {
  readonly months: readonly string[];
  readonly stages: readonly string[];
  readonly currency: string;
  readonly goalCounts: GoalCounts;
};

/** key, team, measure, stage, read on, sum, outside the months, then the parent's months. */
export type DataRow = readonly (string | number)[];

type Values = readonly (number | null)[];

/** `on` is the serial number of the moment of reading; `today` is yyyy-mm. */
export function rowsOf(told: Told, parent: Parent, on: number, today: string): DataRow[] {
  const { team, measures } = told;
  const isForeign =
    told.currency !== parent.currency && told.goalCounts !== 'customers' && told.rate === null;
  const isOther = told.goalCounts !== parent.goalCounts;
  const mark = isOther ? ' other' : isForeign ? ' foreign' : '';
  const isMoney = told.goalCounts !== 'customers';
  const rate = isMoney && told.currency !== parent.currency ? (told.rate ?? 1) : 1;
  const isStock = told.goalCounts === 'recurring';
  const row = (measure: string, stage: string, values: Values, total: 'sum' | 'last'): DataRow => {
    const { inside, outside } = byCalendar(values, measures.months, parent.months);
    return [
      keyOf(team, measure, stage),
      team,
      measure,
      stage,
      on,
      (total === 'last' ? lastOf(inside) : sumOf(inside)) ?? '',
      sumOf(outside) ?? '',
      ...inside.map((value) => value ?? ''),
    ];
  };
  const times = (values: Values) => values.map((value) => (value === null ? null : value * rate));
  const closed = measures.goal.map((goal, month) => (measures.actual[month] === null ? null : goal));
  const total = isStock ? 'last' : 'sum';
  const single = (measure: string, value: number | string): DataRow => [
    keyOf(team, measure, ''),
    team,
    measure,
    '',
    on,
    value,
    '',
    ...parent.months.map(() => ''),
  ];
  const typed = measures.months.filter((_, month) => measures.actual[month] !== null);
  const late = measures.months.filter((month, place) => month < today && measures.actual[place] === null);
  return [
    single('read', 1),
    ...(mark ? [single(mark.trim(), 1)] : []),
    row(`goal${mark}`, '', times(measures.goal), total),
    row(`outlook${mark}`, '', times(measures.outlook), total),
    row(`actual${mark}`, '', times(measures.actual), total),
    row(`goal closed${mark}`, '', times(closed), total),
    single('late', late.length),
    ...(typed.length > 0 ? [single('last', monthSerial(typed[typed.length - 1]!))] : []),
    ...inOrder(measures.stages, parent.stages).flatMap(
      ({ id, volume, seenIn, seenOut }, place): DataRow[] => [
        row('volume', id, volume, 'sum'),
        ...(place === 0 ? [] : [rowOfStep('seen in', id, seenIn), rowOfStep('seen out', id, seenOut)]),
      ],
    ),
  ];

  function rowOfStep(measure: string, stage: string, value: number): DataRow {
    return [keyOf(team, measure, stage), team, measure, stage, on, value, '', ...parent.months.map(() => '')];
  }
}

const keyOf = (team: string, measure: string, stage: string) =>
  `${team}/${measure}${stage ? ` ${stage}` : ''}`;

/** The parent's stages first: what a team has besides is of no sum. */
function inOrder(stages: Measures['stages'], known: readonly string[]): Measures['stages'] {
  const isKnown = ({ id }: { readonly id: string }) => known.includes(id);
  return [...stages.filter(isKnown), ...stages.filter((stage) => !isKnown(stage))];
}

/** A month of the team's is the parent's month of the same name, and counts apart where the parent has none. */
function byCalendar(values: Values, months: readonly string[], wanted: readonly string[]) {
  const inside = wanted.map((month) => {
    const place = months.indexOf(month);
    return place < 0 ? null : (values[place] ?? null);
  });
  return { inside, outside: values.filter((_, month) => !wanted.includes(months[month]!)) };
}

/** Null where nothing is known. */
function sumOf(values: Values): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

const lastOf = (values: Values): number | null => {
  const known = values.filter((value) => value !== null);
  return known[known.length - 1] ?? null;
};

/** The rows of before with those of the teams that were read in place of theirs; of teams that are gone, none. */
export function merged(
  before: readonly DataRow[],
  fresh: readonly DataRow[],
  teams: readonly string[],
  room: number,
): DataRow[] {
  const read = new Set(fresh.map(([, team]) => team));
  const kept = before.filter(([, team]) => !read.has(team!) && teams.includes(String(team)));
  return [...fresh, ...kept].slice(0, room);
}
