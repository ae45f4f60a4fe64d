import type { Prerequisite, Rendition, Tier } from '../rendition';
import { unlessEmpty, type JsonLd } from './model';

/** Who can learn what from a story, and in which time (LRMI 1.1, schema.org/LearningResource). */
export const lessonProperties = ({ profile, tiers, learning, prerequisites = [] }: Rendition): JsonLd => ({
  typicalAgeRange: unlessEmpty(tiers.flatMap(ageRange)),
  ...(profile === 'lesson' && {
    learningResourceType: 'lesson',
    educationalLevel: unlessEmpty(tiers.map(({ name }) => name)),
    teaches: unlessEmpty(learning?.objectives ?? []),
    timeRequired: learning ? `PT${learning.minutes}M` : undefined,
    educationalAlignment: unlessEmpty((learning?.frameworks ?? []).map(alignment)),
    competencyRequired: unlessEmpty(prerequisites.map(required)),
  }),
});

/** The legislation that an article tells of (schema.org/Legislation). */
export const legislation = ({ legal }: Rendition): readonly JsonLd[] =>
  legal
    ? [
        {
          '@type': 'Legislation',
          legislationIdentifier: legal.number,
          legislationType: legal.kind,
          legislationPassedBy: { '@type': 'GovernmentOrganization', name: legal.issuer },
          legislationDate: legal.signedOn ?? undefined,
          legislationDateOfApplicability: legal.effectiveFrom ?? undefined,
          expires: legal.effectiveTo ?? undefined,
          legislationJurisdiction: 'VN',
        },
      ]
    : [];

/** `11-15`, or `18-` without an upper bound. Adults have no age. */
const ageRange = ({ ageFrom, ageTo }: Tier): readonly string[] =>
  ageFrom === null ? [] : [`${ageFrom}-${ageTo ?? ''}`];

/** What is to be able before: a term, known by the lesson that teaches it. */
const required = ({ uri, code, title, url }: Prerequisite): JsonLd => ({
  '@type': 'DefinedTerm',
  '@id': uri,
  name: title,
  termCode: code,
  url,
});

const alignment = ({ framework, reference }: { readonly framework: string; readonly reference: string }): JsonLd => ({
  '@type': 'AlignmentObject',
  alignmentType: 'teaches',
  educationalFramework: framework,
  targetName: reference,
});
