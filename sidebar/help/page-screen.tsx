/** A page of the guide, opened at its top or at one of its sections. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { useWords } from '../text/text';
import { BlockView } from './block-view';
import type { HelpPage } from './blocks';
import { contents } from './pages';
import { useHelpWords } from './words';

type Props = {
  readonly page: HelpPage;
  /** A heading's id; one that the page has not opens it at its top. */
  readonly section: string | undefined;
  readonly onGo: (to: string) => void;
  readonly onBack: () => void;
};

export function PageScreen({ page, section, onGo, onBack }: Props) {
  const { allPages } = useHelpWords();
  const { back } = useWords();
  const isThere = page.blocks.some((block) => block.is === 'heading' && block.id === section);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isThere) return;
    const heading = body.current!.querySelector<HTMLElement>(`#help-${section}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, []);
  /** A section of the same page is written without the page. */
  const go = (to: string) => onGo(to.startsWith('#') ? page.key + to : to);
  return (
    <Screen top={<TopBar back={back} onBack={onBack} />}>
      <div class="help-page" ref={body}>
        <Title quiet={isThere}>{page.title}</Title>
        <p class="lead">{page.lead}</p>
        {page.blocks.map((block, place) => (
          <BlockView key={place} block={block} onGo={go} />
        ))}
        <p>
          <Link onClick={() => onGo(contents)}>{allPages}</Link>
        </p>
      </div>
    </Screen>
  );
}
