import type { Core } from '@strapi/strapi';

/** What this plugin asks of the safeguard. */
interface Originals {
  read(file: { readonly hash: string; readonly ext?: string | null }): Promise<Buffer>;
}

type Draft = Readonly<Record<string, unknown>> | null;

/** What this plugin asks of the newsroom. */
interface Drafts {
  /** The draft, if the act that runs now has read it. */
  draftOfThisAct(uid: string, documentId: string, locale: string): Promise<Draft> | undefined;
}

export const drafts = (strapi: Core.Strapi): Drafts => strapi.plugin('newsroom').service('content');

export const originals = (strapi: Core.Strapi): Originals => strapi.plugin('safeguard').service('originals');
