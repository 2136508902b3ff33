/**
 * Waiting lines. Rates are per second, times in seconds. Sources: Erlang 1917; Kleinrock, Queueing
 * Systems I; Allen, Probability, Statistics and Queueing Theory (Allen-Cunneen).
 */

/** Share of arrivals that find all `servers` busy where nobody waits (Erlang B), by the stable recursion. */
export function erlangB(servers: number, offered: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (offered * blocked) / (k + offered * blocked);
  return blocked;
}

/** Share of arrivals that must wait (Erlang C); 1 where the load cannot be carried. */
export function erlangC(servers: number, offered: number): number {
  const load = offered / servers;
  if (load >= 1) return 1;
  const blocked = erlangB(servers, offered);
  return blocked / (1 - load * (1 - blocked));
}

export interface Queue {
  readonly servers: number;
  /** Arrivals per second. */
  readonly arrivals: number;
  /** Mean time of service, seconds. */
  readonly service: number;
}

/** Share of capacity in use (ρ). */
export function utilisation({ servers, arrivals, service }: Queue): number {
  return servers === 0 ? Number.POSITIVE_INFINITY : (arrivals * service) / servers;
}

/** Waiting time, in seconds, that a share `q` of arrivals stays under; infinite where the load cannot be carried. */
export function waitQuantile(queue: Queue, q: number): number {
  const { servers, arrivals, service } = queue;
  if (utilisation(queue) >= 1) return Number.POSITIVE_INFINITY;
  const waits = erlangC(servers, arrivals * service);
  return waits <= 1 - q ? 0 : Math.log(waits / (1 - q)) / (servers / service - arrivals);
}

/**
 * Response time, in seconds, that a share `q` stays under: the quantile of waiting plus that of an
 * exponential service. An upper bound: both are rarely long at once.
 */
export function responseQuantile(queue: Queue, q: number): number {
  return waitQuantile(queue, q) - queue.service * Math.log(1 - q);
}

/** The fewest servers that keep utilisation at or under `target`. */
export function serversFor(arrivals: number, service: number, target: number): number {
  // Rates and times are products of decimals: 0.6 / 0.6 must not become 2.
  return Math.max(1, Math.ceil((arrivals * service) / target - 1e-9));
}
