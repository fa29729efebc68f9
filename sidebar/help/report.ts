/** What is copied for whoever helps: the product and the browser, and of plans only what no one's numbers or names are in. */
import type { Home, PlanSummary } from '../../src/addon/contract/plans';
import type { LastFault } from '../server';

export type Surroundings = {
  readonly version: string;
  readonly browser: string;
  /** Width and height of the sidebar, in pixels. */
  readonly size: string;
  readonly language: string;
  readonly fault: LastFault | undefined;
};

/** @param consent whether names, and Google's own words, may be in it */
export function reportOf(home: Home, around: Surroundings, consent: boolean): string {
  const { version, browser, size, language, fault } = around;
  const lines = [
    `Backsolve ${version}`,
    `Browser: ${browser}`,
    `Sidebar: ${size}, ${language}. Spreadsheet: ${home.locale}, ${home.canEdit ? 'can edit' : 'view only'}.`,
    `Plans: ${home.plans.length}${home.draft ? ', and a draft' : ''}`,
    ...home.plans.map((plan, place) => lineOf(plan, place, consent)),
    fault ? `Last failure: ${fault.call}, ${fault.kind}` : 'No failure since the sidebar was opened.',
  ];
  return [...lines, ...(fault && consent ? [fault.detail] : [])].join('\n');
}

function lineOf(plan: PlanSummary, place: number, consent: boolean): string {
  const { template, modules, language, currency, tabs, missing } = plan;
  const states = [
    missing.length > 0 && `missing: ${missing.join(', ')}`,
    plan.newer && 'a newer version is there',
    plan.isFileCopy && 'in a copy of its file',
    plan.undecorated && 'without its look',
    plan.kept && 'tabs before the last change are kept',
  ].filter(Boolean);
  const named = consent ? ` “${plan.name}”: ${tabs.map(({ title }) => title).join(', ')}.` : '';
  const known = [template, modules.join(' + '), language, currency, `${tabs.length} tabs`, ...states];
  return `${place + 1}. ${known.filter(Boolean).join('; ')}.${named}`;
}
