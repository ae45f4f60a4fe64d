import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { decideWaiver, type JudgedFinding } from '../../../../../domain/child-privacy/waiver';
import { answersForEveryDesk } from '../../../../../domain/people/role';
import type { StoryPlace } from '../../../../../server/story-place';
import { newsroom, type ActingPerson, type Actor } from '../neighbours';
import { safeguard } from '../safeguard';
import { inAct } from '../act';
import { WaiverRefused } from './refusals';
import { beginWaiver, signWaiver } from './waivers';

interface Request {
  readonly finding: string;
  readonly reason: string;
}

/** One person’s word that a finding may pass, or the second signature under it. @throws WaiverRefused */
export async function waive(strapi: Core.Strapi, place: StoryPlace, request: Request): Promise<void> {
  const actor = newsroom(strapi).actors.current();
  const { person } = actor;
  if (!person) throw new WaiverRefused('NOT_A_PERSON');
  await inAct(strapi, async (trx) => {
    const story = await newsroom(strapi).stories.find(trx, place);
    const found = (await safeguard(strapi).findings.review(place))?.findings;
    if (!story || !found) throw new WaiverRefused('STORY_UNKNOWN', person.language);
    const finding = found.find(({ id }) => id === request.finding);
    const rights = await rightsOf(strapi, trx, { story, person });
    const decision = decideWaiver({ finding, by: person.id, reason: request.reason, ...rights });
    if (decision.kind === 'refused' || !finding)
      throw new WaiverRefused(decision.kind === 'refused' ? decision.code : 'FINDING_UNKNOWN', person.language);
    await write(trx, place, { step: decision.kind, finding, by: person.id, reason: request.reason });
    await safeguard(strapi).findings.settle(trx, place);
    await record(strapi, trx, { place, actor, step: decision.kind, finding });
  });
}

interface Asking {
  readonly story: StoryPlace & { readonly desk: string | null };
  readonly person: ActingPerson;
}

async function rightsOf(strapi: Core.Strapi, trx: Knex, { story, person }: Asking) {
  const { people, stories } = newsroom(strapi);
  const { roles, desks } = await people.standingOf(person.id);
  const isAtDesk = story.desk !== null && desks.includes(story.desk);
  const isEditor = answersForEveryDesk(roles) || (roles.includes('editor') && isAtDesk);
  const writes = (await stories.contributors(trx, story)).includes(person.id);
  return { isEditor, isColleague: writes && (isAtDesk || isEditor) };
}

interface Writing {
  readonly step: 'begin' | 'sign';
  readonly finding: JudgedFinding;
  readonly by: number;
  readonly reason: string;
}

async function write(
  trx: Knex,
  place: StoryPlace,
  { step, finding: { id, kind }, by, reason }: Writing,
): Promise<void> {
  const now = Date.now();
  if (step === 'sign') await signWaiver(trx, place, { finding: id, by, now });
  else await beginWaiver(trx, place, { finding: id, kind, reason: reason.trim(), by, now });
}

interface Done {
  readonly place: StoryPlace;
  readonly actor: Actor;
  readonly step: 'begin' | 'sign';
  readonly finding: JudgedFinding;
}

const record = (strapi: Core.Strapi, trx: Knex, { place, actor, step, finding: { id, kind } }: Done): Promise<void> =>
  newsroom(strapi).audit.append(trx, {
    ...{ actor, place },
    action: step === 'sign' ? 'waive-sign' : 'waive',
    details: { finding: id, kind },
  });
