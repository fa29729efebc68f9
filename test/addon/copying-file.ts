/** A plan with teams in a host of several files, and a person with the sidebar open who copies it. */
import type { Host } from '../../host/host';
import type { Answer } from '../../src/addon/contract/answer';
import type { CopyHow, ListedTeam, TeamList } from '../../src/addon/contract/teams';
import { cellAddress } from '../../src/compile/address';
import type { Run } from '../../src/teams/run';
import { openBuilt, type Settings } from './built-file';
import { isAtItsEnd, openSidebar, type Ways } from './person-copying';

export const anew: CopyHow = { update: false, shareAnew: false, evenIfLost: false };
export const updating: CopyHow = { ...anew, update: true };

export const listed = (name: string, share: number | null, rest: Partial<ListedTeam> = {}): ListedTeam => ({
  id: '',
  name,
  share,
  destination: '',
  language: null,
  rate: null,
  ...rest,
});

export async function asked<Value>(host: Host, name: string, ...args: unknown[]): Promise<Value> {
  const answer = (await host.call(name, ...args)) as Answer<Value>;
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
}

export async function withTeams(
  answers: object,
  teams: readonly ListedTeam[],
  settings: Settings = { now: Date.UTC(2027, 0, 5) },
): Promise<{ host: Host; list: TeamList }> {
  const host = await openBuilt(answers, settings);
  return { host, list: await asked<TeamList>(host, 'saveTeams', 'press-1', teams, 'press-teams') };
}

/** One run, as far as it comes; a cut, or a fault of its start, ends it. */
export async function runOnce(host: Host, ways: Partial<Ways> = {}): Promise<Run | undefined> {
  const step = openSidebar(host, { how: anew, ...ways });
  for (;;) {
    const done = await step();
    if (done.is === 'over') return done.run;
  }
}

/** Opens the sidebar again after each cut, and presses once more while a team was given up. */
export async function runToTheEnd(host: Host, how: CopyHow = anew, chance = () => 0.5): Promise<Run> {
  for (let opened = 0; opened < 40; opened += 1) {
    const run = await runOnce(host, { how, chance });
    if (isAtItsEnd(run)) return run;
    host.clock.advance(60_000);
  }
  throw new Error('Forty runs did not come to an end.');
}

/** What the first cell of a named range holds. */
export function valueNamed(workbook: Host['workbook'], name: string): unknown {
  const found = workbook.getters.getNamedRange(name)!.range;
  const { left, top } = found.zone;
  const address = cellAddress({ row: top, column: left }, { row: false, column: false });
  return workbook.value(`'${workbook.getters.getSheetName(found.sheetId)}'!${address}`);
}

/** The address of a cell of a plan's tab, told by the keys at its edges. */
export function addressKeyed(workbook: Host['workbook'], title: string, row: string, column: string): string {
  const { getters } = workbook;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === title)!;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const at = (down: number, over: number) =>
    `'${title}'!${cellAddress({ row: down, column: over }, { row: false, column: false })}`;
  const down = Array.from({ length: numberOfRows }, (_, place) => place).find(
    (place) => workbook.value(at(place, numberOfCols - 1)) === row,
  );
  const over = Array.from({ length: numberOfCols }, (_, place) => place).find(
    (place) => workbook.value(at(numberOfRows - 1, place)) === column,
  );
  if (down === undefined || over === undefined) throw new Error(`${title} has no cell ${row}, ${column}.`);
  return at(down, over);
}

export const keyed = (workbook: Host['workbook'], title: string, row: string, column: string): unknown =>
  workbook.value(addressKeyed(workbook, title, row, column));
