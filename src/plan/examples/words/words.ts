/** The words of the made-up companies, in each language. */
import type { In } from '../../language';
import type { ExampleWords } from '../example-words';
import { doingEn } from './doing-en';
import { doingIt } from './doing-it';
import { thinkingEn } from './thinking-en';
import { thinkingIt } from './thinking-it';

export const exampleWords: In<ExampleWords> = {
  en: { thinking: thinkingEn, doing: doingEn },
  it: { thinking: thinkingIt, doing: doingIt },
};
