import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useId, type FormEvent, type ReactNode } from 'react';
import { Dialog } from './dialog';
import { Danger, Fault } from './fault';
import { useWords } from './words';

interface SheetProps {
  readonly title: string;
  /** What will happen, before anyone confirms it. */
  readonly intro?: string;
  readonly tone?: 'default' | 'danger';
  /** Left out where there is nothing to confirm. */
  readonly confirm?: string;
  readonly isBusy?: boolean;
  readonly isReady?: boolean;
  /** Why it was not done. */
  readonly fault?: string | null;
  /** What it shows is shown once: only its own button closes it, no click beside it and no Escape. */
  readonly isLast?: boolean;
  readonly children?: ReactNode;
  readonly onConfirm?: () => void;
  readonly onClose: () => void;
}

/** A dialog that asks for what an act needs, says what it will do, and shows a refusal in its place. */
export function Sheet({ title, intro, tone = 'default', fault = null, isLast = false, children, ...act }: SheetProps) {
  const say = useWords();
  const form = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation(); // the dialog may live inside the form of a story
    act.onConfirm?.();
  };
  return (
    <Dialog title={title} onClose={act.onClose} {...(isLast && { onInteractOutside: stay, onEscapeKeyDown: stay })}>
      <Modal.Body>
        <form id={form} onSubmit={send} noValidate>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {intro && <Intro tone={tone}>{intro}</Intro>}
            {children}
            <Fault>{fault}</Fault>
          </Flex>
        </form>
      </Modal.Body>
      <Modal.Footer>
        {!isLast && (
          <Button variant="tertiary" onClick={act.onClose}>
            {say(act.confirm ? 'cancel' : 'close')}
          </Button>
        )}
        {act.confirm && (
          <Button type="submit" form={form} variant={tone} loading={act.isBusy} disabled={act.isReady === false}>
            {act.confirm}
          </Button>
        )}
      </Modal.Footer>
    </Dialog>
  );
}

const stay = (event: Event): void => event.preventDefault();

const Intro = ({ tone, children }: { readonly tone: 'default' | 'danger'; readonly children: string }) =>
  tone === 'danger' ? (
    <Danger>{children}</Danger>
  ) : (
    <Typography textColor="neutral700" style={{ whiteSpace: 'pre-line' }}>
      {children}
    </Typography>
  );
