/** A question to Google, asked in a scratch tab or about the project, and what its answer means. */
import { faultOf } from '../faults';

export type Check = {
  readonly what: string;
  /** Asks; what it gives is shown beside the answer. It throws where the answer is no. */
  readonly ask: () => string | undefined;
  /** What to do when the answer is no. */
  readonly ifNo: string;
};

export type Answer = {
  readonly what: string;
  readonly answer: 'yes' | 'no';
  readonly seconds: number;
  /** Google's own words, or what was found. */
  readonly said: string;
  readonly ifNo: string;
};

export function answerOf({ what, ask, ifNo }: Check): Answer {
  const started = Date.now();
  const told = (answer: Answer['answer'], said: string): Answer => ({
    what,
    answer,
    seconds: Math.round((Date.now() - started) / 100) / 10,
    said,
    ifNo: answer === 'no' ? ifNo : '',
  });
  try {
    return told('yes', ask() ?? '');
  } catch (error) {
    return told('no', faultOf(error).detail);
  }
}
