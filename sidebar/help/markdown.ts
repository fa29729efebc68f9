/**
 * Reads a page of the guide. It is Markdown of a few forms only, so that what GitHub shows and what the sidebar shows is
 * the same: a title and a first paragraph, headings with an id, paragraphs, lists, tables and pictures; within a line
 * bold, emphasis, code and links. Anything else is refused, with its line.
 */
import type { Block, HelpPage, Inline, Line } from './blocks';

const title = /^# (.+)$/;
const heading = /^## <a id="([a-z0-9-]+)"><\/a>(.+)$/;
const picture = /^!\[([^\]]+)\]\(([^)]+)\)$/;
const item = /^(?:(-)|\d+\.) (.+)$/;
const ruler = /^\|(?: ?-+:? ?\|)+$/;
const foreign = /^(#|>|```|<|\* |\s)/;

/** Parts of a line: bold, emphasis, code, a link. */
const part = /\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)/g;

export function readPage(key: string, text: string): HelpPage {
  const [first, ...rest] = chunksOf(text);
  const [, named] = title.exec(first?.[0] ?? '') ?? [];
  if (!named || first!.length > 1) throw new Error(`${key}: the first line has to be its title, "# …".`);
  const blocks = rest.map((chunk) => readBlock(key, chunk));
  const lead = blocks[0];
  if (lead?.is !== 'paragraph') throw new Error(`${key}: a paragraph has to follow the title.`);
  return { key, title: named, lead: plain(lead.line), blocks: blocks.slice(1) };
}

/** What stands between blank lines. */
const chunksOf = (text: string) =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((chunk) => chunk.split('\n'));

function readBlock(key: string, lines: readonly string[]): Block {
  const [first] = lines as [string];
  const [, id, text] = heading.exec(first) ?? [];
  if (id && text && lines.length === 1) return { is: 'heading', id, text };
  const [, alt, source] = picture.exec(first) ?? [];
  if (alt && source && lines.length === 1) return { is: 'picture', source, alt };
  if (item.test(first)) return readList(lines);
  if (first.startsWith('|')) return readTable(key, lines);
  const odd = lines.find((line) => foreign.test(line));
  if (odd) throw new Error(`${key}: the guide has no form for "${odd}".`);
  return { is: 'paragraph', line: readLine(lines.join(' ')) };
}

/** A line that opens no item goes on with the one before. */
function readList(lines: readonly string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    const [, , text] = item.exec(line) ?? [];
    if (text) items.push(text);
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  return { is: 'list', ordered: !lines[0]!.startsWith('-'), items: items.map(readLine) };
}

function readTable(key: string, [head, rule, ...rows]: readonly string[]): Block {
  if (!rule || !ruler.test(rule)) throw new Error(`${key}: a table needs "| --- |" under "${head}".`);
  const cells = (row: string) =>
    row
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => readLine(cell.trim()));
  return { is: 'table', head: cells(head!), rows: rows.map(cells) };
}

function readLine(text: string): Line {
  const line: Inline[] = [];
  let end = 0;
  for (const found of text.matchAll(part)) {
    const [all, strong, emphasis, code, label, target] = found;
    if (found.index > end) line.push(text.slice(end, found.index));
    end = found.index + all.length;
    if (strong) line.push({ strong });
    else if (emphasis) line.push({ emphasis });
    else if (code) line.push({ code });
    else line.push(readLink(label!, target!));
  }
  if (end < text.length) line.push(text.slice(end));
  return line;
}

/** A link out of the guide is for those who read it on GitHub; the sidebar opens no addresses. */
function readLink(text: string, target: string): Inline {
  const [, page, section = ''] = /^([a-z0-9-]*)(?:\.md)?(#[a-z0-9-]+)?$/.exec(target) ?? [];
  return page === undefined ? text : { text, to: page + section };
}

/** The words of a line without their marks. */
export const plain = (line: Line): string =>
  line
    .map((one) => (typeof one === 'string' ? one : 'to' in one ? one.text : Object.values(one)[0]))
    .join('');
