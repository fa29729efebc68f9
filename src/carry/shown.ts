/** What the cells of a plan that stands show, by their keys. */
import type { Shown } from '../plan/module';
import { placeOf } from './identity';
import type { Standing } from './standing';

export function shownOn({ filled }: Pick<Standing, 'filled'>): Shown {
  const cells = new Map(filled.map(({ at, comesTo }) => [placeOf(at), comesTo]));
  return (at) => cells.get(placeOf(at)) ?? null;
}
