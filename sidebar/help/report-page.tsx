/** Report a problem: shows what is copied before it is, and leaves names out unless they are ticked. */
import { useRef, useState } from 'preact/hooks';
import type { Home } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { copyFrom, copyKeys } from '../guide/copy';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Tick } from '../parts/tick';
import { lastFault } from '../server';
import { useAnnounce } from '../state/announce';
import { useLanguage, useWords } from '../text/text';
import { reportOf } from './report';
import { version } from './version';
import { useHelpWords } from './words';

type Props = { readonly home: Home; readonly onBack: () => void };

export function ReportPage({ home, onBack }: Props) {
  const words = useHelpWords().report;
  const { back } = useWords();
  const language = useLanguage();
  const announce = useAnnounce();
  const [consent, setConsent] = useState(false);
  const [said, setSaid] = useState('');
  const lines = useRef<HTMLPreElement>(null);
  const text = reportOf(
    home,
    {
      version,
      browser: navigator.userAgent,
      size: `${innerWidth} × ${innerHeight}`,
      language,
      fault: lastFault(),
    },
    consent,
  );
  const copy = async () => {
    const isCopied = await copyFrom(lines.current!);
    const sentence = isCopied ? words.copied : fillText(words.press, { keys: copyKeys() });
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <Screen
      top={<TopBar back={back} onBack={onBack} />}
      foot={
        <>
          <Button look="primary" onClick={copy}>
            {words.copy}
          </Button>
          <span class="fine">{said}</span>
        </>
      }
    >
      <Title>{words.title}</Title>
      <p class="lead">{words.lead}</p>
      <h2 class="apart">{words.what}</h2>
      <pre ref={lines} class="report">
        {text}
      </pre>
      <Tick
        label={words.consent}
        help={words.consentHelp}
        checked={consent}
        onChange={(isOn) => {
          setConsent(isOn);
          setSaid('');
        }}
      />
    </Screen>
  );
}
