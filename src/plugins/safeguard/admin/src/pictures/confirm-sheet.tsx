import { useNotification } from '@strapi/admin/strapi-admin';
import { Typography } from '@strapi/design-system';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { PictureFile } from '../../../contract/picture';
import { useConfirmPictureMutation } from '../api';
import { useWords } from '../words';

interface ConfirmSheetProps {
  readonly file: PictureFile;
  readonly onClose: () => void;
}

/** A second person's eyes, on exactly these pixels. */
export function ConfirmSheet({ file, onClose }: ConfirmSheetProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const [confirm, { isLoading, error }] = useConfirmPictureMutation();
  const send = async () => {
    if ('error' in (await confirm({ id: file.id, request: { digest: file.digest } }))) return;
    toggleNotification({ type: 'success', message: say('picture.look.done') });
    onClose();
  };
  return (
    <Sheet
      title={say('picture.look.title')}
      confirm={say('picture.look.confirm')}
      isBusy={isLoading}
      fault={faultOf(error)}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <a href={file.url} target="_blank" rel="noreferrer" aria-label={say('picture.full')}>
        <img src={file.url} alt={file.name} style={{ width: '100%', height: 'auto', display: 'block' }} />
      </a>
      <Typography>{say('picture.look.what')}</Typography>
    </Sheet>
  );
}
