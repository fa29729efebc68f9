/** Copying a plan to its teams, one team a call: whatever is cut or lost, the destination itself says what it holds. */
import { copyFor } from '../../carry/copy';
import type { Size } from '../../plan/module';
import { daySerial } from '../../plan/month';
import type { Plan } from '../../plan/plan';
import { fillText } from '../../plan/sentence';
import { destinationOf, linkTo } from '../../teams/links';
import { shareOut } from '../../teams/shares';
import { type TeamWords, teamWords } from '../../teams/words/words';
import type { Copied, CopyHow, CopyQueue, Team } from '../contract/teams';
import { Failure } from '../faults';
import { active, metered, today, writeValues } from '../spreadsheet';
import type { AtTeam, Ended } from './at-team';
import { copyIn, fill, holdsParent, make, outlineOf, troubleOf } from './destination';
import { idsFor, note, rangesOf, stateIn, type TeamRow, teamIn, teamRows, textIn } from './list';
import { checkFile, type LookedTeams, lookAtTeams } from './looking';
import { update } from './update';

/** Notes in their rows which teams are to be copied, and gives ids to those that have none: at most one write. */
export function startCopying(planId: string, teamIds: readonly string[], how: CopyHow): CopyQueue {
  const looked = lookAtTeams(planId);
  const { list, print, language } = looked;
  checkFile(looked);
  checkAnswers(looked);
  const rows = teamRows(list);
  const ids = idsFor(rows, planId);
  const idOf = (row: TeamRow) => ids.get(row) ?? textIn(row, 'id');
  const chosen = rows.filter((row) => teamIds.length === 0 || teamIds.includes(idOf(row)));
  const queued = chosen.filter((row) => how.update || !isDone(row, print));
  const states = teamWords[language].states;
  const notes = rows.flatMap((row) => {
    const state = textIn(row, 'file') ? 'file' : 'waiting';
    const isFresh = queued.includes(row) && !how.update && stateIn(row) !== 'older';
    return rangesOf(list, row.row, {
      ...(ids.has(row) && { id: idOf(row) }),
      ...(isFresh && textIn(row, 'state') !== states[state] && { state: states[state], says: '' }),
    });
  });
  if (notes.length > 0) writeValues(notes);
  return {
    queue: queued.map((row) => ({ team: idOf(row), isNew: teamIn(row).isNew })),
    parent: print,
  };
}

/** The row says that this very plan is in its file. */
const isDone = (row: TeamRow, print: string) =>
  ['copied', 'same'].includes(stateIn(row)) && textIn(row, 'taken') === print;

function checkAnswers({ looked: { unset, stands } }: LookedTeams): void {
  if (unset.length === 0) return;
  throw new Failure(
    'invalid',
    `The plan “${stands.record.name}” has cells that are blank or cannot be used (${unset.join(', ')}). Fill them in, and copy it then.`,
  );
}

export function copyToTeam(planId: string, teamId: string, parent: string, how: CopyHow): Copied {
  const used = metered();
  const looked = lookAtTeams(planId);
  const { list, print } = looked;
  checkFile(looked);
  if (print !== parent) throw new Failure('changed', 'The plan was changed since copying began.');
  const row = teamRows(list).find((one) => textIn(one, 'id') === teamId);
  const answer = (ended: Ended, isDayFull = false): Copied => ({
    team: teamId,
    state: ended.state,
    says: ended.says ?? null,
    detail: ended.detail ?? '',
    link: ended.file === null ? null : linkTo(ended.file),
    used: used(),
    isDayFull,
  });
  if (!row) return answer({ state: 'failed', file: null, says: 'rowGone' });
  const team = teamIn(row);
  const file = textIn(row, 'file') || null;
  if (!how.update && isDone(row, print)) return answer({ state: 'copied', file });
  const at: AtTeam = {
    ...looked,
    row,
    team,
    origin: { plan: planId, taken: print, team: teamId, stages: stagesIn(looked) },
    ...planFor(looked, team),
  };
  try {
    const ended = how.update ? update(at, how) : copied(at);
    noteEnd(at, ended);
    return answer(ended);
  } catch (error) {
    if (error instanceof DayFull) return answer({ state: 'waiting', file: null }, true);
    throw error;
  }
}

const stagesIn = ({ taken }: LookedTeams) =>
  (taken.record.options.spine as { size: Size }).size.stages.map(({ id }) => id);

class DayFull extends Error {}

/** The team's part of every whole, by largest remainder among all teams. */
function planFor({ looked, list, taken }: LookedTeams, team: Team): Pick<AtTeam, 'plan' | 'answers'> {
  const shares = teamRows(list)
    .map(teamIn)
    .flatMap(({ id, share }) => (share ? [{ team: id, share }] : []));
  const place = shares.findIndex(({ team: id }) => id === team.id);
  if (place < 0) return { plan: null, answers: null };
  const { share } = shares[place]!;
  return copyFor(taken, {
    name: `${looked.answers.name} – ${team.name}`,
    language: team.language ?? looked.answers.language,
    part: (whole, decimals) =>
      decimals === null ? whole * share : shareOut(whole, shares, decimals)[place]!,
  });
}

function copied(at: AtTeam): Ended {
  const { team, row, origin, plan, looked } = at;
  if (!plan) return { state: 'failed', file: null, says: 'noShare' };
  const destination = destinationOf(team.destination, active().getId());
  if (destination.is === 'fault') return { state: 'failed', file: null, says: destination.fault };
  const known = destination.is === 'file' ? destination.id : textIn(row, 'file');
  const made = known ? undefined : makeFor(at, plan);
  const file = known || made!.id;
  try {
    const outline = made?.outline ?? outlineOf(file);
    if (holdsParent(outline, looked.stands.id)) return { state: 'failed', file: null, says: 'itself' };
    const there = copyIn(outline, origin);
    if (there?.record.origin?.taken === origin.taken) return { state: 'same', file, says: 'same' };
    if (there) return { state: 'older', file, says: 'older' };
    fill(file, outline, plan, origin);
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    // A file of ours that was thrown away makes room for a new one.
    const forgets = trouble.says === 'gone' && destination.is === 'new';
    return { state: 'failed', file: known ? null : file, ...trouble, ...(forgets && { forgets }) };
  }
  return made?.wasLost
    ? { state: 'copied', file, says: 'maybeMade', detail: plan.name }
    : { state: 'copied', file };
}

/** Its id stands in the row before anything is put into it. */
function makeFor({ list, team, language, origin }: AtTeam, plan: Plan) {
  try {
    const made = make(plan, origin);
    note(list, team.id, {
      state: teamWords[language].states.file,
      file: made.id,
      link: linkTo(made.id),
    });
    return made;
  } catch (error) {
    if (error instanceof Failure && /for one day/i.test(error.detail)) throw new DayFull(error.detail);
    throw error;
  }
}

function noteEnd(
  { list, team, language, origin, row }: AtTeam,
  { state, file, forgets, says, detail = '' }: Ended,
): void {
  const words = teamWords[language];
  const holds = state === 'copied' || state === 'same';
  note(list, team.id, {
    state: words.states[state],
    says: says === undefined ? '' : sentence(words, says, detail),
    ...(holds && { taken: origin.taken, day: daySerial(today()) }),
    ...(forgets && { file: '', link: '' }),
    ...(file !== null && textIn(row, 'file') !== file && { file, link: linkTo(file) }),
  });
}

/** What the row says, in its own language. */
export function sentence({ outcomes, links }: TeamWords, says: string, detail: string): string {
  const said = { ...links, ...outcomes } as Readonly<Record<string, string>>;
  return fillText(said[says] ?? says, { title: detail, reason: detail });
}
