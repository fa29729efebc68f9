/** Update the copies: in the team's own file its plan is changed, as its own people could change it. */
import { hash } from '../../compile/ids';
import { following } from '../../plan/follow';
import { destinationOf } from '../../teams/links';
import { follow } from '../change/follow';
import type { CopyHow } from '../contract/teams';
import { active, inFile } from '../spreadsheet';
import type { AtTeam, Ended } from './at-team';
import { copyIn, outlineOf, troubleOf } from './destination';
import { textIn } from './list';

export function update(at: AtTeam, { shareAnew, evenIfLost }: CopyHow): Ended {
  const { team, row, origin, looked, answers } = at;
  const destination = destinationOf(team.destination, active().getId());
  if (destination.is === 'fault') return { state: 'failed', file: null, says: destination.fault };
  const file = destination.is === 'file' ? destination.id : textIn(row, 'file');
  if (!file) return { state: 'waiting', file: null, says: 'noPlan' };
  if (shareAnew && !answers) return { state: 'failed', file: null, says: 'noShare' };
  try {
    const copy = copyIn(outlineOf(file), origin);
    const from = copy?.record.origin;
    if (!copy || !from) return { state: 'failed', file, says: 'noPlan' };
    if (from.taken === origin.taken && !shareAnew) return { state: 'same', file, says: 'same' };
    // Once for the same plan, whoever presses: its ids are taken then. Sharing anew follows the share, too.
    const build = `update-${hash(`${origin.taken}\n${origin.team}\n${copy.record.build}\n${shareAnew ? team.share : ''}`)}`;
    const { wouldLose } = inFile(file, () =>
      follow(
        copy.id,
        (its) => following(looked.answers, its, from.stages, shareAnew ? answers! : undefined),
        origin,
        build,
        evenIfLost,
      ),
    );
    return wouldLose === null
      ? { state: 'copied', file, says: 'updated' }
      : { state: 'older', file, says: 'wouldLose', detail: wouldLose };
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    return { state: 'failed', file, ...trouble };
  }
}
