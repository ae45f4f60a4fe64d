import path from 'node:path';
import * as fontkit from 'fontkit';
import { LRUCache } from 'lru-cache';
import type { Weight } from '../../../../../domain/hotline/typeface';
import type { OutlineFace } from '../../../../../formats/banner/svg';

const PACKAGE = '@expo-google-fonts/be-vietnam-pro';
const FILES: Readonly<Record<Weight, string>> = {
  500: '500Medium/BeVietnamPro_500Medium.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
  700: '700Bold/BeVietnamPro_700Bold.ttf',
  800: '800ExtraBold/BeVietnamPro_800ExtraBold.ttf',
};

/** Texts whose shape is remembered: an editor who types asks for the same words in twelve sizes. */
const REMEMBERED = 4_000;

interface Shaped {
  readonly width: number;
  readonly outline: string;
}

export interface ShippedTypeface extends OutlineFace {
  /** Whether it can draw a character, in every weight. */
  readonly hasGlyph: (character: string) => boolean;
}

/** Be Vietnam Pro from the package that ships it. No font of the system is ever asked for. */
export function shippedTypeface(): ShippedTypeface {
  const folder = path.dirname(require.resolve(`${PACKAGE}/package.json`));
  const fonts = new Map<Weight, fontkit.Font>();
  const shapes = new LRUCache<string, Shaped>({ max: REMEMBERED });

  function fontOf(weight: Weight): fontkit.Font {
    const known = fonts.get(weight);
    if (known) return known;
    const font = fontkit.openSync(path.join(folder, FILES[weight]));
    if (!('layout' in font)) throw new Error(`${FILES[weight]} holds several fonts.`);
    fonts.set(weight, font);
    return font;
  }

  function shape(text: string, weight: Weight): Shaped {
    const key = `${weight} ${text}`;
    const known = shapes.get(key);
    if (known) return known;
    const shaped = shapeWith(fontOf(weight), text);
    shapes.set(key, shaped);
    return shaped;
  }

  return {
    widthOf: (text, weight) => shape(text, weight).width,
    outlineOf: (text, weight) => shape(text, weight).outline,
    hasGlyph: (character) => fontOf(500).hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  };
}

const UNITS = 1000;

/** Fonts count upwards, pictures downwards. */
function shapeWith(font: fontkit.Font, text: string): Shaped {
  const { glyphs, positions } = font.layout(text.normalize('NFC'));
  const scale = UNITS / font.unitsPerEm;
  let x = 0;
  const outlines = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const outline = glyph.path.transform(scale, 0, 0, -scale, (x + xOffset) * scale, -yOffset * scale).toSVG();
    x += xAdvance;
    return outline;
  });
  return { width: x / font.unitsPerEm, outline: outlines.join('') };
}
