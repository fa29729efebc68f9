/** Copy to teams: the list, the run that copies it, and how that ended. Whoever closes the sidebar goes on from the list. */
import { useEffect, useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { CopyHow, Team, TeamList } from '../../src/addon/contract/teams';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { newRequestId } from '../state/request-id';
import type { Asking } from '../state/use-asking';
import { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';
import { ListScreen } from './list-screen';
import { PasteScreen } from './paste-screen';
import { RunPages } from './run-pages';
import { blankTeam, draftOf, draftOfPasted, isBlank, listedOf, type TeamDraft } from './team-draft';

type Props = {
  readonly plan: PlanSummary;
  readonly file: string;
  readonly asking: Asking;
  readonly server: Server;
  /** Goes on at once with what was left. */
  readonly isContinued: boolean;
  readonly onRollUp: (() => void) | undefined;
  readonly onLeave: () => void;
};

const anew: CopyHow = { update: false, shareAnew: false, evenIfLost: false };

export function TeamsPage({ plan, file, asking, server, isContinued, onRollUp, onLeave }: Props) {
  const text = useWords().teams;
  const { marks } = asking.typing;
  const { value: list, failed, attempt, reload } = useLoaded(() => server.teams(plan.id));
  const [drafts, setDrafts] = useState<readonly TeamDraft[]>();
  const [at, setAt] = useState<'list' | 'paste'>('list');
  const [run, setRun] = useState<readonly string[] | undefined>(isContinued ? [] : undefined);
  const [press, setPress] = useState(newRequestId);
  const [working, setWorking] = useState(false);
  const [notice, setNotice] = useState<string>();
  useEffect(() => {
    if (list) setDrafts(draftsOf(list, marks));
  }, [list]);

  const save = (then: (saved: TeamList) => void) =>
    attempt({
      deed: 'teams',
      call: () => server.saveTeams(plan.id, listedOf(drafts ?? [], marks), press),
      done: async (saved) => {
        setPress(newRequestId());
        await reload();
        then(saved);
      },
    });
  const whileWorking = async (act: () => Promise<void>) => {
    setWorking(true);
    await act();
    setWorking(false);
  };

  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!list || !drafts) return <LoadingScreen />;
  if (run)
    return (
      <RunPages
        plan={plan}
        server={server}
        teams={list.teams}
        chosen={run}
        how={anew}
        title={text.running}
        resultTitle={text.resultTitle}
        onRollUp={onRollUp}
        onBack={async () => {
          setRun(undefined);
          await reload();
        }}
        onLeave={onLeave}
      />
    );
  if (at === 'paste')
    return (
      <PasteScreen
        file={file}
        onTake={(teams) =>
          setDrafts([
            ...drafts.filter((draft) => !isBlank(draft)),
            ...teams.map((team, place) => draftOfPasted(team, `pasted ${place} ${Date.now()}`, marks)),
          ])
        }
        onLeave={() => setAt('list')}
      />
    );
  const tab = list.tabs.find(({ key }) => key === 'teams');
  return (
    <ListScreen
      plan={plan}
      list={list}
      drafts={drafts}
      asking={asking}
      file={file}
      notice={notice}
      working={working}
      onChange={(next) => {
        setNotice(undefined);
        setDrafts(next);
      }}
      onPaste={() => setAt('paste')}
      onStart={() => whileWorking(() => save(() => setRun([])))}
      onSave={() => whileWorking(() => save(() => setNotice(text.saved)))}
      onTakeOver={() =>
        whileWorking(() =>
          attempt({ deed: 'teams', call: () => server.takeTeamsOver(plan.id), done: () => reload() }),
        )
      }
      onOpenTab={
        tab && (() => attempt({ deed: 'read', call: () => server.open(tab.sheetId), done: () => {} }))
      }
      onLeave={onLeave}
    />
  );
}

/** Two to begin with: one team is no share of anything. */
const draftsOf = ({ teams }: { readonly teams: readonly Team[] }, marks: Parameters<typeof draftOf>[2]) =>
  teams.length > 0
    ? teams.map((team, place) => draftOf(team, team.id || `row ${place}`, marks))
    : [blankTeam('first'), blankTeam('second')];
