/**
 * What else people call what a function works out, in English and Italian, for the search alone: the words of the trade,
 * of a shop, of an agency, and what stands in for the thing itself (traffic for visits, a quote for a proposal).
 */
export const synonyms: Readonly<Record<string, string>> = {
  FUNNEL_BACKSOLVE:
    'reverse funnel planning backwards work back goal seek how many traffic sessions contacts leads needed revenue target ' +
    'a ritroso tornare indietro partire dal fatturato obiettivo traffico sessioni contatti servono necessari clienti nuovi get to hit million arrivare milione calls meetings demos appointments contracts to book sell servono contratti preventivi appuntamenti chiamate investire budget',
  FUNNEL_FORWARD:
    'projection outcome estimate sales customers from visits traffic sessions proiezione risultato stimare stima vendite traffico sessioni visitatori what comes out come out of leads cosa esce escono dai lead',
  FUNNEL_RATES:
    'conversion step stage between stages cart abandonment tassi di conversione passaggio tra le fasi carrello abbandonato drop off lost on the way share that buys percentuale di chi compra perdite passaggi',
  FUNNEL_SOLVE:
    'goal seek required needed improvement close rate ricerca obiettivo miglioramento tasso necessario richiesto chiusura',
  FUNNEL_SENSITIVITY:
    'what if lever bottleneck stuck improve impact leva collo di bottiglia blocca bloccato migliorare impatto scenario',
  FUNNEL_SCHEDULE:
    'timing lag delay months sales cycle calendar monthly plan tempi ritardo mesi calendario ciclo di vendita mese per mese',
  FUNNEL_CHANCE:
    'probability odds risk likelihood likely confidence reach quota budget rischio probabilità sicurezza raggiungere',
  FUNNEL_NEEDED:
    'safety margin buffer required confident contacts traffic margine di sicurezza quanti contatti lead servono traffico contracts servono contratti preventivi',
  FUNNEL_RANGE:
    'confidence interval scenario best worst low high intervallo prudente ottimistico minimo massimo forbice uncertainty incertezza',
  RATE_RANGE:
    'confidence interval proportion percentage margin of error significance sample A/B test Wilson Jeffreys intervallo di confidenza percentuale errore campione significativo reliable reliability trust enough data few cases affidabile affidabilità dati pochi',
  FUNNEL_LEARN:
    'update shrinkage bayes evidence actuals adjust aggiornare correggere consuntivo consuntivi storico',
  SLA_LEADS:
    'service level agreement MQL promise marketing sales handover accordo impegno promessa consegna quanti lead',
  SLA_PACE:
    'service level agreement on track behind catch up pace week accordo ritmo ritardo recuperare settimana behind schedule in ritardo',
  CAC: 'customer acquisition cost of a new customer account client blended budget spend costo di acquisizione cliente nuovo spesa money spent per win customers won spend versus customers investire investimento per avere clienti soldi spesi',
  CAC_PAYBACK:
    'payback period break even recover months rientro periodo recupero mesi pareggio ripagare get money back recuperare i soldi spesi',
  LTV:
    'CLV CLTV customer lifetime value worth average order value AOV basket repeat orders reorders repurchase ecommerce shop ' +
    'valore nel tempo del cliente di vita scontrino medio valore medio dell’ordine carrello medio riordini riacquisti negozio how long stay durata restano repeat purchase come back return tornano a comprare ritornano clienti abituali',
  LTV_COHORT: 'CLV CLTV lifetime value retention curve coorte valore di vita curva fedeltà',
  CHURN:
    'attrition lost customers cancellations cancel leave loss abbandono disdette disdetta clienti persi perdita cessati leaving gone andati vanno via abbonati quit quitting stop unsubscribe customers who leave smettono lasciano',
  CHURN_CONVERT:
    'monthly annual yearly quarterly attrition convert mensile annuale annuo trimestrale abbandono convertire',
  COHORT_RETENTION:
    'cohort table triangle retention churn coorti coorte tabella fidelizzazione abbandono riordini stay remain keep restano rimangono restare repeat purchase come back return tornano a comprare ritornano clienti abituali',
  RETENTION_FORECAST:
    'survival curve loyalty churn predict subscribers curva previsione prevedere abbandono abbonati stay remain keep restano rimangono restare',
  GRR: 'gross revenue retention dollar MRR churn contraction fidelizzazione lorda ricavi ricorrenti trattenuti contrazione abbandono keep kept mantenuti',
  NRR: 'net revenue retention NDR dollar upsell expansion contraction MRR fidelizzazione netta ricavi ricorrenti espansione upgrade additional sales cross-sell add-on vendite aggiuntive vendita aggiuntiva',
  MRR_QUICK_RATIO:
    'monthly recurring revenue growth quality expansion contraction subscriptions SaaS ricavi ricorrenti crescita abbonamenti',
  WIN_RATE:
    'close rate closing deals closed won lost quotes proposals tasso di chiusura vincita contratti vinti vinte trattative preventivi offerte success rate hit rate tasso di successo',
  SALES_VELOCITY:
    'pipeline speed velocity revenue per day velocità di vendita della pipeline al giorno faster money per day',
  PIPELINE_COVERAGE:
    'enough pipeline ratio target quota reps sellers copertura trattative quota venditori preventivi aperti expected deals forecast this quarter',
  COVERAGE_NEEDED:
    'how much pipeline 3x three times rule target quota reps sellers copertura necessaria regola quota venditori',
  CPL: 'cost per lead contact enquiry price acquisition budget costo per contatto richiesta spesa',
  ROAS: 'return on ad spend advertising campaign ads facebook google rendimento ritorno pubblicità annunci campagna campagne worth it conviene rende spesa in pubblicità',
  ROMI: 'ROI return on marketing investment campaign profit budget ritorno investimento utile guadagno campagna worth it conviene rende',
  LEAD_VELOCITY:
    'LVR growth month over month on month MQL pipeline growth crescita mensile mese su mese lead qualificati MQL',
  NPS: 'net promoter score survey satisfaction loyalty recommend sondaggio soddisfazione promotori consigliare passaparola',
  MAGIC_NUMBER: 'sales efficiency SaaS budget efficienza vendite spesa',
  BURN_MULTIPLE:
    'cash efficiency runway startup SaaS burn cassa efficienza autonomia liquidità money in the bank soldi in cassa bruciati',
  BREAKEVEN_UNITS:
    'break even point contribution margin fixed cost punto di pareggio break-even costi fissi unità pezzi minimum sales not lose money loss vendite minime non perdere soldi perdita',
  BREAKEVEN_MONTHS:
    'break even point payback period recover months punto di pareggio rientro periodo recupero mesi get money back recuperare i soldi',
  FORECAST_AUTO:
    'predict trend seasonality future prediction time series history budget previsione prevedere tendenza stagionalità futuro serie storica trend line outlook next year expected andamento delle vendite fatturato prossimo anno mesi',
  SEASON_WEIGHTS:
    'seasonality seasonal index share per month stagionalità stagione indice mensile slow months busy months good bad peak low high season mesi buoni cattivi deboli fiacchi forti picco alta bassa stagione',
  FORECAST_SCORE:
    'accuracy accurate error MAPE MASE backtest quality accuratezza errore bontà precisione previsione',
  STAGE_COUNTS: 'CRM export deals pipeline count esportazione trattative conteggio contare',
  CONVERSION_BY:
    'CRM export best channel source campaign industry segment breakdown canale fonte campagna settore segmento migliore esportazione where customers come from origin da dove arrivano i clienti migliori provenienza',
  CYCLE_DAYS:
    'CRM export sales cycle length duration average days time to close durata ciclo di vendita giorni medi tempo per chiudere chiusura how long takes quanto dura una trattativa',
  EVENTUAL_RATE:
    'CRM export true conversion rate survival Kaplan Meier censored young leads maturity cohort tasso finale conversione coorte giovani',
  EVENTS_BY_MONTH:
    'CRM export actuals monthly count pivot deals won per month consuntivi conteggio mensile vinte al mese list of dates each month new leads elenco di date ogni mese nuovi lead',
  RESPONSE_BANDS:
    'CRM export speed to lead first response time answer SLA minutes hour tempo di prima risposta velocità minuti ora',
};
