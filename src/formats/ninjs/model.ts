/** A news item as the IPTC's ninjs 3.1 has it: the part of the schema that we write. Instants are RFC 3339. */
export interface Ninjs31 {
  readonly uri: string;
  readonly standard?: { readonly name: 'ninjs'; readonly version: string; readonly schema: string };
  readonly type?: NinjsType;
  readonly representationType?: 'full' | 'partial';
  readonly profile?: string;
  readonly version?: string;
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly contentCreated?: string;
  readonly embargoedUntil?: string;
  readonly expires?: string;
  readonly pubStatus?: 'usable';
  readonly urgency?: number;
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  readonly digitalSourceType?: { readonly name: string; readonly uri: string };
  readonly language?: string;
  readonly title?: string;
  readonly by?: string;
  readonly located?: string;
  readonly headlines?: readonly NinjsText[];
  readonly descriptions?: readonly NinjsText[];
  readonly bodies?: readonly NinjsBody[];
  readonly infoSources?: readonly NinjsInfoSource[];
  readonly subjects?: readonly NinjsConcept[];
  readonly places?: readonly NinjsConcept[];
  readonly altIds?: readonly { readonly role: string; readonly value: string }[];
  readonly renditions?: readonly NinjsRendition[];
  readonly associations?: readonly NinjsAssociation[];
}

export type NinjsType = 'text' | 'video' | 'picture' | 'graphic' | 'composite' | 'component';

/** Each associated object can use all properties in ninjs, and says what it is called and how it is related. */
export interface NinjsAssociation extends Ninjs31 {
  readonly name: string;
  readonly rel: string;
}

export interface NinjsText {
  readonly role: string;
  readonly contentType: 'text/plain';
  readonly value: string;
}

export interface NinjsBody {
  readonly role: string;
  readonly contentType: 'text/html' | 'text/plain';
  readonly charCount?: number;
  readonly wordCount?: number;
  readonly value: string;
}

export interface NinjsInfoSource {
  readonly name: string;
  readonly role: string;
  readonly uri?: string;
  readonly literal?: string;
}

export interface NinjsConcept {
  readonly name: string;
  readonly rel: string;
  readonly uri: string;
  readonly literal: string;
}

export interface NinjsRendition {
  readonly name: string;
  readonly href: string;
  readonly contentType: string;
  readonly width?: number;
  readonly height?: number;
  readonly sizeInBytes?: number;
  readonly duration?: number;
  readonly title?: string;
}

/** An object without the properties that say nothing: absent ones and empty lists. */
export function compact<T extends object>(item: T): T {
  const said = Object.entries(item).filter(([, value]) => value !== undefined && !isEmptyList(value));
  return Object.fromEntries(said) as T; // what is left out was optional: required properties are never undefined
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
