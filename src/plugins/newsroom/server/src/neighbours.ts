import type { Core } from '@strapi/strapi';
import type { Content, ShownFile } from '../../../../domain/story/canonical';
import { measure } from '../../../../domain/story/measure';
import type { StoryPlace } from '../../../../server/story-place';
import type { ChecklistLine, Finding, StoryView } from '../../contract/story';
import type { LoadedContent } from './story/content';

/** What this plugin asks of the safeguard's private originals. */
interface Originals {
  /** SHA-256 of a file's bytes as they lie there now, or an empty text when the file is missing. */
  digest(file: Pick<ShownFile, 'hash' | 'ext'>): Promise<string>;
}

export const originals = (strapi: Core.Strapi): Originals => strapi.plugin('safeguard').service('originals');

/** What the syndication plugin tells outlets of an act beside what it publishes or takes down. */
interface Notices {
  correcting<T>(correction: { readonly title: string; readonly text: string }, work: () => Promise<T>): Promise<T>;
  killing<T>(reason: { readonly code: string; readonly text: string }, work: () => Promise<T>): Promise<T>;
  /** Outlets are told of everything that `work` publishes when the last of it is out. */
  together<T>(work: () => Promise<T>): Promise<T>;
}

export const notices = (strapi: Core.Strapi): Notices => strapi.plugin('syndication').service('notices');

type Language = 'vi' | 'en';

/** What the safeguard may offer: what in a story could do harm. */
interface Findings {
  of?(place: StoryPlace, loaded: LoadedContent, language: Language): Promise<readonly Finding[]>;
  /** Whether the facts in a text, taken together, can identify a child. */
  needsSecondApprover?(place: StoryPlace, content: Content): Promise<boolean>;
}

/** What is said of a story beside its rules: the newsroom's own desk service, when it is there. */
export interface Advice {
  readonly checklist: readonly ChecklistLine[];
  readonly forecast: Omit<StoryView['forecast'], 'unpublishedTargets' | 'waiting'>;
  readonly measure: StoryView['measure'];
  readonly nearDuplicates: StoryView['nearDuplicates'];
}

interface Asked {
  readonly language: Language;
  /** Levels that the policy changes, by the keys of the checklist. */
  readonly checks: Readonly<Record<string, 'required' | 'recommended' | 'off'>>;
}

interface Adviser {
  advise(place: StoryPlace, asked: Asked): Promise<Advice>;
}

/** A service that a plugin may not have. */
const offered = <Offer>(strapi: Core.Strapi, plugin: string, name: string): Offer | undefined =>
  strapi.plugin(plugin)?.service(name) as unknown as Offer | undefined; // Strapi does not know its type

const findings = (strapi: Core.Strapi): Findings => offered<Findings>(strapi, 'safeguard', 'findings') ?? {};

/** Without somebody who looks for it, nothing is found: the declared pictures still count. */
export const secondApproverNeeded = async (
  strapi: Core.Strapi,
  place: StoryPlace,
  content: Content,
): Promise<boolean> => (await findings(strapi).needsSecondApprover?.(place, content)) ?? false;

export const findingsIn = async (
  strapi: Core.Strapi,
  place: StoryPlace,
  loaded: LoadedContent,
  language: Language,
): Promise<readonly Finding[]> => (await findings(strapi).of?.(place, loaded, language)) ?? [];

/** What is known of a story when nobody gives advice. */
const NO_ADVICE: Advice = {
  checklist: [],
  forecast: {
    channels: [],
    locales: [],
    embargoUntil: null,
    expiresAt: null,
    isCorrection: false,
  },
  measure: measure({ locale: 'vi', title: '', standfirst: '', prose: '' }),
  nearDuplicates: [],
};

export const advise = async (strapi: Core.Strapi, place: StoryPlace, asked: Asked): Promise<Advice> =>
  (await offered<Adviser>(strapi, 'newsroom', 'adviser')?.advise(place, asked)) ?? NO_ADVICE;
