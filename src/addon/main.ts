/** What the printed top-level functions of Code.js lead to: what a cell needs, the menu, and the door to the rest. */
export { callFunction } from './cells';
export { call } from './door';
export { onInstall, onOpen, openBoardCopy, openGuide, openHelp, openNewPlan, openPlans } from './menu';
