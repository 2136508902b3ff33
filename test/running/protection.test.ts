import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Blueprint } from '../../src/blueprint/model/blueprint.ts';
import { ask } from './client.ts';
import { mayCall } from './expect-access.ts';
import { operationsOf, type ServedOperation } from './operations.ts';
import { bodyFor, freshIdentity, seed, storageOf } from './records.ts';
import { type ServedSystem, serveSystem } from './serve-system.ts';
import { blueprintOf } from './systems.ts';

/** What OWASP's API Security Top 10 of 2023 asks beyond who may see whose records, which `rights.test.ts` asks. */
describe.each(['corner-shop', 'tenant-saas', 'booking-microservices'])('%s', (name) => {
  let blueprint: Blueprint;
  let system: ServedSystem;
  let operations: readonly ServedOperation[];
  beforeAll(async () => {
    blueprint = blueprintOf(name);
    system = await serveSystem(blueprint, { limits: true });
    operations = operationsOf(blueprint);
  });
  afterAll(() => system.close());

  /** Somebody who may, fresh each time: nobody's share of a limit is used up. */
  const somebody = ({ operation, context, entity }: ServedOperation) => {
    const role = blueprint.roles.find((one) => mayCall(blueprint, operation, one.name));
    const type = (field: string | undefined) =>
      field === undefined ? undefined : storageOf(system, context, entity?.name ?? '', field);
    return (
      role && {
        role: role.name,
        subject: freshIdentity(type(entity?.owner)),
        tenant: freshIdentity(type(entity?.tenant)),
      }
    );
  };

  test('API2: tokens that anybody could write are taken nowhere', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: 'https://issuer.example',
      aud: blueprint.name,
      sub: 'mallory',
      exp: 4e9,
      roles: blueprint.roles.map((role) => role.name),
    };
    const signed = `${part({ alg: 'HS256', typ: 'at+jwt' })}.${part(claims)}`;
    const forged = [
      `${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims)}.`,
      `${signed}.${createHmac('sha256', '').update(signed).digest('base64url')}`,
    ];
    for (const served of operations.filter(({ operation }) => !operation.public)) {
      for (const token of forged) {
        const { status } = await ask(system, served, {
          headers: { authorization: `Bearer ${token}` },
        });
        expect([served.id, status]).toEqual([served.id, 401]);
      }
    }
  });

  test('API4, API6: who has had their share waits, and nobody else', async () => {
    const limited = operations.filter(
      ({ operation }) =>
        (operation.limit?.requests ?? Number.POSITIVE_INFINITY) <= 60 &&
        operation.limit?.per === 'user',
    );
    for (const served of limited) {
      const greedy = somebody(served);
      const statuses: number[] = [];
      for (let asked = 0; asked < 2 * (served.operation.limit?.requests ?? 0) + 1; asked += 1) {
        const { status, wrong } = await ask(system, served, { as: greedy });
        statuses.push(status);
        if (status === 429) expect(wrong).toEqual([]);
      }
      expect(statuses).toContain(429);
      expect(statuses[0]).not.toBe(429);
      expect((await ask(system, served, { as: somebody(served) })).status).not.toBe(429);
    }
    expect(name !== 'corner-shop' || limited.length > 0).toBe(true);
  });

  test('API7: addresses in requests are kept, never called', async () => {
    let calls = 0;
    const trap = createServer((_, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    const address = trap.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
    for (const served of operations) {
      if (served.isBatch || served.spec.requestBody === undefined) continue;
      const body = JSON.stringify(await bodyFor(system, served)).replaceAll(
        /https?:\/\/[^"]*/g,
        url,
      );
      await ask(system, served, {
        as: somebody(served),
        body,
        headers: { origin: url, referer: url, host: undefined },
      });
    }
    trap.close();
    expect(calls).toBe(0);
  });

  test('API8: answers carry what browsers need to stay safe, and tell nothing of the inside', async () => {
    for (const served of operations) {
      const { headers, text } = await ask(system, served, {
        as: somebody(served),
        headers: { origin: 'https://evil.example' },
      });
      expect([
        served.id,
        headers.get('x-content-type-options'),
        headers.get('access-control-allow-origin'),
      ]).toEqual([served.id, 'nosniff', null]);
      expect(headers.get('cache-control')).toMatch(/no-store|private/);
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
      expect(text).not.toMatch(/node_modules|\.ts:\d|select |insert into/);
    }
  });

  test('API9: what is served stands in a contract', async () => {
    const known = new Set(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
    for (const { definition } of system.modules.values()) {
      const { commands, queries } = definition;
      const routes = [
        ...Object.values(commands).flatMap(({ route, batchRoute }) =>
          batchRoute === undefined ? [route] : [route, batchRoute],
        ),
        ...Object.values(queries).map(({ route }) => route),
      ];
      expect(routes.filter((route) => !known.has(route))).toEqual([]);
    }
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      for (const { path } of operations) {
        if (known.has(`${method} ${path}`)) continue;
        const { status } = await fetch(system.url + path.replace(/\{[^}]*\}/, '1'), { method });
        expect([method, path, status]).toEqual([method, path, 405]);
      }
    }
  });

  test('API1: an identity of somebody else is as good as none', async () => {
    for (const served of operations) {
      const { context, entity, route, operation } = served;
      const isKept = entity?.tenant !== undefined && route.idParameter !== undefined;
      if (!isKept || served.isBatch || (operation.kind === 'command' && operation.long)) continue;
      const { id } = await seed(system, context, entity);
      const body = await bodyFor(system, served);
      const asking = { as: somebody(served), ...(body === undefined ? {} : { body }) };
      const theirs = await ask(system, served, { ...asking, id });
      const none = await ask(system, served, {
        ...asking,
        id: freshIdentity(storageOf(system, context, entity.name, 'id')),
      });
      const told = ({ status, json }: typeof theirs) => [
        status,
        json['code'],
        json['detail'],
        json['message'],
      ];
      expect(told(theirs)).toEqual(told(none));
    }
  });
});
