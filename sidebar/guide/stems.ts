/** Words of a question, and what of them stays the same in one and in many, in English and in Italian. */

/** Words that say nothing about what is asked. */
export const fillers = new Set(
  (
    'a an and are at be by can could do does for from has have how i if in is it many me much must my of on or our ' +
    'shall should so some take than that the there this to us want was we what when which will with would you your ' +
    'abbiamo al all alla alle anche c che chi ci come con cosa da dal dalla dei del della deve devo di dopo e fa gli ' +
    'ha ho i il in io l la le lo ma me mi mia mio ne nel nella noi o per piu posso prima puo qual quale quali quanta ' +
    'quante quanti quanto quella quelli quello questa questi questo se serve servono si sono sta su tra un una uno va'
  ).split(' '),
);

export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Without the ending that tells one from many, or one tense from another. */
export function stemOf(word: string): string {
  if (word.length <= 4) return word.length === 4 ? word.replace(/[s]$/, '') : word;
  return word.replace(/(ing|ed|es|s|[aeiou]{1,2})$/, '');
}
