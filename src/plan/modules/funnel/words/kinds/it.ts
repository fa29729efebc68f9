/** Parole italiane degli obiettivi che non contano il fatturato nel mese in cui è acquisito. */
import type { KindWords } from './some-words';

const subscription = {
  assumptions: {
    inputs: {
      value: { label: 'Prezzo annuo per nuovo cliente', note: 'Quanto paga in un anno un nuovo cliente.' },
      monthlyRevenue: { note: 'Prezzo annuo ÷ mesi in cui matura.' },
    },
    factors: { value: 'Prezzo annuo per nuovo cliente' },
  },
  plan: {
    said: {
      names: { value: 'il prezzo annuo per nuovo cliente' },
      action: { deal: 'Alza il prezzo annuo per nuovo cliente: {value} invece di {before}.' },
    },
    levers: { deal: 'Prezzo annuo per nuovo cliente' },
    checkNames: { missing: 'Manca obiettivo, prezzo o primo mese' },
  },
};

/** Dove un cliente conta mese dopo mese, in denaro. */
const stream = {
  assumptions: {
    inputs: {
      needed: {
        note: 'Obiettivo, meno quanto arriva senza nuovi clienti, ÷ quanto porta in media uno di loro.',
      },
      existingOpen: {
        label: 'Dai clienti di quel giorno',
        note: 'Quanto portano ancora quelli che c’erano quando il piano è stato rifatto.',
      },
      restOfGoal: {
        note: 'Obiettivo, meno quanto arrivato e quanto portano clienti esistenti e clienti in arrivo.',
      },
      toWin: { note: 'Resto ÷ quanto porta in media uno di loro.' },
      historyOf: { note: 'Contato come l’obiettivo.' },
    },
  },
  forecast: {
    varianceNotes: [
      'Già in arrivo: quanto hanno portato le trattative iniziali e i mesi prima del piano, rispetto a ciò che l’obiettivo ne chiedeva.',
      'Volume: più o meno del necessario in cima, con i mesi al cliente di anticipo. Tasso: quanto ogni passaggio ha reso oltre il suo tasso. Entrambi al prezzo di piano.',
      'Prezzo e fidelizzazione: quanto portano clienti nuovi e presenti oltre prezzo, abbandono, espansione e contrazione di piano.',
      'Riportato: quanto manca agli obiettivi dei mesi prima della ripianificazione, ripreso dai mesi aperti.',
    ],
    rows: {
      fromRate: { how: 'Al prezzo di piano' },
      fromDeal: { label: 'Prezzo e fidelizzazione', how: 'Oltre quanto pianificato' },
      fromNew: { how: 'Vinti nel piano' },
      fromExisting: { label: 'Clienti all’inizio', how: 'Quelli che restano' },
    },
  },
  funnel: {
    rePlanned: { rows: { 'kept deal': 'Effetto prezzo e fidelizzazione, prima' } },
    wholeCustomers: 'Clienti ancora da vincere, di pari peso',
    wholeCustomersNote: 'Quanto manca senza i mesi aperti ÷ quanto conta ciascuno, + ½.',
    customersOpen: 'Clienti attesi nei mesi aperti, di pari peso',
  },
  plan: {
    said: { bridge: { fromDeal: 'Prezzo, fedeltà' } },
    cards: {
      chance: {
        meaning:
          'Di vincere in tempo abbastanza clienti ai volumi pianificati. Conta quanto sono noti i tassi, dove c’è uno storico.',
      },
    },
  },
} as const;

export const it: KindWords = {
  subscription,
  contracts: {
    assumptions: {
      goalCounts: 'Contratti acquisiti',
      inputs: {
        goal: {
          label: 'Obiettivo: nuovo ARR',
          note: 'Contratti acquisiti in tutto il piano, un anno di ciascuno, nel mese in cui sono vinti.',
        },
        needed: { note: 'Obiettivo, meno la parte sopra, ÷ prezzo annuo.' },
        historyOf: { note: 'Nuovo ARR vinto nel mese, contato come l’obiettivo, o nuovi clienti vinti.' },
      },
      historyOf: { revenue: 'Nuovo ARR' },
    },
    forecast: {
      lead: 'Scrivi nuovo ARR, clienti persi e spesa a consuntivo nelle celle gialle quando i mesi si chiudono. I totali sono a sinistra.',
      sections: { revenue: 'Nuovo ARR' },
    },
    plan: {
      said: {
        names: { goal: 'l’obiettivo di nuovo ARR' },
        goal: '{amount} di nuovo ARR',
        action: { data: 'Compila {month}: nuovo ARR in Previsione, volumi in Funnel.' },
        headings: { cumulative: 'Nuovo ARR cumulato, mese per mese' },
      },
      checkNames: {
        withoutActual: 'Mesi passati senza nuovo ARR a consuntivo',
        tooSoon: 'Nuovo ARR scritto per mesi futuri',
        half: 'Mesi con nuovo ARR a consuntivo ma senza clienti',
      },
      nothingChanges: { newRevenue: 'Nuovo ARR dei mesi a venire' },
      cards: {
        actual: { meaning: 'Nuovo ARR vinto finora, sull’obiettivo originale degli stessi mesi.' },
        goal: {
          label: 'OBIETTIVO · NUOVO ARR',
          meaning: 'Nuovi ricavi ricorrenti da acquisire nel piano, un anno di ogni contratto.',
        },
      },
    },
  },
  revenue: {
    ...stream,
    assumptions: {
      goalCounts: 'Fatturato del periodo',
      ...stream.assumptions,
      inputs: {
        ...stream.assumptions.inputs,
        goal: {
          label: 'Obiettivo di fatturato',
          note: 'Tutto il fatturato del piano, dai clienti di oggi e dai nuovi, mese per mese.',
        },
      },
    },
    plan: {
      ...stream.plan,
      cards: {
        ...stream.plan.cards,
        goal: { meaning: 'Tutto il fatturato del piano, dai clienti di oggi e dai nuovi.' },
      },
    },
  },
  recurring: {
    ...stream,
    assumptions: {
      goalCounts: 'ARR alla fine',
      ...stream.assumptions,
      inputs: {
        ...stream.assumptions.inputs,
        goal: {
          label: 'Obiettivo: ARR alla fine',
          note: 'Quanto pagano in un anno tutti i clienti, a fine ultimo mese.',
        },
        came: { label: 'Raggiunto prima' },
      },
      historyOf: { revenue: 'ARR a fine mese' },
      goalOfMonth: 'Obiettivo a fine mese',
    },
    forecast: {
      ...stream.forecast,
      lead: 'Scrivi ARR a fine mese, clienti persi e spesa a consuntivo nelle celle gialle quando i mesi si chiudono. I totali sono a sinistra.',
      sections: { revenue: 'Ricavi ricorrenti a fine mese (ARR)', cumulative: 'Per il grafico' },
      answer: {
        expected: 'Atteso alla fine',
        expectedFrom: 'Atteso alla fine',
        needed: 'Necessario alla fine',
        neededFrom: 'Necessario alla fine',
      },
      rows: {
        ...stream.forecast.rows,
        actual: { label: 'Consuntivo', how: 'Scrivi qui, a fine mese' },
        carriedOn: { label: 'Riportato', how: '' },
      },
    },
    funnel: {
      ...stream.funnel,
      lastClosed: 'Ultimo mese con ARR a consuntivo',
      half: 'ARR sì, clienti no (1 = sì)',
      rePlanned: { rows: { ...stream.funnel.rePlanned.rows, 'kept revenue': 'ARR prima di ripianificare' } },
    },
    charts: {
      months: {
        alt: 'Una colonna al mese: l’ARR a consuntivo, poi la proiezione. Linea tratteggiata: l’obiettivo.',
      },
      cumulative: {
        alt: 'Ricavi ricorrenti alla fine di ogni mese: obiettivo, proiezione, colonne per il consuntivo.',
      },
    },
    plan: {
      ...stream.plan,
      said: {
        ...stream.plan.said,
        names: { goal: 'l’obiettivo di ricavi ricorrenti' },
        goal: '{amount} di ARR a fine {month}',
        verdict: { fresh: '{goal}: {volume} al mese.' },
        action: { data: 'Compila {month}: ARR in Previsione, volumi in Funnel.' },
        headings: { cumulative: 'ARR alla fine di ogni mese' },
      },
      cards: {
        ...stream.plan.cards,
        goal: {
          label: 'OBIETTIVO · ARR ALLA FINE',
          meaning: 'Quanto pagano in un anno tutti i clienti, alla fine del piano.',
        },
        outlook: {
          meaning: 'Ricavi ricorrenti alla fine del piano: mesi a consuntivo, previsione per gli altri.',
        },
        actual: {
          meaning: 'Ricavi ricorrenti dell’ultimo mese scritto, sull’obiettivo originale di quel mese.',
        },
      },
      checkNames: {
        withoutActual: 'Mesi passati senza ARR a consuntivo',
        half: 'Mesi con ARR a consuntivo ma senza clienti',
      },
      nothingChanges: { newRevenue: 'Nuovo ARR dei mesi a venire' },
    },
  },
  customers: {
    assumptions: {
      goalCounts: 'Nuovi clienti',
      inputs: {
        goal: {
          label: 'Nuovi clienti da vincere',
          note: 'In tutto il piano, contati nel mese in cui sono vinti.',
        },
        value: { note: 'Facoltativo: dà LTV e rientro. L’obiettivo conta i clienti.' },
        needed: { note: 'L’obiettivo.' },
        restOfGoal: { note: 'Obiettivo, meno quanti arrivati e clienti in arrivo.' },
        toWin: { note: 'Il resto, dove si può ancora vincere in tempo.' },
        historyOf: { note: 'L’obiettivo conta nuovi clienti, e così lo storico.' },
      },
      stamps: { unit: 'Unità (2 nuovi clienti)' },
    },
    forecast: {
      lead: 'Scrivi clienti persi e spesa a consuntivo nelle celle gialle quando i mesi si chiudono, i clienti vinti in Funnel. I totali sono a sinistra.',
      sections: { revenue: 'Nuovi clienti' },
      varianceNotes: [
        'Già in arrivo: quanto hanno portato le trattative iniziali e i mesi prima del piano, rispetto a ciò che l’obiettivo ne chiedeva.',
        'Volume: più o meno del necessario in cima, con i mesi al cliente di anticipo. Tasso: quanto ogni passaggio ha reso oltre il suo tasso.',
        'L’arrotondamento a clienti interi sta nella prima riga.',
        'Riportato: quanto manca agli obiettivi dei mesi prima della ripianificazione, ripreso dai mesi aperti.',
      ],
      rows: {
        forecast: { how: 'Funnel, atteso' },
        actual: { how: 'Funnel, consuntivo' },
        fromRate: { how: 'Ai tassi di piano' },
        fromNew: { how: 'Funnel, atteso' },
      },
    },
    funnel: {
      lastClosed: 'Ultimo mese con clienti a consuntivo',
      rePlanned: {
        rows: { 'kept revenue': 'Clienti prima di ripianificare', 'kept deal': 'Altri effetti, prima' },
      },
      wholeCustomersNote: 'Obiettivo − consuntivo, per eccesso.',
    },
    charts: {
      months: {
        alt: 'Una colonna al mese: i clienti vinti, poi la proiezione. Linea tratteggiata: l’obiettivo.',
      },
      monthsAndBaseline: {
        alt: 'Una colonna al mese: i clienti vinti, poi la proiezione. Linea tratteggiata: l’obiettivo. Linea punteggiata: che cosa arriva se non cambia nulla.',
      },
      cumulative: {
        alt: 'Nuovi clienti cumulati per mese: obiettivo, proiezione con linea bassa e alta, colonne per i clienti vinti.',
      },
      cumulativeAndBaseline: {
        alt: 'Nuovi clienti cumulati per mese: obiettivo, proiezione con linea bassa e alta, dove si arriva se non cambia nulla, colonne per i clienti vinti.',
      },
    },
    plan: {
      said: {
        names: { goal: 'il numero di nuovi clienti' },
        verdict: {
          fresh: '{goal}: {volume} al mese.',
        },
        action: { data: 'Compila {month}: volumi in Funnel.' },
        why: {
          ahead:
            'Finora ogni fase ha portato il necessario; clienti oltre l’obiettivo nella proiezione: {more}.',
        },
        headings: {
          cumulative: 'Nuovi clienti cumulati, mese per mese',
          missing: 'Perché mancano clienti: {money}',
          more: 'Perché ci sono più clienti: {money}',
        },
      },
      cards: {
        goal: {
          label: 'OBIETTIVO · NUOVI CLIENTI',
          below: 'Al mese',
          meaning: 'Nuovi clienti da vincere nel piano.',
        },
        actual: { meaning: 'Clienti vinti finora, sull’obiettivo originale degli stessi mesi.' },
      },
      nothingChanges: {
        lands: 'Clienti alla fine: {baseline}',
        newRevenue: 'Nuovi clienti dei mesi a venire',
      },
      levers: { missing: 'Clienti mancanti: {money}. Da {month} basterebbe ogni riga da sola.' },
      checkNames: {
        missing: 'Manca obiettivo o primo mese',
        withoutActual: 'Mesi passati senza clienti a consuntivo',
      },
    },
  },
};
