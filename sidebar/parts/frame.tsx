/** The frame around every screen: bar on top, the body that scrolls, the foot with the next act on the left. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useHelp } from '../help/help-context';
import { useHelpWords } from '../help/words';
import { IconButton, Link } from './button';

type BarProps = { readonly back: string; readonly onBack: () => void; readonly context?: string };

export function TopBar({ back, onBack, context }: BarProps) {
  const help = useHelp();
  const { of } = useHelpWords();
  return (
    <div class="bar">
      <Link icon="back" onClick={onBack}>
        {back}
      </Link>
      <span class="bar-end">
        {context && <span class="context">{context}</span>}
        {help && <IconButton icon="help" label={of} onClick={() => help.open(help.target)} />}
      </span>
    </div>
  );
}

/** Where one is in the wizard; said in words by the bar's context. */
export const Steps = ({ at, of }: { at: number; of: number }) => (
  <div class="steps" aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      <span key={index} class={index < at ? 'past' : index === at ? 'now' : ''} />
    ))}
  </div>
);

/** The heading that takes the focus when its screen appears. */
export function Title({ children, quiet }: { children: ComponentChildren; quiet?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!quiet) heading.current?.focus();
  }, [quiet]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

type ScreenProps = {
  readonly top?: ComponentChildren;
  readonly dock?: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly busy?: boolean;
};

export function Screen({ top, dock, foot, children, onKeyDown, busy }: ScreenProps) {
  const [scrolled, setScrolled] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside bubble up to their page
    <div class="screen" onKeyDown={onKeyDown}>
      {top && <header class={scrolled ? 'scrolled' : ''}>{top}</header>}
      <main
        aria-busy={busy}
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop > 0)}
        onFocusIn={(event) => markInUse(event.currentTarget, event.target as Element)}
      >
        {children}
      </main>
      {dock}
      {foot && <footer>{foot}</footer>}
    </div>
  );
}

/** Remembers the field that was used last, so that the dock can leave it in view. */
function markInUse(page: Element, target: Element): void {
  page.querySelector('[data-in-use]')?.removeAttribute('data-in-use');
  target.closest('.field, .rate')?.setAttribute('data-in-use', '');
}
