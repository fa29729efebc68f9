/** What is made of a plan and leaves it as it is. */
import type { NextSaid, PlanAnswers } from '../../plan/module';
import type { Answer } from './answer';

/** A page of values for the board. */
export type BoardCopy = {
  sheetId: number;
  title: string;
  /** The day that its values are of, as yyyy-mm-dd, and that of the copy it is compared with; null for a first one. */
  day: string;
  since: string | null;
  /** Why its charts and colours had to be left out, in Google's words. */
  refusal?: string;
};

/** The answers of the plan that comes after one, every one of them open to change. */
export type NextYear = {
  answers: PlanAnswers;
  /** Fields that are asked anew: the goal, and what the plan does not answer. */
  unset: string[];
  /** Null for a plan of which no module says anything. */
  said: NextSaid | null;
};

/** What is made of a plan and leaves it as it is. */
export type BoardCalls = {
  /** What the plan hands on to the one after it. Writes nothing. */
  nextYear(plan: string): Answer<NextYear>;
  /** Makes one copy per request id, however often it is called. */
  copyForBoard(plan: string, requestId: string): Answer<BoardCopy>;
  /** Deletes a copy and nothing else; where somebody typed into it since, only with `evenIfTyped`. */
  removeBoardCopy(sheetId: number, evenIfTyped: boolean): Answer<{ typed: boolean }>;
};
