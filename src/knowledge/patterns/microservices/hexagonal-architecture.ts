import { definePattern } from '../../pattern.ts';

export const hexagonalArchitecture = definePattern({
  id: 'hexagonal-architecture',
  section: 'microservices',
  name: 'Hexagonal architecture',
  aliases: ['ports and adapters', 'clean architecture'],
  summary: {
    en: 'Business code in the middle defines ports; web, database, broker and clock are adapters that depend on it, never the reverse.',
    ja: '中心の業務コードがポートを定義し、Web・DB・ブローカー・時計はそれに依存するアダプターとする構成。',
  },
  problem:
    'Rules sit in controllers and ORM callbacks; testing one needs a database, and a framework upgrade touches every rule.',
  solution:
    'Commands and queries are plain functions over domain types and ports. Adapters parse and validate at the edge, map to domain types and back. A build rule forbids imports from the middle outwards. Test the middle with in-memory adapters and each adapter against the real thing.',
  useWhen: [
    'Core contexts with rules worth testing by thousands of cases.',
    'Several ways in: HTTP, events, jobs.',
  ],
  avoidWhen: ['Services that only move data between an API and a table.'],
  consequences: [
    'Rules test in microseconds without I/O; a suite of thousands finishes before a container has started.',
    'Mapping code is written twice per border; for CRUD it is most of the code, so do without there.',
  ],
  construct: 'contexts.*: { kind: core, purpose: Decides which claims are paid. }',
  covers: {
    'microservices.service-boundaries': ['Domain-Driven Design'],
    'testing.unit-testing': ['Service logic'],
  },
  related: ['repository', 'anti-corruption-layer', 'unit-tests', 'framework-selection'],
  sources: [{ title: 'Cockburn, Hexagonal architecture (2005)' }],
});
