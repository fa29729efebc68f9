/** Google's faults are told by its words; ours never are, whatever numbers stand in them. */
import { expect, test } from 'vitest';
import { asking, Failure, faultOf } from '../../src/addon/faults';

const thrown = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return faultOf(error);
  }
  throw new Error('nothing was thrown');
};
const google = (message: string) =>
  thrown(() =>
    asking(() => {
      throw new Error(message);
    }),
  );

test.each([
  [
    'quota',
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'",
  ],
  [
    'refused',
    'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[3].addSheet: no',
  ],
  [
    'crowded',
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute' of service 'sheets.googleapis.com'",
  ],
  [
    'full',
    'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'excel',
    'API call to sheets.spreadsheets.batchUpdate failed with error: This operation is not supported for this document',
  ],
  ['refused', 'Request payload size exceeds the limit: 10485760 bytes.'],
  ['refused', 'API call failed with error code: 413'],
  ['view-only', 'The caller does not have permission'],
  ['permission', 'Authorization is required to perform that action.'],
  ['gone', 'Unable to parse range: bs1_goal'],
  ['view-only', 'You are trying to edit a protected cell or object.'],
  ['lost', 'Service Spreadsheets timed out while accessing document'],
  ['broken', 'A sentence that nobody has seen yet'],
])('%s is read from Google’s words', (kind, message) => {
  expect(google(message)).toEqual({ kind, detail: message });
});

test.each([400, 403, 404, 429, 503])('a mistake of ours that says %i is ours all the same', (number) => {
  const detail = `What the plan remembers takes ${number} characters.`;
  expect(faultOf(new Error(detail))).toEqual({ kind: 'broken', detail });
});

test('a fault that we raise keeps its kind', () => {
  expect(faultOf(new Failure('busy', 'wait'))).toEqual({ kind: 'busy', detail: 'wait' });
});
