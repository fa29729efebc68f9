/** The add-on's surface: what the printed top-level functions of Code.js lead to. */
export { callFunction } from '../catalogue/call';
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
export { onInstall, onOpen, openGuide, openNewPlan, openPlans } from './menu';
