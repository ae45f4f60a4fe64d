import { useNotification } from '@strapi/admin/strapi-admin';
import { useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField, TextField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import { useAskToForgetMutation } from '../api';
import { FilesField, StoriesField } from '../parts/found-fields';
import { useWords } from '../words';
import { EMPTY, forgettingOf, REASONS } from './draft';

interface AskSheetProps {
  /** What was asked for, so that its counts are looked at next. */
  readonly onAsked: (id: string) => void;
  readonly onClose: () => void;
}

/** Writes down what is to be forgotten. Nothing happens before somebody else signs. */
export function AskSheet({ onAsked, onClose }: AskSheetProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const [draft, setDraft] = useState(EMPTY);
  const [ask, { isLoading, error }] = useAskToForgetMutation();
  const forgetting = forgettingOf(draft);
  const send = async () => {
    if (!forgetting) return;
    const answer = await ask(forgetting);
    if (!('data' in answer) || !answer.data) return;
    toggleNotification({ type: 'success', message: say('forgetting.ask.done') });
    onAsked(answer.data.id);
  };
  return (
    <Sheet
      title={say('forgetting.ask')}
      confirm={say('forgetting.ask.confirm')}
      isBusy={isLoading}
      isReady={forgetting !== null}
      fault={faultOf(error)}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <ChoiceField
        isRequired
        label={say('forgetting.ask.reason')}
        value={draft.reason}
        options={REASONS.map((reason) => ({ value: reason, label: say(`forgetting.reason.${reason}`) }))}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
      <TextField
        label={say('forgetting.ask.words')}
        hint={say('forgetting.ask.words.hint')}
        value={draft.words}
        onChange={(words) => setDraft({ ...draft, words })}
      />
      <StoriesField
        label={say('forgetting.ask.stories')}
        hint={say('record.stories.hint')}
        chosen={draft.stories}
        onChange={(stories) => setDraft({ ...draft, stories })}
      />
      <FilesField
        label={say('forgetting.ask.media')}
        hint={say('search.files.hint')}
        chosen={draft.media}
        onChange={(media) => setDraft({ ...draft, media })}
      />
    </Sheet>
  );
}
