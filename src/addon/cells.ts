/** Where a cell calls a function: its dates are read in the zone of the file, everything else as it comes. */
import { type Cell, callFunction as callIn } from '../catalogue/call';
import { openZone } from './zone';

export const callFunction = (name: string, args: ArrayLike<unknown>): Cell | Cell[][] =>
  callIn(name, args, openZone);
