import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Message } from '@strapi/icons';
import { styled } from 'styled-components';
import type { DiffSpan, FieldDiff } from '../../../contract/revision';
import { useComponentName, useFieldName, useValueName } from '../parts/names';
import { useWords } from '../words';

interface FieldChangeProps {
  readonly diff: FieldDiff;
  readonly type: string;
  /** Without the name and the frame of the field, where those stand around it already. */
  readonly isBare?: boolean;
  readonly onNote?: () => void;
}

/** What changed in one field, syllable by syllable where it is text. */
export function FieldChange({ diff, type, isBare = false, onNote }: FieldChangeProps) {
  const say = useWords();
  const name = useFieldName(type)(diff.path);
  const componentName = useComponentName();
  if (isBare) return <Change diff={diff} />;
  return (
    <Box tag="section" aria-label={name} background="neutral0" shadow="tableShadow" hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <Flex gap={2}>
          <Typography variant="delta" tag="h3">
            {name}
          </Typography>
          {diff.component && <Typography textColor="neutral600">{componentName(diff.component)}</Typography>}
          <KindBadge kind={diff.kind} />
        </Flex>
        {onNote && (
          <IconButton label={say('review.note-here')} variant="ghost" size="S" onClick={onNote}>
            <Message />
          </IconButton>
        )}
      </Flex>
      <Change diff={diff} />
    </Box>
  );
}

function KindBadge({ kind }: { readonly kind: FieldDiff['kind'] }) {
  const say = useWords();
  if (kind === 'added') return <Badge variant="success">{say('review.added')}</Badge>;
  if (kind === 'removed') return <Badge variant="danger">{say('review.removed')}</Badge>;
  if (kind === 'moved') return <Badge variant="secondary">{say('review.moved')}</Badge>;
  return null;
}

function Change({ diff: { kind, spans, before, after } }: { readonly diff: FieldDiff }) {
  if (kind === 'text') return <Spans spans={spans} />;
  if (kind === 'added') return <Whole side="added" text={after} />;
  if (kind === 'removed') return <Whole side="removed" text={before} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {before && <Whole side="removed" text={before} />}
      <Whole side="added" text={after} />
    </Flex>
  );
}

/** Marked by line and sign as well as by colour: `<ins>` and `<del>` are read out as such. */
function Spans({ spans }: { readonly spans: readonly DiffSpan[] }) {
  return (
    <Text>
      {spans.map(({ kind, text }, at) => {
        if (kind === 'added') return <ins key={at}>{text}</ins>;
        if (kind === 'removed') return <del key={at}>{text}</del>;
        return <span key={at}>{text}</span>;
      })}
    </Text>
  );
}

function Whole({ side, text }: { readonly side: 'added' | 'removed'; readonly text: string | null }) {
  const say = useWords();
  const valueName = useValueName();
  const words = text?.trim() ? valueName(text) : say('review.empty');
  return (
    <Box>
      <Typography variant="pi" textColor="neutral600">
        {say(side === 'added' ? 'review.after' : 'review.before')}
      </Typography>
      <Text>{side === 'added' ? <ins>{words}</ins> : <del>{words}</del>}</Text>
    </Box>
  );
}

const Text = styled.p`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 1.65;
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
`;
