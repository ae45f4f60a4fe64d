import { useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { Button } from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { offerFile } from '../../../../../admin/parts/offer-file';
import { EVIDENCE_TYPES, type ConsentCard } from '../../../contract/consent';
import { useKeepEvidenceMutation } from '../api';
import { useWords } from '../words';
import { readPaper } from './paper';

/** The signed paper: sent in, and taken out again. */
export function EvidenceButtons({ consent }: { readonly consent: ConsentCard }) {
  const say = useWords();
  return (
    <>
      <SendPaper
        id={consent.id}
        label={say(consent.hasEvidence ? 'consent.evidence.change' : 'consent.evidence.add')}
      />
      {consent.hasEvidence && <TakePaper id={consent.id} />}
    </>
  );
}

function SendPaper({ id, label }: { readonly id: string; readonly label: string }) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const input = useRef<HTMLInputElement>(null);
  const [keep, { isLoading }] = useKeepEvidenceMutation();
  const send = async (file: File) => {
    const evidence = await readPaper(file);
    if (!evidence) return toggleNotification({ type: 'warning', message: say('consent.evidence.wrong') });
    const answer = await keep({ id, evidence });
    const fault = 'error' in answer ? faultOf(answer.error) : null;
    toggleNotification(
      fault ? { type: 'warning', message: fault } : { type: 'success', message: say('consent.evidence.kept') },
    );
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={EVIDENCE_TYPES.join(',')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ''; // the same file may be chosen again
          if (file) void send(file);
        }}
      />
      <Button
        variant="tertiary"
        startIcon={<Upload />}
        loading={isLoading}
        title={say('consent.evidence.what')}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}

function TakePaper({ id }: { readonly id: string }) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    try {
      const { data } = await get<Blob>(`/safeguard/consents/${id}/evidence`, { responseType: 'blob' });
      offerFile(`${id}.${data.type.split('/')[1] ?? 'bin'}`, data); // a name that tells nothing
    } catch (error) {
      toggleNotification({ type: 'warning', message: faultOf(error) ?? undefined });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="tertiary" startIcon={<Download />} loading={isBusy} onClick={() => void take()}>
      {say('consent.evidence.get')}
    </Button>
  );
}
