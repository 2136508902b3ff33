import { defineDecision } from '../decision.ts';
import { all, always, any, atLeast, chose, wants } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const policyEngine = defineDecision({
  id: 'policy-engine',
  question: text('What evaluates the rules of access?', 'アクセスの規則を何で評価するか。'),
  concern: 'policy',
  arises: any(
    chose('authorisation', 'abac', 'rebac'),
    wants('opa', 'cedar', 'openfga', 'spicedb', 'casbin'),
  ),
  options: [
    {
      id: 'in-code',
      title: text('Code of the service', 'サービスのコード'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          -1,
          [],
          chose('authorisation', 'abac', 'rebac'),
          'Rules spread over handlers cannot be reviewed as a whole.',
          '規則がハンドラーに散らばり、全体を点検できない。',
        ),
      ],
      consequences: text(
        'Nothing to learn; rules are read only by developers.',
        '学ぶものがない。規則を読めるのは開発者だけになる。',
      ),
    },
    {
      id: 'cedar',
      title: text('Cedar policies in the service', 'サービス内の Cedar ポリシー'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          chose('authorisation', 'abac', 'rbac', 'acl'),
          'Policies are checked against a schema before they run, in the process, within microseconds.',
          'ポリシーを実行前にスキーマと照合でき、プロセス内でマイクロ秒で評価できる。',
        ),
      ],
      consequences: text(
        'Typed and analysable; a young language.',
        '型付きで解析できる。新しい言語である。',
      ),
    },
    {
      id: 'opa',
      title: text('Open Policy Agent', 'Open Policy Agent'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          2,
          ['teamCount'],
          all(chose('style', 'microservices'), atLeast('teamCount', 4)),
          'One language for rules of services, gateways and clusters.',
          'サービス、ゲートウェイ、クラスタの規則を一つの言語で書ける。',
        ),
        because(-1, [], always, 'Rego takes time to learn.', 'Rego の習得に時間がかかる。'),
      ],
      consequences: text(
        'Everywhere the same; an agent beside every service.',
        'どこでも同じ。サービスごとにエージェントが要る。',
      ),
    },
    {
      id: 'openfga',
      title: text('OpenFGA', 'OpenFGA'),
      complexity: 3,
      impossible: [
        outWhen(
          [],
          (s) => !chose('authorisation', 'rebac')(s) && !wants('openfga')(s),
          'It stores relations, and rights do not follow relations here.',
          '関係を保存する製品であり、ここでは権限が関係に従わない。',
        ),
      ],
      reasons: [
        because(
          4,
          [],
          chose('authorisation', 'rebac'),
          'It stores relations and answers who may reach what.',
          '関係を保存し、誰が何に届くかに答える。',
        ),
      ],
      consequences: text(
        'Sharing solved; relations must be written in step with the data.',
        '共有の問題が解ける。関係をデータと同期して書く必要がある。',
      ),
    },
  ],
  sources: [
    {
      title:
        'Cutler et al., Cedar: a new language for expressive, fast, safe and analyzable authorization, OOPSLA 2024',
    },
  ],
});
