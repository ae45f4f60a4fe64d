import { useFetchClient, useForm, useNotification } from '@strapi/admin/strapi-admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Dialog } from '../../../../../admin/parts/dialog';
import type { PictureView } from '../../../contract/picture';
import { usePictureQuery } from '../api';
import { Brush } from '../brush/brush';
import { useMay } from '../parts/use-may';
import { Signatures } from '../pictures/hidden-picture';
import { useWords } from '../words';
import { picturesIn, type PictureInForm } from './pictures-in';

/** The pictures of the form that is open: what was hidden in them, and the brush. */
export const PicturesPanel: PanelComponent = () => {
  const say = useWords();
  const may = useMay();
  const values: unknown = useForm('PicturesPanel', (form) => form.values);
  const pictures = picturesIn(values);
  if (!may.readPictures || pictures.length === 0) return null;
  return { title: say('panel.pictures'), content: <Pictures pictures={pictures} mayHide={may.hidePictures} /> };
};

interface PicturesProps {
  readonly pictures: readonly PictureInForm[];
  readonly mayHide: boolean;
}

function Pictures({ pictures, mayHide }: PicturesProps) {
  const [brushing, setBrushing] = useState<PictureInForm | null>(null);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {pictures.map((picture) => (
        <OnePicture key={picture.field} picture={picture} onHide={mayHide ? () => setBrushing(picture) : null} />
      ))}
      {brushing && <BrushDialog picture={brushing} onClose={() => setBrushing(null)} />}
    </Flex>
  );
}

interface OnePictureProps {
  readonly picture: PictureInForm;
  readonly onHide: (() => void) | null;
}

function OnePicture({ picture: { id, name, preview }, onHide }: OnePictureProps) {
  const say = useWords();
  const { currentData: view } = usePictureQuery(id);
  return (
    <Flex gap={3} alignItems="flex-start">
      <img src={preview} alt="" width={56} height={56} style={{ objectFit: 'cover', flex: 'none' }} />
      <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
        <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        {view?.hidden && <Signatures view={view} hidden={view.hidden} />}
        {onHide && (
          <Button variant="tertiary" size="S" aria-label={say('panel.pictures.hide.of', { name })} onClick={onHide}>
            {say('panel.pictures.hide')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

interface BrushDialogProps {
  readonly picture: PictureInForm;
  readonly onClose: () => void;
}

/** Puts the new picture where the old one was, in the form: whoever edits saves it, or does not. */
function BrushDialog({ picture: { id, name, field }, onClose }: BrushDialogProps) {
  const say = useWords();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const change = useForm('BrushDialog', (form) => form.onChange);
  const use = async ({ file }: PictureView) => {
    const { data } = await get<object>(`/upload/files/${file.fileId}`);
    change(field, data);
    toggleNotification({ type: 'success', message: say('panel.pictures.replaced') });
    onClose();
  };
  return (
    <Dialog
      title={say('panel.pictures.hide.of', { name })}
      style={{ maxWidth: '112rem', width: '96vw' }}
      onClose={onClose}
    >
      <Modal.Body>
        <Brush id={id} onMade={(made) => void use(made)} />
      </Modal.Body>
    </Dialog>
  );
}
