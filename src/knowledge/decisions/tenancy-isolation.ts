import { defineDecision } from '../decision.ts';
import { all, always, any, atLeast, below, holds, says } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const tenancyIsolation = defineDecision({
  id: 'tenancy-isolation',
  question: text('How are tenants kept apart?', 'テナントをどう分離するか。'),
  arises: atLeast('tenants', 2),
  options: [
    {
      id: 'row-level',
      title: text('One schema, rows guarded by policies', '共通スキーマ(行レベルの制御)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'The database itself adds the tenant to every query; a new tenant is a row.',
          'データベース自身が全問い合わせにテナント条件を加える。新テナントは1行で済む。',
        ),
        because(
          2,
          ['tenants'],
          atLeast('tenants', 200),
          'Hundreds of schemas make every migration run hundreds of times.',
          'スキーマが数百あると、移行も数百回になる。',
        ),
      ],
      consequences: text(
        'Cheap and quick to change; a noisy tenant is felt by others, and restoring one alone is work.',
        '安く変更も速い。重いテナントが他に響き、1社だけの復元は手間がかかる。',
      ),
    },
    {
      id: 'schema-per-tenant',
      title: text('A schema per tenant', 'テナントごとのスキーマ'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['tenants', 'compliance'],
          all(
            below('tenants', 200),
            any(holds('legal', 'financial', 'health'), says('compliance', 'iso-27001', 'soc2')),
          ),
          'Contracts ask for separation that can be shown, and there are few enough tenants for it.',
          '契約上、示せる分離が求められ、テナント数も対応できる範囲である。',
        ),
      ],
      consequences: text(
        'One tenant can be exported and restored; migrations run once per tenant.',
        '1社単位で書き出しと復元ができる。移行はテナントごとに実行する。',
      ),
    },
    {
      id: 'database-per-tenant',
      title: text('A database per tenant', 'テナントごとのデータベース'),
      complexity: 4,
      impossible: [
        outWhen(
          ['tenants'],
          atLeast('tenants', 2000),
          'Thousands of databases want thousands of pools and backups.',
          '数千のデータベースには、数千の接続プールとバックアップが要る。',
        ),
      ],
      reasons: [
        because(
          5,
          ['tenants', 'compliance'],
          all(
            below('tenants', 50),
            holds('health', 'legal'),
            any(says('compliance', 'hipaa', 'iso-27001', 'gdpr')),
          ),
          'Sensitive data of a few organisations, each with keys and backups of its own.',
          '少数の組織の機微データに、それぞれの鍵とバックアップを持たせる。',
        ),
        because(
          -2,
          ['tenants'],
          atLeast('tenants', 200),
          'Cost and upgrades grow with every tenant.',
          'テナントごとに費用と更新が増える。',
        ),
      ],
      consequences: text(
        'Nothing is shared; operations must be automated from the first day.',
        '何も共有しない。初日から運用の自動化が要る。',
      ),
    },
  ],
  sources: [{ title: 'AWS SaaS Lens: silo, pool and bridge models', read: '2026-11-20' }],
});
