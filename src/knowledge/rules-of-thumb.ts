/** Figures that practitioners go by: not laws, but where a design should have a reason to differ. */

/** Share of slots in use above which waiting grows faster than load. Source: Kleinrock, Queueing Systems I; Google SRE Book, chapter 22. */
export const MOST_USED = 0.7;

/** Share of slots in use that a plan aims at, so that chance does not fill the line. Source: as for `MOST_USED`. */
export const PLANNED_USED = 0.6;

/** Requests that one may become along a chain: three attempts at each of two layers. Source: Google SRE Book, chapter 22; Amazon Builders' Library, "Timeouts, retries, and backoff with jitter". */
export const MOST_REQUESTS_FOR_ONE = 9;

/** A single retry at most doubles the load; from here on something must bound it. Source: Google SRE Book, chapter 22. */
export const ATTEMPTS_THAT_WANT_A_BUDGET = 3;

/** Share of failures above which a callee that hardly works still counts as well. Source: Resilience4j, "CircuitBreaker". */
export const HIGHEST_FAILURE_RATE = 0.9;

/** Share of an objective's budget that one dependency may use up. Source: Treynor and others, "The Calculus of Service Availability". */
export const SHARE_OF_BUDGET = 0.1;

/** Calls side by side from which on about a tenth of the requests meets a slow one. Source: Dean and Barroso, "The Tail at Scale". */
export const WIDE_FAN_OUT = 10;

/** Milliseconds after which people turn to something else. Source: Nielsen, Usability Engineering, section 5.5. */
export const LONGEST_WAIT_MS = 10_000;

/** Life of an access token, milliseconds. Source: RFC 9700, "Best Current Practice for OAuth 2.0 Security". */
export const LONGEST_TOKEN_MS = 3_600_000;

/** Below this a database reads a whole table in a few milliseconds. Source: Winand, Use The Index, Luke!, chapter 2. */
export const MANY_ROWS = 100_000;

/** Three rows a second all year: some 40 GB, at 200 bytes with indexes. Source: PostgreSQL, "Table Partitioning". */
export const ROWS_THAT_WANT_PARTITIONS = 100_000_000;

/** Services for each developer. Source: Skelton and Pais, Team Topologies; Newman, Monolith to Microservices. */
export const SERVICES_PER_PERSON = 1.5;

/** Hops over a network in one request: each adds its latency, failures and retries. Source: Newman, Building Microservices. */
export const MOST_HOPS = 4;

/** Parts that one context waits for: more than a person keeps in mind, and enough to cost a nine. Source: Miller, "The Magical Number Seven". */
export const MOST_DEPENDENCIES = 7;

/** Steps of a saga that nobody leads. Source: Richardson, Microservices Patterns, section 4.2. */
export const MOST_CHOREOGRAPHED_STEPS = 4;

/** Minutes in which nobody finds machines, data and people for a second site. Source: AWS Well-Architected Framework, REL10-BP01. */
export const REBUILD_MINUTES = 60;

/** Days of logs below which what happened on Friday is gone when the team is back. */
export const LEAST_LOG_DAYS = 7;

/** Share of all pairs of services that wait for one another from which on none is released alone; with fewer services the share says nothing. Source: Newman, Building Microservices, chapter 1. */
export const TIGHTLY_COUPLED = { services: 5, share: 0.6 } as const;

/** Round trips one after another in one operation, above which one call should do them together. Source: Fowler, Patterns of Enterprise Application Architecture (Remote Facade). */
export const MOST_ROUND_TRIPS = 5;

/** Items of a page that are looked up one by one without anybody noticing. Source: Richardson, Microservices Patterns, section 7.1. */
export const SMALL_PAGE = 10;

/** From here on a month has less than an hour of budget, less than a person needs to mend things by hand. Source: Google SRE Book, chapter 3. */
export const TIGHT_AVAILABILITY = 0.999;
