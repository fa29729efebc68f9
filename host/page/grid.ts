/** Shows a workbook as a spreadsheet that people can use: the engine's own grid, menus, formula bar and charts. */
import { Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import './charts';
import './composer';
import './links';
import './notes';
import './protection';
import 'bootstrap/dist/css/bootstrap.css';
import 'font-awesome/css/font-awesome.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './grid.css';
import type { Model } from '../engine/engine';
import { ask, notice, tell } from './dialogs';
import { gridTakesFocusBy } from './focus';
import { sayInGrid } from './speech';

/** Puts the model on the page, where it stays. */
export async function showGrid(model: Model, place: HTMLElement): Promise<void> {
  const app = new App(Spreadsheet as never, {
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => notice(text),
      raiseError: (text: string, then?: () => void) => tell(text).then(then),
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
        ask(text).then((isYes) => (isYes ? confirm() : cancel?.())),
    },
    templates,
    translateFn: sayInGrid,
    // Beside an open sidebar the grid is narrow; it must not turn into the engine's layout for telephones.
    env: { isSmall: false },
  });
  const grid = (await app.mount(place)) as unknown as { focusGrid(): void };
  gridTakesFocusBy(() => grid.focusGrid());
}
