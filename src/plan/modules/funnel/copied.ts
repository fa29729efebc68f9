/** What a team's copy takes otherwise than it was typed: with learned rates in use, it starts from those. */
import type { Module } from '../../module';

export const copied: NonNullable<Module['copied']> = (typed, { stages }) => {
  if (typed('use_learned') !== true) return [];
  const rates = stages.slice(1).flatMap(({ id }) => {
    const row = `stage ${id}`;
    const value = typed('rates_in_use', row, 'more 5');
    return typeof value === 'number' ? [{ name: 'rates', row, column: 'input', value }] : [];
  });
  // What was learned is in them: learning from the same cases again would count those twice.
  return [...rates, { name: 'use_learned', row: 'useLearned', column: 'input', value: false }];
};
