import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOWHERE } from '../../diagnostics/place.ts';
import { CORNER_SHOP } from '../../testing/corner-shop.ts';
import { arbitraryArchitecture } from '../../testing/fixtures/arbitrary-architecture.ts';
import { fixtureBlueprint, soundBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { fixtures } from '../../testing/fixtures/index.ts';
import { renameAll } from '../../testing/rename-all.ts';
import type { EmittedFile } from '../emitter.ts';
import { dossier } from './dossier.ts';

const nothingFound = { findings: [] };
const shop = dossier.emit(soundBlueprint(CORNER_SHOP), nothingFound);

function page(name: string, files: readonly EmittedFile[] = shop): string {
  return files.find(({ path }) => path.endsWith(name))?.text ?? '';
}

/** Rows of tables that do not have as many cells as their heading. */
function brokenTables(text: string): readonly string[] {
  const cells = (line: string) => line.replace(/\\./g, '').split('|').length;
  let heading = '';
  return outsideFences(text)
    .split('\n')
    .filter((line) => {
      if (!line.startsWith('|')) heading = '';
      else if (heading === '') heading = line;
      return heading !== '' && cells(line) !== cells(heading);
    });
}

function outsideFences(text: string): string {
  return text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
}

/** Without fences, escaped characters and code. */
function plain(text: string): string {
  return outsideFences(text)
    .replace(/\\[^\n]/g, '')
    .replace(/`[^`\n]*`/g, '');
}

function brokenLinks(files: readonly EmittedFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, text }) =>
    [...plain(text).matchAll(/\]\(([^)]*)\)/g)].flatMap(([, target = '']) => {
      const url = new URL(target, `file:///${path}`);
      return paths.has(decodeURI(url.pathname.slice(1))) ? [] : [`${path}: ${target}`];
    }),
  );
}

test.each(Object.keys(fixtures))('the documents of %s hold together', (name) => {
  const files = dossier.emit(fixtureBlueprint(name), nothingFound);
  expect(files.filter(({ path }) => /^docs\/\d\d-/.test(path))).toHaveLength(12);
  expect(brokenLinks(files)).toEqual([]);
  for (const { path, text } of files) {
    expect([path, ...brokenTables(text)]).toEqual([path]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text.endsWith('\n')).toBe(true);
  }
});

test('budgets: attempts and pauses add up and are held against the deadline', () => {
  const text = page('06-resilience.md');
  expect(text).toContain(
    '| `ordering.placeOrder` | `catalogue.getProduct` + `payments.takePayment` | 1150 ms | 2 s of the operation | fits |',
  );
  expect(text).toContain(
    '| `ordering` → `payments.takePayment` | 900 ms | 1 | 900 ms | 1650 ms | too long by 750 ms |',
  );
});

test('availability: what a flow needs is multiplied, and parts that state nothing are named', () => {
  const text = page('06-resilience.md');
  expect(text).toContain('| `ordering-service` | 99.99999% | cannot do without |');
  expect(text).toContain('not computed, since `payments`, `delivery` state no availability');
  const stated = CORNER_SHOP.replace(
    'services:\n',
    'services:\n  rest: { contexts: [payments, delivery], availability: 99%, replicas: 2 }\n',
  );
  const whole = page('06-resilience.md', dossier.emit(soundBlueprint(stated), nothingFound));
  expect(whole).toContain('`checkout` reaches only 99.89%; its objective is 99.9%: it is missed.');
});

test('capacity: utilisation at peak and after the loss of a zone', () => {
  expect(page('06-resilience.md')).toContain(
    '| `ordering-service` | 400/s (stated) | 3 | 48 | 800/s | 0.5 | 276 ms | 2 left, ρ 0.75, p99 277 ms |',
  );
});

test('a saga tells what is taken back, in which order', () => {
  expect(page('06-resilience.md')).toContain(
    '| 3 | `ordering.payOrder` | point of no return |  |  | then, in this order: `delivery.unpackParcel`, `payments.refundPayment` |',
  );
  expect(page('11-testing.md')).toContain(
    '| `payments.takePayment` does not answer, and may have happened | `payments.refundPayment`, in this order, each once; nothing else remains |',
  );
});

test('an error budget is told in minutes and as the share of errors that fires each alert', () => {
  const text = page('07-observability.md');
  expect(text).toContain(
    '| `checkout` | 99.9% | 43.2 min, or 1,000 of a million requests | p99 2 s |',
  );
  expect(text).toContain('| `checkout` | 14.4× | 1 h and 5 min | 1.44% | 2% | wakes somebody |');
});

test('rights are told by role, object and field', () => {
  const text = page('04-authentication-and-authorisation.md');
  expect(text).toContain('| `cancelOrder` | ● | ● | ○ |');
  expect(text).toContain('own records only: `customer`; every record: `clerk`');
  expect(text).toContain('| `ordering.Order.customerId` | `personal` | `OrderPlaced` | masked |');
});

test('a cold cache is held against what the service can carry', () => {
  expect(page('08-caching.md')).toContain(
    '| `catalogue.getProduct` | 300/s | 30/s | 300/s | 1,600/s | carries it |',
  );
});

test('services are released after those they call', () => {
  expect(page('10-deployment-and-rollout.md')).toContain(
    '2. `ordering-service` (after `catalogue-service`, `payments`, `delivery`)',
  );
});

test('the way in shows findings, the worst first', () => {
  const finding = (severity: 'error' | 'warning', message: string) => ({
    code: 'a/b',
    severity,
    message,
    at: NOWHERE,
  });
  const findings = [finding('warning', 'One | `x` <b>.'), finding('error', '`bank` is slow.')];
  const text = page('README.md', dossier.emit(soundBlueprint(CORNER_SHOP), { findings }));
  expect(text).toContain('1 error, 1 warning, 0 notes.');
  expect(text.indexOf('`bank` is slow.')).toBeLessThan(text.indexOf('One \\| `x` &lt;b&gt;.'));
});

test('pages without content are short and say so', () => {
  const gateway = soundBlueprint(`
architecture: 1
name: edge-only
intents: [gateway]
externals: { erp: { kind: existing } }
gateway: { technology: nginx, routes: [{ path: /erp, to: erp }] }
`);
  const files = dossier.emit(gateway, nothingFound);
  expect(files).toHaveLength(13);
  expect(page('02-contracts.md', files)).toBe(
    '# API contracts\n\nNo context was asked for, so there is no interface to describe.\n',
  );
  expect(page('10-deployment-and-rollout.md', files)).toContain('| `/erp` | `erp` |');
});

const hostile = fc.oneof(
  fc.constantFrom(
    ...[
      '<script>alert(1)</script>',
      '[x](javascript:alert(1))',
      '![x](http://evil.example/x)',
      '| a | b |',
      '`',
      '``` x',
    ],
    ...[
      '# x',
      '- x',
      '1. x',
      '<!-- x -->',
      '&lt;',
      '\\',
      'a\n\n# b',
      '\u202Ex',
      'http://evil.example',
      '*x*',
      '__proto__',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('no name of any kind takes effect in a document', { timeout: 120_000 }, () => {
  const blueprint = soundBlueprint(CORNER_SHOP);
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 50, maxLength: 50 }), (names) => {
      const renamed = renameAll(
        blueprint,
        (_, index) => `${names[index % 50]}${index > 49 ? index : ''}`,
      );
      const text = names[0] ?? '';
      const files = dossier.emit({ ...renamed, title: text, purpose: text }, nothingFound);
      expect(brokenLinks(files)).toEqual([]);
      for (const { path, text: written } of files) {
        const shown = plain(written);
        expect([path, ...brokenTables(written)]).toEqual([path]);
        expect(shown).not.toMatch(/<|!\[|[\u202A-\u202E]/);
      }
    }),
    { numRuns: 20 },
  );
});

test('no text of any kind takes effect in a document', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitraryArchitecture, (text) => {
      const files = dossier.emit(soundBlueprint(text), nothingFound);
      expect(brokenLinks(files)).toEqual([]);
      for (const { path, text: written } of files) {
        expect([path, ...brokenTables(written)]).toEqual([path]);
        expect(plain(written)).not.toMatch(/<|!\[|[\u202A-\u202E]/);
      }
    }),
    { numRuns: 20 },
  );
});

test('the same blueprint gives the same bytes', () => {
  expect(dossier.emit(soundBlueprint(CORNER_SHOP), nothingFound)).toEqual(shop);
});
