/** A template out of a text: it is looked through, and the wizard opens with it. */
import { useState } from 'preact/hooks';
import type { ImportedTemplate } from '../../src/addon/contract/templates';
import { currencyOf } from '../../src/plan/locale-currency';
import type { TemplateCard } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { gallery } from '../../src/plan/templates/gallery';
import { entriesOfPlan } from '../change/start';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { CallFailure } from '../screens/failure-screen';
import type { Server } from '../server';
import type { Asking } from '../state/use-asking';
import type { WizardStart } from '../state/use-draft';
import { useFailedCall } from '../state/use-failed-call';
import { useWords } from '../text/text';

type Props = {
  readonly asking: Asking;
  readonly server: Server;
  readonly onStart: (card: TemplateCard, start: WizardStart) => void;
  readonly onLeave: () => void;
};

export function ImportPage({ asking, server, onStart, onLeave }: Props) {
  const words = useWords();
  const text = words.templateText;
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<NonNullable<ImportedTemplate['fault']>>();
  const [working, setWorking] = useState(false);
  const { failed, attempt } = useFailedCall();
  const take = ({ answers, unset, inputs, fault: found }: ImportedTemplate) => {
    const card = answers && gallery.find(({ id }) => id === answers.template);
    if (!answers || !card) return setFault(found ?? { is: 'format' });
    const questions = asking.questionsOf(card);
    const entries = entriesOfPlan(questions, { answers, unset }, asking.typing);
    onStart(card, { entries, step: unset.length > 0 ? 0 : questions.steps.length, inputs });
  };
  const open = async () => {
    setWorking(true);
    await attempt({
      deed: 'read',
      call: () => server.importTemplate(typed, currencyOf(asking.locale)),
      done: take,
    });
    setWorking(false);
  };
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} />}
      busy={working}
      foot={
        <>
          <Button look="primary" disabled={working || typed.trim() === ''} onClick={open}>
            {text.open}
          </Button>
          <Button onClick={onLeave}>{words.cancel}</Button>
        </>
      }
    >
      <Title>{text.importAct}</Title>
      <p class="lead" id="import-lead">
        {text.importLead}
      </p>
      {fault && (
        <div role="alert">
          <Note kind="bad">
            {fillText(text.faults[fault.is], {
              what: 'what' in fault ? fault.what : '',
              reason: 'reason' in fault ? fault.reason : '',
            })}
          </Note>
        </div>
      )}
      <div class="field">
        {/* The browser writes its own control in its own language. */}
        <label for="template-file" class="button file-button">
          {text.file}
        </label>
        <input
          id="template-file"
          class="hidden"
          type="file"
          accept=".json,.txt,application/json,text/plain"
          onChange={async (event) => {
            const [file] = Array.from(event.currentTarget.files ?? []);
            if (file) setTyped(await file.text());
          }}
        />
      </div>
      <div class="field">
        <label for="template-text">{text.text}</label>
        <textarea
          id="template-text"
          class="series-text"
          rows={10}
          spellcheck={false}
          wrap="off"
          aria-describedby="import-lead"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault(undefined);
          }}
        />
      </div>
    </Screen>
  );
}
