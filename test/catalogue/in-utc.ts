/** Functions as cells call them in a file whose clocks are those of UTC. */
import { callFunction as callIn } from '../../src/catalogue/call';
import { exampleZone } from '../../src/catalogue/example';

export const callFunction = (name: string, args: ArrayLike<unknown>) => callIn(name, args, exampleZone);
