import { altOfAny, altTextOf } from '../../../../../domain/hotline/banner';
import { BANNER_SIZES, nameOf, sizeNamed, type BannerSize } from '../../../../../domain/hotline/size';
import type { BannerAddress } from '../../../../../formats/banner/addresses';
import type { BannerDesk, Chosen } from '../standing/desk';
import { occasionIn, occasionQuery } from './asked';
import { NotFound } from './refusals';
import type { Ask } from './route';

/** Who answers, and below which address: `…/content/v1`. */
export interface Here {
  readonly desk: BannerDesk;
  readonly base: string;
}

export const addressOf = ({ base }: Here, id: string, query = ''): BannerAddress => ({
  url: `${base}/banners/${id}`,
  query,
});

/** `current` and `default` depend on what is asked; a banner's own pictures do not. */
export const asked = (
  here: Here,
  ask: Ask,
  id: string,
): { readonly chosen: Chosen; readonly address: BannerAddress } => ({
  chosen: here.desk.choose(id, occasionIn(ask)),
  address: addressOf(here, id, id === 'current' || id === 'default' ? occasionQuery(ask) : ''),
});

/** What stands for the picture in a code that is pasted once: of `current`, nothing that another one would not say. */
export function altIn({ desk }: Here, { banner, standing }: Chosen, id: string): string {
  return standing?.uuid === id ? altTextOf(banner, desk.facts()) : altOfAny(banner.language, desk.facts());
}

/** @throws {NotFound} */
export function sizeOrThrow(name: string): BannerSize {
  const size = sizeNamed(name);
  if (!size) throw new NotFound(`There is no size ${name}. There are: ${BANNER_SIZES.map(nameOf).join(', ')}.`);
  return size;
}
