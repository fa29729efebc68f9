/** STAGE_COUNTS: how many ever reached each stage, from the stage that each record stands at. */
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';
import { keyOf } from './group-rows';

/**
 * A row for each stage of `order` (first stage first) with how many reached it, and a last row for the records whose
 * stage is not among them. Who stands at a stage has been through all the stages before it.
 * @throws Refusal when `order` names a stage twice.
 */
export function stageCounts(stages: readonly string[], order: readonly string[]): [string, number][] {
  const places = new Map<string, number>();
  order.forEach((stage, place) => {
    const key = keyOf(stage);
    if (places.has(key)) throw new Refusal('order', 'stages that differ', stage, undefined, place + 1);
    places.set(key, place);
  });
  const standing = new Array<number>(order.length + 1).fill(0);
  for (const stage of stages) {
    const place = places.get(keyOf(stage)) ?? order.length;
    standing[place] = standing[place]! + 1;
  }
  const elsewhere = standing.pop()!;
  for (let place = order.length - 2; place >= 0; place -= 1) standing[place]! += standing[place + 1]!;
  return [
    ...order.map((stage, place): [string, number] => [stage, standing[place]!]),
    ['(not in order)', elsewhere],
  ];
}

export const STAGE_COUNTS = declare({
  name: 'STAGE_COUNTS',
  arguments: [
    { name: 'stages', shape: 'rows', holds: 'text' },
    { name: 'order', shape: 'list', holds: 'text' },
  ],
  returns: { unit: 'count', shape: { table: [{ name: 'stage' }, { name: 'reached', unit: 'count' }] } },
  compute: stageCounts,
});

export const stageCountsGuide: Guide<typeof STAGE_COUNTS> = {
  of: STAGE_COUNTS,
  family: 'records',
  summary: {
    en: 'How many ever reached each stage, from the stage each CRM record stands at.',
    it: 'Quanti hanno raggiunto ogni fase, dalla fase in cui si trova ogni record del CRM.',
  },
  isNot: {
    en: 'Not how many stand at each stage now: who stands further on has been through the stages before.',
    it: 'Non è quanti si trovano ora in ogni fase: chi è più avanti è passato dalle fasi precedenti.',
  },
  how: {
    en: 'Records at the stage or at any later one in order.',
    it: 'I record in quella fase o in una successiva di order.',
  },
  arguments: {
    stages: {
      en: 'The furthest stage of each record, a cell per record.',
      it: 'La fase più avanzata di ogni record, una cella per record.',
    },
    order: {
      en: 'The names of the stages, first stage first. Capitals do not matter.',
      it: 'I nomi delle fasi, dalla prima in poi. Le maiuscole non contano.',
    },
  },
  returns: {
    en: 'A table with a head: stage, reached. The last row counts the records whose stage is not in order.',
    it: 'Una tabella con intestazione: stage, reached. L’ultima riga conta i record con una fase che non è in order.',
  },
  notes: [
    {
      en: 'Lost records are the trap: “Closed lost” is no stage but an end. Give the furthest stage that such a record reached before it was lost, or it lands in the last row. That row is there so that nothing disappears unseen; blank cells between records are counted in it, too.',
      it: 'La trappola sono i record persi: “Closed lost” non è una fase ma una fine. Indica la fase più avanzata raggiunta prima di perderli, altrimenti finiscono nell’ultima riga. Quella riga c’è perché nulla sparisca senza essere visto; vi contano anche le celle vuote tra i record.',
    },
    {
      en: 'The column reached, without its last cell, is what FUNNEL_RATES takes.',
      it: 'La colonna reached, senza l’ultima cella, è quella che serve a FUNNEL_RATES.',
    },
  ],
  inPlan: { order: 'stage_names' },
  examples: [
    {
      args: [
        { down: ['Lead', 'MQL', 'Won', 'lead', 'Spam', 'MQL', 'Lead'] },
        { across: ['Lead', 'MQL', 'SQL', 'Won'] },
      ],
      gives: {
        table: [
          ['stage', 'reached'],
          ['Lead', 6],
          ['MQL', 3],
          ['SQL', 1],
          ['Won', 1],
          ['(not in order)', 1],
        ],
      },
    },
    {
      args: [{ down: ['Lead'] }, { across: ['Lead', 'MQL', 'lead'] }],
      fails: 'STAGE_COUNTS: order must be stages that differ, got "lead" in place 3',
    },
  ],
  sources: [{ title: 'Weidert Group, Kick Off Your Annual Marketing Plan: KPIs and Goals' }],
};
