/** What is open at a made-up company, and what its closed deals taught. */
import { pipelineWords } from '../../modules/pipeline/words/words';
import { exampleWords } from '../words/words';
import { day, down, type Example, type TypedCells } from './typed';

const money = { en: 1, it: 5 };
/** Places in the list of reasons. */
const [price, noDecision, timing] = [0, 1, 4];

/** Day, value, days from the first call, result, reason, industry. */
const closed = [
  ['01-21', 12_000, 41, 'won', undefined, 0],
  ['01-28', 12_000, 70, 'lost', timing, 0],
  ['02-09', 12_000, 55, 'won', undefined, 1],
  ['02-12', 15_000, 90, 'undecided', noDecision, 2],
  ['02-23', 12_000, 48, 'won', undefined, 4],
  ['03-04', 9_000, 62, 'lost', price, 3],
] as const;

export function pipeline({ language }: Example): TypedCells {
  const { people, deals, industries, material, channels } = exampleWords[language].doing;
  const { deals: words, reasons } = pipelineWords[language];
  // Proposals stand between opportunities and customers in Italy.
  const beside = language === 'it' ? [6] : [];
  const owners = [2, 2, 1, 1, 3, ...beside.map(() => 3)];
  const its = (value: number) => value * money[language];
  return {
    open_count: down([60, 34, 16, 20, ...beside]),
    pipeline_oldest: down([9, 21, 30, 75, ...beside.map(() => 20)]),
    pipeline_at_most: down([14, 30, 45, 60, ...beside.map(() => 30)]),
    pipeline_owner: down(owners.map((person) => people[person]!)),
    pipeline_material: down(material.slice(0, 5 + beside.length)),
    won_by_rep: down([its(36_000), its(36_000), its(24_000)]),
    open_by_rep: down([its(96_000), its(84_000), its(60_000)]),
    deals: down(deals.map(([account]) => account)),
    deals_date: down(closed.map(([on]) => day(on))),
    deals_value: down(closed.map(([, value]) => its(value))),
    deals_days: down(closed.map(([, , days]) => days)),
    deals_result: down(closed.map(([, , , result]) => words.results[result])),
    deals_reason: down(
      closed.map(([, , , , reason]) => (reason === undefined ? null : reasons.words[reason]!)),
    ),
    deals_industry: down(closed.map(([, , , , , industry]) => industries[industry]!)),
    deals_said: down(deals.map(([, said]) => said)),
    deals_channel: down([2, 1, 0, 3, 2, 0].map((channel) => channels[channel]!)),
    deal_industries: down(industries),
  };
}
