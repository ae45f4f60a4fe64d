import type { RoleCode } from './role';
import type { Subject } from './subject';

export type ContentAction = 'read' | 'create' | 'update' | 'delete' | 'publish';
export type MediaAction = 'read' | 'upload' | 'update' | 'download';

/**
 * - `own-desk`: the story belongs to a desk of the person's
 * - `own-story`: the same, and the person began this language version
 * - `own-draft`: the same, and it is not what readers see
 * - `own-upload`: the person uploaded the file
 */
export type Condition = 'own-desk' | 'own-story' | 'own-draft' | 'own-upload';

/** Fields are the top ones of a type; whoever has a component has all of it. */
interface ContentRow {
  readonly role: RoleCode;
  readonly on: Subject;
  readonly may: readonly ContentAction[];
  readonly when?: Condition;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
}

interface MediaRow {
  readonly role: RoleCode;
  readonly on: 'media';
  readonly may: readonly MediaAction[];
  readonly when?: Condition;
}

/** A plugin's own actions, by their full names. */
interface PluginRow {
  readonly role: RoleCode;
  readonly on: 'plugin';
  readonly may: readonly string[];
}

export type Row = ContentRow | MediaRow | PluginRow;

/** What somebody may do to which story is decided story by story (`domain/story/may.ts`). */
const NEWSROOM = ['plugin::newsroom.story.read'] as const;
const AUDIT = ['plugin::newsroom.audit.read'] as const;

/** Where, when and how loudly a story goes out is an editor's word. */
const EDITORS_FIELDS = ['channels', 'urgency', 'embargoUntil', 'expiresAt', 'canonicalUrl'] as const;
const EVERYTHING = ['read', 'create', 'update', 'delete', 'publish'] as const;
const KEEP = ['read', 'create', 'update', 'delete'] as const;

/**
 * Who may do what: the whole of it. Nothing that is not here is allowed.
 * `desk` can be chosen at creation, among the own desks (`desk-for.ts`); later only the managing editor moves a story.
 * Nobody deletes the hotline record. Strapi's settings (users, roles, tokens, webhooks, types, transfer) are not here.
 */
export const PERMISSION_TABLE: readonly Row[] = [
  { role: 'journalist', on: 'story', may: ['read'], when: 'own-desk' },
  { role: 'journalist', on: 'story', may: ['create'], except: EDITORS_FIELDS },
  { role: 'journalist', on: 'story', may: ['update'], when: 'own-story', except: ['desk', ...EDITORS_FIELDS] },
  { role: 'journalist', on: 'story', may: ['delete'], when: 'own-draft' },
  { role: 'journalist', on: 'editors-story', may: ['read'], when: 'own-desk' },
  { role: 'journalist', on: 'hotline', may: ['read'] },
  { role: 'journalist', on: 'directory', may: ['read'] },
  { role: 'journalist', on: 'organisation', may: ['read'], except: ['members'] },
  { role: 'journalist', on: 'reference', may: ['read'] },
  { role: 'journalist', on: 'channel', may: ['read'] },
  { role: 'journalist', on: 'media', may: ['read', 'upload'] },
  { role: 'journalist', on: 'media', may: ['update'], when: 'own-upload' },
  { role: 'journalist', on: 'plugin', may: NEWSROOM },

  { role: 'editor', on: 'story', may: ['read', 'delete', 'publish'], when: 'own-desk' },
  { role: 'editor', on: 'story', may: ['create'] },
  { role: 'editor', on: 'story', may: ['update'], when: 'own-desk', except: ['desk'] },
  { role: 'editor', on: 'editors-story', may: ['read', 'delete', 'publish'], when: 'own-desk' },
  { role: 'editor', on: 'editors-story', may: ['create'] },
  { role: 'editor', on: 'editors-story', may: ['update'], when: 'own-desk', except: ['desk'] },
  { role: 'editor', on: 'hotline', may: ['read'] },
  { role: 'editor', on: 'directory', may: KEEP },
  { role: 'editor', on: 'organisation', may: ['read'], except: ['members'] },
  { role: 'editor', on: 'reference', may: ['read'] },
  { role: 'editor', on: 'channel', may: ['read'] },
  { role: 'editor', on: 'outlet', may: ['read'] },
  { role: 'editor', on: 'media', may: ['read', 'upload', 'update', 'download'] },
  { role: 'editor', on: 'policy', may: ['read'] },
  {
    role: 'editor',
    on: 'plugin',
    may: [...NEWSROOM, 'plugin::syndication.outlet.read', 'plugin::syndication.channel.read'],
  },

  { role: 'managing-editor', on: 'story', may: EVERYTHING },
  { role: 'managing-editor', on: 'editors-story', may: EVERYTHING },
  { role: 'managing-editor', on: 'hotline', may: ['read', 'create', 'update', 'publish'] },
  { role: 'managing-editor', on: 'directory', may: EVERYTHING },
  { role: 'managing-editor', on: 'organisation', may: KEEP },
  { role: 'managing-editor', on: 'reference', may: KEEP },
  { role: 'managing-editor', on: 'channel', may: KEEP },
  { role: 'managing-editor', on: 'outlet', may: KEEP },
  { role: 'managing-editor', on: 'policy', may: ['read', 'create', 'update'] },
  { role: 'managing-editor', on: 'person', may: ['read'], only: ['firstname', 'lastname'] },
  { role: 'managing-editor', on: 'media', may: ['read', 'upload', 'update', 'download'] },
  {
    role: 'managing-editor',
    on: 'plugin',
    may: [
      ...NEWSROOM,
      ...AUDIT,
      'plugin::syndication.outlet.read',
      'plugin::syndication.outlet.manage',
      'plugin::syndication.outlet.keys',
      'plugin::syndication.channel.read',
      'plugin::syndication.channel.manage',
    ],
  },
  {
    role: 'managing-editor',
    on: 'plugin',
    may: ['plugin::safeguard.consent.keep', 'plugin::safeguard.forget', 'plugin::safeguard.forget.sign'],
  },

  { role: 'overseer', on: 'story', may: ['read'] },
  { role: 'overseer', on: 'editors-story', may: ['read'] },
  { role: 'overseer', on: 'hotline', may: ['read'] },
  { role: 'overseer', on: 'directory', may: ['read'] },
  { role: 'overseer', on: 'organisation', may: ['read'], except: ['members'] },
  { role: 'overseer', on: 'reference', may: ['read'] },
  { role: 'overseer', on: 'channel', may: ['read'] },
  { role: 'overseer', on: 'outlet', may: ['read'] },
  { role: 'overseer', on: 'policy', may: ['read'] },
  { role: 'overseer', on: 'media', may: ['read'] },
  {
    role: 'overseer',
    on: 'plugin',
    may: [...NEWSROOM, ...AUDIT, 'plugin::syndication.outlet.read', 'plugin::syndication.channel.read'],
  },
];
