/** The head of a page that says how something went: icon, heading, words. */
import type { ComponentChildren } from 'preact';
import { Title } from './frame';
import { Icon, type IconName } from './icon';

type Props = {
  readonly icon: IconName;
  readonly tone: 'good' | 'bad' | 'wait' | 'work';
  readonly title: string;
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
};

export const Outcome = ({ icon, tone, title, alert, children }: Props) => (
  <div class="outcome" role={alert ? 'alert' : undefined}>
    <span class={`badge ${tone}`}>
      <Icon name={icon} size={24} />
    </span>
    <Title key={title}>{title}</Title>
    {children}
  </div>
);

/** A bar that moves without a percentage, which would be a lie. */
export const Progress = ({ label }: { label: string }) => (
  <div class="progress" role="progressbar" aria-label={label} aria-valuetext={label}>
    <span />
  </div>
);
