/** Actions, goals and KPIs ticked on and off a plan that stands: links are there at once, and what goes is named. */
import { describe, expect, test } from 'vitest';
import { carry } from '../../src/carry/carry';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { places as actions } from '../../src/plan/modules/actions/places';
import { places as goals } from '../../src/plan/modules/goals/places';
import { kestrelRow, people } from '../plan/companies';
import { growthAnswers, growthPlan, withModules } from '../plan/growth';
import { standing, typedIn, typedInto } from './stands';

const picks = ['revenue', 'nps'];
const all = { actions: {}, goals: {}, kpis: { picks } };
const whole = withModules(kestrelRow, all, people);
const plain = buildPlan(parseAnswers({ ...growthAnswers(kestrelRow), people }));

test('ticked on, they come as they are built, and nothing that stood is lost', () => {
  const { plan, report } = carry(whole, plain, standing(plain));
  expect([report.lost, report.overwritten]).toEqual([[], []]);
  expect(plan.tabs.map(({ key }) => key)).toEqual(whole.tabs.map(({ key }) => key));
});

describe('ticked off', () => {
  const typed = typedInto(standing(whole), [
    [actions.table.at(1, 'action'), 'Call them'],
    [goals.goals.at(2, 'text'), 'More won'],
    [{ tab: 'kpis', row: 'kpi nps', column: 'month 1' }, 40],
  ]);

  test('everything typed into them is named before', () => {
    const { report } = carry(growthPlan(kestrelRow), whole, typed);
    const lost = report.lost.map(({ name, shown }) => `${name} ${shown}`);
    expect(lost).toEqual(expect.arrayContaining(['actions Call them', 'goals More won', 'kpi_actual 40']));
  });

  test('the KPIs alone leave goals and actions as they are', () => {
    const { plan, report } = carry(withModules(kestrelRow, { actions: {}, goals: {} }, people), whole, typed);
    const values = typedIn(plan);
    expect(values.get(`actions ${actions.table.row(1)} action`)).toBe('Call them');
    expect(values.get(`goals ${goals.goals.row(2)} text`)).toBe('More won');
    expect(report.lost.map(({ name }) => name)).toEqual(['kpi_actual']);
  });

  test('a change of the KPIs that are picked keeps what was typed of those that stay', () => {
    const next = withModules(kestrelRow, { ...all, kpis: { picks: ['churn', 'nps'] } }, people);
    const { plan, report } = carry(next, whole, typed);
    expect(typedIn(plan).get('kpi_actual kpi nps month 1')).toBe(40);
    expect(report.lost.map(({ name }) => name)).not.toContain('kpi_actual');
  });
});
