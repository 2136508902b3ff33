import { operationsOf } from '../../../blueprint/analysis/hosts.ts';
import { sensitiveFields } from '../../../blueprint/analysis/sensitive-fields.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { code, codes, list, page, properties, section, table } from '../../text/markdown.ts';
import { limitText } from '../contract-rules.ts';
import { time } from '../format.ts';
import { objectRules } from '../object-rules.ts';
import { roleMatrix } from '../role-matrix.ts';
import type { View } from '../view.ts';

/** Who callers are, what they may do, and which data needs care. */
export function identity(view: View): string {
  const { blueprint, t } = view;
  const i = t.identity;
  const closed = blueprint.contexts.flatMap(operationsOf).filter((operation) => !operation.public);
  const missing = closed.length === 0 ? i.nothing : i.none(i.openOperations(closed.length));
  return page(
    t.pages.identity,
    blueprint.identity ? '' : missing,
    section(i.how, how(view)),
    section(i.bffs, bffs(view)),
    section(i.roles, roles(view)),
    section(i.matrix, roleMatrix(view)),
    section(i.objects, objectRules(view)),
    section(i.policies, policies(view)),
    section(i.sensitive, sensitive(view)),
    section(i.limits, limits(view)),
  );
}

function how({ blueprint, t }: View): string {
  const i = t.identity;
  const { identity: stated, gateway } = blueprint;
  if (!stated) return '';
  const between = blueprint.dependencies.filter(
    ({ kind, protocol }) => kind === 'sync' && protocol !== 'in-process',
  );
  const gate = gateway && (gateway.authenticates ? i.gatewayChecks : i.gatewayPasses);
  const uses = between.length > 0 ? `${t.words.comma}${i.hops(between.length)}` : '';
  return properties([
    [i.provider, code(stated.provider)],
    [i.methods, codes(stated.methods)],
    [i.models, codes(stated.authorisation)],
    [
      i.accessToken,
      stated.accessTokenMs === undefined ? '' : i.revocation(time(stated.accessTokenMs)),
    ],
    [i.refresh, stated.refreshRotation ? i.rotated : i.notRotated],
    [i.session, time(stated.sessionMs)],
    [i.mfa, codes(stated.mfaFor)],
    [i.services, `${i.serviceAuth[stated.serviceAuth]}${uses}`],
    [i.gateway, gateway && gate ? gate(code(gateway.technology)) : ''],
  ]);
}

function bffs({ blueprint, t }: View): string {
  const i = t.identity;
  return table(
    ['BFF', i.clients, t.words.protocol, t.words.owner, t.words.description],
    blueprint.bffs.map((bff) => [
      code(bff.name),
      escapeMarkdown(bff.clients.join(', ')),
      code(bff.protocol),
      escapeMarkdown(bff.owner ?? ''),
      [bff.session ? i.cookie : i.token, ...(bff.csrf ? [i.csrf] : [])].join(t.words.comma),
    ]),
  );
}

function roles({ blueprint, t }: View): string {
  const mfa = blueprint.identity?.mfaFor ?? [];
  return table(
    [t.words.role, t.words.kind, t.words.description, t.identity.inherits, t.identity.mfaColumn],
    blueprint.roles.map((role) => [
      code(role.name),
      code(role.kind),
      escapeMarkdown(role.description ?? ''),
      codes(role.inherits),
      mfa.includes(role.name) ? t.words.yes : '',
    ]),
  );
}

function policies({ blueprint, t }: View): string {
  const i = t.identity;
  return table(
    [t.words.name, i.effect, t.words.roles, i.appliesTo, t.words.when],
    blueprint.accessPolicies.map((policy) => [
      code(policy.name),
      code(policy.effect),
      policy.roles.length > 0 ? codes(policy.roles) : t.words.any,
      codes(policy.operations),
      escapeMarkdown(policy.when),
    ]),
  );
}

function sensitive({ blueprint, t }: View): string {
  const i = t.identity;
  const fields = sensitiveFields(blueprint);
  if (fields.length === 0) return '';
  const logs = blueprint.telemetry && (blueprint.telemetry.masksSensitive ? i.masked : i.notMasked);
  return [
    i.sensitiveIntro(fields.length),
    table(
      [t.words.field, t.words.dataClass, i.carriedBy, i.inLogs],
      fields.map(({ context, entity, field, dataClass, events }) => [
        code(`${context}.${entity}.${field}`),
        code(dataClass),
        events.length > 0 ? codes(events) : i.staysInside,
        logs ?? '',
      ]),
    ),
  ].join('\n\n');
}

function limits({ blueprint, t }: View): string {
  const edge = blueprint.gateway?.limits ?? [];
  const operations = blueprint.contexts.flatMap(operationsOf);
  const abusable = operations.filter((operation) => operation.abusable);
  return [
    list([
      ...edge.map((limit) => `${t.identity.whole}: ${limitText(limit, t.contracts)}`),
      ...blueprint.contexts.flatMap(({ name, api }) =>
        api.limit ? [`${code(name)}: ${limitText(api.limit, t.contracts)}`] : [],
      ),
      ...operations.flatMap(({ context, name, limit }) =>
        limit ? [`${code(`${context}.${name}`)}: ${limitText(limit, t.contracts)}`] : [],
      ),
    ]),
    abusable.length > 0
      ? t.identity.loginLike(codes(abusable.map(({ context, name }) => `${context}.${name}`)))
      : '',
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
