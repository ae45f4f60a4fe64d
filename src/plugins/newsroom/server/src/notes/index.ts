import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { placeOf } from '../../../../../server/story-place';
import type { Colleague, Note, NoteRequest } from '../../../contract/note';
import type { ActingPerson } from '../actors';
import { newsroom } from '../newsroom';
import { colleaguesOf, members } from '../people/directory';
import { NewsroomRefusal, type RefusalRule } from '../refusal';
import type { StoryRow } from '../story/row';
import { peopleById } from '../work-bin/cards';

const TABLE = 'newsroom_notes';

const NOTE_UNKNOWN: RefusalRule = {
  ...{ code: 'NOTE_UNKNOWN', status: 404 },
  vi: 'Tin bài này không có ghi chú đó. Hãy tải lại danh sách ghi chú.',
  en: 'This story has no such note. Load its notes again.',
};

const NOT_A_COLLEAGUE: RefusalRule = {
  ...{ code: 'NOT_A_COLLEAGUE', status: 400 },
  vi: 'Ghi chú nhắc đến người không thuộc đơn vị của tin bài. Hãy chọn trong danh sách đồng nghiệp.',
  en: 'The note mentions somebody who does not work on this desk. Choose from the list of colleagues.',
};

const READS_ONLY: RefusalRule = {
  ...{ code: 'READS_ONLY', status: 403 },
  vi: 'Vai trò của bạn chỉ đọc tin bài, không viết ghi chú. Hãy nhắn cho biên tập viên của đơn vị.',
  en: 'Your role reads stories and writes no notes. Tell an editor of the desk.',
};

interface NoteRow {
  readonly id: string;
  readonly written_by: number;
  readonly at: number | string;
  readonly text: string;
  readonly field: string | null;
  readonly quote: string | null;
  readonly reply_to: string | null;
  readonly mentions: string;
  readonly resolved_by: number | null;
  readonly resolved_at: number | string | null;
}

/** What colleagues tell each other about a story, beside it and never in it. */
export const notes = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The whole conversation, oldest first. */
  async function list(story: StoryRow): Promise<readonly Note[]> {
    const rows: NoteRow[] = await strapi.db.connection(TABLE).where(placeOf(story)).orderBy(['at', 'id']);
    return present(rows);
  }

  async function present(rows: readonly NoteRow[]): Promise<readonly Note[]> {
    const people = await peopleById(
      strapi,
      rows.flatMap((row) => [row.written_by, row.resolved_by, ...mentionsOf(row)]),
    );
    const card = (id: number) => people.get(id) ?? { id, name: '–' };
    return rows.map((row) => ({
      ...{ id: row.id, by: card(row.written_by), at: iso(row.at), text: row.text },
      ...{ field: row.field, quote: row.quote, replyTo: row.reply_to, mentions: mentionsOf(row).map(card) },
      resolved:
        row.resolved_by === null || row.resolved_at === null
          ? null
          : { by: card(row.resolved_by), at: iso(row.resolved_at) },
    }));
  }

  async function one(id: string): Promise<Note> {
    const [note] = await present(await strapi.db.connection(TABLE).where({ id }));
    if (!note) throw new Error('A note that was just written is not there.');
    return note;
  }

  async function find(knex: Knex, story: StoryRow, id: string, { language }: ActingPerson): Promise<NoteRow> {
    const row = await knex(TABLE)
      .where({ ...placeOf(story), id })
      .first();
    if (!row) throw new NewsroomRefusal(NOTE_UNKNOWN, language);
    return row;
  }

  /** The conversation that a reply belongs to: answers to an answer are answers to the note. */
  async function rootOf(trx: Knex, story: StoryRow, replyTo: string | null, person: ActingPerson) {
    if (replyTo === null) return null;
    const { id, reply_to } = await find(trx, story, replyTo, person);
    return reply_to ?? id;
  }

  async function colleagues({ desk }: Pick<StoryRow, 'desk'>): Promise<readonly Colleague[]> {
    return colleaguesOf(await members(strapi), desk);
  }

  async function assertMayWrite({ id, language }: ActingPerson): Promise<void> {
    const { roles } = await newsroom(strapi).people.standingOf(id);
    if (roles.every((role) => role === 'overseer')) throw new NewsroomRefusal(READS_ONLY, language);
  }

  async function assertColleagues(story: StoryRow, mentions: readonly number[], { language }: ActingPerson) {
    if (mentions.length === 0) return;
    const known = await colleagues(story);
    const stranger = mentions.find((id) => !known.some((colleague) => colleague.id === id));
    if (stranger !== undefined) throw new NewsroomRefusal(NOT_A_COLLEAGUE, language, { person: stranger });
  }

  return {
    list,
    colleagues,

    /** @throws {NewsroomRefusal} for whoever only reads, for a reply to nothing, and for a mention of a stranger. */
    async write(story: StoryRow, person: ActingPerson, request: Required<NoteRequest>): Promise<Note> {
      const { text, field, quote, replyTo, mentions } = request;
      await assertMayWrite(person);
      await assertColleagues(story, mentions, person);
      const id = randomUUID();
      await strapi.db.transaction(async ({ trx }) => {
        const reply_to = await rootOf(trx, story, replyTo, person);
        const said = { id, text, field, quote, reply_to, mentions: JSON.stringify(mentions) };
        await trx(TABLE).insert({ ...said, ...placeOf(story), written_by: person.id, at: Date.now() });
        await count(trx, story);
        if (mentions.length > 0)
          await newsroom(strapi).notifications.announce(trx, {
            kind: 'mentioned',
            story,
            actor: person,
            named: mentions,
          });
      });
      return one(id);
    },

    /** Says that what a note asked for is done, or, with `false`, that it is not. */
    async resolve(story: StoryRow, person: ActingPerson, id: string, isDone: boolean): Promise<Note> {
      await assertMayWrite(person);
      await strapi.db.transaction(async ({ trx }) => {
        await find(trx, story, id, person);
        const resolved = { resolved_by: person.id, resolved_at: Date.now() };
        await trx(TABLE)
          .where({ id })
          .update(isDone ? resolved : { resolved_by: null, resolved_at: null });
        await count(trx, story);
      });
      return one(id);
    },
  };
};

/** Notes that nobody resolved yet; an answer is part of its note. */
async function count(trx: Knex, story: StoryRow): Promise<void> {
  const open = trx(TABLE).where(placeOf(story)).whereNull('reply_to').whereNull('resolved_at').count('*');
  await trx('newsroom_stories').where(placeOf(story)).update({ open_notes: open });
}

const mentionsOf = ({ mentions }: NoteRow): readonly number[] => JSON.parse(mentions); // written by `write`

const iso = (at: number | string): string => new Date(Number(at)).toISOString();

export type NotesService = ReturnType<typeof notes>;
