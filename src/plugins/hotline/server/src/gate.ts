import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { judgeBanner, type Judgement } from '../../../../domain/hotline/judge';
import { BANNER, bannerOf, type BannerEntry } from './standing/collect';
import type { BannerDesk } from './standing/desk';

type Middleware = Modules.Documents.Middleware.Middleware;
type Context = Parameters<Middleware>[0];

const MAY_PUBLISH: ReadonlySet<string> = new Set(['publish', 'create', 'update']);

const publishes = ({ action, params }: Context): boolean =>
  action === 'publish' || (MAY_PUBLISH.has(action) && 'status' in params && params.status === 'published');

/**
 * A banner that somebody could not read, or that does not fit a size, does not leave: its publication is refused and
 * undone with the transaction it is in. It is judged as published, so that no path leads around it.
 */
export const refuseUnfitBanners =
  (strapi: Core.Strapi, desk: () => BannerDesk): Middleware =>
  async (ctx, next) => {
    if (ctx.uid !== BANNER || !publishes(ctx)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const { documentId } = 'documentId' in ctx.params ? ctx.params : (result as { documentId: string }); // `create` answers with the new document
      const entries: BannerEntry[] = await strapi.db
        .query(BANNER)
        .findMany({ where: { documentId, publishedAt: { $notNull: true } } });
      for (const entry of entries) refuseIfUnfit(entry, desk());
      return result;
    });
  };

function refuseIfUnfit(entry: BannerEntry, { face, facts }: BannerDesk): void {
  const judgement = judgeBanner(bannerOf(entry), facts(), { face, hasGlyph: face.hasGlyph });
  if (judgement.isFit) return;
  const { refusals, contrast, unknownCharacters } = judgement;
  throw new errors.ApplicationError(sentence(judgement), {
    code: 'BANNER_UNFIT',
    locale: entry.locale,
    sizes: refusals.map(({ size }) => size),
    tooLongBy: Math.max(0, ...refusals.map(({ tooLongBy }) => tooLongBy)),
    contrast: contrast.filter(({ isEnough }) => !isEnough),
    unknownCharacters,
  });
}

/** What to do about it, in both languages. */
function sentence({ refusals, contrast, unknownCharacters }: Judgement): string {
  if (unknownCharacters.length > 0) {
    const which = unknownCharacters.join(' ');
    return `Phông chữ của banner không có: ${which}. Hãy bỏ đi. / The banner's font does not have: ${which}. Leave it out.`;
  }
  const failing = contrast.filter(({ isEnough }) => !isEnough);
  if (failing.length > 0)
    return 'Bảng màu này không đủ tương phản để đọc. Hãy chọn bảng màu khác. / These colours cannot be told apart well enough. Choose another palette.';
  const sizes = refusals.map(({ size }) => size).join(', ');
  const most = Math.max(...refusals.map(({ tooLongBy }) => tooLongBy));
  const what = refusals.some((refusal) => refusal.what === 'message')
    ? ['Thông điệp', 'message']
    : ['Dòng phụ', 'second line'];
  return `${what[0]} quá dài cho cỡ ${sizes}. Hãy bớt chừng ${most} ký tự. / The ${what[1]} is too long for ${sizes}. Take away about ${most} characters.`;
}
