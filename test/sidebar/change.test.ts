// Changing a plan: what the wizard opens with, and the patch of what people touched.
import { describe, expect, test } from 'vitest';
import { type Given, isEmpty, patchOf } from '../../sidebar/change/patch';
import { entriesOfPlan, stepsUnset } from '../../sidebar/change/start';
import { changesOf } from '../../sidebar/change/what-changes';
import { isStages, type StageEntry } from '../../sidebar/state/entries';
import { addStage, moveUp, removeStage, renameStage } from '../../sidebar/state/stages';
import { changing } from '../browser/change-answers';
import { ask } from './asking';

const { questions, read, typing } = ask();
const start = entriesOfPlan(questions, changing, typing);
const given = (entries: typeof start) => questions.answers(read(entries).values) as Given;
const patch = (entries: Partial<typeof start>, standing = changing.answers) =>
  patchOf(standing, given(start), given({ ...start, ...entries } as typeof start));

const stages = start.funnel as readonly StageEntry[];
const stood = (changing.answers.modules.funnel as { stages: { id: string }[] }).stages;

test('the wizard opens with the plan’s own answers, and every stage keeps its id', () => {
  const { values, remarks } = read(start);
  expect(Object.values(remarks).filter(({ kind }) => kind === 'error')).toEqual([]);
  expect(values).toMatchObject({
    name: 'Growth plan 2027',
    goal: 10_000_000,
    spend: 40_000,
    model: 'project',
  });
  expect(isStages(start.funnel) && stages.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
});

test('a field whose cell cannot be used is blank where it has to be answered', () => {
  const again = entriesOfPlan(questions, { ...changing, unset: ['goal', 'low'] }, typing);
  expect([again.goal, again.low]).toEqual(['', '80']);
  expect(stepsUnset(questions, ['goal', 'low'])).toEqual(['Goal', 'Costs']);
});

describe('the patch of a change', () => {
  test('is empty where nothing was touched', () => {
    expect(isEmpty(patch({}))).toBe(true);
  });

  test('holds what was touched and nothing else', () => {
    expect(patch({ goal: '12m', months: '18', owner: 'Dana' })).toEqual({
      // Who answers for the plan is the first of its people.
      spine: { months: 18, owner: 'Dana', people: [{ name: 'Dana', team: '' }] },
      modules: { funnel: { goal: 12_000_000 } },
    });
  });

  test('says that an answer was taken away', () => {
    expect(patch({ spend: '' })).toEqual({ modules: { funnel: { spend: null } } });
  });

  const stagesIn = (entries: readonly StageEntry[]) =>
    (patch({ funnel: entries }).modules!.funnel as { stages: Record<string, unknown>[] }).stages;

  test('renames a stage, which stays what its name said that it is, and leaves the others as they stand', () => {
    const renamed = stagesIn(renameStage(stages, 2, 'Qualified'));
    expect(renamed).toEqual(
      stood.map((stage, index) => (index === 2 ? { ...stage, name: 'Qualified', role: 'mql' } : stage)),
    );
  });

  test('adds a stage without an id, above the last one', () => {
    expect(stagesIn(addStage(stages, 'Proposals')).map(({ id }) => id)).toEqual([
      's1',
      's2',
      's3',
      's4',
      's5',
      undefined,
      's6',
    ]);
  });

  test('removes a stage and lets its step go into the next one', () => {
    const left = stagesIn(removeStage(stages, 2, typing.marks));
    expect(left.map(({ id, rate }) => [id, rate])).toEqual([
      ['s1', 1],
      ['s2', 0.015],
      ['s4', 0.04],
      ['s5', 0.4],
      ['s6', 0.5],
    ]);
  });

  test('moves a stage up by its id, while the rates stay with their steps', () => {
    expect(stagesIn(moveUp(stages, 2)).map(({ id, rate }) => [id, rate])).toEqual([
      ['s1', 1],
      ['s3', 0.015],
      ['s2', 0.2],
      ['s4', 0.2],
      ['s5', 0.4],
      ['s6', 0.5],
    ]);
  });

  test('keeps every digit of a rate that nobody touched, though the wizard shows fewer', () => {
    const rate = 0.123456789012;
    const exact = {
      ...changing,
      answers: {
        ...changing.answers,
        modules: {
          funnel: {
            ...(changing.answers.modules.funnel as object),
            stages: stood.map((stage, index) => (index === 3 ? { ...stage, rate } : stage)),
          },
        },
      },
    };
    const shown = entriesOfPlan(questions, exact, typing);
    const renamed = renameStage(shown.funnel as readonly StageEntry[], 1, 'Contacts');
    const now = patchOf(exact.answers, given(shown), given({ ...shown, funnel: renamed }));
    const { stages: sent } = now.modules!.funnel as { stages: { rate: number; name: string }[] };
    expect(sent.map((stage) => [stage.name, stage.rate])[3]).toEqual(['SQL', rate]);
  });
});

test('a module is unticked with null, and ticked with its own answers', () => {
  const funnel = { goal: 1 };
  const plain = { modules: { funnel } };
  const added = { modules: { funnel, calendar: { figuresDay: 5 } } } as Given;
  expect(patchOf(changing.answers, plain, added)).toEqual({ modules: { calendar: { figuresDay: 5 } } });
  expect(patchOf(changing.answers, added, plain)).toEqual({ modules: { calendar: null } });
});

test('what changes is told in the lines of Review', () => {
  const before = read(start).values;
  const now = read({ ...start, months: '18', name: 'Growth plan 2027 and on' }).values;
  expect(changesOf(questions, before, now)).toEqual([
    { name: 'Goal', lines: ['$10,000,000 · 10 new customers', 'January 2027 to June 2028'] },
    { name: 'Plan name', lines: ['Growth plan 2027 and on'] },
  ]);
  expect(changesOf(questions, before, before)).toEqual([]);
});

test('another kind of goal is told on its own page alone, whatever it no longer asks elsewhere', () => {
  const monthly = { ...start, model: 'subscription', goalCounts: 'booked' };
  const before = read(monthly).values;
  const now = read({ ...monthly, goalCounts: 'recurring' }).values;
  expect(changesOf(questions, before, now).map(({ name }) => name)).toEqual(['Goal']);
});
