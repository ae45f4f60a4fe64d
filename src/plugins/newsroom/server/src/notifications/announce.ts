import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { NoticeKind } from '../../../../../domain/notice/kind';
import { preferences } from '../../../../../domain/notice/preference';
import { concernsDesk, recipients, type StoryPeople } from '../../../../../domain/notice/recipients';
import type { SourceChange } from '../../../../../domain/story/derivation';
import { placeOf } from '../../../../../server/story-place';
import { members } from '../people/directory';
import type { StoryRow } from '../story/row';
import { chosenBy } from './preferences';

/** Something people are told about a story. */
export interface Announcement {
  readonly kind: NoticeKind;
  readonly story: StoryRow;
  /** Who did it, or nobody: an hour, a schedule. */
  readonly actor: { readonly id: number; readonly name: string } | null;
  /** Whom this is about: who was mentioned, who lost the pen. */
  readonly named?: readonly number[];
  /** Who wrote in the story until now; read from the story where it is left out. */
  readonly writers?: readonly number[];
  readonly facts?: { readonly deadlineAt?: number; readonly isPast?: boolean; readonly change?: SourceChange };
  /** Two announcements of one event reach nobody twice. */
  readonly event?: string;
}

interface Circumstances {
  readonly emailIsSetUp: boolean;
  readonly now: number;
}

/** Writes a notice for everybody it concerns, in the transaction of the event. Nothing is sent here. */
export async function announce(
  strapi: Core.Strapi,
  trx: Knex,
  { emailIsSetUp, now }: Circumstances,
  announcement: Announcement,
): Promise<void> {
  const { kind, story, actor, facts = {}, event = randomUUID() } = announcement;
  const people = recipients(kind, await peopleAround(strapi, trx, announcement), actor?.id ?? null);
  const working = await accountsAtWork(trx, people);
  const chosen = await chosenBy(trx, working);
  const rows = working.flatMap((person) => {
    const ways = preferences(chosen.get(person) ?? {})[kind];
    const isMailed = ways.email && emailIsSetUp;
    if (!ways.panel && !isMailed) return [];
    return {
      ...{ id: randomUUID(), person, kind, at: now, event, ...placeOf(story), type: story.type },
      ...{ title: story.title, actor_name: actor?.name ?? null, facts: JSON.stringify(facts) },
      ...{ in_panel: ways.panel, mail_state: isMailed ? 'owed' : 'none', mail_not_before: isMailed ? now : null },
    };
  });
  if (rows.length > 0) await trx('newsroom_notifications').insert(rows).onConflict(['event', 'person']).ignore();
}

async function peopleAround(
  strapi: Core.Strapi,
  trx: Knex,
  { kind, story, writers, named = [] }: Announcement,
): Promise<StoryPeople> {
  const everybody = concernsDesk(kind) ? await members(strapi) : [];
  const wrote = writers ?? (await trx('newsroom_contributors').where(placeOf(story)).pluck('user_id'));
  const editors = everybody.filter(({ role, desks }) => role === 'editor' && desks.some((desk) => desk === story.desk));
  return {
    writers: [...new Set([...wrote, ...(story.created_by === null ? [] : [story.created_by])])],
    assignee: story.assignee,
    scheduler: story.scheduled_by,
    deskEditors: editors.map(({ id }) => id),
    managingEditors: everybody.filter(({ role }) => role === 'managing-editor').map(({ id }) => id),
    named,
  };
}

/** Accounts that are open: whoever has left is not written to. */
async function accountsAtWork(trx: Knex, people: readonly number[]): Promise<readonly number[]> {
  if (people.length === 0) return [];
  const open: number[] = await trx('admin_users')
    .whereIn('id', [...people])
    .where('is_active', true)
    .pluck('id');
  return people.filter((person) => open.includes(person));
}
