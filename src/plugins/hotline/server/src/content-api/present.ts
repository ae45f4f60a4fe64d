import { createHash } from 'node:crypto';
import { altTextOf, sublineOf } from '../../../../../domain/hotline/banner';
import {
  BANNER_SIZES,
  DENSITIES,
  nameOf,
  PICTURE_FORMATS,
  type PictureFormat,
} from '../../../../../domain/hotline/size';
import { itemUri } from '../../../../../domain/shared/item-uri';
import { embedUrl, pictureUrl, type BannerAddress } from '../../../../../formats/banner/addresses';
import type { BannerDesk, Chosen } from '../standing/desk';
import type { Answer } from './route';

export const MEDIA_TYPES: Readonly<Record<PictureFormat, string>> = {
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  jpg: 'image/jpeg',
};

const instant = (millis: number | null): string | null => (millis === null ? null : new Date(millis).toISOString());

/** A banner as outlets read it, with every picture there is of it. */
export function presentBanner(desk: BannerDesk, { banner, standing }: Chosen, address: BannerAddress) {
  const { language, audience, tone, message } = banner;
  return {
    id: standing?.uuid ?? null,
    uri: standing ? itemUri(standing.uuid) : null,
    version: standing?.version ?? null,
    language,
    audience,
    tone,
    number: desk.facts().number,
    message,
    subline: sublineOf(banner, desk.facts()),
    alt: altTextOf(banner, desk.facts()),
    startsAt: instant(standing?.startsAt ?? null),
    endsAt: instant(standing?.endsAt ?? null),
    weight: standing?.weight ?? null,
    units: standing?.units ?? [],
    links: {
      self: `${address.url}${address.query}`,
      embed: embedUrl(address),
      code: `${address.url}/code${address.query}`,
    },
    renditions: renditionsOf(address),
  };
}

const renditionsOf = (address: BannerAddress) =>
  BANNER_SIZES.flatMap((size) =>
    DENSITIES.flatMap((density) =>
      PICTURE_FORMATS.map((format) => ({
        size: nameOf(size),
        width: size.width * density,
        height: size.height * density,
        density,
        mediaType: MEDIA_TYPES[format],
        href: pictureUrl(address, size, { density, format }),
      })),
    ),
  );

/** Nothing here is kept longer than this. Seconds. */
const LONGEST = 30;

/** Kept for a moment, and never past the next turn. */
export function cacheUntil(goodUntil: number | null, now: Date): string {
  const left = goodUntil === null ? LONGEST : Math.floor((goodUntil - now.getTime()) / 1000);
  const seconds = Math.max(0, Math.min(LONGEST, left));
  return seconds === LONGEST
    ? `public, max-age=${LONGEST}, stale-while-revalidate=30`
    : `public, max-age=${seconds}, must-revalidate`;
}

interface Text {
  readonly type: string;
  readonly cache: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A text whose tag is the hash of its bytes. */
export function textAnswer(text: string, { type, cache, headers = {} }: Text, changedAt = new Date(0)): Answer {
  const body = Buffer.from(text);
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return {
    status: 200,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': cache,
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
    body,
    validators: { tag, changedAt },
  };
}

export const jsonAnswer = (value: unknown, cache: string, changedAt?: Date): Answer =>
  textAnswer(JSON.stringify(value), { type: 'application/json', cache }, changedAt);
