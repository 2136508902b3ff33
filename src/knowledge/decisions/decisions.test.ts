import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Situation } from '../decision.ts';
import { technologyById } from '../technologies/find.ts';
import { CONCERNS } from '../technology.ts';
import { decisions } from './index.ts';

const fileNames = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .toSorted();

/** Options that are choices of structure, not products. Every other option id must be a technology. */
const STRUCTURAL = new Set([
  'style',
  'deployment-site',
  'device-ingestion',
  'database-per-context',
  'consistency',
  'write-conflicts',
  'cqrs',
  'event-sourcing',
  'delivery-guarantee',
  'messaging-kind',
  'event-schema',
  'api-style',
  'service-protocol',
  'api-versioning',
  'pagination',
  'realtime-transport',
  'authentication',
  'sessions-or-tokens',
  'authorisation',
  'service-authentication',
  'bff',
  'tenancy-isolation',
  'data-protection',
  'data-residency',
  'overload-protection',
  'regions-topology',
  'schema-migrations',
  'rollout',
  'tracing-sampling',
  'migration-approach',
  'testing-strategy',
]);
/** Options of questions about products that mean "none" or "what is there anyway". */
const NO_PRODUCT = new Set([
  'none',
  'in-process',
  'in-database',
  'in-memory',
  'in-code',
  'built-in',
  'provider-neutral',
  's3-compatible',
  'standard-library',
  'standard-output',
  'database-queue',
  'broker-workers',
  'platform-dns',
  'static-addresses',
  'orchestrated',
  'choreographed',
  'managed-containers',
  'virtual-machines',
]);

const EMPTY: Situation = {
  facts: {},
  intents: ['design'],
  design: {
    contexts: 0,
    archetypes: [],
    syncEdges: 0,
    asyncEdges: 0,
    sagas: 0,
    externals: 0,
    data: [],
  },
  chosen: {},
};

const options = decisions.flatMap((one) =>
  one.options.map((option) => ({ decision: one.id, option })),
);
const reasons = options.flatMap(({ decision, option }) =>
  [...option.reasons, ...option.impossible].map((reason) => ({
    at: `${decision}/${option.id}`,
    reason,
  })),
);

describe('the list of decisions', () => {
  it('has every file of its folder, named by its id', () => {
    expect(decisions.map((one) => one.id).toSorted()).toEqual(fileNames);
    expect(decisions.length).toBeGreaterThanOrEqual(30);
  });

  it('offers two options or more, each once', () => {
    expect(decisions.filter((one) => one.options.length < 2).map((one) => one.id)).toEqual([]);
    for (const one of decisions) {
      expect(new Set(one.options.map((option) => option.id)).size, one.id).toBe(one.options.length);
    }
  });

  it('has something to say in both languages about everything', () => {
    const texts = [
      ...decisions.map((one) => ({ at: one.id, text: one.question })),
      ...options.flatMap(({ decision, option }) => [
        { at: `${decision}/${option.id} title`, text: option.title },
        { at: `${decision}/${option.id} consequences`, text: option.consequences },
      ]),
      ...reasons.map(({ at, reason }) => ({ at, text: reason.text })),
    ];
    expect(
      texts
        .filter(({ text }) => text.en.trim() === '' || text.ja.trim() === '')
        .map(({ at }) => at),
    ).toEqual([]);
    const sentences = reasons.filter(
      ({ reason }) => !/[.]$/.test(reason.text.en) || !/。$|。\)$/.test(reason.text.ja),
    );
    expect(sentences.map(({ at, reason }) => `${at}: ${reason.text.en}`)).toEqual([]);
  });

  it('keeps weights and complexity in their scales', () => {
    expect(
      reasons.filter(({ reason }) => reason.weight === 0 || Math.abs(reason.weight) > 5),
    ).toEqual([]);
    expect(options.filter(({ option }) => option.complexity < 0 || option.complexity > 5)).toEqual(
      [],
    );
  });

  it('quotes only facts that exist', () => {
    expect(
      reasons.flatMap(({ reason }) => reason.facts).filter((name) => !isFactName(name)),
    ).toEqual([]);
    expect(decisions.filter((one) => one.fact !== undefined && !isFactName(one.fact))).toEqual([]);
  });

  it('names technologies that exist wherever it names products', () => {
    const unknown = options
      .filter(({ decision, option }) => !STRUCTURAL.has(decision) && !NO_PRODUCT.has(option.id))
      .filter(({ option }) => technologyById(option.id) === undefined);
    expect(unknown.map(({ decision, option }) => `${decision}/${option.id}`)).toEqual([]);
    expect(decisions.filter((one) => one.concern && !CONCERNS.includes(one.concern))).toEqual([]);
  });

  it('reads only what earlier decisions chose', () => {
    const before = new Set<string>();
    for (const one of decisions) {
      const chosen = new Proxy<Record<string, string>>(
        {},
        {
          get: (_target, key) => {
            expect(before, `${one.id} reads ${String(key)}`).toContain(key);
            return undefined;
          },
        },
      );
      const situation = { ...EMPTY, chosen };
      one.arises(situation);
      for (const option of one.options) {
        for (const reason of [...option.reasons, ...option.impossible]) reason.when(situation);
      }
      before.add(one.id);
    }
  });

  it('names a source for every decision', () => {
    expect(decisions.filter((one) => one.sources.length === 0).map((one) => one.id)).toEqual([]);
  });
});
