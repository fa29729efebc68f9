/** What changed since an earlier copy, in place of what else stands below two of the figures. */
import { type CurrencyCode, signedMoneyPattern } from '../../currency';
import type { Language } from '../../language';
import type { StyleName } from '../../look';
import type { OnBoard } from '../../module';
import type { Cell } from '../../plan';
import { fillText } from '../../sentence';
import { cardPlace } from '../page/cards';
import type { SpineWords } from '../words/words';
import { briefDay } from '../written-day';
import { type Before, copied } from './frame';

type Given = {
  readonly words: SpineWords;
  readonly language: Language;
  readonly currency: CurrencyCode;
  /** Of the eight figures, in their order. */
  readonly cards: readonly string[];
  readonly now: Pick<OnBoard, 'outlook' | 'chance'>;
  readonly before: Before;
};

/** Less, the same, more. */
const looks: readonly StyleName[] = ['cardFigureCare', 'cardFigure', 'cardFigureGood'];

/** Cells that take the place of those with the same place. A difference that nobody knows takes none. */
export function since({ words, language, currency, cards, now, before }: Given): readonly Cell[] {
  const label = fillText(words.board.since, { day: briefDay(before.day, language) });
  const points = (chance: number) => Math.round(100 * chance);
  const differences: readonly (readonly [string, number | undefined, (amount: number) => string])[] = [
    [
      'outlook',
      differenceOf(now.outlook, before.outlook),
      (amount) => signedMoneyPattern({ currency, language }, amount),
    ],
    ['chance', differenceOf(now.chance, before.chance, points), () => '+0;"−"0;"–"'],
  ];
  return differences.flatMap(([key, difference, pattern]): Cell[] => {
    const card = cards.indexOf(key);
    if (card < 0 || difference === undefined) return [];
    const { below, figure } = cardPlace(card + 1);
    const tone = Math.sign(difference);
    return [
      { at: copied(below), value: label, style: card % 4 === 0 ? 'cardName' : 'cardNameNext' },
      { at: copied(figure), value: difference, style: looks[tone + 1]!, pattern: pattern(difference) },
      {
        at: { ...copied(figure), row: figure.row.replace('below', 'tone') },
        value: tone,
        style: 'unseen',
      },
    ];
  });
}

function differenceOf(
  now: number | null,
  before: number | null,
  counted: (amount: number) => number = (amount) => amount,
): number | undefined {
  return now === null || before === null ? undefined : counted(now) - counted(before);
}
