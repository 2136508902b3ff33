import { defineDecision } from '../decision.ts';
import { distributed } from './forces/places.ts';
import { all, always, any, atLeast, counts, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const testingStrategy = defineDecision({
  id: 'testing-strategy',
  question: text('Which tests carry the trust?', 'どの試験を信頼の柱にするか。'),
  arises: () => true,
  options: [
    {
      id: 'integration-first',
      title: text(
        'Rules as units, services against a real database',
        '規則は単体、サービスは実データベースで',
      ),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Most faults lie between code and database, where mocks see nothing.',
          '不具合の多くはコードとデータベースの間にあり、模擬では見えない。',
        ),
      ],
      consequences: text(
        'Quick and near the truth; agreements with others are not covered.',
        '速く実態に近い。他との合意は確かめられない。',
      ),
    },
    {
      id: 'consumer-contracts',
      title: text('The same, plus consumer-driven contracts', '同上に加え、消費者駆動契約'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['style', 'teamCount'],
          all(distributed, any(counts('syncEdges', 3), atLeast('teamCount', 2))),
          'Services are released alone, so each must know before the release whom it would break.',
          'サービスが単独でリリースされるため、事前に誰を壊すか知る必要がある。',
        ),
        because(
          4,
          ['technologies'],
          wants('pact', 'spring-cloud-contract'),
          'A contract tool is asked for.',
          '契約試験の道具が指定されている。',
        ),
      ],
      consequences: text(
        'Breaks are seen before the release; contracts must be published and kept.',
        '破壊的変更がリリース前に分かる。契約の公開と維持が要る。',
      ),
    },
    {
      id: 'end-to-end-first',
      title: text('End-to-end tests of everything', '全体のエンドツーエンド試験'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          -2,
          [],
          always,
          'They are slow, fail for reasons of their own, and block every release.',
          '遅く、無関係な理由で失敗し、すべてのリリースを止める。',
        ),
      ],
      consequences: text(
        'Tests what people do; kept few for the most important flows.',
        '利用者の動作を試す。最重要の流れに絞る。',
      ),
    },
  ],
  sources: [
    { title: 'Google Testing Blog, Just say no to more end-to-end tests; Pact documentation' },
  ],
});
