/** Drafts, one per person and file of the wizard and of each plan's Check in: kept by Google, so that they follow the person to another computer. */
import { Failure } from './faults';

/** Google's limit for one property is 9 KB. */
const most = 9000;

/** Length in UTF-8; Apps Script has no TextEncoder. */
const bytes = (text: string) => encodeURIComponent(text).replace(/%../g, '.').length;

/** `of` is a plan whose months are typed; none for the wizard. */
const key = (spreadsheetId: string, of?: string) =>
  `draft:${spreadsheetId}${of === undefined ? '' : `:${of}`}`;

export const readDraft = (spreadsheetId: string, of?: string): string | null =>
  PropertiesService.getUserProperties().getProperty(key(spreadsheetId, of));

export function writeDraft(spreadsheetId: string, draft: string | null, of?: string): null {
  const properties = PropertiesService.getUserProperties();
  if (draft === null) {
    properties.deleteProperty(key(spreadsheetId, of));
    return null;
  }
  if (bytes(draft) > most) {
    throw new Failure(
      'invalid',
      `A draft may hold ${most} bytes at most. This one stays in the sidebar only.`,
    );
  }
  properties.setProperty(key(spreadsheetId, of), draft);
  return null;
}
