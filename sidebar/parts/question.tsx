/** A question inside the page, never an alert: it takes the focus, and Esc is the cautious answer. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly onCancel: () => void;
  /** The buttons, the deed first. */
  readonly children: ComponentChildren;
};

export function Question({ title, text, onCancel, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      class="question"
      role="alertdialog"
      aria-label={title}
      aria-describedby="question-text"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <b>{title}</b>
      <p id="question-text">{text}</p>
      <div class="buttons">{children}</div>
    </div>
  );
}
