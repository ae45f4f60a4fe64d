import { bareOf, lowerOf } from './normalised-text';
import type { Passage } from './passage';
import { words, type Pattern } from './pattern';

/** A ward, commune or what went before it, by its name today or then: data from `admin-unit`, never code. */
export interface UnitName {
  readonly name: string;
}

/** The names that a text is looked through for. Made once for a set of units. */
export interface Gazetteer {
  /** `phường Vỹ Dạ`, `xã A Lưới 2`: with what kind of unit it is. */
  readonly named: Pattern;
  readonly has: (name: string, passage: Passage) => boolean;
}

const KIND = /^(?:phường|xã|thị trấn|thị xã|huyện|thành phố|tỉnh|quận)\s+/;

export function gazetteer(units: readonly UnitName[]): Gazetteer {
  const names = [...new Set(units.map(({ name }) => lowerOf(name.normalize('NFC')).trim().replace(KIND, '')))].filter(
    Boolean,
  );
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  const alternatives = longestFirst.map((name) => name.replace(/[^\p{L}\d]+/gu, '[\\s–-]+')).join('|');
  const bare = new Set(names.map(bareOf));
  const accented = new Set(names);
  return {
    named: words(alternatives === '' ? '(?!)' : alternatives),
    has: (name, { isBare }) => (isBare ? bare : accented).has(name),
  };
}
