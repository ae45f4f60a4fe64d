import type { Language, MediaFile, Picture } from '../rendition';
import { wordsIn } from '../words';
import { element, empty, lines, type Child, type Markup } from '../xml';

/** A picture with its caption and its credit (HTML §4.4.12). */
export const figureHtml = (picture: Picture, language: Language): Markup =>
  element('figure', [
    pictureHtml(picture),
    caption(picture.caption, `${wordsIn(language).picture}: ${picture.credit}`),
  ]);

/** What stands under a picture or a video: the caption where there is one, and always whose work it is. */
export const caption = (text: string | null, credit: string): Markup =>
  element('figcaption', [text, text && ' ', element('small', credit)]);

/** Several sizes, several formats: the reader's browser takes what it needs (HTML §4.8.4). */
function pictureHtml(picture: Picture): Markup {
  const fallback = fallbackSizes(picture);
  const img = imageHtml(picture, fallback);
  const better = BETTER.map((type) => sizesOf(picture, type)).filter(
    ([first]) => first !== undefined && first !== fallback[0],
  );
  if (better.length === 0) return img;
  return element('picture', [...better.map(sourceHtml), img]);
}

function imageHtml(picture: Picture, sizes: readonly [MediaFile, ...MediaFile[]]): Markup {
  const [largest] = sizes;
  return empty('img', {
    src: largest.href,
    srcset: srcset(sizes),
    sizes: srcset(sizes) && SIZES,
    width: largest.width,
    height: largest.height,
    alt: picture.alt,
    loading: 'lazy',
    decoding: 'async',
  });
}

const sourceHtml = (files: readonly MediaFile[]): Markup =>
  empty('source', {
    type: files[0]?.mediaType,
    srcset: srcset(files) ?? files[0]?.href,
    sizes: srcset(files) && SIZES,
  });

/** Only where there is a choice, and only files whose width is known. */
function srcset(files: readonly MediaFile[]): string | null {
  const candidates = files.flatMap(({ href, width }) => (width === null ? [] : [`${href} ${width}w`]));
  return candidates.length > 1 ? candidates.join(', ') : null;
}

/** The format that every reader can show: the first of these that the picture has, else what it has. */
function fallbackSizes(picture: Picture): readonly [MediaFile, ...MediaFile[]] {
  for (const type of PLAIN) {
    const [first, ...rest] = sizesOf(picture, type);
    if (first) return [first, ...rest];
  }
  return picture.sizes;
}

const sizesOf = (picture: Picture, type: string): readonly MediaFile[] =>
  picture.sizes.filter((file) => file.mediaType === type);

const PLAIN = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif'] as const;

/** Smallest first, as browsers take the first `source` they understand. */
const BETTER = ['image/avif', 'image/webp'] as const;

/** The width of our column, and of every narrower screen. */
const SIZES = '(min-width: 46rem) 44rem, 100vw';

/** Several pictures under one title. */
export const galleryHtml = (title: string | null, pictures: readonly Picture[], language: Language): Markup => {
  const heading: Child = title && element('h2', title);
  return element('section', lines([heading, ...pictures.map((picture) => figureHtml(picture, language))]), {
    class: 'gallery',
    'aria-label': title ? null : wordsIn(language).picture,
  });
};
