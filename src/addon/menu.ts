/** The menu under Extensions, and the sidebar it opens. */
import { readFile } from './files';
import { requireAllScopes } from './scopes';
import { userLanguage } from './user';

/** Whether the build was asked for the check of an installation. No service tells a script which deployment it is. */
declare const hasChecks: boolean;

const words = {
  en: { newPlan: 'New plan', plans: 'Plans', board: 'Board copy', guide: 'Functions', help: 'Help' },
  it: { newPlan: 'Nuovo piano', plans: 'Piani', board: 'Copia per il CdA', guide: 'Funzioni', help: 'Guida' },
};
const check = { en: 'Check this installation', it: 'Verifica questa installazione' };

/** Runs in AuthMode.NONE too, so it adds menu items and does nothing else. */
export function onOpen(): void {
  const language = userLanguage();
  const text = words[language];
  const menu = SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(text.newPlan, 'openNewPlan')
    .addItem(text.plans, 'openPlans')
    .addItem(text.board, 'openBoardCopy')
    .addItem(text.guide, 'openGuide')
    .addItem(text.help, 'openHelp');
  if (hasChecks) menu.addItem(check[language], 'checkInstallation');
  menu.addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function openNewPlan(): void {
  requireAllScopes();
  showSidebar('new-plan');
}

export function openPlans(): void {
  requireAllScopes();
  showSidebar('home');
}

export function openBoardCopy(): void {
  requireAllScopes();
  showSidebar('board');
}

export function openGuide(): void {
  requireAllScopes();
  showSidebar('guide');
}

export function openHelp(): void {
  requireAllScopes();
  showSidebar('help');
}

const opensAtHome = 'data-screen="home"';

/** The page finds the screen to open at in an attribute of its body, so that its first paint needs no call. */
function showSidebar(screen: 'home' | 'new-plan' | 'board' | 'guide' | 'help'): void {
  const page = readFile('Sidebar');
  if (!page.includes(opensAtHome))
    throw new Error('The file Sidebar of this script project is not as it was built. Push the add-on again.');
  const opened = page.replace(opensAtHome, `data-screen="${screen}" data-language="${userLanguage()}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle('Backsolve'));
}
