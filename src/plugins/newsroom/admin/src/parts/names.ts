import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { PersonCard } from '../../../contract/story';
import { uidOf } from '../api/story-ref';
import { useGovernedTypes } from '../api/governed-types';
import { useWords } from '../words';

/** `An, Bình và Chi`. */
export function usePeople(): (people: readonly PersonCard[]) => string {
  const { formatList } = useIntl();
  return useCallback((people) => formatList(people.map(({ name }) => name)), [formatList]);
}

/** The name of a content type: `Bài viết`. */
export function useTypeName(): (type: string) => string {
  const { formatMessage } = useIntl();
  const types = useGovernedTypes();
  return (type) => {
    const known = types.find((each) => each.type === type);
    return known ? formatMessage({ id: known.displayName, defaultMessage: known.displayName }) : type;
  };
}

/** The label of a field as the form shows it; within sections the label of the outermost and the last part. */
export function useFieldName(type: string): (path: string) => string {
  const { formatMessage, messages } = useIntl();
  const say = useWords();
  return (path) => {
    const [outermost = path, ...inner] = path.split('.');
    const id = `content-manager.content-types.${uidOf(type)}.${outermost}`;
    const name = messages[id] ? formatMessage({ id }) : outermost;
    const place = inner.find((part) => /^\d+$/.test(part));
    const [, cue] = /\.cues\.(\d+)$/.exec(path) ?? []; // of a captions file: counted from 1
    const where = place === undefined ? name : `${name} ${Number(place) + 1}`;
    return cue === undefined ? where : `${where} · ${say('checks.cue', { number: cue })}`;
  };
}

/** The name of a section or a part: `Ảnh`. */
export function useComponentName(): (component: string) => string {
  const { formatMessage, messages } = useIntl();
  return (component) => (messages[component] ? formatMessage({ id: component }) : component);
}

/** A choice in the reader's language, as the form shows it; everything else as it is. */
export function useValueName(): (value: string) => string {
  const { formatMessage, messages } = useIntl();
  return (value) => (/^[a-z][\w-]*$/.test(value) && messages[value] ? formatMessage({ id: value }) : value);
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** A language, in itself. */
export const languageName = (locale: string): string => LANGUAGE_NAMES[locale] ?? locale;
