import { Box, Button, Flex, Loader, Modal, Radio, Typography } from '@strapi/design-system';
import { Dialog } from '../../../../../admin/parts/dialog';
import { Fault } from '../../../../../admin/parts/fault';
import { TextField } from '../../../../../admin/parts/fields';
import type { StaleSave } from '../../../contract/revision';
import { useGovernedTypes } from '../api/governed-types';
import type { StoryRef } from '../api/story-ref';
import { useFieldName } from '../parts/names';
import { FieldChange } from '../review/field-change';
import { textOf, type Disputed, type Side } from '../view/merge';
import { useWords } from '../words';
import type { FormAddress } from './save-ledger';
import { useMerge } from './use-merge';

interface MergeDialogProps {
  readonly storyRef: StoryRef;
  readonly form: FormAddress;
  readonly stale: StaleSave;
  readonly onDone: () => void;
  readonly onLater: () => void;
}

/** Two people saved: both versions field by field, one choice for each, and one save for all. */
export function MergeDialog({ storyRef, form, stale, onDone, onLater }: MergeDialogProps) {
  const say = useWords();
  const merge = useMerge({ storyRef, form, stale, onDone });
  const name = merge.current.by?.name ?? say('review.somebody');
  const isEditable = useIsEditable(storyRef.type);
  return (
    <Dialog title={say('merge.title')} closeLabel={say('merge.later')} onClose={onLater}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography textColor="neutral700">{say('merge.intro', { name })}</Typography>
          {!merge.isLoaded && !merge.isFailed && <Loader small />}
          {merge.isFailed && <Fault>{say('review.failed')}</Fault>}
          {merge.isLoaded && merge.disputed.length === 0 && <Typography>{say('merge.same')}</Typography>}
          {merge.disputed.map((disputed) => (
            <Choice
              key={disputed.field}
              type={storyRef.type}
              theirName={name}
              disputed={disputed}
              side={merge.choices[disputed.field]}
              text={isEditable(disputed) ? merge.texts[disputed.field] : undefined}
              isEditable={isEditable(disputed)}
              onChoose={(side) => merge.choose(disputed.field, side)}
              onWrite={(text) => merge.write(disputed.field, text)}
            />
          ))}
          {merge.fault && <Fault>{merge.fault}</Fault>}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Flex direction="column" alignItems="flex-start">
          <Button variant="tertiary" onClick={onLater}>
            {say('merge.later')}
          </Button>
        </Flex>
        <Button loading={merge.isSaving} disabled={!merge.isReady} onClick={() => void merge.save()}>
          {say('merge.save')}
        </Button>
      </Modal.Footer>
    </Dialog>
  );
}

/** Plain text that stands in one field can be mended here; everything else is taken whole. */
function useIsEditable(type: string): (disputed: Disputed) => boolean {
  const attributes = useGovernedTypes().find((each) => each.type === type)?.attributes ?? {};
  return ({ field, diffs }) => ['string', 'text'].includes(attributes[field]?.type ?? '') && diffs[0]?.kind === 'text';
}

interface ChoiceProps {
  readonly type: string;
  readonly theirName: string;
  readonly disputed: Disputed;
  readonly side: Side | undefined;
  readonly text: string | undefined;
  readonly isEditable: boolean;
  readonly onChoose: (side: Side) => void;
  readonly onWrite: (text: string) => void;
}

const CHANGED_BY = { me: 'merge.only-you', them: 'merge.only-them', both: 'merge.both' } as const;

function Choice({ type, theirName, disputed, side, text, isEditable, onChoose, onWrite }: ChoiceProps) {
  const say = useWords();
  const field = useFieldName(type)(disputed.field);
  const [first] = disputed.diffs;
  const choose = (value: string) => {
    const chosen = value === 'mine' ? 'mine' : 'theirs';
    onChoose(chosen);
    if (text !== undefined && first) onWrite(textOf(first, chosen));
  };
  return (
    <Box
      tag="section"
      role="group"
      aria-label={field}
      borderColor={side ? 'neutral200' : 'warning600'}
      borderStyle="solid"
      borderWidth="1px"
      hasRadius
      padding={4}
    >
      <Flex justifyContent="space-between" wrap="wrap" gap={2} paddingBottom={3}>
        <Typography tag="h3" variant="delta">
          {field}
        </Typography>
        <Typography variant="pi" textColor={disputed.changedBy === 'both' ? 'warning700' : 'neutral600'}>
          {say(CHANGED_BY[disputed.changedBy])}
        </Typography>
      </Flex>
      {disputed.diffs.map((diff) => (
        <FieldChange key={diff.path} diff={diff} type={type} isBare />
      ))}
      <Radio.Group value={side ?? ''} onValueChange={choose} aria-label={say('merge.choose', { field })}>
        <Flex gap={5} wrap="wrap" paddingTop={3}>
          <Radio.Item value="mine">{say('merge.mine')}</Radio.Item>
          <Radio.Item value="theirs">{say('merge.theirs', { name: theirName })}</Radio.Item>
        </Flex>
      </Radio.Group>
      {isEditable && side && first && (
        <Box paddingTop={3}>
          <TextField label={say('merge.edit')} value={text ?? textOf(first, side)} onChange={onWrite} />
        </Box>
      )}
    </Box>
  );
}
