/** Where the list of people stands on the Assumptions tab: owners everywhere are chosen from it. */
import { cell, range } from '../../formula';
import type { CellRange, CellRef } from '../../plan';

const tab = 'assumptions';

export const peopleRows = 12;
export const personRow = (number: number) => `person ${number}`;

const down = (column: string): CellRange =>
  range(cell(tab, personRow(1), column), cell(tab, personRow(peopleRows), column));

/** The team that somebody belongs to, whatever the plan's language calls it. */
export const teams = ['marketing', 'sales', 'both'] as const;
export type Team = (typeof teams)[number];

const teamRow = (team: Team) => `team ${team}`;

export const people = {
  names: down('label'),
  teams: down('input'),
  /** The words of the teams: a dropdown over them, and what formulas compare with. */
  team: (team: Team): CellRef => cell(tab, teamRow(team), 'label'),
  teamWords: range(cell(tab, teamRow('marketing'), 'label'), cell(tab, teamRow('both'), 'label')),
};
