import { Test, type Response } from 'supertest';
import { keepsContract } from './contract';

interface Asserting {
  assert(
    error: Error | null,
    response: Response | undefined,
    done: (error: Error | null, response: Response) => void,
  ): void;
}

/**
 * Whatever a test file that imports this asks of the content API through supertest is held to the contract, whether or not
 * a test says so. What the test expected itself is told first.
 */
const asserting = Test.prototype as unknown as Asserting; // supertest's own step between an answer and who waits for it
const { assert } = asserting;
asserting.assert = function (error, response, done) {
  const broken = response ? violation(response) : null;
  assert.call(this, error, response, (unmet, answer) => done.call(this, unmet ?? broken, answer));
};

function violation(response: Response): Error | null {
  if (!/^\/content\/v1(\/|$)/.test(new URL(response.request.url).pathname)) return null;
  try {
    keepsContract(response);
    return null;
  } catch (broken) {
    return broken as Error; // `keepsContract` throws nothing else
  }
}
