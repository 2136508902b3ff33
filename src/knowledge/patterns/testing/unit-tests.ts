import { definePattern } from '../../pattern.ts';

export const unitTests = definePattern({
  id: 'unit-tests',
  section: 'testing',
  name: 'Unit tests',
  aliases: ['business rule tests', 'example-based tests'],
  summary: {
    en: 'Business rules are tested as plain functions, by examples, edge values and properties, without I/O.',
    ja: '業務規則を純粋な関数として、例・境界値・性質によりI/Oなしで試験する。',
  },
  problem:
    'A rule is tested through HTTP and a database, so ten cases exist where two hundred matter.',
  solution:
    'Commands as functions from state to events. Table-driven examples named by the rule; boundaries: zero, one, limit, limit + 1, end of month, leap day, time-zone change, Unicode. Properties for invariants: sum of lines equals total, every transition leads to a known state. Assert results, not calls of mocks.',
  useWhen: ['Calculations, state machines, policies.'],
  avoidWhen: ['Glue and configuration: test them integrated.'],
  consequences: [
    'Thousands run in seconds on each save; they say nothing about SQL, JSON or wiring.',
    'Mutation testing shows what line coverage hides: lines run but unchecked.',
  ],
  construct: 'contexts.*.commands.*: { on: Order, from: [open], to: confirmed }',
  covers: { 'testing.unit-testing': ['Service logic', 'business rules', 'edge cases'] },
  related: ['hexagonal-architecture', 'integration-tests', 'test-doubles'],
  sources: [{ title: 'Khorikov, Unit Testing Principles, Practices, and Patterns (2020)' }],
});
