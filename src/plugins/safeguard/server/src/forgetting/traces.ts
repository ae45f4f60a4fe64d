import type { Core } from '@strapi/strapi';
import { governedTypes, isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { newsroom, syndication } from '../neighbours';
import { isCaptions, type FileHit } from './files';
import type { ForgettingRow } from './rows';
import { keysIn, type Hit } from './search';
import path from 'node:path';

const FILE = 'plugin::upload.file';

/** A file of the media library. */
export interface LibraryFile {
  readonly id: number;
  readonly documentId: string;
  readonly hash: string;
  readonly ext: string | null;
}

/** What is to go as a whole, and what readers must not have any longer. */
export interface Traces {
  /** Stories that outlets have, or could ask for, with a word or a file that is to go. */
  readonly takenDown: readonly StoryPlace[];
  /** Stories that were asked for by name. */
  readonly erased: readonly StoryPlace[];
  /** Files that were asked for by name, and those whose bytes say a word and cannot be rewritten. */
  readonly files: readonly LibraryFile[];
}

export async function tracesOf(
  strapi: Core.Strapi,
  { stories, media }: Pick<ForgettingRow, 'stories' | 'media'>,
  { hits, files }: { readonly hits: readonly Hit[]; readonly files: readonly FileHit[] },
): Promise<Traces> {
  const library = await libraryFiles(strapi);
  const holding = files.filter(({ kind, inBytes }) => kind === 'original' && inBytes);
  const isOf = (all: readonly FileHit[]) => {
    const names = new Set(all.map((each) => path.basename(each.path)));
    return (file: LibraryFile) => names.has(`${file.hash}${file.ext ?? ''}`);
  };
  const gone = library.filter(
    (file) => media.includes(file.documentId) || isOf(holding.filter((each) => !isCaptions(each)))(file),
  );
  const touched = [...gone, ...library.filter(isOf(holding))];
  const erased = await placesNamed(strapi, stories);
  const outlets = await syndication(strapi).storiesOf(strapi.db.connection, {
    uuids: keysIn(hits, /^syndication_(items|versions|slugs|changes)$/, 'uuid'),
    sha256s: files.filter(({ kind }) => kind === 'media').map((each) => path.basename(each.path)),
    sources: touched.map(({ hash }) => hash),
  });
  const own = [...outlets, ...(await publicOnes(strapi, hits, touched)), ...(await living(strapi, erased))];
  return { takenDown: unique(own.length > 0 ? own : await quoting(strapi, hits)), erased, files: gone };
}

/**
 * Items show the titles of their neighbours: another language, a part of a series. Those are written anew when the neighbour
 * is killed; what still says a word after that says it itself.
 */
const quoting = (strapi: Core.Strapi, hits: readonly Hit[]): Promise<readonly StoryPlace[]> =>
  syndication(strapi).storiesOf(strapi.db.connection, {
    uuids: keysIn(hits, /^syndication_documents$/, 'uuid'),
    sha256s: [],
    sources: [],
  });

const unique = (places: readonly StoryPlace[]): readonly StoryPlace[] => {
  const known = new Map(places.map((place) => [JSON.stringify(Object.values(place)), place] as const));
  return [...known.values()];
};

const libraryFiles = (strapi: Core.Strapi): Promise<readonly LibraryFile[]> =>
  strapi.db.query(FILE).findMany({ select: ['id', 'documentId', 'hash', 'ext'] });

/** By what readers have now, and by what drafts show: types that no outlet has are public, too. */
async function publicOnes(
  strapi: Core.Strapi,
  hits: readonly Hit[],
  files: readonly LibraryFile[],
): Promise<readonly StoryPlace[]> {
  const knex = strapi.db.connection;
  const said = keysIn(hits, /^newsroom_snapshots$/, 'hash');
  const saying: StoryPlace[] = await knex('newsroom_stories')
    .where({ is_public: true })
    .whereIn('published_revision', [...said])
    .select('content_type', 'document_id', 'locale');
  const showing: StoryPlace[] = [];
  for (const { id } of files) showing.push(...(await newsroom(strapi).forgetting.storiesShowing(id)));
  return [...saying, ...(await whereThat(strapi, showing, ({ is_public }) => Boolean(is_public)))];
}

async function whereThat(
  strapi: Core.Strapi,
  places: readonly StoryPlace[],
  holds: (row: Readonly<Record<string, unknown>>) => boolean,
): Promise<readonly StoryPlace[]> {
  const found: StoryPlace[] = [];
  for (const { content_type, document_id, locale } of places) {
    const place = { content_type, document_id, locale };
    const row = await strapi.db.connection('newsroom_stories').where(place).first();
    if (row && holds(row)) found.push(place);
  }
  return found;
}

/** Those that were out once and are not killed yet: outlets are told also of what is withdrawn. */
const living = (strapi: Core.Strapi, places: readonly StoryPlace[]): Promise<readonly StoryPlace[]> =>
  whereThat(strapi, places, ({ stage, published_revision }) => stage !== 'killed' && published_revision !== null);

async function placesNamed(strapi: Core.Strapi, stories: ForgettingRow['stories']): Promise<readonly StoryPlace[]> {
  const places: StoryPlace[] = [];
  for (const { type, documentId } of stories) {
    const schema = governedTypes(strapi).find(({ info }) => info.singularName === type);
    if (!schema) continue;
    const rows: { locale: string | null }[] = await strapi.db
      .query(schema.uid)
      .findMany({ where: { documentId, publishedAt: null }, select: ['id', 'locale'] });
    for (const { locale } of rows)
      places.push({
        content_type: schema.uid,
        document_id: documentId,
        locale: isLocalized(schema) ? (locale ?? ONLY_LOCALE) : ONLY_LOCALE,
      });
  }
  return places;
}
