/** Home with all that can be done from it: plans, the draft, and the ways to the other pages. */
import { useState } from 'preact/hooks';
import type { Home } from '../src/addon/contract/plans';
import { gallery } from '../src/plan/templates/gallery';
import type { Place } from './place';
import { CallFailure } from './screens/failure-screen';
import { HomeScreen } from './screens/home-screen';
import type { Server } from './server';
import { entriesFor } from './state/draft';
import { draftLine } from './state/draft-line';
import { exampleStart } from './state/example-start';
import { fieldsOf } from './state/read-all';
import type { Asking } from './state/use-asking';
import { useFailedCall } from './state/use-failed-call';
import type { KeptDrafts } from './state/use-kept-draft';
import { usePlanFigures } from './state/use-plan-figures';
import { usePaused } from './teams/use-paused';
import { useWords } from './text/text';

type Props = {
  readonly home: Home;
  readonly takeFocus: boolean;
  readonly asking: Asking;
  readonly drafts: KeptDrafts;
  readonly server: Server;
  readonly onGo: (place: Place) => void;
  readonly onNew: () => void;
  readonly onReload: () => Promise<void>;
};

export function HomePage({ home, takeFocus, asking, drafts, server, onGo, onNew, onReload }: Props) {
  const words = useWords();
  const [isGone, setGone] = useState(false);
  const { failed, attempt, forgive } = useFailedCall();
  const figures = usePlanFigures(server, home.plans);
  const paused = usePaused(server, home.plans);
  const { draft } = drafts;
  const { typing, locale, questionsOf } = asking;
  const card = draft && gallery.find((candidate) => candidate.id === draft.template);

  const sayGone = async () => {
    setGone(true);
    await onReload();
    return true;
  };
  const continueDraft = () => {
    if (!draft || !card) return;
    const entries = entriesFor(draft, locale, fieldsOf(questionsOf(card)));
    onGo({ at: 'wizard', card, start: { ...draft, entries, isDraft: true } });
  };
  const showExample = () => {
    const example = gallery[0]!;
    onGo({ at: 'wizard', card: example, start: exampleStart(questionsOf(example), typing) });
  };

  if (failed) {
    const leave = () => {
      forgive();
      onReload();
    };
    return <CallFailure failed={failed} onLeave={leave} />;
  }
  const notice = isGone ? words.home.gone : drafts.wasUnreadable ? words.home.unreadable : undefined;
  return (
    <HomeScreen
      home={home}
      takeFocus={takeFocus}
      notice={notice}
      draft={draft && card && draftLine(draft, questionsOf(card), typing, locale)}
      figures={figures}
      paused={paused}
      show={asking.show}
      acts={{
        newPlan: onNew,
        example: showExample,
        continueDraft,
        discardDraft: drafts.discard,
        open: (sheetId) =>
          attempt({ deed: 'read', call: () => server.open(sheetId), done: () => {}, gone: sayGone }),
        removing: (plan) => ({
          usedBy: () => server.usedBy(plan.id),
          remove: (keepValues) =>
            attempt({
              deed: 'remove',
              call: () => server.remove(plan.id, keepValues),
              done: onReload,
              gone: sayGone,
            }),
        }),
        checkIn: (plan) => onGo({ at: 'checkIn', plan }),
        addAction: (plan) => onGo({ at: 'addAction', plan }),
        forecast: (plan) => onGo({ at: 'forecast', plan }),
        rePlan: (plan) => onGo({ at: 'rePlan', plan }),
        nextYear: (plan) => onGo({ at: 'nextYear', plan }),
        board: (plan) => onGo({ at: 'board', plan }),
        crm: (plan) => onGo({ at: 'crm', plan }),
        agreement: (plan, what) => onGo({ at: what, plan }),
        change: (plan, how) => onGo({ at: how, plan }),
        teams: (plan, isContinued) => onGo({ at: 'teams', plan, isContinued }),
        ofTeams: (plan, at) => onGo({ at, plan }),
        standalone: () => onGo({ at: 'standalone' }),
        guide: () => onGo({ at: 'guide' }),
        importTemplate: () => onGo({ at: 'importTemplate' }),
        language: () => onGo({ at: 'language' }),
      }}
    />
  );
}
