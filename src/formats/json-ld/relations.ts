import type { Association, Container, Rendition } from '../rendition';
import { unlessEmpty, type JsonLd } from './model';

/** What a story belongs to, what belongs to it, where it plays, whom it is for, and what it rests on. */
export const relationsOf = (rendition: Rendition): JsonLd => ({
  isPartOf: unlessEmpty(containers(rendition)),
  position: rendition.series?.part ?? undefined,
  hasPart: unlessEmpty(rendition.parts.map(work)),
  workTranslation: unlessEmpty(rendition.translations.map(work)),
  citation: unlessEmpty(citations(rendition)),
  contentLocation: unlessEmpty(rendition.units.map(({ code, name }) => ({ '@type': 'Place', name, identifier: code }))),
  audience: unlessEmpty(rendition.audiences.map(({ name }) => ({ '@type': 'Audience', audienceType: name }))),
});

const containers = ({ series, column }: Rendition): readonly JsonLd[] => [
  ...(series ? [container('CreativeWorkSeries', series)] : []),
  ...(column ? [container('CollectionPage', column)] : []),
];

const container = (type: string, { uri, title }: Container): JsonLd => ({ '@type': type, '@id': uri, name: title });

const work = ({ uri, title, language, url }: Association): JsonLd => ({
  '@type': 'CreativeWork',
  '@id': uri,
  name: title,
  inLanguage: language,
  url,
});

/** What was invented or seen by ourselves is not cited. */
const citations = ({ sources }: Rendition): readonly JsonLd[] =>
  sources
    .filter(({ kind }) => kind === 'document' || kind === 'organisation')
    .map(({ name, url }) => ({ '@type': 'CreativeWork', name, url: url ?? undefined }));
