import { useForm } from '@strapi/admin/strapi-admin';
import { useCallback, useMemo } from 'react';
import type { LessonCheck } from '../../../contract/lesson';
import { useCheckLessonMutation } from '../api/newsroom-api';
import { useLiveCheck, type LiveChecked } from '../panel/use-live-check';
import type { OpenForm } from '../panel/use-story-ref';

type Lesson = Exclude<OpenForm, { kind: 'other' }>;

/** What is to be seen to in the form as it stands, asked again whenever the typing rests. */
export function useLessonCheck(form: Lesson): LiveChecked<LessonCheck> {
  const values = useForm<unknown>('LessonPanel', (form) => form.values);
  const typed = useMemo(() => JSON.stringify(values), [values]);
  const documentId = form.kind === 'story' ? form.ref.documentId : undefined;
  const locale = form.kind === 'story' ? form.ref.locale : form.locale;
  const [check] = useCheckLessonMutation();
  const ask = useCallback(
    (text: string) => check({ locale, form: { ...(documentId && { documentId }), values: JSON.parse(text) } }),
    [check, documentId, locale],
  );
  return useLiveCheck(typed, ask);
}
