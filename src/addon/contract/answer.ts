/** What every call answers with. */

/** Every call answers with a value or with a fault; a call never throws across the border. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; fault: Fault };

export type FaultKind =
  | 'invalid' // the answers do not pass the template's own checks: our mistake or a tampered call
  | 'refused' // Google Sheets refused the batch; nothing changed
  | 'lost' // Google gave no clear answer: the write may have gone through, so ask built() before trying again
  | 'busy' // another build holds the lock
  | 'view-only'
  | 'quota' // of this person
  | 'crowded' // the quota that all users share
  | 'permission' // several accounts, or the permission was taken back
  | 'scope' // a box of Google's consent page was left empty
  | 'changed' // somebody changed the plan since it was looked at
  | 'full' // with the change the file would have more than 10 million cells
  | 'excel' // an Excel file that Sheets has opened, which takes no requests
  | 'gone' // the plan, the tab, or the cells that a call goes by are no longer there
  | 'broken'; // anything else

export type Fault = {
  kind: FaultKind;
  /** Google's own words or the offending field, for "Details for support". */
  detail: string;
  /** Of a missing scope: Google's address where the box can be ticked. */
  grant?: string;
};
