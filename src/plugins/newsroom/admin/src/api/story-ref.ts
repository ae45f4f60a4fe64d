/** Which story, in which language: the address of everything that is asked about it. */
export interface StoryRef {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
}

export const DEFAULT_LOCALE = 'vi';

const UID = /^api::([\w-]+)\.\1$/;

/** `api::article.article` is the type `article`; `null` for what is no content type of the newsroom's. */
export const typeOf = (uid: string): string | null => UID.exec(uid)?.[1] ?? null;

export const uidOf = (type: string): string => `api::${type}.${type}`;

export const refKey = ({ type, documentId, locale }: StoryRef): string => `${type}/${documentId}/${locale}`;

interface Recorded {
  readonly contentType: string | null;
  readonly documentId: string | null;
  readonly locale: string | null;
}

/** The story that an entry of the record tells of, if it tells of one. */
export function storyOn({ contentType, documentId, locale }: Recorded): StoryRef | null {
  const type = typeOf(contentType ?? '');
  return type && documentId ? { type, documentId, locale: locale ?? DEFAULT_LOCALE } : null;
}

/** Where the service answers for this story: `/newsroom/stories/article/abc/notes?locale=vi`. */
export const storyPath = ({ type, documentId, locale }: StoryRef, rest = ''): string =>
  `/newsroom/stories/${type}/${documentId}${rest}${rest.includes('?') ? '&' : '?'}locale=${encodeURIComponent(locale)}`;

/** The form of a story in the content manager, relative to the panel. */
export function formPath({ type, documentId, locale }: StoryRef, isSingle = false): string {
  const place = isSingle ? `single-types/${uidOf(type)}` : `collection-types/${uidOf(type)}/${documentId}`;
  return `/content-manager/${place}?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
}

/**
 * An empty form. With the language in its address: without, the panel adds it once the form is there, and begins the form
 * anew under the hands of whoever types already.
 */
export const newFormPath = (uid: string): string =>
  `/content-manager/collection-types/${uid}/create?plugins[i18n][locale]=${DEFAULT_LOCALE}`;

/** The review page of a story, relative to the panel. */
export const reviewPath = ({ type, documentId, locale }: StoryRef, tab = 'diff'): string =>
  `/plugins/newsroom/review/${type}/${documentId}?locale=${encodeURIComponent(locale)}${tab === 'diff' ? '' : `&tab=${tab}`}`;

/** The matrix of lessons, relative to the panel. */
export const matrixPath = (locale = DEFAULT_LOCALE): string =>
  `/plugins/newsroom/lessons?locale=${encodeURIComponent(locale)}`;

interface LessonPlace {
  readonly locale: string;
  /** DocumentIds of an age tier and of a strand. */
  readonly tier: string;
  readonly strand: string;
}

/** A new lesson's form, its tier and strand chosen. */
export const newLessonPath = ({ locale, tier, strand }: LessonPlace): string =>
  `/content-manager/collection-types/${uidOf('lesson')}/create?plugins[i18n][locale]=${encodeURIComponent(locale)}&${new URLSearchParams({ tier, strand })}`;
