/** From each screen to its own page of the guide. */
import type { Place } from '../place';
import type { HelpTarget } from './pages';

export const helpOf: Readonly<Record<Place['at'], HelpTarget>> = {
  home: 'first-plan',
  language: 'questions#language',
  gallery: 'first-plan#start',
  buildOn: 'parts#tick',
  wizard: 'first-plan',
  guide: 'functions',
  standalone: 'questions#without',
  checkIn: 'year#check-in',
  addAction: 'year',
  forecast: 'year#forecast',
  rePlan: 'year#re-plan',
  weeklyCheck: 'year#weekly-check',
  sign: 'year#agreement',
  reset: 'year#agreement',
  whichPlan: 'year#board',
  board: 'year#board',
  nextYear: 'year#end',
  teams: 'teams',
  exportTemplate: 'teams#template',
  importTemplate: 'teams#template',
  rollUp: 'teams#rollup',
  updateCopies: 'teams#update',
  crm: 'crm',
  change: 'changing',
  complete: 'changing#look',
  goBack: 'changing#back',
  removeKept: 'changing#back',
};

/** Steps of parts that a plan need not hold. */
const ofParts: Readonly<Record<string, HelpTarget>> = { agreement: 'parts#agreement', kpis: 'parts#kpis' };

/** A step of the wizard, and its last page. */
export const helpOfStep = (step: string): HelpTarget => ofParts[step] ?? `first-plan#${step}`;
