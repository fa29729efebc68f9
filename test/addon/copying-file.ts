/** A plan with teams in a host of several files, and a person with the sidebar open who copies it. */
import type { Host } from '../../host/host';
import type { Answer, Copied, CopyHow, CopyQueue, ListedTeam, TeamList } from '../../src/addon/contract';
import { cellAddress } from '../../src/compile/address';
import { answeredOf } from '../../src/teams/answered';
import { happened, nextOf, type Run, startRun } from '../../src/teams/run';
import { openBuilt, type Settings } from './built-file';

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
export async function runOnce(
  host: Host,
  {
    how = anew,
    teams = [],
    chance = () => 0.5,
  }: { how?: CopyHow; teams?: string[]; chance?: () => number } = {},
): Promise<Run | undefined> {
  const started = await calling<CopyQueue>(host, 'startCopy', 'press-1', teams, how);
  if (!started?.ok) return undefined;
  let run = startRun(started.value.queue, started.value.parent, host.clock.now());
  for (;;) {
    const next = nextOf(run, host.clock.now());
    if (next.do === 'finish' || next.do === 'ask') return run;
    if (next.do === 'nothing') throw new Error('A run that calls nobody waits for no answer.');
    if (next.do === 'wait') {
      host.clock.advance(next.until - host.clock.now());
      continue;
    }
    run = happened(run, { is: 'called', now: host.clock.now() });
    const answer = await calling<Copied>(host, 'copyTo', 'press-1', next.team, next.parent, how);
    if (answer === undefined) return undefined;
    host.clock.advance(8000);
    run = happened(run, {
      is: 'answered',
      now: host.clock.now(),
      chance: chance(),
      answer: answeredOf(answer),
    });
  }
}

/** Undefined where the execution was cut. */
async function calling<Value>(
  host: Host,
  name: string,
  ...args: unknown[]
): Promise<Answer<Value> | undefined> {
  try {
    return (await host.call(name, ...args)) as Answer<Value>;
  } catch {
    return undefined;
  }
}

/** Opens the sidebar again after each cut, and presses once more while a team was given up. */
export async function runToTheEnd(host: Host, how: CopyHow = anew, chance = () => 0.5): Promise<Run> {
  for (let opened = 0; opened < 40; opened += 1) {
    const run = await runOnce(host, { how, chance });
    if (!run) continue;
    if (run.halt === null && !run.outcomes.some(({ says }) => says === 'givenUp')) return run;
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
