import type { Banner } from '../../../domain/hotline/banner';
import type { SizeRefusal } from '../../../domain/hotline/judge';
import type { ContrastLine } from '../../../domain/hotline/palette';
import type { SizeName } from '../../../domain/hotline/size';

/** `POST /hotline/preview`: a banner as it would be drawn from what stands in a form. Nothing of it is stored. */
export interface BannerPreview {
  readonly sizes: readonly PreviewedSize[];
  readonly contrast: readonly ContrastLine[];
  /** Characters that the font does not have. */
  readonly unknownCharacters: readonly string[];
  /** Whether it could be published, as far as its looks go. */
  readonly isFit: boolean;
  /** What those hear who do not see it. */
  readonly alt: string;
}

export interface PreviewedSize {
  readonly name: SizeName;
  readonly width: number;
  readonly height: number;
  /** The drawing; `null` when the text is too long for this size. */
  readonly svg: string | null;
  readonly refusal: SizeRefusal | null;
}

/** `POST /hotline/preview/weights`: what the pictures weigh. Bytes, at single density. */
export interface PictureWeight {
  readonly name: SizeName;
  readonly png: number;
  readonly webp: number;
  readonly atMost: number;
}

/** Far longer than the form takes; what is typed beyond is not worth drawing. */
const LONGEST = { message: 200, subline: 300, alt: 1000 } as const;

/** What can be chosen in the form. */
export type BannerChoices = {
  readonly [Field in 'language' | 'audience' | 'tone' | 'palette' | 'variant']: readonly Banner[Field][];
};

/** @returns the banner as the form has it now, or the name of the field that is wrong. What is still empty is drawn so. */
export function parseBannerForm(body: unknown, choices: BannerChoices): Banner | { readonly wrong: string } {
  const sent: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
  const language = oneOf(choices.language, sent.language);
  const audience = oneOf(choices.audience, sent.audience);
  const tone = oneOf(choices.tone, sent.tone);
  const palette = oneOf(choices.palette, sent.palette);
  const variant = oneOf(choices.variant, sent.variant);
  if (!language) return { wrong: 'language' };
  if (!audience) return { wrong: 'audience' };
  if (!tone) return { wrong: 'tone' };
  if (!palette) return { wrong: 'palette' };
  if (!variant) return { wrong: 'variant' };
  const message = textOf(sent.message, LONGEST.message);
  const subline = textOf(sent.subline, LONGEST.subline);
  const alt = textOf(sent.alt, LONGEST.alt);
  if (message === null) return { wrong: 'message' };
  if (subline === null) return { wrong: 'subline' };
  if (alt === null) return { wrong: 'alt' };
  return { language, audience, tone, palette, variant, message, subline: subline || null, alt };
}

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | null =>
  words.find((word) => word === value) ?? null;

const textOf = (value: unknown, longest: number): string | null => {
  const text = value ?? '';
  return typeof text === 'string' && text.length <= longest ? text.trim() : null;
};
