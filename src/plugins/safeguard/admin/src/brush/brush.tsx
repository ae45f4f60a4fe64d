import { Box, Button, Flex, Grid, Loader, Typography } from '@strapi/design-system';
import { useState, type KeyboardEvent } from 'react';
import { Quiet } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import type { Mask, PictureFile, PictureView } from '../../../contract/picture';
import { useFacesQuery, useHideMutation, usePictureQuery } from '../api';
import { useWords } from '../words';
import { BLANK, draw, redo, undo } from './history';
import { MaskList } from './mask-list';
import { boxInTheMiddle } from './shapes';
import { Stage } from './stage';
import { BRUSH, Tools, type Setting } from './tools';

interface BrushProps {
  /** A document id of the media library. */
  readonly id: string;
  readonly onMade: (made: PictureView) => void;
}

/** Hides parts of a picture, for good, in a new file. */
export function Brush({ id, onMade }: BrushProps) {
  const faultOf = useFaultOf();
  const { currentData: view, error } = usePictureQuery(id);
  if (error) return <Fault>{faultOf(error)}</Fault>;
  return view ? <Easel key={view.file.digest} file={view.file} onMade={onMade} /> : <Loader small />;
}

const FIRST: Setting = { tool: 'stroke', hides: 'face', size: BRUSH.usual };

function Easel({ file, onMade }: { readonly file: PictureFile; readonly onMade: BrushProps['onMade'] }) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [drawing, setDrawing] = useState(BLANK);
  const [setting, setSetting] = useState(FIRST);
  const [chosen, setChosen] = useState<number | null>(null);
  const [hide, { isLoading, error }] = useHideMutation();
  const proposed = useFacesQuery(file.id).currentData?.masks ?? [];
  const { masks } = drawing;
  const add = (...more: readonly Mask[]) => {
    setDrawing(draw(drawing, [...masks, ...more]));
    setChosen(masks.length + more.length - 1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    setDrawing(event.shiftKey ? redo(drawing) : undo(drawing));
  };
  const apply = async () => {
    const answer = await hide({ id: file.id, request: { digest: file.digest, masks } });
    if (!('error' in answer) && answer.data) onMade(answer.data);
  };
  return (
    <Grid.Root gap={5} onKeyDown={press}>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={2}>
        <Stage {...{ file, masks, chosen, ...setting }} radius={radiusOf(setting, file)} onDraw={(mask) => add(mask)} />
        <Quiet>{say('brush.how')}</Quiet>
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
        <Tools
          setting={setting}
          canUndo={drawing.before.length > 0}
          canRedo={drawing.after.length > 0}
          proposed={proposed.length}
          onChange={(changes) => setSetting({ ...setting, ...changes })}
          onUndo={() => setDrawing(undo(drawing))}
          onRedo={() => setDrawing(redo(drawing))}
          onAdd={() => add(boxInTheMiddle(setting.hides, file))}
          onPropose={() => add(...proposed)}
        />
        <Typography variant="sigma" tag="h3" textColor="neutral600">
          {say('brush.masks', { count: masks.length })}
        </Typography>
        <MaskList
          {...{ masks, chosen }}
          size={file}
          onChoose={setChosen}
          onChange={(changed) => setDrawing(draw(drawing, changed))}
        />
        <Fault>{faultOf(error)}</Fault>
        <Box>
          <Button disabled={masks.length === 0} loading={isLoading} onClick={() => void apply()}>
            {say('brush.apply')}
          </Button>
          <Flex paddingTop={2}>
            <Quiet>{say('brush.apply.what')}</Quiet>
          </Flex>
        </Box>
      </Grid.Item>
    </Grid.Root>
  );
}

/** Whole pixels of the picture: at least one, or it would hide nothing. */
const radiusOf = ({ size }: Setting, { width, height }: PictureFile): number =>
  Math.max(1, Math.round((Math.max(width, height) * size) / 100));
