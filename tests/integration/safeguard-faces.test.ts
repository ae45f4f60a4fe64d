import sharp from 'sharp';
import type TestAgent from 'supertest/lib/agent';
import { aFaceDetector } from '../builders/a-face-detector';
import { aPerson } from '../builders/a-person';
import { aPicture, pixels } from '../builders/a-picture';
import { anArticle, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, spawnNewsroom, type Newsroom } from '../harness';
import { eventually } from '../harness/eventually';

let newsroom: Newsroom;
let editor: TestAgent;
let detector: Awaited<ReturnType<typeof aFaceDetector>>;

beforeAll(async () => {
  detector = await aFaceDetector();
  newsroom = await bootNewsroom({ seed: 'none', settings: { FACE_DETECTOR: detector.path } });
  editor = await signedIn(newsroom, await aPerson({ role: 'managing-editor' }).in(newsroom));
});

afterAll(async () => {
  await newsroom.close();
  await detector.remove();
});

const BLUE = { r: 10, g: 40, b: 160 };
const portrait = async () => {
  const face = await sharp({ create: { width: 20, height: 20, channels: 3, background: { r: 255, g: 0, b: 0 } } })
    .png()
    .toBuffer();
  const body = await sharp({ create: { width: 120, height: 80, channels: 3, background: BLUE } })
    .composite([{ input: face, left: 50, top: 30 }])
    .png()
    .toBuffer();
  return aPicture({ body, mime: 'image/png' }).in(newsroom);
};
const facesIn = async (documentId: string) =>
  (await editor.get(`/safeguard/pictures/${documentId}/faces`).expect(200)).body.data;
const kindsIn = async ({ documentId }: Story) =>
  (await editor.get(`/newsroom/stories/article/${documentId}`).expect(200)).body.data.findingList.map(
    ({ kind, severity }: { kind: string; severity: string }) => `${kind} ${severity}`,
  );

test('what the detector sees is proposed with a margin, and can be hidden as it is', async () => {
  const { documentId } = await portrait();
  const { hasDetector, masks } = await facesIn(documentId);
  expect([hasDetector, masks]).toEqual([
    true,
    [{ hides: 'face', shape: 'ellipse', x: 46, y: 26, width: 28, height: 28 }],
  ]);

  const { digest } = (await editor.get(`/safeguard/pictures/${documentId}`)).body.data.file;
  const made = await editor.post(`/safeguard/pictures/${documentId}/hide`).send({ digest, masks }).expect(201);

  expect((await facesIn(made.body.data.file.id)).masks).toEqual([]);
});

test('a face in a picture of nobody is pointed out, once the detector has looked; an honest answer ends it', async () => {
  const { figure } = await portrait();
  const story = await anArticle({ cover: { ...figure, declaration: 'no-people' } }).draftIn(newsroom);
  await eventually(
    () => kindsIn(story),
    (kinds: readonly string[]) => kinds.includes('picture-face warn'),
  );

  const honest = await anArticle({ cover: { ...figure, declaration: 'adults' } }).draftIn(newsroom);
  expect(await kindsIn(honest)).not.toContain('picture-face warn');
  const bare = {
    ...(await aPicture({ body: await pixels().png().toBuffer(), mime: 'image/png' }).in(newsroom)).figure,
  };
  expect(await kindsIn(await anArticle({ cover: bare }).draftIn(newsroom))).toEqual([]);
});

const BROKEN = {
  'is not there': { path: '/nowhere/detector.cjs', says: /which cannot be loaded \(Error: Cannot find module/ },
  'is no program': { source: 'exports.detect = (', says: /which cannot be loaded \(SyntaxError/ },
  'detects nothing': { source: 'exports.look = () => [];', says: /which exports no function "detect"/ },
};

test.each(Object.entries(BROKEN))(
  'a detector that %s stops the start with the name of the setting',
  async (_, { says, ...given }) => {
    const broken = 'source' in given ? await aFaceDetector(given.source) : { ...given, remove: async () => undefined };
    const held = await spawnNewsroom({ settings: { FACE_DETECTOR: broken.path }, until: 'awake' });
    try {
      const said = await eventually(held.output, (output: string) => output.includes('could not be loaded'), 60_000);
      expect(said).toMatch(/The newsroom could not be loaded: FACE_DETECTOR names/);
      expect(said).toMatch(says);
      expect(said).toMatch(/leave it out to work without a detector/);
    } finally {
      await held.close();
      await broken.remove();
    }
  },
);
