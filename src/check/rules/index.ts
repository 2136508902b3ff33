import type { Rule } from '../rule.ts';
import { availability } from './availability/index.ts';
import { breakers } from './breakers/index.ts';
import { caches } from './caches/index.ts';
import { capacity } from './capacity/index.ts';
import { contracts } from './contracts/index.ts';
import { data } from './data/index.ts';
import { deployment } from './deployment/index.ts';
import { events } from './events/index.ts';
import { queues } from './queues/index.ts';
import { retries } from './retries/index.ts';
import { sagas } from './sagas/index.ts';
import { security } from './security/index.ts';
import { slo } from './slo/index.ts';
import { structure } from './structure/index.ts';
import { timeouts } from './timeouts/index.ts';

/** Every rule. A test compares this list with the files on disk. */
export const rules: readonly Rule[] = [
  ...timeouts,
  ...retries,
  ...breakers,
  ...availability,
  ...capacity,
  ...queues,
  ...caches,
  ...structure,
  ...sagas,
  ...events,
  ...contracts,
  ...security,
  ...slo,
  ...deployment,
  ...data,
];
