import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { DialogRoot } from './dialog-root';

interface SheetProps {
  readonly title: string;
  /** What will happen, before anyone confirms it. */
  readonly intro?: string;
  readonly tone?: 'default' | 'danger';
  readonly confirm: string;
  readonly isBusy?: boolean;
  readonly isReady?: boolean;
  /** Why it was not done. */
  readonly fault?: string | null;
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A dialog that asks for what an act needs, says what it will do, and shows a refusal in its place. */
export function Sheet(props: SheetProps) {
  const { title, intro, tone = 'default', confirm, isBusy = false, isReady = true, fault, children } = props;
  const say = useWords();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation(); // the dialog lives inside the form of the story
    props.onConfirm();
  };
  return (
    <DialogRoot onClose={props.onClose}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <form id={id} onSubmit={send} noValidate>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {intro && <Intro tone={tone}>{intro}</Intro>}
              {children}
              {fault && <Fault>{fault}</Fault>}
            </Flex>
          </form>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={props.onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button
            type="submit"
            form={id}
            variant={tone === 'danger' ? 'danger' : 'default'}
            loading={isBusy}
            disabled={!isReady}
          >
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </DialogRoot>
  );
}

function Intro({ tone, children }: { readonly tone: 'default' | 'danger'; readonly children: string }) {
  if (tone === 'default')
    return (
      <Typography textColor="neutral700" style={LINES}>
        {children}
      </Typography>
    );
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={3}>
      <Typography textColor="danger700" style={LINES}>
        {children}
      </Typography>
    </Box>
  );
}

const LINES = { whiteSpace: 'pre-line' } as const;

/** A refusal, read out at once. */
export function Fault({ children }: { readonly children: string }) {
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={3}>
      <Typography textColor="danger700">{children}</Typography>
    </Box>
  );
}
