/** Board copy: made as soon as the page is there, once; then a way to it, what it is compared with, and the way back. */
import { useEffect, useState } from 'preact/hooks';
import type { BoardCopy } from '../../src/addon/contract/board';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { daySerial } from '../../src/plan/month';
import { fillText } from '../../src/plan/sentence';
import { writtenDay } from '../../src/plan/spine/written-day';
import { Button, Link } from '../parts/button';
import { Details } from '../parts/details';
import { Screen, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Outcome, Progress } from '../parts/outcome';
import { CallFailure } from '../screens/failure-screen';
import type { Server } from '../server';
import { newRequestId } from '../state/request-id';
import { useFailedCall } from '../state/use-failed-call';
import { useLanguage, useWords } from '../text/text';

type Props = {
  readonly plan: PlanSummary;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function BoardPage({ plan, server, onLeave }: Props) {
  const words = useWords();
  const text = words.board;
  const [request] = useState(newRequestId);
  const [made, setMade] = useState<BoardCopy>();
  const [removal, setRemoval] = useState<'asked' | 'working' | 'done'>();
  const { failed, attempt } = useFailedCall();
  useEffect(() => {
    attempt({ deed: 'board', call: () => server.copyForBoard(plan.id, request), done: setMade });
  }, []);
  const top = <TopBar back={words.plans} onBack={onLeave} context={plan.name} />;

  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!made) {
    return (
      <Screen top={top} busy>
        <div class="lowered">
          <Outcome icon="table" tone="work" title={fillText(text.working, { plan: plan.name })}>
            <Progress label={text.act} />
            <p class="fine">{text.promise}</p>
          </Outcome>
        </div>
      </Screen>
    );
  }
  if (removal === 'done') {
    return (
      <Screen
        top={top}
        foot={
          <Button look="primary" onClick={onLeave}>
            {words.done}
          </Button>
        }
      >
        <Outcome icon="check" tone="good" title={text.removed}>
          <p class="lead">{text.removedLead}</p>
        </Outcome>
      </Screen>
    );
  }
  const open = () => attempt({ deed: 'read', call: () => server.open(made.sheetId), done: () => {} });
  const remove = async (evenIfTyped: boolean) => {
    setRemoval('working');
    await attempt({
      deed: 'removeBoard',
      call: () => server.removeBoardCopy(made.sheetId, evenIfTyped),
      done: ({ typed }) => setRemoval(typed ? 'asked' : 'done'),
    });
    setRemoval((now) => (now === 'working' ? undefined : now));
  };
  return <Made made={made} removal={removal} top={top} onOpen={open} onRemove={remove} onLeave={onLeave} />;
}

type MadeProps = {
  readonly made: BoardCopy;
  readonly removal: 'asked' | 'working' | undefined;
  readonly top: preact.ComponentChildren;
  readonly onOpen: () => void;
  readonly onRemove: (evenIfTyped: boolean) => void;
  readonly onLeave: () => void;
};

function Made({ made, removal, top, onOpen, onRemove, onLeave }: MadeProps) {
  const words = useWords();
  const text = words.board;
  const language = useLanguage();
  const { title, since, refusal } = made;
  const compared = since ? fillText(text.since, { day: writtenDay(daySerial(since), language) }) : text.first;
  return (
    <Screen
      top={top}
      busy={removal === 'working'}
      foot={
        <>
          <Button look="primary" onClick={onOpen}>
            {text.open}
          </Button>
          <Button onClick={onLeave}>{words.done}</Button>
        </>
      }
    >
      <Outcome icon="check" tone="good" title={fillText(text.done, { tab: title })}>
        <p class="lead">{text.lead}</p>
      </Outcome>
      {refusal !== undefined && (
        <Note kind="warn">
          {text.bare}
          <Details text={refusal} />
        </Note>
      )}
      <p class="lead">{compared}</p>
      <p class="lead">{text.ask}</p>
      <p class="fine apart">{text.print}</p>
      {removal === 'asked' ? (
        <Note kind="warn">
          {text.typed}{' '}
          <Link look="red" class="link red" onClick={() => onRemove(true)}>
            {text.anyway}
          </Link>
        </Note>
      ) : (
        <Link
          icon="trash"
          look="red"
          class="link red apart"
          disabled={removal === 'working'}
          onClick={() => onRemove(false)}
        >
          {removal === 'working' ? text.removing : text.remove}
        </Link>
      )}
    </Screen>
  );
}
