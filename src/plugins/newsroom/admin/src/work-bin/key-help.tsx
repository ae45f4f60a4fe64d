import { Box, Flex, Modal, Typography } from '@strapi/design-system';
import { Dialog } from '../../../../../admin/parts/dialog';
import { KEY_HELP } from '../view/keys';
import { useWords } from '../words';

/** What the keyboard does in the work-bin. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  return (
    <Dialog title={say('bin.help')} onClose={onClose}>
      <Modal.Body>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
          {KEY_HELP.map(({ keys, does }) => (
            <Flex key={does} gap={4}>
              <Flex tag="dt" gap={1} width="9rem">
                {keys.map((key) => (
                  <Box
                    key={key}
                    tag="kbd"
                    background="neutral150"
                    borderColor="neutral300"
                    hasRadius
                    paddingLeft={2}
                    paddingRight={2}
                  >
                    <Typography variant="pi" fontWeight="bold">
                      {key}
                    </Typography>
                  </Box>
                ))}
              </Flex>
              <Typography tag="dd">{say(`key.${does}`)}</Typography>
            </Flex>
          ))}
        </Flex>
      </Modal.Body>
    </Dialog>
  );
}
