import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { offlinePackage, type CoverFile, type Lesson } from '../../../../../formats/lesson';
import { parentsPdf, pupilPdf, teacherPdf } from '../../../../../formats/pdf';
import { scorm12Package } from '../../../../../formats/scorm';
import type { ItemRow } from '../read-model/rows';
import type { Answer, Ask } from './answer';
import { cacheControl } from './caching';
import type { ContentApi } from './context';
import { sheetFonts } from './lesson-fonts';
import { readableItem } from './item-routes';
import { storedLesson } from './lesson-routes';
import { ContentApiRefusal, notFound } from './problem';
import { onlyParameters, wholeNumber } from './query';

type Make = (lesson: Lesson, cover: () => Promise<CoverFile | null>) => Promise<Buffer>;

interface Kind {
  readonly mediaType: string;
  readonly make: Make;
  /** For those with a key. */
  readonly granted?: true;
}

/** Every file a lesson can be fetched as, by the end of its address. */
const KINDS: Readonly<Record<string, Kind>> = {
  'package.scorm12.zip': {
    mediaType: 'application/zip',
    make: async (lesson, cover) => scorm12Package(lesson, await cover()),
  },
  'package.html.zip': {
    mediaType: 'application/zip',
    make: async (lesson, cover) => offlinePackage(lesson, await cover()),
  },
  'package.pdf': { mediaType: 'application/pdf', make: async (lesson) => pupilPdf(lesson, await sheetFonts()) },
  'parents.pdf': { mediaType: 'application/pdf', make: async (lesson) => parentsPdf(lesson, await sheetFonts()) },
  'teacher.pdf': {
    mediaType: 'application/pdf',
    make: async (lesson) => teacherPdf(lesson, await sheetFonts()),
    granted: true,
  },
};

export const LESSON_FILES = Object.keys(KINDS);

interface Made {
  readonly body: Buffer;
  readonly sha256: string;
  /** The lesson's, for the file's name. */
  readonly code: string;
}

/** Made once a version: its bytes depend on nothing else. Most are under 100 kB. */
const made = new LRUCache<string, Promise<Made>>({ max: 200 });

/** A lesson as a file: for a learning system, for a disk, for paper. The newest version, or a refusal that leads to it. */
export async function showLessonFile(api: ContentApi, ask: Ask, uuid: string, name: string): Promise<Answer> {
  onlyParameters(ask.query, ['version']);
  const kind = KINDS[name];
  if (!kind) throw new Error(`No file of a lesson ends in "${name}".`); // the router lets nothing else through
  if (kind.granted && ask.caller.kind !== 'key') throw keyNeeded();
  const { item, visibility } = await readableItem(api, ask, uuid);
  if (item.profile !== 'lesson') throw notFound();
  const here = `${api.base}/lessons/${uuid}/${name}`;
  if (ask.query.has('version')) assertNewest(ask, item, here);
  const { body, sha256, code } = await fileOf(api, kind, name, item);
  return {
    status: 200,
    headers: {
      'Content-Type': kind.mediaType,
      'Content-Disposition': `attachment; filename="${code.toLowerCase()}-${item.locale}-v${item.version}.${name.replace('package.', '')}"`,
      'Cache-Control': kind.granted ? 'private, no-cache' : await cacheControl(api, visibility, ask.now),
      'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`, // RFC 9530 §3
      'Content-Language': item.locale,
      'X-Content-Type-Options': 'nosniff',
      'Surrogate-Key': `item-${uuid}`,
      Link: `<${here}>; rel="latest-version", <${api.base}/lessons/${uuid}>; rel="describedby"`,
    },
    body,
    validators: { tag: sha256.slice(0, 32), changedAt: new Date(item.version_at) },
  };
}

/** The lesson itself is read only when the file has to be made. */
function fileOf(api: ContentApi, kind: Kind, name: string, item: ItemRow): Promise<Made> {
  const key = `${item.uuid} ${item.version} ${item.version_at} ${item.renderer} ${name}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = make(api, kind, item.uuid);
  made.set(key, fresh);
  fresh.catch(() => made.delete(key));
  return fresh;
}

async function make(api: ContentApi, kind: Kind, uuid: string): Promise<Made> {
  const lesson = await storedLesson(api, uuid);
  const body = await kind.make(lesson, () => coverOf(api, lesson));
  return { body, sha256: createHash('sha256').update(body).digest('hex'), code: lesson.sheet.code };
}

/** Wide enough for a classroom's wall, small enough for a stick. Pixels. */
const WIDEST = 1100;

/** The largest picture file that is not too large, in a format that every browser shows. */
async function coverOf({ files }: ContentApi, { sheet }: Lesson): Promise<CoverFile | null> {
  const plain = (sheet.item.cover?.sizes ?? []).filter(({ mediaType }) => /^image\/(jpeg|png|webp)$/.test(mediaType));
  const chosen = plain.find(({ width }) => width !== null && width <= WIDEST) ?? plain.at(-1);
  if (!chosen) return null;
  const extension = chosen.href.slice(chosen.href.lastIndexOf('.') + 1);
  return { extension, body: await readFile(files.pathOf(chosen.sha256)) };
}

/** @throws {ContentApiRefusal} 410 when a later version is out: what a school holds is superseded. */
function assertNewest({ query }: Ask, item: ItemRow, here: string): void {
  const version = wholeNumber(query, 'version', { min: 1, max: 999_999, fallback: item.version });
  if (version === item.version) return;
  throw new ContentApiRefusal(
    410,
    'superseded',
    `Version ${version} is not the current one. Use version ${item.version} in its place.`,
    { version: item.version, at: new Date(item.version_at).toISOString() },
    { Link: `<${here}>; rel="successor-version"` },
  );
}

const keyNeeded = () =>
  new ContentApiRefusal(
    401,
    'key-needed',
    'The teacher’s guide is for those with a key: send it as a bearer token. Ask the newsroom for one.',
    {},
    { 'WWW-Authenticate': 'Bearer realm="content", Basic realm="content", charset="UTF-8"' },
  );
