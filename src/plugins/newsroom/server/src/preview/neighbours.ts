import type { Core, UID } from '@strapi/strapi';
import type { Rendition } from '../../../../../formats/rendition';

export interface LibraryFile {
  readonly documentId: string;
  readonly hash: string;
  readonly ext: string | null;
  readonly mime: string;
}

/** What this plugin asks of syndication, to show what is not out. */
interface Renderer {
  rendition(story: {
    readonly uid: UID.ContentType;
    readonly entry: unknown;
    hrefOf(file: LibraryFile): string;
  }): Promise<Rendition | null>;
  picture(original: Buffer): Promise<{ readonly body: Buffer; readonly mediaType: string }>;
}

/** What this plugin asks of the safeguard's private originals. */
interface Originals {
  read(file: Pick<LibraryFile, 'hash' | 'ext'>): Promise<Buffer>;
  /** An address that opens the file, without an account, for so long. */
  linkTo(file: Pick<LibraryFile, 'hash' | 'ext'>, seconds: number): string;
}

export const renderer = (strapi: Core.Strapi): Renderer => strapi.plugin('syndication').service('preview');
export const originals = (strapi: Core.Strapi): Originals => strapi.plugin('safeguard').service('originals');
