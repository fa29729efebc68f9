/** What the wizard says of KPIs before there is a plan: which it will know by itself is what it then does. */
import { expect, test } from 'vitest';
import { type GoalCounts, type ModuleKey, type Role, roles } from '../../src/plan/module';
import { kpisAsked } from '../../src/plan/modules/kpis/asked';
import { kpiIds } from '../../src/plan/modules/kpis/library/facts';
import { isKnown, type Known } from '../../src/plan/modules/kpis/library/known';
import { groundOf } from '../../src/plan/modules/kpis/live/source';
import { isLive } from '../../src/plan/modules/kpis/live/sources';
import { slaAsked } from '../../src/plan/modules/sla/asked';
import type { Draft } from '../../src/plan/questions';
import { ask } from '../sidebar/asking';
import { models } from './variants';

const funnels: readonly (readonly (Role | null)[])[] = [
  roles,
  ['leads', 'customers'],
  ['visits', null, null, 'customers'],
  ['visits', 'leads', 'mql', 'sql', 'opportunities', 'customers'],
];
const counts: readonly GoalCounts[] = ['booked', 'revenue', 'recurring', 'customers'];
const parts: readonly (readonly ModuleKey[])[] = [
  [],
  ['channels'],
  ['weekly', 'sla'],
  ['channels', 'weekly', 'team'],
];

test('every KPI that is said to come from the plan does, and no other', () => {
  let cases = 0;
  for (const funnel of funnels)
    for (const model of models)
      for (const goalCounts of counts)
        for (const modules of parts)
          for (const hasHistory of [false, true]) {
            const has = (module: ModuleKey) => modules.includes(module);
            const size = {
              months: 12,
              ids: {},
              rows: {},
              stages: funnel.map((role, index) => ({ id: `s${index + 1}`, role })),
            };
            const ground = groundOf(size, { model, goalCounts, hasHistory }, has);
            const known: Known = { roles: funnel, model, goalCounts, hasHistory, has };
            const wrong = kpiIds.filter((id) => isKnown(id, known) !== isLive(ground, id));
            expect([known, wrong]).toEqual([known, []]);
            cases += 1;
          }
  expect(cases).toBe(384);
});

test.each([
  ['en', 'KPIs to type each month: 2', '(Cost per lead (CPL), Net Promoter Score).'],
  ['it', 'KPI da inserire ogni mese: 2', '(Costo per lead (CPL), Net Promoter Score (NPS)).'],
] as const)('Review in %s names the KPIs that people will type', (language, bold, rest) => {
  const { asking } = ask(language);
  const { before } = kpisAsked.cautions!(asking, 'growth', (draft, key) =>
    ((draft.modules ?? []) as readonly string[]).includes(key),
  );
  const draft: Draft = {
    funnel: [{ name: 'Visits' }, { name: 'Leads' }, { name: 'Customers' }],
    kpis: ['cac', 'cost_per_lead', 'nps'],
  };
  expect(before(draft)).toEqual([{ bold, rest }]);
  // The channels of the plan have it.
  const [withChannels] = before({ ...draft, modules: ['channels'] });
  expect(withChannels!.rest).not.toContain('CPL');
  expect(before({ ...draft, kpis: ['cac'] })).toEqual([]);
});

test('Review of an agreement says that a promise rests on an example, and not where rates were counted', () => {
  const { before } = slaAsked.cautions!(ask('en').asking, 'sla', () => true);
  const stage = (source: string) => ({ name: 'Leads', source });
  const draft: Draft = { funnel: [stage('example'), stage('typed'), stage('example')] };
  expect(before(draft).map(({ bold, rest }) => `${bold} ${rest}`)).toEqual([
    'At least one rate is still an example, and so is the promise.',
  ]);
  expect(before({ funnel: [stage('example'), stage('typed')] })).toEqual([]);
  expect(before({ ...draft, mode: 'counts' })).toEqual([]);
});

test('what is suggested tells of no stage that was taken out of the funnel, and of leads under any name', () => {
  const { read, asking } = ask();
  const field = kpisAsked.steps!(asking, 'marketing', () => true)[0]!.fields.find(({ id }) => id === 'kpis')!;
  const suggested = (funnel: readonly object[]) =>
    (field.initial as (draft: Draft) => readonly string[])({
      ...read({}).values,
      model: 'project',
      stage: 'growing',
      funnel: funnel as Draft[string],
    });
  const visits = { name: 'Visits' };
  const enquiries = { name: 'Enquiries', role: 'leads' };
  expect(suggested([visits, enquiries, { name: 'Quotes' }, { name: 'Customers' }])).toEqual([
    'leads',
    'cost_per_lead',
    'attributed_revenue',
    'cac',
    'marketing_roi',
  ]);
  expect(
    suggested([visits, { name: 'Leads' }, { name: 'MQL' }, { name: 'SQL' }, { name: 'Sales' }]),
  ).toContain('mql_sql');
});
