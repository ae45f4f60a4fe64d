import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { refusalOf } from './refusal';
import { useWords } from './words';

/** Why something was not done: the server's own sentence, or that it did not work. Nothing where nothing went wrong. */
export function useFaultOf(): (error: unknown) => string | null {
  const say = useWords();
  return (error) => (error ? refusalOf(error).message || say('failed') : null);
}

/** Below the fold of a long dialog, nobody would see why nothing happened. */
const bringIntoView = (fault: HTMLElement | null): void => {
  fault?.scrollIntoView({ block: 'nearest' });
};

/** A refusal, read out and shown at once. */
export const Fault = ({ children }: { readonly children: string | null }) =>
  children && <Danger role="alert">{children}</Danger>;

interface DangerProps {
  readonly role?: 'alert';
  readonly children: ReactNode;
}

/** What nobody should overlook. */
export const Danger = ({ role, children }: DangerProps) => (
  <Box
    ref={role === 'alert' ? bringIntoView : undefined}
    role={role}
    background="danger100"
    borderColor="danger200"
    hasRadius
    padding={3}
  >
    <Typography textColor="danger700" style={{ whiteSpace: 'pre-line' }}>
      {children}
    </Typography>
  </Box>
);
