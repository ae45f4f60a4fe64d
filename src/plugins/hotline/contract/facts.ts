import type { FactPhase } from '../../../domain/hotline/freshness';

/** `GET /hotline/facts`: what is published and has to be verified from time to time, the most urgent first. */
export interface KeptFact {
  readonly type: 'hotline' | 'support-center';
  readonly documentId: string;
  readonly name: string;
  readonly phase: FactPhase;
  /** ISO 8601; `null`: never. */
  readonly verifiedAt: string | null;
  readonly dueAt: string | null;
}
