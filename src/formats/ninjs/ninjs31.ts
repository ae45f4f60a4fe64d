import { bodyHtml } from '../html';
import { inHue } from '../instants';
import { oncePerRendition } from '../once';
import type { Profile, Rendition, Section } from '../rendition';
import { bodySize, bodyText } from '../text';
import { fill, wordsIn } from '../words';
import { identifiersOf, infoSourcesOf, placesOf, relatedItems, subjectsOf } from './concepts';
import { fileAssociation, pictureAssociation, videoAssociation } from './media';
import { compact, type Ninjs31, type NinjsAssociation, type NinjsBody, type NinjsText, type NinjsType } from './model';

/**
 * A story as an IPTC ninjs 3.1 item: properties of that schema and no others. Corrections and the reasons of a kill
 * stand in the envelope around it.
 */
export const ninjs31 = oncePerRendition((rendition): Ninjs31 =>
  compact({
    ...identifiersOf(rendition),
    standard: STANDARD,
    type: TYPE[rendition.profile],
    representationType: 'full' as const,
    profile: rendition.profile,
    version: String(rendition.version),
    ...instantsOf(rendition),
    pubStatus: 'usable' as const,
    urgency: Math.min(9, Math.max(1, Math.round(rendition.urgency))),
    ...rightsOf(rendition),
    ...textsOf(rendition),
    located: rendition.units[0]?.name,
    infoSources: infoSourcesOf(rendition),
    subjects: subjectsOf(rendition),
    places: placesOf(rendition),
    associations: [...mediaOf(rendition), ...relatedItems(rendition)],
  }),
);

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

/** The generic news type (IPTC NewsCodes `ninature`). */
const TYPE: Readonly<Record<Profile, NinjsType>> = {
  article: 'text',
  'video-report': 'video',
  'special-column': 'composite',
  'article-series': 'composite',
  lesson: 'text',
  'hotline-banner': 'graphic',
  'legal-document': 'text',
  'media-kit': 'composite',
  'press-brief': 'text',
  'safe-product': 'text',
};

/** An embargoed story exists before outlets could have it: its first version is never younger than this one. */
function instantsOf({ publishedAt, versionAt, embargoUntil, expiresAt }: Rendition) {
  const first = publishedAt < versionAt ? publishedAt : versionAt;
  return {
    firstCreated: first.toISOString(),
    versionCreated: versionAt.toISOString(),
    contentCreated: first.toISOString(),
    embargoedUntil: embargoUntil?.toISOString(),
    expires: expiresAt?.toISOString(),
  };
}

const rightsOf = ({ copyrightHolder, publishedAt, aiAssisted, language }: Rendition) => ({
  copyrightHolder,
  copyrightNotice: fill(wordsIn(language).notice, { year: inHue(publishedAt).year, holder: copyrightHolder }),
  usageTerms: wordsIn(language).usageTerms,
  digitalSourceType: aiAssisted ? AI_ASSISTED : undefined,
});

/** IPTC NewsCodes `digitalsourcetype`. */
const AI_ASSISTED = {
  name: 'Edited using generative AI',
  uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
} as const;

const textsOf = (rendition: Rendition) => ({
  language: rendition.language,
  title: rendition.title,
  by: rendition.byline.map(({ name }) => name).join(', ') || undefined,
  headlines: plain('main', rendition.title),
  descriptions: [
    ...plain('standfirst', rendition.standfirst),
    ...plain('content-warning', rendition.contentWarning ?? ''),
  ],
  bodies: bodiesOf(rendition),
});

function bodiesOf(rendition: Rendition): readonly NinjsBody[] {
  const size = bodySize(rendition);
  return [
    { role: 'main', contentType: 'text/html', ...size, value: bodyHtml(rendition) },
    { role: 'main', contentType: 'text/plain', ...size, value: bodyText(rendition) },
  ];
}

const plain = (role: string, value: string): readonly NinjsText[] =>
  value === '' ? [] : [{ role, contentType: 'text/plain', value }];

const mediaOf = ({ cover, video, sections, files, language }: Rendition): readonly NinjsAssociation[] => [
  ...(cover ? [pictureAssociation(cover, 'cover', language)] : []),
  ...(video ? [videoAssociation(video, 'video', language)] : []),
  ...sections.flatMap((section) => figuresIn(section, language)),
  ...files.map((file) => fileAssociation(file, language)),
];

function figuresIn(section: Section, language: Rendition['language']): readonly NinjsAssociation[] {
  if (section.kind === 'figure') return [pictureAssociation(section.picture, 'figure', language)];
  if (section.kind === 'gallery')
    return section.pictures.map((picture) => pictureAssociation(picture, 'figure', language));
  return section.kind === 'video' ? [videoAssociation(section.video, 'figure', language)] : [];
}
