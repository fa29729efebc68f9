/** Where one is in the sidebar: Home, the gallery, the wizard, or a page about one plan. */
import { useState } from 'preact/hooks';
import type { Home } from '../src/addon/contract/plans';
import type { Language } from '../src/plan/language';
import { gallery } from '../src/plan/templates/gallery';
import { ResetPage } from './agreement/reset-page';
import { SignPage } from './agreement/sign-page';
import { WeeklyPage } from './agreement/weekly-page';
import { BoardPage } from './board/board-page';
import { WhichPlanPage } from './board/which-plan-page';
import { ChangePage, CompletePage } from './change/change-page';
import { GoBackPage } from './change/go-back-page';
import { RemoveKeptPage } from './change/remove-kept-page';
import { CheckInPage } from './check-in-page';
import { CrmPage } from './crm/crm-page';
import { ForecastPage } from './forecast-page';
import { GuidePage } from './guide/guide-page';
import { helpOf } from './help/screens';
import { WithHelp } from './help/with-help';
import { HomePage } from './home-page';
import { AddActionPage } from './lists/add-action-page';
import { NextYearPage } from './next-year/next-year-page';
import type { Place } from './place';
import { RePlanPage } from './re-plan-page';
import { GalleryScreen } from './screens/gallery-screen';
import { LanguageScreen } from './screens/language-screen';
import type { Server } from './server';
import { StandalonePage } from './standalone/standalone-page';
import { exampleStart } from './state/example-start';
import { useAsking } from './state/use-asking';
import type { WizardStart } from './state/use-draft';
import { useKeptDraft } from './state/use-kept-draft';
import { RollUpPage } from './teams/rollup-page';
import { TeamsPage } from './teams/teams-page';
import { UpdatePage } from './teams/update-page';
import { ExportPage } from './template-text/export-page';
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
            onChoose={(card) => go({ at: 'wizard', card, start: blank })}
            onExample={(card) =>
              go({ at: 'wizard', card, start: exampleStart(asking.questionsOf(card), asking.typing) })
            }
            onLeave={goHome}
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
      case 'checkIn':
        return (
          <CheckInPage
            plan={place.plan}
            asking={asking}
            server={server}
            onForecast={() => go({ at: 'forecast', plan: place.plan })}
            onRePlan={() => go({ at: 'rePlan', plan: place.plan })}
            onLeave={goHomeAnew}
          />
        );
      case 'addAction':
        return <AddActionPage plan={place.plan} server={server} onLeave={goHomeAnew} />;
      case 'forecast':
        return (
          <ForecastPage
            plan={place.plan}
            asking={asking}
            server={server}
            onCheckIn={() => go({ at: 'checkIn', plan: place.plan })}
            onBoard={() => go({ at: 'board', plan: place.plan })}
            onLeave={goHomeAnew}
          />
        );
      case 'weeklyCheck':
        return <WeeklyPage plan={place.plan} asking={asking} server={server} onLeave={goHomeAnew} />;
      case 'sign':
        return (
          <SignPage
            plan={place.plan}
            asking={asking}
            server={server}
            today={home.today}
            onLeave={goHomeAnew}
          />
        );
      case 'reset':
        return (
          <ResetPage
            plan={place.plan}
            asking={asking}
            server={server}
            today={home.today}
            onRePlan={() => go({ at: 'rePlan', plan: place.plan })}
            onLeave={goHomeAnew}
          />
        );
      case 'rePlan':
        return <RePlanPage plan={place.plan} asking={asking} server={server} onLeave={goHomeAnew} />;
      case 'whichPlan':
        return (
          <WhichPlanPage plans={home.plans} onChoose={(plan) => go({ at: 'board', plan })} onLeave={goHome} />
        );
      case 'board':
        return <BoardPage plan={place.plan} server={server} onLeave={goHomeAnew} />;
      case 'nextYear':
        return (
          <NextYearPage
            plan={place.plan}
            asking={asking}
            server={server}
            hasDraft={Boolean(drafts.draft)}
            onStart={(card, start) => go({ at: 'wizard', card, start })}
            onLeave={goHome}
          />
        );
      case 'crm':
      case 'change':
      case 'complete': {
        const { plan } = place;
        const Page = { crm: CrmPage, change: ChangePage, complete: CompletePage }[place.at];
        return (
          <Page
            plan={plan}
            asking={asking}
            server={server}
            onGoBack={() => go({ at: 'goBack', plan })}
            onRemoveKept={() => go({ at: 'removeKept', plan })}
            onLeave={goHomeAnew}
          />
        );
      }
      case 'teams':
        return (
          <TeamsPage
            plan={place.plan}
            file={home.file}
            asking={asking}
            server={server}
            isContinued={place.isContinued}
            onRollUp={() => go({ at: 'rollUp', plan: place.plan })}
            onLeave={goHomeAnew}
          />
        );
      case 'exportTemplate':
        return <ExportPage plan={place.plan} server={server} onLeave={goHome} />;
      case 'importTemplate':
        return (
          <ImportPage
            asking={asking}
            server={server}
            onStart={(card, start) => go({ at: 'wizard', card, start })}
            onLeave={goHome}
          />
        );
      case 'rollUp':
        return <RollUpPage plan={place.plan} server={server} onLeave={goHomeAnew} />;
      case 'updateCopies':
        return <UpdatePage plan={place.plan} server={server} onLeave={goHomeAnew} />;
      case 'goBack':
        return <GoBackPage plan={place.plan} server={server} onLeave={goHomeAnew} />;
      case 'removeKept':
        return <RemoveKeptPage plan={place.plan} server={server} onLeave={goHomeAnew} />;
      default:
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
