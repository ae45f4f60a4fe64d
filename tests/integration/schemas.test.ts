import type { Schema, Struct, UID } from '@strapi/strapi';
import { bootNewsroom, type Newsroom } from '../harness';

const PROFILES = [
  ...['article', 'video-report', 'special-column', 'article-series', 'lesson', 'hotline-banner'],
  ...['legal-document', 'media-kit', 'press-brief', 'safe-product'],
];
const COMMON = ['title', 'slug', 'units', 'desk', 'channels', 'urgency', 'embargoUntil', 'expiresAt'];
const TOLD = ['standfirst', 'cover', 'byline', 'audiences', 'sources', 'contentWarning', 'aiAssisted', 'canonicalUrl'];
const UNTOLD = ['hotline-banner'];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
});

afterAll(() => newsroom.close());

type ContentType = Struct.ContentTypeSchema;
const types = (): readonly ContentType[] =>
  Object.values(newsroom.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
const editorial = () => types().filter(({ pluginOptions }) => pluginOptions?.syndication);
const nameOf = ({ info }: ContentType) => info.singularName;

const isLocalized = ({ pluginOptions }: { pluginOptions?: object }): boolean =>
  (pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true;

/** What editors fill in: Strapi's own attributes are not theirs. */
const own = ({ attributes }: ContentType): readonly (readonly [string, Schema.Attribute.AnyAttribute])[] =>
  Object.entries(attributes).filter(
    ([name]) =>
      !['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'].includes(name),
  );

test('every attribute of a localised type is localised, components and sections included', () => {
  const shared = types()
    .filter(isLocalized)
    .flatMap((type) =>
      own(type)
        .filter(([, attribute]) => !isLocalized(attribute))
        .map(([name]) => `${nameOf(type)}.${name}`),
    );

  expect(shared).toEqual([]);
});

test('every profile is syndicated by one type, and each says so in the words we know', () => {
  const options = editorial().map(({ pluginOptions }) => pluginOptions?.syndication as Record<string, unknown>);

  expect(options.map(({ profile }) => profile).sort()).toEqual([...PROFILES].sort());
  expect(options.flatMap(Object.keys).filter((name) => !['profile', 'restricted'].includes(name))).toEqual([]);
});

test('press briefs, and they alone, are restricted', () => {
  const restricted = editorial().filter(({ pluginOptions }) => Object(pluginOptions?.syndication).restricted === true);

  expect(restricted.map(nameOf)).toEqual(['press-brief']);
});

test('every editorial type is governed, localised, and has drafts', () => {
  const loose = editorial().filter(
    (type) =>
      Object(type.pluginOptions?.newsroom).governed !== true || !isLocalized(type) || !type.options?.draftAndPublish,
  );

  expect(loose.map(nameOf)).toEqual([]);
});

test('every editorial type has the fields that syndication goes by', () => {
  const missing = editorial().flatMap((type) => {
    const wanted = UNTOLD.includes(nameOf(type)) ? COMMON : [...COMMON, ...TOLD];
    return wanted.filter((field) => !(field in type.attributes)).map((field) => `${nameOf(type)}.${field}`);
  });

  expect(missing).toEqual([]);
});

test('no component points at a document that has drafts: such relations are lost at publication', () => {
  const { components, contentTypes } = newsroom.strapi;
  const lost = Object.values(components).flatMap(({ uid, attributes }) =>
    Object.entries(attributes as Record<string, { readonly target?: UID.ContentType }>)
      .filter(([, { target }]) => target && contentTypes[target]?.options?.draftAndPublish === true)
      .map(([name]) => `${uid}.${name}`),
  );

  expect(lost).toEqual([]);
});

test('what is required is required, and what is unknown is refused', () => {
  expect(newsroom.strapi.config.get('api.documents')).toMatchObject({ strictParams: true, strictRelations: true });
  expect(newsroom.strapi.config.get('api.rest')).toMatchObject({ strictParams: true });
});
