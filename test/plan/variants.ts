/** Every template in every form that the whole matrix builds. A new template joins by a line of its own. */
import fc from 'fast-check';
import { places } from '../../src/plan/modules/funnel/places';
import { places as slaPlaces } from '../../src/plan/modules/sla/places';
import { places as weeklyPlaces } from '../../src/plan/modules/weekly/places';
import { randomInputs, typedInto } from '../growth/random-plan';
import { withHistory, withStages, workedExample } from './answers';
import type { built } from './built';
import { nested } from './growth';
import { sizeOf } from './size';

export const languages = ['en', 'it'] as const;
export const locales = ['en_US', 'it_IT'] as const;
export const models = ['subscription', 'project', 'ecommerce'] as const;

export type Setting = { language: (typeof languages)[number]; model: (typeof models)[number] };

export type Variant = {
  readonly name: string;
  readonly answers: (setting: Setting) => unknown;
  /** What people type into the plan once it stands. */
  readonly type?: (sheet: ReturnType<typeof built>, setting: Setting) => void;
};

/** Inputs of every kind, at random from a fixed seed, on a day within the plan. */
const running = (stages: number, months: number): Variant => ({
  name: `running, ${stages} stages over ${months} months`,
  answers: (setting) => nested({ ...withStages({ ...withHistory, months }, stages), ...setting }),
  type(sheet, { language }) {
    const at = places(sizeOf(stages, months));
    const [inputs] = fc.sample(randomInputs(stages, months), { seed: 9, numRuns: 1 });
    sheet.fill([...typedInto(at, inputs!, language), [at.assumptions.input('statusDate'), 46_500]]);
  },
});

/** Answers with those of other modules besides. */
function withParts(flat: object, parts: Readonly<Record<string, object>>) {
  const { modules, ...spine } = nested(flat);
  return { ...spine, modules: { ...(modules as object), ...parts } };
}

/** A day within the plan. */
const onTheDay: Variant['type'] = (sheet) =>
  sheet.fill([[places(sizeOf(6, 12)).assumptions.input('statusDate'), 46_500]]);

const growth: readonly Variant[] = [
  { name: 'the worked example', answers: (setting) => nested({ ...workedExample, ...setting }) },
  {
    name: 'nothing known but the goal',
    answers: (setting) =>
      nested({ ...workedExample, owner: '', spend: null, margin: null, churn: null, ...setting }),
  },
  {
    name: 'late, with a pipeline, counts and a history',
    answers: (setting) =>
      nested({
        ...withHistory,
        stages: workedExample.stages.map((stage, index) => ({
          ...stage,
          lag: index && 1,
          opening: index === 4 ? 4 : null,
          count: [72_000, 1080, 216, 43, 17, 9][index]!,
        })),
        ...setting,
      }),
  },
  {
    name: 'with the review calendar',
    answers: (setting) => withParts({ ...workedExample, ...setting }, { calendar: {} }),
    type: onTheDay,
  },
  ...Object.entries({
    actions: {},
    goals: {},
    kpis: { picks: ['revenue', 'win_rate', 'cac', 'churn', 'nps', 'sales_cycle', 'ltv_cac', 'arr'] },
  }).map(
    ([key, asked]): Variant => ({
      name: `with ${key} alone`,
      answers: (setting) => withParts({ ...workedExample, ...setting }, { [key]: asked }),
      type: onTheDay,
    }),
  ),
  ...(['sla', 'weekly'] as const).map(
    (key): Variant => ({
      name: `with ${key} alone`,
      answers: (setting) => withParts({ ...workedExample, ...setting }, { [key]: {} }),
      type: onTheDay,
    }),
  ),
  running(2, 3),
  running(5, 15),
  running(8, 36),
];

/** Two checks typed, and a signature of each side. */
const inUse: Variant['type'] = (sheet, setting) => {
  const size = { months: 12 };
  const [sla, weekly] = [slaPlaces(size), weeklyPlaces(size)];
  onTheDay(sheet, setting);
  sheet.fill([
    [sla.signedMarketing, 46_390],
    [sla.signedSales, 46_391],
    [sla.at(sla.month(2), 'b'), 90],
    ...[1, 2, 3].flatMap(
      (number) =>
        [
          [weekly.at(weekly.check(1, number), 'delivered'), 20],
          [weekly.at(weekly.check(1, number), 'rejected'), number - 1],
          [weekly.at(weekly.check(1, number), 'answered'), 17],
        ] as const,
    ),
  ]);
};

const agreed = (months: number) => (setting: Setting) =>
  withParts({ ...workedExample, months, template: 'sla', ...setting }, { sla: {}, weekly: { dueDay: 25 } });

const sla: readonly Variant[] = [
  { name: 'a draft', answers: agreed(12) },
  { name: 'signed and checked', answers: agreed(12), type: inUse },
  { name: 'over three years', answers: agreed(36), type: inUse },
  {
    name: 'with all that it offers',
    answers: (setting) => {
      const { modules, ...rest } = agreed(12)(setting);
      return { ...rest, modules: { ...modules, actions: {}, calendar: {} } };
    },
    type: inUse,
  },
];

const marketing: readonly Variant[] = [12, 36].map((months) => ({
  name: `over ${months} months`,
  answers: (setting) =>
    withParts(
      { ...workedExample, months, template: 'marketing', ...setting },
      {
        ...Object.fromEntries(
          ['strategy', 'situation', 'goals', 'channels', 'actions'].map((key) => [key, {}]),
        ),
        kpis: { picks: ['leads', 'cac', 'cost_per_lead'], hasHistory: false },
      },
    ),
  type: onTheDay,
}));

const whole = (months: number, parts: readonly string[]) => (setting: Setting) =>
  withParts(
    { ...workedExample, months, template: 'complete', ...setting },
    {
      ...Object.fromEntries(
        ['strategy', 'situation', 'goals', 'team', 'tools', 'actions', ...parts].map((key) => [key, {}]),
      ),
      kpis: { picks: ['revenue', 'cac', 'leads'], hasHistory: false },
    },
  );

const complete: readonly Variant[] = [
  { name: 'over a year', answers: whole(12, []), type: onTheDay },
  {
    name: 'everything ticked, over three years',
    answers: whole(36, ['channels', 'pipeline', 'sla', 'weekly', 'padre', 'calendar']),
    type: onTheDay,
  },
];

const canvas = (months: number) => (setting: Setting) =>
  withParts(
    { ...workedExample, months, template: 'padre', ...setting },
    { padre: {}, kpis: { picks: ['leads', 'cac', 'cac_payback'], hasHistory: false } },
  );

const sales: readonly Variant[] = [12, 36].map((months) => ({
  name: `over ${months} months`,
  answers: (setting) =>
    withParts(
      { ...workedExample, months, template: 'sales', ...setting },
      {
        ...Object.fromEntries(['goals', 'team', 'pipeline', 'actions'].map((key) => [key, {}])),
        kpis: { picks: ['revenue', 'pipeline_coverage', 'quota_attainment'], hasHistory: false },
      },
    ),
  type: onTheDay,
}));

const padre: readonly Variant[] = [
  { name: 'the canvas, empty', answers: canvas(12), type: onTheDay },
  { name: 'the canvas over three years', answers: canvas(36), type: onTheDay },
];

/** By the id of the template. */
export const variants: Readonly<Record<string, readonly Variant[]>> = {
  growth,
  marketing,
  sales,
  sla,
  padre,
  complete,
};
