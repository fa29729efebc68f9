/** A call of ours as a formula of built-in functions, for files that do without us. */
import type { Argument, Declaration } from '../metrics/declare';

/** Names of arguments are lower case; functions, and text in quotes, are not theirs. */
const word = /"[^"]*"|[A-Z]+(?=\()|[a-z][a-z_]*/g;

/** The arguments that a declaration's expression reads. */
export const readBy = ({ expression, arguments: args }: Declaration): readonly Argument[] => {
  const words = new Set(expression?.match(word));
  return args.filter(({ name }) => words.has(name));
};

/**
 * What a call of one function over single cells becomes, without its `=`; undefined where it has no expression, or where
 * the call gives an argument that its expression does not read.
 * @param typed each argument as it stands in the formula, '' where it is left out
 */
export function builtIn(declaration: Declaration, typed: readonly string[]): string | undefined {
  const { expression, arguments: args } = declaration;
  if (expression === undefined) return undefined;
  const read = readBy(declaration);
  const given = (argument: Argument) => typed[args.indexOf(argument)]?.trim() ?? '';
  if (args.some((argument) => given(argument) !== '' && !read.includes(argument))) return undefined;
  const written = new Map(read.map((argument) => [argument.name, given(argument) || defaultOf(argument)]));
  if ([...written.values()].includes(undefined)) return undefined;
  return expression.replace(word, (name) => inBrackets(written.get(name)) ?? name);
}

function defaultOf(argument: Argument): string | undefined {
  const value = 'default' in argument ? argument.default : undefined;
  return typeof value === 'string' ? `"${value}"` : value === undefined ? undefined : String(value);
}

/** An operator inside an argument must not pull at what stands around it. */
const inBrackets = (text: string | undefined) =>
  text === undefined || /^[\w$.!:"%]+$/.test(text) ? text : `(${text})`;
