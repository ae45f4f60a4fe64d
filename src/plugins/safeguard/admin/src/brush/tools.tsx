import { Button, Field, Flex } from '@strapi/design-system';
import { ArrowClockwise, ArrowsCounterClockwise, Plus } from '@strapi/icons';
import { ChoiceField } from '../../../../../admin/parts/fields';
import type { HiddenThing } from '../../../contract/picture';
import { useWords } from '../words';
import type { Tool } from './shapes';

const TOOLS: readonly Tool[] = ['stroke', 'rectangle', 'ellipse'];
const THINGS: readonly HiddenThing[] = ['face', 'uniform', 'plate', 'other'];

/** Of the longer side of the picture, in hundredths. */
export const BRUSH = { least: 1, usual: 5, most: 20 };

export interface Setting {
  readonly tool: Tool;
  readonly hides: HiddenThing;
  /** Of the longer side of the picture, in hundredths. */
  readonly size: number;
}

interface ToolsProps {
  readonly setting: Setting;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** How many faces a machine proposes. */
  readonly proposed: number;
  readonly onChange: (changes: Partial<Setting>) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onAdd: () => void;
  readonly onPropose: () => void;
}

/** What to draw with, what it hides, and the way back. */
export function Tools({ setting, canUndo, canRedo, proposed, onChange, ...told }: ToolsProps) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex role="group" aria-label={say('brush.tool')} gap={2} wrap="wrap">
        {TOOLS.map((tool) => (
          <Button
            key={tool}
            variant={tool === setting.tool ? 'default' : 'tertiary'}
            aria-pressed={tool === setting.tool}
            onClick={() => onChange({ tool })}
          >
            {say(`brush.tool.${tool}`)}
          </Button>
        ))}
      </Flex>
      {setting.tool === 'stroke' && <BrushSize size={setting.size} onChange={(size) => onChange({ size })} />}
      <ChoiceField
        label={say('brush.hides')}
        value={setting.hides}
        options={THINGS.map((thing) => ({ value: thing, label: say(`brush.hides.${thing}`) }))}
        onChange={(chosen) => onChange({ hides: THINGS.find((thing) => thing === chosen) ?? 'face' })}
      />
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" startIcon={<Plus />} onClick={told.onAdd}>
          {say('brush.add')}
        </Button>
        <Button variant="tertiary" startIcon={<ArrowsCounterClockwise />} disabled={!canUndo} onClick={told.onUndo}>
          {say('brush.undo')}
        </Button>
        <Button variant="tertiary" startIcon={<ArrowClockwise />} disabled={!canRedo} onClick={told.onRedo}>
          {say('brush.redo')}
        </Button>
        {proposed > 0 && (
          <Button variant="secondary" onClick={told.onPropose}>
            {say('brush.faces', { count: proposed })}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

function BrushSize({ size, onChange }: { readonly size: number; readonly onChange: (size: number) => void }) {
  const say = useWords();
  return (
    <Field.Root width="100%" id="brush-size">
      <Field.Label>{say('brush.size')}</Field.Label>
      <input
        id="brush-size"
        type="range"
        min={BRUSH.least}
        max={BRUSH.most}
        value={size}
        onChange={({ target }) => onChange(Number(target.value))}
        style={{ width: '100%', minHeight: '2.4rem', accentColor: 'currentColor' }}
      />
    </Field.Root>
  );
}
