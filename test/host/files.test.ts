/** Several spreadsheets in one host, and what of Google's can go wrong between them. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createNodeHost } from '../../host/host-node';

const code = `
function told(work) { try { return work(); } catch (error) { return error.message; } }
function read(id, options) { return told(() => Sheets.Spreadsheets.get(id, options)); }
function write(id, requests) { return told(() => Sheets.Spreadsheets.batchUpdate({ requests }, id)); }
function readValues(id, ranges) { return told(() => Sheets.Spreadsheets.Values.batchGet(id, { ranges })); }
function writeValues(id, range, values) {
  const body = { valueInputOption: 'RAW', data: [{ range, values }] };
  return told(() => Sheets.Spreadsheets.Values.batchUpdate(body, id));
}
function create(body) { return told(() => Sheets.Spreadsheets.create(body)); }
function lock(patience) {
  const lock = LockService.getDocumentLock();
  return lock.tryLock(patience);
}
function three(id) {
  const seen = [];
  for (let turn = 0; turn < 3; turn++) {
    try { Sheets.Spreadsheets.Values.batchUpdate(
      { valueInputOption: 'RAW', data: [{ range: 'A' + (turn + 1), values: [[turn + 1]] }] }, id); seen.push(turn); }
    catch (error) { seen.push(error.message); }
  }
  return seen;
}
`;

let host: Host;
afterEach(() => host.close());
const start = (options: Partial<Parameters<typeof createNodeHost>[0]> = {}) => {
  host = createNodeHost({ code, now: Date.UTC(2027, 0, 5), ...options });
  return host.files.add({ title: 'Growth plan – North', locale: 'it_IT', timeZone: 'Europe/Rome' });
};
const call = (name: string, ...args: unknown[]) => host.run(name, args) as never;
const addSheet = (rowCount: number, columnCount: number) => ({
  addSheet: { properties: { title: 'Plan', gridProperties: { rowCount, columnCount } } },
});
const openId = () => host.files.list()[0]!.id;

describe('Another spreadsheet', () => {
  test('is read and written by its id, and the open one is not', () => {
    const north = start();
    call('writeValues', north.id, 'A1', [[7]]);
    expect(north.workbook.value('A1')).toBe(7);
    expect(host.workbook.value('A1')).toBeNull();
    expect(call('readValues', north.id, 'A1:B2')).toMatchObject({
      spreadsheetId: north.id,
      valueRanges: [{ values: [['7']] }],
    });
    expect(call('read', north.id, { fields: 'spreadsheetId,properties(title,locale,timeZone)' })).toEqual({
      spreadsheetId: north.id,
      properties: { title: 'Growth plan – North', locale: 'it_IT', timeZone: 'Europe/Rome' },
    });
  });

  test('takes a batch in its own locale, whole or not at all', () => {
    const north = start();
    const cell = (formulaValue: string) => ({
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { formulaValue } }] }],
        fields: 'userEnteredValue',
      },
    });
    call('write', north.id, [cell('=SUM(1,5;2)')]);
    expect(north.workbook.value('A1')).toBe(3.5);
    expect(call('write', north.id, [addSheet(10, 10), cell('=SUM(1.5;2)')])).toMatch(/Invalid requests\[1\]/);
    expect(north.workbook.titles()).toEqual(['Sheet1']);
  });

  test.each([
    ['which one may only look', { access: 'read' }, /does not have permission/],
    ['which one may not open', { access: 'none' }, /does not have permission/],
    ['in the bin', { isInBin: true }, /not found/],
    ['that is an Excel file', { isExcel: true }, /not supported for this document/],
    [
      'that is full',
      { cellsBeside: 9_999_000 },
      /number of cells in the workbook above the limit of 10000000/,
    ],
  ] as const)('%s refuses a write in Google’s words', (_, trouble, words) => {
    start();
    const file = host.files.add({ title: 'South', ...trouble });
    expect(call('write', file.id, [addSheet(100, 20)])).toMatch(words);
    expect(file.workbook.titles()).toEqual(['Sheet1']);
  });

  test('which one may only look can be read, and one in the bin cannot', () => {
    start();
    const [look, bin] = [
      host.files.add({ title: 'a', access: 'read' }),
      host.files.add({ title: 'b', isInBin: true }),
    ];
    expect(call('read', look.id, { fields: 'properties.title' })).toEqual({ properties: { title: 'a' } });
    expect(call('read', bin.id)).toMatch(/not found/);
    expect(call('read', 'nobody-knows-this-one')).toMatch(/not found/);
  });

  test('has an id as long as Google’s', () => {
    expect(start().id).toMatch(/^[\w-]{25,}$/);
    expect(openId()).toMatch(/^[\w-]{25,}$/);
  });

  test('keeps what it holds over a reload, with the other one open', () => {
    const north = start();
    call('writeValues', north.id, 'A1', [[7]]);
    const saved = host.files.list().map(({ id, title, workbook }) => ({ id, title, data: workbook.data() }));
    host.close();
    host = createNodeHost({ code, ...saved[1]!, others: [saved[0]!] });
    expect(host.workbook.value('A1')).toBe(7);
    expect(host.workbook.locale.code).toBe('it_IT');
    expect(host.files.list().map(({ title }) => title)).toEqual([
      'Growth plan – North',
      'Untitled spreadsheet',
    ]);
  });
});

describe('A new spreadsheet', () => {
  const body = {
    properties: { title: 'Growth plan – North', locale: 'it_IT', timeZone: 'Europe/Rome' },
    sheets: [{ properties: { sheetId: 4711, title: 'Vuoto' } }],
    developerMetadata: [{ metadataKey: 'backsolve.for', metadataValue: '{}', visibility: 'DOCUMENT' }],
  };

  test('has the properties, the sheets with their ids and the metadata that it was given', () => {
    start();
    const made: { spreadsheetId: string } = call('create', body);
    expect(made).toMatchObject({
      properties: { title: 'Growth plan – North', locale: 'it_IT', timeZone: 'Europe/Rome' },
      sheets: [{ properties: { sheetId: 4711, title: 'Vuoto' } }],
      developerMetadata: [{ metadataKey: 'backsolve.for', metadataValue: '{}' }],
    });
    const file = host.files.get(made.spreadsheetId);
    expect(file.folder).toBe('My Drive');
    expect(file.workbook.titles()).toEqual(['Vuoto']);
    expect(call('read', made.spreadsheetId, { fields: 'sheets.properties.sheetId' })).toEqual({
      sheets: [{ properties: { sheetId: 4711 } }],
    });
  });

  test('that says nothing of itself is like any other new one', () => {
    start();
    expect(call('create', {})).toMatchObject({ properties: { title: 'Untitled spreadsheet' } });
  });

  test('may have the title of another, and is another file', () => {
    start();
    const ids = [1, 2].map(() => (call('create', body) as { spreadsheetId: string }).spreadsheetId);
    expect(new Set(ids).size).toBe(2);
  });

  test.each([
    [{ propertys: {} }, /Unknown name "propertys"/],
    [{ properties: { locale: 'xx_XX' } }, /does not know the locale xx_XX/],
    [{ sheets: [{ properties: { title: '' } }] }, /./],
  ])('is refused as %j, and not made', (wrong, words) => {
    start();
    const before = host.files.list().length;
    expect(call('create', wrong)).toMatch(words);
    expect(host.files.list().length).toBe(before);
  });

  test('is one too many above the day’s number, until a day has passed', () => {
    start();
    host.faults.filesADay = 2;
    call('create', body);
    call('create', body);
    expect(call('create', body)).toMatch(/too many times for one day/);
    host.clock.advance(86_400_000);
    expect(call('create', body)).toHaveProperty('spreadsheetId');
  });

  test('is there, and nobody knows it, when Google’s answer is lost', () => {
    start();
    const before = host.files.list().length;
    host.faults.set('Sheets.Spreadsheets.create', { kind: 'lost' });
    expect(call('create', body)).toMatch(/Deadline/);
    expect(host.files.list().length).toBe(before + 1);
  });
});

describe('The quota', () => {
  const reads = (times: number) =>
    Array.from({ length: times }, () => call('read', openId(), { fields: 'spreadsheetId' }) as unknown);

  test('of one person is no other person’s', () => {
    start();
    reads(60);
    expect(reads(1)[0]).toMatch(/limit 'Read requests per minute per user'/);
    host.setUser('somebody else');
    expect(reads(1)[0]).toEqual({ spreadsheetId: openId() });
  });

  test('that all users share has its own words', () => {
    start();
    host.faults.crowd = 290;
    reads(10);
    expect(reads(1)[0]).toMatch(/limit 'Read requests per minute' of service/);
    host.clock.advance(60_000);
    expect(reads(1)[0]).toEqual({ spreadsheetId: openId() });
  });
});

describe('A lock that another execution holds', () => {
  test('for a while is waited for, as long as the script’s patience lasts', () => {
    start();
    host.faults.lockedUntil = host.clock.now() + 8000;
    expect(call('lock', 5000)).toBe(false);
    expect(call('lock', 5000)).toBe(true);
    expect(host.clock.now()).toBe(Date.UTC(2027, 0, 5) + 8000);
  });
});

describe('A cut', () => {
  test('ends the execution at that call, and nothing that the script catches', () => {
    const north = start();
    host.faults.cut(2);
    expect(() => call('three', north.id)).toThrow('Exceeded maximum execution time');
    expect(north.workbook.value('A1')).toBe(1);
    expect(north.workbook.value('A2')).toBeNull();
    expect(north.workbook.value('A3')).toBeNull();
    expect(call('three', north.id)).toEqual([0, 1, 2]);
  });

  test('may come after the work of its call', () => {
    const north = start();
    host.faults.cut(2, true);
    expect(() => call('three', north.id)).toThrow('Exceeded maximum execution time');
    expect([north.workbook.value('A2'), north.workbook.value('A3')]).toEqual([2, null]);
  });
});

describe('A fault', () => {
  test('aimed at one file leaves the others alone', () => {
    const north = start();
    const south = host.files.add({ title: 'South' });
    host.faults.aim({ file: south.id, fault: { kind: 'permission' } });
    expect(call('three', north.id)).toEqual([0, 1, 2]);
    expect(String(call('three', south.id))).toMatch(/does not have permission/);
    host.faults.clear();
    expect(call('three', south.id)).toEqual([0, 1, 2]);
  });

  test('by chance comes to about its share of the calls, and to the same ones for the same seed', () => {
    const faulty = (seed: number) => {
      const north = start();
      host.faults.aim({
        call: 'Sheets.Spreadsheets.Values.batchUpdate',
        share: 0.3,
        seed,
        fault: { kind: 'lost' },
      });
      const seen = Array.from({ length: 19 }, () => call('three', north.id) as unknown[]).flat();
      host.close();
      return seen.map((one) => (typeof one === 'number' ? '.' : 'x')).join('');
    };
    const first = faulty(7);
    expect(faulty(7)).toBe(first);
    expect(faulty(8)).not.toBe(first);
    const share = first.split('x').length - 1;
    expect(share).toBeGreaterThan(5);
    expect(share).toBeLessThan(40);
    start();
  });
});
