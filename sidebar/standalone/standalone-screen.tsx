/** The cells that call our functions with what each becomes, the press that replaces them, and the way back. */
import { useState } from 'preact/hooks';
import type { FunctionCells, Restored } from '../../src/addon/contract/standalone';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { useAnnounce, useSettled } from '../state/announce';
import { useWords } from '../text/text';
import { CellList } from './cell-list';

/** What the last press did, which the page then says. */
export type Pressed =
  | { readonly is: 'replaced'; readonly count: number }
  | ({ readonly is: 'restored' } & Restored)
  | { readonly is: 'changed' };

type Props = {
  readonly cells: FunctionCells;
  readonly pressed: Pressed | undefined;
  readonly onReplace: () => Promise<void>;
  readonly onRestore: () => Promise<void>;
  readonly onLook: () => Promise<void>;
  readonly onLeave: () => void;
};

export function StandaloneScreen({ cells, pressed, onReplace, onRestore, onLook, onLeave }: Props) {
  const words = useWords();
  const text = words.standalone;
  const announce = useAnnounce();
  const [working, setWorking] = useState<'acting' | 'restoring' | 'lookAgain'>();
  const counted = (sentence: string, count: number) => fillText(sentence, { count: String(count) });
  const run = async (what: 'acting' | 'restoring' | 'lookAgain', act: () => Promise<void>) => {
    setWorking(what);
    announce(text[what]);
    await act();
    setWorking(undefined);
  };
  const { count, unfinished, replaced, formulas } = cells;
  const said = useSaid(pressed);
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} />}
      busy={!!working}
      foot={
        <>
          {count > 0 && unfinished === 0 && (
            <Button look="primary" disabled={!!working} onClick={() => run('acting', onReplace)}>
              {working === 'acting' ? text.acting : text.act}
            </Button>
          )}
          {unfinished > 0 && (
            <Button look="primary" disabled={!!working} onClick={() => run('lookAgain', onLook)}>
              {text.lookAgain}
            </Button>
          )}
          <Button onClick={onLeave}>{words.close}</Button>
        </>
      }
    >
      <Title key={pressed?.is}>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {said && <Note kind={pressed?.is === 'changed' ? 'warn' : 'good'}>{said}</Note>}
      {pressed?.is === 'restored' && pressed.leftCount > 0 && (
        <>
          <Note kind="warn">{counted(text.left, pressed.leftCount)}</Note>
          <CellList cells={pressed.left} all={pressed.leftCount} />
        </>
      )}
      {count === 0 && !said && <Note kind="info">{text.none}</Note>}
      {unfinished > 0 && <Note kind="warn">{counted(text.unfinished, unfinished)}</Note>}
      {count > 0 && (
        <>
          <h2 class="apart">{counted(text.found, count)}</h2>
          {formulas.some(({ becomes }) => becomes === 'text') && <p class="fine">{text.errors}</p>}
          <CellList cells={formulas} all={count} />
          <p class="fine apart">{text.kept}</p>
        </>
      )}
      {replaced > 0 && (
        <div class="apart">
          <h2>{counted(text.inNotes, replaced)}</h2>
          <Button
            class="button outline apart"
            disabled={!!working}
            onClick={() => run('restoring', onRestore)}
          >
            {working === 'restoring' ? text.restoring : text.restore}
          </Button>
        </div>
      )}
    </Screen>
  );
}

/** What the last press did, in words that are also spoken. */
function useSaid(pressed: Pressed | undefined): string | undefined {
  const text = useWords().standalone;
  const said =
    pressed &&
    (pressed.is === 'changed'
      ? text.changed
      : fillText(pressed.is === 'replaced' ? text.done : text.restored, {
          count: String(pressed.is === 'replaced' ? pressed.count : pressed.restored),
        }));
  useSettled(said);
  return said;
}
