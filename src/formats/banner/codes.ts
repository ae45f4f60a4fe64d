import type { BannerSize } from '../../domain/hotline/size';
import { element, empty, lines } from '../xml';
import { embedUrl, pictureSet, pictureUrl, type BannerAddress } from './addresses';

export interface Embeddable {
  readonly address: BannerAddress;
  /** `current`, or the banner's own id. */
  readonly id: string;
  readonly alt: string;
  readonly number: string;
  /** Of the script, absolute. */
  readonly scriptUrl: string;
}

/** A picture that calls: works everywhere, also in a newsletter. */
export const pictureCode = ({ address, alt, number }: Embeddable, size: BannerSize): string =>
  element('a', image({ address, alt }, size), { href: `tel:${number}` }).markup;

const image = ({ address, alt }: Pick<Embeddable, 'address' | 'alt'>, size: BannerSize) =>
  empty('img', {
    src: pictureUrl(address, size),
    srcset: pictureSet(address, size),
    width: size.width,
    height: size.height,
    alt,
  });

/** The document with the ways to get help below the picture. @param height - Of the document. Pixels. */
export const frameCode = ({ address, alt }: Embeddable, size: BannerSize, height: number): string =>
  element('iframe', '', {
    src: embedUrl(address, `${size.width}x${size.height}`),
    width: size.width,
    height,
    title: alt,
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  }).markup;

/** Finds its size by the place it is put in; without scripts the picture stays. */
export function scriptCode({ address, id, alt, number, scriptUrl }: Embeddable, size: BannerSize): string {
  const asked = Object.fromEntries(
    [...new URLSearchParams(address.query)].map(([name, value]) => [`data-${name}`, value]),
  );
  return lines([
    element('a', image({ address, alt }, size), { href: `tel:${number}`, 'data-hotline-111': id, ...asked }),
    element('script', '', { src: scriptUrl, async: true }),
  ]).markup;
}
