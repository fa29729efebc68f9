/**
 * All that building a plan takes and nothing else does. It is shipped as a file of its own, which is read when a plan is
 * built, so that no custom function waits for it.
 */
export { buildable } from '../plan/templates/buildable';
export { words } from '../plan/text/words';
export { compile } from './compile';
export { placeInto } from './placement';
