/** Small line drawings, 20 px, drawn inline: the sidebar loads nothing. Decoration only, since words always stand beside them. */
const paths = {
  back: 'M12 5 7 10l5 5',
  forward: 'm8 5 5 5-5 5',
  down: 'm5 8 5 5 5-5',
  up: 'm5 12 5-5 5 5',
  check: 'm4 10.5 4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  more: 'M10 4.5v.01M10 10v.01M10 15.5v.01',
  error: 'M10 6v5M10 13.8v.01M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  info: 'M10 9v5M10 6.2v.01M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  clock: 'M10 6v4l2.8 1.8M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  warn: 'M10 3 2.2 16.5h15.6L10 3ZM10 8v4M10 14.2v.01',
  table: 'M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9ZM3.5 8h13M8 8v8.5',
  globe:
    'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM2.5 10h15M10 2.5c-5 5-5 10 0 15M10 2.5c5 5 5 10 0 15',
  trash: 'M3.5 5.5h13M8 5.5v-2h4v2M5.5 5.5v11h9v-11',
  function: 'M13 4.5c-2.6-1.2-3.6.4-4 2.6l-1.2 7c-.4 2-1.5 2.8-3.3 2M6 9h5.5M12 12.5l4 4M16 12.5l-4 4',
  cells: 'M3.5 3.5h13v13h-13zM10 7v6M7 10h6',
  help: 'M7.8 7.6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.9M10 13.8v.01M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  book: 'M10 5.5c-1.6-1.4-3.6-2-6.5-2v11.5c2.9 0 4.9.6 6.5 2 1.6-1.4 3.6-2 6.5-2V3.5c-2.9 0-4.9.6-6.5 2ZM10 5.5V17',
  copy: 'M7.5 7.5h9v9h-9zM12.5 4.5v-1h-9v9h1',
  share: 'M10 12.5v-9M6.5 7 10 3.5 13.5 7M4 10.5v6h12v-6',
  step: 'M5 4v6h9M11 7l3 3-3 3',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
