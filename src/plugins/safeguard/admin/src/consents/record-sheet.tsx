import { useNotification } from '@strapi/admin/strapi-admin';
import { Checkbox } from '@strapi/design-system';
import { useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField, LineField, SomeField, TextField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import { useRecordConsentMutation } from '../api';
import { FilesField, StoriesField } from '../parts/found-fields';
import { useWords } from '../words';
import { consentOf, EMPTY, KINDS, type ConsentDraft } from './draft';

type Change = (changes: Partial<ConsentDraft>) => void;

/** Puts a consent on record. */
export function RecordSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const [draft, setDraft] = useState(EMPTY);
  const [record, { isLoading, error }] = useRecordConsentMutation();
  const change: Change = (changes) => setDraft({ ...draft, ...changes });
  const consent = consentOf(draft);
  const send = async () => {
    if (!consent || 'error' in (await record(consent))) return;
    toggleNotification({ type: 'success', message: say('record.done') });
    onClose();
  };
  return (
    <Sheet
      title={say('consents.add')}
      confirm={say('record.confirm')}
      isBusy={isLoading}
      isReady={consent !== null}
      fault={faultOf(error)}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <LineField
        isRequired
        label={say('consent.reference')}
        hint={say('record.reference.hint')}
        value={draft.reference}
        onChange={(reference) => change({ reference })}
      />
      <What draft={draft} change={change} />
      <Who draft={draft} change={change} />
    </Sheet>
  );
}

interface PartProps {
  readonly draft: ConsentDraft;
  readonly change: Change;
}

function What({ draft, change }: PartProps) {
  const say = useWords();
  return (
    <>
      <SomeField
        isRequired
        label={say('record.kinds')}
        hint={say('record.kinds.hint')}
        values={draft.kinds}
        options={KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
        onChange={(kinds) => change({ kinds })}
      />
      <StoriesField
        label={say('record.stories')}
        hint={say('record.stories.hint')}
        chosen={draft.stories}
        onChange={(stories) => change({ stories })}
      />
      <TextField
        label={say('record.words')}
        hint={say('record.words.hint')}
        value={draft.words}
        onChange={(words) => change({ words })}
      />
      {draft.kinds.includes('image') && (
        <FilesField
          label={say('record.media')}
          hint={say('record.media.hint')}
          chosen={draft.media}
          onChange={(media) => change({ media })}
        />
      )}
    </>
  );
}

function Who({ draft, change }: PartProps) {
  const say = useWords();
  return (
    <>
      <ChoiceField
        isRequired
        label={say('record.givenBy')}
        value={draft.givenBy}
        options={(['parent', 'guardian'] as const).map((who) => ({
          value: who,
          label: say(`consents.givenBy.${who}`),
        }))}
        onChange={(givenBy) => change({ givenBy })}
      />
      <LineField
        {...{ isRequired: true, type: 'number', min: 0, max: 17 }}
        label={say('record.childAge')}
        value={draft.childAge}
        onChange={(childAge) => change({ childAge })}
      />
      <Checkbox
        checked={draft.childAgreed}
        onCheckedChange={(isChecked: unknown) => change({ childAgreed: isChecked === true })}
      >
        {say('record.childAgreed')}
      </Checkbox>
      <LineField
        {...{ isRequired: true, type: 'date' }}
        label={say('record.givenAt')}
        value={draft.givenOn}
        onChange={(givenOn) => change({ givenOn })}
      />
      <LineField
        {...{ isRequired: true, type: 'date', min: draft.givenOn }}
        label={say('record.expiresAt')}
        value={draft.expiresOn}
        onChange={(expiresOn) => change({ expiresOn })}
      />
    </>
  );
}
