import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Card, Quiet } from '../../../../../admin/parts/card';
import type { Seen } from '../../../contract/look';
import { useWords } from '../words';
import { namesIn } from './look-at';

/** Characters of an answer that are shown as they came. */
const SHOWN = 20_000;

const EXPLAINED = { 401: 'tester.401', 404: 'tester.404', 410: 'tester.410' } as const;

/** An answer as the outlet gets it: in words first, then word for word. */
export function Answer({ seen }: { readonly seen: Seen }) {
  const say = useWords();
  const { status, headers, text, isCut } = seen;
  const names = status === 200 ? namesIn(seen) : null;
  const explained = EXPLAINED[status as keyof typeof EXPLAINED]; // nothing for any other
  return (
    <Card label={say('tester.status', { status })}>
      <Flex gap={3} wrap="wrap" role="status">
        <Badge active={status === 200}>{say('tester.status', { status })}</Badge>
        {explained && <Typography>{say(explained)}</Typography>}
      </Flex>
      {names && <Names names={names} isOfChannels={text.startsWith('{"channels"')} />}
      <Part title={say('tester.headers')}>
        {Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n')}
      </Part>
      <Part title={say('tester.text')}>{text.slice(0, SHOWN)}</Part>
      {(isCut || text.length > SHOWN) && <Quiet>{say('tester.cut')}</Quiet>}
    </Card>
  );
}

function Names({ names, isOfChannels }: { readonly names: readonly string[]; readonly isOfChannels: boolean }) {
  const say = useWords();
  return (
    <Box>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {say(isOfChannels ? 'tester.readable' : 'tester.titles')}
      </Typography>
      {names.length === 0 && <Quiet>{say('tester.empty')}</Quiet>}
      <ul>
        {names.map((name, index) => (
          <li key={index}>
            <Typography>{name}</Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Box>
    <Typography variant="sigma" tag="h3" textColor="neutral600">
      {title}
    </Typography>
    <Box background="neutral100" hasRadius padding={3} maxHeight="24rem" overflow="auto" tabIndex={0}>
      <Typography
        variant="pi"
        tag="pre"
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'monospace' }}
      >
        {children}
      </Typography>
    </Box>
  </Box>
);
