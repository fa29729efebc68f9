/** The plan is being written: one call, so the bar says only that something happens. */
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen } from '../parts/frame';
import { Icon } from '../parts/icon';
import { Outcome, Progress } from '../parts/outcome';
import { useWords } from '../text/text';

type Props = { readonly name: string; readonly tabs: number; readonly opening: boolean };

export function BuildingScreen({ name, tabs, opening }: Props) {
  const words = useWords();
  const text = words.building;
  return (
    <Screen
      busy
      foot={
        <Button look="primary" disabled>
          {text.button}
        </Button>
      }
    >
      <div class="lowered">
        <Outcome icon="table" tone="work" title={fillText(text.title, { plan: name })}>
          <Progress label={text.progress} />
          <ul class="progress-lines">
            <Line state="done">{text.checked}</Line>
            <Line state={opening ? 'done' : 'now'}>{fillText(text.writing, { count: String(tabs) })}</Line>
            <Line state={opening ? 'now' : 'later'}>{text.opening}</Line>
          </ul>
          <p class="fine">{text.promise}</p>
        </Outcome>
      </div>
    </Screen>
  );
}

const Line = ({ state, children }: { state: 'done' | 'now' | 'later'; children: string }) => (
  <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
    {state === 'now' ? <span class="spinner" /> : <Icon name={state === 'done' ? 'check' : 'clock'} />}
    {children}
  </li>
);
