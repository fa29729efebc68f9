/** Everything that is pressed. A link in a sidebar would reload the page, so links are buttons too. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon';

type Props = JSX.IntrinsicElements['button'] & { readonly children: ComponentChildren };

export const Button = ({
  look = 'outline',
  ...rest
}: Props & { look?: 'primary' | 'outline' | 'danger' }) => (
  <button type="button" class={`button ${look}`} {...rest} />
);

const isOfGoogle = (address: string) => {
  const [scheme, , host] = address.split('/');
  return scheme === 'https:' && /^[a-z0-9-]+\.google\.com$/.test(host ?? '');
};

/** Leads to a page of Google's own, in a new tab: the only address that a sidebar opens. Any other is not shown. */
export const AddressButton = ({ address, children }: { address: string; children: ComponentChildren }) =>
  isOfGoogle(address) ? (
    <a class="button primary" href={address} target="_blank" rel="noopener">
      {children}
    </a>
  ) : null;

type LinkProps = Props & { readonly icon?: IconName; readonly look?: 'blue' | 'red' | 'plain' };

export const Link = ({ icon, look = 'blue', children, ...rest }: LinkProps) => (
  <button type="button" class={`link ${look}`} {...rest}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
);

type IconButtonProps = JSX.IntrinsicElements['button'] & { readonly icon: IconName; readonly label: string };

export const IconButton = ({ icon, label, ...rest }: IconButtonProps) => (
  <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
    <Icon name={icon} />
  </button>
);
