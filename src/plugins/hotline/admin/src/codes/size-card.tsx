import { Link, Typography } from '@strapi/design-system';
import styled from 'styled-components';
import type { SizeCode } from '../../../contract/codes';
import { Copyable } from '../parts/copyable';
import { Card } from '../parts/frame';
import { useWords } from '../words/use-words';

/** Where the admin's own requests go; Strapi does not say so in its types. */
const SERVER = (window.strapi as { readonly backendURL?: string }).backendURL ?? '';

/** One size: how it looks, and what to paste. */
export function SizeCard({ size, alt }: { readonly size: SizeCode; readonly alt: string }) {
  const say = useWords();
  const { width, height, path, picture, frame, isPoster } = size;
  const name = `${width} × ${height}`;
  return (
    <Card label={name}>
      <Typography variant="delta" tag="h2">
        {name}
      </Typography>
      <Shown src={SERVER + path} width={width} height={height} alt={alt} loading="lazy" />
      {isPoster ? (
        <Link href={SERVER + path} isExternal>
          {say('codes.file', { name })}
        </Link>
      ) : (
        <>
          <Copyable label={say('codes.frame')} text={frame} />
          <Copyable label={say('codes.picture')} text={picture} />
        </>
      )}
    </Card>
  );
}

const Shown = styled.img`
  display: block;
  width: auto;
  max-width: 100%;
  height: auto;
  max-height: 30rem;
  align-self: flex-start;
`;
