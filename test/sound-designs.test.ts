import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTS, type FactName } from '../src/blueprint/requirements/fact-catalogue.ts';
import type { Fact } from '../src/blueprint/requirements/requirements.ts';
import { design } from '../src/design.ts';

const BRIEFS = [
  'We sell tea online: customers place orders, pay by card and get a parcel. When an order is placed, stock is reserved; if the payment fails, the stock is released. Staff handle returns and complaints.',
  'Sensors on 2,000 pumps report pressure. When a threshold is crossed, an alarm is raised and a technician is sent. Customers see their pumps and get a monthly invoice.',
  'A city library: members borrow books, reserve them and pay fines. Librarians catalogue new books and answer questions.',
];

const fact = <N extends FactName>(name: N, values: readonly Fact<N>['value'][]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined }).map((value): Fact | undefined =>
    value === undefined
      ? undefined
      : {
          name,
          value,
          unit: FACTS[name].unit,
          force: 'must',
          source: { quote: `${name}=${String(value)}`, from: 'option' },
        },
  );

const facts = fc
  .tuple(
    fact('peakRps', [1, 40, 900, 6_000, 60_000]),
    fact('p99Ms', [50, 300, 2_000]),
    fact('availability', [0.99, 0.999, 0.9995, 0.9999]),
    fact('teamSize', [1, 6, 45]),
    fact('teamCount', [1, 5]),
    fact('style', ['modular-monolith', 'microservices', 'serverless']),
    fact('broker', ['rabbitmq', 'kafka', 'nats']),
    fact('databases', [['mariadb'], ['mongodb'], ['postgresql']]),
    fact('deployment', ['public-cloud', 'on-premises', 'single-host']),
    fact('excluded', [
      ['kubernetes'],
      ['kafka', 'redis'],
      ['grafana', 'prometheus'],
      ['keycloak', 'nginx'],
    ]),
    fact('rpoMin', [0.5, 60]),
    fact('rtoMin', [5, 240]),
    fact('tenants', [1, 80]),
    fact('audit', [true]),
    fact('offline', [true]),
  )
  .map((list) => list.flatMap((one) => one ?? []));

test('every design passes its own checks, or says why it cannot be made', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BRIEFS), facts, (brief, stated) => {
      const result = design(brief, { facts: stated });
      if (!result.ok) {
        expect(result.refusal.kind).toBe('contradiction');
        return;
      }
      const errors = result.findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what is refused is used nowhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BRIEFS), facts, (brief, stated) => {
      const result = design(brief, { facts: stated });
      const excluded = stated.find(({ name }) => name === 'excluded')?.value;
      if (!result.ok || !Array.isArray(excluded)) return;
      const { technologies, broker, gateway, deployment, identity, telemetry, contexts } =
        result.blueprint;
      const used = JSON.stringify({
        technologies,
        broker,
        gateway,
        deployment,
        identity,
        telemetry,
        stores: contexts.map(({ store }) => store?.engine),
      });
      for (const word of excluded) expect(used).not.toContain(`"${word}"`);
    }),
    { numRuns: 40 },
  );
});
