/** The add-on's custom functions, read from the bundle as Sheets reads them and called as Sheets calls them. */
import type { Context } from './context';
import { functionCache, helpers, registries } from './engine';

export type Declaration = { name: string; summary: string; parameters: { name: string; help: string }[] };

/** What the JSDoc directly above each top-level function says, where it carries `@customfunction`. */
export function readDeclarations(code: string): Declaration[] {
  const pattern = /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;
  return [...code.matchAll(pattern)].flatMap(([, comment = '', name = '', list = '']) => {
    const text = comment.replace(/^\s*\* ?/gm, '').trim();
    if (!/^@customfunction\b/m.test(text)) return [];
    const helpOf = (parameter: string) =>
      new RegExp(`^@param\\s+(?:\\{[^}]*\\}\\s*)?${parameter.replace('$', '\\$')}\\b\\s*(.*)`, 'm').exec(
        text,
      )?.[1] ?? '';
    const parameters = list
      .split(',')
      .map((parameter) => parameter.trim())
      .filter((parameter) => parameter !== '')
      .map((parameter) => ({ name: parameter, help: helpOf(parameter) }));
    return [
      { name: name.toUpperCase(), summary: text.split(/^@/m)[0]!.replace(/\s+/g, ' ').trim(), parameters },
    ];
  });
}

type Cell = { value: unknown; format?: string; message?: string };
type Argument = Cell | Cell[][] | undefined;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
const isError = (value: unknown) => typeof value === 'string' && registries.errorTypes.has(value);

/** How many hosts of this process go by each function; the engine has one list of functions for all of them. */
const uses = new Map<string, number>();

/** Makes the declared functions known to cells, for all workbooks of this process. Gives back what takes them away. */
export function registerCustomFunctions(declarations: readonly Declaration[]): () => void {
  const functions = registries.functionRegistry;
  for (const { name } of declarations)
    if (functions.contains(name) && !uses.has(name))
      throw new Error(`${name} is a function of Sheets already; a custom function needs a name of its own.`);
  for (const declaration of declarations) {
    register(declaration);
    uses.set(declaration.name, (uses.get(declaration.name) ?? 0) + 1);
  }
  forgetCompiled();
  return () => {
    for (const { name } of declarations) release(name);
    forgetCompiled();
  };
}

function release(name: string): void {
  const left = (uses.get(name) ?? 0) - 1;
  if (left > 0) {
    uses.set(name, left);
    return;
  }
  uses.delete(name);
  registries.functionRegistry.remove(name);
  delete registries.functionRegistry.mapping[name];
}

/** Stands for the arguments beyond the declared ones: Sheets passes them on. */
const further = helpers.arg('… (any, range<any>, optional, repeating)', '');

/** A function as its help shows it: with the arguments that it declares. */
export function asDeclared<Described extends { args: readonly { name: string }[] }>(
  described: Described,
): Described {
  return { ...described, args: described.args.filter(({ name }) => name !== further.name) };
}

function register({ name, summary, parameters }: Declaration): void {
  const functions = registries.functionRegistry;
  const declared = parameters.map((one) => helpers.arg(`${one.name} (any, range<any>)`, one.help));
  functions.replace(name, {
    description: summary,
    category: 'Backsolve',
    // The engine's composer stumbles over a function whose only argument is a repeating one.
    args: declared.length > 0 ? [...declared, further] : [],
    compute: function (this: Context, ...args: Argument[]) {
      return call(this, name, args);
    } as never,
  });
  // Sheets' help shows every parameter as required, yet fewer arguments still call the function.
  functions.content[name]!.minArgRequired = 0;
}

/** A formula compiled before would keep calling what was there then. */
function forgetCompiled(): void {
  for (const formula of Object.keys(functionCache)) delete functionCache[formula];
}

function call({ host }: Context, name: string, ranges: Argument[]): unknown {
  const args = ranges.map(unwrapped);
  const broken = args.find((argument) => argument && !Array.isArray(argument) && isError(argument.value));
  if (broken) return broken;
  try {
    const result = host.custom(
      name,
      args.map((argument) => taken(argument, host)),
    );
    return given(result, host);
  } catch (thrown) {
    return { value: '#ERROR!', message: (thrown as Error).message };
  }
}

/** A range of one cell counts as that cell. */
const unwrapped = (argument: Argument): Argument =>
  Array.isArray(argument) && argument.length === 1 && argument[0]!.length === 1 ? argument[0]![0] : argument;

/** An argument as Sheets gives it: undefined, a value, or rows of values. */
function taken(argument: Argument, host: Context['host']): unknown {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return takenCell(argument, host);
  const columns = argument;
  const rows = (columns[0] ?? []).map((_, row) => columns.map((column) => takenCell(column[row]!, host)));
  return host.rows(rows);
}

function takenCell({ value, format }: Cell, host: Context['host']): unknown {
  if (value === null || value === undefined) return '';
  const date = typeof value === 'number' && format !== undefined && helpers.isDateTimeFormat(format as never);
  return date ? host.date(value as number) : value;
}

/** A result as the engine takes it: columns of cells, short rows filled with blanks. */
function given(result: unknown, host: Context['host']): unknown {
  if (!Array.isArray(result)) return givenCell(result, host);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return givenCell('', host);
  return Array.from({ length: width }, (_, column) => rows.map((row) => givenCell(row[column], host)));
}

function givenCell(value: unknown, host: Context['host']): Cell {
  if (value === null || value === undefined) return { value: '' };
  if (isDate(value)) return { value: host.serial(value), format: 'm/d/yyyy' };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { value: '#NUM!', message: 'The function returned a result that is not a number.' };
  return { value: typeof value === 'object' ? String(value) : value };
}
