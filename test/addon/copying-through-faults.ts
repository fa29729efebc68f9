/** Copying to many teams through all that goes wrong at once, by one person or two; and what must hold afterwards (laws 12 and 13). */
import { expect } from 'vitest';
import { linkTo } from '../../src/teams/links';
import { chances } from '../teams/model-of-copying';
import { addressKeyed, anew } from './copying-file';
import { isAtItsEnd, openSidebar } from './person-copying';
import { copiesIn, equal, goalOfSmall, smallPlan } from './small-plan';

export type Through = {
  teams: number;
  seed: number;
  /** Executions that end in the middle. */
  cuts: number;
  people?: readonly string[];
  /** People sort the list, and one changes the plan, while it is worked through. */
  isMeddledWith?: boolean;
  /** Rows that are deleted meanwhile. */
  deletions?: number;
};

type Small = Awaited<ReturnType<typeof smallPlan>>;

const troubles = [
  { access: 'read' },
  { isExcel: true },
  { isInBin: true },
  { cellsBeside: 9_999_999 },
] as const;
const mostSteps = 5000;

/** By a run, and not by whoever named a destination. */
const isMade = ({ title }: { title: string }) => title.includes(' – ');

/** Every second team has a file already; one in twenty of all, but at least one of each kind, cannot take a plan. */
async function listOf(small: Small, teams: number): Promise<Set<number>> {
  const files = Math.floor(teams / 2);
  const every = Math.max(2, Math.min(10, Math.floor(files / troubles.length)));
  const broken = new Set<number>();
  const links = Array.from({ length: teams }, (_, place) => {
    if (place % 2 === 0) return '';
    const file = (place - 1) / 2;
    const trouble = file % every === 1 ? troubles[Math.floor(file / every) % troubles.length] : undefined;
    if (trouble) broken.add(place);
    return linkTo(small.there(`of team ${place}`, trouble).id);
  });
  await small.link(links);
  return broken;
}

/** Answers and people as the seed has them; the sidebar is opened again after whatever ends a run. */
export async function copyThrough({ teams, seed, cuts, people = ['you'], ...rest }: Through) {
  const { isMeddledWith = false, deletions = 0 } = rest;
  const small = await smallPlan(equal(teams));
  const { host } = small;
  const broken = await listOf(small, teams);
  const { teams: before } = await small.teamsNow();
  const chance = chances(seed);
  const below = (most: number) => Math.floor(chance() * most);
  // What came before, the list and its links, is of another minute.
  host.clock.advance(120_000);
  const started = { ...host.faults.met };
  host.faults.aim({ fault: { kind: 'lost' }, share: 0.02, seed });
  host.faults.aim({ fault: { kind: 'quota' }, share: 0.005, seed: seed + 1 });
  host.faults.aim({ fault: { kind: 'crowded' }, share: 0.01, seed: seed + 2 });
  let [cutsLeft, rowsLeft] = [cuts, deletions];
  const changeAt = isMeddledWith ? below(teams) : -1;
  const open = () => {
    if (cutsLeft > 0) host.faults.cut(1 + below((12 * teams) / (cuts + 1)), chance() < 0.5);
    cutsLeft -= 1;
    return openSidebar(host, { how: anew, chance });
  };
  let sitting = people.map((name) => ({ name, step: open() }));
  for (let steps = 0; sitting.length > 0; steps += 1) {
    if (steps > mostSteps) throw new Error('The runs do not come to an end.');
    const one = sitting[below(sitting.length)]!;
    host.setUser(one.name);
    if (isMeddledWith && steps % 7 === 3) small.sort(teams - (deletions - rowsLeft));
    if (isMeddledWith && steps % 11 === 5) host.faults.lockedUntil = host.clock.now() + 12_000;
    if (steps === changeAt)
      host.workbook.type(addressKeyed(host.workbook, 'Assumptions', 'stage s2', 'input'), '0.4');
    if (rowsLeft > 0 && steps % 5 === 4) {
      small.deleteRow(below(teams - deletions));
      rowsLeft -= 1;
    }
    const done = await one.step();
    if (done.is === 'onTheWay') continue;
    if (isAtItsEnd(done.run)) sitting = sitting.filter((other) => other !== one);
    else {
      host.clock.advance(30_000);
      one.step = open();
    }
  }
  host.faults.clear();
  const met = (fault: string) => (host.faults.met[fault] ?? 0) - (started[fault] ?? 0);
  return { small, before, broken, met };
}

/** Each team that can be reached has one copy, with its share to the cent; the others none; and Google was never asked too often. */
export async function expectOneCopyEach(
  { small, before, broken, met }: Awaited<ReturnType<typeof copyThrough>>,
  cuts: number,
): Promise<void> {
  const { host } = small;
  const { teams: now } = await small.teamsNow();
  const left = new Set(now.map(({ id }) => id));
  const copies = small.copies();
  const of = (team: string) => copies.filter((copy) => copy.team === team);
  for (const [place, { id, name }] of before.entries()) {
    if (broken.has(place)) expect(of(id), name).toHaveLength(0);
    else if (left.has(id)) expect(of(id), name).toHaveLength(1);
    else expect(of(id).length, name).toBeLessThanOrEqual(1);
  }
  const cents = copies.map(({ goal }) => Math.round(goal * 100));
  const whole = goalOfSmall / before.length;
  // Without a row deleted the shares are those of the start: each to the cent, and all of them the whole.
  if (left.size === before.length) {
    for (const goal of cents) expect(Math.abs(goal - whole)).toBeLessThan(1);
    const given = cents.reduce((sum, goal) => sum + goal, 0);
    expect(Math.abs(given - (goalOfSmall * cents.length) / before.length)).toBeLessThanOrEqual(broken.size);
  }
  const known = new Set(now.map(({ link }) => link));
  // Made for a team that is told of another file: nothing is in it but its name.
  const unknown = host.files.list().filter((file) => isMade(file) && !known.has(linkTo(file.id)));
  const unfilled = left.size === before.length ? unknown : [];
  expect(unfilled.flatMap(copiesIn)).toEqual([]);
  const notes = 'Sheets.Spreadsheets.Values.batchUpdate';
  const lost = met('Sheets.Spreadsheets.create lost') + met(`${notes} quota`) + met(`${notes} crowded`);
  expect(unfilled.length).toBeLessThanOrEqual(lost + cuts);
  expect(host.busiestMinute()).toBeLessThanOrEqual(60);
}
