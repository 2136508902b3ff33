import { wordsOf } from '../../util/names.ts';
import { code } from '../text/markdown.ts';
import type { View } from './view.ts';

export interface Secret {
  /** As an environment variable. */
  readonly name: string;
  /** Services that need it. */
  readonly usedBy: readonly string[];
  readonly purpose: string;
}

/** Every secret the services need, by name; values never stand in the design. */
export function secretsOf({ blueprint, t }: View): readonly Secret[] {
  const { contexts, services, broker, identity, externals } = blueprint;
  const d = t.deployment;
  const host = (name: string) => contexts.find((context) => context.name === name)?.service ?? name;
  const calls = [...blueprint.bffs, ...contexts].flatMap((caller) => caller.calls);
  const all = services.map(({ name }) => name);
  return [
    ...contexts.flatMap(({ store, service }): readonly Secret[] =>
      store
        ? [
            {
              name: variable(store.schema, 'database-url'),
              usedBy: [service],
              purpose: d.database(code(store.schema)),
            },
          ]
        : [],
    ),
    ...(broker && broker.technology !== 'in-process'
      ? [{ name: 'BROKER_URL', usedBy: all, purpose: d.brokerSecret(code(broker.technology)) }]
      : []),
    ...externals.flatMap(({ name }): readonly Secret[] => {
      const callers = calls
        .filter(({ target }) => target.name === name)
        .map(({ from }) => host(from));
      return callers.length === 0
        ? []
        : [
            {
              name: variable(name, 'credential'),
              usedBy: [...new Set(callers)],
              purpose: d.externalSecret(code(name)),
            },
          ];
    }),
    ...(identity && identity.provider === 'built-in'
      ? [
          {
            name: 'TOKEN_SIGNING_KEY',
            usedBy: all,
            purpose: d.tokenSecret(code(identity.provider)),
          },
        ]
      : []),
    ...contexts.flatMap(({ webhooks, service }) =>
      webhooks
        .filter(({ signature }) => signature !== 'none')
        .map(({ name }) => ({
          name: variable(name, 'signing-secret'),
          usedBy: [service],
          purpose: d.webhookSecret(code(name)),
        })),
    ),
  ];
}

function variable(owner: string, what: string): string {
  return [...wordsOf(owner), ...wordsOf(what)].join('_').toUpperCase();
}
