/** A small plan of a host that tests share out, and what stands in the files of its teams. */
import type { Host } from '../../host/host';
import type { ListedTeam, TeamList } from '../../src/addon/contract';
import { withStages, workedExample } from '../plan/answers';
import { asked, listed, valueNamed, withTeams } from './copying-file';

const small = withStages({ ...workedExample, months: 3, goal: 1_000_000.01 }, 2);

/** How many plans are in a file. */
export const plansIn = ({ workbook }: ReturnType<Host['files']['add']>): number =>
  ['bs1_goal', 'bs2_goal'].filter((name) => workbook.getters.getNamedRange(name)).length;

export async function smallPlan(teams: readonly ListedTeam[]) {
  const { host } = await withTeams(small, teams);
  const teamsNow = () => asked<TeamList>(host, 'teams', 'press-1');
  return {
    host,
    teamsNow,
    /** A file that somebody names as the destination. */
    there: (title: string, trouble: Partial<Parameters<Host['files']['add']>[0]> = {}) =>
      host.files.add({ title, ...trouble }),
    goals: () =>
      host.files
        .list()
        .slice(1)
        .filter((file) => plansIn(file) === 1)
        .map(({ workbook }) => valueNamed(workbook, 'bs1_goal') as number),
    /** Types these links into the list. */
    link: async (links: readonly string[]) => {
      const { teams: now } = await teamsNow();
      const list = now.map(({ id, name, share }, place) => ({
        ...listed(name, share),
        id,
        destination: links[place] ?? '',
      }));
      await asked(host, 'saveTeams', 'press-1', list, 'press-links');
    },
  };
}

export const equal = (count: number): ListedTeam[] =>
  Array.from({ length: count }, (_, place) => listed(`Team ${place + 1}`, 1 / count));
