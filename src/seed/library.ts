import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ClipKey, PictureKey, VideoSeed } from './content/model';
import { renderPicture } from './pictures';

/** Puts the project's own pictures and films into the media library, each once, and hands out their ids. */
export interface Library {
  picture(key: PictureKey): Promise<number>;
  clip(key: ClipKey): Promise<number>;
  captions(name: string, cues: VideoSeed['cues']): Promise<number>;
}

export function openLibrary(strapi: Core.Strapi): Library {
  const ids = new Map<string, Promise<number>>();
  const once = (name: string, make: () => Promise<Buffer>, mime: string): Promise<number> => {
    const known = ids.get(name);
    if (known) return known;
    const id = find(strapi, name).then(async (found) => found ?? upload(strapi, { name, mime, body: await make() }));
    ids.set(name, id);
    return id;
  };
  return {
    picture: (key) => once(`${key}.jpg`, () => renderPicture(key), 'image/jpeg'),
    clip: (key) =>
      once(`${key}.mp4`, () => readFile(path.join(strapi.dirs.app.src, 'seed/clips', `${key}.mp4`)), 'video/mp4'),
    captions: (name, cues) => once(`${name}.vtt`, () => Promise.resolve(Buffer.from(webVtt(cues))), 'text/vtt'),
  };
}

async function find(strapi: Core.Strapi, name: string): Promise<number | undefined> {
  const file: { id: number } | null = await strapi.db.query('plugin::upload.file').findOne({ where: { name } });
  return file?.id;
}

interface Upload {
  readonly name: string;
  readonly mime: string;
  readonly body: Buffer;
}

/** The way an editor's browser uploads: the plugin reads a temporary file. */
async function upload(strapi: Core.Strapi, { name, mime, body }: Upload): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'awareness-seed-'));
  try {
    const filepath = path.join(folder, name);
    await writeFile(filepath, body);
    const { size } = await stat(filepath);
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({ data: { fileInfo: { name } }, files: [{ filepath, originalFilename: name, mimetype: mime, size }] });
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const timestamp = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23);

/** Captions as WebVTT. */
const webVtt = (cues: VideoSeed['cues']): string =>
  ['WEBVTT', ...cues.map(([from, to, text]) => `${timestamp(from)} --> ${timestamp(to)}\n${text}`)].join('\n\n') + '\n';
