/** Number patterns that every spreadsheet shows alike. */

const quotedOrCurrency = /"[^"]*"|\[\$[^\]-]*\]/g;

/** Undefined for a pattern that may be used, else why it may not. */
export function whyNotPattern(pattern: string): string | undefined {
  if (pattern === '') return 'nothing in it';
  const bare = pattern.replace(quotedOrCurrency, '');
  if (bare.includes('[')) return 'a section with a condition, a colour or a locale';
  if (bare.includes('"')) return 'a quote that is not closed';
  const odd = /[^#0,.%+\-()\s;@$/:dmyhs]/.exec(bare);
  if (odd) return `${odd[0]} outside of quotes`;
  if (pattern.split(';').length > 4) return 'more than four sections';
  return undefined;
}
