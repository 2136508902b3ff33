import type { Role } from './noun-phrases.ts';

/** What one mention counts, by what the words do in their sentence. */
export const ROLE_WEIGHT: Readonly<Record<Role, number>> = {
  subject: 1,
  object: 1,
  bare: 0.9,
  of: 0.5,
  with: 0.4,
  oblique: 0.5,
};
