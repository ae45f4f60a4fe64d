import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { proposedMasks, type FaceDetector } from '../../../../../domain/child-privacy/picture/face-detector';
import type { Samples } from '../../../../../domain/child-privacy/picture/hide';
import type { Faces } from '../../../contract/picture';
import { configOf } from '../config';
import { samplesOf, stillSize } from './draw';
import { oneAtATime } from './one-at-a-time';
import type { StoryPicture } from './shown';

/** How many pictures' answers are remembered: a yes or a no each. */
const REMEMBERED = 5_000;

/** What the installation's detector says of pictures; without one, nothing. */
export const faces = ({ strapi }: { strapi: Core.Strapi }) => {
  const { faceDetector } = configOf(strapi);
  const detector = faceDetector ? loadDetector(faceDetector) : null;
  const seen = new LRUCache<string, boolean>({ max: REMEMBERED });
  const asked = new Set<string>();
  const inTurn = oneAtATime();

  const masksOn = async (found: FaceDetector, picture: Samples) => proposedMasks(await found.detect(picture), picture);

  /** Looks when there is time: nobody who saves or publishes waits for a detector. */
  function lookLater(found: FaceDetector, { hash, ext, mime }: StoryPicture, digest: string): void {
    if (asked.has(digest)) return;
    asked.add(digest);
    const look = async () => {
      const bytes: Buffer = await strapi.plugin('safeguard').service('originals').read({ hash, ext });
      const isStill = (await stillSize(bytes, mime)) !== null;
      seen.set(digest, isStill && (await masksOn(found, await samplesOf(bytes))).length > 0);
    };
    void inTurn(look)
      .catch((error: unknown) =>
        strapi.log.error(`safeguard: the face detector: ${error instanceof Error ? error.name : 'unknown'}.`),
      )
      .finally(() => asked.delete(digest));
  }

  return {
    async propose(pixels: () => Promise<Samples>): Promise<Faces> {
      if (!detector) return { hasDetector: false, masks: [] };
      return { hasDetector: true, masks: await inTurn(async () => masksOn(detector, await pixels())) };
    },

    /** Of these pictures, the files in which the detector has seen a face. What it has not looked at yet comes later. */
    async seenIn(shown: readonly StoryPicture[]): Promise<ReadonlySet<string>> {
      const withFaces = new Set<string>();
      if (!detector) return withFaces;
      for (const picture of shown) {
        const digest: string = await strapi.plugin('safeguard').service('originals').digest(picture);
        if (seen.get(digest)) withFaces.add(picture.file);
        else if (!seen.has(digest) && digest !== '') lookLater(detector, picture, digest);
      }
      return withFaces;
    },
  };
};

export type FacesService = ReturnType<typeof faces>;

/** @throws at start, naming the setting: a detector that is asked for and not there must not go unnoticed. */
function loadDetector(modulePath: string): FaceDetector {
  const { detect } = Object(exportsOf(modulePath)) as Partial<FaceDetector>;
  if (typeof detect !== 'function')
    throw new Error(`FACE_DETECTOR names ${modulePath}, which exports no function "detect". ${MEND}`);
  return { detect };
}

const MEND = 'Correct the setting, or leave it out to work without a detector.';

function exportsOf(modulePath: string): unknown {
  try {
    const loaded: unknown = createRequire(__filename)(modulePath);
    return Object(loaded).default ?? loaded;
  } catch (cause) {
    const [why] = String(cause).split('\n'); // the rest is where Node looked
    throw new Error(`FACE_DETECTOR names ${modulePath}, which cannot be loaded (${why}). ${MEND}`, { cause });
  }
}
