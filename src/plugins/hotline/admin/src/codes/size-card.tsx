import { Link, Typography } from '@strapi/design-system';
import styled from 'styled-components';
import { Card } from '../../../../../admin/parts/card';
import { Copyable } from '../../../../../admin/parts/copyable';
import { SERVER } from '../../../../../admin/parts/server';
import type { SizeCode } from '../../../contract/codes';
import { useWords } from '../words';

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
