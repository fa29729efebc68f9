/** What a change would do, as people read it before it is done. */
import { placeOf } from '../../carry/identity';
import type { Report } from '../../carry/report';
import { hash } from '../../compile/ids';
import type { Placement } from '../../compile/placement';
import type { Plan } from '../../plan/plan';
import type { ChangeReport } from '../contract/change';
import type { Typing } from './inputs-alone';
import type { Followed } from './others';
import { chartsOf } from './over';
import type { Looked } from './reading';
import { mostTold, toldOf, worstOf } from './report';

export function reportOf(
  { stands, standing, before, print }: Looked,
  next: Plan,
  report: Report,
  others: Followed,
  notRead: boolean,
  { titles }: Placement,
  typing: readonly Typing[] | undefined,
  over: boolean,
): ChangeReport {
  const told = toldOf(standing);
  const stood = new Set(stands.tabs.map(({ key }) => key));
  const comes = new Set(next.tabs.map(({ key }) => key));
  const inPlace = typing !== undefined || over;
  const ofPlan = new Set(chartsOf(before, stands.record.build));
  return {
    looked: `${print} ${hash(JSON.stringify([[...report.lost, ...report.overwritten].map(({ at }) => placeOf(at)), others.stay.length]))}`,
    typed: report.carried,
    own: report.own,
    replaced: inPlace ? [] : stands.tabs.filter(({ key }) => comes.has(key)).map(({ title }) => title),
    inPlace: inPlace ? stands.tabs.map(({ title }) => title) : [],
    added: next.tabs.filter(({ key }) => !stood.has(key)).map(({ key }) => titles[key]!),
    removed: stands.tabs.filter(({ key }) => !comes.has(key)).map(({ title }) => title),
    news: [],
    lost: worstOf(report, told),
    lostCount: report.lost.length,
    overwritten: report.overwritten.slice(0, mostTold).map(told),
    gone: {
      count: report.gone.length,
      tabs: stands.tabs
        .filter(({ key }) => report.gone.some(({ tab }) => tab === key))
        .map(({ title }) => title),
    },
    stays: inPlace
      ? []
      : standing.tabs.filter((tab) => tab.charts.some((id) => !ofPlan.has(id))).map(({ title }) => title),
    formulas: {
      follow: inPlace ? 0 : others.rewritten.length,
      stay: inPlace ? [] : others.stay.slice(0, mostTold),
      notRead,
    },
  };
}

/** Of a change that was made by an earlier press. */
export const emptyReport = (looked: string): ChangeReport => ({
  looked,
  typed: 0,
  own: 0,
  replaced: [],
  inPlace: [],
  added: [],
  removed: [],
  news: [],
  lost: [],
  lostCount: 0,
  overwritten: [],
  gone: { count: 0, tabs: [] },
  stays: [],
  formulas: { follow: 0, stay: [], notRead: false },
});
