/** The door to what the sidebar calls, in both forms of the build: text that is evaluated, and a second script file. */
import { afterAll, describe, expect, test } from 'vitest';
import { printFiles } from '../build.mjs';
import type { Host } from '../host/host';
import { createNodeHost } from '../host/host-node';
import { projectOf } from '../host/project';
import { callEntries, menuEntries } from '../src/addon/entries';
import { workedExample } from './plan/answers';
import { nested } from './plan/growth';
import { line, mapping, source } from './records/mapping';

const [asText, plain] = await Promise.all([printFiles(), printFiles({ plain: true })]);

const blank = { volumes: Array(6).fill(null), revenue: 900_000, spend: null, lost: null };

const as = {
  keepOverwritten: false,
  keepShown: false,
  takeCounted: false,
  convert: null,
  shiftMonths: false,
};
/** Rows of a CRM in the first tab, whose columns are not there. */
const rows = mapping({ sources: [source(0, 'Sheet1')], stages: { s6: line('Won on') } });
const months = { spine: { months: 15 }, modules: { records: rows } };
/** What the call before has looked at. */
const looked = (before: unknown) => (before as { value: { looked: string } }).value.looked;
type Queued = { value: { queue: { team: string }[]; parent: string } };
const team = (before: unknown) => (before as Queued).value.queue[0]!.team;
const parent = (before: unknown) => (before as Queued).value.parent;
const north = { id: '', name: 'North', share: 1, destination: '', language: null, rate: null };
const anew = { update: false, shareAnew: false, evenIfLost: false };
/** Each call of the contract, in an order in which it has something to do. */
const everyCall: readonly (readonly [name: keyof typeof callEntries, ...args: unknown[]])[] = [
  ['home'],
  ['saveDraft', '{"goal":1}'],
  ['saveTypedMonths', 'press-1', '{"0":{}}'],
  ['typedMonths', 'press-1'],
  ['build', nested(workedExample), 'press-1'],
  ['built', 'press-1'],
  ['figures', ['press-1']],
  ['see', 'press-1', 'checkIn'],
  ...[1, 2, 3].map((month) => ['act', 'press-1', 'checkIn', { month, actuals: blank }] as const),
  ['act', 'press-1', 'rePlan', { fromMonth: 4, useLearned: false }],
  ['undo', 'press-1', []],
  ['open', 0],
  ['selection'],
  ['findFunctions'],
  ['replaceFunctions', 'nothing'],
  ['restoreFunctions'],
  ['insertFormula', 'CAC', ['60000', '30'], true],
  ['tryFormula', 'CAC', ['60000', '30']],
  ['guide'],
  ['kpiTexts', 'it'],
  ['help', 'it'],
  ['exportTemplate', 'press-1', 'Mine', true],
  ['importTemplate', '{}', 'EUR'],
  ['teams', 'press-1'],
  ['saveTeams', 'press-1', [north], 'press-teams'],
  ['startCopy', 'press-1', [], anew],
  ['copyTo', 'press-1', team, parent, anew],
  ['refreshTeams', 'press-1', []],
  ['takeTeamsOver', 'press-1'],
  ['changing', 'press-1'],
  ['previewChange', 'press-1', months, as],
  ['changePlan', 'press-1', months, as, looked, 'press-2'],
  ['crmTabs'],
  ['crmGuess', 'press-1', [0]],
  ['crmRead', 'press-1', rows],
  ['refreshCrm', 'press-1'],
  ['showRow', 0, 1],
  ['goingBack', 'press-1'],
  ['goBack', 'press-1', looked, 'press-3'],
  ['removeKept', 'press-1', false],
  ['nextYear', 'press-1'],
  ['copyForBoard', 'press-1', 'board-1'],
  ['removeBoardCopy', 0, false],
  ['usedBy', 'press-1'],
  ['remove', 'press-1', true],
];

async function answersOf(files: Record<string, string>): Promise<unknown[]> {
  const host = createNodeHost({ ...projectOf(files), now: Date.UTC(2027, 6, 2) });
  const answers: unknown[] = [];
  let before: unknown;
  for (const [name, ...args] of everyCall) {
    const given = args.map((arg) => (typeof arg === 'function' ? arg(before) : arg));
    before = await host.call(name, ...given);
    answers.push([name, before]);
    // Google answers so many reads a minute.
    host.clock.advance(10_000);
  }
  host.close();
  return answers;
}

test('every call of the sidebar answers with its value, and alike in both forms', async () => {
  expect(new Set(everyCall.map(([name]) => name))).toEqual(new Set(Object.keys(callEntries)));
  const answers = await answersOf(asText);
  const faults = answers.filter((answer) => !(answer as [string, { ok: boolean }])[1].ok);
  expect(faults).toEqual([]);
  expect(await answersOf(plain)).toEqual(answers);
});

test('the forms differ in one file', () => {
  expect(Object.keys(asText)).toEqual([
    'Code.js',
    'Addon.html',
    'Sidebar.html',
    'Guide.html',
    'Help.html',
    'appsscript.json',
  ]);
  expect(Object.keys(plain)).toEqual([
    'Code.js',
    'Addon.js',
    'Sidebar.html',
    'Guide.html',
    'Help.html',
    'appsscript.json',
  ]);
  expect(plain['Code.js']).toBe(asText['Code.js']);
});

describe('the text', () => {
  const script: string = JSON.parse(asText['Addon.html']!);

  test('names itself in stack traces by its last line', () => {
    expect(script.split('\n').at(-1)).toBe('//# sourceURL=Addon.js');
  });

  test('is read by the first call of an execution, and by no other', async () => {
    const host = createNodeHost({ ...projectOf(asText) });
    const reads = () => host.counts['HtmlTemplate.getRawContent'] ?? 0;
    expect(reads()).toBe(0);
    await host.call('home');
    await host.call('home');
    expect(reads()).toBe(1);
    host.close();
  });
});

describe('a file that came back otherwise than it was built', () => {
  const hosts: Host[] = [];
  afterAll(() => {
    for (const host of hosts) host.close();
  });
  const withFile = (name: string, text: string) => {
    const host = createNodeHost({ ...projectOf({ ...asText, [name]: text }) });
    hosts.push(host);
    return host;
  };

  test('is a fault of every call, with both lengths and what to do', async () => {
    const { length } = JSON.parse(asText['Addon.html']!);
    const host = withFile('Addon.html', JSON.stringify('return {}'));
    expect(await host.call('home')).toEqual({
      ok: false,
      fault: {
        kind: 'broken',
        detail: `The file Addon of this script project holds 9 characters of ${length}. Push the add-on again.`,
      },
    });
  });

  test('is one where it was cut in the middle', async () => {
    const host = withFile('Addon.html', asText['Addon.html']!.slice(0, 100_000));
    expect(await host.call('home')).toMatchObject({
      ok: false,
      fault: {
        kind: 'broken',
        detail: expect.stringMatching(/holds 0 characters of \d+\. Push the add-on again\./),
      },
    });
  });

  test('opens no sidebar at the wrong screen in the wrong language', () => {
    const host = withFile('Sidebar.html', '<body data-screen=home></body>');
    expect(() => host.run('openNewPlan', [])).toThrow(
      'The file Sidebar of this script project is not as it was built.',
    );
    expect(host.sidebar()).toBeUndefined();
  });
});

test('an engine finds each entry at the start of a line of Code.js', () => {
  for (const name of Object.keys({ ...menuEntries, ...callEntries }))
    expect(asText['Code.js']).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
});
