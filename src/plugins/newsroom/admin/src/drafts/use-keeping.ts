import { useForm } from '@strapi/admin/strapi-admin';
import { useEffect, useRef } from 'react';
import { isSameForm, ledger, type FormAddress } from '../saves/save-ledger';
import type { draftStore } from './draft-store';

const TYPING_MS = 600;

type Values = Readonly<Record<string, unknown>>;

interface Keeping {
  /** An older draft waits for an answer: nothing is written over it. */
  readonly isWaiting: boolean;
  /** The form was begun anew under typed text, which is kept. */
  readonly onLost: () => void;
}

/**
 * Writes when the typing rests, and at once when the page goes away, the form does, or is filled anew: a session that
 * ended takes the text from under the hands. What the server has taken, saved or refused, is not lost.
 */
export function useKeeping(
  store: ReturnType<typeof draftStore>,
  { uid, documentId, locale }: FormAddress,
  { isWaiting, onLost }: Keeping,
): void {
  const values = useForm<Values>('DraftKeeper', ({ values }) => values as Values);
  const saved = useForm<Values>('DraftKeeper', ({ initialValues }) => initialValues as Values);
  const isModified = useForm('DraftKeeper', ({ modified }) => modified);
  const filledWith = useRef(saved);
  const unsaved = useRef<(() => void) | null>(null);
  const lost = useRef(onLost);
  lost.current = onLost;
  useEffect(() => {
    const isFilledAnew = filledWith.current !== saved;
    filledWith.current = saved;
    const keepLost = isFilledAnew && !isModified ? unsaved.current : null;
    unsaved.current = null;
    keepLost?.();
    if (keepLost) lost.current();
    if (!isModified || isWaiting) return;
    const form = { uid, documentId, locale };
    const keep = () => void store.keep(form, { values, base: ledger.baseOf(form), at: new Date().toISOString() });
    unsaved.current = keep;
    const timer = setTimeout(keep, TYPING_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [store, uid, documentId, locale, values, saved, isModified, isWaiting]);
  useEffect(() => {
    const form = { uid, documentId, locale };
    const stop = ledger.listen((event) => {
      if (!isSameForm(event.form, form)) return;
      unsaved.current = null;
      if (event.kind === 'saved') store.drop(form);
    });
    return () => {
      stop();
      unsaved.current?.();
    };
  }, [store, uid, documentId, locale]);
}
