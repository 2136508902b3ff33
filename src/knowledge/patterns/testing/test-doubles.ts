import { definePattern } from '../../pattern.ts';

export const testDoubles = definePattern({
  id: 'test-doubles',
  section: 'testing',
  name: 'Test doubles',
  aliases: ['mocks and stubs', 'fakes', 'external service mocks'],
  summary: {
    en: 'A part that is slow, foreign or uncontrollable is replaced in tests by a simpler one that keeps its contract.',
    ja: '遅い・外部の・制御できない部品を、契約を守る簡単な代替に置き換えて試験する。',
  },
  problem:
    'Tests that mock everything repeat the implementation and break at each refactoring while bugs pass.',
  solution:
    'Replace only at ports one owns: clock, random, mail, payment. Fakes with behaviour over mocks with expectations; the same test suite runs against fake and real adapter. Foreign HTTP as stubs at the network level from recorded or contracted answers. Verify an outgoing effect once, at the border.',
  useWhen: ['Third parties, time, failure cases.'],
  avoidWhen: ["One's own database: run it."],
  consequences: ['A double is a claim about the other side; unverified, it ages silently.'],
  construct: 'externals.*: { kind: third-party, operations: [sendMail] }',
  covers: { 'testing.mocking': ['External service mocking', 'test doubles', 'stub services'] },
  related: ['mock-server', 'unit-tests', 'consumer-driven-contracts'],
  sources: [{ title: 'Meszaros, xUnit Test Patterns (2007)' }],
});
