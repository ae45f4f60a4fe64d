/** What an editor decided about a channel. An empty list in the filter lets everything through. */
export interface ChannelRule {
  readonly key: string;
  readonly language: 'vi' | 'en' | 'any';
  readonly visibility: 'public' | 'granted';
  readonly membership: 'automatic' | 'picked';
  /** Only a granted channel can: to the public an embargo has no exception. */
  readonly receivesEmbargoed: boolean;
  readonly types: readonly string[];
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly ageTiers: readonly string[];
  readonly units: readonly string[];
}

/** What decides where an item belongs. Keys, not names. */
export interface Candidate {
  readonly profile: string;
  readonly language: string;
  /** A restricted profile (press briefs) only enters a granted channel that names it. */
  readonly restricted: boolean;
  readonly pickedChannels: readonly string[];
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly ageTiers: readonly string[];
  readonly units: readonly string[];
  readonly embargoed: boolean;
}

/** Whether an item belongs to a channel now. */
export function belongsTo(item: Candidate, channel: ChannelRule): boolean {
  if (item.restricted && !(channel.visibility === 'granted' && channel.types.includes(item.profile))) return false;
  if (item.embargoed && !(channel.visibility === 'granted' && channel.receivesEmbargoed)) return false;
  if (channel.membership === 'picked' && !item.pickedChannels.includes(channel.key)) return false;
  return (
    (channel.language === 'any' || channel.language === item.language) &&
    passes(channel.types, [item.profile]) &&
    passes(channel.topics, item.topics) &&
    passes(channel.audiences, item.audiences) &&
    passes(channel.ageTiers, item.ageTiers) &&
    passes(channel.units, item.units)
  );
}

const passes = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((key) => has.includes(key));
