/** Finds functions by what people type: any language's words, the start of a word is enough, accents do not matter. */
import type { GuideBook, GuidePage } from '../../src/catalogue/print-guide';

/** The words of one function, by how much a hit in them weighs. */
export type Indexed = {
  readonly page: GuidePage;
  readonly words: readonly (readonly [weight: number, words: readonly string[]])[];
};

export type Found = { readonly family: string; readonly pages: readonly GuidePage[] };

/** Words of a question that say nothing about what is asked. */
const fillers = new Set(
  (
    'a an and are at by can do does for from has have how i in is it me my of on or should than that the this to ' +
    'want we what when which will with you your ' +
    'al alla che chi come con cosa da dal dei del della di e ho il in la le lo mi mia mio nel o per quale quali ' +
    'quanta quante quanti quanto si su un una'
  ).split(' '),
);

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Without the ending that tells one from many, in English (leads) and in Italian (cliente, clienti). */
const stem = (word: string) => (word.length > 4 ? word.replace(/[saeio]$/, '') : word);

export function indexOf(book: GuideBook): readonly Indexed[] {
  return book.functions.map((page) => {
    const family = book.families[page.family]!;
    const help = page.arguments.flatMap(({ name, help }) => [name, help.en, help.it]);
    return {
      page,
      words: [
        [8, [...wordsOf(page.name.replace(/_/g, ' ')), page.name.replace(/_/g, '').toLowerCase()]],
        [4, wordsOf(page.synonyms)],
        [2, wordsOf([page.summary.en, page.summary.it, family.en, family.it].join(' '))],
        [1, wordsOf(help.join(' ').replace(/_/g, ' '))],
      ],
    };
  });
}

/** By family, the best first; in the guide's own order where nothing is asked for. A blank family stands for all. */
export function search(index: readonly Indexed[], query: string, family = ''): readonly Found[] {
  const typed = wordsOf(query);
  const telling = typed.filter((word) => !fillers.has(word));
  const asked = (telling.length > 0 ? telling : typed).map(stem);
  const hits = index
    .filter(({ page }) => family === '' || page.family === family)
    .map((entry) => ({ page: entry.page, weight: weigh(entry, asked) }))
    .filter(({ weight }) => weight > 0 || asked.length === 0)
    .sort((one, other) => other.weight - one.weight);
  const families = [...new Set(hits.map(({ page }) => page.family))];
  return families.map((name) => ({
    family: name,
    pages: hits.filter(({ page }) => page.family === name).map(({ page }) => page),
  }));
}

/** Every word that is asked for has to be there; 0 when one is not. */
function weigh({ words }: Indexed, asked: readonly string[]): number {
  const weights = asked.map(
    (start) => words.find(([, candidates]) => candidates.some((word) => word.startsWith(start)))?.[0] ?? 0,
  );
  return weights.includes(0) ? 0 : weights.reduce((sum, weight) => sum + weight, 0);
}

export const countOf = (found: readonly Found[]) => found.reduce((sum, { pages }) => sum + pages.length, 0);
