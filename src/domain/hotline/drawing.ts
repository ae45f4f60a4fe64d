import type { Colour } from './colour';
import type { Weight } from './typeface';

/** Pixels, from the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is on a banner, from back to front. Text is placed by its baseline. */
export type Shape =
  | ({ readonly kind: 'rectangle'; readonly fill: Colour; readonly radius: number } & Box)
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number; readonly fill: Colour }
  | {
      /** `d` as in SVG, moved, then scaled and turned (degrees) about its origin. */
      readonly kind: 'path';
      readonly d: string;
      readonly fill: Colour;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly turn: number;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly baseline: number;
      readonly size: number;
      readonly weight: Weight;
      readonly fill: Colour;
      readonly anchor: 'start' | 'middle';
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: Colour;
  readonly shapes: readonly Shape[];
}
