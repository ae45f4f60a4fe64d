import { useQueryParams } from '@strapi/admin/strapi-admin';
import type { PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { useIsGoverned } from '../api/governed-types';
import { DEFAULT_LOCALE, typeOf, type StoryRef } from '../api/story-ref';

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** The language the form is open in. */
export function useFormLocale(): string {
  const [{ query }] = useQueryParams<Query>();
  return query.plugins?.i18n?.locale ?? DEFAULT_LOCALE;
}

/** What a form of the content manager is open at: a story, a story not saved yet, or nothing of the newsroom's. */
export type OpenForm =
  | { readonly kind: 'story'; readonly ref: StoryRef }
  | { readonly kind: 'new'; readonly type: string; readonly locale: string }
  | { readonly kind: 'other' };

export function useOpenForm({
  model,
  document,
  documentId = document?.documentId,
}: Pick<PanelComponentProps, 'model' | 'documentId' | 'document'>): OpenForm {
  const locale = useFormLocale();
  const type = typeOf(model);
  if (!useIsGoverned(model) || !type) return { kind: 'other' };
  const isSaved = documentId !== undefined && documentId !== 'create' && document?.documentId !== undefined;
  return isSaved ? { kind: 'story', ref: { type, documentId, locale } } : { kind: 'new', type, locale };
}
