import type { HeaderActionButtonProps, HeaderActionsProps } from '@hubspot/ui-extensions';
import type {
  PageBreadcrumbsCurrentProps,
  PageBreadcrumbsPageLinkProps,
  PageBreadcrumbsProps,
  PageHeaderLinkProps,
  PageHeaderPageLinkProps,
  PageHeaderPrimaryActionProps,
  PageHeaderProps,
  PageHeaderSecondaryActionsProps,
  PageLinkProps,
  PageTitleProps,
} from '@hubspot/ui-extensions/pages';
import { Children, type MouseEvent } from 'react';
import { useExtensionHost } from '../../host/OverlayHost.ts';
import { Button } from '../actions/buttons.tsx';
import { callExtension } from '../callExtension.ts';
import { clickEvent, useReactions } from '../reactions.ts';

export const PageTitle = ({ children }: PageTitleProps) => <h2 className="page-title">{children}</h2>;

export const PageHeader = ({ children }: PageHeaderProps) => <div className="page-header">{children}</div>;
export const PageHeaderPrimaryAction = ({ children }: PageHeaderPrimaryActionProps) => (
  <div className="page-primary">{children}</div>
);
export const PageHeaderSecondaryActions = ({ children }: PageHeaderSecondaryActionsProps) => (
  <div className="page-secondary">{children}</div>
);

export const PageHeaderLink = ({ children, href, onClick, disabled }: PageHeaderLinkProps) => {
  const reactions = useReactions();
  const press = () => callExtension(onClick, clickEvent(), reactions);
  return href && !disabled ? (
    <a className="button secondary sm" href={href} onClick={press}>
      {children}
    </a>
  ) : (
    <button type="button" className="button secondary sm" disabled={disabled} onClick={press}>
      {children}
    </button>
  );
};

interface InAppLinkProps extends PageLinkProps {
  className: string;
}

const InAppLink = ({ to, params = {}, children, className }: InAppLinkProps) => {
  const host = useExtensionHost();
  const query = new URLSearchParams(params).toString();
  const click = (event: MouseEvent) => {
    event.preventDefault();
    host.goToPage(to, params);
  };
  return (
    <a className={className} href={`/app${to}${query ? `?${query}` : ''}`} onClick={click}>
      {children}
    </a>
  );
};

export const PageLink = (props: PageLinkProps) => <InAppLink {...props} className="link primary" />;
export const PageHeaderPageLink = (props: PageHeaderPageLinkProps) => (
  <InAppLink {...props} className="button secondary sm" />
);

export const PageBreadcrumbs = ({ children }: PageBreadcrumbsProps) => (
  <nav className="breadcrumbs" aria-label="Breadcrumbs">
    <ol>
      {Children.toArray(children).map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items come without a key of their own
        <li key={index}>{child}</li>
      ))}
    </ol>
  </nav>
);
export const PageBreadcrumbsPageLink = (props: PageBreadcrumbsPageLinkProps) => (
  <InAppLink {...props} className="link primary" />
);
export const PageBreadcrumbsCurrent = ({ children }: PageBreadcrumbsCurrentProps) => (
  <span aria-current="page">{children}</span>
);

export const HeaderActions = ({ children }: HeaderActionsProps) => (
  <div className="page-header">{children}</div>
);
export const PrimaryHeaderActionButton = (props: HeaderActionButtonProps) => (
  <Button {...props} variant="primary" />
);
export const SecondaryHeaderActionButton = (props: HeaderActionButtonProps) => (
  <Button {...props} size="sm" />
);
