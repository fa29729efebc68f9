/** A template of one's own: out of a plan and back, with and without its amounts, and texts that are none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { templateOf } from '../../src/carry/template';
import { withInputs } from '../../src/carry/template-inputs';
import type { PlanRecord } from '../../src/compile/record';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef, Plan } from '../../src/plan/plan';
import { mostCharacters, readTemplate } from '../../src/plan/template-text';
import { workedExample } from '../plan/answers';
import { nested } from '../plan/growth';
import { sizeOf } from '../plan/size';
import { standing, typedInto } from './stands';

const at = places(sizeOf(6, 12));
const before = buildPlan(parseAnswers(nested(workedExample)));
const { template, name, language, currency, modules, options } = before;
const record = {
  ...{ template, name, language, currency, modules, options },
  tabs: [],
} as unknown as PlanRecord;
const stands = typedInto(standing(before), [
  [at.assumptions.input('rateWeight'), 30],
  [at.assumptions.factor('volume', 'input'), 0.7],
  [at.assumptions.monthSpend.from, 41_000],
  [at.forecast.at('actual', 'month 1'), 900_000],
]);
const exported = (withAmounts: boolean) =>
  templateOf({ record, standing: stands, before }, { name: 'Mine', withAmounts, madeOn: '2026-11-28' });
const read = (text: string) => readTemplate(text, '2026-11-28', 'EUR');
const valueAt = (plan: Plan, place: CellRef) =>
  plan.tabs
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.at.tab === place.tab && cell.at.row === place.row && cell.at.column === place.column)
    ?.value;

test('with its amounts comes back as the same answers and the same typed values, and nothing of what happened', () => {
  const text = JSON.stringify(exported(true));
  expect(text).not.toContain('900000');
  expect(text).not.toContain('Anna Rossi');
  const back = read(text);
  if (!back.ok) throw new Error(JSON.stringify(back.fault));
  expect(back.unset).toEqual([]);
  const plan = withInputs(buildPlan(parseAnswers(back.answers)), back.inputs);
  expect(valueAt(plan, at.assumptions.input('goal'))).toBe(10_000_000);
  expect(valueAt(plan, at.assumptions.input('rateWeight'))).toBe(30);
  expect(valueAt(plan, at.assumptions.factor('volume', 'input'))).toBe(0.7);
  expect(valueAt(plan, at.assumptions.monthSpend.from)).toBe(41_000);
  expect(back.answers).toMatchObject({ name: 'Mine', owner: '', start: '2027-01', months: 12 });
});

test('without its amounts holds none of them, and the wizard asks for them', () => {
  const text = JSON.stringify(exported(false));
  for (const amount of ['10000000', '1100000', '41000', '40000']) expect(text).not.toContain(amount);
  const back = read(text);
  if (!back.ok) throw new Error(JSON.stringify(back.fault));
  expect(back.unset).toEqual(expect.arrayContaining(['goal', 'value']));
  expect(back.inputs.rate_weight).toEqual([[30]]);
});

test('that begins with a month which is over begins with the next one of that name', () => {
  const text = JSON.stringify({
    ...exported(true),
    answers: { ...exported(true).answers, startMonth: 3 },
  });
  const back = read(text);
  expect(back.ok && back.answers.start).toBe('2027-03');
});

describe('a text that is no template', () => {
  const whole = exported(true);
  test.each([
    ['of another format', JSON.stringify({ ...whole, format: 'something' }), 'format'],
    ['of a later version', JSON.stringify({ ...whole, formatVersion: 2 }), 'newer'],
    ['of a newer module', JSON.stringify({ ...whole, modules: { funnel: 99 } }), 'newer'],
    ['of an unknown template', JSON.stringify({ ...whole, template: 'moon' }), 'template'],
    ['of the teams’ own template', JSON.stringify({ ...whole, template: 'teams' }), 'template'],
    ['with an unknown key', JSON.stringify({ ...whole, more: 1 }), 'format'],
    [
      'with a wrong answer',
      JSON.stringify({ ...whole, answers: { ...whole.answers, months: 900 } }),
      'answer',
    ],
    ['cut in the middle', JSON.stringify(whole).slice(0, 300), 'format'],
    ['of another kind', '[1, 2]', 'format'],
    ['that is too long', `${' '.repeat(mostCharacters)}{}`, 'format'],
    ['that is deep', '['.repeat(9000) + ']'.repeat(9000), 'format'],
  ])('%s is refused with its reason', (_, text, is) => {
    const back = read(text);
    expect(back.ok ? 'taken' : back.fault.is).toBe(is);
  });

  test('of any bytes is refused, and changes no object of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(read(text).ok).toBe(false);
      }),
    );
    read('{"__proto__":{"polluted":true},"format":"backsolve template","formatVersion":1}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('with any one part replaced by anything is refused or answered, and never throws', () => {
    const keys = Object.keys(whole) as (keyof typeof whole)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        expect(typeof read(JSON.stringify({ ...whole, [key]: value })).ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
