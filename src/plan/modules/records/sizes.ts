/** What a mapping makes of the size of a plan: what is counted, and what of it other tabs may take by channel, day or month. */
import type { Size } from '../../size';
import { isByChannel, isByDay, linesOf, type RecordsAnswers } from './answers';

export function sizes(answers: RecordsAnswers): Pick<Size, 'ids' | 'rows'> {
  const { sources, segments, response, rejected } = answers;
  const stages = Object.entries(answers.stages);
  const keys = (isOf: (line: (typeof stages)[number][1]) => boolean) =>
    stages.flatMap(([key, line]) => (isOf(line) ? [key] : []));
  return {
    ids: {
      crmCounted: [...linesOf(answers).keys()],
      crmChannels: keys((line) => isByChannel(answers, line)),
      crmDays: keys((line) => isByDay(answers, line)),
      crmTraced: keys(({ adds, source }) => adds === null && sources[source]!.kind !== 'months'),
      crmAnswered: keys(
        ({ adds, source }) =>
          adds === null && source === response?.source && sources[source]!.kind === 'rows',
      ),
    },
    rows: {
      crmSources: sources.length,
      crmSegments: segments.length,
      crmResponse: response ? 1 : 0,
      crmRejected: rejected && isByDay(answers, rejected) ? 1 : 0,
    },
  };
}
