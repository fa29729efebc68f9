/** What is next: each review's next date with the days to go, and the nearest of them. */
import { formula, range } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Formula } from '../../plan';
import { at, bar, columnKeys, heads } from './frame';
import { type Review, reviews, tab } from './places';
import type { Setting } from './setting';

/** Later than any day of a plan. */
const farDay = 100_000;

/** The first day of a column that has not passed; inserted rows are blank and no day. */
const firstFrom = ({ at: places, today }: Setting, review: Review): Formula => {
  const days = places.year(review);
  return formula`${String(farDay)}-SUMPRODUCT(MAX((${days}>=${today})*(${String(farDay)}-${days})))`;
};

export function next(setting: Setting): Part {
  const { text, at: places, today } = setting;
  const { nextDates, nextNames, nextReview, nextReviewName } = places;
  const words = text.next;
  const row = (review: Review): Part => {
    const key = `next ${review}`;
    const date = places.nextDate(review);
    const first = firstFrom(setting, review);
    return {
      rows: [track(key)],
      cells: [
        { at: at(key, 'month'), value: words[review], style: 'label' },
        ...styled(tab, key, ['figures'], 'label'),
        {
          at: date,
          formula: formula`IF(${first}=${String(farDay)};"–";${first})`,
          style: 'computed',
          pattern: patterns.day,
        },
        {
          at: at(key, 'reset'),
          formula: formula`IF(ISNUMBER(${date});${date}-${today};"–")`,
          style: 'computed',
          pattern: patterns.plain,
        },
        ...styled(tab, key, columnKeys.slice(4), 'computedText'),
      ],
    };
  };
  return stack([
    bar('next', words.title),
    heads('next', { month: words.review, reforecast: words.date, reset: words.days }, [
      'reforecast',
      'reset',
    ]),
    ...reviews.map(row),
    {
      rows: [{ key: 'next review', hidden: true }],
      cells: [
        {
          at: nextReviewName,
          formula: formula`IF(COUNT(${nextDates})=0;"–";INDEX(${nextNames};MATCH(MIN(${nextDates});${nextDates};0);1))`,
          style: 'helperLabel',
        },
        {
          at: nextReview,
          formula: formula`IF(COUNT(${nextDates})=0;"–";MIN(${nextDates}))`,
          style: 'helper',
          pattern: patterns.day,
        },
      ],
      names: [
        { name: 'next_review', range: range(nextReview, nextReview) },
        { name: 'next_review_name', range: range(nextReviewName, nextReviewName) },
      ],
    },
  ]);
}
