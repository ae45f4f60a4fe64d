import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../words/use-words';

interface SheetProps {
  readonly title: string;
  readonly confirm: string;
  readonly tone?: 'default' | 'danger';
  readonly isBusy?: boolean;
  readonly isReady?: boolean;
  /** Why it was not done. */
  readonly fault?: string | null;
  /** What it shows is shown once: only its own button closes it, no click beside it and no Escape. */
  readonly isLast?: boolean;
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A dialog that asks for what an act needs, and shows a refusal in its place. */
export function Sheet({
  title,
  confirm,
  tone = 'default',
  isBusy,
  isReady = true,
  fault,
  isLast = false,
  children,
  ...told
}: SheetProps) {
  const say = useWords();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    told.onConfirm();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && told.onClose()}>
      <Modal.Content {...(isLast && { onInteractOutside: stay, onEscapeKeyDown: stay })}>
        <Modal.Header closeLabel={say('common.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <form id={id} onSubmit={send} noValidate>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
              {fault && (
                <Typography role="alert" textColor="danger600">
                  {fault}
                </Typography>
              )}
            </Flex>
          </form>
        </Modal.Body>
        <Modal.Footer>
          {!isLast && (
            <Button variant="tertiary" onClick={told.onClose}>
              {say('common.cancel')}
            </Button>
          )}
          <Button type="submit" form={id} variant={tone} loading={isBusy} disabled={!isReady}>
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const stay = (event: Event): void => event.preventDefault();
