/** The answers a follower reads, as the newsroom's OpenAPI document has them. Made by `node scripts/client-types.mjs`; do not edit. */
export type components = {
  schemas: {
    readonly Change: {
      /** @enum {unknown} */
      readonly op: 'publish' | 'update' | 'correct' | 'withdraw' | 'kill' | 'expire';
      readonly uri: string;
      readonly version: number;
      /** Format: date-time */
      readonly at: string;
      readonly urgency: number;
      readonly correction?: {
        readonly title: string;
        readonly text: string;
        /** Format: date-time */
        readonly at?: string;
      };
      readonly reason?: {
        readonly code: string;
        readonly text: string;
      };
      /** Format: uri */
      readonly canonicalUrl?: string;
      readonly item?: components['schemas']['Ninjs'];
    };
    readonly Changes: {
      readonly channel: string;
      readonly changes: readonly components['schemas']['Change'][];
      /** @description Opaque. Use it as it is. */
      readonly cursor: string;
      readonly hasMore: boolean;
    };
    readonly Channel: {
      readonly key: string;
      readonly title: string;
      readonly titleEn: string | null;
      /** @enum {unknown} */
      readonly language: 'vi' | 'en' | 'any';
      /** @enum {unknown} */
      readonly visibility: 'public' | 'granted';
      readonly links: {
        readonly [key: string]: string;
      };
    };
    readonly Channels: {
      readonly channels: readonly components['schemas']['Channel'][];
    };
    /** @description RFC 9457. `parameter` names the parameter that was wrong, `scheme` the vocabulary that its value must be of. */
    readonly Problem: {
      readonly type: string;
      readonly title: string;
      readonly status: number;
      readonly detail: string;
      readonly code: string;
    };
    /** @description An IPTC ninjs 3.1 item, exactly: http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json */
    readonly Ninjs: {
      readonly uri: string;
      readonly standard: Record<string, never>;
      readonly version: string;
      /** @enum {unknown} */
      readonly profile:
        | 'article'
        | 'video-report'
        | 'special-column'
        | 'article-series'
        | 'lesson'
        | 'hotline-banner'
        | 'legal-document'
        | 'media-kit'
        | 'press-brief'
        | 'safe-product';
      readonly title: string;
      readonly language: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
};
