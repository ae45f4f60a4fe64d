import type { ConsentKind, NewConsent } from '../../../contract/consent';
import type { Found } from '../parts/search-field';

/** What is written in the form of a new consent. */
export interface ConsentDraft {
  readonly reference: string;
  readonly kinds: readonly string[];
  readonly words: string;
  readonly stories: readonly Found[];
  readonly media: readonly Found[];
  readonly givenBy: string;
  readonly childAge: string;
  readonly childAgreed: boolean;
  /** Days by the newsroom's calendar: `2026-11-26`. */
  readonly givenOn: string;
  readonly expiresOn: string;
}

export const EMPTY: ConsentDraft = {
  ...{ reference: '', kinds: [], words: '', stories: [], media: [] },
  ...{ givenBy: 'parent', childAge: '', childAgreed: false, givenOn: '', expiresOn: '' },
};

/** What can be agreed to, in the order of the form. */
export const KINDS = Object.keys({
  'child-name': true,
  'parent-name': true,
  'school-class': true,
  address: true,
  'birth-date': true,
  'health-record': true,
  image: true,
} satisfies Readonly<Record<ConsentKind, true>>) as readonly ConsentKind[]; // Object.keys forgets the keys' type

/** Viet Nam has one clock, and no summer time. */
const ZONE = '+07:00';

/** A consent as the API takes it, or `null` while something is missing. What is wrong with it is the server's to say. */
export function consentOf(draft: ConsentDraft): NewConsent | null {
  const { reference, givenBy, childAge, givenOn, expiresOn } = draft;
  const isWhole = [reference.trim(), childAge, givenOn, expiresOn].every((text) => text !== '');
  const isForSomething = draft.stories.length + draft.media.length > 0;
  if (!isWhole || draft.kinds.length === 0 || !isForSomething) return null;
  return {
    reference: reference.trim(),
    kinds: draft.kinds as NewConsent['kinds'], // the choices are these
    words: draft.words.split('\n').flatMap((line) => line.trim() || []),
    stories: draft.stories.map(({ id }) => storyOf(id)),
    media: draft.media.map(({ id }) => id),
    givenBy: givenBy === 'guardian' ? 'guardian' : 'parent',
    childAge: Number(childAge),
    childAgreed: draft.childAgreed,
    givenAt: instant(`${givenOn}T00:00:00`),
    expiresAt: instant(`${expiresOn}T23:59:59`),
  };
}

function storyOf(id: string): NewConsent['stories'][number] {
  const [type = '', documentId = ''] = id.split('/');
  return { type, documentId };
}

const instant = (local: string): string => {
  const at = new Date(local + ZONE);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
};
