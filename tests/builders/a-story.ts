import { randomUUID } from 'node:crypto';
import type { UID } from '@strapi/strapi';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import type { Newsroom } from '../harness';
import { aPair, asEditor, asWriter } from './a-newsroom-pair';

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
    const { documentId } = await asWriter(newsroom, () =>
      newsroom.strapi.documents(uid).create({ locale, data: whole as never }),
    );
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

/** An editor, who wrote none of it, agrees to what the drafts say now; then it goes through the gate like any publication. */
export async function publish(newsroom: Newsroom, story: Story, { locale = 'vi' }: Where = {}) {
  await agree(newsroom, story, { locale });
  return asEditor(newsroom, () =>
    newsroom.strapi.documents(story.uid).publish({ documentId: story.documentId, locale: locale as string }),
  );
}

/** An editor, who wrote none of it, approves what the drafts say now. */
export async function agree(newsroom: Newsroom, story: Story, { locale = 'vi' }: Where = {}) {
  const { editor } = await aPair(newsroom);
  await agreed(newsroom, story, { locale, act: 'publish', by: editor.id });
}

/** Two people take from readers what they have. */
export async function unpublish(newsroom: Newsroom, story: Story, { locale = 'vi' }: Where = {}) {
  await agreedToWithdraw(newsroom, story, { locale });
  return asEditor(newsroom, () =>
    newsroom.strapi.documents(story.uid).unpublish({ documentId: story.documentId, locale: locale as string }),
  );
}

/** The draft goes, and with it what readers have: by two people, if they have any. */
export async function remove(newsroom: Newsroom, story: Story, { locale = '*' }: Where = {}) {
  await agreedToWithdraw(newsroom, story, { locale });
  return asEditor(newsroom, () =>
    newsroom.strapi.documents(story.uid).delete({ documentId: story.documentId, locale: locale as string }),
  );
}

async function agreedToWithdraw(newsroom: Newsroom, story: Story, { locale = 'vi' }: Where) {
  const { writer } = await aPair(newsroom);
  await agreed(newsroom, story, { locale, act: 'withdraw', by: writer.id });
}

interface Agreement {
  readonly locale: string | string[];
  readonly act: 'publish' | 'withdraw';
  readonly by: number;
}

async function agreed({ strapi }: Newsroom, { uid, documentId }: Story, { locale, act, by }: Agreement) {
  const { stories, approvals } = servicesOf(strapi);
  const locales = locale === '*' ? await stories.localesOf(uid, documentId) : [locale].flat();
  for (const each of locales) {
    const place = { content_type: uid, document_id: documentId, locale: each };
    await strapi.db.transaction(async ({ trx }) => {
      const row = await stories.find(trx, place);
      const revision = await stories.revisionOf(place);
      if (row && revision) await approvals.sign(trx, { ...row, revision }, { by, act });
    });
  }
}

/** Changes the draft alone. A language the story does not have yet is begun. */
export async function edit(newsroom: Newsroom, { uid, documentId }: Story, fields: Fields, locale = 'vi') {
  await asWriter(newsroom, () =>
    newsroom.strapi.documents(uid).update({ documentId, locale, data: asSent(fields) as never }),
  );
}

/** Instants as text, the way they come over HTTP. */
const asSent = (fields: Fields): Fields => JSON.parse(JSON.stringify(fields));

/** A paragraph in Strapi's Blocks. */
/** The id outlets know its item by. */
export const uuidOf = async ({ strapi }: Newsroom, { documentId }: Story): Promise<string> =>
  (await strapi.db.connection('syndication_items').where({ document_id: documentId }).first()).uuid;

/** `done`, or the code by which it was refused. */
export const outcomeOf = (work: () => Promise<unknown>): Promise<string> =>
  work().then(
    () => 'done',
    (error) => error.details?.code ?? `${error}`,
  );

export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export const textSection = (text: string) => ({ __component: 'section.text', body: paragraph(text) });
