import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Schema, UID } from '@strapi/strapi';
import type { Newsroom } from '../harness';
import { aPicture } from './a-picture';
import { aStory, paragraph } from './a-story';

type Attribute = Schema.Attribute.AnyAttribute & {
  readonly regex?: string;
  readonly maxLength?: number;
  readonly component?: UID.Component;
  readonly components?: readonly UID.Component[];
  readonly repeatable?: boolean;
  readonly min?: number;
  readonly enum?: readonly string[];
  readonly allowedTypes?: readonly string[];
};

/** A story with every text, in every field and section, made of `word` and the field's name. */
export const aFullStory = (word: string, uid: UID.CollectionType, fields: Readonly<Record<string, unknown>> = {}) => ({
  async draftIn(newsroom: Newsroom, locale = 'vi') {
    return aStory(uid, { ...(await fullData(newsroom, word, uid)), ...fields }).draftIn(newsroom, locale);
  },
});

export async function fullData(newsroom: Newsroom, word: string, uid: UID.CollectionType) {
  const picture = await aPicture({ alt: `${word} alternativeText` }).in(newsroom);
  const library = { image: picture.id, video: await aVideo(newsroom), file: null };
  return { ...valuesOf(newsroom, word, uid, library), slug: `${word.toLowerCase()}-${randomUUID()}` };
}

type Library = Readonly<Record<'image' | 'video' | 'file', number | null>>;

function valuesOf({ strapi }: Newsroom, word: string, uid: UID.Schema, library: Library): Record<string, unknown> {
  const attributes = Object.entries(strapi.getModel(uid).attributes) as [string, Attribute][];
  const values = attributes.map(([name, attribute]) => [
    name,
    valueOf({ strapi } as Newsroom, word, name, attribute, library),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueOf(newsroom: Newsroom, word: string, name: string, attribute: Attribute, library: Library): unknown {
  const component = (uid: UID.Component) => valuesOf(newsroom, word, uid, library);
  switch (attribute.type) {
    case 'string':
    case 'text':
      return textFor(word, name, attribute);
    case 'blocks':
      return paragraph(`${word} ${name}`);
    case 'enumeration':
      return attribute.enum?.[0];
    case 'integer':
      return attribute.min ?? 5;
    case 'media':
      return fileFor(attribute, library);
    case 'component': {
      if (!attribute.component) return undefined;
      const values = component(attribute.component);
      return attribute.repeatable ? Array.from({ length: attribute.min ?? 1 }, () => values) : values;
    }
    case 'dynamiczone':
      return attribute.components?.map((uid) => ({ __component: uid, ...component(uid) }));
    default:
      return undefined;
  }
}

/** The first way to write it that the field takes. */
function textFor(word: string, name: string, { regex, maxLength = 300 }: Attribute): string | undefined {
  const ways = [`${word} ${name}`, word.toUpperCase().slice(0, maxLength), `https://www.youtube.com/${word}`];
  return ways.find((text) => text.length <= maxLength && (!regex || new RegExp(regex).test(text))) ?? undefined;
}

function fileFor({ allowedTypes = [] }: Attribute, { image, video, file }: Library): number | null {
  if (allowedTypes.includes('images')) return image;
  return allowedTypes.includes('videos') ? video : file;
}

/** A film of the demonstration, with something of its own behind it, so that no two share a file. */
async function aVideo(newsroom: Newsroom): Promise<number> {
  const film = await readFile(path.resolve(__dirname, '../../src/seed/clips/clip-call-111.mp4'));
  const own = Buffer.concat([Buffer.from('\0\0\0\x2cmdat', 'latin1'), Buffer.from(randomUUID())]);
  return (await aPicture({ body: Buffer.concat([film, own]), mime: 'video/mp4' }).in(newsroom)).id;
}
