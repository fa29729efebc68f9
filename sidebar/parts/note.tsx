/** A sentence in a tinted box: to know, to be careful about. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

const icons = { info: 'info', warn: 'warn', bad: 'error', good: 'check' } as const;

type Props = { readonly kind: keyof typeof icons; readonly children: ComponentChildren };

export const Note = ({ kind, children }: Props) => (
  <div class={`note ${kind}`}>
    <Icon name={icons[kind]} />
    <div>{children}</div>
  </div>
);
