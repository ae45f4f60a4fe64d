import { createHash } from 'node:crypto';
import { contextOf, type ParagraphContext, type StoryContext } from './context';
import { addresses } from './detectors/address';
import { bankAccounts } from './detectors/bank-account';
import { birthDates } from './detectors/birth-date';
import { childNames } from './detectors/child-name';
import { combination, type Combination } from './detectors/combination';
import { emails } from './detectors/email';
import { healthRecords } from './detectors/health-record';
import { helpBox } from './detectors/help-box';
import { nationalIds } from './detectors/national-id';
import { parentNames } from './detectors/parent-name';
import { phones } from './detectors/phone';
import { plates } from './detectors/plate';
import { schoolsAndClasses } from './detectors/school-class';
import { socialHandles } from './detectors/social-handle';
import { methods, wordings } from './detectors/wording';
import { factsIn } from './facts';
import type { Candidate, Finding, PrivateFact } from './finding';
import type { Lexicon } from './lexicon';
import { messageOf } from './messages';
import { passagesOf, type Language, type Passage, type TextField } from './passage';
import { personNames } from './person-name';
import type { Gazetteer } from './units';

/** Changes with the rules: then what is published is looked at again. */
export const RULES_VERSION = 1;

/** Everything of a story that the rules ask about. */
export interface StoryText {
  readonly language: Language;
  readonly fields: readonly TextField[];
  /** Whether one of its topics needs the 111 box. */
  readonly needsHelpBox: boolean;
  readonly hasHelpBox: boolean;
  /** Whether it warns its readers; `null` where nobody asked. */
  readonly hasContentWarning: boolean | null;
  /** What other parts of the series and the other languages tell of the same child. */
  readonly toldElsewhere?: ReadonlySet<PrivateFact>;
}

/** What a newsroom knows beside the text: data, kept by its people. */
export interface Knowledge {
  readonly units: Gazetteer;
  readonly lexicon: Lexicon;
  /** Numbers (digits alone) and mail addresses (small letters) of help lines and support centres. */
  readonly allowed: ReadonlySet<string>;
  /** The year it is. */
  readonly year: number;
}

export interface Review {
  readonly findings: readonly Finding[];
  readonly combination: Combination;
}

/** Every candidate for harm in a story's texts, for a person to judge. Never proof that a text is safe. */
export function scan(story: StoryText, knowledge: Knowledge): Review {
  const passages = story.fields.flatMap((field) => passagesOf(field, story.language));
  const context = contextOf(passages);
  const read = passages.map((passage) => {
    const candidates = candidatesIn(passage, { context, knowledge });
    return { passage, candidates, facts: factsIn(passage, context.of(passage), candidates) };
  });
  const together = combination(
    read.map(({ facts }) => facts),
    story.toldElsewhere,
  );
  const all = [
    ...read.flatMap(({ passage, candidates }) => candidates.map((candidate) => findingOf(passage, candidate))),
    ...combinationFindings(read, together),
    ...helpBox(story, { passages, context }).map(({ passage, ...candidate }) => findingOf(passage, candidate)),
  ];
  return { findings: apart(once(all)), combination: together };
}

function candidatesIn(
  passage: Passage,
  { context, knowledge }: { readonly context: StoryContext; readonly knowledge: Knowledge },
): readonly Candidate[] {
  const here = context.of(passage);
  const reader = { context: here, year: knowledge.year };
  const names = personNames(passage);
  const children = childNames(passage, names, reader);
  const withNames: ParagraphContext = children.length > 0 ? { ...here, hasChild: true, hasAnyChild: true } : here;
  const hasDigits = /\d/.test(passage.text);
  const ids = hasDigits ? nationalIds(passage) : [];
  const accounts = hasDigits ? without(bankAccounts(passage, withNames), ids) : [];
  return [
    ...children,
    ...parentNames(passage, names, { reader: { ...reader, context: withNames }, taken: children }),
    ...schoolsAndClasses(passage, withNames),
    ...addresses(passage, { context: withNames, units: knowledge.units }),
    ...(hasDigits ? without(phones(passage, withNames, knowledge.allowed), [...ids, ...accounts]) : []),
    ...emails(passage, withNames, knowledge.allowed),
    ...ids,
    ...(hasDigits ? plates(passage, withNames) : []),
    ...accounts,
    ...socialHandles(passage, withNames),
    ...(hasDigits ? birthDates(passage, { ...reader, context: withNames }) : []),
    ...healthRecords(passage, withNames),
    ...wordings(passage, knowledge.lexicon),
    ...methods(passage, {
      lexicon: knowledge.lexicon,
      isFront: isFront(passage),
      isAboutSuicide: context.isAboutSuicide,
    }),
  ];
}

/** A number is one thing. */
const without = (candidates: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ start, end }) => !others.some((other) => start < other.end && other.start < end));

/** What everyone sees first. */
const FRONT = /^(?:title|standfirst|slug|searchSnippet\.|seo|cover\.|message|subline)/i;
const isFront = ({ field }: Passage): boolean => field.role === 'headline' || FRONT.test(field.path);

interface Read {
  readonly passage: Passage;
  readonly candidates: readonly Candidate[];
  readonly facts: ReadonlySet<PrivateFact>;
}

/** Shown where the last piece of the combination stands. */
function combinationFindings(read: readonly Read[], { kinds, secondApprover }: Combination): readonly Finding[] {
  if (!secondApprover) return [];
  const last = read.filter(({ facts }) => facts.size > 0).at(-1);
  if (!last) return [];
  const { start = 0, end = last.passage.text.length } = last.candidates.at(-1) ?? {};
  const finding = findingOf(last.passage, { kind: 'combination', severity: 'warn', start, end, rule: 'combination' });
  return [{ ...finding, id: hash(['combination', ...kinds]) }];
}

function findingOf({ field, offset, source, sourceIndex }: Passage, candidate: Candidate): Finding {
  const { kind, severity, rule, suggestion } = candidate;
  const from = sourceIndex(candidate.start);
  const to = sourceIndex(candidate.end);
  return {
    id: hash([kind, severity, rule, field.path, String(from), source]),
    kind,
    severity,
    field: field.path,
    start: offset + from,
    end: offset + to,
    excerpt: source.slice(from, to),
    rule,
    message: messageOf(rule),
    ...(suggestion && { suggestion }),
  };
}

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20);

/** The same words, found twice for the same reason, are one finding: the harshest. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.kind}|${finding.field}|${finding.start}`;
    const before = seen.get(place);
    if (!before || RANK[finding.severity] > RANK[before.severity]) seen.set(place, finding);
  }
  return [...seen.values()];
}

/** The same words in a paragraph that stands twice are two findings. */
function apart(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.id) ?? 0;
    seen.set(finding.id, count + 1);
    return count === 0 ? finding : { ...finding, id: hash([finding.id, String(count)]) };
  });
}

const RANK = { info: 0, warn: 1, block: 2 } as const;
