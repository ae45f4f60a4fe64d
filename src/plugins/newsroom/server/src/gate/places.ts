import type { Core, Modules, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { newsroom } from '../newsroom';

type Call = Parameters<Modules.Documents.Middleware.Middleware>[0];
type Row = { readonly locale: string | null; readonly publishedAt: string | null };

/** The languages that a call means: one, several, or all that are there. */
async function asked(strapi: Core.Strapi, { uid, params }: Call, there: readonly string[]): Promise<readonly string[]> {
  const type = uid as UID.ContentType;
  const { locale } = params as { readonly locale?: unknown };
  if (!isLocalized(strapi.contentType(type))) return [ONLY_LOCALE];
  if (locale === '*') return there;
  if (Array.isArray(locale) && locale.length > 0) return [...new Set(locale.map(String))];
  return [await newsroom(strapi).stories.localeOf(type, locale)];
}

const documentIdOf = ({ params }: Call): string => String((params as { readonly documentId?: unknown }).documentId);

async function rowsOf(strapi: Core.Strapi, call: Call): Promise<readonly Row[]> {
  return strapi.db
    .query(call.uid)
    .findMany({ where: { documentId: documentIdOf(call) }, select: ['id', 'locale', 'publishedAt'] });
}

const placeIn = (call: Call, locale: string): StoryPlace => ({
  content_type: call.uid as UID.ContentType,
  document_id: documentIdOf(call),
  locale,
});

/** What a publication would put before readers. */
export async function placesToPublish(strapi: Core.Strapi, call: Call): Promise<readonly StoryPlace[]> {
  const { locale } = call.params as { readonly locale?: unknown };
  const there =
    locale === '*' ? await newsroom(strapi).stories.localesOf(call.uid as UID.ContentType, documentIdOf(call)) : [];
  return (await asked(strapi, call, there)).map((each) => placeIn(call, each));
}

/** What a call would take from readers; for a deletion also what must be kept though no reader has it. */
export async function placesToWithdraw(
  strapi: Core.Strapi,
  trx: Knex,
  call: Call,
  attempt: 'unpublish' | 'delete',
): Promise<readonly StoryPlace[]> {
  const rows = await rowsOf(strapi, call);
  const localeOf = ({ locale }: Row) => locale ?? ONLY_LOCALE;
  const locales = await asked(strapi, call, [...new Set(rows.map(localeOf))]);
  const isMeant = (locale: string) => locales.includes(locale);
  const held = rows.filter(({ publishedAt }) => publishedAt !== null).map(localeOf);
  const killed: string[] =
    attempt === 'delete'
      ? await trx('newsroom_stories')
          .where({ content_type: call.uid, document_id: documentIdOf(call), stage: 'killed' })
          .pluck('locale')
      : [];
  return [...new Set([...held, ...killed].filter(isMeant))].map((each) => placeIn(call, each));
}
