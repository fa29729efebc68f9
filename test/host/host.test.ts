/** The host as a whole: menus, the sidebar's calls, the realm, quotas and faults. */
import { afterEach, expect, test } from 'vitest';
import { createNodeHost } from '../../host/host-node';
import { tinyHost } from './bundle';

let host = tinyHost();
afterEach(() => {
  host.close();
  host = tinyHost();
});

const addSheet = { requests: [{ addSheet: { properties: { sheetId: 7, title: 'Plan' } } }] };

test('The menu shows what onOpen added, and a chosen item opens the sidebar', () => {
  expect(host.menu()).toEqual(['New plan', '-', 'Broken']);
  host.choose('New plan');
  expect(host.sidebar()).toEqual({ title: 'Backsolve', html: '<p>Hello</p>' });
  expect(() => host.choose('Broken')).toThrow('It broke.');
  expect(() => host.choose('Nothing')).toThrow('No menu has an item Nothing.');
});

test('onOpen works in AuthMode.NONE, where the file and the properties are out of reach', () => {
  const code = (work: string) =>
    `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi(); ${work} }`;
  createNodeHost({ code: code(''), authMode: 'NONE' }).close();
  for (const work of ['SpreadsheetApp.getActiveSpreadsheet()', 'PropertiesService.getUserProperties()'])
    expect(() => createNodeHost({ code: code(work), authMode: 'NONE' })).toThrow(
      /do not have permission to call/,
    );
});

test('A bundle that calls a service while it loads does not load', () => {
  expect(() => createNodeHost({ code: 'SpreadsheetApp.getActiveSpreadsheet();' })).toThrow(/AuthMode\.NONE/);
});

test('The bundle sees no globals but those of Apps Script', async () => {
  expect(await host.call('globalsSeen')).toEqual(Array(6).fill('undefined'));
});

test('Calls carry JSON and refuse dates, functions and private functions', async () => {
  expect(await host.call('add', 'a', 'b')).toBe('ab');
  expect(await host.call('add', undefined, null)).toBe(0);
  expect(() => host.call('add', { when: new Date() })).toThrow(
    'Failed due to illegal value in property: when',
  );
  expect(() => host.call('add', () => 1)).toThrow(TypeError);
  await expect(host.call('describe_', 1)).rejects.toThrow('Script function not found: describe_');
  await expect(host.call('toString')).rejects.toThrow('Script function not found: toString');
  await expect(host.call('date')).rejects.toThrow('date returned what google.script.run cannot carry');
});

test('At most ten calls run at once', async () => {
  host.faults.latency = 20;
  const start = performance.now();
  await Promise.all(Array.from({ length: 11 }, (_, index) => host.call('add', index, 1)));
  expect(performance.now() - start).toBeGreaterThan(35);
});

test('A read gives what its field mask asks for and nothing else', async () => {
  await host.call('write', addSheet);
  const answer = await host.call('read', { fields: 'properties.locale,sheets.properties(sheetId,title)' });
  expect(answer).toEqual({
    properties: { locale: 'en_US' },
    sheets: [{ properties: { sheetId: 0, title: 'Sheet1' } }, { properties: { sheetId: 7, title: 'Plan' } }],
  });
  await expect(host.call('read', { fields: 'sheets.tables' })).rejects.toThrow(
    'sheets.tables is not faked yet',
  );
  await expect(host.call('read', { fields: 'sheets.title' })).rejects.toThrow('Invalid field: sheets.title');
});

test('A read without a mask tells everything, the cells only where they are asked for', async () => {
  type Read = { sheets: { data?: { rowData: object[] }[] }[] };
  host.workbook.type('B2', 'here');
  expect(((await host.call('read')) as Read).sheets[0]!.data).toBeUndefined();
  const whole = (await host.call('read', { includeGridData: true })) as Read;
  expect(whole.sheets[0]!.data![0]!.rowData).toHaveLength(2);
});

test('A read of cells tells values, formulas in the locale, and notes', async () => {
  const italian = tinyHost({ locale: 'it_IT' });
  italian.workbook.type('A1', '2,5');
  italian.workbook.type('B1', '=ROUND(A1*1,5;1)');
  const note = {
    requests: [
      {
        repeatCell: { range: { endRowIndex: 1, endColumnIndex: 1 }, cell: { note: 'mind' }, fields: 'note' },
      },
    ],
  };
  await italian.call('write', note);
  const fields = 'sheets.data.rowData.values(userEnteredValue,effectiveValue,formattedValue,note)';
  expect(await italian.call('read', { ranges: 'Sheet1!A1:B2', fields })).toEqual({
    sheets: [
      {
        data: [
          {
            rowData: [
              {
                values: [
                  {
                    userEnteredValue: { numberValue: 2.5 },
                    effectiveValue: { numberValue: 2.5 },
                    formattedValue: '2,5',
                    note: 'mind',
                  },
                  {
                    userEnteredValue: { formulaValue: '=ROUND(A1*1,5;1)' },
                    effectiveValue: { numberValue: 3.8 },
                    formattedValue: '3,8',
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  italian.close();
});

test('A refusal reaches the bundle as an Error of its own, named and worded as Google does', async () => {
  await host.call('write', addSheet);
  const sentence =
    'Invalid requests[0].addSheet: A sheet with the ID 7 already exists. Please use another ID.';
  expect(await host.call('caught', addSheet)).toEqual({
    isError: true,
    name: 'GoogleJsonResponseException',
    message: `API call to sheets.spreadsheets.batchUpdate failed with error: ${sentence}`,
    code: 400,
  });
});

test('The sixty-first read within a minute meets the quota, and a minute later reads go on', async () => {
  for (let read = 0; read < 60; read++) host.run('read', [{ fields: 'spreadsheetId' }]);
  expect(() => host.run('read', [{ fields: 'spreadsheetId' }])).toThrow(
    /Quota exceeded for quota metric 'Read requests'/,
  );
  host.run('write', [addSheet]);
  host.clock.advance(60_000);
  host.run('read', [{ fields: 'spreadsheetId' }]);
  expect(host.counts['Sheets.Spreadsheets.get']).toBe(62);
});

test('A batch whose answer is lost has gone through; one that is refused or times out has not', () => {
  const call = 'Sheets.Spreadsheets.batchUpdate';
  host.faults.set(call, { kind: 'refused', message: 'Invalid requests[0].addSheet: no.' });
  expect(() => host.run('write', [addSheet])).toThrow('Invalid requests[0].addSheet: no.');
  host.faults.set(call, { kind: 'timeout' });
  expect(() => host.run('write', [addSheet])).toThrow('Deadline expired');
  expect(host.workbook.titles()).toEqual(['Sheet1']);
  host.faults.set(call, { kind: 'lost' });
  expect(() => host.run('write', [addSheet])).toThrow('Deadline expired');
  expect(host.workbook.titles()).toEqual(['Sheet1', 'Plan']);
  expect(() => host.run('write', [addSheet])).toThrow('A sheet with the ID 7 already exists');
});

test('Who may only view is refused the write and the list of editors', () => {
  host.faults.viewOnly = true;
  expect(() => host.run('write', [addSheet])).toThrow('The caller does not have permission');
  expect(host.run('canEdit', [])).toBe(false);
  host.faults.clear();
  expect(host.run('canEdit', [])).toBe(true);
});

test('A lock that somebody else holds is waited for in vain; ours is free again after the call', () => {
  expect(host.run('lock', [])).toBe(true);
  expect(host.run('lock', [])).toBe(true);
  host.faults.locked = true;
  const before = host.clock.now();
  expect(host.run('lock', [])).toBe(false);
  expect(host.clock.now() - before).toBe(10_000);
});

test('Properties hold 9 KB each', () => {
  host.run('keep', ['draft', 'x'.repeat(9216)]);
  expect(host.run('kept', ['draft'])).toHaveLength(9216);
  expect(() => host.run('keep', ['draft', 'x'.repeat(9217)])).toThrow('Argument too large: value');
  expect(() => host.run('keep', ['draft', 'è'.repeat(4609)])).toThrow('Argument too large: value');
});

test('Today is that of the host clock in the spreadsheet time zone, in scripts and in cells', () => {
  expect(host.run('today', [])).toBe('2027-01-06');
  host.workbook.type('A1', '=TODAY()');
  expect(host.workbook.shown('A1')).toBe('1/6/2027');
});

test('A tab can be activated by a call', () => {
  host.run('write', [addSheet]);
  host.run('activate', [7]);
  expect(host.workbook.getters.getActiveSheetId()).toBe('7');
  expect(host.run('sheetNames', [])).toEqual(['Sheet1', 'Plan']);
});

test('What no fake knows says so', () => {
  expect(() => host.run('unfaked', [])).toThrow('SpreadsheetApp.openById is not faked yet');
});

test('The workbook and the kept properties can be saved and opened in another host', () => {
  host.run('write', [addSheet]);
  host.run('keep', ['draft', 'half a plan']);
  host.workbook.type('Sheet1!A1', '=SHOUT(1)');
  const data = host.workbook.data();
  const again = tinyHost({ data, stores: host.stores });
  expect(again.workbook.titles()).toEqual(['Sheet1', 'Plan']);
  expect(again.workbook.value('Sheet1!A1')).toBe('number 1|omitted');
  expect(again.run('kept', ['draft'])).toBe('half a plan');
});

test('A spreadsheet that is opened again names its months in its own language', () => {
  const italian = tinyHost({ locale: 'it_IT' });
  italian.workbook.type('A1', '31/01/2027');
  italian.workbook.type('A2', '=TEXT(A1;"mmm yy")');
  italian.workbook.dispatch('SET_FORMATTING', {
    sheetId: italian.workbook.sheet('Sheet1'),
    target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    format: 'mmm yy',
  });
  const data = italian.workbook.data();
  italian.close();
  tinyHost().close();

  const opened = tinyHost({ data });
  expect(opened.workbook.getters.getEvaluatedCell(opened.workbook.cell('A1')).formattedValue).toBe('gen 27');
  expect(opened.workbook.value('A2')).toBe('gen 27');
  opened.close();
});

test('In another language of the user onOpen runs anew, and the spreadsheet stays as it is', () => {
  const code = `function onOpen() {
    const word = Session.getActiveUserLocale() === 'it' ? 'Nuovo' : 'New';
    SpreadsheetApp.getUi().createAddonMenu().addItem(word, 'onOpen').addToUi();
  }`;
  const speaking = createNodeHost({ code });
  speaking.workbook.type('A1', 'kept');
  expect(speaking.menu()).toEqual(['New']);
  speaking.setUserLocale('it');
  expect(speaking.menu()).toEqual(['Nuovo']);
  expect(speaking.workbook.value('A1')).toBe('kept');
  speaking.close();
});
