/** A list of teams out of another sheet: what can be read is taken, what cannot stays in the box with its reason. */
import { useState } from 'preact/hooks';
import { fillText } from '../../src/plan/sentence';
import { type BadLine, type PastedTeam, readPastedList } from '../../src/teams/paste';
import { type TeamWords, teamWords } from '../../src/teams/words/words';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { useLanguage, useWords } from '../text/text';

type Props = {
  readonly file: string;
  readonly onTake: (teams: readonly PastedTeam[]) => void;
  readonly onLeave: () => void;
};

export function PasteScreen({ file, onTake, onLeave }: Props) {
  const words = useWords();
  const text = words.teams;
  const said = teamWords[useLanguage()];
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<{ taken: number; bad: readonly BadLine[] }>();
  const take = () => {
    const { teams, bad, left } = readPastedList(typed, file);
    onTake(teams);
    if (bad.length === 0) return onLeave();
    setTyped(left);
    setRead({ taken: teams.length, bad });
  };
  return (
    <Screen
      top={<TopBar back={text.title} onBack={onLeave} />}
      foot={
        <>
          <Button look="primary" disabled={typed.trim() === ''} onClick={take}>
            {text.pasteTake}
          </Button>
          <Button onClick={onLeave}>{words.cancel}</Button>
        </>
      }
    >
      <Title>{text.pasteTitle}</Title>
      <p class="lead" id="paste-lead">
        {text.pasteLead}
      </p>
      {read && read.taken > 0 && (
        <Note kind="good">{fillText(text.pasteTaken, { count: String(read.taken) })}</Note>
      )}
      <div class="field">
        <label for="teams-pasted">{text.pasteBox}</label>
        <div>
          <textarea
            id="teams-pasted"
            class="series-text"
            rows={8}
            wrap="off"
            spellcheck={false}
            aria-describedby="paste-lead paste-faults"
            aria-invalid={read ? true : undefined}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      </div>
      <div id="paste-faults" role={read ? 'alert' : undefined}>
        {read?.bad.map((line) => (
          <p key={line.number} class="remark error">
            {fillText(said.lines.bad, { number: String(line.number), fault: faultIn(said, line) })}
          </p>
        ))}
      </div>
    </Screen>
  );
}

const faultIn = ({ lines, links }: TeamWords, { fault }: BadLine): string => ({ ...links, ...lines })[fault];
