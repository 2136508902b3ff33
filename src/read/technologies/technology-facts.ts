import type { Force } from '../../blueprint/requirements/requirements.ts';
import { settledBy, technologyById } from '../../knowledge/technologies/find.ts';
import type { Technology } from '../../knowledge/technology.ts';
import type { Candidate, WordFact, WordsFact } from '../slots/candidate.ts';
import type { Passage } from '../slots/passage.ts';
import { withoutOld } from './old-and-new.ts';
import type { PlacedWish } from './placed-wish.ts';
import { wishesOf } from './polarity.ts';

const AUTH = new Set([
  'oauth2',
  'oidc',
  'jwt',
  'saml',
  'api-key',
  'passkeys',
  'ldap',
  'kerberos',
  'radius',
  'totp',
  'mtls',
  'mynumber-card',
]);
const BETWEEN_SERVICES =
  /service[- ]to[- ]service|between (?:the )?(?:\w+ )?services|inter-?service|サービス間|服務(?:之間|間)|서비스 ?(?:간|사이)|giữa các (?:dịch vụ|service)/i;
const CACHE_ROLE = /cach|快取|緩存|キャッシュ|캐시|bộ nhớ đệm/i;
const OTHER_ROLE = /pub\s?\/\s?sub|pubsub|queue|stream|session|lock|佇列|キュー|큐|hàng đợi|発行/i;
const NO_PROTOCOL = new Set(['trace-context', 'http2', 'http3', 'webrtc']);
const FUNCTIONS = new Set(['aws-lambda', 'azure-functions', 'google-cloud-functions']);

/** Everything that the binding passages say of technologies and choices. */
export function wishesIn(passages: readonly Passage[]): readonly PlacedWish[] {
  return withoutOld(
    passages.flatMap((passage, i) => {
      const { start } = passage.sentence;
      const denied = isDenied(passage, passages[i + 1]);
      return wishesOf(passage.text, passage.mentions, passage.silent).map(
        ({ mention, polarity, force }) => ({
          id: mention.id,
          mention,
          polarity: denied ? 'refused' : polarity,
          force,
          start: start + mention.start,
          end: start + mention.end,
          passage,
        }),
      );
    }),
  );
}

// "Kafka? No thanks."
function isDenied(passage: Passage, next: Passage | undefined): boolean {
  if (next === undefined) return false;
  return NEITHER.test(next.text)
    ? passage.mentions.length > 1
    : /^[^\s]+(?: [^\s]+){0,2}\?$/.test(passage.text) && DENIAL.test(next.text);
}

const NEITHER =
  /^(?:(?:we|i) (?:want|need|use|like|have|take|will have) (?:neither|none of)|neither(?: of| is|,|\.)|none of (?:it|them|these|that)|兩個都不|都不要|どちらも(?:不要|使わ|採用し)|둘 다 (?:안|필요 없|쓰지)|cả hai đều không)/i;

const DENIAL =
  /^(?:no(?![a-z])|nope|never|rather not|better not|not (?:for|with) us|please don't|いいえ|いりません|不要|不用|免了|不必|아니|안 (?:씁|써|쓰)|필요 ?없|không|thôi)/i;

/** The last word on each thing: what is said later replaces what was said before. */
export function settle(wishes: readonly PlacedWish[]): readonly PlacedWish[] {
  const last = new Map<string, PlacedWish>();
  for (const wish of wishes) {
    const before = last.get(wish.id);
    const weaker =
      before &&
      (wish.polarity === 'left' ||
        (before.polarity === wish.polarity && rank(wish.force) <= rank(before.force)));
    if (!weaker) last.set(wish.id, wish);
  }
  return [...last.values()].sort((a, b) => a.start - b.start);
}

/** Facts about technologies and architectural choices. */
export function technologyFacts(wishes: readonly PlacedWish[]): readonly Candidate[] {
  const settled = settle(wishes);
  const wanted = settled.filter(({ polarity }) => polarity === 'wanted');
  const explicit = wanted.some(({ mention }) => mention.technology?.concern === 'language');
  return [
    ...settled
      .filter(({ polarity }) => polarity === 'refused')
      .map((wish) => list('excluded', wish, wish.id)),
    ...settled
      .filter(({ polarity }) => polarity === 'avoided')
      .map((wish) => list('avoidIfPossible', wish, wish.id)),
    ...wanted.flatMap((wish) =>
      wish.mention.technology
        ? ofTechnology(wish, wish.mention.technology, explicit)
        : ofChoice(wish),
    ),
    ...implied(settled),
  ];
}

function ofChoice(wish: PlacedWish): readonly Candidate[] {
  const { choice } = wish.mention;
  if (!choice) return [];
  if (
    choice.fact === 'auth' ||
    choice.fact === 'authz' ||
    choice.fact === 'technologies' ||
    choice.fact === 'protocols'
  )
    return [list(choice.fact, wish, choice.id)];
  const weight =
    choice.fact === 'deployment' ? (DEPLOYMENT_RANK[choice.id] ?? 1) : (STRICT[choice.id] ?? 2);
  return [single(choice.fact, wish, choice.id, weight)];
}

// Of several guarantees the strictest holds: what may lag does so beside what may not.
const STRICT: Readonly<Record<string, number>> = { strong: 4, causal: 3, 'per-key': 3 };

// Where several places to run are named, the one that says most wins.
const DEPLOYMENT_RANK: Readonly<Record<string, number>> = {
  hybrid: 7,
  'private-cloud': 6,
  'on-premises': 5,
  'docker-compose': 4,
  'single-host': 3,
  edge: 2,
  'public-cloud': 1,
};

function ofTechnology(
  wish: PlacedWish,
  technology: Technology,
  explicit: boolean,
): readonly Candidate[] {
  const { id, concern } = technology;
  const further = explicit
    ? []
    : impliedLanguages(id).map((language) => list('languages', wish, language, 0));
  if (AUTH.has(id)) return [list(betweenServices(wish) ? 'serviceAuth' : 'auth', wish, id)];
  switch (concern) {
    case 'language':
      return [list('languages', wish, id), ...further];
    case 'database':
    case 'time-series':
    case 'event-store':
      return [list('databases', wish, id)];
    case 'cache':
      return cached(wish, id);
    case 'broker':
      return [single('broker', wish, id, 2), ...further];
    case 'orchestrator':
      return orchestrated(wish, id);
    case 'cloud':
      return id === 'openstack' ? [list('technologies', wish, id)] : [single('cloud', wish, id, 2)];
    case 'protocol':
      return [list(NO_PROTOCOL.has(id) ? 'technologies' : 'protocols', wish, id)];
    case 'integration':
      return [list('integrations', wish, id)];
    case 'client':
      return id === 'ios' || id === 'android' ? [] : [list('technologies', wish, id)];
    default:
      return [
        ...frameworks(id).map((one) => list('technologies', wish, one)),
        ...further,
        ...provider(wish, id),
      ];
  }
}

function cached(wish: PlacedWish, id: string): readonly Candidate[] {
  const clause = wish.passage.text.slice(
    Math.max(0, wish.mention.start - 24),
    wish.mention.end + 24,
  );
  if (CACHE_ROLE.test(clause)) return [list('caches', wish, id)];
  return OTHER_ROLE.test(clause)
    ? [list('technologies', wish, id)]
    : [list('caches', wish, id), list('technologies', wish, id)];
}

function orchestrated(wish: PlacedWish, id: string): readonly Candidate[] {
  if (
    [
      'docker',
      'podman',
      'containerd',
      'buildah',
      'buildpacks',
      'harbor',
      'ecr',
      'systemd',
      'windows-service',
    ].includes(id)
  )
    return [list('technologies', wish, id)];
  const compose =
    id === 'docker-compose' ? [single('deployment', wish, id, DEPLOYMENT_RANK[id] ?? 1)] : [];
  return [single('orchestrator', wish, id, 2), ...compose, ...provider(wish, id)];
}

// A managed product of one provider settles the cloud; a framework of a framework settles that, too.
function provider(wish: PlacedWish, id: string): readonly Candidate[] {
  const clouds = settledBy(id).filter(
    (one) => one !== id && technologyById(one)?.concern === 'cloud',
  );
  return clouds.slice(0, 1).map((cloud) => single('cloud', wish, cloud, 1));
}

// A part of a framework names the framework, too; a framework on another does not.
function frameworks(id: string): readonly string[] {
  if (technologyById(id)?.concern === 'framework') return [id];
  return settledBy(id).filter((one) => one === id || technologyById(one)?.concern === 'framework');
}

function impliedLanguages(id: string): readonly string[] {
  if (id === 'nodejs') return [id];
  return settledBy(id).filter((one) => one !== id && technologyById(one)?.concern === 'language');
}

/** Choices that follow: a refusal of the cloud means own machines, a refusal of microservices a monolith. */
function implied(settled: readonly PlacedWish[]): readonly Candidate[] {
  return settled.flatMap((wish): readonly Candidate[] => {
    const { id, polarity } = wish;
    if (polarity === 'refused' && id === 'public-cloud')
      return [single('deployment', wish, 'on-premises', 2)];
    if (polarity === 'refused' && id === 'microservices')
      return [single('style', wish, 'modular-monolith', 1)];
    if (polarity !== 'wanted') return [];
    if (FUNCTIONS.has(id)) return [single('style', wish, 'serverless', 1)];
    return wish.mention.technology?.concern === 'cloud' && id !== 'openstack'
      ? [single('deployment', wish, 'public-cloud', 0)]
      : [];
  });
}

function betweenServices(wish: PlacedWish): boolean {
  return BETWEEN_SERVICES.test(
    wish.passage.text.slice(Math.max(0, wish.mention.start - 36), wish.mention.end + 30),
  );
}

function list(name: WordsFact, wish: PlacedWish, value: string, weight = 1): Candidate {
  const { start, end } = name === 'excluded' || name === 'avoidIfPossible' ? clauseOf(wish) : wish;
  return {
    name,
    value: [value],
    start,
    end,
    force: name === 'excluded' ? 'must' : wish.force,
    weight,
  };
}

// A refusal is quoted with the words that refuse: its clause, where that is short.
function clauseOf(wish: PlacedWish): { readonly start: number; readonly end: number } {
  const { text, sentence } = wish.passage;
  const before = text.slice(0, wish.mention.start);
  const lead = /[^,;:。、.!?()\n]*$/u.exec(before)?.[0] ?? '';
  const rest =
    /^[^,;。、!?()\n]*?(?=[.]?$|[.]\s|[,;。、!?()\n])/u.exec(text.slice(wish.mention.end))?.[0] ??
    '';
  const start = wish.mention.start - lead.trimStart().length;
  const end = wish.mention.end + rest.trimEnd().length;
  return end - start > 90 ? wish : { start: sentence.start + start, end: sentence.start + end };
}

function single(name: WordFact, wish: PlacedWish, value: string, weight: number): Candidate {
  return { name, value, start: wish.start, end: wish.end, force: wish.force, weight };
}

function rank(force: Force): number {
  return { must: 2, should: 1, could: 0 }[force];
}
