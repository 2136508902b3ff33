/** Page 8. */
export const caching = {
  none: (reads: number) =>
    reads === 0
      ? 'Nothing is cached: there are no reads.'
      : `Nothing is cached: ${reads === 1 ? 'the one read goes' : `all ${reads} reads go`} to the store, and every answer is as fresh as the data.`,
  decidedIn: (decision: string) => `That was decided in ${decision}.`,
  candidates: 'Reads that could be cached',
  candidate: (query: string, staleness: string, peak: string) =>
    `${query} may be ${staleness} old${peak === '' ? '' : ` and is asked ${peak} at peak`}`,
  caches: 'Caches',
  of: 'Keeps answers of',
  where: 'Where',
  filled: 'Filled by',
  lives: 'Lives for',
  spread: (ttl: string, jitter: string) => `${ttl} ± ${jitter}`,
  noTtl: 'no end',
  hits: 'Hits',
  keys: 'Keys',
  dropped: 'Dropped after',
  onlyTtl: 'nothing: it lives out its time',
  expiry: 'When an entry ends',
  singleFlight: 'one recomputation at a time',
  herd: 'every reader recomputes',
  stale: (time: string) => `the old answer is given for ${time} meanwhile`,
  negative: (time: string) => `“not there” is kept for ${time}`,
  warm: 'filled before traffic arrives',
  tags: (tags: string) => `dropped together by ${tags}`,
  freshness: 'How old an answer can be',
  contract: 'Allowed',
  oldest: 'At worst',
  noBound: 'no bound stated',
  tooOld: 'older than allowed',
  cold: 'With a cold cache',
  coldIntro:
    'What reaches the service behind at peak: with the cache as it is, and with the cache empty.',
  asked: 'Asked at peak',
  behind: 'Reaches it normally',
  coldLoad: 'Reaches it cold',
  capacity: 'It can carry',
  carries: 'carries it',
  fails: 'cannot carry it: needs warming or a limit',
};
