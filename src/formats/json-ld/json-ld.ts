import { itemUri } from '../../domain/shared/item-uri';
import { inHue } from '../instants';
import type { Correction, Profile, Rendition } from '../rendition';
import { bodyText } from '../text';
import { fill, wordsIn } from '../words';
import { imageObject, mediaObject, videoProperties } from './media';
import { unlessEmpty, type JsonLd } from './model';
import { relationsOf } from './relations';
import { lessonProperties, legislation } from './teaching';

/** A story for search engines and learning repositories, in the words of schema.org. */
export const jsonLd = (rendition: Rendition): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': TYPE[rendition.profile],
  '@id': itemUri(rendition.uuid),
  ...textsOf(rendition),
  ...datesOf(rendition),
  ...peopleOf(rendition),
  ...mediaOf(rendition),
  ...relationsOf(rendition),
  ...lessonProperties(rendition),
  about: unlessEmpty([...topics(rendition), ...legislation(rendition)]),
  correction: unlessEmpty((rendition.corrections ?? []).map(correctionComment)),
  isAccessibleForFree: true,
  digitalSourceType: rendition.aiAssisted
    ? 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'
    : undefined,
});

/** A legal document is told, not reproduced: an article about the legislation. */
const TYPE: Readonly<Record<Profile, string>> = {
  article: 'NewsArticle',
  'video-report': 'VideoObject',
  'special-column': 'CollectionPage',
  'article-series': 'CollectionPage',
  lesson: 'LearningResource',
  'hotline-banner': 'CreativeWork',
  'legal-document': 'Article',
  'media-kit': 'CreativeWork',
  'press-brief': 'Article',
  'safe-product': 'Article',
};

/** A video is described by its transcript, anything else that is an article by its text. */
const textsOf = (rendition: Rendition): JsonLd => ({
  name: rendition.title,
  headline: rendition.title,
  description: rendition.standfirst,
  url: rendition.canonicalUrl,
  mainEntityOfPage: rendition.canonicalUrl,
  identifier: itemUri(rendition.uuid),
  version: rendition.version,
  inLanguage: rendition.language,
  keywords: unlessEmpty(rendition.subjects.map(({ name }) => name)),
  articleBody: TYPE[rendition.profile]?.endsWith('Article') ? bodyText(rendition) : undefined,
});

const datesOf = ({ profile, publishedAt, versionAt, expiresAt }: Rendition): JsonLd => ({
  datePublished: publishedAt.toISOString(),
  dateModified: versionAt.toISOString(),
  uploadDate: profile === 'video-report' ? publishedAt.toISOString() : undefined,
  expires: expiresAt?.toISOString(),
});

const peopleOf = ({ byline, desk, copyrightHolder, publishedAt, language }: Rendition): JsonLd => ({
  author: unlessEmpty(byline.map(({ name }) => ({ '@type': 'Person', name }))),
  publisher: { '@type': 'NewsMediaOrganization', name: desk?.name ?? copyrightHolder },
  copyrightHolder: { '@type': 'Organization', name: copyrightHolder },
  copyrightYear: inHue(publishedAt).year,
  copyrightNotice: fill(wordsIn(language).notice, { year: inHue(publishedAt).year, holder: copyrightHolder }),
});

/** A report that is a video is that video; another story may have one. */
function mediaOf({ profile, cover, video, files, language }: Rendition): JsonLd {
  const film = video ? videoProperties(video, language) : {};
  return {
    ...(profile === 'video-report' ? film : { video: video ? { '@type': 'VideoObject', ...film } : undefined }),
    image: cover ? imageObject(cover, language) : undefined,
    associatedMedia: unlessEmpty(files.map(({ name, file }) => mediaObject(name, file))),
  };
}

const topics = ({ subjects, schemesUrl }: Rendition): readonly JsonLd[] =>
  subjects.map(({ code, name }) => ({
    '@type': 'DefinedTerm',
    name,
    termCode: code,
    inDefinedTermSet: `${schemesUrl}/topics`,
  }));

/** What was wrong, said beside the work it was wrong in (schema.org/correction). */
const correctionComment = ({ title, text, at }: Correction): JsonLd => ({
  '@type': 'CorrectionComment',
  name: title,
  text,
  datePublished: at.toISOString(),
});
