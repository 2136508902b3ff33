import { settledBy, technologyById } from '../../knowledge/technologies/find.ts';
import type { Technology } from '../../knowledge/technology.ts';
import type { Candidate, WordFact, WordsFact } from '../slots/candidate.ts';
import type { PlacedWish } from './placed-wish.ts';
import { isDecided } from './rivals.ts';
import { isBetweenServices } from './service-auth.ts';
import { settle } from './wishes.ts';

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
const CACHE_ROLE = /cach|快取|緩存|キャッシュ|캐시|bộ nhớ đệm/i;
const OTHER_ROLE = /pub\s?\/\s?sub|pubsub|queue|stream|session|lock|佇列|キュー|큐|hàng đợi|発行/i;
const NO_PROTOCOL = new Set(['trace-context', 'http2', 'http3', 'webrtc']);
const MANAGED_KUBERNETES = new Set(['eks', 'gke', 'aks', 'rancher']);
const FUNCTIONS = new Set(['aws-lambda', 'azure-functions', 'google-cloud-functions']);

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
    choice.fact === 'deployment'
      ? (DEPLOYMENT_RANK[choice.id] ?? 1)
      : (STRICT[choice.id] ?? sureness(wish));
  return [single(choice.fact, wish, choice.id, weight)];
}

// Of several guarantees the strictest holds: what may lag does so beside what may not.
const STRICT: Readonly<Record<string, number>> = { strong: 4, causal: 3, 'per-key': 3 };

// Where several places to run are named, the one that says most wins.
const DEPLOYMENT_RANK: Readonly<Record<string, number>> = {
  hybrid: 7,
  'private-cloud': 6,
  'on-premises': 5,
  'docker-compose': 5.5,
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
  if (AUTH.has(id)) return [list(isBetweenServices(wish) ? 'serviceAuth' : 'auth', wish, id)];
  switch (concern) {
    case 'language':
      return [list('languages', wish, id), ...further];
    case 'database':
      // An extension of a database is a database and a thing of its own.
      return [
        list('databases', wish, id),
        ...(settledBy(id).length > 1 ? [list('technologies', wish, id)] : []),
      ];
    case 'time-series':
    case 'event-store':
      return [list('databases', wish, id)];
    case 'cache':
      return cached(wish, id);
    case 'broker':
      return [single('broker', wish, id, sureness(wish)), ...further];
    case 'orchestrator':
      return orchestrated(wish, id);
    case 'cloud':
      return id === 'openstack'
        ? [list('technologies', wish, id)]
        : [single('cloud', wish, id, sureness(wish))];
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
  // A provider's Kubernetes is Kubernetes; which one it is stays told.
  const managed = MANAGED_KUBERNETES.has(id) ? [list('technologies', wish, id)] : [];
  const runs = managed.length ? 'kubernetes' : id;
  return [
    single('orchestrator', wish, runs, sureness(wish)),
    ...managed,
    ...compose,
    ...provider(wish, id),
  ];
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
  // Nearly all of .NET is C#; what is not says so.
  if (id === 'dotnet') return ['csharp'];
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

// Of two that are named the one stands that is decided for, though the other is named last.
function sureness({ passage, mention }: PlacedWish): number {
  return isDecided(passage.text, mention) ? 3 : 2;
}
