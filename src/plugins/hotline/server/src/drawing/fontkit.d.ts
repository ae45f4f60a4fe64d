/** As much of fontkit 2 as we use: it brings no types of its own. */
declare module 'fontkit' {
  export interface Outline {
    transform(a: number, b: number, c: number, d: number, e: number, f: number): Outline;
    toSVG(): string;
  }

  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): {
      readonly glyphs: readonly { readonly path: Outline }[];
      readonly positions: readonly {
        readonly xAdvance: number;
        readonly xOffset: number;
        readonly yOffset: number;
      }[];
    };
  }

  export function openSync(file: string): Font;
}
