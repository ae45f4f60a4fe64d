import { randomUUID } from 'node:crypto';
import type { UID } from '@strapi/strapi';
import type { Newsroom } from '../harness';

export const ARTICLE = 'api::article.article';
export const SERIES = 'api::article-series.article-series';
export const COLUMN = 'api::special-column.special-column';
export const BRIEF = 'api::press-brief.press-brief';
export const LESSON = 'api::lesson.lesson';

type Fields = Readonly<Record<string, unknown>>;

export interface Story {
  readonly uid: UID.CollectionType;
  readonly documentId: string;
}

/** Whole enough to be published: `await anArticle({ title: 'Một' }).publishedIn(newsroom)`. */
export const aStory = (uid: UID.CollectionType, fields: Fields = {}) => {
  const whole = asSent({ title: 'Một bài báo', standfirst: 'Sa-pô.', slug: `bai-${randomUUID()}`, ...fields });
  const draftIn = async (newsroom: Newsroom, locale = 'vi'): Promise<Story> => {
    const { documentId } = await newsroom.strapi.documents(uid).create({ locale, data: whole as never });
    return { uid, documentId };
  };
  return {
    draftIn,
    async publishedIn(newsroom: Newsroom, locale = 'vi'): Promise<Story> {
      const story = await draftIn(newsroom, locale);
      await publish(newsroom, story, { locale });
      return story;
    },
  };
};

export const anArticle = (fields: Fields = {}) => aStory(ARTICLE, fields);
export const aSeries = (fields: Fields = {}) => aStory(SERIES, { title: 'Một loạt bài', ...fields });
export const aColumn = (fields: Fields = {}) =>
  aStory(COLUMN, { title: 'Một chuyên trang', kind: 'section', ...fields });
export const aBrief = (fields: Fields = {}) => aStory(BRIEF, { title: 'Tài liệu nền', ...fields });

type Where = Readonly<{ locale?: string | string[] }>;

export const publish = ({ strapi }: Newsroom, { uid, documentId }: Story, { locale = 'vi' }: Where = {}) =>
  strapi.documents(uid).publish({ documentId, locale: locale as string });

export const unpublish = ({ strapi }: Newsroom, { uid, documentId }: Story, { locale = 'vi' }: Where = {}) =>
  strapi.documents(uid).unpublish({ documentId, locale: locale as string });

/** Changes the draft alone. A language the story does not have yet is begun. */
export async function edit(newsroom: Newsroom, { uid, documentId }: Story, fields: Fields, locale = 'vi') {
  await newsroom.strapi.documents(uid).update({ documentId, locale, data: asSent(fields) as never });
}

/** Instants as text, the way they come over HTTP. */
const asSent = (fields: Fields): Fields => JSON.parse(JSON.stringify(fields));

/** A paragraph in Strapi's Blocks. */
export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export const textSection = (text: string) => ({ __component: 'section.text', body: paragraph(text) });
