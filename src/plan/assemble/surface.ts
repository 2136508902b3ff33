import type { Names, WrittenPart } from '../../blueprint/document/written.ts';
import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import { kebabCase } from '../../util/names.ts';
import { printDuration } from '../../util/units.ts';
import { firstAllowed } from './allowed.ts';
import { type Answers, taken } from './answers.ts';
import { creatorOf, type DraftContext, rootOf } from './draft.ts';

const METHODS: ReadonlySet<string> = new Set([
  'oauth2',
  'oidc',
  'saml',
  'jwt',
  'api-key',
  'mtls',
  'session',
  'passkeys',
  'basic',
]);
const MODELS: ReadonlySet<string> = new Set(['rbac', 'abac', 'rebac', 'acl']);
const SERVICE_AUTH: ReadonlySet<string> = new Set(['mtls', 'jwt', 'api-key', 'network']);

/** How callers prove who they are and what they may do. */
export function draftIdentity(
  { facts }: Requirements,
  answers: Answers,
  admins: readonly string[],
): WrittenPart {
  const wanted = (facts.auth?.value ?? []).filter((method) => METHODS.has(method));
  const usual = [
    answers['authentication'] ?? 'oauth2',
    ...(answers['sessions-or-tokens'] === 'jwt' ? ['jwt'] : []),
  ];
  const methods = wanted.length > 0 ? wanted : usual.filter((method) => METHODS.has(method));
  const models = (facts.authz?.value ?? [answers['authorisation'] ?? 'rbac']).filter((model) =>
    MODELS.has(model),
  );
  const between = facts.serviceAuth?.value[0] ?? answers['service-authentication'] ?? 'jwt';
  const provider = taken(answers, 'identity-provider');
  return {
    ...(provider === undefined || provider === 'built-in' ? {} : { provider }),
    methods: [...new Set(methods.length > 0 ? methods : ['oauth2'])],
    authorisation: [...new Set(models.length > 0 ? models : ['rbac'])],
    accessToken: '15m',
    ...(admins.length > 0 ? { mfaFor: admins } : {}),
    serviceAuth: SERVICE_AUTH.has(between) ? between : 'jwt',
  };
}

/** The edge, where one is asked for or pays. */
export function draftGateway(
  { facts, intents }: Requirements,
  answers: Answers,
  externals: Names<WrittenPart>,
  deadlineMs: number,
): WrittenPart | undefined {
  const technology =
    taken(answers, 'gateway') ??
    (intents.includes('gateway') ? firstAllowed(facts, 'nginx', 'envoy', 'traefik') : undefined);
  if (technology === undefined) return undefined;
  const browsers = (facts.clients?.value ?? []).some((client) => /web|browser|spa/.test(client));
  const behind = intents.includes('design') ? [] : Object.keys(externals);
  return {
    technology,
    limits: ['600/minute per client'],
    timeout: printDuration(deadlineMs),
    maxBody: '1MB',
    ...(behind.length > 0
      ? { routes: behind.map((name) => ({ path: `/v1/${name}`, to: name })) }
      : {}),
    ...(browsers ? { cors: { origins: ['https://app.example.com'], credentials: false } } : {}),
  };
}

/** A backend for each kind of client, where their needs differ. */
export function draftBffs(
  { facts, intents }: Requirements,
  answers: Answers,
  contexts: readonly DraftContext[],
  externals: Names<WrittenPart>,
  limit: string,
): Names<WrittenPart> {
  const wanted = taken(answers, 'bff') !== undefined || intents.includes('bff');
  if (!wanted) return {};
  const clients = facts.clients?.value ?? ['web', 'mobile'];
  const graphql = answers['bff'] === 'graphql-gateway';
  const calls = [
    ...contexts
      .filter(({ fitted }) => !fitted.generic)
      .slice(0, 3)
      .flatMap((context) => [`${context.id}.get${rootOf(context)}`, ...commandsFor(context)]),
    ...Object.entries(externals).flatMap(([name, external]) =>
      operationsOf(external).map((operation) => `${name}.${operation}`),
    ),
  ];
  return Object.fromEntries(
    clients.map((client, index) => {
      const web = /web|browser|spa|ブラウザ|웹|網頁|trình duyệt/i.test(client);
      return [
        nameOf(client, index),
        {
          clients: [client],
          ...(graphql ? { protocol: 'graphql' } : {}),
          ...(web ? { session: true, csrf: true } : {}),
          ...(facts.offline?.value && !web ? { offline: true } : {}),
          calls: calls.map((to) => ({ to, timeout: limit, breaker: true, parallel: true })),
        },
      ];
    }),
  );
}

function commandsFor(context: DraftContext): readonly string[] {
  const creator = creatorOf(context);
  return creator === undefined ? [] : [`${context.id}.${creator}`];
}

function operationsOf(external: WrittenPart): readonly string[] {
  const operations = external['operations'];
  return Array.isArray(operations)
    ? operations.filter((one): one is string => typeof one === 'string')
    : [];
}

function nameOf(client: string, index: number): string {
  const ascii = kebabCase(client)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^[^a-z]+|-+$/g, '');
  return `${ascii === '' ? `client-${index + 1}` : ascii}-bff`;
}
