import { defineDecision } from '../decision.ts';
import { all, always, atLeast, flagged, holds, lists, shaped } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const authorisation = defineDecision({
  id: 'authorisation',
  question: text('How is it decided who may do what?', '誰が何をしてよいかをどう決めるか。'),
  fact: 'authz',
  arises: () => true,
  options: [
    {
      id: 'rbac',
      title: text('Roles, and ownership of records', 'ロールとレコードの所有者'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          3,
          [],
          always,
          'Roles that people know by name, plus "only one\'s own", answer most questions.',
          '名前の通じるロールと「自分のものだけ」で、大半の判断ができる。',
        ),
        because(
          1,
          ['roles'],
          lists('roles', 2),
          'The brief names the roles.',
          '要件がロールを挙げている。',
        ),
      ],
      consequences: text(
        'Easy to explain and to audit; exceptions breed new roles.',
        '説明と監査が容易。例外があるたびにロールが増える。',
      ),
    },
    {
      id: 'abac',
      title: text('Attributes of caller, record and situation', '呼び出し元、記録、状況の属性'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          5,
          ['compliance'],
          all(holds('health', 'legal', 'biometric'), flagged('audit'), atLeast('teamSize', 12)),
          'Who may see a file depends on treatment, case or place, not on the job title alone.',
          '閲覧の可否が、職種だけでなく診療、案件、場所に左右される。',
        ),
        because(
          1,
          ['tenants'],
          atLeast('tenants', 500),
          'Every organisation has rules of its own.',
          '組織ごとに独自の規則がある。',
        ),
      ],
      consequences: text(
        'Fine rules in policies that can be tested; harder to foresee who may do what.',
        '細かい規則を試験可能なポリシーに書ける。誰が何をできるかの見通しは難しい。',
      ),
    },
    {
      id: 'rebac',
      title: text('Relations: members, owners, folders', '関係(メンバー、所有者、フォルダー)'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          2,
          ['users'],
          all(shaped('document', 'messaging'), atLeast('users', 100_000)),
          'People share things with each other, and rights follow folders and groups.',
          '利用者同士が共有し、権限がフォルダーやグループに従う。',
        ),
      ],
      consequences: text(
        'Sharing at any depth; a store of relations that every request asks.',
        '任意の深さで共有できる。すべての要求が関係の保管庫に問い合わせる。',
      ),
    },
    {
      id: 'acl',
      title: text('A list of rights per record', 'レコードごとの権限表'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          1,
          [],
          all(shaped('document'), holds('trade-secret')),
          'Single documents are opened to single people.',
          '個々の文書を個々の人に開く。',
        ),
      ],
      consequences: text(
        'Exact; nobody can survey it any more after a year.',
        '正確。1年もすると全体を見渡せなくなる。',
      ),
    },
  ],
  sources: [{ title: 'NIST SP 800-162 (ABAC); Pang et al., Zanzibar, USENIX ATC 2019' }],
});
