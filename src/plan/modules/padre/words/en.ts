/** English words of the PADRE tab. A block has its name and its question. */
export const en = {
  lead: 'After the operating model of Tien Tzuo’s Subscribed.',
  teach: 'Write one or two sentences per block; begin where it hurts.',
  report: 'Blocks filled: {count} of 8.',
  off: ' KPIs off target: {blocks}.',
  blocks: {
    position: ['P · Position', 'How do people hear of us, and how does that become demand and pipeline?'],
    acquire: ['A · Acquire', 'Which path do buyers take, what hurts them, and how do they become customers?'],
    deploy: ['D · Deploy', 'How do customers start fast and with little help?'],
    run: ['R · Run', 'How do we make sure that they get what they expect?'],
    expand: ['E · Expand', 'How do we grow with customers: retention, more use, recommendation?'],
    product: ['Product', 'How does the offer evolve, and who steers it?'],
    people: ['People', 'How do we find, onboard, train and keep the right people?'],
    money: ['Money', 'Where does the money come from, and how do we use it well?'],
  },
  rows: {
    goal: 'Goal',
    kpi: 'KPI',
    target: 'Target',
    now: 'Now',
    owner: 'Owner',
    open: 'Open',
    next: 'Next',
  },
  checks: { alone: 'Blocks without one owner', unmeasured: 'Blocks without a KPI' },
} as const;
