import type { components } from './contract.ts';

type Promised = components['schemas']['Ninjs'];

/** A published story as IPTC ninjs 3.1 has it: the properties the newsroom writes. Instants are RFC 3339, in UTC. */
export interface Item extends Omit<Promised, 'standard'> {
  readonly standard?: { readonly name: string; readonly version: string; readonly schema: string };
  readonly type?: string;
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  /** Show nothing before. Only granted channels that were trusted with it carry such items. */
  readonly embargoedUntil?: string;
  readonly expires?: string;
  /** 1 is the most urgent, 5 normal, 9 the least. */
  readonly urgency?: number;
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  /** As it is to be printed. */
  readonly by?: string;
  readonly located?: string;
  readonly headlines?: readonly Text[];
  /** The standfirst has the role `standfirst`. */
  readonly descriptions?: readonly Text[];
  /** The role `main`, once as `text/html` and once as `text/plain`. Both end with the 111 box: keep it. */
  readonly bodies?: readonly Body[];
  readonly subjects?: readonly Concept[];
  readonly places?: readonly Concept[];
  readonly altIds?: readonly { readonly role: string; readonly value: string }[];
  readonly renditions?: readonly Rendition[];
  readonly associations?: readonly Association[];
}

/** A picture, a video, a file, a part of a series, a translation. `rel` says which. */
export interface Association extends Partial<Omit<Item, 'uri' | 'profile'>> {
  readonly uri: string;
  readonly profile?: string;
  readonly name: string;
  readonly rel: string;
}

export interface Text {
  readonly role: string;
  readonly contentType: string;
  readonly value: string;
}

export interface Body extends Text {
  readonly charCount?: number;
  readonly wordCount?: number;
}

export interface Concept {
  readonly name: string;
  readonly rel: string;
  readonly uri: string;
  /** The code within its vocabulary. */
  readonly literal: string;
}

/** One file. Its address ends in the SHA-256 of its bytes, so it never changes. */
export interface Rendition {
  readonly name: string;
  readonly href: string;
  readonly contentType: string;
  readonly width?: number;
  readonly height?: number;
  readonly sizeInBytes?: number;
  /** Seconds */
  readonly duration?: number;
}
