import type { FieldRole, TextField } from '../../../../../domain/child-privacy/passage';
import { Refusal } from '../../../../../domain/shared/errors';
import type { CheckRequest } from '../../../contract/check';
import { isBlocks, plainText } from './plain-text';

/** Longer than any story; what is longer is no text to check. UTF-16 units. */
const LONGEST = 400_000;

export class BadCheck extends Refusal {
  readonly code = 'BAD_CHECK';
  readonly status = 400;
  constructor(override readonly details: { readonly field: string }) {
    super(
      `Hãy sửa "${details.field}": sai dạng hoặc quá dài. / Mend "${details.field}": it has the wrong form or is too long.`,
    );
  }
}

export interface Check {
  readonly language: 'vi' | 'en';
  readonly contentType: string | null;
  readonly topics: readonly string[];
  readonly hasHelpBox: boolean;
  readonly fields: readonly TextField[];
  /** As they were sent: captions are read from the files they name. */
  readonly sent: object;
}

/** @throws {BadCheck} */
export function parseCheck(body: unknown): Check {
  const { locale, contentType, topics, helpBox, fields } = objectOf(body, 'body') as Partial<CheckRequest>;
  const texts = Object.entries(objectOf(fields, 'fields')).flatMap(([name, value]) => textsAt(name, value));
  if (texts.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) throw new BadCheck({ field: 'fields' });
  return {
    language: locale === 'en' ? 'en' : 'vi',
    contentType: typeof contentType === 'string' ? contentType : null,
    topics: listOf(topics, 'topics'),
    hasHelpBox: helpBox === true || hasHelpBox(fields),
    fields: texts,
    sent: objectOf(fields, 'fields'),
  };
}

function objectOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadCheck({ field });
  return value as Readonly<Record<string, unknown>>; // an object that is no array is one
}

function listOf(value: unknown, field: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every((each): each is string => typeof each === 'string'))
    throw new BadCheck({ field });
  return value;
}

const HELP_BOX = 'section.hotline-box';

const hasHelpBox = (fields: unknown): boolean =>
  Object.values(Object(fields)).some(
    (value) => Array.isArray(value) && value.some((each) => Object(each).__component === HELP_BOX),
  );

/** Keys of a section that are no words of it. */
const NOT_TOLD: ReadonlySet<string> = new Set([
  '__component',
  'id',
  'documentId',
  'url',
  'licence',
  'declaration',
  'type',
]);

function textsAt(path: string, value: unknown): readonly TextField[] {
  if (typeof value === 'string') return [{ path, text: value, role: roleOf(path) }];
  if (isBlocks(value)) return [{ path, text: plainText(value), role: 'text' }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsAt(`${path}.${index}`, each));
  if (typeof value !== 'object' || value === null) return [];
  const isFile = FILE_KEYS.some((key) => key in value);
  return Object.entries(value)
    .filter(([name]) => !NOT_TOLD.has(name))
    .flatMap(([name, each]) =>
      isFile && name === 'name' ? nameAt(`${path}.name`, each) : textsAt(`${path}.${name}`, each),
    );
}

/** Of these every file of the media library has one, and nothing else does. */
const FILE_KEYS = ['alternativeText', 'mime'] as const;

/** A file's name, as the gate reads it: words without sentences, or what a machine made up. */
const nameAt = (path: string, text: unknown): readonly TextField[] =>
  typeof text === 'string' ? [{ path, text, role: 'name' }] : [];

function roleOf(path: string): FieldRole {
  if (/(?:^|\.)title$/i.test(path)) return 'headline';
  return /^(?:slug|fileNames?|tags)\b/.test(path) ? 'name' : 'text';
}
