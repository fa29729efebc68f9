/** What else people call what a function works out, in English and Italian, for the search of the guide alone. */
export const synonyms: Readonly<Record<string, string>> = {
  FUNNEL_BACKSOLVE:
    'reverse funnel planning how many visits leads needed goal seek a ritroso obiettivo quante visite servono',
  FUNNEL_FORWARD: 'projection outcome customers from visits proiezione risultato quanti clienti',
  FUNNEL_RATES: 'conversion step stage tassi di conversione passaggio',
  FUNNEL_SOLVE:
    'goal seek required needed improvement close rate ricerca obiettivo miglioramento tasso necessario',
  FUNNEL_SENSITIVITY: 'what if lever bottleneck improve leva collo di bottiglia migliorare scenario',
  FUNNEL_SCHEDULE: 'timing lag delay months sales cycle calendar tempi ritardo mesi calendario',
  FUNNEL_CHANCE: 'probability odds risk likelihood confidence rischio probabilità sicurezza',
  FUNNEL_NEEDED: 'safety margin buffer required confident margine di sicurezza quanti lead',
  FUNNEL_RANGE:
    'confidence interval scenario best worst low high intervallo prudente ottimistico minimo massimo',
  RATE_RANGE:
    'confidence interval margin of error significance Wilson Jeffreys intervallo di confidenza errore',
  FUNNEL_LEARN: 'update shrinkage bayes evidence actuals aggiornare consuntivo evidenza',
  SLA_LEADS: 'service level agreement MQL promise marketing sales handover accordo promessa quanti lead',
  SLA_PACE: 'service level agreement on track behind catch up accordo ritmo ritardo recuperare',
  CAC: 'customer acquisition cost of a new customer costo di acquisizione cliente nuovo',
  CAC_PAYBACK: 'payback period break even recover months rientro recupero mesi pareggio',
  LTV: 'CLV CLTV customer lifetime value worth valore nel tempo del cliente',
  LTV_COHORT: 'CLV CLTV lifetime value retention curve coorte valore curva',
  CHURN: 'attrition lost customers cancellations leave loss abbandono disdette clienti persi perdita',
  CHURN_CONVERT: 'monthly annual yearly quarterly attrition mensile annuale trimestrale abbandono',
  COHORT_RETENTION: 'cohort table triangle retention churn coorti tabella fidelizzazione abbandono',
  RETENTION_FORECAST: 'survival curve loyalty churn predict curva previsione abbandono',
  GRR: 'gross revenue retention dollar MRR churn contraction fatturato ricorrente trattenuto abbandono',
  NRR: 'net revenue retention NDR dollar upsell expansion MRR fatturato ricorrente espansione',
  MRR_QUICK_RATIO: 'monthly recurring revenue growth quality SaaS ricavi ricorrenti crescita',
  WIN_RATE: 'close rate closing deals won lost tasso di chiusura vincita contratti vinti',
  SALES_VELOCITY: 'pipeline speed revenue per day velocità di vendita al giorno',
  PIPELINE_COVERAGE: 'enough pipeline ratio target quota copertura trattative',
  COVERAGE_NEEDED: 'how much pipeline 3x three times target quota copertura necessaria',
  CPL: 'cost per lead price acquisition costo per contatto',
  ROAS: 'return on ad spend advertising campaign ads rendimento pubblicità annunci campagna',
  ROMI: 'ROI return on marketing investment campaign profit ritorno investimento',
  LEAD_VELOCITY: 'LVR growth month over month crescita mese',
  NPS: 'net promoter score survey satisfaction loyalty sondaggio soddisfazione promotori',
  MAGIC_NUMBER: 'sales efficiency SaaS efficienza vendite',
  BURN_MULTIPLE: 'cash efficiency runway startup SaaS cassa efficienza',
  BREAKEVEN_UNITS: 'break even point contribution margin fixed cost punto di pareggio costi fissi',
  BREAKEVEN_MONTHS: 'break even payback recover months punto di pareggio rientro recupero mesi',
  FORECAST_AUTO: 'predict trend seasonality future prediction previsione tendenza stagionalità futuro',
  SEASON_WEIGHTS: 'seasonality seasonal index share per month stagionalità indice mensile',
  FORECAST_SCORE: 'accuracy error MAPE MASE backtest quality accuratezza errore bontà',
  STAGE_COUNTS: 'CRM export deals pipeline count esportazione trattative conteggio',
  CONVERSION_BY:
    'CRM export channel source campaign industry segment breakdown canale fonte settore segmento',
  CYCLE_DAYS: 'CRM export sales cycle length duration time to close durata ciclo di vendita tempo',
  EVENTUAL_RATE:
    'CRM export true conversion rate survival Kaplan Meier censored young leads maturity cohort tasso finale conversione coorte giovani',
  EVENTS_BY_MONTH:
    'CRM export actuals monthly count pivot deals won per month consuntivi conteggio mensile vinte al mese',
  RESPONSE_BANDS:
    'CRM export speed to lead first response time SLA minutes hour tempo di prima risposta velocità minuti ora',
};
