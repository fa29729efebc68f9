/**
 * Finds functions by what people type, in any language: names, questions, or some words of them. Accents and endings do
 * not matter, a word that few functions know weighs more than one that many do, and a word that none knows is passed over.
 */
import type { GuideBook, GuidePage } from '../../src/catalogue/print-guide';
import { fillers, stemOf, wordsIn } from './stems';

/** The stems of one function, by how much a hit in them weighs. */
type Indexed = {
  readonly page: GuidePage;
  readonly stems: readonly (readonly [weight: number, stems: readonly string[]])[];
};

export type Index = {
  readonly pages: readonly Indexed[];
  /** How telling a stem is. */
  readonly weightOf: (stem: string) => number;
};

/** Less than this share of the best answer is not shown. */
const worthShowing = 0.4;

export function indexOf(book: GuideBook): Index {
  const pages = book.functions.map((page) => {
    const family = book.families[page.family]!;
    const help = page.arguments.flatMap(({ name, help }) => [name.replace(/_/g, ' '), help.en, help.it]);
    const stems = (text: string) => wordsIn(text).map(stemOf);
    return {
      page,
      stems: [
        [9, [...stems(page.name.replace(/_/g, ' ')), page.name.replace(/_/g, '').toLowerCase()]],
        [7, stems(`${page.asks.en} ${page.asks.it}`).filter((stem) => !fillers.has(stem))],
        [6, stems(page.synonyms)],
        [3, stems(`${page.summary.en} ${page.summary.it}`)],
        [2, stems(`${family.en} ${family.it}`)],
        [1, stems(help.join(' '))],
      ] as const,
    };
  });
  const known = new Map<string, number>();
  const weightOf = (stem: string) => {
    const before = known.get(stem);
    if (before !== undefined) return before;
    const count = pages.filter((one) => hitIn(one, stem) > 0).length;
    const weight = count === 0 ? 0 : Math.log(1 + pages.length / count);
    known.set(stem, weight);
    return weight;
  };
  return { pages, weightOf };
}

/** The best first; in the guide's own order where nothing is asked for. A blank family stands for all. */
export function search(index: Index, query: string, family = ''): readonly GuidePage[] {
  const typed = wordsIn(query);
  const telling = typed.filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
  const asked = [...new Set((telling.length > 0 ? telling : typed).map(stemOf))];
  const within = index.pages.filter(({ page }) => family === '' || page.family === family);
  if (asked.length === 0) return within.map(({ page }) => page);
  const weights = within.map((one) => ({ page: one.page, weight: weigh(index, one, asked) }));
  const best = Math.max(0, ...weights.map(({ weight }) => weight));
  return weights
    .filter(({ weight }) => weight > 0 && weight >= best * worthShowing)
    .sort((one, other) => other.weight - one.weight)
    .map(({ page }) => page);
}

const weigh = ({ weightOf }: Index, one: Indexed, asked: readonly string[]) =>
  asked.reduce((sum, stem) => sum + weightOf(stem) * hitIn(one, stem), 0);

/** How well a function knows a stem: whole, or as the beginning of a word. */
function hitIn({ stems }: Indexed, asked: string): number {
  return Math.max(
    ...stems.map(([weight, all]) => {
      if (all.includes(asked)) return weight;
      return all.some((stem) => beginsAlike(stem, asked)) ? weight * 0.6 : 0;
    }),
  );
}

/** `leads` begins `leadsource`; `acquis-ire` and `acquis-izione` share what matters. */
function beginsAlike(stem: string, asked: string): boolean {
  if (asked.length >= 2 && stem.startsWith(asked)) return true;
  const shared = [...asked].findIndex((letter, place) => letter !== stem[place]);
  return shared >= 6 && shared >= asked.length - 2;
}
