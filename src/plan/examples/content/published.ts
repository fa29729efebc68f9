/** The published agreement in its second month: one check missed its share, and the pace says what that takes. */
import { spineWords } from '../../spine/words/words';
import { exampleWords } from '../words/words';
import { day, down, type Example, type TypedCells } from './typed';

/** Delivered, rejected, answered within an hour: check by check, five rows a month. */
const checks: readonly (readonly [number, number, number] | null)[] = [
  [26, 1, 24],
  [25, 0, 23],
  [27, 1, 25],
  [25, 0, 23],
  null,
  [22, 0, 20],
  [20, 2, 18],
];

export function published({ language }: Example): TypedCells {
  const { people } = exampleWords[language].doing;
  const words = spineWords[language].people.teams;
  const [marketing, sales] = people;
  const column = (index: 0 | 1 | 2) => down(checks.map((check) => check?.[index] ?? null));
  return {
    people: down([marketing!, sales!]),
    people_team: down([words.marketing, words.sales]),
    status_date: [[day('02-13')]],
    actual_volumes: [[101], [51]],
    actual_revenue: [[10_200]],
    marketing_lead: [[marketing!]],
    sales_lead: [[sales!]],
    promises_fixed: down([100, 100, 100, 100, 100, 100]),
    signed_marketing: [[day('01-04')]],
    signed_sales: [[day('01-04')]],
    service_actual: down([0.96, 20, 5, 1, 4]),
    sample: down([1, 1, 1, null, 1, 1]),
    reason_count: down([1, 2, 1]),
    delivered: column(0),
    rejected: column(1),
    answered: column(2),
    weekly_who: down(checks.map((check, index) => (check ? people[index % 2]! : null))),
  };
}
