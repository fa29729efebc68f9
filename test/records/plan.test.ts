/** A plan with rows connected, as data: it compiles whatever its size, and is read back as it was connected. */
import { expect, test } from 'vitest';
import { check } from '../../src/compile/check';
import { placeInto } from '../../src/compile/placement';
import { answersOf } from '../../src/plan/patch';
import { frozen, withStages, workedExample } from '../plan/answers';
import { printed } from '../plan/printed';
import { everything, withRecords } from './mapping';

test.each([
  [3, 'en'],
  [12, 'it'],
  [13, 'en'],
  [36, 'it'],
] as const)('a plan of %i months with rows connected compiles in %s', (months, language) => {
  const plan = withRecords(frozen({ ...workedExample, months, language }), everything);
  expect(() => check(plan, placeInto({}, plan, 'a plan of the tests'))).not.toThrow();
});

test.each([2, 8])('a plan of %i stages, of which some are no longer there, compiles', (stages) => {
  const plan = withRecords(withStages(workedExample, stages), everything);
  expect(() => check(plan, placeInto({}, plan, 'a plan of the tests'))).not.toThrow();
});

test.each(['en', 'it'] as const)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(withRecords({ ...workedExample, language }, everything));
  // Where other tabs have their cells is their own to say.
  const tab = text
    .slice(text.indexOf('# CRM\n'), text.indexOf('# Names'))
    .replace(/('[^']+'!)\$?[A-Z]+\$?\d+/g, '$1…');
  await expect(tab).toMatchFileSnapshot(`../golden/crm-${language}.txt`);
});

test('the mapping is read back, headers from their cells', () => {
  const plan = withRecords(workedExample, everything);
  expect(answersOf(plan, () => undefined).answers.modules.records).toEqual(everything);
  const typed = (name: string) => (name === 'crm_s6_date' ? 'Won on' : undefined);
  const { answers, unset } = answersOf(plan, typed);
  const { stages } = answers.modules.records as typeof everything;
  expect(stages.s6!.date).toBe('Won on');
  expect(unset).not.toContain('crm_s6');
  const blank = answersOf(plan, (name) => (name === 'crm_s6_date' ? null : undefined));
  expect(blank.unset).toContain('crm_s6');
  expect(blank.answers.modules.records).toEqual(everything);
});

test('hostile headers stay text', () => {
  const hostile = ['=1+1', 'say "hi"', "O'Neill", '😀'.repeat(100), '<b>', '-5'];
  for (const date of hostile) {
    const records = {
      ...everything,
      stages: { ...everything.stages, s2: { ...everything.stages.s2!, date } },
    };
    const plan = withRecords(workedExample, records);
    expect(() => check(plan, placeInto({}, plan, 'a plan of the tests'))).not.toThrow();
    const cell = plan.tabs.find(({ key }) => key === 'crm')!.cells.find(({ value }) => value === date);
    expect(cell?.formula).toBeUndefined();
    expect(cell?.value).toBe(date);
  }
});
