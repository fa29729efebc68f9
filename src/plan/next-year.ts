/** A plan that stands -> the answers of the one that comes after it, every one of them open to change. */
import { modulesOf } from './build';
import type { Module, NextSaid, PlanAnswers, Shown } from './module';
import { modules } from './modules/modules';
import { monthAfter } from './month';

export type NextPlan = {
  readonly answers: PlanAnswers;
  /** Fields that are asked anew. */
  readonly blank: readonly string[];
  readonly said: NextSaid | undefined;
};

export function nextPlanOf(answers: PlanAnswers, shown: Shown): NextPlan {
  const { start, months } = answers;
  const parts = modulesOf(answers).map((key) => {
    const own = answers.modules[key];
    return { key, own, next: (modules[key] as Module).next?.(own, shown, { start, months }) };
  });
  return {
    answers: {
      ...answers,
      name: nextName(answers.name),
      start: monthAfter(start, months),
      asOf: null,
      modules: Object.fromEntries(parts.map(({ key, own, next }) => [key, next ? next.answers : own])),
    },
    blank: parts.flatMap(({ next }) => next?.blank ?? []),
    said: parts.flatMap(({ next }) => next?.said ?? [])[0],
  };
}

/** The years in it a year later; a name without one gets a number. */
function nextName(name: string): string {
  const later = name.replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) + 1));
  return later === name ? `${name} 2` : later;
}
