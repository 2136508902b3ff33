import { availability } from './availability.ts';
import { breakers } from './breakers.ts';
import { caches } from './caches.ts';
import { capacity } from './capacity.ts';
import { contracts } from './contracts.ts';
import { data } from './data.ts';
import { deployment } from './deployment.ts';
import { events } from './events.ts';
import { queues } from './queues.ts';
import { retries } from './retries.ts';
import { sagas } from './sagas.ts';
import { security } from './security.ts';
import { slo } from './slo.ts';
import { structure } from './structure.ts';
import { timeouts } from './timeouts.ts';

/** What a finding says is wrong, by area and slug of its rule. Names and figures stand behind it. */
export const findings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  availability,
  breakers,
  caches,
  capacity,
  contracts,
  data,
  deployment,
  events,
  queues,
  retries,
  sagas,
  security,
  slo,
  structure,
  timeouts,
};
