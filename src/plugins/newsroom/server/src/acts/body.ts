import type { ActingPerson } from '../actors';
import { BAD_BODY, NewsroomRefusal } from '../refusal';

const MAX_TEXT = 2000;

/** Reads what came with an act. Whatever is not as it must be is named. */
export function bodyOf(value: unknown, { language }: Pick<ActingPerson, 'language'>) {
  const fields = Object(value) as Readonly<Record<string, unknown>>;
  const wrong = (field: string): NewsroomRefusal => new NewsroomRefusal(BAD_BODY, language, { field });

  return {
    text(field: string): string {
      const given = fields[field];
      const trimmed = typeof given === 'string' ? given.trim() : '';
      if (trimmed === '' || trimmed.length > MAX_TEXT) throw wrong(field);
      return trimmed;
    },

    oneOf<T extends string>(field: string, values: readonly T[], absent?: T): T {
      const given = fields[field] ?? absent;
      const found = values.find((each) => each === given);
      if (found === undefined) throw wrong(field);
      return found;
    },

    part(field: string) {
      return bodyOf(fields[field], { language });
    },

    has: (field: string): boolean => fields[field] !== undefined,

    /** Milliseconds; `null` takes away what was set; `undefined` leaves it. */
    instant(field: string): number | null | undefined {
      const given = fields[field];
      if (given === undefined || given === null) return given;
      const at = typeof given === 'string' ? Date.parse(given) : Number.NaN;
      if (Number.isNaN(at)) throw wrong(field);
      return at;
    },

    person(field: string): number | null | undefined {
      const given = fields[field];
      if (given === undefined || given === null) return given;
      if (!Number.isInteger(given)) throw wrong(field);
      return Number(given);
    },

    wrong,
  };
}

export type Body = ReturnType<typeof bodyOf>;
