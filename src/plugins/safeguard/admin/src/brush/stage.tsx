import { useRef, useState, type PointerEvent } from 'react';
import styled from 'styled-components';
import type { HiddenThing, Mask, PictureFile, Point } from '../../../contract/picture';
import { useWords } from '../words';
import { isBox, maskOf, type Tool } from './shapes';

interface StageProps {
  readonly file: PictureFile;
  readonly masks: readonly Mask[];
  /** Drawn with a line around it. */
  readonly chosen: number | null;
  readonly tool: Tool;
  readonly hides: HiddenThing;
  readonly radius: number;
  readonly onDraw: (mask: Mask) => void;
}

/** The picture, and what is drawn on it with a mouse, a pen or a finger. */
export function Stage({ file, masks, chosen, tool, hides, radius, onDraw }: StageProps) {
  const say = useWords();
  const surface = useRef<SVGSVGElement>(null);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const drawn = maskOf({ tool, hides, radius, points }, file);
  const at = (event: PointerEvent): Point => placeIn(surface.current, event, file);
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setPoints([at(event)]);
  };
  const go = (event: PointerEvent) => points.length > 0 && setPoints([...points, at(event)]);
  const end = () => {
    if (drawn) onDraw(drawn);
    setPoints([]);
  };
  return (
    <Frame style={{ aspectRatio: `${file.width} / ${file.height}` }}>
      <img src={file.url} alt={file.name} draggable={false} />
      <svg
        ref={surface}
        viewBox={`0 0 ${file.width} ${file.height}`}
        role="img"
        aria-label={say('brush.masks', { count: masks.length })}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={() => setPoints([])}
      >
        {masks.map((mask, index) => (
          <Shape key={index} mask={mask} isChosen={index === chosen} />
        ))}
        {drawn && <Shape mask={drawn} isChosen />}
      </svg>
    </Frame>
  );
}

/** Where on the picture a pointer is, whatever size it is shown in. */
function placeIn(surface: SVGSVGElement | null, event: PointerEvent, { width, height }: PictureFile): Point {
  const box = surface?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0) return [0, 0];
  const fit = (share: number, most: number) => Math.max(0, Math.min(most, Math.round(share * most * 10) / 10));
  return [fit((event.clientX - box.left) / box.width, width), fit((event.clientY - box.top) / box.height, height)];
}

function Shape({ mask, isChosen }: { readonly mask: Mask; readonly isChosen: boolean }) {
  const look = { fill: '#1b1b2f', fillOpacity: 0.85, ...(isChosen && OUTLINE) };
  if (isBox(mask)) {
    const { x, y, width, height } = mask;
    if (mask.shape === 'rectangle') return <rect {...{ x, y, width, height }} {...look} />;
    return <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} {...look} />;
  }
  const line = mask.points.map(([x, y]) => `${x},${y}`).join(' ');
  const [only] = mask.points;
  if (mask.points.length === 1 && only) return <circle cx={only[0]} cy={only[1]} r={mask.radius} {...look} />;
  return (
    <polyline
      points={line}
      fill="none"
      stroke="#1b1b2f"
      strokeOpacity={0.85}
      strokeWidth={mask.radius * 2}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

const OUTLINE = { stroke: '#ffd43b', strokeWidth: 2, vectorEffect: 'non-scaling-stroke' } as const;

/** A finger draws here, and scrolls the page beside it. */
const Frame = styled.div`
  position: relative;
  line-height: 0;
  max-width: 100%;
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow: hidden;

  img {
    width: 100%;
    height: auto;
    user-select: none;
  }

  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    cursor: crosshair;
    touch-action: none;
  }
`;
