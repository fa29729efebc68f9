/** A plan as the text of a template: to download, or to select and copy. */
import { useRef, useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Tick } from '../parts/tick';
import { CallFailure } from '../screens/failure-screen';
import type { Server } from '../server';
import { useFailedCall } from '../state/use-failed-call';
import { useWords } from '../text/text';

type Props = { readonly plan: PlanSummary; readonly server: Server; readonly onLeave: () => void };

export function ExportPage({ plan, server, onLeave }: Props) {
  const words = useWords();
  const text = words.templateText;
  const [name, setName] = useState(plan.name);
  const [withAmounts, setWithAmounts] = useState(false);
  const [made, setMade] = useState<string>();
  const [working, setWorking] = useState(false);
  const { failed, attempt } = useFailedCall();
  const box = useRef<HTMLTextAreaElement>(null);
  const change = (act: () => void) => {
    act();
    setMade(undefined);
  };
  const make = async () => {
    setWorking(true);
    await attempt({
      deed: 'read',
      call: () => server.exportTemplate(plan.id, name.trim(), withAmounts),
      done: setMade,
    });
    setWorking(false);
  };
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={working}
      foot={
        made === undefined ? (
          <Button look="primary" disabled={working || name.trim() === ''} onClick={make}>
            {text.make}
          </Button>
        ) : (
          <>
            <Button look="primary" onClick={() => download(made, name)}>
              {text.download}
            </Button>
            <Button onClick={() => box.current?.select()}>{text.selectAll}</Button>
          </>
        )
      }
    >
      <Title>{text.exportTitle}</Title>
      <p class="lead">{text.exportLead}</p>
      <div class="field">
        <label for="template-name">{text.name}</label>
        <div class="box">
          <input
            id="template-name"
            type="text"
            autocomplete="off"
            value={name}
            onInput={(event) => change(() => setName(event.currentTarget.value))}
          />
        </div>
      </div>
      <Tick
        label={text.withAmounts}
        help={text.withAmountsHelp}
        checked={withAmounts}
        onChange={(isOn) => change(() => setWithAmounts(isOn))}
      />
      {made !== undefined && (
        <div class="field">
          <label for="template-text">{text.text}</label>
          <textarea
            id="template-text"
            class="series-text"
            ref={box}
            rows={10}
            readOnly
            wrap="off"
            value={made}
          />
        </div>
      )}
    </Screen>
  );
}

/** A file of the person's own: the sidebar may save one, and needs no right for it. */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.trim().replace(/[^\p{L}\p{N} _-]/gu, '')}.backsolve.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
