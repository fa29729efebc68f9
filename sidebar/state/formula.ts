/** A function of the catalogue as one fills it in: its arguments, and what a plan already knows of them. */

export type FunctionArgument = {
  readonly name: string;
  readonly optional?: boolean;
  /** What it measures; undefined for names and ticks. */
  readonly unit?: string;
  readonly choices?: readonly string[];
};

export type CatalogueFunction = { readonly name: string; readonly arguments: readonly FunctionArgument[] };

/** The named range of a plan that holds an argument's value, by the argument's name. */
const ranges: Readonly<Record<string, string>> = {
  goal: 'goal',
  value_per_customer: 'revenue_per_customer',
  rates: 'rates',
  lags: 'lags',
  spend: 'actual_spend',
  gross_margin: 'gross_margin',
  churn: 'churn',
  customers_at_start: 'customers_at_start',
  customers_lost: 'actual_lost',
  chance: 'chance_wanted',
};

/** What each argument starts with: the plan's own cells where it has them. */
export const prefilled = (chosen: CatalogueFunction, prefix: string): readonly string[] =>
  chosen.arguments.map(({ name }) => {
    const range = ranges[name];
    return prefix && range ? prefix + range : '';
  });

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
