/** How long a run of copies takes, in minutes that are simulated with the latencies of the model. */
import { tallyOf } from '../src/teams/run';
import { allowed, chances, equalShares, Model } from '../test/teams/model-of-copying';
import { alone, copyToTheEnd } from '../test/teams/person';
import { type Figure, median } from './print';

const runs = 15;

async function simulated(teams: number, seed: number) {
  const chance = chances(seed);
  const model = new Model({ rows: equalShares(teams), goal: 1_000_000, chance, chances: { lost: 0.02 } });
  const run = await copyToTheEnd(model, alone(model, chance));
  if (tallyOf(run).failed > 0) throw new Error('Every destination can be reached, and a team has failed.');
  return { minutes: model.clock / 60_000, busiest: model.busiestMinute() };
}

export async function copyFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const teams of [10, 50, 200]) {
    const all = await Promise.all(Array.from({ length: runs }, (_, seed) => simulated(teams, seed + 1)));
    const minutes = all.map((one) => one.minutes);
    const busiest = Math.max(...all.map((one) => one.busiest));
    figures.push(
      { what: `minutes, ${teams} teams`, is: median(minutes).toFixed(1) },
      {
        what: `reads or writes in the busiest minute, ${teams} teams`,
        is: String(busiest),
        limit: `Google allows ${allowed}`,
      },
    );
  }
  return figures;
}
