import { useForm, useNotification } from '@strapi/admin/strapi-admin';
import { useEffect, useMemo, useState } from 'react';
import { isSameForm, ledger, type FormAddress } from '../saves/save-ledger';
import { draftChanges } from '../view/draft-diff';
import { useWords } from '../words/use-words';
import { DraftOffer } from './draft-offer';
import { draftStore } from './draft-store';

const TYPING_MS = 600;

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
  useKeeping(store, form, found !== null);
  useForgetting(store, form);

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

/** Writes when the typing rests, and at once when the page goes away. Not while an older draft waits for an answer. */
function useKeeping(
  store: ReturnType<typeof draftStore>,
  { uid, documentId, locale }: FormAddress,
  isWaiting: boolean,
) {
  const values = useForm<Values>('DraftKeeper', ({ values }) => values as Values);
  const isModified = useForm('DraftKeeper', ({ modified }) => modified);
  useEffect(() => {
    if (!isModified || isWaiting) return;
    const form = { uid, documentId, locale };
    const keep = () => store.keep(form, { values, base: ledger.baseOf(form), at: new Date().toISOString() });
    const timer = setTimeout(keep, TYPING_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [store, uid, documentId, locale, values, isModified, isWaiting]);
}

/** What the server has taken needs no keeping. */
function useForgetting(store: ReturnType<typeof draftStore>, { uid, documentId, locale }: FormAddress) {
  useEffect(() => {
    const form = { uid, documentId, locale };
    return ledger.listen((event) => {
      if (event.kind === 'saved' && isSameForm(event.form, form)) store.drop(form);
    });
  }, [store, uid, documentId, locale]);
}
