import { createHash } from 'node:crypto';
import { itemUri } from '../../domain/shared/item-uri';
import type { Picture } from '../rendition';
import { zip } from '../zip';
import type { Lesson, LessonSheet } from './lesson';
import { lessonPage } from './page';
import { scriptForPackage } from './quiz-script';
import { lessonWords } from './words';

export interface PackageFile {
  readonly name: string;
  readonly body: string | Uint8Array;
}

/** A picture's bytes, fetched beforehand: packages open without a network. */
export interface CoverFile {
  readonly extension: string;
  readonly body: Uint8Array;
}

/**
 * A lesson to be opened from a disk or a stick. It marks its quiz by itself; it calls nobody, names nobody and keeps
 * nothing. The same bytes whenever it is made of the same version.
 */
export const offlinePackage = (lesson: Lesson, cover: CoverFile | null): Buffer =>
  zip(packageFiles(lesson, cover, ['quiz.js']));

/** Everything in a package but what its runtime asks for beside. @param scripts - In the order in which they are loaded. */
export function packageFiles(
  { sheet, marking }: Lesson,
  cover: CoverFile | null,
  scripts: readonly string[],
): readonly PackageFile[] {
  const content: readonly PackageFile[] = [
    { name: 'index.html', body: lessonPage(withCover(sheet, cover), { kind: 'files', sources: scripts }) },
    { name: 'quiz.js', body: scriptForPackage(marking) },
    ...(cover ? [{ name: coverName(cover), body: cover.body }] : []),
    { name: 'LICENSE.txt', body: licence(sheet) },
  ];
  return [...content, { name: 'about.json', body: about(sheet, content) }];
}

export const coverName = ({ extension }: CoverFile): string => `cover.${extension}`;

/** The page shows the file beside it, in one size. */
function withCover(sheet: LessonSheet, cover: CoverFile | null): LessonSheet {
  return { ...sheet, item: { ...sheet.item, cover: sheet.item.cover && cover && atHand(sheet.item.cover, cover) } };
}

const atHand = (picture: Picture, cover: CoverFile): Picture => {
  const [first, ...rest] = picture.sizes;
  const chosen = [first, ...rest].find(({ href }) => href.endsWith(`.${cover.extension}`)) ?? first;
  return { ...picture, sizes: [{ ...chosen, href: coverName(cover) }] };
};

const licence = ({ item }: LessonSheet): string => {
  const words = lessonWords(item.language);
  return `${item.title}\n© ${item.publishedAt.getUTCFullYear()} ${item.copyrightHolder}\n\n${words.licence}\n${words.noTracking}\n`;
};

/** What the package is, for machines: its version, where the newest is, and the SHA-256 of every file in it. */
const about = ({ item, code }: LessonSheet, files: readonly PackageFile[]): string =>
  `${JSON.stringify(
    {
      uri: itemUri(item.uuid),
      code,
      version: item.version,
      versionAt: item.versionAt.toISOString(),
      language: item.language,
      title: item.title,
      newest: item.canonicalUrl,
      item: item.itemUrl,
      files: files.map(({ name, body }) => ({ name, sha256: createHash('sha256').update(body).digest('hex') })),
    },
    null,
    2,
  )}\n`;
