/** The types of build.mjs, for those who build the sidebar from TypeScript. */
import type { Plugin } from 'esbuild';

/** The text of Sidebar.html. Tests hand in a plugin that puts other templates in the gallery. */
export function buildSidebar(plugins?: Plugin[]): Promise<string>;
