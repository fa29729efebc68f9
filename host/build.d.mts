/** The types of build.mjs, for those who build from TypeScript. */
import type { BuildOptions } from 'esbuild';

/** How a page around the engine is built. */
export const pageParts: BuildOptions;

/** Writes the whole page into a folder, together with what dist/ holds at that moment. */
export function buildPage(place?: string): Promise<void>;
