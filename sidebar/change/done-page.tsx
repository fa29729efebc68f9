/** The plan is changed: the way to it, back from it, and to a file without its old tabs. */
import type { Built } from '../../src/addon/contract/plans';
import { Button, Link } from '../parts/button';
import { Screen, TopBar } from '../parts/frame';
import { Outcome } from '../parts/outcome';
import { Undecorated } from '../parts/undecorated';
import { closeSidebar } from '../server';
import { useWords } from '../text/text';
import type { ChangeProps } from './change-props';

export function DonePage({
  changed,
  server,
  onGoBack,
  onRemoveKept,
  onLeave,
}: ChangeProps & { readonly changed: Built }) {
  const words = useWords();
  const text = words.change.done;
  const first = changed.tabs[0];
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} />}
      foot={
        <>
          <Button look="primary" onClick={() => first && server.open(first.sheetId)}>
            {text.open}
          </Button>
          <Button onClick={closeSidebar}>{words.close}</Button>
        </>
      }
    >
      <Outcome icon="check" tone="good" title={text.title}>
        {changed.kept && <p class="lead">{text.kept}</p>}
      </Outcome>
      {changed.undecorated && <Undecorated refusal={changed.refusal} />}
      {changed.kept && (
        <div class="links apart">
          <Link icon="back" onClick={onGoBack}>
            {text.back}
          </Link>
          <Link icon="trash" look="red" onClick={onRemoveKept}>
            {text.remove}
          </Link>
        </div>
      )}
    </Screen>
  );
}
