/** Something outside keeps the system from starting; told in one line, without a stack. */
export class CannotStartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotStartError';
  }
}
