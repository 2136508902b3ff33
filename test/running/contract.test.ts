import { describe, expect, test } from 'vitest';
import { keepContract } from './keep-contract.ts';
import { documentsOf, operationsOf } from './operations.ts';
import { prismBefore } from './prism.ts';
import { serveSystem } from './serve-system.ts';
import { blueprintOf, SYSTEMS } from './systems.ts';

describe.each(SYSTEMS)('%s', (name) => {
  test('keeps its contract in every operation', async () => {
    const blueprint = blueprintOf(name);
    const system = await serveSystem(blueprint);
    const prism = await prismBefore(system.url, documentsOf(blueprint));
    const problems: string[] = [];
    try {
      for (const served of operationsOf(blueprint)) {
        problems.push(...(await keepContract(system, served, prism.url)));
      }
      problems.push(...system.logged);
    } finally {
      await prism.close();
      await system.close();
    }
    expect(problems).toEqual([]);
  }, 120_000);
});
