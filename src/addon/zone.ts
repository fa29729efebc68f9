/** The zone of the file, as the reader of date cells asks for it. */
import type { OpenZone } from '../catalogue/days';

/** Two services, both of which a custom function may ask without authorization. */
export const openZone: OpenZone = () => {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return (instant) => minutesIn(Utilities.formatDate(instant, zone, 'Z'));
};

/** Minutes of an offset written like +0530. */
function minutesIn(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.startsWith('-') ? -minutes : minutes;
}
