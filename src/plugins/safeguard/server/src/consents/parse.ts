import { CONSENT_KINDS, consentFault, type ConsentKind } from '../../../../../domain/child-privacy/consent';
import { EVIDENCE_TYPES, MOST_EVIDENCE_BYTES, type NewConsent } from '../../../contract/consent';
import { BadConsent } from './refusals';

export interface ParsedConsent extends Omit<NewConsent, 'givenAt' | 'expiresAt' | 'words' | 'media'> {
  readonly words: readonly string[];
  readonly media: readonly string[];
  readonly givenAt: Date;
  readonly expiresAt: Date;
}

/** @throws {BadConsent} that names the field. */
export function parseConsent(body: unknown, now: Date): ParsedConsent {
  const given: Readonly<Record<string, unknown>> = Object(body);
  const { reference } = given;
  const givenBy = given.givenBy === 'parent' || given.givenBy === 'guardian' ? given.givenBy : null;
  if (typeof reference !== 'string' || reference.trim() === '' || reference.length > 200)
    throw new BadConsent({ field: 'reference' });
  if (givenBy === null) throw new BadConsent({ field: 'givenBy' });
  const consent: ParsedConsent = {
    ...{ reference, givenBy },
    kinds: texts(given.kinds, 'kinds').map(kindOf),
    words: texts(given.words ?? [], 'words'),
    media: texts(given.media ?? [], 'media'),
    stories: storiesOf(given.stories ?? []),
    childAge: Number(given.childAge),
    childAgreed: given.childAgreed === true,
    givenAt: new Date(String(given.givenAt)),
    expiresAt: new Date(String(given.expiresAt)),
  };
  if (consent.stories.length + consent.media.length === 0) throw new BadConsent({ field: 'stories' });
  const fault = consentFault(consent, now);
  if (fault) throw new BadConsent({ field: fault });
  return consent;
}

function texts(value: unknown, field: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((each): each is string => typeof each === 'string'))
    throw new BadConsent({ field });
  return value;
}

function kindOf(text: string): ConsentKind {
  const kind = CONSENT_KINDS.find((each) => each === text);
  if (!kind) throw new BadConsent({ field: 'kinds' });
  return kind;
}

function storiesOf(value: unknown): ParsedConsent['stories'] {
  if (!Array.isArray(value)) throw new BadConsent({ field: 'stories' });
  return value.map((each) => {
    const { type, documentId } = Object(each);
    if (typeof type !== 'string' || typeof documentId !== 'string') throw new BadConsent({ field: 'stories' });
    return { type, documentId };
  });
}

/** @throws {BadConsent} */
export function parseEvidence(body: unknown): { readonly type: string; readonly bytes: Buffer } {
  const { type, data } = Object(body);
  if (!EVIDENCE_TYPES.some((each) => each === type)) throw new BadConsent({ field: 'type' });
  const bytes = Buffer.from(typeof data === 'string' ? data : '', 'base64');
  if (bytes.length === 0 || bytes.length > MOST_EVIDENCE_BYTES) throw new BadConsent({ field: 'data' });
  return { type, bytes };
}
