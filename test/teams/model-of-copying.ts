/**
 * A small model of what copying meets: destinations, the list of teams, Google's quota and faults, and the steps of the
 * add-on's calls in the order that teams.md, section 8 gives. Time passes only as requests take it.
 */
import type { Used } from '../../src/teams/pace';
import type { Answered, Outcome, TeamState } from '../../src/teams/run';
import { shareOut } from '../../src/teams/shares';

export type Row = {
  team: string;
  share: number;
  destination: string;
  state: TeamState;
  file: string;
  taken: string;
};

export type File = {
  trouble?: 'access' | 'gone' | 'excel' | 'full';
  /** The copies in it, by team. */
  copies: Map<string, { taken: string; goal: number }>;
  writes: number;
};

export type Chances = { lost: number; quota: number; crowded: number };

/** Medians in milliseconds: create, look and write by teams.md, section 8; a note into the list is a small write. */
const latencies = { create: 1500, look: 800, write: 5000, note: 800 };

/** The execution is ended in the middle: nobody is answered. */
export class Cut extends Error {}

class Refused extends Error {
  constructor(readonly is: 'quota' | 'crowded' | 'busy' | 'lost' | 'changed') {
    super(is);
  }
}

const lockPatience = 30_000;

export type ModelOptions = {
  rows: Row[];
  goal: number;
  /** From 0 up to 1, drawn anew each time. */
  chance: () => number;
  chances?: Partial<Chances>;
  /** The numbers of requests that end their execution. */
  cuts?: readonly number[];
  /** Waits until it is this caller's turn. */
  turn?: () => Promise<unknown>;
};

export class Model {
  clock = 0;
  parent = 'as first planned';
  readonly files = new Map<string, File>();
  /** Every request that was sent: whose, what kind, when. */
  readonly sent: { user: string; kind: keyof Used; at: number }[] = [];
  /** Files whose id never came to stand in the list: the answer was lost, or the note of it refused. */
  lostIds = 0;
  cutsMet = 0;
  rows: Row[];
  goal: number;
  private isLocked = false;
  private made = 0;
  private readonly chance: () => number;
  private readonly chances: Chances;
  private readonly cuts: Set<number>;
  private readonly turn: () => Promise<unknown>;

  constructor({ rows, goal, chance, chances, cuts = [], turn = async () => {} }: ModelOptions) {
    this.rows = rows;
    this.goal = goal;
    this.chance = chance;
    this.chances = { lost: 0, quota: 0, crowded: 0, ...chances };
    this.cuts = new Set(cuts);
    this.turn = turn;
    for (const { destination } of rows) if (destination) this.files.set(destination, emptyFile());
  }

  /** The queue of a run and the parent as it is; a note only where a row does not say Waiting yet. */
  async startCopy(user: string): Promise<{ queue: { team: string; isNew: boolean }[]; parent: string }> {
    return this.locked(async () => {
      await this.request(user, 'reads', 'look', () => {});
      await this.request(user, 'reads', 'look', () => {});
      const queued = this.rows.filter((row) => row.state !== 'copied' || row.taken !== this.parent);
      const fresh = queued.filter(({ state }) => state === 'failed');
      if (fresh.length > 0)
        await this.request(user, 'writes', 'note', () => {
          for (const row of fresh) row.state = row.file ? 'file' : 'waiting';
        });
      const queue = queued.map(({ team, destination, file }) => ({ team, isNew: !destination && !file }));
      return { queue, parent: this.parent };
    });
  }

  /** One team, whole. A refusal of the way is the answer; an execution that is cut throws. */
  async copyTo(user: string, team: string, parent: string): Promise<Answered> {
    const before = this.sent.length;
    try {
      const outcome = await this.locked(() => this.copyOne(user, team, parent));
      const mine = this.sent.slice(before).filter((request) => request.user === user);
      const count = (kind: keyof Used) => mine.filter((request) => request.kind === kind).length;
      return { is: 'moved', outcome, used: { reads: count('reads'), writes: count('writes') } };
    } catch (error) {
      if (error instanceof Refused) return { is: error.is };
      throw error;
    }
  }

  /** Copies of this team in all files together. */
  copiesOf(team: string) {
    return [...this.files.values()].flatMap(({ copies }) => copies.get(team) ?? []);
  }

  goalOf(team: string): number {
    const parts = shareOut(this.goal, this.rows, 2);
    return parts[this.rows.findIndex((row) => row.team === team)]!;
  }

  /** The most requests of one kind that one user sent within any minute. */
  busiestMinute(): number {
    const times = new Map<string, number[]>();
    let most = 0;
    for (const { user, kind, at } of this.sent) {
      const key = `${user} ${kind}`;
      const window = [...(times.get(key) ?? []).filter((time) => at - time < 60_000), at];
      times.set(key, window);
      most = Math.max(most, window.length);
    }
    return most;
  }

  private async copyOne(user: string, team: string, parent: string): Promise<Outcome> {
    const look = <Seen>(work: () => Seen) => this.request(user, 'reads', 'look', work);
    const write = (work: () => void) => this.request(user, 'writes', 'write', work);
    await look(() => {});
    const row = await look(() => this.rows.find((one) => one.team === team));
    if (this.parent !== parent) throw new Refused('changed');
    if (!row) return { team, state: 'failed', says: 'rowGone' };
    if (row.state === 'copied' && row.taken === parent) return { team, state: 'copied', says: null };
    const goal = this.goalOf(team);
    let id = row.destination || row.file;
    let isFresh = false;
    if (!id) {
      try {
        id = await this.request(user, 'writes', 'create', () => {
          const made = `made ${++this.made}`;
          this.files.set(made, emptyFile());
          return made;
        });
        await this.note(user, team, { state: 'file', file: id });
      } catch (error) {
        if (error instanceof Refused) this.lostIds += 1;
        throw error;
      }
      isFresh = true;
    }
    const file = this.files.get(id)!;
    if (!isFresh) {
      const seen = await look(() => ({ trouble: file.trouble, copy: file.copies.get(team) }));
      if (seen.trouble && seen.trouble !== 'full') return this.end(user, team, 'failed', seen.trouble);
      if (seen.copy) return this.end(user, team, seen.copy.taken === parent ? 'same' : 'older', null);
    }
    if (file.trouble === 'full') return this.end(user, team, 'failed', 'full');
    await write(() => {
      // Google refuses a sheet whose id is there already.
      if (file.copies.get(team)?.taken === parent) return;
      file.copies.set(team, { taken: parent, goal });
      file.writes += 1;
    });
    return this.end(user, team, 'copied', null);
  }

  private async end(user: string, team: string, state: TeamState, says: string | null): Promise<Outcome> {
    const taken = state === 'copied' || state === 'same' ? this.parent : '';
    await this.note(user, team, { state: state === 'same' ? 'copied' : state, taken });
    return { team, state, says };
  }

  /** The row is found by its id, wherever it has been sorted to; a row that is gone is told in the sidebar only. */
  private async note(user: string, team: string, what: Partial<Row>): Promise<void> {
    const now = this.rows.find((row) => row.team === team);
    if (!now || Object.entries(what).every(([key, value]) => now[key as keyof Row] === value)) return;
    await this.request(user, 'writes', 'note', () => {
      const row = this.rows.find((one) => one.team === team);
      if (row) Object.assign(row, what);
    });
  }

  private async request<Value>(
    user: string,
    kind: keyof Used,
    what: keyof typeof latencies,
    work: () => Value,
  ): Promise<Value> {
    await this.turn();
    this.clock += latencies[what] * (0.75 + this.chance() / 2);
    this.sent.push({ user, kind, at: this.clock });
    if (this.cuts.has(this.sent.length)) {
      this.cutsMet += 1;
      // Half of them after Google has done the work.
      if (this.chance() < 0.5) work();
      throw new Cut();
    }
    const roll = this.chance();
    const { lost, quota, crowded } = this.chances;
    if (roll < quota) throw new Refused('quota');
    if (roll < quota + crowded) throw new Refused('crowded');
    if (roll >= 1 - lost) {
      if (this.chance() < 0.5) work();
      throw new Refused('lost');
    }
    return work();
  }

  private async locked<Value>(work: () => Promise<Value>): Promise<Value> {
    const since = this.clock;
    while (this.isLocked) {
      if (this.clock - since > lockPatience) throw new Refused('busy');
      await this.turn();
    }
    this.isLocked = true;
    try {
      return await work();
    } finally {
      this.isLocked = false;
    }
  }
}

const emptyFile = (): File => ({ copies: new Map(), writes: 0 });

/** Numbers from 0 up to 1 that a seed decides. */
export function chances(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Teams with an equal share each, every second one with a destination that exists already. */
export const equalShares = (teams: number): Row[] =>
  Array.from({ length: teams }, (_, index) => ({
    team: `team ${index}`,
    share: 1 / teams,
    destination: index % 2 ? `there ${index}` : '',
    state: 'waiting',
    file: '',
    taken: '',
  }));

/** Reads, and writes, that Google allows each user in a minute. */
export const allowed = 60;
