import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';

/**
 * The column of a finished document, as it comes over quickest: PostgreSQL sends bytes as hexadecimal digits, and all our
 * documents are text.
 */
export const bodyOf = (reader: Knex, column: string): Knex.Raw =>
  isPostgres(reader) ? reader.raw(`convert_from(??, 'UTF8') as body`, [column]) : reader.raw('?? as body', [column]);

export const bytesOf = (body: Buffer | string): Buffer => (typeof body === 'string' ? Buffer.from(body) : body);
