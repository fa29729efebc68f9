/** The teams that share a plan's goal: a list with what each gets and where its copy is. The add-on builds it itself. */
import type { Module } from '../../module';
import { type CopiesAnswers, copiesAnswers } from './answers';
import { teamsTab } from './tab';
import { moduleName } from './words/name';

export const copies: Module<CopiesAnswers> = {
  key: 'copies',
  name: moduleName.name,
  version: 1,
  schema: copiesAnswers,
  sizes: ({ rows }) => ({ rows: { teams: rows } }),
  adds: (given) => ({ tabs: [teamsTab(given)] }),
  // The list is typed in the sheet: a change carries it as it stands.
  reads: (_typed, { size, options }) => ({
    answers: { prefix: (options as Options).prefix, rows: size.rows.teams!, teams: [] },
    unset: [],
  }),
  options: ({ prefix }): Options => ({ prefix }),
};

type Options = Pick<CopiesAnswers, 'prefix'>;
