/** Where the plan lands if nothing changes: what it was, what it becomes with the months so far, and the way back. */
import { useState } from 'preact/hooks';
import type { Lost } from '../../src/addon/contract/change';
import type { Forecasting } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { Button, Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { useAnnounce, useSettled } from '../state/announce';
import { knowsTooLittle, writeCells } from '../state/forecast';
import type { Asking } from '../state/use-asking';
import { useWords } from '../text/text';
import { Landing } from './landing';
import { TooLittleKnown, WhatIsRead } from './what-is-read';

type Props = {
  readonly plan: PlanSummary;
  readonly data: Forecasting;
  readonly done: 'made' | 'undone' | undefined;
  /** Cells that were typed over since the update, for which nothing was undone. */
  readonly changed: readonly Lost[];
  readonly asking: Asking;
  readonly onUpdate: () => Promise<void>;
  readonly onUndo: () => Promise<void>;
  readonly onOpen: (sheetId: number) => void;
  readonly onCheckIn: () => void;
  readonly onBoard: () => void;
  readonly onLeave: () => void;
};

export function ForecastScreen(props: Props) {
  const { plan, data, done, changed, asking, onUpdate, onUndo, onOpen, onCheckIn, onBoard, onLeave } = props;
  const { show } = asking;
  const words = useWords();
  const text = words.forecast;
  const announce = useAnnounce();
  const [working, setWorking] = useState<'made' | 'undone'>();
  const isShort = knowsTooLittle(data);
  const doneText = done && (done === 'made' ? text.done : text.undone);
  useSettled(doneText);
  const run = async (what: 'made' | 'undone', act: () => Promise<void>) => {
    setWorking(what);
    announce(what === 'made' ? text.acting : text.undoing);
    await act();
    setWorking(undefined);
  };
  const undo = data.canUndo && (
    <Button disabled={!!working} onClick={() => run('undone', onUndo)}>
      {working === 'undone' ? text.undoing : text.undo}
    </Button>
  );
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={!!working}
      foot={
        <>
          {!isShort && (
            <Button look="primary" disabled={!data.isNews || !!working} onClick={() => run('made', onUpdate)}>
              {working === 'made' ? text.acting : text.act}
            </Button>
          )}
          <Button onClick={onLeave}>{data.isNews && !done ? words.cancel : words.close}</Button>
        </>
      }
    >
      <Title key={done}>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {done && (
        <Note kind="good">
          {doneText}
          {done === 'made' && undo}
          {done === 'made' && <Link onClick={onBoard}>{words.board.act}</Link>}
        </Note>
      )}
      {changed.length > 0 && (
        <Note kind="warn">{fillText(text.typedOver, { cells: writeCells(changed) })}</Note>
      )}
      {isShort && <TooLittleKnown plan={plan} known={data.known} onOpen={onOpen} onCheckIn={onCheckIn} />}
      {!isShort && !data.next && <Note kind="warn">{text.noWorth}</Note>}
      <Landing data={data} currency={plan.currency} show={show} />
      {!isShort && !data.isNews && !done && <Note kind="info">{text.noNews}</Note>}
      {!isShort && (
        <>
          <WhatIsRead data={data} show={show} onCheckIn={onCheckIn} />
          <p class="fine apart">{text.kept}</p>
        </>
      )}
      {done !== 'made' && undo && (
        <Note kind="info">
          {text.canUndo}
          {undo}
        </Note>
      )}
    </Screen>
  );
}
