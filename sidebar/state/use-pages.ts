/** Which page of the wizard is open, and the ways from one to the next. */
import { useState } from 'preact/hooks';

export type Page =
  | { readonly at: 'step' | 'stages'; readonly index: number; readonly fromReview: boolean }
  | { readonly at: 'review' }
  | { readonly at: 'build'; readonly requestId: string };

export type Pages = ReturnType<typeof usePages>;

/** The page after the last step is Review. */
const pageAt = (index: number, steps: number): Page =>
  index >= steps ? { at: 'review' } : { at: 'step', index, fromReview: false };

/** From this height on there is room for the opened dock on the first page. */
const tall = 760;

export function usePages(firstStep: number, steps: number, onLeave: () => void) {
  const [page, setPage] = useState<Page>(() => pageAt(firstStep, steps));
  const [dockOpen, setDockOpen] = useState(firstStep === 0 && window.innerHeight >= tall);
  const turn = (next: Page) => {
    setDockOpen(false);
    setPage(next);
  };
  return {
    page,
    /** The steps before it are done: Review comes after all of them. */
    index: page.at === 'step' || page.at === 'stages' ? page.index : steps,
    dockOpen,
    toggleDock: () => setDockOpen(!dockOpen),
    turn,
    /** Whoever came from Review goes back there. */
    forward: (from: number, fromReview: boolean) =>
      turn(fromReview ? { at: 'review' } : pageAt(from + 1, steps)),
    back: () => {
      if (page.at === 'review') turn(pageAt(steps - 1, steps));
      else if (page.at === 'step' && page.fromReview) turn({ at: 'review' });
      else if (page.at === 'step' && page.index > 0) turn(pageAt(page.index - 1, steps));
      else onLeave();
    },
    /** The stages are edited on a page of their own, and the step is as it was afterwards. */
    openStages: () => page.at === 'step' && setPage({ ...page, at: 'stages' }),
    closeStages: () => page.at === 'stages' && setPage({ ...page, at: 'step' }),
  };
}
