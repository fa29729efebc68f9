/** Actuals from a CRM. */
import type { RecordsAnswers } from '../../plan/modules/records/answers';
import type { CrmGuess, CrmReport, CrmTab } from '../../plan/modules/records/told';
import type { Answer } from './answer';

export type { RecordsAnswers } from '../../plan/modules/records/answers';
export type { CrmGuess, CrmReport, CrmTab } from '../../plan/modules/records/told';

/** Actuals from a CRM. Connecting and disconnecting is *Change this plan* with the module `records` ticked or not. */
export type CrmCalls = {
  /** Tabs of the file that are no plan's. */
  crmTabs(): Answer<CrmTab[]>;
  crmGuess(plan: string, sheetIds: number[]): Answer<CrmGuess>;
  /** What the rows say by this mapping. Writes nothing. */
  crmRead(plan: string, mapping: RecordsAnswers): Answer<CrmReport>;
  /** Writes what the rows say into the CRM tab, whole or not at all. The same again writes the same. */
  refreshCrm(plan: string): Answer<CrmReport>;
  /** Selects a row of a tab, counted from 1. */
  showRow(sheetId: number, row: number): Answer<null>;
};
