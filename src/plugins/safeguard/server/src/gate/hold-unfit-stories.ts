import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { openFindings, type OpenFindings } from '../../../../../domain/child-privacy/waiver';
import { isGoverned, isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { newsroom } from '../neighbours';
import { safeguard } from '../safeguard';
import { pictureRefusal, type PictureRefusal } from './picture-refusal';

type Middleware = Modules.Documents.Middleware.Middleware;
type Call = Parameters<Middleware>[0];

/** A 403 with its code, in counts and kinds: an error is no place for a child's name. */
class OpenFindingsRefusal extends errors.PolicyError {
  readonly code = 'OPEN_FINDINGS';
  constructor({ block, kinds }: OpenFindings, language: 'vi' | 'en') {
    super(SENTENCES[language](block), { code: 'OPEN_FINDINGS', block, kinds });
  }
}

const SENTENCES = {
  vi: (count: number) =>
    `Bài còn ${count} điểm có thể làm hại một em nhỏ: hãy sửa lại, hoặc để hai người cùng ký bỏ qua từng điểm.`,
  en: (count: number) =>
    `The story has ${count} open findings that could harm a child: mend the text, or let two people waive each of them.`,
} as const;

/** What a call of the document service puts before readers. */
function publishes({ action, params }: Call): boolean {
  if (action === 'publish') return true;
  return ['create', 'update', 'clone'].includes(action) && 'status' in params && params.status === 'published';
}

/**
 * The first station of the publishing pipeline: no governed story leaves with an open finding that blocks, or a picture
 * that nobody answers for, on whatever path and on whoever's word. It looks at what the publication wrote, in its
 * transaction, and undoes it. A refusal is on record.
 */
export const holdUnfitStories =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    if (!isGoverned(ctx.contentType) || !publishes(ctx)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      if (ctx.action === 'publish') {
        await newsroom(strapi).audit.takeEnd(trx); // before the draft is read: it stays as it was read
        return newsroom(strapi).content.readingOnce(async () => {
          await holdEach(strapi, ctx, 'draft');
          return next();
        });
      }
      const result = await next();
      await holdEach(strapi, ctx, 'published', Object(result).documentId);
      return result;
    });
  };

async function holdEach(strapi: Core.Strapi, ctx: Call, version: 'draft' | 'published', made?: string): Promise<void> {
  const language = newsroom(strapi).actors.current().person?.language ?? 'vi';
  for (const place of await placesOf(strapi, ctx, made)) {
    const found = (await safeguard(strapi).findings.review(place, version))?.findings ?? [];
    const open = openFindings(found);
    const refusal =
      pictureRefusal(found, language) ?? (open.block > 0 ? new OpenFindingsRefusal(open, language) : null);
    if (refusal) throw await onRecord(strapi, { refusal, place, action: ctx.action });
  }
}

interface Refused {
  readonly refusal: OpenFindingsRefusal | PictureRefusal;
  readonly place: StoryPlace;
  readonly action: string;
}

/** The audit has it whatever becomes of the transaction around it. */
async function onRecord(strapi: Core.Strapi, { refusal, place, action }: Refused): Promise<Refused['refusal']> {
  const { actors, audit } = newsroom(strapi);
  await audit.recordApart({ actor: actors.current(), action, place, outcome: 'refused', code: refusal.code });
  return refusal;
}

async function placesOf(strapi: Core.Strapi, ctx: Call, made?: string): Promise<readonly StoryPlace[]> {
  const { documentId = made, locale } = ctx.params as { readonly documentId?: string; readonly locale?: unknown };
  const uid = ctx.uid as UID.ContentType; // documents are of content types
  if (!documentId) return [];
  const place = (each: string): StoryPlace => ({ content_type: uid, document_id: documentId, locale: each });
  if (!isLocalized(strapi.contentType(uid))) return [place(ONLY_LOCALE)];
  if (locale === '*') {
    const rows: { locale: string }[] = await strapi.db
      .query(uid)
      .findMany({ where: { documentId, publishedAt: null }, select: ['id', 'locale'] });
    return rows.map((row) => place(row.locale));
  }
  const asked = [locale].flat().filter((each): each is string => typeof each === 'string' && each !== '');
  if (asked.length > 0) return asked.map(place);
  return [place(await strapi.plugin('i18n').service('locales').getDefaultLocale())];
}
