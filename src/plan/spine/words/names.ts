/** Names that the workbook and the sidebar share: of months and of tabs. */

export const monthNames = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
} as const;

/** Titles of the Growth plan's tabs by the tab's key. */
export const growthTabs = {
  en: { plan: 'Plan', assumptions: 'Assumptions', funnel: 'Funnel', forecast: 'Forecast' },
  it: { plan: 'Piano', assumptions: 'Ipotesi', funnel: 'Funnel', forecast: 'Previsione' },
} as const;
