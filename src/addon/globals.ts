/**
 * JavaScript's own globals, taken once when the bundle is read. In a sandbox each read of a global may be intercepted,
 * which made functions that reckon much ten times slower; the build lets every file read these locals instead.
 */
const array = Array;
const date = Date;
const error = Error;
const floats = Float64Array;
const map = Map;
const math = Math;
const number = Number;
const object = Object;
const set = Set;
const string = String;
const weakMap = WeakMap;

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
