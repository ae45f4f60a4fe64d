import { AUDIENCES, LANGUAGES, type Banner } from '../../../../../domain/hotline/banner';
import { currentBanner, nextTurn, type Occasion } from '../../../../../domain/hotline/current-banner';
import { defaultBanner } from '../../../../../domain/hotline/default-banner';
import type { HotlineFacts } from '../../../../../domain/hotline/facts';
import type { RenditionName } from '../../../../../domain/hotline/size';
import { lookOf } from '../drawing/draw-rendition';
import { shippedTypeface } from '../drawing/typeface';
import { pictureShelf } from './shelf';
import { readTable, writeTable, type BannerTable, type TableBanner } from './table';

/** A banner to answer with. Without `standing` it is the one that is always there. */
export interface Chosen {
  readonly banner: Banner;
  readonly standing: TableBanner | null;
  /** Until another one may be due. Milliseconds since 1970. */
  readonly goodUntil: number | null;
}

/** What a table has under a name that a stranger chose: nothing that every object has. */
const ownIn = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** Which banner answers, and its pictures. It needs no database: what there is, is on the disk and in memory. */
export function bannerDesk(dir: string) {
  const face = shippedTypeface();
  const shelf = pictureShelf(dir, face);
  let table = readTable(dir);

  const set = (next: BannerTable): void => {
    if (JSON.stringify(next) === JSON.stringify(table)) return;
    table = next;
    writeTable(dir, table);
  };

  const find = (uuid: string, now: number): TableBanner | null =>
    table.banners.find((banner) => banner.uuid === uuid && (banner.expiresAt === null || now < banner.expiresAt)) ??
    null;

  const always = ({ audience, language }: Occasion): Chosen => ({
    banner: defaultBanner(audience, language),
    standing: null,
    goodUntil: null,
  });

  return {
    face,
    facts: (): HotlineFacts => table.facts,
    banners: (now: number): readonly TableBanner[] =>
      table.banners.filter(({ expiresAt }) => expiresAt === null || now < expiresAt),
    find,
    centers: () => table.centers,
    parents: () => table.parents,
    unitName: (code: string): string | null => ownIn(table.unitNames, code),
    sizeOfPlacement: (name: string) => ownIn(table.placements, name),

    /** A banner by its id, whichever is due for `current`, or the one that is always there for all else. */
    choose(id: string, occasion: Occasion): Chosen {
      const { now } = occasion;
      if (id === 'current') {
        const usable = table.banners.filter(({ expiresAt }) => expiresAt === null || now < expiresAt);
        const standing = currentBanner(usable, occasion, table.parents) as TableBanner | null; // one of those
        const goodUntil = nextTurn(usable, now);
        return standing ? { banner: standing, standing, goodUntil } : { ...always(occasion), goodUntil };
      }
      const standing = find(id, now);
      return standing ? { banner: standing, standing, goodUntil: standing.expiresAt } : always(occasion);
    },

    /** Always a picture: where a text does not fit, the banner that is always there. */
    async picture({ banner }: Chosen, name: RenditionName): Promise<{ readonly body: Buffer; readonly look: string }> {
      const body = await shelf.picture(banner, table.facts, name);
      if (body) return { body, look: lookOf(banner, table.facts) };
      const instead = defaultBanner(banner.audience, banner.language);
      const other = await shelf.picture(instead, table.facts, name);
      if (!other) throw new Error('The banner that is always there does not fit.'); // a test draws it in every size
      return { body: other, look: lookOf(instead, table.facts) };
    },

    set,

    /** Before it is gone from the database, so that it is never shown after. */
    forget: (documentId: string): void =>
      set({ ...table, banners: table.banners.filter((banner) => banner.documentId !== documentId) }),

    async sweep(): Promise<void> {
      const defaults = LANGUAGES.flatMap((language) => AUDIENCES.map((audience) => defaultBanner(audience, language)));
      await shelf.keepOnly(new Set([...table.banners, ...defaults].map((banner) => lookOf(banner, table.facts))));
    },
  };
}

export type BannerDesk = ReturnType<typeof bannerDesk>;
