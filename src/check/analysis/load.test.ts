import { expect, test } from 'vitest';
import { parseArchitecture } from '../../blueprint/document/parse.ts';
import { resolve } from '../../resolve/resolve.ts';
import { modelOf } from '../model.ts';
import { arrivalsOf } from './load.ts';

test('rates run along flows and calls, and calls inside a process bring no request', () => {
  const { document } = parseArchitecture(
    `
architecture: 1
name: shop
style: microservices
services:
  front: { contexts: [ordering, pricing] }
contexts:
  ordering:
    commands: { placeOrder: {} }
    calls:
      - { to: pricing.quote, during: placeOrder, times: 2 }
      - { to: stock.reserve, during: placeOrder, times: 3, timeout: 1s }
  pricing: { commands: { quote: {} } }
  stock: { commands: { reserve: {} } }
flows:
  checkout: { peakRps: 40, steps: [ordering.placeOrder] }
`,
    'architecture.yaml',
  );
  if (!document) throw new Error('no document');
  const { blueprint } = resolve(document);
  const model = modelOf(blueprint);
  const rates = blueprint.services.map((service) => [service.name, arrivalsOf(model)(service)]);
  expect(rates).toEqual([
    ['front', 40],
    ['stock', 120],
  ]);
});
