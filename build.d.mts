/** The types of build.mjs, for those who build from TypeScript. */
import type { BuildOptions } from 'esbuild';

export type Form = { readonly plain?: boolean; readonly checks?: boolean };

/** The files of the script project, by name. `plain`: the calls as a script file; `checks`: with the check of an installation. */
export function printFiles(form?: Form): Promise<Record<string, string>>;

/** A script that puts what the entry exports under one global name. */
export function bundle(entry: string, globalName: string, options?: BuildOptions): Promise<string>;

/** Code.js; `addon` is the text that its door reads. */
export function printCode(addon: string, checks?: boolean): Promise<string>;

/** Help.html: the guide in both languages, as JSON. */
export function printHelp(): Promise<string>;

/** docs/guide/README.md. */
export function printContents(): Promise<string>;
