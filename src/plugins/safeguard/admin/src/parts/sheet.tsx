import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../words/use-words';

interface SheetProps {
  readonly title: string;
  /** Left out where there is nothing to confirm. */
  readonly confirm?: string;
  readonly tone?: 'default' | 'danger';
  readonly isBusy?: boolean;
  readonly isReady?: boolean;
  /** Why it was not done. */
  readonly fault?: string | null;
  readonly children?: ReactNode;
  readonly onConfirm?: () => void;
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
  children,
  ...told
}: SheetProps) {
  const say = useWords();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation(); // the dialog may live inside the form of a story
    told.onConfirm?.();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && told.onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('common.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <form id={id} onSubmit={send} noValidate>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
              {fault && <Fault>{fault}</Fault>}
            </Flex>
          </form>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={told.onClose}>
            {say(confirm ? 'common.cancel' : 'common.close')}
          </Button>
          {confirm && (
            <Button
              type="submit"
              form={id}
              variant={tone === 'danger' ? 'danger' : 'default'}
              loading={isBusy}
              disabled={!isReady}
            >
              {confirm}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A refusal, read out at once. */
export const Fault = ({ children }: { readonly children: string }) => (
  <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={3}>
    <Typography textColor="danger700">{children}</Typography>
  </Box>
);
