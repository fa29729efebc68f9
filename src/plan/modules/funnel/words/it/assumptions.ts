/** Italian words of the Assumptions tab. */
import type { Text } from '../text';

export const assumptions: Text['assumptions'] = {
  inUse: 'in uso',
  sections: {
    goal: '1 Obiettivo e calendario',
    stages: '2 Funnel',
    scenarios: '6 Scenari',
    money: '3 Dati economici',
    sure: '5 Certezza e tassi appresi',
    replan: '9 Ripianificazione',
    season: '4 Stagionalità',
    months: '7 Mese per mese',
    baseline: '8 Storico: se non cambia nulla',
    history: 'Storico',
    choices: 'Scelte',
  },
  inputs: {
    name: { label: 'Nome del piano', note: '' },
    owner: { label: 'Responsabile', note: 'Una sola persona risponde di questo piano.' },
    start: { label: 'Primo mese', note: 'Un giorno qualsiasi del primo mese.' },
    months: { label: 'Mesi del piano', note: 'Deciso alla creazione del piano.' },
    goalCounts: {
      label: 'L’obiettivo conta',
      note: 'Per cambiarlo: Modifica il piano, nella barra laterale.',
    },
    goal: {
      label: 'Obiettivo di fatturato',
      note: 'Nuovo fatturato da acquisire nel piano, contato nel mese in cui il cliente è vinto.',
    },
    value: { label: 'Ricavo per nuovo cliente', note: 'Quanto aggiunge all’obiettivo un nuovo cliente.' },
    existing: {
      label: 'Da clienti esistenti e referral',
      note: 'Questa parte dell’obiettivo non richiede nuovi clienti dal funnel.',
    },
    rounding: {
      label: 'Arrotondamento',
      note: 'Clienti interi: 9,09 contano 10. Numeri interi: il fabbisogno di ogni fase arrotondato, nella scheda Piano.',
    },
    needed: {
      label: 'Nuovi clienti necessari',
      note: 'Obiettivo, meno la parte sopra, ÷ ricavo per nuovo cliente.',
    },
    growth: {
      label: 'Crescita da un mese all’altro',
      note: 'I mesi successivi portano una parte maggiore. 0 % = solo stagionalità.',
    },
    afterPlan: {
      label: 'Dopo il piano si continua al',
      note: 'della media mensile del piano: ciò per cui lavorano gli ultimi mesi.',
    },
    catchUp: {
      label: 'Recupera ciò che è in ritardo',
      note: 'Con la spunta i mesi aperti portano anche ciò che non può più arrivare in tempo.',
    },
    statusDate: {
      label: 'Data di stato',
      note: 'Vuota = oggi. Scrivi una data per vedere il piano a quel giorno.',
    },
    scenario: {
      label: 'Scenario in uso',
      note: 'Cambia la previsione, mai i volumi richiesti dal piano.',
    },
    customersAtStart: { label: 'Clienti all’inizio', note: '' },
    openingRecurring: {
      label: 'Ricavi ricorrenti all’inizio (ARR)',
      note: 'Quanto pagano i clienti in un anno. Vuota = clienti all’inizio × prezzo annuo.',
    },
    expansion: {
      label: 'Acquisti in più dei clienti attuali, al mese',
      note: 'Quota dei ricavi ricorrenti a inizio mese. Vuota = nessuno.',
    },
    contraction: {
      label: 'Acquisti in meno dei clienti attuali, al mese',
      note: 'Allo stesso modo, senza chi se ne va.',
    },
    billedFrom: { label: 'Fatturazione da', note: 'Quando si fattura il primo mese di un nuovo cliente.' },
    yearlyPrice: { label: 'Prezzo per cliente all’anno', note: 'Ricavo per cliente al mese × 12.' },
    stays: {
      label: 'Ricavi ricorrenti che restano in un mese',
      note: '1 + espansione − contrazione − abbandono, su quelli di inizio mese.',
    },
    besides: {
      label: 'Arriva senza nuovi clienti',
      note: 'Quanto contano entro la fine del piano i ricavi ricorrenti iniziali.',
    },
    margin: { label: 'Margine lordo', note: 'Quota del ricavo che resta dopo il costo del servizio.' },
    churn: { label: 'Clienti persi al mese (abbandono)', note: 'Sui clienti a inizio mese.' },
    spend: {
      label: 'Spesa mensile marketing e vendite',
      note: 'Completa: persone, strumenti, agenzie, media. I singoli mesi si cambiano sotto.',
    },
    earnedOver: {
      label: 'Il ricavo matura in (mesi)',
      note: 'Dà il ricavo mensile usato per payback e ricavo a regime.',
    },
    lifetimeLimit: {
      label: 'Conta al massimo (mesi)',
      note: 'Limite facoltativo per l’LTV. Vuota = nessun limite, o 60 mesi se nessuno se ne va mai.',
    },
    projects: {
      label: 'Progetti per cliente',
      note: 'Quanti progetti compra un cliente negli anni. 1 = nessun riacquisto.',
    },
    repeatOrders: {
      label: 'Riordini per cliente al mese',
      note: 'Dopo il primo ordine, ciascuno grande come il primo. 0,1 = un ordine in dieci mesi.',
    },
    monthlyRepeat: {
      label: 'Ricavo da riordini per cliente al mese',
      note: 'Ricavo per nuovo cliente × riordini al mese.',
    },
    useLearned: {
      label: 'Usa i tassi appresi',
      note: 'Con la spunta i tassi si avvicinano a quanto visto, in misura credibile.',
    },
    rateWeight: {
      label: 'Un tasso di piano vale (casi)',
      note: 'Con 50: un 20 % di piano e 4 su 40 visti dà il 15,6 %.',
    },
    replanFrom: {
      label: 'Ripianifica dal mese n.',
      note: 'Vuota = mai. Da questo mese il piano chiede ciò che porta la proiezione all’obiettivo.',
    },
    replannedOn: {
      label: 'Ripianificato il',
      note: 'Lo scrive Ripianifica nella barra laterale, che può anche annullarlo.',
    },
    useLearnedBefore: {
      label: 'Tassi appresi usati prima',
      note: 'Si torna a questi togliendo la ripianificazione.',
    },
    came: { label: 'Arrivato prima', note: 'Com’era quando il piano è stato rifatto.' },
    existingOpen: {
      label: 'Da clienti esistenti, mesi aperti',
      note: 'La loro quota dell’obiettivo originale di questi mesi.',
    },
    underWay: {
      label: 'Clienti in arrivo',
      note: 'Da ciò che era nel funnel quando il piano è stato rifatto.',
    },
    restOfGoal: {
      label: 'Resto per i nuovi ingressi',
      note: 'Obiettivo, meno quanto arrivato, clienti esistenti e clienti in arrivo × ricavo a testa.',
    },
    reach: {
      label: 'Peso dei mesi raggiungibili',
      note: 'Quelli in cui chi entra da allora può ancora diventare cliente.',
    },
    toWin: { label: 'Clienti da vincere con nuovi ingressi', note: 'Resto ÷ ricavo per nuovo cliente.' },
    goalScale: {
      label: 'Obiettivo dei mesi aperti, fattore',
      note: '1, salvo quando è in arrivo più dell’obiettivo, o il resto è fuori portata.',
    },
    monthlyRevenue: {
      label: 'Ricavo per cliente al mese',
      note: 'Ricavo per nuovo cliente ÷ mesi in cui matura.',
    },
    historyOf: {
      label: 'Lo storico è di',
      note: 'Nuovo fatturato vinto nel mese, contato come l’obiettivo, o nuovi clienti vinti.',
    },
    everyYear: {
      label: 'È così ogni anno?',
      note: 'Conta finché lo storico ha meno di due anni, che non distinguono la stagionalità dal caso.',
    },
    oddMonths: {
      label: 'Mesi fuori dal solito',
      note: 'Da due anni in su. Come al solito: un errore, un caso unico, una chiusura. Seguiti: mesi così tornano.',
    },
    together: {
      label: 'I mesi vanno insieme',
      note: 'Quanto i mesi di una previsione sbagliano insieme, da 0 a 1: ne viene l’intervallo dei totali.',
    },
    wanted: { label: 'Probabilità voluta', note: 'Il volume per questa probabilità è nella scheda Piano.' },
  },
  rounding: {
    exact: 'Valori esatti',
    customers: 'Clienti interi',
    stages: 'Numeri interi in ogni fase',
  },
  historyOf: { revenue: 'Fatturato', customers: 'Nuovi clienti' },
  goalCounts: 'Fatturato',
  billedFrom: { won: 'Mese della vendita', next: 'Mese successivo' },
  everyYear: { yes: 'Sì', no: 'No', unknown: 'Non so' },
  oddMonths: { usual: 'Presi come al solito', followed: 'Seguiti' },
  methods: {
    constant: 'non è mai cambiato, quindi continua così',
    level: 'il suo livello e una parte della sua tendenza',
    'level and last year':
      'l’anno prima con la sua crescita e il livello, secondo quanto gli anni si somigliano',
    combination: 'sei metodi di previsione, in media senza il più alto e il più basso',
  },
  baselineNote:
    'Dove arrivi se non cambia nulla. Lo scrive Aggiorna la previsione, nella barra laterale, da storico e consuntivi.',
  baselineNow: 'Ora',
  baselineFirst: 'Prima stima',
  noBaseline:
    'Non c’è ancora: scrivi uno storico qui sotto, poi scegli Aggiorna la previsione nella barra laterale.',
  madeFrom: ', da ',
  monthsUpTo: ' mesi, l’ultimo ',
  farFromUsual: '. Fuori dal solito: ',
  inAll: '; in tutto ',
  baselineHeads: {
    mean: 'Baseline',
    low: 'Minimo',
    high: 'Massimo',
    first: 'Prima stima',
    before: 'Baseline di prima',
    beforeLow: 'Minimo di prima',
    beforeHigh: 'Massimo di prima',
  },
  stamps: {
    made: 'Fatto il',
    method: 'Metodo (il suo posto tra le scelte sotto)',
    read: 'Mesi letti',
    last: 'Ultimo mese letto',
    unit: 'Unità (1 fatturato, 2 nuovi clienti)',
    together: 'Quanto i mesi sbagliano insieme',
    odd: 'Mesi fuori dal solito',
    oddFirst: 'Il primo',
    oddSecond: 'Il secondo',
    oddThird: 'Il terzo',
  },
  historyNote:
    'Facoltativo: fino a 60 mesi, uno per riga. Un giorno qualsiasi del mese e quanto ha portato; vuoto se manca.',
  brought: 'Ha portato',
  choicesNote: 'Gli elenchi e le frasi sopra prendono queste parole.',
  rate: 'Tasso dalla fase sopra',
  stageHeads: [
    'Mesi dopo la fase sopra',
    'Nel funnel all’inizio',
    'Storico: entrati',
    'Storico: convertiti',
    'Visti nel piano: entrati',
    'Visti nel piano: convertiti',
    'Tasso osservato',
    'probabile (90 %)',
    'Tasso appreso',
    'probabile (90 %)',
  ],
  rateInUse: 'Tasso in uso',
  factorInUse: 'In uso',
  factors: {
    volume: 'Volume in cima al funnel',
    conversion: 'Conversione complessiva',
    value: 'Ricavo per nuovo cliente',
    existing: 'Clienti esistenti e referral',
  },
  conversionNote: 'Conta una volta dalla cima al cliente, in parti uguali sulle fasi.',
  example: 'Esempio',
  stillExample: 'Ancora di esempio',
  stagesNote:
    'Per escludere una fase metti il tasso al 100 % e i mesi a 0. Eliminare la riga romperebbe i collegamenti; per più o meno fasi crea di nuovo il piano.',
  startNote: 'Se cambia il primo mese, i valori scritti per mese restano al loro numero di mese nel piano.',
  calendarMonth: 'Mese dell’anno',
  shareOfYear: 'Quota dell’anno',
  seasonNote: 'Resta legata al calendario se cambia il primo mese. Le quote si riportano ai mesi del piano.',
  number: 'N.',
  month: 'Mese',
  weight: 'Peso',
  shareOfGoal: 'Quota obiettivo',
  goalOfMonth: 'Obiettivo',
  plannedVolume: 'Pianificato: ',
  spendOfMonth: 'Spesa',
  monthsNote: 'Facoltativo. Vuota = quanto serve, e la spesa indicata sopra.',
};
