/** The wizard's draft: one per person and file, kept by Google so that it follows the person to another computer. */
import { Failure } from './faults';

/** Google's limit for one property is 9 KB. */
const most = 9000;

/** Length in UTF-8; Apps Script has no TextEncoder. */
const bytes = (text: string) => encodeURIComponent(text).replace(/%../g, '.').length;

const key = (spreadsheetId: string) => `draft:${spreadsheetId}`;

export const readDraft = (spreadsheetId: string): string | null =>
  PropertiesService.getUserProperties().getProperty(key(spreadsheetId));

export function writeDraft(spreadsheetId: string, draft: string | null): null {
  const properties = PropertiesService.getUserProperties();
  if (draft === null) {
    properties.deleteProperty(key(spreadsheetId));
    return null;
  }
  if (bytes(draft) > most) {
    throw new Failure(
      'invalid',
      `A draft may hold ${most} bytes at most. This one stays in the sidebar only.`,
    );
  }
  properties.setProperty(key(spreadsheetId), draft);
  return null;
}
