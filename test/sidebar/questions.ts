/**
 * What people type into the search of the functions, in their own words and in both languages, with the functions that
 * answer it. The list was written before the words that the search knows were looked at: questions are added here, and
 * never taken from there.
 */
type Question = readonly [en: string, it: string, ...functions: readonly [string, ...string[]]];

export const questions: readonly Question[] = [
  [
    'how many visits do I need to reach my goal',
    'quante visite mi servono per raggiungere l’obiettivo',
    'FUNNEL_BACKSOLVE',
  ],
  [
    'how many customers will 5000 visitors become',
    'quanti clienti diventano 5000 visitatori',
    'FUNNEL_FORWARD',
  ],
  [
    'what share of leads becomes a customer',
    'quale percentuale dei lead diventa cliente',
    'FUNNEL_RATES',
    'EVENTUAL_RATE',
  ],
  [
    'how much better must the rate be to make the goal',
    'di quanto deve migliorare il tasso per fare l’obiettivo',
    'FUNNEL_SOLVE',
  ],
  ['which stage should I improve first', 'quale fase conviene migliorare per prima', 'FUNNEL_SENSITIVITY'],
  [
    'when must leads come in to close in june',
    'quando devono arrivare i lead per chiudere a giugno',
    'FUNNEL_SCHEDULE',
  ],
  ['how likely am I to hit the target', 'quanto è probabile raggiungere il target', 'FUNNEL_CHANCE'],
  ['how many leads to be 80% sure', 'quanti lead per essere sicuri all’80%', 'FUNNEL_NEEDED', 'SLA_LEADS'],
  ['best and worst case of new customers', 'caso migliore e peggiore dei nuovi clienti', 'FUNNEL_RANGE'],
  [
    'can I trust a conversion rate from few data',
    'posso fidarmi di un tasso di conversione con pochi dati',
    'RATE_RANGE',
  ],
  [
    'combine the planned rate with what really happened',
    'unire il tasso previsto con i dati reali',
    'FUNNEL_LEARN',
  ],
  [
    'how many leads should marketing promise to sales',
    'quanti lead deve promettere il marketing alle vendite',
    'SLA_LEADS',
  ],
  ['are we on track with leads this month', 'siamo in linea con i lead di questo mese', 'SLA_PACE'],
  ['what does it cost to win a customer', 'quanto costa acquisire un cliente', 'CAC'],
  ['after how many months does a customer pay back', 'dopo quanti mesi si ripaga un cliente', 'CAC_PAYBACK'],
  ['how much is a customer worth', 'quanto vale un cliente', 'LTV', 'LTV_COHORT'],
  ['share of customers lost every month', 'quanti clienti perdiamo ogni mese', 'CHURN'],
  ['turn monthly churn into yearly', 'da abbandono mensile ad annuale', 'CHURN_CONVERT'],
  [
    'how many of january’s customers are still here',
    'quanti clienti di gennaio ci sono ancora',
    'COHORT_RETENTION',
    'RETENTION_FORECAST',
  ],
  [
    'how many subscribers will be left in three years',
    'quanti abbonati resteranno tra tre anni',
    'RETENTION_FORECAST',
  ],
  ['revenue kept from customers without upsell', 'ricavi mantenuti senza contare gli upsell', 'GRR'],
  [
    'revenue from last year’s customers including upgrades',
    'ricavi dei clienti dell’anno scorso con gli upgrade',
    'NRR',
  ],
  ['is my MRR growth healthy', 'la crescita del mio MRR è sana', 'MRR_QUICK_RATIO'],
  ['how many proposals do we win', 'quante proposte diventano contratti', 'WIN_RATE'],
  ['how much money does the pipeline make a day', 'quanto rende la pipeline al giorno', 'SALES_VELOCITY'],
  [
    'do I have enough deals for the quarter',
    'ho abbastanza trattative per il trimestre',
    'PIPELINE_COVERAGE',
    'COVERAGE_NEEDED',
  ],
  [
    'how much pipeline do I need for my quota',
    'quanta pipeline serve per la quota di vendita',
    'COVERAGE_NEEDED',
  ],
  ['how much does one lead cost', 'quanto costa un lead', 'CPL'],
  ['are my google ads worth it', 'le campagne google ads rendono', 'ROAS', 'ROMI'],
  ['profit of a marketing campaign', 'utile di una campagna di marketing', 'ROMI'],
  ['are qualified leads growing', 'i lead qualificati stanno crescendo', 'LEAD_VELOCITY'],
  ['would customers recommend us', 'i clienti ci consiglierebbero', 'NPS'],
  [
    'how efficient is our sales spending',
    'quanto è efficiente la spesa per le vendite',
    'MAGIC_NUMBER',
    'BURN_MULTIPLE',
  ],
  ['how much cash do we burn to grow', 'quanta cassa bruciamo per crescere', 'BURN_MULTIPLE'],
  ['units to sell to cover fixed costs', 'quante unità vendere per coprire i costi fissi', 'BREAKEVEN_UNITS'],
  ['when does the investment pay off', 'quando rientra l’investimento', 'BREAKEVEN_MONTHS', 'CAC_PAYBACK'],
  [
    'forecast next year’s sales from the past',
    'prevedere le vendite del prossimo anno dai dati passati',
    'FORECAST_AUTO',
  ],
  ['which months are the strongest', 'quali sono i mesi più forti', 'SEASON_WEIGHTS'],
  ['how good was my forecast', 'quanto era giusta la mia previsione', 'FORECAST_SCORE'],
  ['how fast do we answer new leads', 'quanto tempo passa prima di rispondere a un lead', 'RESPONSE_BANDS'],
];

/** Italian searches of a newcomer that found nothing, or not what was asked. */
export const failedOnce: readonly (readonly [string, ...string[]])[] = [
  ['quanti contatti mi servono', 'FUNNEL_BACKSOLVE', 'FUNNEL_NEEDED'],
  ['tempo di risposta', 'RESPONSE_BANDS'],
  ['preventivi', 'WIN_RATE'],
  ['quota venditori', 'COVERAGE_NEEDED', 'PIPELINE_COVERAGE'],
  ['scontrino medio', 'LTV'],
  ['carrello', 'LTV', 'FUNNEL_RATES'],
  ['riordini', 'LTV'],
  ['budget', 'CAC', 'CPL', 'ROMI'],
];

/**
 * The same in other words, as short as people type them. Written after the search had its questions, and before it was
 * run on these.
 */
export const askedOtherwise: readonly Question[] = [
  ['traffic needed for 20 new clients', 'traffico per 20 nuovi clienti', 'FUNNEL_BACKSOLVE', 'FUNNEL_NEEDED'],
  ['work back from revenue', 'partire dal fatturato e tornare indietro', 'FUNNEL_BACKSOLVE'],
  ['estimate sales from traffic', 'stimare le vendite dal traffico', 'FUNNEL_FORWARD'],
  ['conversion rate between stages', 'tasso di conversione tra le fasi', 'FUNNEL_RATES'],
  ['required close rate', 'tasso di chiusura necessario', 'FUNNEL_SOLVE'],
  ['where is my bottleneck', 'dove si blocca il funnel', 'FUNNEL_SENSITIVITY'],
  [
    'long sales cycle, monthly lead targets',
    'ciclo di vendita lungo, lead mese per mese',
    'FUNNEL_SCHEDULE',
    'CYCLE_DAYS',
  ],
  ['odds of reaching quota', 'probabilità di fare il budget', 'FUNNEL_CHANCE'],
  ['safety margin on leads', 'margine di sicurezza sui lead', 'FUNNEL_NEEDED', 'SLA_LEADS'],
  ['confidence interval of a proportion', 'intervallo di confidenza di una percentuale', 'RATE_RANGE'],
  ['update rate with actuals', 'aggiornare il tasso con i consuntivi', 'FUNNEL_LEARN'],
  ['sla between marketing and sales', 'accordo tra marketing e vendite', 'SLA_LEADS', 'SLA_PACE'],
  [
    'behind on leads, how many a week to catch up',
    'in ritardo sui lead, quanti a settimana per recuperare',
    'SLA_PACE',
  ],
  ['acquisition cost', 'costo acquisizione', 'CAC'],
  ['blended cost per new account', 'spesa per ogni nuovo cliente', 'CAC'],
  ['payback period', 'periodo di rientro', 'CAC_PAYBACK', 'BREAKEVEN_MONTHS'],
  ['lifetime value', 'valore di vita del cliente', 'LTV', 'LTV_COHORT'],
  ['ecommerce average order', 'valore medio dell’ordine', 'LTV'],
  ['cancellations', 'disdette', 'CHURN'],
  ['annual attrition from monthly', 'abbandono annuo dal mensile', 'CHURN_CONVERT'],
  ['cohort table', 'tabella delle coorti', 'COHORT_RETENTION'],
  ['predict retention', 'prevedere la fidelizzazione', 'RETENTION_FORECAST'],
  ['net revenue retention', 'fidelizzazione netta dei ricavi', 'NRR'],
  ['gross retention', 'fidelizzazione lorda', 'GRR'],
  [
    'expansion and contraction of subscriptions',
    'espansione e contrazione degli abbonamenti',
    'NRR',
    'MRR_QUICK_RATIO',
    'GRR',
  ],
  ['closed won percentage', 'percentuale di trattative vinte', 'WIN_RATE'],
  ['pipeline speed', 'velocità della pipeline', 'SALES_VELOCITY'],
  ['3x pipeline rule', 'regola del 3x sulla pipeline', 'COVERAGE_NEEDED', 'PIPELINE_COVERAGE'],
  ['cost of a contact', 'costo di un contatto', 'CPL'],
  ['facebook campaign return', 'ritorno delle campagne facebook', 'ROAS', 'ROMI'],
  ['marketing roi', 'roi del marketing', 'ROMI'],
  ['mql growth month on month', 'crescita mensile degli mql', 'LEAD_VELOCITY'],
  ['satisfaction survey 0 to 10', 'sondaggio di soddisfazione da 0 a 10', 'NPS'],
  ['startup runway efficiency', 'efficienza della cassa di una startup', 'BURN_MULTIPLE'],
  ['break even point', 'punto di pareggio', 'BREAKEVEN_UNITS', 'BREAKEVEN_MONTHS'],
  ['seasonality', 'stagionalità', 'SEASON_WEIGHTS'],
  ['time series prediction', 'serie storica, previsione', 'FORECAST_AUTO'],
  ['forecast accuracy', 'accuratezza della previsione', 'FORECAST_SCORE'],
  ['best channel from crm export', 'canale migliore dall’esportazione del crm', 'CONVERSION_BY'],
  ['average days to close', 'giorni medi per chiudere', 'CYCLE_DAYS'],
];
