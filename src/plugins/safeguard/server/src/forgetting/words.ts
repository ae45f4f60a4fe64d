import { createHash } from 'node:crypto';
import type { Recogniser } from '../../../../../domain/forgetting/occurrences';
import type { Forgetting } from '../../../../../domain/forgetting/rewrite';
import { waysToWrite } from '../../../../../domain/forgetting/spelling';
import type { Vault } from '../consents/vault';
import type { AskedWord } from './parse';

/** What is kept of a word: enough to know it when it is met, and nothing to read it from. */
export interface ForgottenWord {
  /** HMAC-SHA-256 of every spelling. */
  readonly digests: readonly string[];
  /** 16 bits of each, so that hardly anything needs the digest to be made. */
  readonly marks: readonly number[];
  readonly lengths: readonly number[];
  /** As the register of consents knows it. */
  readonly consent: string;
  readonly substitute: string;
}

interface Vaults {
  readonly vault: Vault;
  readonly consents: Vault;
}

export function keptWord({ text, substitute }: AskedWord, { vault, consents }: Vaults): ForgottenWord {
  const spellings = waysToWrite(text);
  const mark = markingOf(vault);
  return {
    digests: spellings.map(vault.digest),
    marks: [...new Set(spellings.map(mark))],
    lengths: [...new Set(spellings.map(({ length }) => length))],
    consent: consents.digest(text),
    substitute,
  };
}

/** Knows the words when it meets them, in texts and in the names of files. */
export function forgettingOf(words: readonly ForgottenWord[], vault: Vault): Forgetting {
  const mark = markingOf(vault);
  const byDigest = new Map(words.flatMap(({ digests }, word) => digests.map((digest) => [digest, word] as const)));
  const marks = new Set(words.flatMap((word) => word.marks));
  const lengths = new Set(words.flatMap((word) => word.lengths));
  const recogniser: Recogniser = {
    lengths,
    longest: Math.max(0, ...lengths),
    recognise: (spelling) => (marks.has(mark(spelling)) ? (byDigest.get(vault.digest(spelling)) ?? null) : null),
  };
  return { recogniser, substitutes: words.map(({ substitute }) => substitute) };
}

/** FNV-1a from a start that is secret, folded to 16 bits. */
function markingOf(vault: Vault): (spelling: string) => number {
  const start = createHash('sha256').update(vault.digest('mark')).digest().readUInt32BE(0);
  return (spelling) => {
    let hash = start;
    for (let index = 0; index < spelling.length; index += 1)
      hash = Math.imul(hash ^ spelling.charCodeAt(index), 0x01000193);
    return (hash ^ (hash >>> 16)) & 0xffff;
  };
}
