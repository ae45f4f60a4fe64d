import { useNotification } from '@strapi/admin/strapi-admin';
import { useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField, TextField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import { useAskToForgetMutation, usePicturesFoundQuery, useStoriesFoundQuery } from '../api';
import { SearchField, type Found } from '../parts/search-field';
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
      <Stories chosen={draft.stories} onChange={(stories) => setDraft({ ...draft, stories })} />
      <Files chosen={draft.media} onChange={(media) => setDraft({ ...draft, media })} />
    </Sheet>
  );
}

interface ChosenProps {
  readonly chosen: readonly Found[];
  readonly onChange: (chosen: readonly Found[]) => void;
}

function Stories(props: ChosenProps) {
  const say = useWords();
  const [words, setWords] = useState('');
  const { currentData: found } = useStoriesFoundQuery(words, { skip: words === '' });
  const label = say('forgetting.ask.stories');
  return <SearchField {...props} label={label} hint={say('record.stories.hint')} found={found} onSearch={setWords} />;
}

function Files(props: ChosenProps) {
  const say = useWords();
  const [words, setWords] = useState('');
  const { currentData: found } = usePicturesFoundQuery({ words }, { skip: words === '' });
  const label = say('forgetting.ask.media');
  return <SearchField {...props} label={label} hint={say('search.files.hint')} found={found} onSearch={setWords} />;
}
