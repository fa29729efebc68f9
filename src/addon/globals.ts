/**
 * JavaScript's own globals, taken once when the bundle is read. In a sandbox each read of a global may be intercepted,
 * which made functions that reckon much ten times slower; the build lets every file read these locals instead.
 */
const { Array: array, Date: date, Error: error, Float64Array: floats, Map: map, Math: math } = globalThis;
const { Number: number, Object: object, Set: set, String: string, WeakMap: weakMap } = globalThis;

export {
  array as Array,
  date as Date,
  error as Error,
  floats as Float64Array,
  map as Map,
  math as Math,
  number as Number,
  object as Object,
  set as Set,
  string as String,
  weakMap as WeakMap,
};
