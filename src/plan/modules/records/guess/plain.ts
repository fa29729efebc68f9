/** A header in plain words, so that spellings of several systems are alike. */

/** Lower case, without accents, signs, and the name of the object that some exports put before every header. */
export const plain = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(deal|opportunity|contact|trattativa|contatto) (?=\S+ ?\S*)/, '');
