import request from 'supertest';

export interface Change {
  readonly op: string;
  readonly uri: string;
  readonly version: number;
  readonly at: string;
  readonly urgency: number;
  readonly item?: Readonly<Record<string, unknown>>;
}

/** An outlet that follows a channel over HTTP, page by page, from where it was. */
export function aFollower(url: string, channel: string, { key, limit = 500 }: { key?: string; limit?: number } = {}) {
  let cursor: string | undefined;

  async function page({ wait = 0 } = {}): Promise<readonly Change[]> {
    const query = { limit, ...(cursor && { cursor }), ...(wait && { wait }) };
    const asked = request(url).get(`/content/v1/channels/${channel}/changes`).query(query);
    const { body } = await (key ? asked.auth(key, { type: 'bearer' }) : asked).expect(200);
    cursor = body.cursor;
    return body.changes;
  }

  return {
    page,
    cursor: () => cursor,

    /** Everything that happened since it last looked. */
    async catchUp(): Promise<readonly Change[]> {
      const all: Change[] = [];
      for (;;) {
        const changes = await page();
        if (changes.length === 0) return all;
        all.push(...changes);
      }
    },
  };
}

export type Follower = ReturnType<typeof aFollower>;

/** What happened, without when: `['publish 1', 'update 2']`. */
export const said = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ op, version }) => `${op} ${version}`);
