import sharp from 'sharp';
import { AUDIENCES, LANGUAGES, TONES, VARIANTS, type Banner } from '../../../../../domain/hotline/banner';
import { contrast, type Colour } from '../../../../../domain/hotline/colour';
import { defaultBanner } from '../../../../../domain/hotline/default-banner';
import { drawBanner } from '../../../../../domain/hotline/draw';
import type { Drawing } from '../../../../../domain/hotline/drawing';
import { HOTLINE_WHEN_NOTHING_ANSWERS as FACTS } from '../../../../../domain/hotline/facts';
import { judgeBanner } from '../../../../../domain/hotline/judge';
import { PALETTES, type PaletteName } from '../../../../../domain/hotline/palette';
import { BANNER_SIZES, nameOf, sizeNamed, type BannerSize } from '../../../../../domain/hotline/size';
import { ACCENTS_ABOVE, ACCENTS_BELOW, CAP_HEIGHT } from '../../../../../domain/hotline/typeface';
import { drawRendition, lookOf, svgOf } from './draw-rendition';
import { shippedTypeface } from './typeface';

const face = shippedTypeface();
const PALETTE_NAMES = Object.keys(PALETTES) as PaletteName[];

/** As long as a message and a subline usually are, with accents on both sides of the line. */
const aBanner = (fields: Partial<Banner> = {}): Banner => ({
  ...defaultBanner('adults', 'vi'),
  message: 'Ế ẩm, buồn tủi vì chuyện trên mạng? Kể 111 nghe nhé.',
  subline: 'Miễn phí · 24/7 · Gọi 111. Nguy hiểm ngay trước mắt: gọi 113.',
  ...fields,
});

function drawn(banner: Banner, size: BannerSize): Drawing {
  const result = drawBanner({ banner, facts: FACTS, size }, face);
  if (result.kind === 'refused') throw new Error(`${result.size} refuses the ${result.what}`);
  return result.drawing;
}

describe.each(BANNER_SIZES.map((size) => [nameOf(size), size] as const))('at %s', (_name, size) => {
  const LOOKS = VARIANTS.flatMap((variant) => TONES.map((tone) => aBanner({ variant, tone })));

  test('no letter leaves the picture, accents and all, in any variant and tone', () => {
    const outside = LOOKS.flatMap((banner) =>
      drawn(banner, size).shapes.flatMap((shape) => {
        if (shape.kind !== 'text') return [];
        const width = face.widthOf(shape.text, shape.weight) * shape.size;
        const left = shape.anchor === 'middle' ? shape.x - width / 2 : shape.x;
        const hasAccents = shape.text !== FACTS.number;
        const top = shape.baseline - (CAP_HEIGHT + (hasAccents ? ACCENTS_ABOVE : 0)) * shape.size;
        const bottom = shape.baseline + (hasAccents ? ACCENTS_BELOW * shape.size : 0);
        const isInside = left >= 0 && left + width <= size.width && top >= 0 && bottom <= size.height;
        return isInside ? [] : [{ ...shape, variant: banner.variant, tone: banner.tone }];
      }),
    );

    expect(outside).toEqual([]);
  });

  test('the whole message is there, and the number is the largest thing on it', () => {
    for (const banner of LOOKS) {
      const texts = drawn(banner, size).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
      const number = texts.find(({ text }) => text === '111');
      const others = texts.filter((text) => text !== number);
      expect(others.map(({ text }) => text).join(' ')).toContain(banner.message);
      expect(number?.size).toBeGreaterThan(Math.max(...others.map((text) => text.size)));
    }
  });
});

test('the same banner is the same picture, byte for byte, in a typeface read anew', async () => {
  const size = sizeNamed('300x250');
  if (!size) throw new Error('no such size');
  const name = { size, density: 2, format: 'png' } as const;

  const once = await drawRendition(aBanner(), FACTS, name, face);
  const again = await drawRendition(aBanner(), FACTS, name, shippedTypeface());

  expect(once?.equals(again ?? Buffer.alloc(0))).toBe(true);
});

test('letters are outlines: nothing is left for a font of the system to draw', () => {
  for (const size of BANNER_SIZES) expect(svgOf(aBanner(), FACTS, size, face)).not.toMatch(/<text|font-family/);
});

test.each(PALETTE_NAMES)('what is seen of %s can be read: the colours of its pixels, compared', async (palette) => {
  const size = sizeNamed('970x250');
  if (!size) throw new Error('no such size');
  const body = await drawRendition(aBanner({ palette }), FACTS, { size, density: 1, format: 'png' }, face);
  const { data } = await sharp(body ?? Buffer.alloc(0))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const seen = new Map<Colour, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour: Colour = `#${data.subarray(at, at + 3).toString('hex')}`;
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  const { ground, card, message, number } = PALETTES[palette];
  for (const colour of [ground, card, message, number]) expect(seen.get(colour) ?? 0).toBeGreaterThan(500);
  expect(contrast(message, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(number, card)).toBeGreaterThanOrEqual(4.5);
});

test('the banner that is always there fits every size, for children and adults, in both languages', () => {
  for (const audience of AUDIENCES)
    for (const language of LANGUAGES)
      expect(judgeBanner(defaultBanner(audience, language), FACTS, { face, hasGlyph: face.hasGlyph }).isFit).toBe(true);
});

test('a text that is too long is refused by the sizes it does not fit, and by name', () => {
  const message = 'NHỮNG CHUYỆN KHÓ NÓI TRÊN MẠNG KHIẾN CẢ TRƯỜNG NGHẸN NGÀO';
  const { refusals, isFit } = judgeBanner(aBanner({ message }), FACTS, { face, hasGlyph: face.hasGlyph });

  expect(isFit).toBe(false);
  expect(refusals).toContainEqual({ size: '320x50', what: 'message', tooLongBy: expect.any(Number) });
});

test('an editor who takes away as many characters as is said has a text that fits', () => {
  const message = 'NHỮNG CHUYỆN KHÓ NÓI TRÊN MẠNG KHIẾN CẢ TRƯỜNG NGHẸN NGÀO';
  const judged = (text: string) =>
    judgeBanner(aBanner({ message: text, subline: null }), FACTS, { face, hasGlyph: face.hasGlyph });
  const most = Math.max(...judged(message).refusals.map(({ tooLongBy }) => tooLongBy));

  expect(most).toBeGreaterThan(0);
  expect(judged(message.slice(0, -most).trim()).refusals).toEqual([]);
  expect(judged(message.slice(0, -most + 3)).refusals).not.toEqual([]);
});

test('an emoji is told, since no letter of the font could stand for it', () => {
  const { unknownCharacters } = judgeBanner(aBanner({ message: 'Gọi 111 😀' }), FACTS, {
    face,
    hasGlyph: face.hasGlyph,
  });

  expect(unknownCharacters).toEqual(['😀']);
});

test('another text, number or colour is another look; another alternative text is not', () => {
  const look = lookOf(aBanner(), FACTS);

  expect(lookOf(aBanner({ alt: 'Khác' }), FACTS)).toBe(look);
  expect(lookOf(aBanner({ palette: 'sun' }), FACTS)).not.toBe(look);
  expect(lookOf(aBanner(), { ...FACTS, name: 'Tổng đài' })).not.toBe(look);
});
