/** "What it takes": two figures that are always in view while one types, and what lies behind them when opened. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { useWords } from '../text/text';

export type Figure = { readonly label: string; readonly value: string };

type Props = {
  readonly figures: readonly Figure[];
  readonly warning?: string | undefined;
  readonly old: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
};

export function Dock({ figures, warning, old, open, onToggle, children }: Props) {
  const dock = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) scrollToField(dock.current);
  }, [open]);
  return (
    <section
      ref={dock}
      aria-label={useWords().dock.name}
      class={`dock ${old ? 'old' : ''} ${open ? 'open' : ''}`}
    >
      {warning && <p class="warning">{warning}</p>}
      <button type="button" class="dock-bar" aria-expanded={open} onClick={onToggle}>
        {figures.map(({ label, value }) => (
          <span key={label} class="figure">
            <span class="figure-label">{label}</span>
            <span class="figure-value">{value}</span>
          </span>
        ))}
        <Icon name={open ? 'down' : 'up'} />
      </button>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area without a control is reached by Tab
        <div class="dock-body" tabIndex={0}>
          {children}
        </div>
      )}
    </section>
  );
}

/** The field in use goes to the top of what the dock leaves of the page. */
function scrollToField(dock: HTMLElement | null): void {
  const page = dock?.parentElement?.querySelector('main');
  const field = page?.querySelector('[data-in-use]');
  field?.scrollIntoView({ block: 'start' });
}

export const DockMessage = ({ children }: { children: ComponentChildren }) => (
  <section class="dock message" aria-label={useWords().dock.name}>
    <Icon name="info" />
    <p>{children}</p>
  </section>
);
