/** The add-on's surface: what the printed top-level functions of Code.js lead to. */
export { callFunction } from '../catalogue/call';
export {
  build,
  built,
  checkIn,
  figures,
  home,
  insertFormula,
  open,
  remove,
  saveCheckIn,
  saveDraft,
  selection,
} from './calls';
export { onInstall, onOpen, openNewPlan, openPlans } from './menu';
