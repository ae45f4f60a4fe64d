import { open, type FileHandle } from 'node:fs/promises';
import type { Erasure, Traces } from '../../../../../domain/media/erasure';
import { emptied, mp4Traces } from '../../../../../domain/media/mp4-traces';
import { webmTraces } from '../../../../../domain/media/webm-traces';
import { uploadRefused } from './refusal';

/** A description larger than this is no film's. Bytes. */
const MOST_MOOV = 64 * 1024 * 1024;
const ZEROS = Buffer.alloc(1024 * 1024);

/**
 * Overwrites, where it lies, what a film tells of place, time and device. Nothing moves, so the film plays as before.
 * @throws a refusal for what cannot be read through.
 */
export async function cleanVideo(path: string, kind: 'mp4' | 'webm'): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const traces = kind === 'mp4' ? await tracesOfMp4(file, size) : await webmTraces(reader(file), size);
    if (traces.kind === 'unreadable' || traces.erasures.some(({ at }) => at > size))
      throw uploadRefused('VIDEO_UNREADABLE');
    for (const erasure of traces.erasures) await erase(file, erasure, size);
  } finally {
    await file.close();
  }
}

const reader = (file: FileHandle) => async (at: number, length: number) => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
};

interface TopBox {
  readonly type: string;
  readonly at: number;
  readonly header: number;
  readonly size: number;
}

async function tracesOfMp4(file: FileHandle, size: number): Promise<Traces> {
  const boxes = await topBoxes(file, size);
  const moov = boxes?.find(({ type }) => type === 'moov');
  if (!boxes || !moov || moov.size > MOST_MOOV) return { kind: 'unreadable' };
  const described = await reader(file)(moov.at, moov.size);
  const traces = mp4Traces(
    described,
    moov.at,
    boxes.some(({ type }) => type === 'moof'),
  );
  if (traces.kind === 'unreadable') return traces;
  const beside = boxes
    .filter(({ type }) => BESIDE.has(type))
    .flatMap(({ at, size: length, header }) => emptied(at, length, header));
  return { kind: 'traces', erasures: [...traces.erasures, ...beside] };
}

/** What stands beside the film in its file, and is not the film. */
const BESIDE: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid', 'skip', 'free', 'pdin']);

/** `null` when a box leads out of the file. */
async function topBoxes(file: FileHandle, size: number): Promise<readonly TopBox[] | null> {
  const read = reader(file);
  const boxes: TopBox[] = [];
  for (let at = 0; at < size;) {
    const head = await read(at, 16);
    if (head.length < 8) return null;
    const short = head.readUInt32BE(0);
    if (short === 1 && head.length < 16) return null;
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    const header = short === 1 ? 16 : 8;
    if (length < header || at + length > size) return null;
    boxes.push({ type: head.toString('latin1', 4, 8), at, header, size: length });
    at += length;
  }
  return boxes;
}

async function erase(file: FileHandle, erasure: Erasure, size: number): Promise<void> {
  if (erasure.kind === 'write') return void (await file.write(erasure.bytes, 0, erasure.bytes.length, erasure.at));
  const end = Math.min(size, erasure.at + erasure.length);
  for (let at = erasure.at; at < end; at += ZEROS.length)
    await file.write(ZEROS, 0, Math.min(ZEROS.length, end - at), at);
}
