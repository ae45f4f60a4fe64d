import { useNotification } from '@strapi/admin/strapi-admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import { useDeriveLessonMutation, useLessonMatrixQuery } from '../api/newsroom-api';
import { formPath, type StoryRef } from '../api/story-ref';
import { useWords } from '../words';

interface DeriveDialogProps {
  readonly storyRef: StoryRef;
  readonly onClose: () => void;
}

/** Makes a draft for another tier out of this lesson, and opens it. */
export function DeriveDialog({ storyRef, onClose }: DeriveDialogProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { data: matrix } = useLessonMatrixQuery(storyRef.locale);
  const [tier, setTier] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [derive, { isLoading }] = useDeriveLessonMutation();
  const options = (matrix?.tiers ?? []).map(({ documentId, name }) => ({ value: documentId, label: name }));
  const confirm = async () => {
    const answer = await derive({ ref: storyRef, tier });
    if ('error' in answer) return setFault(faultOf(answer.error));
    toggleNotification({ type: 'success', message: say('lesson.derive.done') });
    onClose();
    navigate(formPath({ type: storyRef.type, ...answer.data }));
  };
  return (
    <Sheet
      title={say('lesson.derive')}
      intro={say('lesson.derive.intro')}
      confirm={say('lesson.derive.confirm')}
      isBusy={isLoading}
      isReady={tier !== ''}
      fault={fault}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <ChoiceField label={say('lesson.derive.tier')} value={tier} options={options} isRequired onChange={setTier} />
    </Sheet>
  );
}
