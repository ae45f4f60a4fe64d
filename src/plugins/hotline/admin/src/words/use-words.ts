import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import { messageId, type WordKey } from '.';

export type Say = (key: WordKey, values?: Readonly<Record<string, PrimitiveType>>) => string;

/** Says a sentence of ours in the reader's language. */
export function useWords(): Say {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage({ id: messageId(key) }, values), [formatMessage]);
}
