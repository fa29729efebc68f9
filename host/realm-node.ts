/** A fresh realm on Node: the globals of a vm context. */
import { createContext, runInContext } from 'node:vm';
import type { Realm } from './realm';

export const nodeRealm = (): Realm =>
  runInContext('({ Function, Date, Array, JSON, Error })', createContext({})) as Realm;
