/** The question that each function answers, as people ask it: the way into the reference, and the search's best clue. */
import type { Prose } from '../metrics/guide';

export const questions: Readonly<Record<string, Prose>> = {
  FUNNEL_BACKSOLVE: {
    en: 'How many visits, leads and deals does the goal take?',
    it: 'Quante visite, lead e trattative servono per l’obiettivo?',
  },
  FUNNEL_FORWARD: {
    en: 'How many customers come of this many visits?',
    it: 'Quanti clienti arrivano da queste visite?',
  },
  FUNNEL_RATES: {
    en: 'What share of each stage reaches the next one?',
    it: 'Quale percentuale di ogni fase passa alla successiva?',
  },
  FUNNEL_SOLVE: {
    en: 'How much better must one rate be to make the goal?',
    it: 'Di quanto deve migliorare un tasso per raggiungere l’obiettivo?',
  },
  FUNNEL_SENSITIVITY: {
    en: 'Which stage is worth improving first?',
    it: 'Quale fase conviene migliorare per prima?',
  },
  FUNNEL_SCHEDULE: {
    en: 'In which month must leads come in to close in time?',
    it: 'In quale mese devono arrivare i lead per chiudere in tempo?',
  },
  FUNNEL_CHANCE: {
    en: 'How likely is it that we make the goal?',
    it: 'Quanto è probabile raggiungere l’obiettivo?',
  },
  FUNNEL_NEEDED: {
    en: 'How many visits or leads does it take to be 80% sure?',
    it: 'Quante visite o lead servono per essere sicuri all’80%?',
  },
  FUNNEL_RANGE: {
    en: 'What is the best and the worst case of what we need?',
    it: 'Qual è il caso migliore e quello peggiore di ciò che serve?',
  },
  RATE_RANGE: {
    en: 'How far can a conversion rate from few cases be trusted?',
    it: 'Quanto ci si può fidare di un tasso di conversione con pochi casi?',
  },
  FUNNEL_LEARN: {
    en: 'How do a planned rate and what really happened go together?',
    it: 'Come si uniscono il tasso previsto e i dati reali?',
  },
  SLA_LEADS: {
    en: 'How many leads should marketing promise to sales?',
    it: 'Quanti lead deve promettere il marketing al team vendite?',
  },
  SLA_PACE: {
    en: 'Are we on track with the leads promised for this month?',
    it: 'Siamo in linea con i lead promessi per questo mese?',
  },
  CAC: { en: 'What does it cost to win a customer?', it: 'Quanto costa acquisire un cliente?' },
  CAC_PAYBACK: {
    en: 'After how many months has a customer paid back?',
    it: 'Dopo quanti mesi un cliente si è ripagato?',
  },
  LTV: { en: 'How much is a customer worth?', it: 'Quanto vale un cliente?' },
  LTV_COHORT: {
    en: 'How much is a customer worth if those who stay leave less and less?',
    it: 'Quanto vale un cliente se chi resta se ne va sempre meno?',
  },
  CHURN: { en: 'What share of our customers do we lose?', it: 'Quale quota dei clienti perdiamo?' },
  CHURN_CONVERT: {
    en: 'What is a monthly churn over a year?',
    it: 'Quanto fa in un anno un abbandono mensile?',
  },
  COHORT_RETENTION: {
    en: 'How many of those who came in January are still here?',
    it: 'Quanti di quelli arrivati a gennaio ci sono ancora?',
  },
  RETENTION_FORECAST: {
    en: 'How many subscribers will be left in some years?',
    it: 'Quanti abbonati resteranno tra qualche anno?',
  },
  GRR: {
    en: 'How much recurring revenue do we keep, without upsell?',
    it: 'Quanti ricavi ricorrenti manteniamo, senza upsell?',
  },
  NRR: {
    en: 'How much do last year’s customers bring now, upgrades included?',
    it: 'Quanto portano ora i clienti dell’anno scorso, upgrade compresi?',
  },
  MRR_QUICK_RATIO: {
    en: 'Is the growth of our recurring revenue healthy?',
    it: 'La crescita dei ricavi ricorrenti è sana?',
  },
  WIN_RATE: {
    en: 'What share of proposals and deals do we win?',
    it: 'Quale quota di proposte e trattative diventa un contratto?',
  },
  SALES_VELOCITY: {
    en: 'How much money does the pipeline make in a day?',
    it: 'Quanto rende la pipeline in un giorno?',
  },
  PIPELINE_COVERAGE: {
    en: 'Are there enough deals open for this quarter?',
    it: 'Ci sono abbastanza trattative aperte per questo trimestre?',
  },
  COVERAGE_NEEDED: {
    en: 'How much pipeline does a quota take?',
    it: 'Quanta pipeline serve per una quota di vendita?',
  },
  CPL: { en: 'How much does one lead cost?', it: 'Quanto costa un lead?' },
  ROAS: {
    en: 'Is an ad campaign worth what is spent on it?',
    it: 'Una campagna pubblicitaria vale la spesa?',
  },
  ROMI: {
    en: 'What profit does a marketing campaign bring?',
    it: 'Quale utile porta una campagna di marketing?',
  },
  LEAD_VELOCITY: {
    en: 'How fast do qualified leads grow?',
    it: 'Quanto crescono i lead qualificati?',
  },
  NPS: { en: 'Would our customers recommend us?', it: 'I clienti ci consiglierebbero?' },
  MAGIC_NUMBER: {
    en: 'How efficient is what we spend on sales and marketing?',
    it: 'Quanto è efficiente la spesa in vendite e marketing?',
  },
  BURN_MULTIPLE: {
    en: 'How much cash do we burn to grow?',
    it: 'Quanta cassa bruciamo per crescere?',
  },
  BREAKEVEN_UNITS: {
    en: 'How many units have to be sold to cover fixed costs?',
    it: 'Quante unità bisogna vendere per coprire i costi fissi?',
  },
  BREAKEVEN_MONTHS: {
    en: 'When does an investment pay off?',
    it: 'Quando rientra un investimento?',
  },
  FORECAST_AUTO: {
    en: 'What will the next months bring, judging by the past?',
    it: 'Che cosa porteranno i prossimi mesi, a giudicare dal passato?',
  },
  SEASON_WEIGHTS: {
    en: 'Which months are the strongest of the year?',
    it: 'Quali sono i mesi più forti dell’anno?',
  },
  FORECAST_SCORE: { en: 'How good was a forecast?', it: 'Quanto era buona una previsione?' },
  STAGE_COUNTS: {
    en: 'How many deals of a CRM export reached each stage?',
    it: 'Quante trattative esportate dal CRM hanno raggiunto ogni fase?',
  },
  CONVERSION_BY: {
    en: 'Which channel or source converts best?',
    it: 'Quale canale o fonte converte meglio?',
  },
  CYCLE_DAYS: {
    en: 'How long does it take until a deal closes?',
    it: 'Quanto tempo passa prima che una trattativa si chiuda?',
  },
  EVENTUAL_RATE: {
    en: 'What share of young leads will convert in the end?',
    it: 'Quale quota dei lead giovani si convertirà alla fine?',
  },
  EVENTS_BY_MONTH: {
    en: 'How many deals were won in each month?',
    it: 'Quante trattative sono state vinte in ogni mese?',
  },
  RESPONSE_BANDS: {
    en: 'How fast do we answer a new lead, and does it matter?',
    it: 'Quanto tempo passa prima di rispondere a un lead, e conta?',
  },
};
