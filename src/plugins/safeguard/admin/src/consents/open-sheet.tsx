import { Loader, Typography } from '@strapi/design-system';
import { Quiet } from '../../../../../admin/parts/card';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { ConsentView } from '../../../contract/consent';
import { useWords } from '../words';
import { CoveredStories } from './stories';

interface OpenSheetProps {
  /** Nothing while it is being opened. */
  readonly consent: ConsentView | undefined;
  readonly error: unknown;
  readonly onClose: () => void;
}

/** One consent with its reference. */
export function OpenSheet({ consent, error, onClose }: OpenSheetProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  return (
    <Sheet title={say('consent.open.title')} fault={faultOf(error)} onClose={onClose}>
      {!consent && !error && <Loader small />}
      {consent && (
        <>
          <Typography variant="sigma" textColor="neutral600">
            {say('consent.reference')}
          </Typography>
          <Typography variant="beta" tag="p" style={{ overflowWrap: 'anywhere' }}>
            {consent.reference}
          </Typography>
          <Typography>{consent.kinds.map((kind) => say(`kind.${kind}`)).join(', ')}</Typography>
          <CoveredStories stories={consent.stories} />
          <Quiet>{say('consent.open.record')}</Quiet>
        </>
      )}
    </Sheet>
  );
}
