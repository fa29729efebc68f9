/** The season of the goal: what part of a year falls to each month. */
import { sharesOfYear } from '../../../month-series';
import type { Draft, MonthSeries } from '../../../questions';
import { knownOfYears } from './years';

/** Twelve shares, January first, of the season that was chosen; even where it cannot be told yet. */
export function seasonOf(draft: Draft): readonly number[] {
  const { season, shares, history } = draft;
  const chosen =
    season === 'own'
      ? (shares as readonly number[] | undefined)
      : season === 'history' && history
        ? sharesOfYear(history as MonthSeries, knownOfYears(draft))
        : undefined;
  return chosen ?? new Array<number>(12).fill(1 / 12);
}
