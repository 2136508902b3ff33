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

/**
 * Time from arrival to answer, in seconds, that a share `q` stays under in an M/M/c line, exactly:
 * P(T > t) = e^(−μt) · (1 + C · (1 − e^(−μt(c−1−a))) / (c−1−a)), halved down to the quantile. Infinite where
 * the load cannot be carried.
 * Source: Kleinrock, Queueing Systems I, section 3.5.
 */
export function responseQuantile(queue: Queue, q: number): number {
  if (utilisation(queue) >= 1 || q >= 1) return Number.POSITIVE_INFINITY;
  const tail = sojournTail(queue);
  let high = queue.service;
  while (tail(high) > 1 - q) high *= 2;
  let low = 0;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (tail(middle) > 1 - q) low = middle;
    else high = middle;
  }
  return high;
}

/** P(T > t) of an M/M/c line. */
function sojournTail({ servers, arrivals, service }: Queue): (t: number) => number {
  const offered = arrivals * service;
  const waits = erlangC(servers, offered);
  const spare = servers - 1 - offered;
  return (t) => {
    const work = Math.exp(-t / service);
    // The limit where both exponentials are the same.
    const waiting =
      Math.abs(spare) < 1e-9 ? t / service : (1 - Math.exp((-t / service) * spare)) / spare;
    return work * (1 + waits * waiting);
  };
}

/** The fewest servers that keep utilisation at or under `target`. */
export function serversFor(arrivals: number, service: number, target: number): number {
  // Rates and times are products of decimals: 0.6 / 0.6 must not become 2.
  return Math.max(1, Math.ceil((arrivals * service) / target - 1e-9));
}
