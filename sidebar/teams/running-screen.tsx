/** Copies on their way: how far, which team is at work, why nothing moves where something waits. */
import { useEffect } from 'preact/hooks';
import type { Team } from '../../src/addon/contract/teams';
import { fillText } from '../../src/plan/sentence';
import { timeLeft } from '../../src/teams/run';
import { type TeamWords, teamWords } from '../../src/teams/words/words';
import { Button } from '../parts/button';
import { Screen, Title } from '../parts/frame';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import { useAnnounce } from '../state/announce';
import { useLanguage, useWords } from '../text/text';
import { saidOf } from './said';
import type { Running } from './use-run';

type Props = {
  readonly title: string;
  readonly running: Running;
  readonly teams: readonly Team[];
  readonly onPause: () => void;
};

/** Said aloud every so many teams. */
const told = 5;

export function RunningScreen({ title, running, teams, onPause }: Props) {
  const text = useWords().teams;
  const said = teamWords[useLanguage()];
  const announce = useAnnounce();
  const { run, all, isPausing } = running;
  const done = run.outcomes.length;
  const progress = fillText(text.progress, { done: String(done), all: String(all) });
  useEffect(() => {
    if (done > 0 && (done % told === 0 || done === all)) announce(progress);
  }, [done]);
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  const held = holdingUp(running, said, text.tried);
  return (
    <Screen
      busy
      foot={
        <>
          <Button disabled={isPausing} onClick={onPause}>
            {isPausing ? text.pausing : said.run.pause}
          </Button>
          <p class="fine">{said.run.closing}</p>
        </>
      }
    >
      <Title>{title}</Title>
      <div
        class="meter tall"
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
        aria-valuetext={progress}
      >
        <span style={{ width: `${all ? (done / all) * 100 : 100}%` }} />
      </div>
      <p class="lead">
        {progress}
        {' · '}
        {leftIn(run, said)}
      </p>
      {held && <Note kind="info">{held}</Note>}
      <ul class="progress-lines teams">
        {[...run.outcomes].reverse().map(({ team, state, says }) => (
          <li key={team} class={state === 'failed' ? 'failed' : 'done'}>
            <Icon name={state === 'failed' ? 'error' : 'check'} />
            <span>
              {nameOf(team)} · {said.states[state]}
              {says && (
                <span class="fine">
                  {saidOf(
                    said,
                    says,
                    running.copied.find((one) => one.team === team),
                  )}
                </span>
              )}
            </span>
          </li>
        ))}
        {run.queue.map(({ team }, place) => (
          <li
            key={team}
            class={place === 0 ? 'now' : 'later'}
            aria-current={place === 0 ? 'step' : undefined}
          >
            {place === 0 && run.isCalling ? <span class="spinner" /> : <Icon name="clock" />}
            <span>
              {nameOf(team)} · {place === 0 && run.isCalling ? text.now : said.states.waiting}
            </span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

/** Counts down in steps of five seconds: nobody needs each of them. */
const inFives = (seconds: number) => String(seconds <= 5 ? Math.max(1, seconds) : Math.ceil(seconds / 5) * 5);

function holdingUp({ run, waiting, other }: Running, said: TeamWords, tried: string): string | undefined {
  const seconds = inFives(waiting ?? 0);
  switch (waiting === null ? null : run.waits) {
    case 'crowded':
      return said.run.crowded;
    case 'busy':
      return other
        ? fillText(said.run.busy, { done: String(other.done), all: String(other.all) })
        : undefined;
    case 'lost':
      return fillText(tried, { seconds });
    case 'quota':
      return fillText(said.run.quota, { seconds });
    default:
      return waiting !== null && waiting > 5 ? fillText(said.run.quota, { seconds }) : undefined;
  }
}

function leftIn(run: Running['run'], { run: words }: TeamWords): string {
  const left = timeLeft(run);
  if (left === null) return '…';
  if (left < 20_000) return words.fewSeconds;
  return fillText(words.minutes, { minutes: String(Math.max(1, Math.round(left / 60_000))) });
}
