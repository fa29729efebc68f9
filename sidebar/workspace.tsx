/** What is open: Home, the gallery, the language, or the wizard with its answers. */
import { useMemo, useState } from 'preact/hooks';
import type { Home, PlanSummary } from '../src/addon/contract';
import type { Language, Questionnaire, TemplateCard } from '../src/plan/template';
import { gallery } from '../src/plan/templates/gallery';
import { marksOf } from './numbers/marks';
import { CallFailure, failureOf } from './screens/failure-screen';
import { GalleryScreen } from './screens/gallery-screen';
import { HomeScreen } from './screens/home-screen';
import { LanguageScreen } from './screens/language-screen';
import type { FaultKind, Server } from './server';
import { entriesFor, type KeptDraft } from './state/draft';
import { draftKeeper } from './state/draft-keeper';
import { draftLine, numericFields } from './state/draft-line';
import { fieldsOf } from './state/read-all';
import type { Typing } from './state/read-field';
import { entriesOf } from './state/use-answers';
import { showIn } from './text/show';
import { useLanguage, useWords } from './text/text';
import { Wizard, type WizardStart } from './wizard';

type Place =
  | { readonly at: 'home' | 'language' | 'gallery' }
  | { readonly at: 'wizard'; readonly card: TemplateCard; readonly start: WizardStart }
  | { readonly at: 'failed'; readonly kind: FaultKind; readonly detail: string };

type Props = {
  readonly server: Server;
  readonly home: Home;
  readonly newPlan: boolean;
  readonly onLanguage: (language: Language) => void;
  /** Reads the file anew. */
  readonly onReload: () => Promise<void>;
};

const empty: WizardStart = { entries: {}, step: 0 };

export function Workspace({ server, home, newPlan, onLanguage, onReload }: Props) {
  const language = useLanguage();
  const words = useWords();
  const { file, locale, today } = home;
  const keeper = useMemo(() => draftKeeper(file, server), [file, server]);
  const typing: Typing = useMemo(() => ({ marks: marksOf(locale), words }), [locale, words]);
  const show = useMemo(() => showIn(language, typing.marks, words), [language, typing, words]);
  const questionsOf = (card: TemplateCard): Questionnaire =>
    card.questions({ language, locale, today, show });

  const [draft, setDraft] = useState(() => keptDraft(keeper.read(home.draft), home.plans));
  const [notice, setNotice] = useState<'unreadable' | 'gone' | undefined>(() => {
    if (keeper.read(home.draft) !== 'unreadable') return undefined;
    keeper.drop();
    return 'unreadable';
  });
  const [moved, setMoved] = useState(false);
  const [place, setPlace] = useState<Place>(() =>
    newPlan && !draft && gallery.length === 1
      ? { at: 'wizard', card: gallery[0]!, start: empty }
      : { at: newPlan && !draft ? 'gallery' : 'home' },
  );
  const go = (next: Place) => {
    setMoved(true);
    setPlace(next);
  };

  const leaveWizard = () => {
    go({ at: 'home' });
    onReload();
  };
  const card = place.at === 'wizard' ? place.card : undefined;
  const questions = useMemo(() => card && questionsOf(card), [card, language, locale, today, show]);

  if (place.at === 'wizard' && questions) {
    return (
      <Wizard
        name={place.card.name[language]}
        questions={questions}
        start={place.start}
        typing={typing}
        show={show}
        locale={locale}
        keeper={keeper}
        server={server}
        onLeave={() => {
          leaveWizard();
          // The wizard writes its draft as it goes; this reads what it left.
          setTimeout(() => setDraft(keptDraft(keeper.read(null), home.plans)));
        }}
      />
    );
  }
  if (place.at === 'language') {
    return <LanguageScreen onChoose={onLanguage} onLeave={() => go({ at: 'home' })} />;
  }
  if (place.at === 'gallery') {
    return (
      <GalleryScreen
        templates={gallery}
        onChoose={(chosen) => go({ at: 'wizard', card: chosen, start: empty })}
        onLeave={() => go({ at: 'home' })}
      />
    );
  }
  if (place.at === 'failed') {
    return (
      <CallFailure
        kind={failureOf(place.kind)}
        detail={place.detail}
        onRetry={leaveWizard}
        onLeave={leaveWizard}
      />
    );
  }

  const answered = async (call: ReturnType<Server['open']>) => {
    const answer = await call;
    if (answer.ok) return;
    if (answer.fault.kind !== 'gone') return go({ at: 'failed', ...answer.fault });
    setNotice('gone');
    await onReload();
  };
  const start = (chosen: TemplateCard, from: WizardStart) => go({ at: 'wizard', card: chosen, start: from });
  const exampleOf = (chosen: TemplateCard): WizardStart => {
    const asked = questionsOf(chosen);
    return { entries: entriesOf(fieldsOf(asked), asked.example, typing), step: asked.steps.length };
  };
  const draftCard = draft && gallery.find((candidate) => candidate.id === draft.template);

  return (
    <HomeScreen
      home={home}
      takeFocus={moved}
      notice={notice && words.home[notice]}
      draft={draft && draftCard && draftLine(draft, questionsOf(draftCard), typing, home.locale)}
      acts={{
        newPlan: () => (gallery.length === 1 ? start(gallery[0]!, empty) : go({ at: 'gallery' })),
        example: () => start(gallery[0]!, exampleOf(gallery[0]!)),
        continueDraft: () => {
          if (!draft || !draftCard) return;
          const numeric = numericFields(questionsOf(draftCard));
          start(draftCard, { ...draft, entries: entriesFor(draft, locale, numeric) });
        },
        discardDraft: () => {
          keeper.drop();
          setDraft(undefined);
        },
        open: (sheetId) => answered(server.open(sheetId)),
        remove: async (plan) => {
          await answered(server.remove(plan.id));
          await onReload();
        },
        language: () => go({ at: 'language' }),
      }}
    />
  );
}

/** A draft whose plan was built after all is a draft no more. */
function keptDraft(read: KeptDraft | undefined | 'unreadable', plans: readonly PlanSummary[]) {
  if (read === undefined || read === 'unreadable') return undefined;
  return plans.some((plan) => plan.id === read.requestId) ? undefined : read;
}
