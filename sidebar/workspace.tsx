/** Where one is in the sidebar: Home, the gallery, the wizard, or a page about one plan. */
import { useState } from 'preact/hooks';
import type { Home } from '../src/addon/contract/plans';
import type { Language } from '../src/plan/language';
import type { TemplateCard } from '../src/plan/questions';
import { gallery } from '../src/plan/templates/gallery';
import { WhichPlanPage } from './board/which-plan-page';
import { plansToBuildOn } from './gallery/build-on';
import { BuildOnScreen } from './gallery/build-on-screen';
import { GuidePage } from './guide/guide-page';
import { helpOf } from './help/screens';
import { WithHelp } from './help/with-help';
import { HomePage } from './home-page';
import type { Place } from './place';
import { PlanPage } from './plan-page';
import { GalleryScreen } from './screens/gallery-screen';
import { LanguageScreen } from './screens/language-screen';
import type { Server } from './server';
import { StandalonePage } from './standalone/standalone-page';
import { exampleStart } from './state/example-start';
import { useAsking } from './state/use-asking';
import type { WizardStart } from './state/use-draft';
import { useKeptDraft } from './state/use-kept-draft';
import { ImportPage } from './template-text/import-page';
import { useLanguage } from './text/text';
import { Wizard } from './wizard';

type Props = {
  readonly server: Server;
  readonly home: Home;
  /** Where the menu wants it to open. */
  readonly screen: string;
  readonly onLanguage: (language: Language) => void;
  /** Reads the file anew. */
  readonly onReload: () => Promise<void>;
};

export function Workspace({ server, home, screen, onLanguage, onReload }: Props) {
  const language = useLanguage();
  const asking = useAsking(home);
  const drafts = useKeptDraft(home, server);
  const [moved, setMoved] = useState(false);
  const [place, setPlace] = useState<Place>(() => firstPlace(screen, home, Boolean(drafts.draft)));
  const go = (next: Place) => {
    setMoved(true);
    setPlace(next);
  };
  const goHome = () => go({ at: 'home' });
  /** Something in the file may have changed. */
  const goHomeAnew = () => {
    goHome();
    onReload();
  };

  const choose = (card: TemplateCard) => {
    const plans = plansToBuildOn(card, home.plans, (template) => {
      const own = gallery.find(({ id }) => id === template);
      return own && asking.questionsOf(own);
    });
    go(plans.length > 0 ? { at: 'buildOn', card, plans } : { at: 'wizard', card, start: blank });
  };

  return (
    <WithHelp home={home} server={server} target={helpOf[place.at]} opened={screen === 'help'}>
      {page()}
    </WithHelp>
  );

  function page() {
    switch (place.at) {
      case 'wizard':
        return (
          <Wizard
            name={place.card.name[language]}
            questions={asking.questionsOf(place.card)}
            start={place.start}
            asking={asking}
            keeper={drafts.keeper}
            server={server}
            onLeave={() => {
              goHomeAnew();
              // The wizard writes its draft as it goes; this reads what it left.
              setTimeout(drafts.reread);
            }}
          />
        );
      case 'language':
        return <LanguageScreen onChoose={onLanguage} onLeave={goHome} />;
      case 'gallery':
        return (
          <GalleryScreen
            templates={gallery}
            questionsOf={asking.questionsOf}
            onChoose={choose}
            onExample={(card) =>
              go({ at: 'wizard', card, start: exampleStart(asking.questionsOf(card), asking.typing) })
            }
            onLeave={goHome}
          />
        );
      case 'buildOn':
        return (
          <BuildOnScreen
            card={place.card}
            plans={place.plans}
            onChoose={({ plan, adds }) => go({ at: 'change', plan, adds })}
            onNew={() => go({ at: 'wizard', card: place.card, start: blank })}
            onLeave={() => go(newPlan())}
          />
        );
      case 'guide':
        return (
          <GuidePage
            plans={home.plans}
            locale={home.locale}
            canEdit={home.canEdit}
            server={server}
            onLeave={goHome}
          />
        );
      case 'standalone':
        return <StandalonePage server={server} onLeave={goHome} />;
      case 'whichPlan':
        return (
          <WhichPlanPage plans={home.plans} onChoose={(plan) => go({ at: 'board', plan })} onLeave={goHome} />
        );
      case 'importTemplate':
        return (
          <ImportPage
            asking={asking}
            server={server}
            onStart={(card, start) => go({ at: 'wizard', card, start })}
            onLeave={goHome}
          />
        );
      case 'home':
        return (
          <HomePage
            home={home}
            takeFocus={moved}
            asking={asking}
            drafts={drafts}
            server={server}
            onGo={go}
            onNew={() => go(newPlan())}
            onReload={onReload}
          />
        );
      default:
        return (
          <PlanPage
            place={place}
            home={home}
            asking={asking}
            server={server}
            hasDraft={Boolean(drafts.draft)}
            onGo={go}
            onLeave={goHome}
            onLeaveAnew={goHomeAnew}
          />
        );
    }
  }
}

const blank: WizardStart = { entries: {}, step: 0 };

/** Where there is but one template, there is nothing to choose. */
const newPlan = (): Place =>
  gallery.length === 1 ? { at: 'wizard', card: gallery[0]!, start: blank } : { at: 'gallery' };

/** Where the menu wants it to open, as far as this file has what is needed there. */
function firstPlace(screen: string, { plans, canEdit }: Home, hasDraft: boolean): Place {
  if (screen === 'new-plan' && !hasDraft) return newPlan();
  if (screen === 'guide') return { at: 'guide' };
  const whole = plans.filter(({ missing }) => missing.length === 0);
  if (screen !== 'board' || !canEdit || whole.length === 0) return { at: 'home' };
  return whole.length === 1 ? { at: 'board', plan: whole[0]! } : { at: 'whichPlan' };
}
