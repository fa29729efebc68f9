/** One question page of the wizard, drawn from the template's own list. */
import { useEffect, useRef } from 'preact/hooks';
import type { Draft, Step } from '../../src/plan/questions';
import { CostDock } from '../dock/cost-dock';
import { FunnelDock } from '../dock/funnel-dock';
import { Fields } from '../fields/fields';
import { Button, Link } from '../parts/button';
import { Screen, Steps, Title, TopBar } from '../parts/frame';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import { useAnnounce } from '../state/announce';
import { onEnter } from '../state/keys';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';

export type StepScreenProps = {
  readonly step: Step;
  readonly at: number;
  readonly of: number;
  readonly context: string;
  readonly saved: 'no' | 'saving' | 'saved';
  readonly note?: string | undefined;
  /** Whether what the dock would speak of was put off. */
  readonly isPutOff: boolean;
  readonly dockOpen: boolean;
  readonly onDock: () => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly onLeave: () => void;
};

export function StepScreen(props: StepScreenProps) {
  const { step, at, of, context, dockOpen, onDock, onNext, onBack, onLeave } = props;
  const words = useWords();
  return (
    <Screen
      top={
        <>
          <TopBar back={words.plans} onBack={onLeave} context={context} />
          <Steps at={at} of={of} />
        </>
      }
      dock={
        props.isPutOff ? undefined : step.dock === 'funnel' || step.dock === 'months' ? (
          <FunnelDock shows={shownIn(step)} open={dockOpen} onToggle={onDock} />
        ) : step.dock === 'costs' ? (
          <CostDock open={dockOpen} onToggle={onDock} />
        ) : undefined
      }
      foot={
        <>
          <Button look="primary" onClick={onNext}>
            {words.next}
          </Button>
          <Button onClick={onBack}>{words.back}</Button>
          <SavedSign saved={props.saved} />
        </>
      }
      onKeyDown={(event) => {
        if (event.key === 'Escape' && dockOpen) onDock();
        else onEnter(event, onNext);
      }}
    >
      <Title key={step.id}>{step.title}</Title>
      {step.lead && <p class="lead">{step.lead}</p>}
      {props.note && <Note kind="info">{props.note}</Note>}
      <Fields key={step.id} fields={step.fields} />
      {step.skip && <Skip skip={step.skip} onSkip={props.onSkip} />}
    </Screen>
  );
}

/** Whether a step that may be skipped was. */
export const isSkipped = (skip: Step['skip'], answers: Draft): boolean =>
  skip !== undefined && ((answers[skip.field.id] ?? []) as readonly string[]).length > 0;

/** Gone once it is pressed: what it ticked stands among the fields then. */
function Skip({ skip, onSkip }: { skip: NonNullable<Step['skip']>; onSkip: () => void }) {
  const { answers } = useWizard();
  const isTicked = isSkipped(skip, answers.values);
  const wasTicked = useRef(isTicked);
  useEffect(() => {
    // The tick is gone with the focus on it.
    if (wasTicked.current && !isTicked) document.getElementById('skip')?.focus();
    wasTicked.current = isTicked;
  }, [isTicked]);
  if (isTicked) return null;
  return (
    <div class="skip">
      <Link id="skip" aria-describedby="skip-help" onClick={onSkip}>
        {skip.label}
      </Link>
      <p id="skip-help" class="fine">
        {skip.help}
      </p>
    </div>
  );
}

/** Where the funnel is being edited, its picture is on the page already. */
function shownIn(step: Step): 'picture' | 'months' | 'sentence' {
  if (step.dock === 'months') return 'months';
  return step.fields.some((field) => field.kind === 'funnel') ? 'sentence' : 'picture';
}

function SavedSign({ saved }: { saved: StepScreenProps['saved'] }) {
  const words = useWords();
  const announce = useAnnounce();
  const announced = useRef(false);
  useEffect(() => {
    // Once a step is enough for those who listen.
    if (saved !== 'saved' || announced.current) return;
    announced.current = true;
    announce(words.saved);
  }, [saved, words, announce]);
  if (saved === 'no') return null;
  return (
    <span class="saved">
      {saved === 'saved' && <Icon name="check" size={16} />}
      {saved === 'saved' ? words.saved : words.saving}
    </span>
  );
}
