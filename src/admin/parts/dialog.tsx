import { Modal } from '@strapi/design-system';
import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import { useWords } from './words';

interface DialogProps extends ComponentProps<typeof Modal.Content> {
  readonly title: string;
  /** What closing it means, where it means more. */
  readonly closeLabel?: string;
  readonly onClose: () => void;
  /** A `Modal.Body`, and a `Modal.Footer` where there is something to decide. */
  readonly children: ReactNode;
}

/**
 * A dialog that is open as long as it is there, and gives the keyboard back to whatever had it. The design system gives
 * it back to a trigger alone, and these dialogs have none.
 */
export function Dialog({ title, closeLabel, onClose, children, ...content }: DialogProps) {
  const say = useWords();
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const { current } = opener;
    return () => void setTimeout(() => current instanceof HTMLElement && current.isConnected && current.focus());
  }, []);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content {...content}>
        <Modal.Header closeLabel={closeLabel ?? say('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
