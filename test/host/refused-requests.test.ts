/** Requests of a batch that a test lets Google refuse: which one it is, how often, and that nothing of the batch stays. */
import { expect, test } from 'vitest';
import type { Request } from '../../host/google/requests/request';
import { tinyHost } from './bundle';

const add = (title: string): Request => ({ addSheet: { properties: { title } } });
const note = (text: string): Request => ({
  repeatCell: {
    range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 },
    cell: { note: text },
    fields: 'note',
  },
});
const body = { requests: [note('a'), add('One'), note('b'), add('Two')] };

test.each([
  [{ kind: 'addSheet' }, 'Invalid requests[1].addSheet: This request was refused.'],
  [{ kind: 'addSheet', nth: 1 }, 'Invalid requests[3].addSheet: This request was refused.'],
  [{ nth: 2, message: 'Not today.' }, 'Invalid requests[2].repeatCell: Not today.'],
] as const)('A refusal of %j names its request and leaves nothing of the batch', (refusal, said) => {
  const host = tinyHost();
  host.faults.refuse(refusal);
  for (const attempt of [1, 2]) {
    expect(host.run('caught', [body]), `attempt ${attempt}`).toMatchObject({
      message: `API call to sheets.spreadsheets.batchUpdate failed with error: ${said}`,
      code: 400,
    });
    expect(host.workbook.titles()).toEqual(['Sheet1']);
  }
  host.faults.clear();
  expect(host.run('caught', [body])).toBeNull();
  expect(host.workbook.titles()).toEqual(['Sheet1', 'One', 'Two']);
  host.close();
});

test('A batch without such a request is let through, and a refusal may pass after some batches', () => {
  const host = tinyHost();
  host.faults.refuse({ kind: 'addChart' });
  host.faults.refuse({ kind: 'addSheet', nth: 1 }, 1);
  expect(host.run('caught', [{ requests: [add('One')] }])).toBeNull();
  expect(host.run('caught', [body])).toMatchObject({ code: 400 });
  expect(host.run('caught', [{ requests: [add('Two'), add('Three')] }])).toBeNull();
  expect(host.workbook.titles()).toEqual(['Sheet1', 'One', 'Two', 'Three']);
  host.close();
});

test('An internal error names no request, whether it was switched on or a chart without series broke Google', () => {
  const host = tinyHost();
  const broken = {
    message: 'API call to sheets.spreadsheets.batchUpdate failed with error: Internal error encountered.',
    code: 500,
  };
  host.faults.set('Sheets.Spreadsheets.batchUpdate', { kind: 'internal' });
  expect(host.run('caught', [body])).toMatchObject(broken);
  const spec = { basicChart: { chartType: 'COLUMN' } };
  const position = { overlayPosition: { anchorCell: { sheetId: 0 } } };
  expect(host.run('caught', [{ requests: [{ addChart: { chart: { spec, position } } }] }])).toMatchObject(
    broken,
  );
  expect(host.workbook.titles()).toEqual(['Sheet1']);
  host.close();
});
