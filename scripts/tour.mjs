import { desk } from './tour/desk.mjs';
import { outlet } from './tour/outlet.mjs';
import { openStage } from './tour/stage.mjs';
import { illustration, story } from './tour/story.mjs';

/**
 * Plays the main job against the running server, through HTTP alone: a journalist drafts, an editor publishes, three
 * outlets pull. Prints every step; exits non-zero at the first one that does not hold.
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

  say('A journalist of the newspaper drafts an article, with a figure and the 111 box.');
  const journalist = await desk(stage, 'journalist', 'newspaper');
  const image = await step('uploads an illustration', async () => journalist.upload(await illustration()));
  const draft = await step('saves the draft', () => journalist.save(story(image)));
  await step('nobody outside can see it', async () => {
    for (const reader of outlets) expect((await reader.news()).length === 0, `${reader.name} sees nothing new`);
  });
  await step('tries to publish it alone, and is refused', async () => {
    const status = await journalist.tryToPublish(draft);
    expect(status === 403, `the answer is 403 (it was ${status})`);
  });

  say('An editor of the same desk reads it, picks three channels, and publishes.');
  const editor = await desk(stage, 'editor', 'newspaper');
  const channels = await step('looks the channels up', () => editor.channels(outlets.map(({ channel }) => channel)));
  await step('publishes', () => editor.publish(draft, { channels: { connect: channels } }));

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

  say('The editor improves the title. Whoever has the story hears of it; its uri stays, its version rises.');
  await step('publishes again', () => editor.publish(draft, { title: `${story(image).title} (cập nhật)` }));
  for (const reader of outlets)
    await step(`${reader.name} pulls`, async () => {
      const [change] = await reader.news();
      expect(change?.op === 'update' && change.version === 2 && change.uri === uri, 'update, version 2, the same uri');
    });

  say('The story is taken back. Every outlet that has it is told.');
  await step('unpublishes', () => editor.unpublish(draft));
  for (const reader of outlets)
    await step(`${reader.name} pulls`, async () => {
      const [change] = await reader.news();
      expect(
        change?.op === 'withdraw' && change.uri === uri && change.item === undefined,
        'withdraw, without the text',
      );
    });
  await step('the draft is removed', () => editor.remove(draft));
  say('That was the main job. Everything above went over HTTP, as your own scripts would do it.');
}

try {
  await tour();
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  process.exitCode = 1;
}
