/** A box of Google's consent page that was left empty: what the menu does, what a call answers. */

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createShippedHost } from '../../host/host-node';
import { workedExample } from '../plan/answers';
import { nested } from '../plan/growth';

const host = createShippedHost();
afterAll(() => host.close());
beforeEach(() => host.faults.clear());

const asked = 'Google shows its permission page here';
const grant = expect.stringMatching(/^https:\/\/accounts\.google\.com\//);

describe.each(['spreadsheets', 'sidebar'] as const)('without the box for %s', (box) => {
  beforeEach(() => void host.faults.emptyBoxes.add(box));

  test.each(['New plan', 'Plans', 'Functions', 'Help'])(
    '%s lets Google ask, before it does anything',
    (item) => {
      const before = { ...host.counts };
      expect(() => host.choose(item)).toThrow(asked);
      const made = Object.keys(host.counts).filter((call) => host.counts[call] !== before[call]);
      expect(made).toEqual(['ScriptApp.requireAllScopes']);
      expect(host.sidebar()).toBeUndefined();
    },
  );

  test('the menu is there all the same, and cells calculate', () => {
    host.setUserLocale('en');
    expect(host.menu()).toContain('New plan');
    host.workbook.type('Sheet1!A1', '=CAC(60000;30)');
    expect(host.workbook.value('Sheet1!A1')).toBe(2000);
  });
});

test.each([
  ['home'],
  ['build', nested(workedExample), 'press-1'],
  ['built', 'press-1'],
  ['open', 0],
  ['remove', 'press-1'],
  ['figures', ['press-1']],
  ['selection'],
])('%s without spreadsheets answers with the fault and the way to grant it', async (name, ...args) => {
  host.faults.emptyBoxes.add('spreadsheets');
  expect(await host.call(name as string, ...args)).toEqual({
    ok: false,
    fault: {
      kind: 'scope',
      detail: expect.stringMatching(/insufficient authentication scopes|Required permissions/),
      grant,
    },
  });
});

test('once both boxes are ticked everything goes on', async () => {
  host.choose('Plans');
  expect(host.sidebar()?.html).toContain('data-screen="home"');
  expect(await host.call('built', 'press-1')).toEqual({ ok: true, value: null });
});
