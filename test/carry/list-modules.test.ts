/** Actions, goals and KPIs ticked on and off a plan that stands: links are there at once, and what goes is named. */
import { describe, expect, test } from 'vitest';
import { builtBlocks } from '../../src/carry/built';
import { carry } from '../../src/carry/carry';
import { readerOf } from '../../src/carry/typed';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { inputsOf } from '../../src/plan/inputs';
import { counting } from '../../src/plan/layout';
import { places as actions } from '../../src/plan/modules/actions/places';
import { places as channelPlaces, channels } from '../../src/plan/modules/channels/places';
import { places as goals } from '../../src/plan/modules/goals/places';
import { blocks, places as padre } from '../../src/plan/modules/padre/places';
import { fields, places as situation } from '../../src/plan/modules/situation/places';
import { personaColumns, places as strategy } from '../../src/plan/modules/strategy/places';
import { places as team } from '../../src/plan/modules/team/places';
import { answersOf } from '../../src/plan/patch';
import type { Accepts, CellRef, Plan } from '../../src/plan/plan';
import { kestrelRow, people } from '../plan/companies';
import { growthAnswers, growthPlan, withModules } from '../plan/growth';
import { standing as recorded } from './standing';
import { standing, typedIn, typedInto } from './stands';

const picks = ['revenue', 'nps'];
const all = { actions: {}, goals: {}, kpis: { picks } };
const served = { strategy: {}, situation: {}, channels: {}, padre: {}, actions: {}, goals: {} };
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

test('a usual share of the quota that is changed fills the rows that hold the old one, and leaves the others', () => {
  const reps = [1, 2].map((place) => ({ place, name: `Rep ${place}`, quota: 18_000 }));
  const [before, next] = [0.8, 0.7].map((attainment) =>
    withModules(kestrelRow, { team: { reps, attainment } }),
  ) as [Plan, Plan];
  const { plan, report } = carry(
    next,
    before,
    typedInto(standing(before), [[team(12).of(2, 'attainment'), 0.9]]),
  );
  const held = [...typedIn(plan)].filter(([key]) => key.startsWith('team_attainment'));
  expect([held.map(([, value]) => value), report.lost]).toEqual([[0.7, 0.9], []]);
});

test('customer types that the wizard asks are typed in the sheet, and read back from it', () => {
  const personas = [
    { place: 1, name: 'Plant manager' },
    { place: 3, name: 'Maintenance lead' },
  ];
  const plan = withModules(kestrelRow, { strategy: { personas } });
  const held = [...typedIn(plan)].filter(([key]) => key.startsWith('persona_names'));
  expect(held.map(([, value]) => value)).toEqual(['Plant manager', 'Maintenance lead']);
  const { typed } = readerOf(recorded(plan).blocks(), builtBlocks(plan));
  expect(answersOf(plan, typed).answers.modules.strategy).toEqual({ personas });
});

describe('what an action serves and whom a tactic is for', () => {
  const inputOf = (plan: Plan, name: string) =>
    inputsOf(plan.tabs).find((input) => input.name === name)!.accepts;
  const wordsOf = (plan: Plan, name: string) => {
    const accepts = inputOf(plan, name) as Extract<Accepts, { unit: 'choice' }>;
    const tab = plan.tabs.find(({ key }) => key === accepts.from.from.tab)!;
    const keys = tab.rows.map(({ key }) => key);
    const rows = keys.slice(keys.indexOf(accepts.from.from.row), keys.indexOf(accepts.from.to.row) + 1);
    return rows.map(
      (row) =>
        tab.cells.find(({ at }) => at.row === row && at.column === accepts.from.from.column)?.formula?.parts,
    );
  };

  test('is chosen from what the plan has: goals and tactics, consequences, blocks; customer types and channels', () => {
    const plan = withModules(kestrelRow, served, people);
    const repeats = (at: CellRef) => [at, '&""'];
    expect(wordsOf(plan, 'actions_serve')).toEqual([
      ...counting(12).map((row) => repeats(goals.goals.at(row, 'text'))),
      ...counting(12).map((row) => repeats(goals.tactics.at(row, 'text'))),
      ...fields.map((field) => repeats(situation.follows(field))),
      ...blocks.map((block) => repeats(padre.title(block))),
    ]);
    expect(wordsOf(plan, 'tactics_where')).toEqual([
      ...personaColumns.map((column) => repeats(strategy.personaName(column))),
      ...channels.map((channel) => repeats(channelPlaces(12).name(channel))),
    ]);
  });

  test('is written where the plan has none of it', () => {
    const plan = withModules(kestrelRow, { actions: {} }, people);
    expect(inputOf(plan, 'actions_serve')).toEqual({ unit: 'text' });
    expect(inputOf(withModules(kestrelRow, { goals: {} }), 'tactics_where')).toEqual({ unit: 'text' });
  });

  test('in another language is the same block, and a goal keeps the name that people gave it', () => {
    const plan = withModules(kestrelRow, served, people);
    const italian = withModules({ ...kestrelRow, language: 'it' }, served, people);
    const [deploy] = plan.tabs.flatMap(({ cells }) =>
      cells.filter(({ at }) => JSON.stringify(at) === JSON.stringify(padre.title('deploy'))),
    );
    const typed = typedInto(standing(plan), [
      [goals.goals.at(1, 'text'), 'More won'],
      [actions.table.at(1, 'serves'), deploy!.value!],
      [actions.table.at(2, 'serves'), 'More won'],
    ]);
    const { plan: carried, report } = carry(italian, plan, typed);
    const values = typedIn(carried);
    const serves = [1, 2].map((row) => values.get(`actions_serve ${actions.table.row(row)} serves`));
    expect(serves).toEqual(['D · Dare avvio', 'More won']);
    expect(report.lost).toEqual([]);
  });
});
