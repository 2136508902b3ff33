import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../blueprint/document/parse.ts';
import { resolve } from '../../resolve/resolve.ts';
import { modelOf } from '../model.ts';
import { hardPartsOf } from './hard-parts.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const name = fc.constantFrom(...NAMES);
const calls = fc.array(fc.tuple(name, name, fc.boolean()), { maxLength: 14 });

type Link = readonly [from: string, to: string, hard: boolean];

function modelWith(all: readonly Link[]) {
  const contexts = NAMES.map((from) => {
    const own = all.filter(([caller]) => caller === from);
    const listed = own.map(([, to, hard]) => `{ to: ${to}.go, timeout: 1s, hard: ${hard} }`);
    return `  ${from}: { commands: { go: {} }, calls: [${listed.join(', ')}] }`;
  });
  const text = `architecture: 1\nname: net\nstyle: microservices\ncontexts:\n${contexts.join('\n')}\n`;
  const { document } = parseArchitecture(text, 'architecture.yaml');
  if (!document) throw new Error('no document');
  return modelOf(resolve(document).blueprint);
}

function walk(all: readonly Link[], start: string): readonly string[] {
  const met = new Set([start]);
  for (const node of met) {
    for (const [from, to, hard] of all) if (from === node && hard) met.add(to);
  }
  return [...met].toSorted();
}

test('the parts are those that a walk along hard calls meets, in circles too', () => {
  fc.assert(
    fc.property(calls, name, (all, start) => {
      const { services } = hardPartsOf(modelWith(all))([`${start}.go`]);
      expect([...services].map((service) => service.name)).toEqual(walk(all, start));
    }),
  );
});
