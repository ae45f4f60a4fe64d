import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ACT_NAMES, whyNot } from '../../../../../domain/story/may';
import type { FindingCounts, PanelAction, Permission, PersonCard, StoryView } from '../../../contract/story';
import type { ActingPerson } from '../actors';
import { sentence } from '../gate/sentences';
import { waitingFor, type Waiting } from '../gate/waiting';
import { newsroom } from '../newsroom';
import type { StoryRow } from '../story/row';
import { placeOfTarget, titled } from '../story/targets';
import { cardsOf, peopleById } from '../work-bin/cards';
import type { Seen } from './see';

type Card = (id: number) => PersonCard;

/** A story as its panel shows it. */
export async function viewOf(strapi: Core.Strapi, trx: Knex, seen: Seen, person: ActingPerson): Promise<StoryView> {
  const { story, assessment, findings, advice } = seen;
  const signed = await newsroom(strapi).approvals.of(trx, story);
  const names = await peopleById(strapi, peopleIn(seen, signed));
  const card: Card = (id) => names.get(id) ?? { id, name: '–' };
  const [listed] = await cardsOf(strapi, trx, [story]);
  if (!listed) throw new Error('A story that is there has no card.');
  const may = Object.fromEntries(ACT_NAMES.map((act) => [act, permission(act, seen, person)]));
  return {
    ...listed,
    findings: countsOf(findings),
    revision: story.revision,
    publishedRevision: story.published_revision,
    policy: { approvals: assessment.policy.needed, reasons: assessment.policy.reasons },
    approvals: signed.map((row) => ({
      by: card(row.user_id),
      at: iso(Number(row.at)),
      revision: row.revision,
      act: row.act,
      used: row.spent_at !== null,
      isValid: row.voided_at === null && row.spent_at === null && row.revision === story.revision,
    })),
    findingList: findings,
    ...advice,
    forecast: {
      ...advice.forecast,
      unpublishedTargets: await targetsOf(strapi, trx, seen),
      waiting: (await waitingFor(strapi, trx, story)).map(waitingCard),
    },
    madeFrom: await madeFromOf(strapi, seen),
    returned: returnedOf(story, card),
    kill: killOf(story, card),
    breakGlass: breakGlassOf(story, card),
    may: may as Record<PanelAction, Permission>, // every act is in ACT_NAMES
  };
}

function permission(act: PanelAction, { situation }: Seen, { language }: ActingPerson): Permission {
  const code = whyNot(act, situation);
  return code ? { allowed: false, code, reason: sentence(code, language) } : { allowed: true };
}

async function targetsOf(strapi: Core.Strapi, trx: Knex, { company, story }: Seen) {
  const { targets, missing } = company;
  const shown = await titled(strapi, targets, story.locale);
  const all: StoryView['forecast']['unpublishedTargets'][number][] = [];
  for (const [index, target] of targets.entries()) {
    const row = await newsroom(strapi).stories.find(trx, placeOfTarget(strapi, target, story.locale));
    const hour = row?.stage === 'scheduled' ? row.publish_at : null;
    const goesAlong = !missing.includes(target);
    const named = shown[index];
    if (named) all.push({ ...named, goesAlong, publishAt: hour === null ? null : iso(hour) });
  }
  return all;
}

const waitingCard = ({ story, neededBy, takesAlong, isHeldBack }: Waiting) => ({
  ...{ type: story.type, documentId: story.document_id, locale: story.locale, title: story.title },
  ...{ publishAt: iso(story.publish_at ?? neededBy), neededBy: iso(neededBy), takesAlong, isHeldBack },
});

async function madeFromOf(strapi: Core.Strapi, { sources, story }: Seen): Promise<StoryView['madeFrom']> {
  const named = sources.map(({ field, source_type: uid, source_document_id: documentId }) => ({
    field,
    uid,
    documentId,
  }));
  const shown = await titled(strapi, named, story.locale);
  return sources.map(({ seen_at, change, changed_at }, index) => ({
    ...(shown[index] ?? { field: '', type: '', documentId: '', title: '' }),
    ...{ seenAt: iso(seen_at), change, changedAt: changed_at === null ? null : iso(changed_at) },
  }));
}

const iso = (millis: number): string => new Date(millis).toISOString();

function peopleIn({ story }: Seen, signed: readonly { readonly user_id: number }[]) {
  const { returned_by, killed_by, killed_countersigned_by } = story;
  const { break_glass_by, break_glass_countersigned_by } = story;
  const named = [returned_by, killed_by, killed_countersigned_by];
  const more = [break_glass_by, break_glass_countersigned_by];
  return [...named, ...more, ...signed.map(({ user_id }) => user_id)];
}

function countsOf(findings: Seen['findings']): FindingCounts {
  const open = (severity: string) => findings.filter((each) => each.severity === severity && !each.waived).length;
  return { block: open('block'), warn: open('warn'), info: open('info') };
}

const returnedOf = ({ returned_at, returned_by, returned_reason }: StoryRow, card: Card): StoryView['returned'] =>
  returned_at === null || returned_by === null
    ? null
    : { by: card(returned_by), at: iso(returned_at), reason: returned_reason ?? '' };

const killOf = (story: StoryRow, card: Card): StoryView['kill'] =>
  story.killed_at === null || story.killed_code === null || story.stage !== 'killed'
    ? null
    : {
        ...{
          by: story.killed_by === null ? null : card(story.killed_by),
          at: iso(story.killed_at),
          code: story.killed_code,
          text: story.killed_text ?? '',
        },
        countersignedBy: story.killed_countersigned_by === null ? null : card(story.killed_countersigned_by),
      };

const breakGlassOf = (story: StoryRow, card: Card): StoryView['breakGlass'] =>
  story.break_glass_at === null || story.break_glass_by === null
    ? null
    : {
        ...{ by: card(story.break_glass_by), at: iso(story.break_glass_at), reason: story.break_glass_reason ?? '' },
        countersignedBy: story.break_glass_countersigned_by === null ? null : card(story.break_glass_countersigned_by),
      };
