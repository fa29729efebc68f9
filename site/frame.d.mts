export const languages: readonly string[];
export const pages: readonly string[];
