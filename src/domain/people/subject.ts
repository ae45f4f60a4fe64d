/**
 * What a content type is to the people who work with it:
 * - `story`: any governed type that belongs to a desk; journalists write it
 * - `editors-story`: a governed type that only editors write
 * - `hotline`: a governed type without a desk, the same for everyone
 * - `directory`: lists that editors keep from day to day; what is governed among them, somebody else publishes
 * - `organisation`, `reference`: lists that the managing editor keeps
 * - `channel`, `outlet`: to whom we send
 * - `policy`: what an approval takes
 * - `person`: the accounts of colleagues
 */
export type Subject =
  | 'story'
  | 'editors-story'
  | 'hotline'
  | 'directory'
  | 'organisation'
  | 'reference'
  | 'channel'
  | 'outlet'
  | 'policy'
  | 'person';

export interface ContentTypeFacts {
  readonly uid: string;
  /** Its schema says `pluginOptions.newsroom.governed`. */
  readonly isGoverned: boolean;
  readonly hasDesk: boolean;
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  'api::hotline-banner.hotline-banner': 'editors-story',
  'api::press-brief.press-brief': 'editors-story',
  'api::author.author': 'directory',
  'api::support-center.support-center': 'directory',
  'api::organisation.organisation': 'organisation',
  'plugin::syndication.channel': 'channel',
  'plugin::syndication.outlet': 'outlet',
  'plugin::newsroom.policy': 'policy',
  'plugin::safeguard.wording': 'reference',
  'admin::user': 'person',
};

/** What a content type is to people, or `null` when it is none of the newsroom's business. A new type needs no line here. */
export function subjectOf({ uid, isGoverned, hasDesk }: ContentTypeFacts): Subject | null {
  const known = SUBJECTS[uid];
  if (known) return known;
  if (isGoverned) return hasDesk ? 'story' : 'hotline';
  return uid.startsWith('api::') ? 'reference' : null;
}
