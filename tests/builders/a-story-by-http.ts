import { randomUUID } from 'node:crypto';
import type TestAgent from 'supertest/lib/agent';
import { demoAccounts, signedIn, type Account, type SpawnedNewsroom } from '../harness';
import { textSection } from './a-story';

type Fields = Readonly<Record<string, unknown>>;

/** A story of the demonstration's newspaper, by its address. */
export interface WrittenStory {
  readonly documentId: string;
  readonly title: string;
  readonly slug: string;
  /** Where its form and its review page are, in the panel. */
  readonly form: string;
  readonly review: string;
}

export interface NewspaperDesk {
  readonly journalist: Account & { readonly name: string };
  readonly editor: Account & { readonly name: string };
  readonly secondEditor: Account & { readonly name: string };
  readonly managingEditor: Account & { readonly name: string };
  readonly superAdmin: Account & { readonly name: string };
  /** Written by the journalist, over HTTP, and brought as far as it says. */
  draft(fields?: Fields): Promise<WrittenStory>;
  submitted(fields?: Fields): Promise<WrittenStory>;
  published(fields?: Fields): Promise<WrittenStory>;
  agentOf(account: Account): Promise<TestAgent>;
}

export const STANDFIRST =
  'Một gia đình hư cấu ở Huế thử một thói quen nhỏ: mỗi tối, trước khi cất điện thoại, cả nhà kể cho nhau nghe một điều vui và một điều lạ gặp trên mạng trong ngày, rồi cùng nghĩ xem nên làm gì với điều lạ ấy.';

/** Digits in an address can look like a child's number to the safeguard. */
const inLetters = (uuid: string): string => uuid.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

const ARTICLES = '/content-manager/collection-types/api::article.article';

/** The people of the newspaper, and stories of theirs that a test begins with: a browser is for what the test is about. */
export function newspaperDesk(newsroom: SpawnedNewsroom): NewspaperDesk {
  const { users } = demoAccounts(newsroom);
  const person = (role: string, place = 0) => {
    const found = users.filter((user) => user.role === role && user.desk === 'newspaper')[place];
    if (!found) throw new Error(`The demonstration has no ${role} at the newspaper.`);
    return found;
  };
  const [journalist, editor] = [person('journalist'), person('editor')];
  const agentOf = (account: Account) => signedIn(newsroom, account);
  const act = async (by: Account, { documentId }: WrittenStory, name: string, body: object = {}) =>
    (await (await agentOf(by)).post(`/newsroom/stories/article/${documentId}/${name}?locale=vi`).send(body).expect(200))
      .body.data;

  async function draft(fields: Fields = {}): Promise<WrittenStory> {
    const http = await agentOf(journalist);
    const mark = inLetters(randomUUID());
    const [slug, title] = [`chiec-ro-tre-${mark}`, `Chiếc rổ tre ${mark.slice(-4)}`];
    const body = [textSection('Mỗi tối, nhà bé Na (nhân vật hư cấu) để điện thoại vào chiếc rổ tre.')];
    const story = { title, slug, genre: 'guide', standfirst: STANDFIRST, body, ...fields };
    const answer = await http.post(`${ARTICLES}?locale=vi`).send(story).expect(201);
    const { documentId } = answer.body.data;
    const form = `/admin${ARTICLES}/${documentId}?plugins[i18n][locale]=vi`;
    return { documentId, title, slug, form, review: `/admin/plugins/newsroom/review/article/${documentId}?locale=vi` };
  }

  async function submitted(fields?: Fields): Promise<WrittenStory> {
    const story = await draft(fields);
    await act(journalist, story, 'submit');
    return story;
  }

  async function published(fields?: Fields): Promise<WrittenStory> {
    const story = await submitted(fields);
    const http = await agentOf(editor);
    const { body } = await http.get(`/newsroom/stories/article/${story.documentId}?locale=vi`).expect(200);
    await act(editor, story, 'approve', { revision: body.data.revision });
    await act(editor, story, 'publish');
    return story;
  }

  return {
    ...{ journalist, editor, secondEditor: person('editor', 1), managingEditor: person('managing-editor') },
    ...{ superAdmin: person('super-admin'), draft, submitted, published, agentOf },
  };
}
