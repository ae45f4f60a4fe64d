import { open, readFile, rename } from 'node:fs/promises';
import { advance, emptyPlace, type Place, type PlaceStore, type Step } from './place.ts';

/** The file is written anew when it has this many lines more than it needs. */
const SUPERFLUOUS = 10_000;

/**
 * A place in a file that one follower at a time may use: a line for each step, added at the end, so that a crash leaves at
 * most one torn line, which is dropped. Its folder must be there.
 *
 * @throws when the file holds something else.
 */
export function fileStore(file: string): PlaceStore {
  let place: Place | null = null;
  let lines = 0;

  async function read(): Promise<Place> {
    const known = replay(await readFile(file, 'utf8').catch(ifMissing('')), file);
    lines = await writeAnew(file, known);
    place = known;
    return known;
  }

  return {
    read,
    async write(step) {
      const next = advance(place ?? (await read()), step);
      place = next;
      lines += 1;
      const isMilestone = step.kind === 'cursor' || step.kind === 'left';
      await append(file, lineOf(step), isMilestone);
      const isLong = lines > next.held.size + next.gone.size + SUPERFLUOUS;
      if (isMilestone && isLong) lines = await writeAnew(file, next);
    },
  };
}

async function append(file: string, line: string, isMilestone: boolean): Promise<void> {
  const journal = await open(file, 'a', 0o600);
  try {
    await journal.writeFile(line);
    if (isMilestone) await journal.sync();
  } finally {
    await journal.close();
  }
}

/** Whole or not at all. @returns how many lines it has */
async function writeAnew(file: string, place: Place): Promise<number> {
  const steps = stepsTo(place);
  const fresh = await open(`${file}.new`, 'w', 0o600);
  try {
    await fresh.writeFile(steps.map(lineOf).join(''));
    await fresh.sync();
  } finally {
    await fresh.close();
  }
  await rename(`${file}.new`, file);
  return steps.length;
}

const lineOf = (step: Step): string => `${JSON.stringify(step)}\n`;

function replay(text: string, file: string): Place {
  const whole = text.split('\n').slice(0, -1); // what follows the last line's end was never finished
  return whole.map((line) => stepIn(line, file)).reduce(advance, emptyPlace());
}

const stepsTo = ({ cursor, held, gone }: Place): readonly Step[] => [
  ...[...held].map(([uri, version]): Step => ({ kind: 'held', uri, version })),
  ...[...gone].map(([uri, version]): Step => ({ kind: 'gone', uri, version })),
  ...(cursor === null ? [] : [{ kind: 'cursor', cursor } as const]),
];

function stepIn(line: string, file: string): Step {
  const value: unknown = parsed(line);
  if (isStep(value)) return value;
  throw new Error(`${file} is not a place in a channel. Move it away to begin again.`);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'left') return true;
  if (value.kind === 'cursor') return 'cursor' in value && typeof value.cursor === 'string';
  const isOfItem = value.kind === 'held' || value.kind === 'gone';
  return (
    isOfItem && 'uri' in value && typeof value.uri === 'string' && 'version' in value && Number.isInteger(value.version)
  );
}

const ifMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
