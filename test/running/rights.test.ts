import { expect, test } from 'vitest';
import { keepRights } from './keep-rights.ts';
import { operationsOf } from './operations.ts';
import { serveSystem } from './serve-system.ts';
import { blueprintOf, SYSTEMS } from './systems.ts';

test.each(SYSTEMS)(
  '%s lets in whom the blueprint lets in, and shows them what is theirs',
  async (name) => {
    const blueprint = blueprintOf(name);
    const system = await serveSystem(blueprint);
    const problems: string[] = [];
    try {
      const operations = operationsOf(blueprint);
      expect(operations).not.toEqual([]);
      for (const served of operations) {
        problems.push(...(await keepRights(system, served)));
      }
      problems.push(...system.logged);
    } finally {
      await system.close();
    }
    expect(problems).toEqual([]);
  },
  120_000,
);
