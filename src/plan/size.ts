/** All that a plan's keys are made of. */

/** What a stage is, whatever it is called. */
export const roles = ['visits', 'leads', 'mql', 'sql', 'opportunities', 'proposals', 'customers'] as const;
export type Role = (typeof roles)[number];

/** All that keys are made of, and what stages are. */
export type Size = {
  readonly months: number;
  readonly stages: readonly { readonly id: string; readonly role: Role | null }[];
  /** Of channels, personas, picked KPIs: their ids, in order. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Of lists that go by order: how many rows they have. */
  readonly rows: Readonly<Record<string, number>>;
};

/** The stage with a role, counted from 1, the top of the funnel; undefined where the funnel has none. */
export function stageWith({ stages }: Pick<Size, 'stages'>, role: Role): number | undefined {
  const index = stages.findIndex((stage) => stage.role === role);
  return index < 0 ? undefined : index + 1;
}

/** The stage in which leads are counted where nobody says another, from 1. */
export const leadStage = (size: Pick<Size, 'stages'>): number =>
  stageWith(size, 'leads') ?? Math.min(2, size.stages.length);
