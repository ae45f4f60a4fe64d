/** CSS weights of Be Vietnam Pro that banners are set in. */
export type Weight = 500 | 600 | 700 | 800;

/** The font that ships with the project, as far as a layout has to know it. */
export interface Typeface {
  /** How wide a text runs, kerning and all. em */
  readonly widthOf: (text: string, weight: Weight) => number;
}

/** Of Be Vietnam Pro. em */
export const CAP_HEIGHT = 0.74;

/** Above the capital letters, for a circumflex with an accent; below the line, for a dot below. em */
export const ACCENTS_ABOVE = 0.27;
export const ACCENTS_BELOW = 0.25;
