/** The list of functions: by family, or the best answers first, and back where one left it. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { GuideBook, GuidePage } from '../../src/catalogue/print-guide';
import { fillText } from '../../src/plan/sentence';
import { Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Select } from '../parts/select';
import { useSettled } from '../state/announce';
import { useLanguage, useWords } from '../text/text';
import { type Index, search } from './search';
import { useGuideWords } from './words';

export type Looking = {
  readonly query: string;
  /** Blank for all of them. */
  readonly family: string;
  /** The function that was opened last, and how far the list was scrolled. */
  readonly left?: { readonly name: string; readonly scroll: number };
};

type Props = {
  readonly book: GuideBook;
  readonly index: Index;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
  readonly onOpen: (name: string, scroll: number) => void;
  readonly onLeave: () => void;
};

export function ListScreen({ book, index, looking, onLook, onOpen, onLeave }: Props) {
  const plans = useWords().plans;
  const words = useGuideWords();
  const language = useLanguage();
  const { query, family, left } = looking;
  const found = useMemo(() => search(index, query, family), [index, query, family]);
  const said = fillText(words.count, { count: String(found.length), total: String(book.functions.length) });
  const nothing = found.length === 0;
  useSettled(nothing ? fillText(words.nothing, { query }) : said);

  const list = useRef<HTMLDivElement>(null);
  const scrolling = () => list.current?.closest('main');
  useLayoutEffect(() => {
    if (!left) return;
    list.current?.querySelector<HTMLElement>(`#guide-${left.name}`)?.focus({ preventScroll: true });
    scrolling()?.scrollTo(0, left.scroll);
  }, []);

  const isAsked = query.trim() !== '';
  // What answers a question best stands first, whatever family it is of.
  const groups: readonly (readonly [title: string, pages: readonly GuidePage[]])[] = isAsked
    ? [['', found]]
    : Object.entries(book.families)
        .map(([key, name]) => [name[language], found.filter((page) => page.family === key)] as const)
        .filter(([, pages]) => pages.length > 0);
  const families = Object.entries(book.families).map(([value, name]) => ({ value, label: name[language] }));
  return (
    <Screen top={<TopBar back={plans} onBack={onLeave} />}>
      <Title quiet={left !== undefined}>{words.title}</Title>
      <div class="field guide-search">
        <label for="guide-search">{words.search}</label>
        <div class="box">
          <input
            id="guide-search"
            type="text"
            inputMode="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            aria-describedby="guide-search-said"
            onInput={(event) => onLook({ query: event.currentTarget.value, family })}
          />
        </div>
        <div class="help" id="guide-search-said">
          {words.such}
        </div>
      </div>
      <Select
        id="guide-family"
        label={words.family}
        value={family}
        choices={[{ value: '', label: words.allFamilies }, ...families]}
        onChange={(chosen) => onLook({ query, family: chosen })}
      />
      {nothing ? (
        <Nothing looking={looking} families={families} onLook={onLook} />
      ) : (
        <p class="lead small guide-count">{said}</p>
      )}
      <div ref={list}>
        {groups.map(([title, pages]) => (
          <section key={title} class="guide-family">
            {title && <h2>{title}</h2>}
            <ul>
              {pages.map(({ name, asks, summary }) => (
                <li key={name}>
                  <button
                    type="button"
                    id={`guide-${name}`}
                    class="guide-hit"
                    onClick={() => onOpen(name, scrolling()?.scrollTop ?? 0)}
                  >
                    <code>{name}</code>
                    <span class="fine">{isAsked ? asks[language] : summary[language]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Screen>
  );
}

type NothingProps = {
  readonly looking: Looking;
  readonly families: readonly { readonly value: string; readonly label: string }[];
  readonly onLook: (looking: Looking) => void;
};

/** No hit: in one family the others may have it; in all of them the families are the way on. */
function Nothing({ looking: { query, family }, families, onLook }: NothingProps) {
  const words = useGuideWords();
  // The button that is pressed goes away, so the focus goes to the field that tells what is looked for.
  const look = (next: Looking) => {
    onLook(next);
    document.getElementById('guide-search')?.focus();
  };
  const here = families.find(({ value }) => value === family);
  if (here) {
    return (
      <div class="guide-nothing">
        <p>{fillText(words.nothingHere, { query, family: here.label })}</p>
        <Link onClick={() => look({ query, family: '' })}>{words.searchAll}</Link>
      </div>
    );
  }
  return (
    <div class="guide-nothing">
      <p>{fillText(words.nothing, { query })}</p>
      <ul>
        {families.map(({ value, label }) => (
          <li key={value}>
            <Link onClick={() => look({ query: '', family: value })}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
