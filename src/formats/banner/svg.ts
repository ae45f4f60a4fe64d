import type { Drawing, Shape } from '../../domain/hotline/drawing';
import type { Typeface, Weight } from '../../domain/hotline/typeface';
import { element, empty, lines, type Markup } from '../xml';

/** A font that knows the outlines of its letters. */
export interface OutlineFace extends Typeface {
  /** A line of text as SVG path data, from its baseline's beginning, one em is 1,000 units, downwards is positive. */
  readonly outlineOf: (text: string, weight: Weight) => string;
}

/**
 * A drawing as SVG 1.1, its letters as outlines: whoever draws it needs no font, and draws the same everywhere.
 *
 * @param alt - What it says to those who do not see it.
 */
export function bannerSvg(drawing: Drawing, face: OutlineFace, { alt, scale }: { alt: string; scale: number }): string {
  const { width, height, ground, shapes } = drawing;
  const content = lines([
    element('title', alt),
    empty('rect', { width, height, fill: ground }),
    ...shapes.map((shape) => shapeMarkup(shape, face)),
  ]);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width: width * scale,
    height: height * scale,
    role: 'img',
  };
  return element('svg', content, attributes).markup;
}

function shapeMarkup(shape: Shape, face: OutlineFace): Markup {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, radius, fill } = shape;
      return empty('rect', {
        x: short(x),
        y: short(y),
        width: short(width),
        height: short(height),
        rx: short(radius),
        fill,
      });
    }
    case 'circle':
      return empty('circle', { cx: short(shape.x), cy: short(shape.y), r: short(shape.radius), fill: shape.fill });
    case 'path': {
      const { d, x, y, scale, turn, fill } = shape;
      const transform = `translate(${short(x)} ${short(y)}) rotate(${turn}) scale(${short(scale)})`;
      return empty('path', { d, fill, transform });
    }
    case 'text': {
      const { text, weight, size, x, baseline, anchor, fill } = shape;
      const left = anchor === 'middle' ? x - (face.widthOf(text, weight) * size) / 2 : x;
      const transform = `translate(${short(left)} ${short(baseline)}) scale(${short(size / UNITS)})`;
      return empty('path', { d: face.outlineOf(text, weight), fill, transform });
    }
    default:
      return shape satisfies never;
  }
}

const UNITS = 1000;

/** As many digits as the eye could tell apart, so that the bytes are the same wherever floats are printed. */
const short = (value: number): string => String(Math.round(value * 10_000) / 10_000);
