import type { Ninjs31 } from '../../../src/formats/ninjs';
import type { Item } from './item.ts';
import { mediaOf } from './media.ts';

/** Does not compile when the newsroom writes something that an `Item` does not allow for. */
const read = (written: Ninjs31 & Pick<Item, 'profile' | 'title' | 'language' | 'version'>): Item => written;

test('the files of a story are its own and those of all that stands in it', () => {
  const file = (name: string) => ({ name, href: `https://tin.example/media/${name}`, contentType: 'image/webp' });
  const story = read({
    uri: 'urn:uuid:1',
    version: '1',
    profile: 'article',
    title: 'Một',
    language: 'vi',
    renditions: [file('a')],
    associations: [{ name: 'Ảnh', rel: 'cover', uri: 'ni:///1', renditions: [file('b'), file('c')] }],
  });

  expect(mediaOf(story).map((href) => href.at(-1))).toEqual(['a', 'b', 'c']);
});
