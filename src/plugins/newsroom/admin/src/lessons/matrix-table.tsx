import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { LessonMatrix, TierColumn } from '../../../contract/lesson';
import { cellAt } from '../view/matrix';
import { useWords } from '../words';
import { Cell } from './matrix-cell';

/** Strands downwards, tiers across. On a phone it scrolls sideways, the strands staying in place. */
export function MatrixTable({ matrix, locale }: { readonly matrix: LessonMatrix; readonly locale: string }) {
  const say = useWords();
  return (
    <Scroll role="region" aria-label={say('matrix.table')} tabIndex={0} background="neutral0" hasRadius>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Typography variant="sigma" textColor="neutral700">
                {say('matrix.strand')}
              </Typography>
            </th>
            {matrix.tiers.map((tier) => (
              <th key={tier.documentId} scope="col">
                <Typography tag="p" variant="omega" fontWeight="bold">
                  {tier.name}
                </Typography>
                <Ages tier={tier} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.strands.map((strand) => (
            <tr key={strand.documentId}>
              <th scope="row">
                <Typography variant="omega" fontWeight="bold">
                  {strand.name}
                </Typography>
              </th>
              {matrix.tiers.map((tier) => {
                const cell = cellAt(matrix, strand.documentId, tier.documentId);
                return (
                  <td key={tier.documentId}>
                    {cell && <Cell cell={cell} strand={strand} tier={tier} locale={locale} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Ages({ tier: { ageFrom, ageTo } }: { readonly tier: TierColumn }) {
  const say = useWords();
  const ages =
    ageFrom === null
      ? say('matrix.adults')
      : ageTo === null
        ? say('matrix.ages-from', { from: ageFrom })
        : say('matrix.ages', { from: ageFrom, to: ageTo });
  return (
    <Typography tag="p" variant="pi" textColor="neutral700">
      {ages}
    </Typography>
  );
}

const Scroll = styled(Box)`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};

  table {
    border-collapse: collapse;
    width: 100%;
    min-width: 96rem;
    table-layout: fixed;
  }
  th,
  td {
    padding: 1.2rem;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    width: 16rem;
    background: ${({ theme }) => theme.colors.neutral100};
  }
  @media (max-width: 767px) {
    th:first-child {
      width: 11rem;
    }
  }
`;
