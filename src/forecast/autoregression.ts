/** Autoregression: each change of a series out of the changes before it. */
import { isPositive, meanOf } from './series';

const mostOrder = 13;

/**
 * Expected values of a series without season. Its changes (of its logarithms where all values are above 0) follow an
 * autoregression fitted by Burg's method, of the order with the lowest corrected Akaike criterion, around half their
 * mean: as in Theta, half the drift goes on.
 */
export function autoregression(values: readonly number[], periods: number): readonly number[] {
  if (isPositive(values)) return changesAhead(values.map(Math.log), periods).map(Math.exp);
  return changesAhead(values, periods);
}

function changesAhead(values: readonly number[], periods: number): number[] {
  const changes = values.slice(1).map((value, at) => value - values[at]!);
  const drift = meanOf(changes) / 2;
  const away = changes.map((change) => change - drift);
  const weights = burg(away);
  const expected: number[] = [];
  let value = values[values.length - 1]!;
  for (let step = 0; step < periods; step += 1) {
    const next = weights.reduce((sum, weight, lag) => sum + weight * away[away.length - 1 - lag]!, 0);
    away.push(next);
    value += next + drift;
    expected.push(value);
  }
  return expected;
}

/** The weights of an autoregression, the nearest lag first (J. P. Burg, 1967); always stationary. */
function burg(series: readonly number[]): number[] {
  const length = series.length;
  let forward = [...series];
  let backward = [...series];
  let weights: number[] = [];
  let variance = series.reduce((sum, value) => sum + value * value, 0) / length;
  let best = { criterion: criterion(length, variance, 0), weights };
  for (let order = 1; order <= Math.min(mostOrder, Math.floor(length / 4)) && variance > 0; order += 1) {
    let together = 0;
    let own = 0;
    for (let at = order; at < length; at += 1) {
      together += forward[at]! * backward[at - 1]!;
      own += forward[at]! ** 2 + backward[at - 1]! ** 2;
    }
    const reflection = own > 0 ? (2 * together) / own : 0;
    const shorter = weights;
    weights = shorter.map((weight, lag) => weight - reflection * shorter[order - 2 - lag]!);
    weights.push(reflection);
    const before = backward;
    backward = before.map((value, at) => (at < order ? value : before[at - 1]! - reflection * forward[at]!));
    forward = forward.map((value, at) => (at < order ? value : value - reflection * before[at - 1]!));
    variance *= 1 - reflection * reflection;
    const reached = criterion(length, variance, order);
    if (reached < best.criterion) best = { criterion: reached, weights };
  }
  return best.weights;
}

function criterion(length: number, variance: number, order: number): number {
  const count = order + 1;
  return length * Math.log(variance) + 2 * count + (2 * count * (count + 1)) / (length - count - 1);
}
