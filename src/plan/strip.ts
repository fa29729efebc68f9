/** The key of the hidden column and the hidden row at the edges of a tab, which hold the keys of its rows and columns. */
export const stripKey = 'keys';
