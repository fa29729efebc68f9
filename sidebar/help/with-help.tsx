/** Lays the guide over the screen it was opened from, which stays as it is underneath, with all that was typed. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Home } from '../../src/addon/contract/plans';
import type { Server } from '../server';
import { HelpContext } from './help-context';
import { HelpPage } from './help-page';
import { contents, type HelpTarget } from './pages';
import { ReportPage } from './report-page';

type Props = {
  readonly home: Home;
  readonly server: Server;
  /** The page of the screen underneath. */
  readonly target: HelpTarget;
  /** It opens at the list of pages. */
  readonly opened: boolean;
  readonly children: ComponentChildren;
};

/** What lies on top: pages of the guide from a target on, the report, or the report over the guide. */
type Over = { readonly target?: string; readonly report?: true };

export function WithHelp({ home, server, target, opened, children }: Props) {
  const [over, setOver] = useState<Over | undefined>(opened ? { target: contents } : undefined);
  const asker = useRef<Element | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const lay = (next: Over) => {
    asker.current = document.activeElement;
    setOver(next);
  };
  const close = () => {
    setOver(undefined);
    // The screen underneath can take the focus only once it shows again. Who came from the menu asked from nowhere.
    const { current } = asker;
    requestAnimationFrame(() => {
      const back = current?.isConnected ? current : stage.current?.querySelector('h1');
      if (back instanceof HTMLElement) back.focus();
    });
  };
  const help = {
    target,
    open: (to: HelpTarget | typeof contents) => lay({ target: to }),
    report: () => lay({ report: true }),
  };
  return (
    <>
      <div class={over ? 'under' : 'stage'} ref={stage}>
        <HelpContext.Provider value={help}>{children}</HelpContext.Provider>
      </div>
      {over && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is on the page bubble up to it
        <div class="over" onKeyDown={(event) => event.key === 'Escape' && close()}>
          {over.target && (
            <div class={over.report ? 'under' : 'stage'}>
              <HelpPage
                target={over.target}
                server={server}
                onReport={() => setOver({ ...over, report: true })}
                onClose={close}
              />
            </div>
          )}
          {over.report && (
            <ReportPage
              home={home}
              onBack={() => (over.target ? setOver({ target: over.target }) : close())}
            />
          )}
        </div>
      )}
    </>
  );
}
