/** Sentences that the sidebar and the sheet both say, word for word the same. Slots stand in braces; sentence.ts fills them. */
export const sentences = {
  en: {
    chance:
      'If these rates hold, you make the goal {times} times in 100: the average is {average} customers, and the goal takes {needed}.',
    chanceFromCounts:
      'You make the goal {times} times in 100. The rates rest on {customers} customers, so the true need is likely between {least} and {most} {top}.',
    only: 'only ',
    volumeForChance: 'For {times} in 100: {volume} {top} a month.',
    moreThan99: 'more than 99',
    fewerThan1: 'fewer than 1',
  },
  it: {
    chance:
      'Con questi tassi raggiungi l’obiettivo {times} volte su 100: in media arrivano {average} clienti e ne servono {needed}.',
    chanceFromCounts:
      'Raggiungi l’obiettivo {times} volte su 100. I tassi si basano su {customers} clienti: il fabbisogno reale sta probabilmente tra {least} e {most} {top}.',
    only: 'soli ',
    volumeForChance: 'Per {times} su 100: {volume} {top} al mese.',
    moreThan99: 'più di 99',
    fewerThan1: 'meno di 1',
  },
} as const;
