import { desk } from './tour/desk.mjs';
import { outlet } from './tour/outlet.mjs';
import { openStage } from './tour/stage.mjs';
import { illustration, story } from './tour/story.mjs';

/**
 * Plays the main job against the running server, through HTTP alone: a journalist drafts and submits, an editor returns it,
 * the journalist mends it, another editor approves and publishes, three outlets pull, it is corrected, it is killed.
 * Prints every step; exits non-zero at the first one that does not hold.
 */
async function tour() {
  const stage = await openStage();
  const { say, step, expect } = stage;

  say('Three outlets follow their channels. Each one remembers a cursor: its place in the channel.');
  const outlets = [];
  for (const [name, channel] of [
    ['Báo điện tử', 'newspaper'],
    ['Phát thanh – Truyền hình', 'broadcaster'],
    ['Cổng thông tin điện tử', 'portal'],
  ]) {
    const reader = outlet(stage, name, channel);
    await step(`${name} reads "${channel}" up to now`, () => reader.catchUp());
    outlets.push(reader);
  }

  say('A journalist of the newspaper drafts an article, with a figure and the 111 box, and submits it.');
  const journalist = await desk(stage, 'journalist', 'newspaper');
  const image = await step('uploads an illustration', async () => journalist.upload(await illustration()));
  const draft = await step('saves the draft', () => journalist.begin(story(image)));
  await step('nobody outside can see it', async () => {
    for (const reader of outlets) expect((await reader.news()).length === 0, `${reader.name} sees nothing new`);
  });
  await step('tries to publish it alone, and is refused', async () => {
    const { status } = await journalist.pressPublish(draft);
    expect(status === 403, `the answer is 403 (it was ${status})`);
  });
  await step('submits it', async () => {
    const { stage: now } = await journalist.act(draft, 'submit');
    expect(now === 'in-review', 'the story is in review');
  });

  say('An editor of the same desk reads it and returns it, with a reason. The journalist mends it.');
  const editor = await desk(stage, 'editor', 'newspaper');
  await step('returns it', async () => {
    const { stage: now } = await editor.act(draft, 'return', { reason: 'Tít nên nói rõ đây là thói quen của cả nhà.' });
    expect(now === 'changes-requested', 'changes are requested');
  });
  await step('the journalist mends the title and submits again', async () => {
    const { returned } = await journalist.read(draft);
    expect(returned?.reason.startsWith('Tít'), 'the reason stands beside the story');
    await journalist.change(draft, { title: 'Mười phút cả nhà trò chuyện trước khi tắt máy' });
    await journalist.act(draft, 'submit');
  });

  say('The editor picks three channels. From now on it is the editor’s work, too: another editor must approve it.');
  const channels = await step('looks the channels up', () => editor.channels(outlets.map(({ channel }) => channel)));
  await step('chooses where it goes', () => editor.change(draft, { channels: { connect: channels } }));
  await step('tries to approve it, and is refused', async () => {
    const { revision } = await editor.read(draft);
    const { status, code } = await editor.isRefused(draft, 'approve', { revision });
    expect(status === 403 && code === 'OWN_WORK', `the answer is 403 OWN_WORK (it was ${status} ${code})`);
  });
  const other = await desk(stage, 'editor', 'newspaper', 1);
  await step('another editor approves exactly what is there', async () => {
    const { revision } = await other.read(draft);
    const { stage: now } = await other.act(draft, 'approve', { revision });
    expect(now === 'approved', 'the story is approved');
  });
  await step('publishes', async () => {
    const { stage: now } = await other.act(draft, 'publish');
    expect(now === 'published', 'the story is published');
  });

  say('Each outlet asks for what is new since its cursor, and fetches the item and its picture.');
  let uri;
  for (const reader of outlets) {
    uri = await step(`${reader.name} pulls`, async () => {
      const [change, ...others] = await reader.news();
      expect(change?.op === 'publish' && change.version === 1 && others.length === 0, 'one change: publish, version 1');
      await reader.fetchItem(change);
      return change.uri;
    });
  }

  say('A detail was wrong. The journalist mends it; an editor approves the correction; what was wrong is said.');
  await step('mends it and submits', async () => {
    await journalist.change(draft, { standfirst: story(image).standfirst.replace('mỗi tối', 'mỗi tối cuối tuần') });
    await journalist.act(draft, 'submit');
  });
  await step('readers keep the published one until the correction is approved', async () => {
    for (const reader of outlets) expect((await reader.news()).length === 0, `${reader.name} hears nothing yet`);
  });
  await step('an editor approves and publishes it as a correction', async () => {
    const { revision } = await other.read(draft);
    await other.act(draft, 'approve', { revision });
    await other.act(draft, 'correct', {
      title: 'Thông tin cải chính, xin lỗi',
      text: 'Bản trước viết “mỗi tối”; đúng là “mỗi tối cuối tuần”. Tòa soạn xin lỗi bạn đọc.',
    });
  });
  for (const reader of outlets)
    await step(`${reader.name} pulls`, async () => {
      const [change] = await reader.news();
      expect(
        change?.op === 'correct' && change.version === 2 && change.uri === uri,
        'correct, version 2, the same uri',
      );
    });

  say('The story must go, everywhere, at once: one editor’s word is enough, and another countersigns.');
  await step('kills it', async () => {
    const reason = { code: 'privacy', text: 'Gia đình đề nghị rút bài (tình huống giả định của buổi giới thiệu).' };
    const { stage: now, awaitsCountersign } = await editor.act(draft, 'kill', { reason });
    expect(now === 'killed' && awaitsCountersign === 'kill', 'the story is killed, and awaits a countersign');
  });
  for (const reader of outlets)
    await step(`${reader.name} pulls`, async () => {
      const [change] = await reader.news();
      expect(change?.op === 'kill' && change.uri === uri && change.item === undefined, 'kill, without the text');
      await reader.findsGone(uri);
    });
  await step('cannot countersign the own act', async () => {
    const { code } = await editor.isRefused(draft, 'countersign');
    expect(code === 'OWN_ACT', `the answer is OWN_ACT (it was ${code})`);
  });
  await step('the other editor countersigns', async () => {
    const { awaitsCountersign } = await other.act(draft, 'countersign');
    expect(awaitsCountersign === null, 'nothing awaits a signature');
  });
  say('That was the main job. Everything above went over HTTP, as your own scripts would do it.');
}

try {
  await tour();
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  process.exitCode = 1;
}
