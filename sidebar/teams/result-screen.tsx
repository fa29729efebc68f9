/** How a run of copies ended: what failed first, and what is still to be done by the person. */
import { useRef, useState } from 'preact/hooks';
import type { Copied, Team } from '../../src/addon/contract/teams';
import { fillText } from '../../src/plan/sentence';
import { tallyOf } from '../../src/teams/run';
import { teamWords } from '../../src/teams/words/words';
import { copyFrom } from '../guide/copy';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import { useSettled } from '../state/announce';
import { useLanguage, useWords } from '../text/text';
import { saidOf } from './said';
import type { Running } from './use-run';

type Props = {
  readonly title: string;
  readonly running: Running;
  readonly teams: readonly Team[];
  /** Teams whose files this run has made. */
  readonly made: number;
  readonly onAgain: (teams: readonly string[]) => void;
  readonly onRollUp: (() => void) | undefined;
  readonly onLeave: () => void;
};

export function ResultScreen({ title, running, teams, made, onAgain, onRollUp, onLeave }: Props) {
  const words = useWords();
  const text = words.teams;
  const said = teamWords[useLanguage()];
  const links = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState(false);
  const { run } = running;
  const { copied: done, skipped, failed } = tallyOf(run);
  const tally = fillText(said.result.tally, {
    copied: String(done),
    skipped: String(skipped),
    failed: String(failed),
  });
  useSettled(tally);
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  const answerOf = (id: string): Copied | undefined => running.copied.filter(({ team }) => team === id).pop();
  const broken = run.outcomes.filter(({ state }) => state === 'failed');
  const fine = run.outcomes.filter(({ state }) => state !== 'failed');
  const linked = fine.flatMap(({ team }) => {
    const link = answerOf(team)?.link;
    return link ? [`${nameOf(team)}\t${link}`] : [];
  });
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} />}
      foot={
        <>
          {onRollUp && broken.length === 0 ? (
            <Button look="primary" onClick={onRollUp}>
              {said.result.rollUp}
            </Button>
          ) : broken.length > 0 ? (
            <Button look="primary" onClick={() => onAgain(broken.map(({ team }) => team))}>
              {broken.length === 1
                ? fillText(said.result.againOne, { team: nameOf(broken[0]!.team) })
                : fillText(said.result.again, { count: String(broken.length) })}
            </Button>
          ) : undefined}
          <Button onClick={onLeave}>{words.close}</Button>
        </>
      }
    >
      <Title>{title}</Title>
      <p class="lead">{tally}</p>
      {run.tomorrow.length > 0 && (
        <Note kind="warn">{fillText(said.run.dayFull, { count: String(run.tomorrow.length) })}</Note>
      )}
      {made > 0 && <Note kind="info">{fillText(said.result.toShare, { count: String(made) })}</Note>}
      <ul class="progress-lines teams">
        {[...broken, ...fine].map(({ team, state, says }) => (
          <li key={team} class={state === 'failed' ? 'failed' : 'done'}>
            <Icon name={state === 'failed' ? 'error' : state === 'older' ? 'info' : 'check'} />
            <span>
              {nameOf(team)} · {said.states[state]}
              {says && <span class="fine">{saidOf(said, says, answerOf(team))}</span>}
            </span>
          </li>
        ))}
        {run.tomorrow.map((team) => (
          <li key={team} class="later">
            <Icon name="clock" />
            <span>
              {nameOf(team)} · {text.tomorrow}
            </span>
          </li>
        ))}
      </ul>
      {linked.length > 0 && (
        <>
          <Button
            class="button outline apart"
            onClick={async () => setCopied(links.current !== null && (await copyFrom(links.current)))}
          >
            {copied ? text.linksCopied : said.result.links}
          </Button>
          <pre class="links" ref={links}>
            {linked.join('\n')}
          </pre>
        </>
      )}
    </Screen>
  );
}
