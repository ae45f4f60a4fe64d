import type { Core, Schema, UID } from '@strapi/strapi';
import type { TextField } from '../../../../../domain/child-privacy/passage';
import { isLocalized } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { picturesOf, type StoryPicture } from '../pictures/shown';
import { newsroom } from '../neighbours';
import { captionsIn, type CaptionsField } from '../review/captions';
import { textsOf } from '../review/fields';

type Populate = Readonly<Record<string, unknown>>;
type Document = Readonly<Record<string, unknown>>;

/** A version of a story, as far as the safeguard reads it. */
export interface LoadedStory {
  readonly fields: readonly TextField[];
  readonly captions: readonly CaptionsField[];
  readonly pictures: readonly StoryPicture[];
  readonly topics: readonly string[];
  readonly hasHelpBox: boolean;
  readonly hasContentWarning: boolean | null;
  /** The series that it is a part of. */
  readonly series: string | null;
}

export type Version = 'draft' | 'published';

const HELP_BOX = 'section.hotline-box';

/** Reads stories with the names and descriptions of their files. Joins the transaction it is called in. */
export function storyLoader(strapi: Core.Strapi) {
  const populates = new Map<string, Populate>();
  const stories = new WeakMap<Document, Promise<LoadedStory>>();

  function populateOf(uid: UID.Schema): Populate {
    const known = populates.get(uid) ?? populateFor(strapi, uid);
    populates.set(uid, known);
    return known;
  }

  return async function load(place: StoryPlace, version: Version): Promise<LoadedStory | null> {
    const { content_type: uid, document_id: documentId, locale } = place;
    const shared = version === 'draft' && newsroom(strapi).content.draftOfThisAct(uid, documentId, locale);
    const row: Document | null = shared
      ? await shared
      : await strapi.db.query(uid).findOne({
          where: {
            documentId,
            publishedAt: version === 'draft' ? null : { $notNull: true },
            ...(isLocalized(strapi.contentType(uid)) && { locale }),
          },
          populate: populateOf(uid),
        });
    if (!row) return null;
    const known =
      stories.get(row) ?? captionsIn(strapi, row).then((captions) => storyOf(strapi, uid, { row, captions }));
    stories.set(row, known);
    return known;
  };
}

interface Loaded {
  readonly row: Document;
  readonly captions: readonly CaptionsField[];
}

function storyOf(strapi: Core.Strapi, uid: UID.ContentType, { row, captions }: Loaded): LoadedStory {
  const { attributes } = strapi.contentType(uid);
  const topics = [row.topics, row.strands].flat().flatMap((topic) => Object(topic).key ?? []);
  const sections = [row.body].flat();
  const steps = [row.helpSteps].flat().filter(Boolean);
  return {
    fields: [...textsOf(strapi, uid, row), ...captions.map(({ field }) => field)],
    captions,
    pictures: picturesOf(strapi, uid, row),
    topics,
    hasHelpBox: steps.length > 0 || sections.some((section) => Object(section).__component === HELP_BOX),
    hasContentWarning: 'contentWarning' in attributes ? Boolean(row.contentWarning) : null,
    series: Object(row.series).documentId ?? null,
  };
}

const FILES = ['id', 'documentId', 'name', 'alternativeText', 'caption', 'mime', 'hash', 'ext'];
/** Relations that the rules ask about. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  topics: ['key'],
  strands: ['key'],
  series: ['documentId'],
};

function populateFor(strapi: Core.Strapi, uid: UID.Schema): Populate {
  const entries = Object.entries(strapi.getModel(uid).attributes).flatMap(([name, attribute]) => {
    const spec = specOf(strapi, name, attribute);
    return spec ? [[name, spec] as const] : [];
  });
  return Object.fromEntries(entries);
}

function specOf(strapi: Core.Strapi, name: string, attribute: Schema.Attribute.AnyAttribute): Populate | null {
  switch (attribute.type) {
    case 'media':
      return { select: FILES };
    case 'relation':
      return ASKED[name] ? { select: ASKED[name] } : null;
    case 'component':
      return { populate: populateFor(strapi, attribute.component) };
    case 'dynamiczone':
      return {
        on: Object.fromEntries(attribute.components.map((each) => [each, { populate: populateFor(strapi, each) }])),
      };
    default:
      return null;
  }
}
