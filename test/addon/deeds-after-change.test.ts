/** A plan that was changed goes on being checked in, re-planned and forecast: its cells are found by the keys that stand now. */
import { afterEach, expect, test } from 'vitest';
import type { ChangeReport, Changing } from '../../src/addon/contract/change';
import type { CheckIn, Forecasting, RePlanning, Undo } from '../../src/addon/contract/deeds';
import type { FunnelAnswers } from '../../src/plan/modules/funnel/answers';
import { call, host, actuals as quarter, saveQuarter, start } from './updated-plan';

afterEach(() => host.close());

const options = {
  keepOverwritten: false,
  keepShown: false,
  takeCounted: false,
  convert: null,
  shiftMonths: false,
};

test('more months, a stage in the middle and another language change nothing of what deeds find', async () => {
  await start();
  await saveQuarter();
  const { answers } = await call<Changing>('changing', 'press-1');
  const { stages } = answers.modules.funnel as FunnelAnswers;
  const added = { ...stages[2]!, id: 'skqfz', name: 'Appuntamenti', rate: 0.5 };
  const patch = {
    spine: { months: 18, language: 'it' },
    modules: { funnel: { stages: [...stages.slice(0, 3), added, ...stages.slice(3)] } },
  };
  const { looked } = await call<ChangeReport>('previewChange', 'press-1', patch, options);
  await call('changePlan', 'press-1', patch, options, looked, 'press-2');
  expect(host.workbook.errors()).toEqual([]);

  const checkIn = () => call<CheckIn>('see', 'press-1', 'checkIn');
  const { months, stages: names, revenue } = await checkIn();
  expect(months).toHaveLength(18);
  expect(names).toEqual(['Visits', 'Leads', 'MQL', 'Appuntamenti', 'SQL', 'Opportunities', 'Customers']);
  expect(revenue.slice(0, 4)).toEqual([...quarter, null]);
  const { known } = await call<Forecasting>('see', 'press-1', 'updateForecast');
  expect(known).toMatchObject({ history: 33, actuals: 3 });

  const before = host.snapshot();
  const volumes = [6000, 90, 18, 9, 4, 2, 1];
  const month = { month: 3, actuals: { volumes, revenue: 570_000, spend: null, lost: null } };
  const { undo } = await call<{ undo: Undo[] }>('act', 'press-1', 'checkIn', month);
  expect((await checkIn()).actual.map((stage) => stage[2])).toEqual(volumes);
  await call('undo', 'press-1', undo);
  expect(host.snapshot()).toBe(before);

  await call('act', 'press-1', 'rePlan', { fromMonth: 4, useLearned: false });
  const { plan, inForce } = await call<RePlanning>('see', 'press-1', 'rePlan');
  expect(inForce?.from).toBe('2027-04');
  expect((await checkIn()).outlook).toBeCloseTo(plan.goal, 3);
  await call('act', 'press-1', 'dropRePlan', null);
  expect(host.snapshot()).toBe(before);
});
