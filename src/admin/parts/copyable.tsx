import { useNotification } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useWords } from './words';

interface CopyableProps {
  readonly label?: string;
  readonly text: string;
}

/** A text to hand out, with a button that copies it. */
export function Copyable({ label, text }: CopyableProps) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toggleNotification({ type: 'success', message: say('copied') }),
      () => toggleNotification({ type: 'warning', message: say('copy-failed') }),
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {label && (
        <Typography variant="pi" fontWeight="bold">
          {label}
        </Typography>
      )}
      <Flex gap={2} alignItems="center" wrap="wrap">
        <Box background="neutral100" hasRadius padding={2} flex="1 1 12rem" minWidth={0}>
          <Typography variant="pi" tag="code" style={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
            {text}
          </Typography>
        </Box>
        <Button
          variant="tertiary"
          startIcon={<Duplicate />}
          aria-label={`${say('copy')}: ${label ?? text}`}
          onClick={() => void copy()}
        >
          {say('copy')}
        </Button>
      </Flex>
    </Flex>
  );
}
