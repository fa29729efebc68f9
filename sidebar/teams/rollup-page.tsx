/** Roll-up: reads what every team's file says, a few at a time, and says which of them could not be read. */
import { useRef, useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { TeamRead } from '../../src/addon/contract/teams';
import type { Language } from '../../src/plan/language';
import { fillText } from '../../src/plan/sentence';
import { monthNames } from '../../src/plan/spine/words/names';
import { earliestStart, ended, freshPace } from '../../src/teams/pace';
import { type TeamWords, teamWords } from '../../src/teams/words/words';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { useSettled } from '../state/announce';
import { useLoaded } from '../state/use-loaded';
import { useLanguage, useWords } from '../text/text';

type Props = {
  readonly plan: PlanSummary;
  readonly server: Server;
  readonly onLeave: () => void;
};

/** Teams of one call, and the reads that it takes at most. */
const atOnce = 8;
const cost = { reads: 3 + 2 * atOnce, writes: 2 };

export function RollUpPage({ plan, server, onLeave }: Props) {
  const words = useWords();
  const text = words.teams.rollUp;
  const language = useLanguage();
  const { rollUp: said, unread } = teamWords[language];
  const { value: list, failed, attempt, reload } = useLoaded(() => server.teams(plan.id));
  const [reads, setReads] = useState<readonly TeamRead[]>();
  const [lastMonth, setLastMonth] = useState<string | null>(null);
  const [tab, setTab] = useState<number | null>(null);
  const [done, setDone] = useState<number>();
  const pace = useRef(freshPace);
  const all = list?.teams.filter(({ link }) => link !== null) ?? [];
  const isNew = list?.tabs.every(({ key }) => key !== 'rollup' || !list.hasRollUp) ?? true;
  const known = reads?.filter(({ says }) => says === null).length ?? 0;
  const tally = reads && fillText(said.read, { read: String(known), teams: String(all.length) });
  const blank = reads?.filter(({ isLate }) => isLate).length ?? 0;
  const late =
    lastMonth !== null && blank > 0
      ? fillText(said.without, { month: monthInWords(lastMonth, language), count: String(blank) })
      : undefined;
  useSettled(done === undefined && tally ? [tally, late].filter(Boolean).join(' ') : undefined);

  const refresh = async () => {
    setDone(0);
    const found: TeamRead[] = [];
    const ids = all.map(({ id }) => id);
    for (let from = 0; from === 0 || from < ids.length; from += atOnce) {
      const wait = earliestStart(pace.current, cost, Date.now()) - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      let isWhole = false;
      await attempt({
        deed: 'rollUp',
        call: () => server.refreshTeams(plan.id, ids.slice(from, from + atOnce)),
        done: ({ read, rollUp, used, lastMonth: over }) => {
          isWhole = true;
          found.push(...read);
          pace.current = ended(
            { ...pace.current, window: [...pace.current.window, { at: 0, reads: 0, writes: 0 }] },
            Date.now(),
            used,
          );
          setTab(rollUp);
          setLastMonth(over);
          setDone(found.length);
        },
      });
      if (!isWhole) return setDone(undefined);
    }
    setReads(found);
    setDone(undefined);
    await reload();
  };

  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!list) return <LoadingScreen />;
  const nameOf = (id: string) => list.teams.find((team) => team.id === id)?.name ?? id;
  const isWorking = done !== undefined;
  const open = (sheetId: number) =>
    attempt({ deed: 'read', call: () => server.open(sheetId), done: () => {} });
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={isWorking}
      foot={
        <>
          <Button look="primary" disabled={isWorking || all.length === 0} onClick={refresh}>
            {isWorking ? text.reading : isNew && !reads ? text.add : text.refresh}
          </Button>
          {tab !== null && !isWorking && <Button onClick={() => open(tab)}>{text.open}</Button>}
        </>
      }
    >
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {isNew && !reads && <Note kind="warn">{said.seen}</Note>}
      {all.length === 0 && <Note kind="info">{words.teams.noCopies}</Note>}
      {isWorking && (
        <div
          class="meter tall"
          role="progressbar"
          aria-label={text.reading}
          aria-valuemin={0}
          aria-valuemax={all.length}
          aria-valuenow={done}
        >
          <span style={{ width: `${(done / Math.max(1, all.length)) * 100}%` }} />
        </div>
      )}
      {tally && !isWorking && <Note kind={known === all.length ? 'good' : 'warn'}>{tally}</Note>}
      {late && !isWorking && <Note kind="info">{late}</Note>}
      <ul class="progress-lines teams">
        {reads
          ?.filter(({ says }) => says !== null)
          .map(({ team, says, lastOn, currency }) => (
            <li key={team} class="failed">
              <Icon name="info" />
              <span>
                {fillText(sentenceOf(unread, says, lastOn), {
                  team: nameOf(team),
                  day: lastOn === null ? '' : dayInWords(lastOn, language),
                  currency: currency ?? '',
                  own: plan.currency,
                })}
              </span>
            </li>
          ))}
      </ul>
    </Screen>
  );
}

/** Of a team that could not be read, when its numbers are of, if there are any. */
function sentenceOf(unread: TeamWords['unread'], says: string | null, lastOn: string | null): string {
  const why = (says ?? 'noPlan') as 'closed' | 'noPlan' | 'foreign' | 'other';
  if (lastOn !== null || why === 'foreign' || why === 'other') return unread[why];
  return unread[`${why}Never`];
}

/** Such as `7 April 2027`. */
function dayInWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${monthNames[language][month - 1]} ${year}`;
}

/** Such as `April`; in which year nobody asks. */
const monthInWords = (month: string, language: Language): string =>
  monthNames[language][Number(month.slice(5)) - 1]!;
