/** What people touched of a plan's answers: the answers that the wizard opened with, against those that it holds now. */
import type { Patch } from '../../src/addon/contract/change';
import type { ModuleKey, PlanAnswers } from '../../src/plan/module';

type Parts = Readonly<Record<string, unknown>>;

/** Answers as the wizard gives them: some may be missing still. */
export type Given = Parts & { readonly modules: Readonly<Partial<Record<ModuleKey, Parts>>> };

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Those that differ now; undefined in JSON is no answer, and is left out. */
const touched = (before: Parts, now: Parts): Parts =>
  Object.fromEntries(
    Object.entries(now).filter(([key, value]) => value !== undefined && !isAlike(before[key], value)),
  );

type Stage = Parts & { readonly id?: string };

/**
 * A stage that stood keeps what was not touched of it as it stands, for what the wizard shows may have fewer digits than
 * the cell.
 */
function stagesAfter(standing: readonly Stage[], before: readonly Stage[], now: readonly Stage[]) {
  const find = (stages: readonly Stage[], id: string | undefined) =>
    id === undefined ? undefined : stages.find((stage) => stage.id === id);
  return now.map((stage) => {
    const [stood, shown] = [find(standing, stage.id), find(before, stage.id)];
    return stood && shown ? { ...stood, ...touched(shown, stage) } : stage;
  });
}

export function patchOf(standing: PlanAnswers, before: Given, now: Given): Patch {
  const { modules: modulesBefore, ...spineBefore } = before;
  const { modules: modulesNow, ...spineNow } = now;
  const spine = touched(spineBefore, spineNow);
  const keys = [...new Set([...Object.keys(modulesBefore), ...Object.keys(modulesNow)])] as ModuleKey[];
  const modules = Object.fromEntries(
    keys.flatMap((key): [string, Parts | null][] => {
      const [was, is] = [modulesBefore[key], modulesNow[key]];
      if (!is) return [[key, null]];
      if (!was) return [[key, is]];
      const part = touched(was, is);
      if (Object.keys(part).length === 0) return [];
      if (!Array.isArray(part.stages)) return [[key, part]];
      const stood = (standing.modules[key] as { readonly stages: readonly Stage[] }).stages;
      const stages = stagesAfter(stood, was.stages as readonly Stage[], part.stages as readonly Stage[]);
      return [[key, { ...part, stages }]];
    }),
  );
  return {
    ...(Object.keys(spine).length > 0 ? { spine } : {}),
    ...(Object.keys(modules).length > 0 ? { modules } : {}),
  } as Patch;
}

export const isEmpty = (patch: Patch) => !patch.spine && !patch.modules;
