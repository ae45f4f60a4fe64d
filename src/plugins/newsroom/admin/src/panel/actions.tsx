import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PanelAction, StoryView } from '../../../contract/story';
import { reviewPath, type StoryRef } from '../api/story-ref';
import { nextSteps } from '../view/next-steps';
import { useWords } from '../words';
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
  const buttons = (actions: readonly PanelAction[]) =>
    byReason(shown(actions), view).map((group) => (
      <ActionGroup key={group[0]} actions={group} main={main} view={view} isUnsaved={isUnsaved} onBegin={begin} />
    ));
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {isUnsaved && (
        <Typography variant="pi" textColor="warning700" role="status">
          {say('panel.unsaved')}
        </Typography>
      )}
      {buttons([...(main ? [main] : []), ...beside])}
      {other.length > 0 && (
        <Box tag="details">
          <Typography tag="summary" variant="pi" textColor="neutral700" style={{ cursor: 'pointer' }}>
            {say('panel.more')}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {buttons(other)}
          </Flex>
        </Box>
      )}
      {Dialog && <Dialog storyRef={storyRef} view={view} onClose={() => setOpen(null)} onMoved={onMoved} />}
    </Flex>
  );
}

const GRAVE: ReadonlySet<PanelAction> = new Set(['kill', 'withdraw', 'breakGlass', 'delete']);
const HEEDLESS: ReadonlySet<PanelAction> = new Set(['claim', 'assign', 'kill', 'countersign', 'recall']);

/** What is refused for the same reason stands together, with the reason said once. */
function byReason(actions: readonly PanelAction[], { may }: StoryView): readonly (readonly PanelAction[])[] {
  const groups = new Map<string, PanelAction[]>();
  for (const action of actions) {
    const permission = may[action];
    const key = permission.allowed ? action : permission.reason;
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return [...groups.values()];
}

interface ActionGroupProps {
  readonly actions: readonly PanelAction[];
  readonly main: PanelAction | null;
  readonly view: StoryView;
  readonly isUnsaved: boolean;
  readonly onBegin: (action: PanelAction) => void;
}

function ActionGroup({ actions, main, view, isUnsaved, onBegin }: ActionGroupProps) {
  const say = useWords();
  const reasonId = useId();
  const [refused] = actions.map((action) => view.may[action]).filter(({ allowed }) => !allowed);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {actions.map((action) => (
        <Button
          key={action}
          fullWidth
          variant={GRAVE.has(action) ? 'danger-light' : action === main ? 'default' : 'secondary'}
          disabled={!view.may[action].allowed || (isUnsaved && !HEEDLESS.has(action))}
          aria-describedby={refused ? reasonId : undefined}
          onClick={() => onBegin(action)}
        >
          {say(`action.${action}`)}
        </Button>
      ))}
      {refused && !refused.allowed && (
        <Typography id={reasonId} variant="pi" textColor="neutral600" tag="p">
          {refused.reason}
        </Typography>
      )}
    </Flex>
  );
}
