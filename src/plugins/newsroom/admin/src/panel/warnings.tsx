import { Box, Typography } from '@strapi/design-system';
import { useMoment } from '../../../../../admin/parts/moment';
import type { StoryView } from '../../../contract/story';
import { useWords } from '../words';

/** What nobody may overlook: a return with its reason, a kill, a publication without approval. */
export function Warnings({ view: { stage, returned, kill, breakGlass } }: { readonly view: StoryView }) {
  const say = useWords();
  const moment = useMoment();
  return (
    <>
      {returned && stage === 'changes-requested' && (
        <Warning tone="warning" head={say('panel.returned', { name: returned.by.name, when: moment(returned.at) })}>
          {returned.reason}
        </Warning>
      )}
      {kill && (
        <Warning
          tone="danger"
          head={say('panel.killed', { name: kill.by?.name ?? say('panel.rule'), when: moment(kill.at) })}
        >
          {`${say(`kill.${kill.code}`)}. ${kill.text}\n${signature(say, kill.countersignedBy?.name)}`}
        </Warning>
      )}
      {breakGlass && (
        <Warning
          tone="danger"
          head={say('panel.break-glass', { name: breakGlass.by.name, when: moment(breakGlass.at) })}
        >
          {`${breakGlass.reason}\n${signature(say, breakGlass.countersignedBy?.name)}`}
        </Warning>
      )}
    </>
  );
}

const signature = (say: ReturnType<typeof useWords>, name: string | undefined): string =>
  name ? say('panel.signed', { name }) : say('panel.unsigned');

interface WarningProps {
  readonly tone: 'warning' | 'danger';
  readonly head: string;
  readonly children: string;
}

function Warning({ tone, head, children }: WarningProps) {
  return (
    <Box background={`${tone}100`} borderColor={`${tone}200`} hasRadius padding={3} role="note">
      <Typography tag="p" variant="pi" fontWeight="bold" textColor={`${tone}700`}>
        {head}
      </Typography>
      <Typography tag="p" variant="omega" textColor="neutral800" style={{ whiteSpace: 'pre-line' }}>
        {children}
      </Typography>
    </Box>
  );
}
