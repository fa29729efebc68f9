/** Sentences that the sidebar and the sheet both say, word for word the same. Slots stand in braces; sentence.ts fills them. */
export const sentences = {
  en: {
    chance:
      'If these rates hold, you make the goal {times} times in 100: customers expected {average}, needed {needed}.',
    chanceFromCounts:
      'You make the goal {times} times in 100. The rates rest on {customers}, so the true need is likely between {least} and {most} {top}.',
    oneCustomer: 'only 1 customer',
    fewCustomers: 'only {count} customers',
    knownCustomers: '{count} customers',
    oneOfStage: '1 {one}',
    ofStage: '{count} {stage}',
    volumeForChance: 'For {times} in 100: {volume} a month.',
    moreThan99: 'more than 99',
    fewerThan1: 'fewer than 1',
  },
  it: {
    chance:
      'Con questi tassi raggiungi l’obiettivo {times} volte su 100: clienti attesi {average}, necessari {needed}.',
    chanceFromCounts:
      'Raggiungi l’obiettivo {times} volte su 100. I tassi si basano su {customers}: il fabbisogno reale sta probabilmente tra {least} e {most} {top}.',
    oneCustomer: 'un solo cliente',
    fewCustomers: 'pochi clienti ({count})',
    knownCustomers: '{count} clienti',
    oneOfStage: '1 {one}',
    ofStage: '{count} {stage}',
    volumeForChance: 'Per {times} su 100: {volume} al mese.',
    moreThan99: 'più di 99',
    fewerThan1: 'meno di 1',
  },
} as const;
