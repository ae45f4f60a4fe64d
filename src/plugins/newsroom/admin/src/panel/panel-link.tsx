import { Link, TextButton } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';

interface PanelLinkProps {
  readonly to: string;
  readonly icon: ReactElement;
  readonly children: string;
}

/** A quiet link within the panel. */
export const PanelLink = ({ to, icon, children }: PanelLinkProps) => (
  <Link tag={NavLink} to={to} startIcon={icon}>
    {children}
  </Link>
);

interface PanelButtonProps {
  readonly icon: ReactElement;
  readonly onClick: () => void;
  readonly children: string;
}

/** A button that looks like one. */
export const PanelButton = ({ icon, onClick, children }: PanelButtonProps) => (
  <TextButton startIcon={icon} onClick={onClick}>
    {children}
  </TextButton>
);
