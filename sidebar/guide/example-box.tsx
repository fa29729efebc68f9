/** An example: the formula with its Copy, the cells it reads, what it gives. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuideExample } from '../../src/catalogue/print-guide';
import { fillText } from '../../src/plan/sentence';
import type { Marks } from '../numbers/marks';
import { IconButton } from '../parts/button';
import { useAnnounce } from '../state/announce';
import { useLanguage } from '../text/text';
import { copyFrom, copyKeys } from './copy';
import { spellFormula, spellNumbers } from './spelling';
import { useGuideWords } from './words';

const copiedStays = 2_000;

type Props = { readonly example: GuideExample; readonly marks: Marks };

export function ExampleBox({ example, marks }: Props) {
  const language = useLanguage();
  const parts = example.parts[language];
  // The sentence of a refused cell is the same in every language and every locale.
  const spell = (line: string, place: number) =>
    example.fails && place === parts.length - 1 ? line : spellNumbers(line, language, marks);
  return (
    <div class="example">
      <CodeLine formula={spellFormula(example.formula.en, marks)} />
      <dl>
        {parts.map(({ label, lines }, place) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {lines.length === 1 ? (
                spell(lines[0]!, place)
              ) : (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard has to reach it
                <pre tabIndex={0}>{lines.map((line) => spell(line, place)).join('\n')}</pre>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {example.shows && <p>{example.shows[language]}</p>}
    </div>
  );
}

/** A formula in a box, with a button that copies it. */
export function CodeLine({ formula }: { readonly formula: string }) {
  const words = useGuideWords();
  const announce = useAnnounce();
  const code = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'by hand'>();
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(undefined), copiedStays);
    return () => clearTimeout(timer);
  }, [outcome]);

  const press = fillText(words.press, { keys: copyKeys() });
  const copy = async () => {
    announce('');
    const isCopied = await copyFrom(code.current!);
    setOutcome(isCopied ? 'copied' : 'by hand');
    announce(isCopied ? words.copied : press);
  };
  return (
    <>
      <div class="code-line">
        <code ref={code}>{formula}</code>
        <IconButton
          icon={outcome === 'copied' ? 'check' : 'copy'}
          label={fillText(words.copy, { formula })}
          onClick={copy}
        />
      </div>
      {outcome && <p class="copied">{outcome === 'copied' ? words.copied : press}</p>}
    </>
  );
}
