import { Badge } from '@strapi/design-system';
import type { StoryCard } from '../../../contract/story';
import { useWords } from '../words';

type Stage = StoryCard['stage'];

const COLOUR = {
  draft: 'neutral',
  'in-review': 'primary',
  'changes-requested': 'warning',
  approved: 'success',
  scheduled: 'secondary',
  published: 'success',
  killed: 'danger',
} as const satisfies Readonly<Record<Stage, string>>;

/** A stage, in words first and colour second. */
export function StageBadge({ stage }: { readonly stage: Stage }) {
  const say = useWords();
  return (
    <Badge variant={COLOUR[stage]} size="S" style={{ whiteSpace: 'nowrap' }}>
      {say(`stage.${stage}`)}
    </Badge>
  );
}
