/** Every function that Google calls by name, with its parameters: the build prints a top-level function for each. */
import type { Calls } from './contract/calls';

/** What the menu calls, and what answers at once. */
export const menuEntries = {
  onOpen: ['event'],
  onInstall: ['event'],
  openNewPlan: [],
  openPlans: [],
  openBoardCopy: [],
  openGuide: [],
  openHelp: [],
} as const;

/** What a build with checks adds to the menu. */
export const checkEntries = { checkInstallation: [] } as const;

/** What the sidebar calls, which waits behind the door. */
export const callEntries: { readonly [Name in keyof Calls]: readonly string[] } = {
  home: [],
  saveDraft: ['draft'],
  saveTypedMonths: ['plan', 'typed'],
  typedMonths: ['plan'],
  build: ['answers', 'requestId'],
  built: ['requestId'],
  open: ['sheetId'],
  usedBy: ['plan'],
  remove: ['plan', 'keepValues'],
  figures: ['plans'],
  see: ['plan', 'deed'],
  act: ['plan', 'deed', 'press'],
  undo: ['plan', 'undo'],
  selection: [],
  insertFormula: ['name', 'args', 'replace'],
  tryFormula: ['name', 'args'],
  findFunctions: [],
  replaceFunctions: ['looked'],
  restoreFunctions: [],
  guide: [],
  kpiTexts: ['language'],
  help: ['language'],
  changing: ['plan'],
  previewChange: ['plan', 'patch', 'options'],
  changePlan: ['plan', 'patch', 'options', 'looked', 'requestId'],
  goingBack: ['plan'],
  goBack: ['plan', 'looked', 'requestId'],
  removeKept: ['plan', 'evenIfUsed'],
  nextYear: ['plan'],
  copyForBoard: ['plan', 'requestId'],
  removeBoardCopy: ['sheetId', 'evenIfTyped'],
  crmTabs: [],
  crmGuess: ['plan', 'sheetIds'],
  crmRead: ['plan', 'mapping'],
  refreshCrm: ['plan'],
  showRow: ['sheetId', 'row'],
  exportTemplate: ['plan', 'name', 'withAmounts'],
  importTemplate: ['text', 'currency'],
  teams: ['plan'],
  saveTeams: ['plan', 'teams', 'requestId'],
  startCopy: ['plan', 'teamIds', 'how'],
  copyTo: ['plan', 'teamId', 'parent', 'how'],
  refreshTeams: ['plan', 'teamIds'],
  takeTeamsOver: ['plan'],
};
