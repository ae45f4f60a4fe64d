import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { PictureWeight, PreviewedSize } from '../../../contract/preview';
import { useWords } from '../words';

/** All sizes, each as wide as its shape asks for. */
export const Pictures = ({ children, isTrueSize = false }: PicturesProps) => (
  <List $isTrueSize={isTrueSize}>{children}</List>
);

interface PicturesProps {
  readonly children: ReactNode;
  readonly isTrueSize?: boolean;
}

interface PictureProps {
  readonly size: PreviewedSize;
  readonly alt: string;
  readonly weight: PictureWeight | null;
  /** In its own pixels, not as large as there is room. */
  readonly isTrueSize?: boolean;
}

/** One size: the picture, or why there is none, and below it what it weighs. */
export function Picture({ size, alt, weight, isTrueSize = false }: PictureProps) {
  const say = useWords();
  const { width, height, svg, refusal } = size;
  const name = `${width} × ${height}`;
  return (
    <Figure $ratio={width / height} $isTrueSize={isTrueSize}>
      {svg === null ? (
        <Refused style={{ aspectRatio: `${width} / ${height}` }}>
          <Typography variant="pi" textColor="danger600">
            {refusal && say(`preview.refused.${refusal.what}`, { count: refusal.tooLongBy })}
          </Typography>
        </Refused>
      ) : (
        <img src={addressOf(svg)} width={width} height={height} alt={`${name}: ${alt}`} />
      )}
      <figcaption>
        <Typography variant="pi" textColor="neutral600">
          <strong>{name}</strong>
          {weight && (
            <span title={say('preview.weight.hint')}>
              {' · '}
              {say('preview.weight', { kb: kilo(weight.png), most: kilo(weight.atMost) })}
            </span>
          )}
        </Typography>
      </figcaption>
    </Figure>
  );
}

/** As a picture, never as markup: nothing in it can run. */
const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** In kB of 1,000 bytes, rounded up: what is at most 50 must not read 50 when it is more. */
const kilo = (bytes: number): number => Math.ceil(bytes / 1000);

const List = styled.div<{ readonly $isTrueSize: boolean }>`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: ${({ $isTrueSize }) => ($isTrueSize ? 'flex-start' : 'flex-end')};
`;

/** Wide ones have a row to themselves; of the others two share one. */
const WIDE = 1.6;

const Figure = styled.figure<{ readonly $ratio: number; readonly $isTrueSize: boolean }>`
  margin: 0;
  min-width: 0;
  flex: ${({ $ratio, $isTrueSize }) => ($isTrueSize ? '0 0 auto' : $ratio >= WIDE ? '1 1 100%' : '1 1 40%')};
  max-width: ${({ $isTrueSize }) => ($isTrueSize ? 'none' : '100%')};

  img {
    display: block;
    width: ${({ $isTrueSize }) => ($isTrueSize ? 'auto' : '100%')};
    max-width: ${({ $isTrueSize }) => ($isTrueSize ? 'none' : '100%')};
    height: auto;
    max-height: ${({ $isTrueSize }) => ($isTrueSize ? 'none' : '18rem')};
    object-fit: contain;
    object-position: left bottom;
  }
`;

const Refused = styled.div`
  display: flex;
  align-items: center;
  justify-content: center;
  width: 100%;
  min-height: 4rem;
  max-height: 18rem;
  padding: ${({ theme }) => theme.spaces[2]};
  text-align: center;
  border: 1px dashed ${({ theme }) => theme.colors.danger500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.danger100};
`;
