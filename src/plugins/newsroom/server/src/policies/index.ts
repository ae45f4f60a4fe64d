import type { Core, UID } from '@strapi/strapi';
import type { ApprovalPolicy } from '../../../../../domain/story/approval';
import { SUPER_ADMIN } from '../../../../../domain/people/role';
import { read } from '../../../../../server/database';
import { governedTypes } from '../../../../../server/governed-types';

export const POLICY = 'plugin::newsroom.policy';

type Level = 'required' | 'recommended' | 'off';

/** What a type of content asks for before it is published. */
export interface Policy extends ApprovalPolicy {
  /** Lines of the checklist whose level the managing editor has changed, by their keys. */
  readonly checks: Readonly<Record<string, Level>>;
}

interface PolicyRecord {
  readonly approvals: number;
  readonly approvers: keyof typeof APPROVERS;
  readonly checks: unknown;
}

/** Who answers for every desk can always approve: somebody must be able to. */
const APPROVERS = {
  'desk-editors': ['editor', 'managing-editor', SUPER_ADMIN],
  'managing-editors': ['managing-editor', SUPER_ADMIN],
} as const;

const DEFAULT: Policy = { approvals: 1, roles: APPROVERS['desk-editors'], checks: {} };

/** The rules of approval, type by type: records that the managing editor keeps. */
export const policies = ({ strapi }: { strapi: Core.Strapi }) => ({
  async of(uid: UID.ContentType): Promise<Policy> {
    const contentType = strapi.contentType(uid).info.singularName;
    const found: PolicyRecord | undefined = await read(strapi, (knex) =>
      knex('newsroom_policies').where({ content_type: contentType }).first('approvals', 'approvers', 'checks'),
    );
    if (!found) return DEFAULT;
    return {
      approvals: Math.min(2, Math.max(1, found.approvals)),
      roles: APPROVERS[found.approvers] ?? APPROVERS['managing-editors'],
      checks: checksIn(found.checks),
    };
  },

  /** Gives every governed type a record to edit. Leaves alone what is there. */
  async ensure(): Promise<void> {
    const known: { contentType: string }[] = await strapi.db.query(POLICY).findMany({ select: ['contentType'] });
    const missing = governedTypes(strapi)
      .map(({ info }) => info.singularName)
      .filter((name) => !known.some(({ contentType }) => contentType === name));
    for (const contentType of missing)
      await strapi.documents(POLICY as UID.CollectionType).create({ data: { contentType } as never });
  },
});

export type PoliciesService = ReturnType<typeof policies>;

/** SQLite keeps them as text. */
function checksIn(value: unknown): Policy['checks'] {
  const checks = typeof value === 'string' ? JSON.parse(value) : value;
  const entries = Object.entries(Object(checks)).filter(([, level]) =>
    ['required', 'recommended', 'off'].includes(String(level)),
  );
  return Object.fromEntries(entries) as Policy['checks']; // filtered to the three levels
}
