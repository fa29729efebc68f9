/** A function of the catalogue as one fills it in: its arguments, and what a plan already knows of them. */

export type FunctionArgument = {
  readonly name: string;
  readonly optional?: boolean;
  /** What it measures; undefined for names and ticks. */
  readonly unit?: string;
  readonly choices?: readonly string[];
  /** The range of a plan that holds it, after the prefix of the plan's names; missing where a plan has no such cell. */
  readonly inPlan?: string;
};

export type CatalogueFunction = { readonly name: string; readonly arguments: readonly FunctionArgument[] };

/** A plan to fill in from: the prefix of its names, and those that it has. */
export type FillingPlan = { readonly prefix: string; readonly names: readonly string[] };

/** What each argument starts with: the plan's own cell, as the function names it, where the plan has it. */
export const prefilled = (chosen: CatalogueFunction, plan: FillingPlan | undefined): readonly string[] =>
  chosen.arguments.map((argument) => (plan && isInPlan(argument, plan) ? plan.prefix + argument.inPlan : ''));

export const isInPlan = ({ inPlan }: FunctionArgument, { names }: FillingPlan): boolean =>
  inPlan !== undefined && names.includes(inPlan);

/** Arguments that have to be there and are not, by place. */
export const missingArguments = (chosen: CatalogueFunction, args: readonly string[]): readonly number[] =>
  chosen.arguments.flatMap(({ optional, choices }, place) =>
    optional || choices || args[place]?.trim() ? [] : [place],
  );

/** The formula as it will stand in the cell; what is left out at the end is not written. */
export function formulaText({ name, arguments: all }: CatalogueFunction, args: readonly string[]): string {
  const written = all.map(({ choices }, place) => {
    const text = (args[place] ?? '').trim();
    return text && choices?.includes(text) ? `"${text}"` : text;
  });
  while (written.length > 0 && !written[written.length - 1]) written.pop();
  return `=${name}(${written.join(';')})`;
}
