/** Strategy and situation of a made-up company. */
import { situationWords } from '../../modules/situation/words/words';
import type { ThinkingWords } from '../example-words';
import { exampleWords } from '../words/words';
import { day, down, type Example, type Row, type TypedCells } from './typed';

const positions = ['for', 'who', 'name', 'is', 'that', 'unlike', 'it'];
const highest = { en: 15_000, it: 75_000 };
const prices = { en: [9_000, 0], it: [68_000, 41_000] };

export function thinking(example: Example): TypedCells {
  const { thinking: words, doing } = exampleWords[example.language];
  return { ...strategy(example, words, doing.people), ...situation(example, words, doing.people) };
}

function strategy(
  { language }: Example,
  { why, position, market, personas }: ThinkingWords,
  people: readonly string[],
): TypedCells {
  const beside = (of: 'who' | 'think' | 'buy'): readonly Row[] =>
    personas[0][of].map((_, row) => personas.map((persona) => persona[of][row]!));
  return {
    why_reason: [[why.reason]],
    why_gain: [[why.gain]],
    why_refuse: [[why.refuse]],
    ...Object.fromEntries(positions.map((key, index) => [`position_${key}`, [[position[index]!]]])),
    place_where: [[market.where]],
    place_channels: [[market.channels]],
    place_shares: [[market.shares]],
    price_model: [[market.model]],
    price_highest: [[highest[language]]],
    promotion_reach: [[market.reach]],
    promotion_turns: [[market.turns]],
    promotion_message: [[market.message]],
    people_looking: [[market.looking]],
    people_hire: [[market.hire]],
    people_first: [[market.first]],
    people_find: [[market.find]],
    people_review: [[market.review]],
    persona_names: [personas.map(({ name }) => name)],
    personas_who: beside('who'),
    personas_think: beside('think'),
    personas_buy: beside('buy'),
    persona_shares: [[0.7, 0.3]],
    personas_agreed_by: down([people[0]!, people[1]!]),
    personas_agreed_on: down([day('01-08'), day('01-08')]),
  };
}

function situation(
  { language }: Example,
  { standing, swot, follows, competitors, trends, findings }: ThinkingWords,
  people: readonly string[],
): TypedCells {
  const { standing: asked, trends: trend, data } = situationWords[language];
  const { good, watch, act } = asked.words;
  const { yes, partly } = data.words;
  return {
    standing: down([good, watch, good, watch, good, act, watch]),
    standing_why: down(standing.why),
    standing_do: down(standing.act),
    standing_owner: down([0, 1, 0, 2, 3, 3, 4].map((person) => people[person]!)),
    ...Object.fromEntries(
      (['strengths', 'weaknesses', 'opportunities', 'threats'] as const).flatMap((field) => [
        [`swot_${field}`, down(swot[field])],
        [`swot_${field}_follow`, [[follows[field]]]],
      ]),
    ),
    competitors: down(competitors.map(([name]) => name)),
    competitors_price: down(prices[language]),
    competitors_like: down(competitors.map(([, like]) => like)),
    competitors_win: down(competitors.map(([, , win]) => win)),
    competitors_lose: down(competitors.map(([, , , lose]) => lose)),
    trends_effect: down([trend.words.helps, trend.words.hurts, trend.words.helps]),
    trends_evidence: down(trends.map(([evidence]) => evidence)),
    trends_do: down(trends.map(([, change]) => change)),
    trends_owner: down([people[2]!, people[0]!, people[1]!]),
    data_known: down([yes, yes, partly, yes, yes, yes]),
    data_findings: down(findings.map(([finding]) => finding)),
    data_sources: down(findings.map(([, source]) => source)),
    data_days: down(['01-04', '01-04', '01-05', '01-05', '01-06', '01-07'].map(day)),
  };
}
