/** A size for tests that go by the number of stages. */
import type { Size } from '../../src/plan/module';
import { firstStageId } from '../../src/plan/modules/funnel/size';

export const sizeOf = (stages: number, months: number): Size => ({
  months,
  stages: Array.from({ length: stages }, (_, index) => ({ id: firstStageId(index + 1), role: null })),
  ids: {},
  rows: {},
});
