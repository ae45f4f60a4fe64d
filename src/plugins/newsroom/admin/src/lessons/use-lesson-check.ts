import { useForm } from '@strapi/admin/strapi-admin';
import { useEffect, useState } from 'react';
import type { LessonCheck } from '../../../contract/lesson';
import { useCheckLessonMutation } from '../api/newsroom-api';
import type { OpenForm } from '../panel/use-story-ref';

const TYPING_MS = 400;

type Values = Readonly<Record<string, unknown>>;
type Lesson = Exclude<OpenForm, { kind: 'other' }>;

/** What is to be seen to in the form as it stands, asked again whenever the typing rests. */
export function useLessonCheck(form: Lesson): { readonly check: LessonCheck | null; readonly isFailed: boolean } {
  const values = useForm<Values>('LessonPanel', ({ values }) => values as Values);
  const documentId = form.kind === 'story' ? form.ref.documentId : undefined;
  const locale = form.kind === 'story' ? form.ref.locale : form.locale;
  const [ask] = useCheckLessonMutation();
  const [check, setCheck] = useState<LessonCheck | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      void ask({ locale, form: { ...(documentId && { documentId }), values } }).then((answer) => {
        if (isLate) return;
        setFailed('error' in answer);
        if (!('error' in answer)) setCheck(answer.data);
      });
    }, TYPING_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [ask, documentId, locale, values]);
  return { check, isFailed };
}
