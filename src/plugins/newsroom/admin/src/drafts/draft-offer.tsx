import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Dialog } from '../../../../../admin/parts/dialog';
import { useMoment } from '../../../../../admin/parts/moment';
import { useFieldName } from '../parts/names';
import type { DraftChange } from '../view/draft-diff';
import { useWords } from '../words';
import type { LocalDraft } from './draft-store';

interface DraftOfferProps {
  readonly draft: LocalDraft;
  readonly changes: readonly DraftChange[];
  readonly type: string;
  /** The story was saved by somebody since. */
  readonly isBehind: boolean;
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
}

/** Offers back what was typed and not saved. */
export function DraftOffer({ draft, changes, type, isBehind, onRestore, onDiscard }: DraftOfferProps) {
  const say = useWords();
  const moment = useMoment();
  const [isOpen, setOpen] = useState(false);
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      background="secondary100"
      borderColor="secondary200"
      hasRadius
      padding={3}
      role="status"
    >
      <Typography variant="pi" textColor="secondary700">
        {say('draft.found', { when: moment(draft.at) })} {isBehind && say('draft.newer')}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="secondary" onClick={onRestore}>
          {say('draft.restore')}
        </Button>
        <Button size="S" variant="tertiary" onClick={() => setOpen(true)}>
          {say('draft.see')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onDiscard}>
          {say('draft.discard')}
        </Button>
      </Flex>
      {isOpen && <Difference changes={changes} type={type} onClose={() => setOpen(false)} />}
    </Flex>
  );
}

interface DifferenceProps {
  readonly changes: readonly DraftChange[];
  readonly type: string;
  readonly onClose: () => void;
}

function Difference({ changes, type, onClose }: DifferenceProps) {
  const say = useWords();
  const fieldName = useFieldName(type);
  return (
    <Dialog title={say('draft.title')} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {changes.map(({ field, saved, local }) => (
            <Box key={field} tag="section">
              <Typography variant="delta" tag="h3">
                {fieldName(field)}
              </Typography>
              {local === null ? (
                <Typography>{say('draft.other-change')}</Typography>
              ) : (
                <>
                  <Side label={say('draft.saved-value')} text={saved || say('review.empty')} />
                  <Side label={say('draft.local-value')} text={local || say('review.empty')} />
                </>
              )}
            </Box>
          ))}
        </Flex>
      </Modal.Body>
    </Dialog>
  );
}

function Side({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Box paddingTop={2}>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {label}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Typography>
    </Box>
  );
}
