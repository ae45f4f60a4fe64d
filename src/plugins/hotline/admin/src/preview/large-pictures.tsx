import { Modal } from '@strapi/design-system';
import styled from 'styled-components';
import { Dialog } from '../../../../../admin/parts/dialog';
import type { BannerPreview } from '../../../contract/preview';
import { useWords } from '../words';
import { Picture, Pictures } from './pictures';

interface LargePicturesProps {
  readonly drawn: BannerPreview;
  readonly onClose: () => void;
}

/** Pixel for pixel, as a reader gets them: what is too wide for this screen is scrolled to. */
export function LargePictures({ drawn, onClose }: LargePicturesProps) {
  const say = useWords();
  return (
    <Dialog title={say('preview.large.title')} style={{ maxWidth: '1280px', width: '95vw' }} onClose={onClose}>
      <Modal.Body>
        <Scrolled tabIndex={0} aria-label={say('preview.large.title')} role="region">
          <Pictures isTrueSize>
            {drawn.sizes.map((size) => (
              <Picture key={size.name} size={size} alt={drawn.alt} weight={null} isTrueSize />
            ))}
          </Pictures>
        </Scrolled>
      </Modal.Body>
    </Dialog>
  );
}

const Scrolled = styled.div`
  overflow: auto;
`;
