/** Parole italiane del foglio KPI. */
import type { KpisWords } from './kpis-words';

export const it: KpisWords = {
  lead: 'I pochi numeri che i due team seguono.',
  settings: {
    title: 'Come si giudicano',
    tolerance: 'Tolleranza per «Vicino»',
    toleranceNote: 'Un KPI che manca il target per non più di questa parte è vicino.',
    tooFew: '«Troppo presto» sotto (casi)',
    tooFewNote: 'Tassi e costi con meno casi restano senza colore.',
    northStar: 'North Star',
    northStarNote: 'Ogni obiettivo la sostiene, o spiega perché no.',
  },
  watched: {
    title: 'Che cosa seguiamo',
    teach:
      'Scegline pochi. Scrivi il valore del mese scorso nelle celle gialle; quelle bianche vengono dal piano.',
    report: 'KPI da inserire senza il valore del mese scorso: {count}{first}.',
  },
  targets: {
    title: 'Target per mese',
    note: 'Un target inserito sopra vale per ogni mese; altrimenti qui c’è quello del piano.',
    teach: 'Accanto a ogni KPI: che cosa facciamo se è fuori target.',
    report: 'Fuori target senza contromisura: {count}.',
  },
  heads: {
    kpi: 'KPI',
    definition: 'Definizione',
    owner: 'Responsabile',
    better: 'Meglio se',
    every: 'Frequenza',
    place: 'Posto nel Piano',
    target: 'Target inserito',
    planned: 'Target a oggi',
    toDate: 'Consuntivo a oggi',
    status: 'Stato',
    last: 'Ultimo mese',
    change: 'Sul mese prima',
    ifOff: 'Se è fuori target, allora …',
    upper: 'Limite superiore',
  },
  better: { up: 'Più alto', down: 'Più basso', within: 'In un intervallo' },
  every: { week: 'Ogni settimana', month: 'Ogni mese', quarter: 'Ogni trimestre' },
  statuses: {
    on: 'A target',
    close: 'Vicino',
    off: 'Fuori target',
    early: 'Troppo presto',
    untargeted: 'Senza target',
  },
  accepts: {
    place: 'Un numero intero da 1 a 8; se vuoto, non compare nel foglio Piano.',
    target: 'Al mese per le somme, altrimenti il valore da raggiungere. Se vuoto, vale quello del piano.',
    actual: 'Il valore del mese. Le percentuali come 12%.',
    share: 'Una percentuale, per esempio 10%.',
    count: 'Un numero intero, 0 o più.',
  },
  page: {
    title: 'KPI',
    line: 'A target: {on} · vicini: {close} · fuori: {off} · troppo presto: {early}',
    ifOff: 'Se è fuori target',
  },
  week: 'KPI fuori target: {count}. Il primo: {name}. Che fare: {answer}.',
  card: {
    label: 'KPI A TARGET',
    value: '{on} su {all}',
    below: 'Fuori target',
    meaning: 'KPI con uno stato che raggiungono il target o fanno meglio.',
  },
  checks: {
    alone: 'KPI senza un responsabile',
    places: 'Posizioni nel foglio Piano doppie o errate',
    blank: 'KPI da inserire con l’ultimo mese vuoto',
    untargeted: 'KPI senza target',
    unanswered: 'KPI fuori target senza contromisura',
  },
};
