/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'PADRE canvas', it: 'Canvas PADRE' },
  purpose: {
    en: 'Eight parts of the business on one page, each with its number.',
    it: 'Otto parti dell’azienda in una pagina, ciascuna con il suo numero.',
  },
};

export const title = { en: 'PADRE', it: 'PADRE' };
