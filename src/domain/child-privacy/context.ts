import type { Passage } from './passage';
import { isBetween, isIn, matchesOf } from './pattern';
import { HARM, JOY, PREVENTION, SUICIDE } from './words/harm';
import { ANY_CHILD, INDIVIDUAL_CHILD } from './words/people';

/**
 * What a story is to the child in it. The same school name is a danger beside a victim and a joy beside a prize.
 * - `case`: a child was harmed, or did harm
 * - `joy`: a child is praised
 * - `plain`: neither
 */
export type Mood = 'case' | 'joy' | 'plain';

export interface ParagraphContext {
  readonly mood: Mood;
  /** One child of whom something is told, not children in general. */
  readonly hasChild: boolean;
  readonly hasAnyChild: boolean;
}

export interface StoryContext {
  readonly mood: Mood;
  readonly isAboutSuicide: boolean;
  of(passage: Passage): ParagraphContext;
}

export function contextOf(passages: readonly Passage[]): StoryContext {
  const own = new Map(passages.map((passage) => [passage, read(passage)]));
  const readings = [...own.values()];
  const mood = moodOf(readings);
  return {
    mood,
    isAboutSuicide: passages.some((passage) => isIn(passage, SUICIDE)),
    of: (passage) => {
      const { mood: here, hasChild, hasAnyChild } = own.get(passage) ?? read(passage);
      return { mood: mood === 'plain' ? here : mood, hasChild, hasAnyChild };
    },
  };
}

interface Reading extends ParagraphContext {
  readonly hasHarm: boolean;
}

/** Harm in the headline and the child in the text, or the other way round, are one case. */
function moodOf(readings: readonly Reading[]): Mood {
  if (readings.some(({ mood }) => mood === 'case')) return 'case';
  if (readings.some(({ mood }) => mood === 'joy')) return 'joy';
  const isCase = readings.some(({ hasHarm }) => hasHarm) && readings.some(({ hasChild }) => hasChild);
  return isCase ? 'case' : 'plain';
}

/** `bé Ngọc`, `cháu T.`, `em Nguyễn …`; not `trẻ em Việt Nam`. */
const CALLED_BY_NAME = /(?<![\p{L}])(?<!(?:trẻ|chị|anh|các|con|thiếu)\s)(?:[Cc]háu|[Bb]é|[Ee]m|[Cc]hau)\s\p{Lu}/u;

function read(passage: Passage): Reading {
  const hasChild = isIn(passage, INDIVIDUAL_CHILD) || CALLED_BY_NAME.test(passage.text);
  const places = matchesOf(passage, HARM).map(({ index }) => index);
  const harms =
    places.length === 0
      ? 0
      : sentencesOf(passage).reduce((count, sentence) => count + harmIn(passage, places, sentence), 0);
  const joys = matchesOf(passage, JOY).length;
  const hasAnyChild = hasChild || isIn(passage, ANY_CHILD);
  return { mood: moodHere({ hasChild, harms, joys }), hasChild, hasAnyChild, hasHarm: harms > joys };
}

interface Counts {
  readonly hasChild: boolean;
  readonly harms: number;
  readonly joys: number;
}

function moodHere({ hasChild, harms, joys }: Counts): Mood {
  if (hasChild && harms > 0 && harms >= joys) return 'case';
  return joys > 0 ? 'joy' : 'plain';
}

/** A sentence about keeping harm away tells of no harm. */
function harmIn(passage: Passage, harms: readonly number[], sentence: readonly [number, number]): number {
  const count = harms.filter((index) => index >= sentence[0] && index < sentence[1]).length;
  if (count === 0 || isBetween(passage, INDIVIDUAL_CHILD, sentence)) return count;
  return isBetween(passage, PREVENTION, sentence) ? 0 : count;
}

function sentencesOf({ words }: Passage): readonly (readonly [number, number])[] {
  const ends = [...words.matchAll(/[.!?…](?=\s|$)/gu)].map(({ index }) => index + 1);
  const edges = [0, ...ends, words.length];
  return edges.slice(1).map((end, index) => [edges[index] ?? 0, end] as const);
}
