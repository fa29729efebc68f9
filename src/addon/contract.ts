/** What the sidebar may ask of the add-on. Types only: both sides import this file, neither imports the other. All of it is JSON. */

/** Every call answers with a value or with a fault; a call never throws across the border. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; fault: Fault };

export type Fault = {
  kind:
    | 'invalid' // the answers do not pass the template's own checks: our mistake or a tampered call
    | 'refused' // Google Sheets refused the batch; nothing changed
    | 'lost' // Google gave no clear answer: the write may have gone through, so ask built() before trying again
    | 'busy' // another build holds the lock
    | 'view-only'
    | 'quota'
    | 'permission' // several accounts, or the permission was taken back
    | 'gone' // the plan or the tab is no longer there
    | 'broken'; // anything else
  /** Google's own words or the offending field, for "Details for support". */
  detail: string;
};

export type PlanTab = { key: string; sheetId: number; title: string };

export type PlanSummary = {
  /** The plan's id: the request id that built it. */
  id: string;
  template: string;
  name: string;
  tabs: PlanTab[];
  /** Keys of tabs that were deleted by hand. */
  missing: string[];
};

export type Home = {
  /** The spreadsheet's id: the sidebar keeps one draft per file in the browser, whose storage all files share. */
  file: string;
  plans: PlanSummary[];
  /** The text given to saveDraft, or null. */
  draft: string | null;
  /** The spreadsheet's locale, such as it_IT, and the user's language. */
  locale: string;
  language: 'en' | 'it';
  canEdit: boolean;
  /** Today in the spreadsheet's time zone, as yyyy-mm-dd. */
  today: string;
};

export type Calls = {
  home(): Answer<Home>;
  saveDraft(draft: string | null): Answer<null>;
  /** Builds once per request id, however often it is called. */
  build(answers: unknown, requestId: string): Answer<PlanSummary>;
  built(requestId: string): Answer<PlanSummary | null>;
  open(sheetId: number): Answer<null>;
  /** Removes the tabs that the plan made, and nothing else. */
  remove(planId: string): Answer<null>;
};
