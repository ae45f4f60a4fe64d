import { useNotification } from '@strapi/admin/strapi-admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { Sheet } from '../../../../../admin/parts/sheet';
import { useDeleteDraftMutation } from '../api/newsroom-api';
import { useWords } from '../words';
import type { DialogProps } from './dialogs';

/** Deletes a draft through the content manager, and goes back to the work-bin. */
export function DeleteDialog({ storyRef, onClose }: DialogProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [run, { isLoading }] = useDeleteDraftMutation();
  const [fault, setFault] = useState<string | null>(null);
  const send = async () => {
    const answer = await run(storyRef);
    if ('error' in answer) return setFault(faultOf(answer.error));
    toggleNotification({ type: 'success', message: say('panel.done.delete') });
    onClose();
    navigate('/plugins/newsroom');
  };
  return (
    <Sheet
      title={say('action.delete')}
      intro={say('dialog.delete.intro')}
      tone="danger"
      confirm={say('action.delete')}
      isBusy={isLoading}
      fault={fault}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}
