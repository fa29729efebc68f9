/** The functions that can be inserted. The build takes their names and arguments from the catalogue: what computes them stays out of the page. */
import type { CatalogueFunction } from './state/formula';

declare const FUNCTIONS: readonly CatalogueFunction[];

export const functions = FUNCTIONS;
