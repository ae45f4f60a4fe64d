import sharp from 'sharp';

import type { PictureKey } from '../content/model';
import { draw as bedtimeMoon } from './bedtime-moon';
import { draw as broadcastStudio } from './broadcast-studio';
import { draw as bullyBubbles } from './bully-bubbles';
import { draw as chatStranger } from './chat-stranger';
import { draw as classroomScreen } from './classroom-screen';
import { draw as codeBlocks } from './code-blocks';
import { draw as deepfakeMask } from './deepfake-mask';
import { draw as documentsStamp } from './documents-stamp';
import { draw as familyTable } from './family-table';
import { draw as folderKit } from './folder-kit';
import { draw as footprints } from './footprints';
import { draw as hotline111 } from './hotline-111';
import { HEIGHT, WIDTH, chance, type Scene } from './kit';
import { draw as lantern } from './lantern';
import { draw as libraryBooks } from './library-books';
import { draw as loudspeakerVillage } from './loudspeaker-village';
import { draw as mapHue } from './map-hue';
import { draw as newspaperDesk } from './newspaper-desk';
import { draw as paintbrush } from './paintbrush';
import { draw as passwordLock } from './password-lock';
import { draw as phoneNight } from './phone-night';
import { draw as photoShare } from './photo-share';
import { draw as playgroundScreen } from './playground-screen';
import { draw as riverBridge } from './river-bridge';
import { draw as robotTeacher } from './robot-teacher';
import { draw as rumourMagnifier } from './rumour-magnifier';
import { draw as safeApp } from './safe-app';
import { draw as scamHook } from './scam-hook';
import { draw as screenTimeClock } from './screen-time-clock';
import { draw as seedling } from './seedling';
import { draw as shield } from './shield';

const JPEG_QUALITY = 82;
/** How far a grain of paper may lie from middle grey, of 255. */
const GRAIN_DEPTH = 7;
const GRAIN_SEED = 111;

/** Each picture has one module of its own, named for it. */
const SCENES: Readonly<Record<PictureKey, Scene>> = {
  'phone-night': phoneNight,
  'family-table': familyTable,
  'classroom-screen': classroomScreen,
  'river-bridge': riverBridge,
  'loudspeaker-village': loudspeakerVillage,
  'password-lock': passwordLock,
  'chat-stranger': chatStranger,
  'photo-share': photoShare,
  'rumour-magnifier': rumourMagnifier,
  'scam-hook': scamHook,
  'bully-bubbles': bullyBubbles,
  'deepfake-mask': deepfakeMask,
  'screen-time-clock': screenTimeClock,
  'hotline-111': hotline111,
  shield,
  footprints,
  'library-books': libraryBooks,
  'robot-teacher': robotTeacher,
  'newspaper-desk': newspaperDesk,
  'broadcast-studio': broadcastStudio,
  'map-hue': mapHue,
  paintbrush,
  lantern,
  'code-blocks': codeBlocks,
  seedling,
  'documents-stamp': documentsStamp,
  'folder-kit': folderKit,
  'safe-app': safeApp,
  'bedtime-moon': bedtimeMoon,
  'playground-screen': playgroundScreen,
};

/** The demonstration picture as an SVG document of 1600 × 1067. */
export const drawPicture = (key: PictureKey): string => SCENES[key]();

let paper: Buffer | undefined;

/** The tooth of the paper: even grey noise, the same in every picture. */
function paperGrain(): Buffer {
  if (paper) return paper;
  const next = chance(GRAIN_SEED);
  paper = Buffer.from(Uint8Array.from({ length: WIDTH * HEIGHT }, () => 128 + (next() + next() - 1) * GRAIN_DEPTH));
  return paper;
}

/** The demonstration picture as a JPEG of 1600 × 1067, without metadata. */
export const renderPicture = (key: PictureKey): Promise<Buffer> =>
  sharp(Buffer.from(drawPicture(key)))
    .flatten({ background: '#fff' })
    .composite([{ input: paperGrain(), raw: { width: WIDTH, height: HEIGHT, channels: 1 }, blend: 'hard-light' }])
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
