/** The add-on's surface: what the printed top-level functions of Code.js lead to. */
export {
  build,
  built,
  checkIn,
  figures,
  forecasting,
  guide,
  home,
  insertFormula,
  open,
  remove,
  rePlan,
  rePlanning,
  saveCheckIn,
  saveDraft,
  selection,
  undoForecast,
  undoRePlan,
  updateForecast,
} from './calls';
export { callFunction } from './cells';
export { onInstall, onOpen, openGuide, openNewPlan, openPlans } from './menu';
