// What every page of the site shares: head, navigation, the way to the other language, foot. Links are relative, so the
// folder works from disk and under any address; nothing is loaded from elsewhere.

export const languages = ['en', 'it'];
export const pages = ['index', 'help', 'functions', 'privacy', 'terms', 'support', 'changelog'];

const words = {
  en: {
    index: 'Backsolve',
    playground: 'Try it now',
    help: 'Help',
    functions: 'Functions',
    privacy: 'Privacy',
    terms: 'Terms',
    support: 'Support',
    changelog: 'Changelog',
    skip: 'Skip to the text',
    pages: 'Pages',
    other: 'Italiano',
    version: 'Version',
    trademark: 'Google Sheets is a trademark of Google LLC.',
    describes: 'Plan sales and marketing backwards from the goal, inside Google Sheets.',
  },
  it: {
    index: 'Backsolve',
    playground: 'Provalo ora',
    help: 'Guida',
    functions: 'Funzioni',
    privacy: 'Privacy',
    terms: 'Condizioni',
    support: 'Assistenza',
    changelog: 'Novità',
    skip: 'Vai al testo',
    pages: 'Pagine',
    other: 'English',
    version: 'Versione',
    trademark: 'Google Fogli è un marchio di Google LLC.',
    describes: 'Pianifica vendite e marketing a ritroso dall’obiettivo, in Google Fogli.',
  },
};

const otherOf = { en: 'it', it: 'en' };

const escaped = (text) =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]);

/** One whole page. `body` is HTML of ours; everything else is text. */
export function frame({ language, name, title, body, version, publisher }) {
  const text = words[language];
  const root = language === 'en' ? '' : '../';
  const other = `${language === 'en' ? 'it/' : '../'}${name}.html`;
  const link = (page) =>
    `<a href="${page}.html"${page === name ? ' aria-current="page"' : ''}>${text[page]}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name === 'index' ? `Backsolve: ${title}` : `${title} · Backsolve`)}</title>
<meta name="description" content="${escaped(text.describes)}">
<link rel="icon" href="${root}graphics/icon-32.png">
<link rel="alternate" hreflang="${otherOf[language]}" href="${other}">
<link rel="stylesheet" href="${root}style.css">
</head>
<body class="page-${name}">
<a class="skip" href="#text">${text.skip}</a>
<header>
  <a class="brand" href="index.html"><img src="${root}graphics/icon-128.png" alt="" width="32" height="32">Backsolve</a>
  <nav aria-label="${text.pages}">
    ${['help', 'functions', 'support'].map(link).join('\n    ')}
    <a href="${other}" lang="${otherOf[language]}" hreflang="${otherOf[language]}">${text.other}</a>
    <a class="button small" href="${root}playground/index.html">${text.playground}</a>
  </nav>
</header>
<main id="text">
${body}</main>
<footer>
  <p>${['privacy', 'terms', 'support', 'changelog'].map(link).join(' · ')}</p>
  <p>${escaped(publisher.name)} · ${text.version} ${version}. ${text.trademark}</p>
</footer>
</body>
</html>
`;
}
