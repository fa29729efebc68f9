/** Where one is in the sidebar. Types only. */
import type { PlanSummary } from '../src/addon/contract/plans';
import type { ModuleKey } from '../src/plan/module';
import type { TemplateCard } from '../src/plan/questions';
import type { AgreementDeed } from './agreement/agreement-deed';
import type { BuildOn } from './gallery/build-on';
import type { ChangeHow } from './screens/plan-card';
import type { WizardStart } from './state/use-draft';

export type Place =
  | { readonly at: 'home' | 'language' | 'gallery' | 'guide' | 'standalone' | 'whichPlan' }
  | { readonly at: 'wizard'; readonly card: TemplateCard; readonly start: WizardStart }
  | { readonly at: 'buildOn'; readonly card: TemplateCard; readonly plans: readonly BuildOn[] }
  | { readonly at: 'importTemplate' }
  | { readonly at: 'teams'; readonly plan: PlanSummary; readonly isContinued: boolean }
  | { readonly at: 'updateCopies' | 'rollUp' | 'exportTemplate'; readonly plan: PlanSummary }
  | {
      readonly at:
        | AgreementDeed
        | 'checkIn'
        | 'addAction'
        | 'forecast'
        | 'rePlan'
        | 'board'
        | 'nextYear'
        | 'crm'
        | ChangeHow;
      readonly plan: PlanSummary;
      /** Parts that are ticked in a change from the start. */
      readonly adds?: readonly ModuleKey[];
    };

/** A page about one plan. */
export type PlanPlace = Extract<Place, { readonly plan: PlanSummary }>;
