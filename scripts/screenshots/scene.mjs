import { desk } from '../tour/desk.mjs';
import { illustration, story } from '../tour/story.mjs';

/** What the pictures show: a story that was returned once, mended, and waits for an editor. */
export async function setScene(stage) {
  const journalist = await desk(stage, 'journalist', 'newspaper');
  const editor = await desk(stage, 'editor', 'newspaper');
  const image = await journalist.upload(await illustration());
  const documentId = await journalist.begin(story(image));
  const drafting = await journalist.begin({
    ...story(image),
    title: 'Góc để điện thoại của cả nhà',
    slug: `goc-de-dien-thoai-${Date.now()}`,
  });
  await journalist.act(documentId, 'submit');
  await editor.act(documentId, 'notes', {
    ...{ field: 'title', text: 'Tít nói rõ thêm: ai kể, ai nghe? Mình nghĩ nên có chữ “nghe”.' },
  });
  return { documentId, drafting };
}
