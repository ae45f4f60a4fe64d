import { AUDIENCES, LANGUAGES } from '../../../../domain/hotline/banner';
import { BANNER_SIZES, nameOf, SIZE_FOR_ANY_PLACE, type BannerSize } from '../../../../domain/hotline/size';
import { pictureUrl } from '../../../../formats/banner/addresses';
import { frameCode, pictureCode, scriptCode } from '../../../../formats/banner/codes';
import { embedHeight } from '../../../../formats/banner/embed-page';
import { helpLine } from '../../../../formats/hotline';
import type { BannerCodes, HandedOut } from '../../contract/codes';
import { altIn, asked, sizeOrThrow, type Here } from './content-api/here';
import { NotFound } from './content-api/refusals';
import type { Ask } from './content-api/route';
import type { BannerDesk } from './standing/desk';

/** Whichever is due, for each audience and language, and every banner by itself. */
export function handedOut(desk: BannerDesk, now: number): readonly HandedOut[] {
  const due = AUDIENCES.flatMap((audience) =>
    LANGUAGES.map((language) => ({ id: 'current', audience, language, message: null })),
  );
  const own = desk.banners(now).map(({ uuid, audience, language, message }) => ({
    id: uuid,
    ...{ audience, language, message },
  }));
  return [...due, ...own];
}

/** @throws {NotFound} for a banner that is not out, or not any more: nobody should be handed its code. */
export function codesOf(here: Here, ask: Ask, id: string): BannerCodes {
  const { chosen, address } = asked(here, ask, id);
  if (id !== 'current' && !chosen.standing) throw new NotFound();
  const facts = here.desk.facts();
  const line = helpLine(facts, chosen.banner.language);
  const alt = altIn(here, chosen, id);
  const code = { address, id, alt, number: facts.number, scriptUrl: `${here.base}/embed.js` };
  const sizeCode = (size: BannerSize) => ({
    ...{ name: nameOf(size), width: size.width, height: size.height, isPoster: size.family === 'social' },
    path: pictureUrl(address, size).slice(new URL(here.base).origin.length),
    picture: pictureCode(code, size),
    frame: frameCode(code, size, embedHeight(size, line)),
  });
  return {
    page: `${address.url}/code${address.query}`,
    script: scriptCode(code, sizeOrThrow(SIZE_FOR_ANY_PLACE)),
    address: `${address.url}${address.query}`,
    alt,
    sizes: BANNER_SIZES.map(sizeCode),
  };
}
