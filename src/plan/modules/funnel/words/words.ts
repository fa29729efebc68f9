/** The words of every plan in both languages. */
import type { In, Language } from '../../../language';
import type { SpineAnswers } from '../../../module';
import { wordingOf } from '../counts';
import { en } from './en';
import { it } from './it';
import { en as kindsEn } from './kinds/en';
import { it as kindsIt } from './kinds/it';
import { type KindWords, withWords } from './kinds/some-words';
import type { Text } from './text';

export const words: In<Text> = { en, it };

const ofKinds: In<KindWords> = { en: kindsEn, it: kindsIt };

/** A plan's words, as its goal counts. */
export function textOf(
  asked: { readonly language: Language } & Pick<SpineAnswers, 'model'> &
    Partial<Pick<SpineAnswers, 'goalCounts'>>,
): Text {
  const wording = wordingOf(asked);
  const kinds = ofKinds[asked.language];
  const text = words[asked.language];
  const ofModel = asked.model === 'subscription' ? withWords(text, kinds.subscription) : text;
  return wording === 'booked' ? ofModel : withWords(ofModel, kinds[wording]);
}
