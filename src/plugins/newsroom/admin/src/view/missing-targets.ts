import type { PublicationForecast } from '../../../contract/story';

type Target = PublicationForecast['unpublishedTargets'][number];

/**
 * Of what a story points at and readers do not have, what they would still not have at an hour: neither does it go out with
 * the story, nor has it an hour of its own until then. None while no hour is chosen.
 */
export const missingBy = (targets: readonly Target[], publishAt: string | null): readonly Target[] =>
  publishAt === null ? [] : targets.filter((target) => !target.goesAlong && !isOutBy(target, publishAt));

const isOutBy = (target: Target, hour: string): boolean =>
  target.publishAt !== null && Date.parse(target.publishAt) <= Date.parse(hour);

type Waiting = PublicationForecast['waiting'][number];

/** Of the scheduled stories that point at this one, those that will not go out at theirs if this one's hour is `publishAt`. */
export const heldBackBy = (waiting: readonly Waiting[], publishAt: string | null): readonly Waiting[] =>
  waiting.filter(({ neededBy, takesAlong }) =>
    publishAt === null ? !takesAlong : Date.parse(publishAt) > Date.parse(neededBy),
  );
