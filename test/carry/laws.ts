/** Law of a change: every value that people typed stands at its place in the new plan, or is named, exactly once. */
import { expect } from 'vitest';
import { carry } from '../../src/carry/carry';
import { Unreadable } from '../../src/carry/read';
import { buildPlan } from '../../src/plan/build';
import { earliestMonth } from '../../src/plan/month';
import { patched } from '../../src/plan/patch';
import type { Cell, CellValue, Plan } from '../../src/plan/plan';
import type { File } from './file';
import { type Asked, patchOf } from './random-change';

/** False where the plan says that its rows cannot be told any more, and nothing is written. */
export function holdsFor(there: File, markers: readonly CellValue[], wanted: Asked): Plan | false {
  let read: ReturnType<File['read']>;
  try {
    read = there.read();
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
  const { standing, before, answers } = read;
  // Where nobody knows the first month, nothing can be moved with it.
  const asked = answers.start === earliestMonth ? { ...wanted, shift: 0 } : wanted;
  const patch = patchOf(answers, asked);
  const next = buildPlan(patched(answers, patch, () => 'sdemo'));
  const { plan, report } = carry(next, before, standing, { ...(asked.shift && { shift: asked.shift }) });
  const stood = new Map(
    standing.filled.flatMap(({ at, content }) =>
      content && 'value' in content ? [[content.value, at] as const] : [],
    ),
  );
  for (const marker of markers) {
    const at = stood.get(marker)!;
    // The workings keep the name that a stage was built with, beside what people typed.
    const isKept = ({ at: { tab, row, column } }: Cell) =>
      tab === 'funnel' && row.startsWith('inline ') && column === 'second';
    const stands = plan.tabs.flatMap(({ cells }) =>
      cells.filter((cell) => cell.value === marker && !isKept(cell)),
    );
    const named = [...report.lost, ...report.overwritten].filter(({ shown }) => shown === String(marker));
    // A stage that is renamed takes its new name, and a plan that starts later its new month.
    const isAnswered =
      (asked.stages === 'renamed' && at.column === 'label' && at.row.startsWith('stage ')) ||
      (asked.shift !== 0 && at.row === 'start' && at.column === 'input');
    if (isAnswered) continue;
    expect([marker, at, stands.length + named.length, stands.map(({ at }) => at), named]).toEqual([
      marker,
      at,
      1,
      expect.anything(),
      expect.anything(),
    ]);
    const goesByOrder = at.row.startsWith('history') || at.row.startsWith('own row');
    if (stands[0] && asked.shift === 0 && !goesByOrder) expect(stands[0].at).toEqual(at);
  }
  return plan;
}
