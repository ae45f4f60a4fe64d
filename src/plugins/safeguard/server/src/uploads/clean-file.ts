import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { cleanPdf } from './clean-pdf';
import { cleanPicture } from './clean-picture';
import { cleanVideo } from './clean-video';
import { fileKind } from './file-kind';
import { uploadRefused } from './refusal';

/** What a file turned out to be, once it is clean. */
export interface CleanFile {
  readonly mime: string;
  readonly extension: string;
  readonly bytes: number;
}

const HEAD_BYTES = 16;

/**
 * Makes a file clean where it lies: nothing in it tells where, when, with what or by whom it was made.
 * @throws a refusal that says what to do, for what is not taken or cannot be read.
 */
export async function cleanFile(path: string): Promise<CleanFile> {
  const kind = fileKind(await headOf(path));
  switch (kind) {
    case 'picture': {
      const { body, mime, extension } = await cleanPicture(await readFile(path));
      await writeFile(path, body);
      return { mime, extension, bytes: body.byteLength };
    }
    case 'mp4':
    case 'webm':
      await cleanVideo(path, kind);
      return { mime: `video/${kind}`, extension: `.${kind}`, bytes: (await stat(path)).size };
    case 'pdf': {
      const body = await cleanPdf(await readFile(path));
      await writeFile(path, body);
      return { mime: 'application/pdf', extension: '.pdf', bytes: body.byteLength };
    }
    case 'captions':
      return { mime: 'text/vtt', extension: '.vtt', bytes: (await stat(path)).size };
    case null:
      throw uploadRefused('UNKNOWN_FILE');
    default:
      return kind satisfies never;
  }
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
