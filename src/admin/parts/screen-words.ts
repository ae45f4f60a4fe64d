import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import { inLanguage, under, type Messages, type Word } from './word';

/** Says a sentence of a table in the reader's language. */
export type SayOf<Key extends string> = (key: Key, values?: Readonly<Record<string, PrimitiveType>>) => string;

/** The ways to a table of sentences. The panel knows each by its key, with `owner` in front. */
export function screenWords<Key extends string>(owner: string, words: Readonly<Record<Key, Word>>) {
  const messageId = (key: Key): string => `${owner}.${key}`;

  /** All sentences in one language, as Strapi loads them; any other language reads Vietnamese. */
  const messagesIn = (language: string): Messages => inLanguage(under(owner, words), language === 'en' ? 'en' : 'vi');

  /** What Strapi asks a plugin for as the panel opens. */
  const registerTrads = async ({ locales }: { readonly locales: readonly string[] }) =>
    locales.map((locale) => ({ locale, data: messagesIn(locale) }));

  function useWords(): SayOf<Key> {
    const { formatMessage } = useIntl();
    return useCallback((key, values) => formatMessage({ id: messageId(key) }, values), [formatMessage]);
  }

  return { messageId, messagesIn, registerTrads, useWords };
}
