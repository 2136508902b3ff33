import { list, mapOf, placed, shorthand } from '../shape/collections.ts';
import { object, opt, req } from '../shape/object.ts';
import {
  count,
  date,
  duration,
  flag,
  fraction,
  identifier,
  oneOf,
  text,
} from '../shape/scalars.ts';
import { kebabName } from './context-shape.ts';

export const identityShape = object({
  provider: opt(identifier, 'Technology or external system; left out: `built-in`.'),
  methods: req(
    list(
      oneOf([
        'oauth2',
        'oidc',
        'saml',
        'jwt',
        'api-key',
        'mtls',
        'session',
        'passkeys',
        'basic',
        'none',
      ]),
    ),
    'How users and clients prove who they are.',
  ),
  authorisation: opt(list(oneOf(['rbac', 'abac', 'rebac', 'acl'])), 'How rights are decided.'),
  accessToken: opt(duration, 'Life of an access token.'),
  refreshRotation: opt(flag, 'A refresh token is good once.'),
  session: opt(duration, 'Life of a session.'),
  mfaFor: opt(list(placed(identifier)), 'Roles that need a second factor.'),
  serviceAuth: opt(
    oneOf(['mtls', 'jwt', 'api-key', 'network', 'none']),
    'How services prove who they are.',
  ),
});

export const roleShape = object({
  kind: opt(oneOf(['user', 'staff', 'admin', 'machine']), 'Who has it.'),
  description: opt(text, 'What it is for.'),
  inherits: opt(list(placed(identifier)), 'Roles whose rights it has too.'),
});

export const deploymentShape = object({
  target: opt(
    oneOf([
      'kubernetes',
      'openshift',
      'nomad',
      'docker-compose',
      'single-host',
      'virtual-machines',
      'serverless',
      'managed-containers',
    ]),
    'What runs the services.',
  ),
  site: opt(oneOf(['public-cloud', 'private-cloud', 'on-premises', 'hybrid', 'edge']), 'Where.'),
  cloud: opt(identifier, 'Provider.'),
  regions: opt(list(text), 'Regions or sites.'),
  zones: opt(count, 'Zones of a region that are used.'),
  topology: opt(
    oneOf(['single-region', 'active-active', 'active-passive', 'multi-region']),
    'How regions share the work.',
  ),
  rollout: opt(
    oneOf(['rolling', 'blue-green', 'canary', 'recreate']),
    'How a new version comes in.',
  ),
  migrations: opt(
    oneOf(['expand-contract', 'in-place', 'maintenance-window']),
    'How schemas change.',
  ),
  rollback: opt(duration, 'Time within which a version is taken back.'),
  secrets: opt(identifier, 'Where secrets come from.'),
  configuration: opt(oneOf(['environment', 'files', 'service']), 'Where configuration comes from.'),
  residency: opt(text, 'Country or region that data must not leave.'),
  mesh: opt(identifier, 'Service mesh.'),
  discovery: opt(identifier, 'How services find each other.'),
});

export const telemetryShape = object({
  traces: opt(identifier, 'Where traces go.'),
  sampling: opt(fraction, 'Share of requests that is traced.'),
  metrics: opt(identifier, 'Where metrics go.'),
  logs: opt(identifier, 'Where logs go.'),
  logRetentionDays: opt(count, 'Days logs are kept.'),
  masksSensitive: opt(flag, 'Sensitive fields are masked in logs.'),
  correlation: opt(flag, 'Every line carries the trace id.'),
  dashboards: opt(identifier, 'Dashboards.'),
  alerting: opt(identifier, 'Alerting.'),
});

export const flagShape = object({
  description: opt(text, 'What it turns on.'),
  kind: opt(oneOf(['release', 'experiment', 'operations', 'permission']), 'Why it is there.'),
  until: opt(date, 'Date after which it should be gone.'),
});

export const migrationShape = object({
  from: req(placed(kebabName), 'External system that is replaced.'),
  pattern: opt(oneOf(['strangler', 'branch-by-abstraction', 'parallel-run', 'big-bang']), 'How.'),
  rollback: opt(duration, 'Time within which a step can be taken back.'),
  steps: req(
    list(
      object({
        context: req(placed(kebabName), 'Context that moves.'),
        master: opt(oneOf(['old', 'new', 'both']), 'Who may write its data meanwhile.'),
        sync: opt(
          oneOf(['change-data-capture', 'dual-write', 'batch', 'events', 'none']),
          'How the other side is kept up to date.',
        ),
        reversible: opt(flag, 'Whether there is a way back.'),
        description: opt(text, 'What happens.'),
      }),
    ),
    'In order.',
  ),
});

export const decisionShape = object({
  id: req(text, '`ADR-0004`.'),
  question: req(identifier, 'Id of the decision, or a word of yours.'),
  title: opt(text, 'The question in words.'),
  chosen: req(text, 'The option taken.'),
  because: opt(list(text), 'Forces for it.'),
  rejected: opt(mapOf(text, text), 'Options left, each with the reason.'),
  consequences: opt(text, 'What it brings.'),
  status: opt(oneOf(['proposed', 'accepted', 'superseded']), 'Where it stands.'),
});

export const patternShape = shorthand(
  object({
    id: req(identifier, 'Id of the pattern.'),
    where: opt(list(text), 'Elements it is applied to.'),
    because: opt(text, 'Why.'),
  }),
  identifier,
  (id, at) => ({ id, at }),
);

export const questionShape = object({
  id: req(identifier, 'Id.'),
  text: req(text, 'The question.'),
  changes: opt(text, 'What the answer would change.'),
  assumed: opt(text, 'The answer assumed until then.'),
  fact: opt(text, 'The requirement it would state.'),
});

export const suppressionShape = object({
  code: req(text, 'Code of the finding.'),
  path: opt(text, 'Path of the element, `contexts.ordering.calls`; left out: everywhere.'),
  reason: req(text, 'Why it is accepted.'),
  until: opt(date, 'Date after which it no longer is.'),
});
