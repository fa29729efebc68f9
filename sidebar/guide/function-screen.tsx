/** One function: what it gives, examples to copy, its arguments, and what it is not. */
import type { GuideExample, GuidePage } from '../../src/catalogue/print-guide';
import type { Marks } from '../numbers/marks';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { useLanguage } from '../text/text';
import { ExampleBox } from './example-box';
import { spellFormula, spellNumbers } from './spelling';
import { useGuideWords } from './words';

type Props = {
  readonly page: GuidePage;
  readonly marks: Marks;
  readonly onUse: () => void;
  readonly onLeave: () => void;
};

export function FunctionScreen({ page, marks, onUse, onLeave }: Props) {
  const words = useGuideWords();
  const language = useLanguage();
  const { name, summary, isNot, how, returns, notes, sources } = page;
  const box = (example: GuideExample, place: number) => (
    <ExampleBox key={place} example={example} marks={marks} />
  );
  const mistakes = page.examples.filter(({ fails }) => fails);
  return (
    <Screen
      top={<TopBar back={words.title} onBack={onLeave} />}
      foot={
        <Button look="primary" onClick={onUse}>
          {words.use.open}
        </Button>
      }
    >
      <div class="guide-page">
        <Title>
          <code>{name}</code>
        </Title>
        <p class="lead">{summary[language]}</p>
        <p>
          <code class="signature">{spellFormula(page.signature, marks)}</code>
        </p>
        {page.examples.filter(({ fails }) => !fails).map(box)}
        <h2>{words.arguments}</h2>
        <dl>
          {page.arguments.map((argument) => (
            <div key={argument.name}>
              <dt>
                <code>{argument.name}</code>
              </dt>
              <dd>{argument.help[language]}</dd>
              <dd class="takes">{spellNumbers(argument.takes[language], language, marks)}</dd>
            </div>
          ))}
        </dl>
        <Section title={words.isNot} lines={[isNot[language]]} />
        <Section title={words.how} lines={[how[language]]} />
        <Section title={words.returns} lines={[returns[language]]} />
        <Section title={words.notes} lines={notes.map((note) => note[language])} />
        {mistakes.length > 0 && <Section title={words.errors} lines={[words.errorsLead]} />}
        {mistakes.map(box)}
        <Section title={words.sources} lines={sources.map(({ title }) => title)} />
      </div>
    </Screen>
  );
}

const Section = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
