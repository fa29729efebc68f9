/** The plan is there: a way to each of its tabs, and what to be careful about. */
import { useState } from 'preact/hooks';
import type { Built } from '../../src/addon/contract/plans';
import type { Caution, PlannedTab } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Button, Link } from '../parts/button';
import { Screen, TopBar } from '../parts/frame';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import { Outcome } from '../parts/outcome';
import { Undecorated } from '../parts/undecorated';
import { useWords } from '../text/text';
import { DeleteQuestion, type Removing } from './delete-question';

type Props = {
  readonly plan: Built;
  readonly tabs: readonly PlannedTab[];
  readonly cautions: readonly Caution[];
  readonly onOpen: (sheetId: number) => void;
  readonly removing: Removing;
  readonly onClose: () => void;
  readonly onLeave: () => void;
};

export function DoneScreen({ plan, tabs, cautions, onOpen, removing, onClose, onLeave }: Props) {
  const words = useWords();
  const text = words.ready;
  const [asking, setAsking] = useState(false);
  const first = plan.tabs[0];
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} />}
      foot={
        <>
          <Button look="primary" onClick={() => first && onOpen(first.sheetId)}>
            {text.open}
          </Button>
          <Button onClick={onClose}>{words.close}</Button>
        </>
      }
    >
      <Outcome icon="check" tone="good" title={text.title}>
        <p class="lead">{fillText(text.lead, { plan: plan.name, count: String(plan.tabs.length) })}</p>
      </Outcome>
      {plan.undecorated && <Undecorated refusal={plan.refusal} />}
      <ul class="rows">
        {plan.tabs.map((tab) => (
          <li key={tab.key}>
            <Icon name="table" />
            <span>
              <Link onClick={() => onOpen(tab.sheetId)}>{tab.title}</Link>
              <span class="fine">{tabs.find((known) => known.key === tab.key)?.purpose}</span>
            </span>
          </li>
        ))}
      </ul>
      {cautions.map(({ bold, rest }) => (
        <Note key={bold} kind="warn">
          <b>{bold}</b> {rest}
        </Note>
      ))}
      {asking ? (
        <DeleteQuestion plan={plan} {...removing} onCancel={() => setAsking(false)} />
      ) : (
        <Link icon="trash" look="red" class="link red apart" onClick={() => setAsking(true)}>
          {text.remove}
        </Link>
      )}
    </Screen>
  );
}
