/** What a stage is, whatever it is called: asked by every module that reads a stage by what it means. */
import { expect, test } from 'vitest';
import { parseAnswers, sizeOf } from '../../src/plan/build';
import { roles, stageWith } from '../../src/plan/size';
import { workedExample } from './answers';
import { nested } from './growth';

const stage = (name: string, role?: string | null) => ({
  name,
  rate: 1,
  source: 'typed',
  ...(role === undefined ? {} : { role }),
});
const rolesOf = (...stages: ReturnType<typeof stage>[]) =>
  sizeOf(parseAnswers(nested({ ...workedExample, stages }))).stages.map(({ role }) => role);

test.each([
  ['English', ['Visits', 'Leads', 'MQL', 'SQL', 'Opportunities', 'Proposals', 'Customers']],
  ['Italian', ['Visite', 'Lead', 'MQL', 'SQL', 'Opportunità', 'Proposte', 'Clienti']],
])('stages of a ready-made funnel in %s are what their names say', (_, names) => {
  expect(rolesOf(...names.map((name) => stage(name)))).toEqual(roles);
});

test('a stage of one’s own has no role, and the last one are the customers whatever they are called', () => {
  expect(rolesOf(stage('Traffic'), stage('Demos'), stage('Kitchens sold'))).toEqual([
    'visits',
    null,
    'customers',
  ]);
});

test('a stage that says what it is goes by that and not by its name', () => {
  expect(rolesOf(stage('Leads', 'mql'), stage('MQL', null), stage('Orders'))).toEqual([
    'mql',
    null,
    'customers',
  ]);
});

test('no two stages have one role', () => {
  expect(rolesOf(stage('Leads'), stage('Lead'), stage('Clients'), stage('Customers'))).toEqual([
    'leads',
    null,
    null,
    'customers',
  ]);
});

test('a stage is found by its role', () => {
  const size = sizeOf(parseAnswers(nested(workedExample)));
  expect(stageWith(size, 'mql')).toBe(3);
  expect(stageWith(size, 'proposals')).toBeUndefined();
});
