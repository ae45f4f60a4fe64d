import { itemUri } from '../../domain/shared/item-uri';
import { safeHref } from '../links';
import type { Association, Container, Named, Rendition } from '../rendition';
import { compact, type NinjsAssociation, type NinjsConcept, type NinjsInfoSource } from './model';

/** Everything a story is filed under. The URI is the scheme's address, a slash, and the code (as IPTC NewsCodes are). */
export const subjectsOf = (rendition: Rendition): readonly NinjsConcept[] => [
  ...rendition.subjects.map((subject) => concept(rendition, 'topics', subject.kind, subject)),
  ...rendition.tiers.map((tier) => concept(rendition, 'tiers', 'tier', tier)),
  ...rendition.audiences.map((audience) => concept(rendition, 'audiences', 'audience', audience)),
  ...rendition.programmes.map((programme) => concept(rendition, 'programmes', 'programme', programme)),
  ...rendition.units.map((unit) => concept(rendition, 'units', 'unit', unit)),
  ...rendition.channels.map((key) => concept(rendition, 'channels', 'channel', { code: key, name: key })),
];

export const placesOf = (rendition: Rendition): readonly NinjsConcept[] =>
  rendition.units.map((unit) => concept(rendition, 'units', 'unit', unit));

const concept = ({ schemesUrl }: Rendition, scheme: string, rel: string, { code, name }: Named): NinjsConcept => ({
  name,
  rel,
  uri: `${schemesUrl}/${scheme}/${encodeURIComponent(code)}`,
  literal: code,
});

/** Who made it, who answers for it, and what it rests on (ninjs 3.1, `infoSources`). */
export const infoSourcesOf = ({ byline, desk, sources }: Rendition): readonly NinjsInfoSource[] => [
  ...byline.map(({ name, role }) => ({ name, role })),
  ...(desk ? [{ name: desk.name, role: 'publisher', literal: desk.code }] : []),
  ...sources.map(({ name, kind, url }) => compact({ name, role: kind, uri: (url && safeHref(url)) || undefined })),
];

/** What it is part of, what is part of it, and the same in other languages. */
export const relatedItems = ({
  series,
  column,
  parts,
  translations,
  prerequisites = [],
}: Rendition): readonly NinjsAssociation[] => [
  ...(series ? [container('series', series)] : []),
  ...(column ? [container('column', column)] : []),
  ...parts.map((part) => related('part', part)),
  ...translations.map((translation) => related('translation', translation)),
  ...prerequisites.map((before) => related('prerequisite', before)),
];

const container = (rel: 'series' | 'column', { uri, title, part }: Container): NinjsAssociation =>
  compact({ name: title, rel, uri, altIds: part === null ? [] : [{ role: 'part', value: String(part) }] });

const related = (
  rel: 'part' | 'translation' | 'prerequisite',
  { uri, title, profile, language, url }: Association,
): NinjsAssociation =>
  compact({ name: title, rel, uri, profile, language, altIds: url ? [{ role: 'canonicalUrl', value: url }] : [] });

export const identifiersOf = ({ uuid, canonicalUrl, itemUrl }: Rendition) => ({
  uri: itemUri(uuid),
  altIds: [
    { role: 'canonicalUrl', value: canonicalUrl },
    { role: 'itemUrl', value: itemUrl },
  ],
});
