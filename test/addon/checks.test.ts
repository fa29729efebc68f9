/** Check this installation, in a build that has it: every shape that a plan sends is answered with yes. */
import { afterAll, expect, test } from 'vitest';
import { printFiles } from '../../build.mjs';
import { createNodeHost } from '../../host/host-node';
import { projectOf } from '../../host/project';

const project = projectOf(await printFiles({ checks: true }));
const now = Date.UTC(2027, 0, 5);
const host = createNodeHost({ ...project, now, locale: 'it_IT', userLocale: 'it' });
afterAll(() => host.close());

const table = (title: string) => {
  const { getters } = host.workbook;
  const sheetId = getters.getSheetIdByName(title)!;
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    [0, 1, 2, 3, 4].map((col) => getters.getEvaluatedCell({ sheetId, row, col }).formattedValue),
  ).filter(([what]) => what);
};

test('the shipped menu has no such item', async () => {
  const shipped = await printFiles();
  const found = /checkInstallation|Check this installation|Verifica questa/.exec(shipped['Code.js']!);
  expect(found?.[0]).toBeUndefined();
});

test('everything that a plan sends is answered with yes, and nothing but the answers stays', () => {
  host.choose('Verifica questa installazione');
  expect(host.workbook.titles()).toEqual(['Sheet1', 'Backsolve checks']);
  expect(host.workbook.getters.getNamedRanges()).toEqual([]);
  const [head, columns, ...answers] = table('Backsolve checks');
  expect(head![0]).toMatch(/^Checked 2027-01-05, it_IT, it: \d+ yes, \d+ no\.$/);
  expect(columns).toEqual(['Check', 'Answer', 'Seconds', 'Google said', 'If the answer is no']);
  expect(answers.length).toBeGreaterThan(30);
  const refused = answers.filter(([what, answer]) => answer !== 'yes' && !what!.includes('(no plan'));
  expect(refused).toEqual([]);
});

test('a refusal is told in Google’s words, with what to do, and the other checks go on', () => {
  host.clock.advance(60_000);
  host.faults.refuse({ kind: 'addChart', message: 'No charts today.' });
  host.choose('Verifica questa installazione');
  host.faults.clear();
  const answers = table('Backsolve checks 2');
  const charts = answers.find(([what]) => what!.startsWith('Its charts'))!;
  expect(charts[1]).toBe('no');
  expect(charts[3]).toContain('addChart: No charts today.');
  expect(charts[4]).toContain('src/compile/emit.ts');
  expect(answers.find(([what]) => what!.startsWith('Its protections'))?.[1]).toBe('yes');
  expect(host.workbook.titles()).toEqual(['Sheet1', 'Backsolve checks', 'Backsolve checks 2']);
});
