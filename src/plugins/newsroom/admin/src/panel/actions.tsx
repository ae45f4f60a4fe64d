import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PanelAction, StoryView } from '../../../contract/story';
import { reviewPath, type StoryRef } from '../api/story-ref';
import { nextSteps } from '../view/next-steps';
import { useWords } from '../words/use-words';
import { DIALOGS, type DialogAction } from './dialogs';

interface ActionsProps {
  readonly storyRef: StoryRef;
  readonly view: StoryView;
  /** Typed and not saved: whatever acts on the saved story must wait. */
  readonly isUnsaved: boolean;
  /** Left out where the page gives the approval itself. */
  readonly without?: readonly PanelAction[];
  readonly onMoved: () => void;
}

const NONE: readonly PanelAction[] = [];

/** What this person may do now, and beside what they may not, why. */
export function Actions({ storyRef, view, isUnsaved, without = NONE, onMoved }: ActionsProps) {
  const say = useWords();
  const navigate = useNavigate();
  const [open, setOpen] = useState<DialogAction | null>(null);
  const { main, beside, other } = nextSteps(view);
  const begin = (action: PanelAction) => {
    if (action === 'approve') navigate(reviewPath(storyRef));
    else if (action in DIALOGS) setOpen(action as DialogAction); // every key of the table is one
  };
  const Dialog = open && DIALOGS[open];
  const shown = (actions: readonly PanelAction[]) => actions.filter((action) => !without.includes(action));
  const button = (action: PanelAction, isMain = false) => (
    <Action
      key={action}
      action={action}
      view={view}
      isMain={isMain}
      isUnsaved={isUnsaved}
      onBegin={() => begin(action)}
    />
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {isUnsaved && (
        <Typography variant="pi" textColor="warning700" role="status">
          {say('panel.unsaved')}
        </Typography>
      )}
      {main && !without.includes(main) && button(main, true)}
      {shown(beside).map((action) => button(action))}
      {other.length > 0 && (
        <Box tag="details">
          <Typography tag="summary" variant="pi" textColor="neutral700" style={{ cursor: 'pointer' }}>
            {say('panel.more')}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {shown(other).map((action) => button(action))}
          </Flex>
        </Box>
      )}
      {Dialog && <Dialog storyRef={storyRef} view={view} onClose={() => setOpen(null)} onMoved={onMoved} />}
    </Flex>
  );
}

const GRAVE: ReadonlySet<PanelAction> = new Set(['kill', 'withdraw', 'breakGlass', 'delete']);
const HEEDLESS: ReadonlySet<PanelAction> = new Set(['claim', 'assign', 'kill', 'countersign', 'recall']);

interface ActionProps {
  readonly action: PanelAction;
  readonly view: StoryView;
  readonly isMain: boolean;
  readonly isUnsaved: boolean;
  readonly onBegin: () => void;
}

function Action({ action, view, isMain, isUnsaved, onBegin }: ActionProps) {
  const say = useWords();
  const reasonId = useId();
  const permission = view.may[action];
  const isHeld = isUnsaved && !HEEDLESS.has(action);
  const variant = GRAVE.has(action) ? 'danger-light' : isMain ? 'default' : 'secondary';
  return (
    <Box>
      <Button
        fullWidth
        variant={variant}
        disabled={!permission.allowed || isHeld}
        aria-describedby={permission.allowed ? undefined : reasonId}
        onClick={onBegin}
      >
        {say(`action.${action}`)}
      </Button>
      {!permission.allowed && (
        <Typography id={reasonId} variant="pi" textColor="neutral600" tag="p" paddingTop={1}>
          {permission.reason}
        </Typography>
      )}
    </Box>
  );
}
