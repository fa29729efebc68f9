/**
 * The run of copies over the host's files: create, look, write and note as teams.md, section 8 has them, in a script of the
 * test's own, through lost answers, both quotas, a lock that somebody holds, and executions that are cut.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createNodeHost } from '../../host/host-node';
import { type Answered, happened, nextOf, type Run, startRun } from '../../src/teams/run';
import { chances } from '../teams/model-of-copying';

const code = `
const here = () => SpreadsheetApp.getActiveSpreadsheet().getId();
const read = () => Sheets.Spreadsheets.Values.batchGet(here(), { ranges: 'A1:E60' }).valueRanges[0].values;
const note = (row, values) => Sheets.Spreadsheets.Values.batchUpdate(
  { valueInputOption: 'RAW', data: [{ range: 'C' + row, values: [values] }] }, here());
function copyTo(team) {
  if (!LockService.getDocumentLock().tryLock(10000)) return { is: 'busy' };
  try { return { is: 'moved', outcome: { team, ...copied(team) }, used: { reads: 3, writes: 3 } }; }
  catch (error) { return { is: kindOf(error.message), says: error.message }; }
}
function copied(team) {
  const rows = read();
  const row = rows.findIndex((cells) => cells[0] === team) + 1;
  const [, goal, destination, state, made] = rows[row - 1];
  if (state === 'copied') return { state: 'copied', says: null };
  let id = destination || made;
  if (!id) {
    id = Sheets.Spreadsheets.create({ properties: { title: 'Plan – ' + team },
      developerMetadata: [{ metadataKey: 'for', metadataValue: team, visibility: 'DOCUMENT' }] }).spreadsheetId;
    note(row, [null, 'file', id]);
  }
  try {
    const seen = Sheets.Spreadsheets.get(id, { fields: 'sheets.properties.sheetId' });
    const sheetId = 1000 + row;
    const isThere = seen.sheets.some((sheet) => sheet.properties.sheetId === sheetId);
    if (!isThere) Sheets.Spreadsheets.batchUpdate({ requests: [
      { addSheet: { properties: { sheetId, title: 'Plan' } } },
      { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, fields: 'userEnteredValue',
        rows: [{ values: [{ userEnteredValue: { numberValue: Number(goal) } }] }] } },
    ] }, id);
  } catch (error) {
    if (!/permission|not found|not supported|number of cells/.test(error.message)) throw error;
    note(row, [null, 'failed']);
    return { state: 'failed', says: error.message };
  }
  note(row, [null, 'copied']);
  return { state: 'copied', says: null };
}
const kindOf = (message) => /per minute per user/.test(message) ? 'quota' : /per minute/.test(message) ? 'crowded' : 'lost';
`;

const teams = 12;
const troubles = [{ access: 'none' }, { isExcel: true }, { cellsBeside: 9_999_999 }] as const;

/** Every second team has a file already; three of those cannot take a plan. */
function start(): Host {
  const host = createNodeHost({ code, now: Date.UTC(2027, 0, 5) });
  for (let row = 1; row <= teams; row++) {
    host.workbook.type(`A${row}`, `team ${row}`);
    host.workbook.type(`B${row}`, String(row * 100));
    if (row % 2) continue;
    const trouble = row % 4 === 0 ? troubles[row / 4 - 1] : undefined;
    host.workbook.type(`C${row}`, host.files.add({ title: `File of team ${row}`, ...trouble }).id);
  }
  return host;
}

async function call(host: Host, team: string): Promise<Answered> {
  try {
    return (await host.call('copyTo', team)) as Answered;
  } catch {
    // The execution was cut: whoever called is told nothing of what it did.
    return { is: 'lost' };
  }
}

async function toTheEnd(host: Host, seed: number): Promise<Run> {
  const chance = chances(seed);
  const queue = Array.from({ length: teams }, (_, index) => ({
    team: `team ${index + 1}`,
    isNew: index % 2 === 0,
  }));
  let run = startRun(queue, '', host.clock.now());
  for (;;) {
    const next = nextOf(run, host.clock.now());
    if (next.do === 'finish') return run;
    if (next.do === 'wait') host.clock.advance(next.until - host.clock.now());
    else if (next.do === 'call') {
      run = happened(run, { is: 'called', now: host.clock.now() });
      const answer = await call(host, next.team);
      host.clock.advance(8000);
      run = happened(run, { is: 'answered', now: host.clock.now(), chance: chance(), answer });
    } else throw new Error(`The run stands still: ${JSON.stringify(next)}`);
  }
}

test('A run fills each file that can be reached once, with its own goal, through every fault and three cuts', async () => {
  const cut = fc.record({ nth: fc.integer({ min: 1, max: 200 }), after: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1 }), fc.array(cut, { maxLength: 3 }), async (seed, cuts) => {
      const host = start();
      host.faults.aim({ fault: { kind: 'lost' }, share: 0.02, seed });
      host.faults.aim({ fault: { kind: 'quota' }, share: 0.01, seed: seed + 1 });
      host.faults.aim({ fault: { kind: 'crowded' }, share: 0.01, seed: seed + 2 });
      host.faults.lockedUntil = host.clock.now() + 15_000;
      for (const { nth, after } of cuts) host.faults.cut(nth, after);
      let run = await toTheEnd(host, seed);
      // Who was given up is tried again on another day.
      while (run.outcomes.some(({ says }) => says === 'givenUp')) run = await toTheEnd(host, seed + 9);
      const plans = host.files.list().filter(({ workbook }) => workbook.titles().includes('Plan'));
      expect(run.outcomes.filter(({ state }) => state === 'failed')).toHaveLength(3);
      expect(plans).toHaveLength(teams - 3);
      const goals = plans.map(({ workbook }) => workbook.value('Plan!A1'));
      expect(new Set(goals).size).toBe(teams - 3);
      host.close();
    }),
    { numRuns: 5, seed: 15 },
  );
});
