/** A person with the sidebar open: drives a run over the model until no team is left, and goes on after whatever stops it. */
import { happened, nextOf, type Run, startRun } from '../../src/teams/run';
import { Cut, type Model } from './model-of-copying';

export type Person = {
  user: string;
  chance: () => number;
  /** Passes the time up to a moment of the model's clock. */
  until(moment: number): Promise<void>;
};

/** One run, as far as it comes. A cut leaves it where it is. */
async function oneRun(model: Model, { user, chance, until }: Person): Promise<Run | 'cut' | 'failed'> {
  let run: Run;
  try {
    const { queue, parent } = await model.startCopy(user);
    run = startRun(queue, parent, model.clock);
  } catch (error) {
    return error instanceof Cut ? 'cut' : 'failed';
  }
  for (;;) {
    const next = nextOf(run, model.clock);
    if (next.do === 'finish' || next.do === 'ask') return run;
    if (next.do === 'nothing')
      throw new Error('A run that calls nobody must not say that it waits for an answer.');
    if (next.do === 'wait') {
      await until(next.until);
      continue;
    }
    run = happened(run, { is: 'called', now: model.clock });
    try {
      const answer = await model.copyTo(user, next.team, next.parent);
      run = happened(run, { is: 'answered', now: model.clock, chance: chance(), answer });
    } catch (error) {
      if (error instanceof Cut) return 'cut';
      throw error;
    }
  }
}

/** Opens the sidebar again after each cut, and presses Continue while teams were left without an answer. */
export async function copyToTheEnd(model: Model, person: Person): Promise<Run> {
  for (let opened = 0; opened < 60; opened++) {
    const run = await oneRun(model, person);
    if (run === 'cut' || run === 'failed') continue;
    const isLeft = run.halt === 'changed' || run.outcomes.some(({ says }) => says === 'givenUp');
    if (!isLeft) return run;
  }
  throw new Error('Sixty runs did not come to an end.');
}

/** Nobody else is there: time simply passes. */
export const alone = (model: Model, chance: () => number): Person => ({
  user: 'one',
  chance,
  until: async (moment) => {
    model.clock = Math.max(model.clock, moment);
  },
});
