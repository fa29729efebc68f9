/** What somebody typed, as a sentence repeats it: enough of it to be known again. */
const most = 24;

export const quoted = (text: string) => (text.length > most ? `${text.slice(0, most)}…` : text);
