import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';

const FILES = 'plugin::upload.file' as UID.ContentType; // of Strapi's own plugin

/** A file of the media library, as far as pictures are asked. */
export interface LibraryFile {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly mime: string;
  readonly hash: string;
  readonly ext: string | null;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly folder: { readonly id: number } | null;
}

interface Ability {
  cannot(action: string, subject: unknown): boolean;
}

const READ = 'plugin::upload.read';

/** The media library, as the safeguard reads it and adds to it. */
export const library = (strapi: Core.Strapi) => ({
  /** What somebody may read, with the conditions of their role; `null` for anything else. */
  async readable(ability: Ability, documentId: string): Promise<LibraryFile | null> {
    const file = await strapi.db
      .query(FILES)
      .findOne({ where: { documentId }, populate: { folder: true, createdBy: { populate: ['roles'] } } });
    if (!file) return null;
    const permissions = strapi
      .service('admin::permission')
      .createPermissionsManager({ ability, action: READ, model: FILES });
    return ability.cannot(READ, permissions.toSubject(file)) ? null : file;
  },

  find: (documentIds: readonly string[]): Promise<LibraryFile[]> =>
    strapi.db.query(FILES).findMany({ where: { documentId: { $in: [...documentIds] } } }),

  /** Puts a picture into the library on the way of every upload. @param beside - Whose name, description and folder it gets. */
  async add(
    picture: { readonly body: Buffer; readonly mime: string; readonly extension: string },
    { beside, by }: { readonly beside: LibraryFile; readonly by: number },
  ): Promise<LibraryFile> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'safeguard-picture-'));
    const filepath = path.join(folder, `${randomUUID()}${picture.extension}`);
    const name = `${path.basename(beside.name, path.extname(beside.name))} (đã che)${picture.extension}`;
    try {
      await writeFile(filepath, picture.body, { mode: 0o600 });
      const file = { filepath, originalFilename: name, mimetype: picture.mime, size: picture.body.byteLength };
      const { alternativeText, caption } = beside;
      const fileInfo = { name, alternativeText, caption, folder: beside.folder?.id };
      const uploads = strapi.plugin('upload').service('upload');
      const [added] = await uploads.upload({ data: { fileInfo }, files: [file] }, { user: { id: by } });
      return added;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },

  remove: (file: LibraryFile): Promise<unknown> => strapi.plugin('upload').service('upload').remove(file),
});

export type { Ability };
