import type { Learning, LegalIdentity } from '../../../../../formats/rendition';
import type { StoryEntry } from './entry';

/** What those who plan with a lesson need, as `src/api/lesson` has it. */
interface LessonPlan {
  readonly durationMinutes: number;
  readonly objectives: readonly { readonly text: string }[];
  readonly frameworks: readonly { readonly framework: string; readonly reference: string }[];
}

export function learningOf(entry: StoryEntry): Learning {
  const { durationMinutes, objectives, frameworks } = entry as unknown as LessonPlan; // the lesson's own attributes
  return {
    minutes: durationMinutes,
    objectives: objectives.map(({ text }) => text),
    frameworks: frameworks.map(({ framework, reference }) => ({ framework, reference })),
  };
}

/** What a legal document is known by, as `src/api/legal-document` has it. */
type LegalEntry = Omit<LegalIdentity, 'number'> & { readonly number: string | null };

/** A document without a number yet is not known by one. */
export function legalOf(entry: StoryEntry): LegalIdentity | null {
  const { number, kind, issuer, signedOn, effectiveFrom, effectiveTo } = entry as unknown as LegalEntry; // its own attributes
  return number ? { number, kind, issuer, signedOn, effectiveFrom, effectiveTo } : null;
}
