import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type TestAgent from 'supertest/lib/agent';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import type { AuditRow } from '../../src/plugins/newsroom/contract/audit';
import { aConsent } from '../builders/a-consent';
import { asEditor } from '../builders/a-newsroom-pair';
import { aPerson, type Person } from '../builders/a-person';
import { aFigure, aPicture, pixels, putInLibrary } from '../builders/a-picture';
import { agree, anArticle, ARTICLE, aStory, edit, outcomeOf, publish, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const KIT = 'api::media-kit.media-kit';
const FILES = 'plugin::upload.file';
const FACE = { hides: 'face', shape: 'ellipse', x: 20, y: 10, width: 60, height: 60 } as const;

let newsroom: Newsroom;
let lan: Person;
let first: TestAgent;
let second: TestAgent;
let overseer: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  lan = await aPerson({ role: 'managing-editor', name: 'Trần Thị Lan' }).in(newsroom);
  first = await signedIn(newsroom, lan);
  second = await signedIn(newsroom, await aPerson({ role: 'managing-editor', name: 'Lê Văn Hải' }).in(newsroom));
  overseer = await signedIn(newsroom, await aPerson({ role: 'overseer' }).in(newsroom));
});

afterAll(() => newsroom.close());

const refused = ({ status, body }: { status: number; body: { error?: { details?: { code?: string } } } }) =>
  `${status} ${body.error?.details?.code}`;
const published = (story: Story) => outcomeOf(() => publish(newsroom, story));
const viewOf = async ({ documentId }: Story) => (await first.get(`/newsroom/stories/article/${documentId}`)).body.data;
const onRecord = async () => {
  const { audit } = servicesOf(newsroom.strapi);
  await audit.settled();
  const rows: readonly AuditRow[] = await audit.list({ limit: 1000 });
  return rows;
};

describe('each picture answers who is in it', () => {
  const undeclared = async () => ({ ...(await aPicture().in(newsroom)).figure, declaration: null });

  test.each([
    ['a cover', async () => ({ cover: await undeclared() })],
    ['a figure', async () => ({ body: [{ __component: 'section.figure', ...(await undeclared()) }] })],
    [
      'a gallery',
      async () => ({ body: [{ __component: 'section.gallery', figures: [await undeclared(), await undeclared()] }] }),
    ],
  ])('%s without an answer does not go out, and becomes public once there is one', async (_where, fields) => {
    const given = await fields();
    const story = await anArticle(given).draftIn(newsroom);
    expect(await published(story)).toBe('PICTURE_UNDECLARED');

    await edit(newsroom, story, JSON.parse(JSON.stringify(given).replaceAll(':null', ':"adults"')));
    expect(await published(story)).toBe('done');
  });

  test('pictures in a media kit answer, too, and papers need not', async () => {
    const picture = await aPicture().in(newsroom);
    const kit = await aStory(KIT, { title: 'Bộ ảnh', files: [picture.id] }).draftIn(newsroom);
    expect(await published(kit)).toBe('PICTURE_UNDECLARED');

    await edit(newsroom, kit, { declaration: 'no-people' });
    expect(await published(kit)).toBe('done');
  });

  test('there is no way around', async () => {
    const story = await anArticle({ cover: await undeclared() }).draftIn(newsroom);
    const { documentId } = story;
    await agree(newsroom, story);
    const boss = await signedIn(newsroom, await aPerson({ role: 'strapi-super-admin' }).in(newsroom));
    const url = `/content-manager/collection-types/${ARTICLE}`;
    const newsroomUrl = `/newsroom/stories/article/${documentId}`;
    const service = () => newsroom.strapi.documents(ARTICLE);
    const answers = [
      refused(await boss.post(`${url}/${documentId}/actions/publish?locale=vi`).send({})),
      refused(await boss.post(`${url}/actions/bulkPublish?locale=vi`).send({ documentIds: [documentId] })),
      refused(await boss.post(`${newsroomUrl}/publish?locale=vi`).send({})),
      refused(
        await boss
          .post(`${newsroomUrl}/publish?locale=vi`)
          .send({ breakGlass: { reason: 'Phải đăng ngay trong đêm nay.' } }),
      ),
      await outcomeOf(() => asEditor(newsroom, () => service().publish({ documentId, locale: 'vi' }))),
      await outcomeOf(() => asEditor(newsroom, () => service().publish({ documentId, locale: '*' }))),
      await outcomeOf(() => service().publish({ documentId, locale: 'vi' })),
    ];

    expect(answers).toEqual([
      '403 PICTURE_UNDECLARED',
      '403 PICTURE_UNDECLARED',
      '403 WRONG_STAGE',
      '403 CHECKS_NOT_MET',
      ...Array(3).fill('PICTURE_UNDECLARED'),
    ]);
    const codes = (await onRecord()).filter((row) => row.documentId === documentId).map(({ code }) => code);
    expect(codes.filter((code) => code === 'PICTURE_UNDECLARED').length).toBeGreaterThanOrEqual(5);
  });

  test('the answer is asked for beside the form, where it stands, and no signature lets it pass', async () => {
    const story = await anArticle({ cover: await undeclared() }).draftIn(newsroom);
    const [finding] = (await viewOf(story)).findingList;
    expect(finding).toMatchObject({ kind: 'picture-declaration', severity: 'block', field: 'cover.image' });

    const answer = await first
      .post(`/newsroom/stories/article/${story.documentId}/waive`)
      .send({ finding: finding.id, reason: 'Chỉ là phong cảnh thôi.' });
    expect(refused(answer)).toBe('403 FINDING_NOT_WAIVABLE');
  });
});

describe('a child who can be recognised', () => {
  const withChild = async () => {
    const picture = await aPicture().in(newsroom);
    const cover = { ...picture.figure, declaration: 'child-identifiable' };
    return { picture, story: await anArticle({ cover }).draftIn(newsroom) };
  };
  const publishedByTwo = async (story: Story) => {
    const { stories, approvals } = servicesOf(newsroom.strapi);
    await newsroom.strapi.db.transaction(async ({ trx }) => {
      const row = await stories.find(trx, { content_type: ARTICLE, document_id: story.documentId, locale: 'vi' });
      if (row) await approvals.sign(trx, row, { by: lan.id, act: 'publish' });
    });
    return published(story);
  };

  test('is shown with a consent for this story, and not without', async () => {
    const { story } = await withChild();
    await aConsent({ kinds: ['child-name'] })
      .for(story)
      .in(newsroom);
    await aConsent({ kinds: ['image'] })
      .for((await withChild()).story)
      .in(newsroom);
    expect(await publishedByTwo(story)).toBe('PICTURE_WITHOUT_CONSENT');

    await aConsent({ kinds: ['image'] })
      .for(story)
      .in(newsroom);
    expect(await publishedByTwo(story)).toBe('done');
  });

  test('is not shown on a consent for another picture', async () => {
    const { story, picture } = await withChild();
    const other = await aPicture().in(newsroom);
    await aConsent({ kinds: ['image'], media: [other.documentId] })
      .for(story)
      .in(newsroom);
    expect(await publishedByTwo(story)).toBe('PICTURE_WITHOUT_CONSENT');

    await aConsent({ kinds: ['image'], media: [picture.documentId] })
      .for(story)
      .in(newsroom);
    expect(await publishedByTwo(story)).toBe('done');
  });

  test('is shown anywhere on a consent for this very picture', async () => {
    const { story, picture } = await withChild();
    const other = await aPicture().in(newsroom);
    await aConsent({ kinds: ['image'], media: [other.documentId] })
      .for()
      .in(newsroom);
    expect(await publishedByTwo(story)).toBe('PICTURE_WITHOUT_CONSENT');

    await aConsent({ kinds: ['image'], media: [picture.documentId] })
      .for()
      .in(newsroom);
    expect(await publishedByTwo(story)).toBe('done');
  });

  test('is not shown once the consent was taken back', async () => {
    const { story } = await withChild();
    const id = await aConsent({ kinds: ['image'] })
      .for(story)
      .in(newsroom);
    await first.post(`/safeguard/consents/${id}/withdraw`).expect(200);

    expect(await publishedByTwo(story)).toBe('PICTURE_WITHOUT_CONSENT');
  });
});

describe('what was hidden in a picture', () => {
  let greens = 0;
  /** No two pictures are alike, and none is red. */
  const anotherGreen = () => ({ r: 20, g: 120, b: (greens += 1) });
  const FACE_COLOUR = { r: 250, g: 10, b: 10 };
  const portrait = async (format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg') => {
    const face = await sharp({ create: { width: 40, height: 40, channels: 3, background: FACE_COLOUR } })
      .png()
      .toBuffer();
    const body = await sharp({ create: { width: 120, height: 80, channels: 3, background: anotherGreen() } })
      .composite([{ input: face, left: 30, top: 20 }])
      [format]()
      .withExif({ IFD0: { Artist: 'Canary-nguoi-chup' } })
      .toBuffer();
    return aPicture({ body, mime: `image/${format}`, alt: 'Một em nhỏ đọc sách' }).in(newsroom);
  };
  const look = async (id: string) => (await first.get(`/safeguard/pictures/${id}`).expect(200)).body.data;
  const hide = async (id: string, masks: unknown = [FACE]) =>
    first.post(`/safeguard/pictures/${id}/hide`).send({ digest: (await look(id)).file.digest, masks });
  const confirm = (who: TestAgent, { id, digest }: { id: string; digest: string }) =>
    who.post(`/safeguard/pictures/${id}/confirm`).send({ digest });
  const fileOf = (documentId: string) => newsroom.strapi.db.query(FILES).findOne({ where: { documentId } });
  const bytesOf = async (documentId: string) => {
    const { hash, ext } = await fileOf(documentId);
    return fs.readFile(path.join(newsroom.premises.dataDir, 'originals', `${hash}${ext}`));
  };
  const isRed = async (body: Buffer) => {
    const { data } = await sharp(body).extract({ left: 45, top: 35, width: 10, height: 10 }).raw().toBuffer({
      resolveWithObject: true,
    });
    return data[0] !== undefined && data[0] > 200 && (data[1] ?? 255) < 80;
  };

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'is in no %s that is made of it, and the old file stays as it was',
    async (format) => {
      const source = await portrait(format);
      const before = await bytesOf(source.documentId);

      const { file, hidden } = (await hide(source.documentId)).body.data;

      const made = await bytesOf(file.id);
      expect([await isRed(before), await isRed(made)]).toEqual([true, false]);
      expect(await bytesOf(source.documentId)).toEqual(before);
      expect(made.includes('Canary')).toBe(false);
      expect((await sharp(made).metadata()).exif).toBeUndefined();
      expect(hidden).toMatchObject({ source: source.documentId, masks: [FACE], isIntact: true, confirmedBy: null });
      expect(await fileOf(file.id)).toMatchObject({ alternativeText: 'Một em nhỏ đọc sách', mime: `image/${format}` });
    },
  );

  test('is in no smaller copy of the new file either', async () => {
    const source = await aPicture({ body: await largePortrait(), mime: 'image/jpeg' }).in(newsroom);
    const { file } = (
      await hide(source.documentId, [{ hides: 'face', shape: 'rectangle', x: 240, y: 140, width: 420, height: 420 }])
    ).body.data;

    const { formats } = await fileOf(file.id);
    const { hash, ext } = formats.thumbnail;
    const small = await fs.readFile(path.join(newsroom.premises.dataDir, 'originals', `${hash}${ext}`));
    const { channels } = await sharp(small).stats();
    expect(channels[0]?.max).toBeLessThan(200);
  });

  async function largePortrait(): Promise<Buffer> {
    const face = await sharp({ create: { width: 400, height: 400, channels: 3, background: FACE_COLOUR } })
      .png()
      .toBuffer();
    return sharp({ create: { width: 1000, height: 700, channels: 3, background: { r: 20, g: 90, b: 120 } } })
      .composite([{ input: face, left: 250, top: 150 }])
      .jpeg()
      .toBuffer();
  }

  test('goes out when a second person has confirmed the pixels, and not on the word of who hid it', async () => {
    const { file } = (await hide((await portrait()).documentId)).body.data;
    const { id } = await fileOf(file.id);
    const cover = { ...aFigure(id), declaration: 'child-not-identifiable' };
    const story = await anArticle({ cover }).draftIn(newsroom);
    const blocking = async () => {
      const where = { document_id: story.documentId };
      return Number((await newsroom.strapi.db.connection('newsroom_stories').where(where).first()).findings_block);
    };
    expect(await published(story)).toBe('PICTURE_UNCONFIRMED');

    expect(refused(await confirm(first, file))).toBe('403 OWN_PIXELS');
    expect(await published(story)).toBe('PICTURE_UNCONFIRMED');
    const before = await blocking();
    const { hidden } = (await confirm(second, file).expect(200)).body.data;
    expect([before, await blocking()]).toEqual([1, 0]);
    expect(hidden).toMatchObject({ confirmedBy: { name: 'Lê Văn Hải' }, by: { name: 'Trần Thị Lan' } });
    expect(await published(story)).toBe('done');
    expect((await onRecord()).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['picture-hide', 'picture-confirm']),
    );
  });

  test('is confirmed for these bytes alone: a file that was replaced since is held again, for good', async () => {
    const { file } = (await hide((await portrait()).documentId)).body.data;
    await confirm(second, file).expect(200);
    const { id } = await fileOf(file.id);
    const story = await anArticle({ cover: { ...aFigure(id), declaration: 'adults' } }).draftIn(newsroom);

    await putInLibrary(newsroom, { body: await largePortrait(), mime: 'image/jpeg', replaces: id });

    expect(await published(story)).toBe('PICTURE_UNCONFIRMED');
    expect((await look(file.id)).hidden).toMatchObject({ isIntact: false, mayConfirm: false });
    expect(refused(await confirm(second, file))).toBe('409 PICTURE_CHANGED');
    expect(refused(await confirm(second, (await look(file.id)).file))).toBe('409 PICTURE_CHANGED');
  });

  test('is confirmed once, when two people do it at the same instant', async () => {
    const { file } = (await hide((await portrait()).documentId)).body.data;
    const third = await signedIn(newsroom, await aPerson({ role: 'managing-editor' }).in(newsroom));

    const answers = await Promise.all([confirm(second, file), confirm(third, file)]);

    expect(answers.map(refused).sort()).toEqual(['200 undefined', '409 PIXELS_CONFIRMED']);
  });

  test('waits in a list until somebody has looked', async () => {
    const { file } = (await hide((await portrait()).documentId)).body.data;
    const waiting = async () =>
      (await second.get('/safeguard/pictures').expect(200)).body.data.map(
        (each: { file: { id: string } }) => each.file.id,
      );
    expect(await waiting()).toContain(file.id);

    await confirm(second, file).expect(200);

    expect(await waiting()).not.toContain(file.id);
  });

  test.each([
    ['no masks', []],
    ['masks beyond the picture', [{ ...FACE, x: 100 }]],
    ['ten thousand masks', Array(10_000).fill(FACE)],
    ['masks that are none', [{ svg: '<script/>' }]],
    ['no list', 'all of it'],
  ])('is refused for %s, and leaves nothing behind', async (_what, masks) => {
    const source = await portrait();
    const count = await newsroom.strapi.db.query(FILES).count();

    expect(refused(await hide(source.documentId, masks))).toBe('400 BAD_MASKS');
    expect(await newsroom.strapi.db.query(FILES).count()).toBe(count);
  });

  test('is hidden on the pixels that somebody saw, not on others', async () => {
    const source = await portrait();
    const { digest } = (await look(source.documentId)).file;
    await putInLibrary(newsroom, { body: await largePortrait(), mime: 'image/jpeg', replaces: source.id });

    const late = await first.post(`/safeguard/pictures/${source.documentId}/hide`).send({ digest, masks: [FACE] });

    expect(refused(late)).toBe('409 PICTURE_CHANGED');
  });

  test('is nothing that a film, a paper or a moving picture could have', async () => {
    const frames = await sharp([await pixels().png().toBuffer(), await pixels().png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    const moving = await aPicture({ body: frames, mime: 'image/gif' }).in(newsroom);
    const paper = await aPicture({ body: Buffer.from('WEBVTT\n'), mime: 'text/vtt' }).in(newsroom);
    const still = await aPicture({ body: await pixels().gif().toBuffer(), mime: 'image/gif' }).in(newsroom);
    const ask = (id: string) => first.get(`/safeguard/pictures/${id}`);

    expect([refused(await ask(moving.documentId)), refused(await ask(paper.documentId))]).toEqual(
      Array(2).fill('400 NOT_A_PICTURE'),
    );
    expect((await ask(still.documentId)).status).toBe(200);
    expect(refused(await ask('khong-co'))).toBe('404 PICTURE_UNKNOWN');
    const bare = await portrait();
    expect(refused(await confirm(second, (await look(bare.documentId)).file))).toBe('409 NOTHING_HIDDEN');
  });

  test('is for people who work with pictures: others read at most what they may', async () => {
    const source = await portrait();
    const { digest } = (await look(source.documentId)).file;
    const body = { digest, masks: [FACE] };
    const author = await signedIn(newsroom, await aPerson({ role: 'strapi-author' }).in(newsroom));
    const url = `/safeguard/pictures/${source.documentId}`;

    expect((await overseer.get(url)).status).toBe(200);
    expect((await overseer.post(`${url}/hide`).send(body)).status).toBe(403);
    expect((await overseer.post(`${url}/confirm`).send(body)).status).toBe(403);
    expect(refused(await author.get(url))).toBe('404 PICTURE_UNKNOWN'); // of their own files alone
    expect(refused(await author.post(`${url}/hide`).send(body))).toBe('404 PICTURE_UNKNOWN');
    expect((await newsroom.http.get(url)).status).toBe(401);
  });

  test('has no detector to propose it where none is plugged in', async () => {
    const { documentId } = await portrait();

    expect((await first.get(`/safeguard/pictures/${documentId}/faces`).expect(200)).body.data).toEqual({
      hasDetector: false,
      masks: [],
    });
  });
});
