/** Who owns a row: one name of the list of people. */
import { formula } from '../../formula';
import type { Accepts, CellRef, Formula } from '../../plan';
import { people } from '../people/places';
import type { Basis } from './frame';

/** A dropdown over the people of the plan; another name is shown, and counted by a check. */
export const ownerAccepts: Accepts = { unit: 'choice', from: people.names };

/** 1 for a row with a text and without one owner who is on the list. Owners count from the first month of the plan on. */
export const ownerFault = (
  { start, today }: Pick<Basis, 'start' | 'today'>,
  text: CellRef | Formula,
  owner: CellRef,
): Formula =>
  formula`IF(${today}<${start};0;IF(TRIM(${text})="";0;IF(TRIM(${owner})="";1;IF(COUNTIFS(${people.names};${owner})=0;1;0))))`;
