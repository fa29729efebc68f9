/** What the pages about a template of one's own say in English. */
export const enTemplateText = {
  exportAct: 'Export as template',
  exportTitle: 'Export as template',
  exportLead:
    'What this plan is made of, as a text for another file or a colleague: stages, rates, months, modules. Never what happened, nor who is responsible.',
  name: 'Name of the template',
  withAmounts: 'With the amounts',
  withAmountsHelp: 'Goal, value, spend and customers.',
  make: 'Make the text',
  text: 'The template',
  download: 'Download',
  selectAll: 'Select all',
  copied: 'Copied',
  importAct: 'Import a template',
  importLead: 'Paste the text, or choose its file. The wizard opens with it, and nothing is built yet.',
  file: 'Choose a file',
  open: 'Continue',
  faults: {
    format: 'This is not a Backsolve template.',
    newer: 'It was made by a newer version of Backsolve. Reload the page.',
    template: 'It is based on the template “{what}”, which this version does not have.',
    answer: 'Its answer to “{what}” cannot be used: {reason}.',
  },
} as const;
