import { renditionFile, type BannerSize, type Density, type PictureFormat } from '../../domain/hotline/size';

/** One banner as addresses see it: `https://…/content/v1/banners/{id}`, and what is asked of `current` and `default`. */
export interface BannerAddress {
  readonly url: string;
  /** `?audience=children&lang=vi`, or nothing. */
  readonly query: string;
}

export const pictureUrl = (
  { url, query }: BannerAddress,
  size: BannerSize,
  { density = 1, format = 'png' }: { readonly density?: Density; readonly format?: PictureFormat } = {},
): string => `${url}/${renditionFile({ size, density, format })}${query}`;

/** Both densities of a size, for `srcset`. */
export const pictureSet = (address: BannerAddress, size: BannerSize, format: PictureFormat = 'png'): string =>
  `${pictureUrl(address, size, { format })}, ${pictureUrl(address, size, { format, density: 2 })} 2x`;

/** @param size - Without it the document finds its size by its own width. */
export function embedUrl({ url, query }: BannerAddress, size?: string): string {
  const asked = new URLSearchParams(query);
  if (size) asked.set('size', size);
  return `${url}/embed${asked.size > 0 ? `?${asked}` : ''}`;
}
