import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Finding } from '../../../../../domain/child-privacy/finding';
import type { TextField } from '../../../../../domain/child-privacy/passage';
import { captionsText, cueAt, type Cue } from '../../../../../domain/media/cues';
import { configOf } from '../config';
import { nameOf } from '../originals/provider';

/** What a captions file says, as a field of its story. */
export interface CaptionsField {
  readonly field: TextField;
  readonly cues: readonly Cue[];
}

interface Shown {
  readonly path: string;
  readonly id: number;
}

const VTT = 'text/vtt';
/** Two hours of speech are about 150 kB. */
const MOST_BYTES = 1024 * 1024;
const MOST_FILES = 20;

/** The captions that a document shows, wherever in it: read from the private files, the first megabyte of each. */
export async function captionsIn(strapi: Core.Strapi, document: object): Promise<readonly CaptionsField[]> {
  const shown = filesIn(document, '').slice(0, MOST_FILES);
  if (shown.length === 0) return [];
  const files: { id: number; hash: string; ext: string | null; mime: string }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { id: { $in: shown.map(({ id }) => id) }, mime: VTT }, select: ['id', 'hash', 'ext', 'mime'] });
  const { originalsDir } = configOf(strapi);
  const texts = new Map<number, string>();
  for (const file of files) texts.set(file.id, await beginningOf(path.join(originalsDir, nameOf(file))));
  return shown.flatMap(({ path: at, id }) => {
    const { text, cues } = captionsText(texts.get(id) ?? '');
    return cues.length > 0 ? [{ field: { path: `${at}.cues`, text, role: 'text' as const }, cues }] : [];
  });
}

/** By what a file of the media library looks like in a document, saved or not. */
function filesIn(value: unknown, at: string): readonly Shown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('mime' in value && 'id' in value && value.mime === VTT)
    return typeof value.id === 'number' ? [{ path: at, id: value.id }] : [];
  return Object.entries(value).flatMap(([key, each]) => filesIn(each, at === '' ? key : `${at}.${key}`));
}

/** A file that is not there says nothing: it cannot be published either. */
async function beginningOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => null);
  if (!handle) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await handle.close();
  }
}

/** Findings in captions name the cue that they stand in: `body.2.captions.cues.7`, counted from 1. Their ids stay. */
export function pointingAtCues(findings: readonly Finding[], captions: readonly CaptionsField[]): readonly Finding[] {
  const byPath = new Map(captions.map((each) => [each.field.path, each.cues]));
  return findings.map((finding) => {
    const cue = cueAt(byPath.get(finding.field) ?? [], finding.start);
    if (!cue) return finding;
    const field = `${finding.field}.${cue.number}`;
    return { ...finding, field, start: finding.start - cue.start, end: finding.end - cue.start };
  });
}
