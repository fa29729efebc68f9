/** What of the funnel stands on a copy for the board: its tables, the figures of two copies, and how they are read. */
import type { OnBoard, Shown } from '../../../module';
import { fillText } from '../../../sentence';
import type { Setting } from '../setting';

export const onBoard =
  (setting: Setting) =>
  (shown: Shown): OnBoard => {
    const { at, text, answers } = setting;
    const words = text.plan.board;
    const { figure } = at.funnel;
    const number = (value: ReturnType<Shown>) => (typeof value === 'number' ? value : null);
    const written = (value: ReturnType<Shown>) => (value === null ? '' : String(value));
    const [owner, first, last, scenario, top] = [
      at.assumptions.owner,
      figure('first month'),
      figure('last month'),
      at.assumptions.scenario,
      at.funnel.inline(1),
    ].map((place) => written(shown(place))) as [string, string, string, string, string];
    const isShort = Number(shown(figure('missing'))) > 0;
    return {
      day: number(shown(figure('today'))),
      about: [
        ...(owner ? [fillText(words.madeBy, { owner })] : []),
        `${first} – ${last}`,
        fillText(text.plan.said.scenario, { scenario }),
      ].join(' · '),
      outlook: number(shown(at.forecast.total('outlook'))),
      chance: number(shown(figure('chance'))),
      tables: [['stages', 'stages gap'], ...(isShort ? ([['levers', 'levers gap']] as const) : [])],
      reading: [
        [words.outlook, words.outlookMeaning],
        [words.chance, words.chanceMeaning],
        [words.effects, fillText(words.effectsMeaning, { top })],
        [words.returns, words.returnsMeaning[answers.model]],
      ],
    };
  };
