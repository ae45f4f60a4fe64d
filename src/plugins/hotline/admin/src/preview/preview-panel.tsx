import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useState } from 'react';
import { useWords } from '../words';
import { LargePictures } from './large-pictures';
import { Picture, Pictures } from './pictures';
import { usePreview, type Preview } from './use-preview';
import { Verdict } from './verdict';

const BANNER = 'api::hotline-banner.hotline-banner';

/** Every size of the banner that is being written, beside its form. */
export const PreviewPanel: PanelComponent = ({ model }) => {
  const say = useWords();
  return model === BANNER ? { title: say('preview.title'), content: <LivePreview /> } : null;
};

function LivePreview() {
  const say = useWords();
  const preview = usePreview();
  const { drawn, isFailed } = preview;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {isFailed && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {say('preview.failed')}
        </Typography>
      )}
      {drawn ? <Drawn preview={{ ...preview, drawn }} /> : !isFailed && <Loader small />}
    </Flex>
  );
}

function Drawn({ preview }: { readonly preview: Preview & { readonly drawn: NonNullable<Preview['drawn']> } }) {
  const say = useWords();
  const [isLarge, setLarge] = useState(false);
  const { drawn, weights } = preview;
  return (
    <>
      <Verdict drawn={drawn} />
      <Button variant="tertiary" startIcon={<Eye />} onClick={() => setLarge(true)}>
        {say('preview.large')}
      </Button>
      <Pictures>
        {drawn.sizes.map((size) => (
          <Picture
            key={size.name}
            size={size}
            alt={drawn.alt}
            weight={weights.find(({ name }) => name === size.name) ?? null}
          />
        ))}
      </Pictures>
      {isLarge && <LargePictures drawn={drawn} onClose={() => setLarge(false)} />}
    </>
  );
}
