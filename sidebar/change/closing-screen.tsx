/** What stands after an act on a plan is done: one sentence, and the way back. */
import { Button } from '../parts/button';
import { Screen, TopBar } from '../parts/frame';
import { Outcome } from '../parts/outcome';
import { useWords } from '../text/text';

type Props = { readonly title: string; readonly lead: string; readonly onLeave: () => void };

export function ClosingScreen({ title, lead, onLeave }: Props) {
  const words = useWords();
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} />}
      foot={
        <Button look="primary" onClick={onLeave}>
          {words.done}
        </Button>
      }
    >
      <Outcome icon="check" tone="good" title={title}>
        <p class="lead">{lead}</p>
      </Outcome>
    </Screen>
  );
}
