import { useForm, useNotification } from '@strapi/admin/strapi-admin';
import { useEffect, useMemo, useState } from 'react';
import { ledger, type FormAddress } from '../saves/save-ledger';
import { draftChanges } from '../view/draft-diff';
import { useWords } from '../words';
import { DraftOffer } from './draft-offer';
import { draftStore } from './draft-store';
import { useKeeping } from './use-keeping';

type Values = Readonly<Record<string, unknown>>;

interface DraftKeeperProps {
  readonly form: FormAddress;
  readonly type: string;
  readonly me: string;
}

/** Keeps what is typed on this computer until it is saved, and offers it back after a closed tab or a dead server. */
export function DraftKeeper({ form, type, me }: DraftKeeperProps) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const store = useMemo(() => draftStore(window.localStorage, me), [me]);
  const [found, setFound] = useState(() => store.read(form));
  const saved = useForm<Values>('DraftKeeper', ({ initialValues }) => initialValues as Values);
  const setValues = useForm('DraftKeeper', ({ setValues }) => setValues);
  useEffect(() => store.dropOthers(), [store]);
  useKeeping(store, form, { isWaiting: found !== null, onLost: () => setFound(store.read(form)) });

  const changes = useMemo(() => (found ? draftChanges(saved, found.values) : []), [found, saved]);
  if (!found || changes.length === 0) return null;
  const restore = () => {
    setValues(found.values);
    setFound(null);
    toggleNotification({ type: 'info', message: say('draft.restored') });
  };
  const discard = () => {
    store.drop(form);
    setFound(null);
  };
  const isBehind = found.base !== null && found.base !== ledger.baseOf(form);
  return (
    <DraftOffer
      draft={found}
      changes={changes}
      type={type}
      isBehind={isBehind}
      onRestore={restore}
      onDiscard={discard}
    />
  );
}
