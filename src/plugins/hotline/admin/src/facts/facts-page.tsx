import { Badge, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { KeptFact } from '../../../contract/facts';
import { useFactsQuery } from '../api';
import { Card, Frame, Quiet } from '../parts/frame';
import { useMoment } from '../parts/use-moment';
import { useWords } from '../words/use-words';

/** Số và địa chỉ: what has to be verified from time to time, the most urgent first. */
export function FactsPage() {
  const say = useWords();
  const { data: facts, isError } = useFactsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Frame page="facts">
      {isError && <Typography role="alert">{say('common.failed')}</Typography>}
      {!facts && !isError && <Loader small />}
      {facts?.length === 0 && (
        <Card label={say('tab.facts')}>
          <Typography>{say('facts.none')}</Typography>
        </Card>
      )}
      {facts?.map((fact) => (
        <Fact key={fact.documentId} fact={fact} />
      ))}
      <Quiet>{say('facts.answering')}</Quiet>
    </Frame>
  );
}

const formOf = ({ type, documentId }: KeptFact): string =>
  type === 'hotline'
    ? '/content-manager/single-types/api::hotline.hotline'
    : `/content-manager/collection-types/api::support-center.support-center/${documentId}`;

const COLOURS = {
  fresh: { backgroundColor: 'success100', textColor: 'success700' },
  soon: { backgroundColor: 'warning100', textColor: 'warning700' },
  past: { backgroundColor: 'danger100', textColor: 'danger700' },
} as const;

function Fact({ fact }: { readonly fact: KeptFact }) {
  const say = useWords();
  const moment = useMoment();
  const { name, phase, verifiedAt, dueAt } = fact;
  return (
    <Card label={name}>
      <Flex gap={3} wrap="wrap" alignItems="center">
        <Badge {...COLOURS[phase]}>{say(`facts.${phase}`)}</Badge>
        <Link tag={NavLink} to={formOf(fact)}>
          {name}
        </Link>
      </Flex>
      <Quiet>
        {verifiedAt && dueAt
          ? say('facts.verified', { when: moment(verifiedAt), due: moment(dueAt) })
          : say('facts.never')}
      </Quiet>
    </Card>
  );
}
