/** One cue of a captions file (WebVTT), or a comment in it: outlets are handed both. */
export interface Cue {
  /** Counted from 1, comments included. */
  readonly number: number;
  /** Where it begins in the text of the whole, and how long it is. UTF-16 units. */
  readonly start: number;
  readonly length: number;
  /** When it is shown, as the file says it: `00:01:02.500`; `null` for a comment. */
  readonly at: string | null;
}

export interface CaptionsText {
  /** One line for each cue. */
  readonly text: string;
  readonly cues: readonly Cue[];
}

const TIMING = /^\s*((?:\d+:)?\d\d:\d\d\.\d{3})\s+-->/;
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]+)>/g;
const TAG = /<[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' };

/**
 * What a captions file says, as a person reads it: who speaks, then what, lines of a cue as one (WebVTT §4.2). Names of cues and
 * comments are read, too.
 */
export function captionsText(vtt: string): CaptionsText {
  const blocks = vtt
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/);
  const cues: Cue[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const block of blocks) {
    const { at, text } = readBlock(block);
    if (text === '') continue;
    cues.push({ number: cues.length + 1, start, length: text.length, at });
    lines.push(text);
    start += text.length + 1;
  }
  return { text: lines.join('\n'), cues };
}

function readBlock(block: string): { readonly at: string | null; readonly text: string } {
  const lines = block.split('\n');
  const at = lines.map((line) => TIMING.exec(line)?.[1]).find((time) => time !== undefined) ?? null;
  const words = lines.filter((line) => !TIMING.test(line)).map(wordsIn);
  const text = words.join(' ').replace(/\s+/g, ' ').trim();
  return { at, text: /^WEBVTT\b/.test(text) ? text.replace(/^WEBVTT[ \t-]*/, '') : text };
}

const wordsIn = (line: string): string =>
  line
    .replace(VOICE, '$1: ')
    .replace(TAG, '')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** The cue that holds a place of the text. */
export const cueAt = (cues: readonly Cue[], place: number): Cue | undefined =>
  cues.find(({ start, length }) => place >= start && place <= start + length);
