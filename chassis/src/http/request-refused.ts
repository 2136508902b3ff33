import type { Failure } from './failure.ts';

/** A failure that only HTTP knows of, thrown. */
export class RequestRefused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'RequestRefused';
    this.failure = failure;
  }
}
