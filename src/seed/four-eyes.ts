import type { Core } from '@strapi/strapi';
import type { StoryPlace } from '../server/story-place';
import { PEOPLE } from './people';

/** Who does something, as the newsroom's services take it. */
interface ActingPerson {
  readonly id: number;
  readonly name: string;
  readonly language: 'vi' | 'en';
}

/** The people of one desk, doing what the demonstration's stories need: one writes, another approves. */
export interface FourEyes {
  /** In the name of whoever writes for the desk; without a desk, of the managing editor. */
  write<T>(desk: string | null, work: () => Promise<T>): Promise<T>;
  /** Whoever wrote it submits it; an editor who wrote none of it approves and publishes it. */
  reviewAndPublish(desk: string | null, place: StoryPlace): Promise<void>;
  /** The same without the last step: what is approved waits. */
  review(desk: string | null, place: StoryPlace): Promise<void>;
  submit(desk: string | null, place: StoryPlace): Promise<void>;
  /** What an editor of the desk does to a story. */
  edit(desk: string | null, act: 'return' | 'assign' | 'schedule', place: StoryPlace, body: object): Promise<void>;
  /** Nobody comes in to a pile of news about what is long published. */
  forgetNews(): Promise<void>;
}

type Role = (typeof PEOPLE)[number]['role'];

const PATH = 'seed';

export async function fourEyes(strapi: Core.Strapi): Promise<FourEyes> {
  const { actors, acts, stories, notifications } = services(strapi);
  const people = new Map<string, ActingPerson>();
  for (const { email } of PEOPLE) {
    const user = await strapi.db.query('admin::user').findOne({ where: { email } });
    if (user) people.set(email, await actors.person(user.id));
  }
  const find = (role: Role, desk: string | null): ActingPerson => {
    const colleague = PEOPLE.find((each) => each.role === role && (desk === null || each.desk === desk));
    const person = colleague && people.get(colleague.email);
    if (!person) throw new Error(`The demonstration has no ${role} at ${desk ?? 'any desk'}.`);
    return person;
  };
  const writerOf = (desk: string | null) => find(desk ? 'journalist' : 'managing-editor', desk);
  const editorOf = (desk: string | null) => (desk ? find('editor', desk) : find('super-admin', null));
  const submit = async (desk: string | null, place: StoryPlace): Promise<void> => {
    await actors.runAs(writerOf(desk), PATH, () => acts.perform('submit', place));
  };
  const review = async (desk: string | null, place: StoryPlace): Promise<void> => {
    await submit(desk, place);
    const revision = await stories.revisionOf(place);
    await actors.runAs(editorOf(desk), PATH, () => acts.perform('approve', place, { revision }));
  };
  return {
    submit,
    review,
    write: (desk, work) => actors.runAs(writerOf(desk), PATH, work),

    async reviewAndPublish(desk, place) {
      await review(desk, place);
      await actors.runAs(editorOf(desk), PATH, () => acts.perform('publish', place));
    },

    async edit(desk, act, place, body) {
      await actors.runAs(editorOf(desk), PATH, () => acts.perform(act, place, body));
    },

    async forgetNews() {
      for (const { id } of people.values()) await notifications.read(id, 'all');
    },
  };
}

/** The newsroom plugin's services, as far as the demonstration asks. */
function services(strapi: Core.Strapi): {
  readonly actors: {
    person(id: number): Promise<ActingPerson>;
    runAs<T>(person: ActingPerson, path: string, work: () => Promise<T>): Promise<T>;
  };
  readonly acts: { perform(act: string, place: StoryPlace, body?: object): Promise<unknown> };
  readonly notifications: { read(person: number, ids: 'all'): Promise<void> };
  readonly stories: { revisionOf(place: StoryPlace): Promise<string | null> };
} {
  const plugin = strapi.plugin('newsroom');
  return {
    ...{ actors: plugin.service('actors'), acts: plugin.service('acts'), stories: plugin.service('stories') },
    notifications: plugin.service('notifications'),
  };
}
