import type { Rendition } from '../rendition';
import type { Ninjs31, NinjsAssociation, NinjsConcept, NinjsInfoSource, NinjsRendition } from './model';
import { compact } from './model';
import { ninjs31 } from './ninjs31';

/** A ninjs 1.6 item. Its schema names bodies, descriptions and associations by key, so it has no closed list of properties. */
export type Ninjs16 = { readonly uri: string } & Readonly<Record<string, unknown>>;

/** The same story for receivers that read ninjs 1.6: what 3.1 says, in the older names. */
export const ninjs16 = (rendition: Rendition): Ninjs16 => {
  const item = ninjs31(rendition);
  return { ...older(item), $standard: STANDARD };
};

const STANDARD = {
  name: 'ninjs',
  version: '1.6',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json#',
} as const;

const older = (item: Ninjs31): Ninjs16 =>
  compact({
    uri: item.uri,
    type: item.type,
    representationtype: item.representationType && 'complete',
    profile: item.profile,
    version: item.version,
    ...instants(item),
    pubstatus: item.pubStatus,
    urgency: item.urgency,
    copyrightholder: item.copyrightHolder,
    copyrightnotice: item.copyrightNotice,
    usageterms: item.usageTerms,
    digitalsourcetype: item.digitalSourceType,
    language: item.language,
    title: item.title,
    byline: item.by,
    located: item.located,
    ...texts(item),
    infosource: item.infoSources?.map(infoSource),
    subject: item.subjects?.map(concept),
    place: item.places?.map(concept),
    altids: item.altIds && Object.fromEntries(item.altIds.map(({ role, value }) => [role, value])),
    renditions: item.renditions && Object.fromEntries(item.renditions.map(rendition)),
    associations: item.associations && Object.fromEntries(keyed(item.associations)),
  });

const instants = (item: Ninjs31) => ({
  firstcreated: item.firstCreated,
  versioncreated: item.versionCreated,
  contentcreated: item.contentCreated,
  embargoed: item.embargoedUntil,
  expires: item.expires,
});

/** Texts stand under keys of their own: `headline`, `description_text`, `body_html` and so on (ninjs 1.6, patternProperties). */
function texts({ headlines, descriptions = [], bodies = [] }: Ninjs31): Readonly<Record<string, unknown>> {
  return {
    headline: headlines?.[0]?.value,
    charcount: bodies[0]?.charCount,
    wordcount: bodies[0]?.wordCount,
    ...Object.fromEntries(descriptions.map(({ role, value }) => [`description_${DESCRIPTION[role] ?? role}`, value])),
    ...Object.fromEntries(
      bodies.map(({ role, contentType, value }) => [`body_${role === 'main' ? KIND[contentType] : role}`, value]),
    ),
  };
}

const DESCRIPTION: Readonly<Record<string, string>> = {
  standfirst: 'text',
  caption: 'text',
  'content-warning': 'warning',
};

const KIND = { 'text/html': 'html', 'text/plain': 'text' } as const;

const concept = ({ name, rel, uri, literal }: NinjsConcept) => ({ name, rel, scheme: schemeOf(uri), code: literal });

const schemeOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

const infoSource = ({ name, role, literal }: NinjsInfoSource) => compact({ name, rel: role, code: literal });

const rendition = ({ name, contentType, sizeInBytes, ...rest }: NinjsRendition) =>
  [name, compact({ ...rest, mimetype: contentType, sizeinbytes: sizeInBytes })] as const;

/** Associations by key: `cover`, `figure_1`, `part_2`. What they are related by is the key, what they are called is the title. */
function keyed(associations: readonly NinjsAssociation[]): readonly (readonly [string, Ninjs16])[] {
  return associations.map((association, index) => {
    const { rel, name, ...item } = association;
    const before = associations.slice(0, index).filter((other) => other.rel === rel).length;
    return [SINGLE.includes(rel) ? rel : `${rel}_${before + 1}`, older({ ...item, title: name })];
  });
}

const SINGLE: readonly string[] = ['cover', 'video', 'series', 'column'];
