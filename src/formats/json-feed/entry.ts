import { itemUri } from '../../domain/shared/item-uri';
import { bodyHtml } from '../html';
import { originOf } from '../links';
import { pageAddress } from '../page-address';
import type { Rendition } from '../rendition';
import { bodyText } from '../text';

/** Aggregators may republish no sooner than this after us (Nghị định 147/2024/NĐ-CP). Seconds. */
export const REPUBLISH_AFTER_SECONDS = 3600;

export interface EntryOptions {
  readonly republishAfterSeconds?: number;
}

/** One story as a finished item of a JSON Feed 1.1 (§ Items). The standfirst becomes `summary`. */
export function entry(
  rendition: Rendition,
  { republishAfterSeconds = REPUBLISH_AFTER_SECONDS }: EntryOptions = {},
): string {
  const { title, standfirst, cover, publishedAt, versionAt, byline, subjects, language } = rendition;
  return JSON.stringify({
    id: itemUri(rendition.uuid),
    ...addressesOf(rendition),
    title,
    content_html: bodyHtml(rendition),
    content_text: bodyText(rendition),
    summary: standfirst || undefined,
    image: cover?.sizes[0].href,
    date_published: publishedAt.toISOString(),
    date_modified: versionAt.toISOString(),
    authors: unlessEmpty(byline.map(({ name }) => ({ name }))),
    tags: unlessEmpty(subjects.map(({ name }) => name)),
    language,
    attachments: unlessEmpty(attachmentsOf(rendition)),
    _awareness: extensionOf(rendition, republishAfterSeconds),
  });
}

/** Where the story lives: its own page; and the original, when that is someone else's (`external_url`). */
function addressesOf(rendition: Rendition) {
  const { canonicalUrl, itemUrl } = rendition;
  if (originOf(canonicalUrl) === originOf(itemUrl)) return { url: canonicalUrl };
  return { url: pageAddress(rendition), external_url: canonicalUrl };
}

/** The files a receiver may want at once: the video, and what the story hands out. */
const attachmentsOf = ({ video, files }: Rendition) => [
  ...(video?.renditions ?? []).map((file) => ({
    url: file.href,
    mime_type: file.mediaType,
    title: video?.caption ?? undefined,
    size_in_bytes: file.bytes,
    duration_in_seconds: video?.durationSeconds ?? undefined,
  })),
  ...files.map(({ name, file }) => ({
    url: file.href,
    mime_type: file.mediaType,
    title: name,
    size_in_bytes: file.bytes,
  })),
];

/** What JSON Feed has no word for (§ Extensions). */
const extensionOf = (rendition: Rendition, republishAfterSeconds: number) => ({
  version: rendition.version,
  profile: rendition.profile,
  tier: rendition.tiers[0]?.code ?? null,
  tiers: rendition.tiers.map(({ code }) => code),
  urgency: rendition.urgency,
  contentWarning: rendition.contentWarning,
  aiAssisted: rendition.aiAssisted,
  source: rendition.copyrightHolder,
  republishAfter: secondsAfter(openFrom(rendition), republishAfterSeconds).toISOString(),
  expiresAt: rendition.expiresAt?.toISOString() ?? null,
  item: rendition.itemUrl,
});

/** When a story is everyone's: at publication, or when its embargo lifts after that. */
const openFrom = ({ publishedAt, embargoUntil }: Rendition): Date =>
  embargoUntil !== null && embargoUntil > publishedAt ? embargoUntil : publishedAt;

const secondsAfter = (instant: Date, seconds: number): Date => new Date(instant.getTime() + seconds * 1000);

const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
