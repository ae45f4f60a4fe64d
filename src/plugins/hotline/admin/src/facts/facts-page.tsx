import { Badge, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Card, Quiet } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { useMoment } from '../../../../../admin/parts/moment';
import type { KeptFact } from '../../../contract/facts';
import { useFactsQuery } from '../api';
import { HotlineFrame } from '../parts/frame';
import { useWords } from '../words';

/** Số và địa chỉ: what has to be verified from time to time, the most urgent first. */
export function FactsPage() {
  const say = useWords();
  const faultOf = useFaultOf();
  const { data: facts, error } = useFactsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <HotlineFrame page="facts">
      <Fault>{faultOf(error)}</Fault>
      {!facts && !error && <Loader small />}
      {facts?.length === 0 && (
        <Card label={say('tab.facts')}>
          <Typography>{say('facts.none')}</Typography>
        </Card>
      )}
      {facts?.map((fact) => (
        <Fact key={fact.documentId} fact={fact} />
      ))}
      <Quiet>{say('facts.answering')}</Quiet>
    </HotlineFrame>
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
