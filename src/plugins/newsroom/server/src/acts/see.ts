import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { readingReach, reaches } from '../../../../../domain/people/reach';
import { ROLE_CODES, SUPER_ADMIN } from '../../../../../domain/people/role';
import type { Situation } from '../../../../../domain/story/may';
import { hasDesk } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import type { Finding } from '../../../contract/story';
import type { ActingPerson } from '../actors';
import type { Assessment } from '../gate/approvals';
import { companyOf, type Company } from '../gate/company';
import type { DerivationRow } from '../derivations/row';
import { advise, findingsIn, type Advice } from '../neighbours';
import { newsroom } from '../newsroom';
import { NewsroomRefusal, STORY_UNKNOWN } from '../refusal';
import type { LoadedContent } from '../story/content';
import type { StoryRow } from '../story/row';

/** A story as one person finds it, with everything that decides what they may do. */
export interface Seen {
  readonly story: StoryRow;
  readonly loaded: LoadedContent;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly advice: Advice;
  readonly company: Company;
  readonly sources: readonly DerivationRow[];
  readonly situation: Situation;
}

/** @throws {NewsroomRefusal} when there is none that this person reads. */
export async function see(strapi: Core.Strapi, trx: Knex, place: StoryPlace, person: ActingPerson): Promise<Seen> {
  const { stories, content, people, approvals } = newsroom(strapi);
  const loaded = await content.of(place.content_type, place.document_id, place.locale);
  if (!loaded) throw new NewsroomRefusal(STORY_UNKNOWN, person.language);
  const standing = await people.standingOf(person.id);
  const known = (await stories.find(trx, place)) ?? (await stories.begin(trx, place, loaded));
  const story = { ...known, desk: loaded.facts.desk, revision: loaded.hash };
  const isColleague = standing.roles.some((role) => [...ROLE_CODES, SUPER_ADMIN].includes(role as never));
  const isDeskless = !hasDesk(strapi.contentType(place.content_type));
  if (!(isDeskless ? isColleague : reaches(readingReach(standing), story.desk)))
    throw new NewsroomRefusal(STORY_UNKNOWN, person.language);

  const question = { act: 'publish', content: loaded.content, mover: person.id } as const;
  const assessment = await approvals.assess(trx, story, question);
  const findings = await findingsIn(strapi, story, loaded, person.language);
  const advice = await advise(strapi, story, { language: person.language, checks: assessment.policy.checks });
  const company = await companyOf(strapi, trx, { place, content: loaded.content, mover: person.id });
  const sources = await newsroom(strapi).derivations.of(trx, place);
  const situation = situationOf(person.id, { story, assessment, findings, advice, company, sources });
  return {
    ...{ story, loaded, assessment, findings, advice, company, sources },
    situation: { ...situation, isSuperAdmin: standing.roles.includes(SUPER_ADMIN) },
  };
}

interface Facts {
  readonly story: StoryRow;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly advice: Advice;
  readonly company: Company;
  readonly sources: readonly DerivationRow[];
}

function situationOf(me: number, facts: Facts): Omit<Situation, 'isSuperAdmin'> {
  const { story, assessment, findings, advice, company, sources } = facts;
  const { contributors, signatures, decision, isMoverEntitled } = assessment;
  const isContributor = contributors.includes(me);
  const signed = (act: 'publish' | 'withdraw') =>
    signatures.some((each) => each.by === me && each.act === act && each.revision === story.revision);
  const awaited = story.awaits_countersign === 'kill' ? story.killed_by : story.break_glass_by;
  return {
    stage: story.stage,
    isPublic: story.is_public,
    isEditor: isMoverEntitled,
    isWriter: isContributor || story.created_by === me || story.assignee === me,
    isContributor,
    isAssignee: story.assignee === me,
    hasSigned: { publish: signed('publish'), withdraw: signed('withdraw') },
    publication: decision,
    unpublishedTargets: company.missing.length,
    unmetChecks: advice.checklist.filter(({ level, isMet }) => level === 'required' && !isMet).length,
    openFindings: findings.filter(({ severity, waived }) => severity === 'block' && !waived).length,
    isScheduled: story.publish_at !== null || story.unpublish_at !== null,
    awaitsCountersign: story.awaits_countersign !== null,
    hasChangedSource: sources.some(({ change }) => change !== null),
    isOwnAct: story.awaits_countersign !== null && awaited === me,
  };
}
