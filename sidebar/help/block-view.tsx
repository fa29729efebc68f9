/** A block of the guide as the sidebar draws it. */
import { Link } from '../parts/button';
import type { Block, Inline, Line } from './blocks';

type Go = (to: string) => void;

export function BlockView({ block, onGo }: { readonly block: Block; readonly onGo: Go }) {
  switch (block.is) {
    case 'heading':
      return (
        <h2 id={`help-${block.id}`} tabIndex={-1}>
          {block.text}
        </h2>
      );
    case 'paragraph':
      return (
        <p>
          <LineView line={block.line} onGo={onGo} />
        </p>
      );
    case 'list': {
      const items = block.items.map((line, place) => (
        <li key={place}>
          <LineView line={line} onGo={onGo} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Rows head={block.head} rows={block.rows} onGo={onGo} />;
    case 'picture':
      return <img src={block.source} alt={block.alt} />;
  }
}

type RowsProps = {
  readonly head: readonly Line[];
  readonly rows: readonly (readonly Line[])[];
  readonly onGo: Go;
};

/** In 268 pixels no table stands: each row is a name, and what there is to say of it. */
const Rows = ({ head, rows, onGo }: RowsProps) => (
  <dl>
    {rows.map(([name, ...rest], place) => (
      <div key={place}>
        <dt>
          <LineView line={name!} onGo={onGo} />
        </dt>
        {rest.map((line, column) => (
          <dd key={column}>
            {rest.length > 1 && <span class="fine">{head[column + 1]!.map(wordsOf).join('')}: </span>}
            <LineView line={line} onGo={onGo} />
          </dd>
        ))}
      </div>
    ))}
  </dl>
);

const wordsOf = (one: Inline) => (typeof one === 'string' ? one : '');

/** What stands right behind a link and must not begin a line of its own. */
const closing = /^[.,;:)]+/;

const LineView = ({ line, onGo }: { readonly line: Line; readonly onGo: Go }) => (
  <>
    {line.map((one, place) => {
      const before = line[place - 1];
      const isAfterLink = typeof before === 'object' && 'to' in before;
      if (typeof one === 'string') return isAfterLink ? one.replace(closing, '') : one;
      if ('strong' in one) return <b key={place}>{one.strong}</b>;
      if ('emphasis' in one) return <em key={place}>{one.emphasis}</em>;
      if ('code' in one) return <code key={place}>{one.code}</code>;
      const next = line[place + 1];
      return (
        <span key={place} class="with-closing">
          <Link class="link blue inline" onClick={() => onGo(one.to)}>
            {one.text}
          </Link>
          {typeof next === 'string' && closing.exec(next)?.[0]}
        </span>
      );
    })}
  </>
);
