import { useFetchClient, useForm, useQueryParams } from '@strapi/admin/strapi-admin';
import { useEffect, useState } from 'react';
import type { BannerPreview, PictureWeight } from '../../../contract/preview';

const DRAWN_OF = ['audience', 'tone', 'palette', 'variant', 'message', 'subline', 'alt'] as const;
const DEFAULT_LOCALE = 'vi';

/** How long the typing rests before the server draws. Milliseconds. */
const REST_MS = 200;

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

export interface Preview {
  readonly drawn: BannerPreview | null;
  readonly weights: readonly PictureWeight[];
  readonly isFailed: boolean;
}

const NOTHING: Preview = { drawn: null, weights: [], isFailed: false };

/** What the form holds now, drawn: pictures first, their weights when they are known. What is overtaken is called off. */
export function usePreview(): Preview {
  const form = useFormOfBanner();
  const { post } = useFetchClient();
  const [preview, setPreview] = useState(NOTHING);
  useEffect(() => {
    const calledOff = new AbortController();
    const { signal } = calledOff;
    const ask = async <T>(path: string): Promise<T> =>
      (await post<{ readonly data: T }>(path, JSON.parse(form), { signal })).data.data;
    const draw = async () => {
      const drawn = await ask<BannerPreview>('/hotline/preview');
      if (signal.aborted) return;
      setPreview({ drawn, weights: [], isFailed: false });
      const weights = await ask<readonly PictureWeight[]>('/hotline/preview/weights');
      if (!signal.aborted) setPreview({ drawn, weights, isFailed: false });
    };
    const resting = setTimeout(() => {
      draw().catch(() => {
        if (!signal.aborted) setPreview((last) => ({ ...last, isFailed: true }));
      });
    }, REST_MS);
    return () => {
      clearTimeout(resting);
      calledOff.abort();
    };
  }, [form, post]);
  return preview;
}

/** The fields that are drawn, as one text, so that nothing else that changes draws anew. */
function useFormOfBanner(): string {
  const values = useForm('BannerPreview', ({ values }) => values as Readonly<Record<string, unknown>>);
  const [{ query }] = useQueryParams<Query>();
  const fields = Object.fromEntries(DRAWN_OF.map((name) => [name, values[name] ?? null]));
  const locale = query.plugins?.i18n?.locale ?? DEFAULT_LOCALE;
  return JSON.stringify({ ...fields, language: locale === 'en' ? 'en' : 'vi' });
}
