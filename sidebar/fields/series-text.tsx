/** The box into which past months are pasted, one to a line. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Field, Remark } from '../../src/plan/questions';
import { described } from './field-frame';

/** Far more than the months that are read: whoever pastes a whole table sees what is wrong, and the page stays quick. */
const mostCharacters = 20_000;

/** Who pastes fewer lines goes on typing. */
const fewestPasted = 3;

const lineHeight = 18;
const linesAbove = 3;

const endOfLine = (text: string, line: number) => text.split('\n').slice(0, line).join('\n').length;

/** Brings a line into view, where it is not. */
function showLine(box: HTMLTextAreaElement, line: number): void {
  const top = (line - 1) * lineHeight;
  const isInView = box.scrollTop <= top && top + lineHeight <= box.scrollTop + box.clientHeight;
  if (!isInView) box.scrollTop = top - linesAbove * lineHeight;
}

type Props = {
  readonly field: Field;
  readonly text: string;
  readonly remark: Remark | undefined;
  readonly required: boolean;
  readonly onType: (text: string) => void;
  /** Whole lines were pasted: what they are is said at once. */
  readonly onPasted: () => void;
  readonly onFocus: () => void;
};

export function SeriesText({ field, text, remark, required, onType, onPasted, onFocus }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const line = remark?.line;
  useLayoutEffect(() => {
    if (line && box.current) showLine(box.current, line);
  }, [line]);
  const shown = useRef<Remark | undefined>(undefined);
  /** The first time after something was said, the caret goes where it is to be mended. */
  const enter = (entered: HTMLTextAreaElement) => {
    onFocus();
    if (!line || shown.current === remark) return;
    shown.current = remark;
    const end = endOfLine(entered.value, line);
    entered.setSelectionRange(end, end);
    showLine(entered, line);
  };
  return (
    <textarea
      {...described(field.id, '', remark)}
      aria-describedby={`${remark ? `${field.id}-said ` : ''}${field.id}-help`}
      class="series-text"
      ref={box}
      rows={6}
      wrap="off"
      spellcheck={false}
      autocomplete="off"
      maxLength={mostCharacters}
      required={required}
      value={text}
      onFocus={(event) => enter(event.currentTarget)}
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text.split('\n').length >= fewestPasted) onPasted();
      }}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}
