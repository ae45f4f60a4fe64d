import type { Answer, Ask } from './answer';
import type { ContentApi } from './context';
import { knownItem } from './item-routes';
import { json } from './json';
import { onlyParameters } from './query';

interface VersionRow {
  readonly version: number;
  readonly at: number | string;
  readonly op: string;
  readonly notice: string | null;
}

/** The versions of an item, oldest first. Of a killed one it says when, never what: a correction quotes the text. */
export async function showHistory(api: ContentApi, ask: Ask, uuid: string): Promise<Answer> {
  onlyParameters(ask.query, []);
  const { item, visibility } = await knownItem(api, ask, uuid);
  const rows: VersionRow[] = await api.reader('syndication_versions').where({ uuid }).orderBy('version');
  const versions = rows.map(({ version, at, op, notice }) => ({
    version,
    at: new Date(Number(at)).toISOString(),
    op,
    ...(op === 'correct' && notice !== null && item.state !== 'killed' && { correction: JSON.parse(notice) }),
  }));
  const cache = visibility === 'public' ? 'public, max-age=30' : 'private, no-cache';
  const headers = { 'Surrogate-Key': `item-${uuid}` };
  return json({ versions }, { changedAt: new Date(item.version_at), cache, headers });
}
