/** Cells that call the product's functions in every way, for *Share without Backsolve*. */
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';

/** A file in which people have used our functions in every way, in the spelling of its locale. */
export function fileWithFunctions(locale: string): Host {
  const host = createShippedHost({ locale, userLocale: locale.slice(0, 2) });
  const comma = locale === 'it_IT';
  const type = (address: string, text: string) =>
    host.workbook.type(address, comma ? text : text.replace(/(\d),(\d)/g, '$1.$2'));
  ['60000', '45000', '', '52000'].forEach((spend, index) => {
    if (spend) type(`A${index + 2}`, spend);
  });
  ['30', '20', '', '25'].forEach((won, index) => {
    if (won) type(`B${index + 2}`, won);
  });
  // Single calls, one inside another formula, one with a decimal, a broken one, a text that only looks like a call.
  type('D1', '=CAC(A2;B2)');
  type('D2', '=IF(A2>0;CAC(A2;B2)*2;"CAC(1;2)")');
  type('D3', '=CAC(1,5;2)');
  type('D4', '=CAC(-1;2)');
  type('D5', '="CAC(A2;B2)"');
  type('D6', '=D1+1');
  // A whole column at once, with a blank row in it and one that is refused.
  type('E2', '=CAC(A2:A5;B2:B5)');
  // Rows and columns at once, and a table beside it that is not ours.
  type('G2', '=FUNNEL_BACKSOLVE(10;G20:G22)');
  ['0,2', '0,5', '0,25'].forEach((rate, index) => {
    type(`G${20 + index}`, rate);
  });
  // Results that are text.
  type('J1', '=CAC(A2:A3;A20:A21)');
  return host;
}
