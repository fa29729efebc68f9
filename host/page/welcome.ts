/** The first words in a fresh spreadsheet: plain cells, which anybody may delete. */
import { Workbook } from '../engine/workbook';
import { browserLanguage } from './speech';

/** Of a fresh spreadsheet, as Google takes it from the person's account. */
export const usualLocale = browserLanguage === 'it' ? 'it_IT' : 'en_US';

const lines: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Two ways to begin',
    'Type =CAC(60000;30) into a cell: 60,000 spent to win 30 customers is 2,000 for each.',
    'Take Extensions → Backsolve → New plan, and answer a few questions to get a whole plan.',
    'Delete these lines whenever you like.',
  ],
  it: [
    'Due modi per cominciare',
    'Scrivi =CAC(60000;30) in una cella: 60.000 spesi per acquisire 30 clienti fanno 2.000 ciascuno.',
    'Scegli Estensioni → Backsolve → Nuovo piano e rispondi a qualche domanda per avere un piano intero.',
    'Elimina queste righe quando vuoi.',
  ],
};
/** What Google calls the first tab of a spreadsheet. */
const firstTab: Readonly<Record<string, string>> = { en: 'Sheet1', it: 'Foglio1' };

const looks = [{ bold: true, fontSize: 12 }, {}, {}, { textColor: '#5F6368' }];

/** A new spreadsheet's data. The words are part of it, so that undo never takes them away. */
export function freshSpreadsheet(locale: string, language: string): object {
  const workbook = new Workbook(locale);
  workbook.rename(workbook.titles()[0]!, firstTab[language]!);
  write(workbook, language);
  return workbook.data();
}

/** The same words in another language, where nobody has touched them. */
export function greetIn(language: string, before: string, workbook: Workbook): void {
  const first = workbook.getters.getSheetIds()[0]!;
  const isUntouched = lines[before]!.every(
    (text, row) => workbook.shownAt({ sheetId: first, col: 0, row }) === text,
  );
  if (!isUntouched) return;
  write(workbook, language);
  if (workbook.titles()[0] === firstTab[before]) workbook.rename(firstTab[before]!, firstTab[language]!);
}

function write(workbook: Workbook, language: string): void {
  const sheetId = workbook.getters.getSheetIds()[0]!;
  workbook.batch((dispatch) =>
    lines[language]!.forEach((text, row) => {
      dispatch('UPDATE_CELL', {
        sheetId,
        col: 0,
        row,
        content: workbook.text(text),
        style: looks[row]!,
      });
    }),
  );
}
