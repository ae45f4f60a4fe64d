import { Box, Flex, IconButton, NumberInput, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { KeyboardEvent } from 'react';
import { Quiet } from '../../../../../admin/parts/card';
import type { Mask } from '../../../contract/picture';
import { useWords } from '../words';
import { isBox, nudged, within, type Box as MaskBox, type Size } from './shapes';

interface MaskListProps {
  readonly masks: readonly Mask[];
  readonly size: Size;
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
  readonly onChange: (masks: readonly Mask[]) => void;
}

/** What will be hidden, place by place: for who draws without a pointer, and for who wants it exact. */
export function MaskList({ masks, size, chosen, onChoose, onChange }: MaskListProps) {
  const say = useWords();
  if (masks.length === 0) return <Quiet>{say('brush.masks.none')}</Quiet>;
  const replace = (index: number, mask: Mask) => onChange(masks.map((each, at) => (at === index ? mask : each)));
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none' }}>
      {masks.map((mask, index) => (
        <li key={index}>
          <OneMask
            mask={mask}
            number={index + 1}
            size={size}
            isChosen={index === chosen}
            onChoose={() => onChoose(index)}
            onChange={(changed) => replace(index, changed)}
            onRemove={() => onChange(masks.filter((_, at) => at !== index))}
          />
        </li>
      ))}
    </Flex>
  );
}

interface OneMaskProps {
  readonly mask: Mask;
  readonly number: number;
  readonly size: Size;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onChange: (mask: Mask) => void;
  readonly onRemove: () => void;
}

function OneMask({ mask, number, size, isChosen, onChoose, onChange, onRemove }: OneMaskProps) {
  const say = useWords();
  const name = say('brush.mask', {
    number,
    what: say(`brush.hides.${mask.hides}`),
    shape: say(`brush.tool.${mask.shape}`),
  });
  const press = (event: KeyboardEvent) => {
    const moved = isBox(mask) ? nudged(mask, event, size) : null;
    if (!moved) return;
    event.preventDefault(); // the page stays where it is
    onChange(moved);
  };
  return (
    <Box background={isChosen ? 'primary100' : 'neutral100'} hasRadius padding={2} onFocus={onChoose}>
      <Flex justifyContent="space-between" gap={2}>
        <Typography
          tag="button"
          type="button"
          onClick={onChoose}
          onKeyDown={press}
          textAlign="left"
          style={{ background: 'none', border: 0, padding: '0.6rem 0', cursor: 'pointer', flex: 1 }}
        >
          {name}
        </Typography>
        <IconButton variant="ghost" label={say('brush.mask.remove', { number })} onClick={onRemove}>
          <Trash />
        </IconButton>
      </Flex>
      {isChosen && isBox(mask) && <Numbers box={mask} size={size} onChange={onChange} />}
    </Box>
  );
}

const SIDES = ['x', 'y', 'width', 'height'] as const;

interface NumbersProps {
  readonly box: MaskBox;
  readonly size: Size;
  readonly onChange: (box: MaskBox) => void;
}

function Numbers({ box, size, onChange }: NumbersProps) {
  const say = useWords();
  return (
    <Flex gap={2} wrap="wrap" paddingTop={1}>
      {SIDES.map((side) => (
        <Box key={side} flex="1 1 40%">
          <Typography variant="pi" tag="label">
            {say(`brush.mask.${side}`)}
            <NumberInput
              size="S"
              value={box[side]}
              onValueChange={(value: number | undefined) => onChange(within({ ...box, [side]: value ?? 0 }, size))}
            />
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
