import { Flex, Typography } from '@strapi/design-system';
import type { BannerPreview } from '../../../contract/preview';
import { useWords } from '../words';

/** Whether the banner can go out as it is, and if not, what stands in the way. Read out as it changes. */
export function Verdict({ drawn }: { readonly drawn: BannerPreview }) {
  const say = useWords();
  const { sizes, contrast, unknownCharacters, isFit, alt } = drawn;
  const refused = sizes.filter(({ refusal }) => refusal !== null).map(({ name }) => name.replace('x', ' × '));
  const isReadable = contrast.every(({ isEnough }) => isEnough);
  const atLeast = Math.max(...contrast.map((line) => line.atLeast));
  const ratios = contrast.map(({ pair, ratio }) => say(`preview.contrast.${pair}`, { ratio }));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex direction="column" alignItems="stretch" gap={1} role="status">
        {isFit && (
          <Typography variant="pi" fontWeight="bold" textColor="success700">
            {say('preview.fit')}
          </Typography>
        )}
        {refused.length > 0 && (
          <Shortcoming>{say('preview.unfit', { count: refused.length, sizes: refused.join(', ') })}</Shortcoming>
        )}
        {unknownCharacters.length > 0 && (
          <Shortcoming>{say('preview.unknown', { characters: unknownCharacters.join(' ') })}</Shortcoming>
        )}
        {!isReadable && <Shortcoming>{say('preview.contrast.failing', { atLeast })}</Shortcoming>}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {`${say('preview.contrast')}: ${ratios.join(' · ')}. ${isReadable ? say('preview.contrast.enough', { atLeast }) : ''}`}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('preview.alt', { alt })}
      </Typography>
    </Flex>
  );
}

const Shortcoming = ({ children }: { readonly children: string }) => (
  <Typography variant="pi" fontWeight="bold" textColor="danger600">
    {children}
  </Typography>
);
