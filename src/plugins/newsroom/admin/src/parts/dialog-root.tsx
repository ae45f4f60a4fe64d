import { Modal } from '@strapi/design-system';
import { useEffect, useRef, type ReactNode } from 'react';

interface DialogRootProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog that is open as long as it is there, and gives the keyboard back to whatever had it. The design system gives
 * it back to a trigger alone, and these dialogs have none.
 */
export function DialogRoot({ onClose, children }: DialogRootProps) {
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const { current } = opener;
    return () => void setTimeout(() => current instanceof HTMLElement && current.isConnected && current.focus());
  }, []);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      {children}
    </Modal.Root>
  );
}
