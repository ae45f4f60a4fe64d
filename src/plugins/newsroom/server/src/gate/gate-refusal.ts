import { errors } from '@strapi/utils';
import { moverOf, type Actor } from '../actors';
import { sentence, type GateCode } from './sentences';

/** A 403 with its code, and a sentence in the language of whoever asked. (Strapi's `ForbiddenError` would say "Forbidden".) */
export class GateRefusal extends errors.PolicyError {
  readonly gateCode: GateCode;
  /** A refusal goes on record once, however many acts it ends. */
  isOnRecord = false;

  constructor(code: GateCode, actor: Actor, details: Readonly<Record<string, unknown>> = {}) {
    super(sentence(code, moverOf(actor)?.language ?? 'vi'), { ...details, code });
    this.gateCode = code;
  }
}
