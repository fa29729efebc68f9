/** The page about one plan where one is. */
import type { Home } from '../src/addon/contract/plans';
import { ResetPage } from './agreement/reset-page';
import { SignPage } from './agreement/sign-page';
import { WeeklyPage } from './agreement/weekly-page';
import { BoardPage } from './board/board-page';
import { ChangePage, CompletePage } from './change/change-page';
import { GoBackPage } from './change/go-back-page';
import { RemoveKeptPage } from './change/remove-kept-page';
import { CheckInPage } from './check-in-page';
import { CrmPage } from './crm/crm-page';
import { ForecastPage } from './forecast-page';
import { AddActionPage } from './lists/add-action-page';
import { NextYearPage } from './next-year/next-year-page';
import type { Place, PlanPlace } from './place';
import { RePlanPage } from './re-plan-page';
import type { Server } from './server';
import type { Asking } from './state/use-asking';
import { RollUpPage } from './teams/rollup-page';
import { TeamsPage } from './teams/teams-page';
import { UpdatePage } from './teams/update-page';
import { ExportPage } from './template-text/export-page';

type Props = {
  readonly place: PlanPlace;
  readonly home: Home;
  readonly asking: Asking;
  readonly server: Server;
  /** Whether a plan is begun that a new one would replace. */
  readonly hasDraft: boolean;
  readonly onGo: (next: Place) => void;
  readonly onLeave: () => void;
  /** Leaves where something in the file may have changed. */
  readonly onLeaveAnew: () => void;
};

/** Those that lead to no other page. */
const pages = {
  addAction: AddActionPage,
  weeklyCheck: WeeklyPage,
  sign: SignPage,
  rePlan: RePlanPage,
  board: BoardPage,
  rollUp: RollUpPage,
  updateCopies: UpdatePage,
  goBack: GoBackPage,
  removeKept: RemoveKeptPage,
} as const;

const changingPages = { crm: CrmPage, change: ChangePage, complete: CompletePage } as const;

export function PlanPage({ place, home, asking, server, hasDraft, onGo, onLeave, onLeaveAnew }: Props) {
  const { plan } = place;
  const given = { plan, asking, server, today: home.today, onLeave: onLeaveAnew };
  const to = (at: SimplePlace) => () => onGo({ at, plan });
  switch (place.at) {
    case 'checkIn':
      return <CheckInPage {...given} onForecast={to('forecast')} onRePlan={to('rePlan')} />;
    case 'forecast':
      return <ForecastPage {...given} onCheckIn={to('checkIn')} onBoard={to('board')} />;
    case 'reset':
      return <ResetPage {...given} onRePlan={to('rePlan')} />;
    case 'nextYear':
      return (
        <NextYearPage
          {...given}
          hasDraft={hasDraft}
          onStart={(card, start) => onGo({ at: 'wizard', card, start })}
          onLeave={onLeave}
        />
      );
    case 'crm':
    case 'change':
    case 'complete': {
      const Page = changingPages[place.at];
      return <Page {...given} adds={place.adds} onGoBack={to('goBack')} onRemoveKept={to('removeKept')} />;
    }
    case 'teams':
      return (
        <TeamsPage {...given} file={home.file} isContinued={place.isContinued} onRollUp={to('rollUp')} />
      );
    case 'exportTemplate':
      return <ExportPage {...given} onLeave={onLeave} />;
    default: {
      const Page = pages[place.at];
      return <Page {...given} />;
    }
  }
}

type SimplePlace = Exclude<PlanPlace, { readonly isContinued: boolean }>['at'];
