/** The pictures a banner is drawn as. Pixels; `ceilingKb` is what an ad server takes at single density, in kB of 1,000 bytes. */
export const BANNER_SIZES = [
  { width: 970, height: 250, ceilingKb: 250, family: 'billboard' },
  { width: 970, height: 90, ceilingKb: 200, family: 'leaderboard' },
  { width: 728, height: 90, ceilingKb: 150, family: 'leaderboard' },
  { width: 336, height: 280, ceilingKb: 150, family: 'rectangle' },
  { width: 300, height: 250, ceilingKb: 150, family: 'rectangle' },
  { width: 300, height: 600, ceilingKb: 150, family: 'half-page' },
  { width: 160, height: 600, ceilingKb: 150, family: 'skyscraper' },
  { width: 320, height: 100, ceilingKb: 50, family: 'mobile' },
  { width: 320, height: 50, ceilingKb: 50, family: 'mobile' },
  { width: 1200, height: 630, ceilingKb: 300, family: 'social' },
  { width: 1080, height: 1080, ceilingKb: 300, family: 'social' },
  { width: 1080, height: 1920, ceilingKb: 400, family: 'social' },
] as const satisfies readonly Described[];

interface Described {
  readonly width: number;
  readonly height: number;
  readonly ceilingKb: number;
  readonly family: 'billboard' | 'leaderboard' | 'rectangle' | 'half-page' | 'skyscraper' | 'mobile' | 'social';
}

export type BannerSize = (typeof BANNER_SIZES)[number];

type NameOf<Size> = Size extends { readonly width: infer W extends number; readonly height: infer H extends number }
  ? `${W}x${H}`
  : never;

/** `970x250` */
export type SizeName = NameOf<BannerSize>;

export const nameOf = ({ width, height }: Pick<BannerSize, 'width' | 'height'>): SizeName =>
  `${width}x${height}` as SizeName; // a size has its own two numbers

/** What fits nearly everywhere: for a place that we do not know. */
export const SIZE_FOR_ANY_PLACE: SizeName = '300x250';

export const sizeNamed = (name: string): BannerSize | null =>
  BANNER_SIZES.find((size) => nameOf(size) === name) ?? null;

/** Pixels for each pixel of the page. */
export const DENSITIES = [1, 2] as const;
export type Density = (typeof DENSITIES)[number];

/** PNG is exact, JPEG is for systems that know nothing else, the other two are lighter. */
export const PICTURE_FORMATS = ['png', 'webp', 'avif', 'jpg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface RenditionName {
  readonly size: BannerSize;
  readonly density: Density;
  readonly format: PictureFormat;
}

/** How heavy a picture may be. At double density twice as much. Bytes. */
export const ceilingBytes = ({ size, density }: Pick<RenditionName, 'size' | 'density'>): number =>
  size.ceilingKb * 1000 * density;

/** A rendition as it stands in an address: `300x250@2x.png`. */
export const renditionFile = ({ size, density, format }: RenditionName): string =>
  `${nameOf(size)}${density === 2 ? '@2x' : ''}.${format}`;
