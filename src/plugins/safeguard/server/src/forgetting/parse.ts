import { isTelling } from '../../../../../domain/forgetting/spelling';
import { isSubstitute, substituteFor } from '../../../../../domain/forgetting/substitute';
import {
  FORGETTING_REASONS,
  type ForgettingReason,
  type ForgottenWordRequest,
  type NewForgetting,
} from '../../../contract/forgetting';
import { BadForgetting } from './refusals';

const MOST = 50;
const LONGEST = 200;

export type AskedWord = Required<ForgottenWordRequest>;

export interface ParsedForgetting extends Omit<Required<NewForgetting>, 'words' | 'reason'> {
  readonly reason: ForgettingReason;
  readonly words: readonly AskedWord[];
}

/** @throws {BadForgetting} that names the field, and never what is in it. */
export function parseForgetting(body: unknown): ParsedForgetting {
  const given: Readonly<Record<string, unknown>> = Object(body);
  const reason = FORGETTING_REASONS.find((each) => each === given.reason);
  if (!reason) throw new BadForgetting({ field: 'reason' });
  const parsed: ParsedForgetting = {
    reason,
    words: listOf(given.words, 'words').map(wordOf),
    stories: listOf(given.stories, 'stories').map(storyOf),
    media: listOf(given.media, 'media').map(fileOf),
  };
  if (parsed.words.length + parsed.stories.length + parsed.media.length === 0)
    throw new BadForgetting({ field: 'words' });
  return parsed;
}

function listOf(value: unknown, field: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST) throw new BadForgetting({ field });
  return value;
}

function wordOf(value: unknown, index: number): AskedWord {
  const { text, substitute } = Object(value);
  const wrong = (field: string) => new BadForgetting({ field, index });
  if (typeof text !== 'string' || text.length > LONGEST || !isTelling(text)) throw wrong('words');
  const trimmed = text.trim();
  if (substitute === undefined || substitute === '') return { text: trimmed, substitute: substituteFor(trimmed) };
  if (typeof substitute !== 'string' || !isSubstitute(substitute.trim(), trimmed)) throw wrong('substitute');
  return { text: trimmed, substitute: substitute.trim() };
}

function storyOf(value: unknown, index: number): { readonly type: string; readonly documentId: string } {
  const { type, documentId } = Object(value);
  if (typeof type !== 'string' || typeof documentId !== 'string') throw new BadForgetting({ field: 'stories', index });
  return { type, documentId };
}

function fileOf(value: unknown, index: number): string {
  if (typeof value !== 'string' || value === '' || value.length > 40)
    throw new BadForgetting({ field: 'media', index });
  return value;
}
