/** Who is at the keyboard: language and rights. */
import type { Language } from '../plan/language';

/** Italian for people whose Google account speaks Italian, English for everybody else. */
export function userLanguage(): Language {
  return Session.getActiveUserLocale().slice(0, 2).toLowerCase() === 'it' ? 'it' : 'en';
}

/** Google offers no direct question for this; the list of editors is refused to those who may only view. */
export function canEdit(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  try {
    spreadsheet.getEditors();
    return true;
  } catch {
    return false;
  }
}
