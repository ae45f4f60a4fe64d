import type { FieldRole } from '../passage';
import { fillings } from './fillings';

/** What a reader of the corpus expects at a place of a passage. */
export interface Label {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly strength: 'found' | 'blocks' | 'tolerated';
}

export interface LabelledPassage {
  readonly path: string;
  readonly role: FieldRole;
  readonly text: string;
  readonly labels: readonly Label[];
}

const ROLES: Readonly<Record<string, FieldRole>> = { title: 'headline', slug: 'name', fileName: 'name' };
const FIELD = /^@(\w+)\|/;
const MARK = /\[\[([a-z-]+)([!?]?)\|([^\]]+)\]\]/g;
const STRENGTH = { '!': 'blocks', '?': 'tolerated', '': 'found' } as const;

/** A written passage with its blanks filled and its marks taken out. Blanks are filled the same way for the same `seed`. */
export function labelled(written: string, seed: number): LabelledPassage {
  const path = FIELD.exec(written)?.[1] ?? 'body';
  const filled = fillings(written.replace(FIELD, ''), seed);
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of filled.matchAll(MARK)) {
    const [whole, kind = '', strength = '', words = ''] = match;
    text += filled.slice(at, match.index);
    labels.push({
      kind,
      start: text.length,
      end: text.length + words.length,
      strength: STRENGTH[strength as keyof typeof STRENGTH],
    });
    text += words;
    at = match.index + whole.length;
  }
  return { path, role: ROLES[path] ?? 'text', text: text + filled.slice(at), labels };
}
