import { Modal } from '@strapi/design-system';
import styled from 'styled-components';
import type { BannerPreview } from '../../../contract/preview';
import { useWords } from '../words/use-words';
import { Picture, Pictures } from './pictures';

interface LargePicturesProps {
  readonly drawn: BannerPreview;
  readonly onClose: () => void;
}

/** Pixel for pixel, as a reader gets them: what is too wide for this screen is scrolled to. */
export function LargePictures({ drawn, onClose }: LargePicturesProps) {
  const say = useWords();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Wide>
        <Modal.Header closeLabel={say('common.close')}>
          <Modal.Title>{say('preview.large.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Scrolled tabIndex={0} aria-label={say('preview.large.title')} role="region">
            <Pictures isTrueSize>
              {drawn.sizes.map((size) => (
                <Picture key={size.name} size={size} alt={drawn.alt} weight={null} isTrueSize />
              ))}
            </Pictures>
          </Scrolled>
        </Modal.Body>
      </Wide>
    </Modal.Root>
  );
}

const Wide = styled(Modal.Content)`
  width: 95vw;
  max-width: 1280px;
`;

const Scrolled = styled.div`
  overflow: auto;
`;
