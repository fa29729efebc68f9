/** The sidebar as Google frames it: 300 px at the right, a title bar, and the add-on's page in a sandbox of its own origin. */
import type { Host } from '../host';
import { connect } from './bridge';

/** Google's own list, less allow-same-origin: the page would share our origin and could read everything around it. */
const sandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

export type Sidebar = { open(title: string, html: string): void; close(): void };

/** `frameScript` is what Google puts in front of the add-on's own page. The host is asked for when the sidebar opens. */
export function createSidebar(frameScript: string, host: () => Host): Sidebar {
  const side = document.getElementById('side')!;
  const place = side.querySelector('.frame')!;
  let disconnect = () => {};

  function close(): void {
    disconnect();
    place.replaceChildren();
    side.hidden = true;
    layOut();
  }

  function open(title: string, html: string): void {
    disconnect();
    side.querySelector('h2')!.textContent = title;
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.setAttribute('sandbox', sandbox);
    frame.srcdoc = withScript(html, frameScript);
    side.hidden = false;
    disconnect = connect(frame, host(), close);
    place.replaceChildren(frame);
    layOut();
  }

  side.querySelector('button')!.addEventListener('click', close);
  return { open, close };
}

/** The function keeps `$` in the script from being read as a replacement pattern. */
function withScript(html: string, script: string): string {
  const tag = `<script>${script.replaceAll('</script', '<\\/script')}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + tag) : tag + html;
}

/** The grid measures itself anew when the window changes its size. */
function layOut(): void {
  document.body.classList.toggle('with-side', !document.getElementById('side')!.hidden);
  window.dispatchEvent(new Event('resize'));
}
