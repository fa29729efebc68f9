/** The recurring revenue that the answers tell of. */
import type { FunnelAnswers } from './answers';
import { type Stream, staying } from './stream';

type Told = Pick<FunnelAnswers, 'value' | 'customersAtStart' | 'churn'> &
  Partial<Pick<FunnelAnswers, 'openingRecurring' | 'expansion' | 'contraction' | 'billedFrom'>>;

/** What a customer pays is asked for by the year. What is blank comes to nothing; without an opening, its customers pay that price. */
export function streamOf(
  { value, customersAtStart, churn, openingRecurring, expansion, contraction, billedFrom }: Told,
  of: Stream['of'],
): Stream {
  return {
    of,
    price: value ?? 0,
    opening: openingRecurring ?? customersAtStart * (value ?? 0),
    stays: staying(churn ?? 0, expansion ?? 0, contraction ?? 0),
    billedFrom: billedFrom === 'next' ? 1 : 0,
  };
}
