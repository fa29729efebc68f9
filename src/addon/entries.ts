/** Every function that Google calls by name, with its parameters, listed once: the build prints a top-level function for each. */
export const entries = {
  onOpen: ['event'],
  onInstall: ['event'],
  openNewPlan: [],
  openPlans: [],
  home: [],
  saveDraft: ['draft'],
  build: ['answers', 'requestId'],
  built: ['requestId'],
  open: ['sheetId'],
  remove: ['planId'],
  figures: ['prefixes'],
  checkIn: ['prefix'],
  saveCheckIn: ['prefix', 'month', 'actuals'],
  selection: [],
  insertFormula: ['name', 'args', 'replace'],
} as const;
