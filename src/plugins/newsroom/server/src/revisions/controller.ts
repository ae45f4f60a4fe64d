import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { RevisionContent } from '../../../contract/revision';
import type { ActingPerson } from '../actors';
import { newsroom } from '../newsroom';
import { BAD_BODY, BAD_PARAMETER, NewsroomRefusal } from '../refusal';
import { personAsking, storyAsked } from '../routes/asking';
import { writerAsking } from './access';
import { compare } from './compare';
import { formDataOf } from './form-data';
import { REVISION_UNKNOWN } from './refusal';
import { restore } from './restore';
import { baseOf } from './stale';

const PAGE = 100;
/** Of a whole number in a database's column. */
const LARGEST = 2 ** 31 - 1;

/** Admin: what a story has said. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const person = personAsking(strapi);
    const story = await storyAsked(strapi, ctx, person);
    const { revisions } = newsroom(strapi);
    const before = wholeNumber(ctx, 'before', person);
    const limit = Math.min(wholeNumber(ctx, 'limit', person) ?? PAGE, PAGE);
    const rows = await revisions.list(strapi.db.connection, story, { before, limit });
    const card = await revisions.presenter(strapi.db.connection, story);
    ctx.body = { data: rows.map(card) };
  },

  async findOne(ctx: Context) {
    const person = personAsking(strapi);
    const story = await storyAsked(strapi, ctx, person);
    const { revisions } = newsroom(strapi);
    const knex = strapi.db.connection;
    const row = await revisions.find(knex, story, String(ctx.params.id));
    if (!row) throw new NewsroomRefusal(REVISION_UNKNOWN, person.language);
    const card = await revisions.presenter(knex, story);
    const form = await formDataOf(strapi, story.content_type, await revisions.snapshot(knex, row.hash));
    ctx.body = { data: { ...card(row), ...form } satisfies RevisionContent };
  },

  async restore(ctx: Context) {
    const asked = await writerAsking(strapi, ctx);
    const { fields = null } = Object(ctx.request.body) as { readonly fields?: unknown };
    if (fields !== null && !isListOfTexts(fields))
      throw new NewsroomRefusal(BAD_BODY, asked.person.language, { field: 'fields' });
    const request = { id: String(ctx.params.id), base: baseOf(ctx.get('If-Match')), fields };
    const restored = await restore(strapi, asked, request);
    ctx.set('ETag', `"${restored.hash}"`);
    ctx.body = { data: restored };
  },

  async diff(ctx: Context) {
    const person = personAsking(strapi);
    const story = await storyAsked(strapi, ctx, person);
    const side = (parameter: 'from' | 'to', absent: string) => {
      const value = ctx.query[parameter] ?? absent;
      if (typeof value === 'string') return value;
      throw new NewsroomRefusal(BAD_PARAMETER, person.language, { parameter });
    };
    const sides = { from: side('from', 'published'), to: side('to', 'draft') };
    ctx.body = { data: await compare(strapi, story, sides, person.language) };
  },
});

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function wholeNumber({ query }: Context, parameter: string, { language }: ActingPerson): number | undefined {
  if (query[parameter] === undefined) return undefined;
  const number = Number(query[parameter]);
  if (Number.isInteger(number) && number >= 1 && number <= LARGEST) return number;
  throw new NewsroomRefusal(BAD_PARAMETER, language, { parameter });
}
