/** The sidebar's calls, through the shipped bundle, with everything that can go wrong at Google's. */

import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract/answer';
import type { Home, PlanSummary } from '../../src/addon/contract/plans';
import { workedExample } from '../plan/answers';
import { nested } from '../plan/growth';
import { openBuilt } from './built-file';

let host: Host;
afterEach(() => host.close());

const start = (options: Parameters<typeof createShippedHost>[0] = {}) => {
  host = createShippedHost({ now: Date.UTC(2026, 10, 21, 12), ...options });
  return host;
};
/** A file in which the worked example stands already. */
const open = async () => {
  host = await openBuilt(workedExample, { now: Date.UTC(2026, 10, 21, 12) });
};
const build = (requestId = 'press-1', answers: unknown = workedExample) =>
  host.call(
    'build',
    typeof answers === 'object' && answers ? nested(answers) : answers,
    requestId,
  ) as Promise<Answer<PlanSummary>>;
const built = (requestId = 'press-1') => host.call('built', requestId) as Promise<Answer<PlanSummary | null>>;
const home = async () => {
  const answer = (await host.call('home')) as Answer<Home>;
  if (!answer.ok) throw new Error(answer.fault.detail);
  return answer.value;
};
const batchUpdate = 'Sheets.Spreadsheets.batchUpdate';
const calls = (name: string) => host.counts[name] ?? 0;
const faultOf = (answer: Answer<unknown>) => (answer.ok ? 'none' : answer.fault.kind);

describe('building a plan', () => {
  test('takes one read and one write, and adds four tabs behind those that are there', async () => {
    start();
    const answer = await build();
    expect(answer.ok && answer.value.tabs.map((tab) => tab.title)).toEqual([
      'Plan',
      'Assumptions',
      'Funnel',
      'Forecast',
    ]);
    expect(calls('Sheets.Spreadsheets.get')).toBe(1);
    expect(calls(batchUpdate)).toBe(1);
    expect(host.workbook.titles()).toEqual(['Sheet1', 'Plan', 'Assumptions', 'Funnel', 'Forecast']);
    expect(host.workbook.errors()).toEqual([]);
  });

  test('happens once per press, however often the press arrives', async () => {
    start();
    const answers = await Promise.all([build(), build(), build()]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(calls(batchUpdate)).toBe(1);
    expect(host.workbook.titles()).toHaveLength(5);
  });

  test('a second time gives the tabs a number and leaves the first plan as it was', async () => {
    start();
    await build('press-1');
    host.workbook.type('Assumptions!B9', '5000000');
    await build('press-2');
    expect(host.workbook.titles()).toEqual([
      'Sheet1',
      'Plan',
      'Assumptions',
      'Funnel',
      'Forecast',
      'Plan 2',
      'Assumptions 2',
      'Funnel 2',
      'Forecast 2',
    ]);
    expect(host.workbook.value('Assumptions!B9')).toBe(5_000_000);
    expect(host.workbook.errors()).toEqual([]);
    expect((await home()).plans.map((plan) => plan.id)).toEqual(['press-1', 'press-2']);
  });

  test('never takes the title of a tab that is there, however it is spelt', async () => {
    start();
    host.workbook.rename('Sheet1', 'FUNNEL');
    await build();
    expect(host.workbook.titles()).toEqual(['FUNNEL', 'Plan 2', 'Assumptions 2', 'Funnel 2', 'Forecast 2']);
  });

  test('works in an Italian spreadsheet', async () => {
    start({ locale: 'it_IT', userLocale: 'it' });
    await build();
    expect(host.workbook.errors()).toEqual([]);
    expect((await home()).language).toBe('it');
    expect((await home()).locale).toBe('it_IT');
  });

  test('answers that the template does not allow are refused with the field, before anything is read', async () => {
    start();
    const answer = await build('press-1', { ...workedExample, goal: -1 });
    expect(faultOf(answer)).toBe('invalid');
    expect(answer.ok ? '' : answer.fault.detail).toMatch(/goal/i);
    expect(faultOf(await build('press-1', { template: 'unknown' }))).toBe('invalid');
    expect(faultOf(await build('press-1', null))).toBe('invalid');
    expect(calls('Sheets.Spreadsheets.get')).toBe(0);
  });
});

describe('when something goes wrong at Google’s', () => {
  const untouched = (before: string) => expect(host.snapshot()).toBe(before);

  test('a refused batch changes nothing and gives Google’s words', async () => {
    start();
    const before = host.snapshot();
    // Twice: a plan is tried once more, without decoration.
    host.faults.set(batchUpdate, { kind: 'refused', message: 'Invalid requests[7].addSheet: no.' }, 2);
    const answer = await build();
    expect(faultOf(answer)).toBe('refused');
    expect(answer.ok ? '' : answer.fault.detail).toContain('Invalid requests[7].addSheet');
    untouched(before);
    expect(faultOf(await build())).toBe('none');
  });

  test('an answer that is lost after the write went through is found again, and nothing is built twice', async () => {
    start();
    host.faults.set(batchUpdate, { kind: 'lost' });
    expect(faultOf(await build())).toBe('lost');
    const found = await built();
    expect(found.ok && found.value?.tabs).toHaveLength(4);
    expect(faultOf(await build())).toBe('none');
    expect(calls(batchUpdate)).toBe(1);
    expect(host.workbook.titles()).toHaveLength(5);
  });

  test('a write that never happened is not there, and the same press may try again', async () => {
    start();
    host.faults.set(batchUpdate, { kind: 'timeout' });
    expect(faultOf(await build())).toBe('lost');
    expect(await built()).toEqual({ ok: true, value: null });
    expect(faultOf(await build())).toBe('none');
    expect(host.workbook.titles()).toHaveLength(5);
  });

  test('somebody else’s build is waited for, then named', async () => {
    start();
    host.faults.locked = true;
    expect(faultOf(await build())).toBe('busy');
    expect(calls('Sheets.Spreadsheets.get')).toBe(0);
    host.faults.locked = false;
    expect(faultOf(await build())).toBe('none');
  });

  test('people who may only view are told so, and home knows it before they start', async () => {
    start();
    host.faults.viewOnly = true;
    const before = host.snapshot();
    expect((await home()).canEdit).toBe(false);
    expect(faultOf(await build())).toBe('view-only');
    untouched(before);
  });

  test.each([
    ['quota', 'quota'],
    ['authorization', 'permission'],
  ] as const)('%s is told from other faults', async (kind, fault) => {
    start();
    host.faults.set(batchUpdate, { kind });
    expect(faultOf(await build())).toBe(fault);
  });

  test('the lock is given back whatever happened', async () => {
    start();
    host.faults.set(batchUpdate, { kind: 'timeout' });
    await build();
    expect(faultOf(await build())).toBe('none');
  });
});

describe('text that people type', () => {
  const hostile = [
    '=IMPORTXML("https://example.com","//a")',
    '<img src=x onerror=alert(1)>',
    `'quotes' "double" \\ back`,
    '+1+1',
    '@SUM(A1)',
    '🚀'.repeat(50),
    'مبيعات الشركة',
    'x'.repeat(500),
  ];

  const [first, second, third, ...others] = hostile;
  test.each([
    ['a formula', others.at(-1)!, first!],
    ['markup, quotes and signs', [second, third, ...others.slice(0, -1)].join(' '), others[0]!],
  ])('stays text as the name of the plan, the owner and the stages: %s', async (_what, name, owner) => {
    start();
    const [top] = workedExample.stages;
    const stages = hostile.map((text, index) => ({ ...top!, name: text, rate: index === 0 ? 1 : 0.5 }));
    const answer = await build('press-1', { ...workedExample, name, owner, stages });
    expect(faultOf(answer)).toBe('none');
    expect(host.workbook.errors()).toEqual([]);
    const { getters } = host.workbook;
    const textsOf = (range: string) => {
      const { sheetId, zone } = getters.getNamedRange(`bs1_${range}`)!.range;
      return Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) => {
        const at = { sheetId, col: zone.left, row: zone.top + row };
        expect(getters.getCell(at)?.isFormula).toBe(false);
        return getters.getEvaluatedCell(at).value;
      });
    };
    expect(textsOf('stage_names')).toEqual(hostile);
    expect([host.workbook.value('Assumptions!B5'), textsOf('owner')]).toEqual([name, [owner]]);
    expect((await home()).plans[0]?.name).toBe(name);
  });
});

describe('the plans of a file', () => {
  test('a plan that lost a tab lists it as missing', async () => {
    await open();
    host.workbook.deleteSheet('Funnel');
    expect((await home()).plans[0]).toMatchObject({ missing: ['funnel'] });
  });

  test('removing a plan takes away its tabs and nothing else, and twice does no harm', async () => {
    await open();
    host.workbook.type('Sheet1!A1', 'mine');
    await build('press-2');
    expect(faultOf((await host.call('remove', 'press-1')) as Answer<null>)).toBe('none');
    expect(faultOf((await host.call('remove', 'press-1')) as Answer<null>)).toBe('none');
    expect(host.workbook.titles()).toEqual(['Sheet1', 'Plan 2', 'Assumptions 2', 'Funnel 2', 'Forecast 2']);
    expect(host.workbook.value('Sheet1!A1')).toBe('mine');
    expect(host.workbook.errors()).toEqual([]);
    expect((await home()).plans.map((plan) => plan.id)).toEqual(['press-2']);
  });

  test('opening a tab shows it; a tab that is gone is a fault of its own', async () => {
    start();
    const answer = await build();
    const funnel = answer.ok ? answer.value.tabs[2]!.sheetId : -1;
    expect(faultOf((await host.call('open', funnel)) as Answer<null>)).toBe('none');
    expect(host.workbook.getters.getActiveSheetId()).toBe(String(funnel));
    expect(faultOf((await host.call('open', 123)) as Answer<null>)).toBe('gone');
  });

  test('home is one read', async () => {
    await open();
    const before = calls('Sheets.Spreadsheets.get');
    await home();
    expect(calls('Sheets.Spreadsheets.get') - before).toBe(1);
  });

  test('a draft is kept per person and file, and one that is too large is refused with a sentence', async () => {
    start();
    await host.call('saveDraft', '{"goal":"10m"}');
    expect((await home()).draft).toBe('{"goal":"10m"}');
    expect(faultOf((await host.call('saveDraft', 'é'.repeat(5000))) as Answer<null>)).toBe('invalid');
    expect((await home()).draft).toBe('{"goal":"10m"}');
    await host.call('saveTypedMonths', 'plan-1', '{"0":{"revenue":"5"}}');
    expect(await host.call('typedMonths', 'plan-1')).toEqual({ ok: true, value: '{"0":{"revenue":"5"}}' });
    expect(await host.call('typedMonths', 'plan-2')).toEqual({ ok: true, value: null });
    expect((await home()).draft).toBe('{"goal":"10m"}');
    await host.call('saveDraft', null);
    expect((await home()).draft).toBeNull();
    await host.call('saveTypedMonths', 'plan-1', null);
    expect(await host.call('typedMonths', 'plan-1')).toEqual({ ok: true, value: null });
  });
});
