import { useNotification } from '@strapi/admin/strapi-admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultOf } from '../../../../../admin/parts/fault';
import type { StaleSave } from '../../../contract/revision';
import { useDiffQuery, useRestoreMutation, useRevisionsQuery, useSaveFieldsMutation } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { useFieldName } from '../parts/names';
import { disputes, firstChoices, type Side } from '../view/merge';
import { useWords } from '../words';
import { ledger, type FormAddress } from './save-ledger';

interface MergeProps {
  readonly storyRef: StoryRef;
  readonly form: FormAddress;
  readonly stale: StaleSave;
  readonly onDone: () => void;
}

/** Both versions of a story, what is chosen of each, and how the merged one is saved. */
export function useMerge({ storyRef, form, stale, onDone }: MergeProps) {
  const versions = useVersions(storyRef, stale);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const choices = { ...firstChoices(versions.disputed), ...chosen };
  const { save, isSaving, fault } = useMergedSave(storyRef, form, { onDone, onMoved: versions.again });
  return {
    ...versions,
    choices,
    texts,
    fault,
    isSaving,
    isReady: versions.isLoaded && versions.disputed.every(({ field }) => choices[field]),
    choose: (field: string, side: Side) => setChosen((known) => ({ ...known, [field]: side })),
    write: (field: string, text: string) => setTexts((known) => ({ ...known, [field]: text })),
    save: () =>
      save({
        refused: stale.refused.id,
        base: versions.current.hash,
        fields: versions.disputed.map(({ field }) => field).filter((field) => choices[field] === 'mine'),
        texts,
      }),
  };
}

/** What is saved now, what was refused, and what each changed since the base. */
function useVersions(storyRef: StoryRef, stale: StaleSave) {
  const { data: revisions = [], isSuccess, refetch } = useRevisionsQuery(storyRef, { refetchOnMountOrArgChange: true });
  const current = revisions.find(({ isCurrent }) => isCurrent) ?? stale.current;
  const base = revisions.find(({ hash }) => hash === stale.base)?.id ?? null;
  const { refused } = stale;
  const between = useDiffQuery({ ref: storyRef, from: current.id, to: refused.id });
  const byThem = useDiffQuery({ ref: storyRef, from: base ?? '', to: current.id }, { skip: !base });
  const byMe = useDiffQuery({ ref: storyRef, from: base ?? '', to: refused.id }, { skip: !base });
  const isLoaded = isSuccess && between.isSuccess && (!base || (!byThem.isLoading && !byMe.isLoading));
  const disputed = isLoaded
    ? disputes({
        between: between.data?.fields ?? [],
        byThem: byThem.data?.fields ?? null,
        byMe: byMe.data?.fields ?? null,
      })
    : [];
  return { current, disputed, isLoaded, isFailed: between.isError, again: () => void refetch() };
}

interface Merged {
  readonly refused: string;
  readonly base: string;
  readonly fields: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

/** Takes the chosen fields out of the refused revision, then saves the texts that were edited on top. */
function useMergedSave(
  storyRef: StoryRef,
  form: FormAddress,
  { onDone, onMoved }: { onDone: () => void; onMoved: () => void },
) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { formatList } = useIntl();
  const fieldName = useFieldName(storyRef.type);
  const { toggleNotification } = useNotification();
  const [restore, restoring] = useRestoreMutation();
  const [saveFields, saving] = useSaveFieldsMutation();
  const [fault, setFault] = useState<string | null>(null);
  /** @returns the hash of the draft with the chosen fields in it. */
  const takeMine = async ({ refused, base, fields }: Omit<Merged, 'texts'>): Promise<string> => {
    const { hash, vanished } = await restore({ ref: storyRef, id: refused, base, body: { fields } }).unwrap();
    const names = [...new Set(vanished.map(({ path }) => fieldName(path)))];
    if (names.length > 0)
      toggleNotification({ type: 'warning', message: say('merge.vanished', { fields: formatList(names) }) });
    return hash;
  };
  const save = async ({ refused, base, fields, texts }: Merged) => {
    setFault(null);
    try {
      let head = base;
      if (fields.length > 0) head = await takeMine({ refused, base, fields });
      if (Object.keys(texts).length === 0) ledger.saved(form, head);
      else await saveFields({ ref: storyRef, isSingle: form.documentId === null, base: head, fields: texts }).unwrap();
      toggleNotification({ type: 'success', message: say('merge.saved') });
      onDone();
    } catch (error) {
      setFault(faultOf(error));
      onMoved();
    }
  };
  return { save, isSaving: restoring.isLoading || saving.isLoading, fault };
}
