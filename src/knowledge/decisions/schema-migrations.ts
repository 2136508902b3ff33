import { defineDecision } from '../decision.ts';
import { always, atLeast, below, not, stated } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const schemaMigrations = defineDecision({
  id: 'schema-migrations',
  question: text('How do database schemas change?', 'データベースのスキーマをどう変更するか。'),
  arises: () => true,
  options: [
    {
      id: 'expand-contract',
      title: text('Expand, migrate, contract', '拡張、移行、縮小'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Old and new versions run side by side during a rollout, so the schema must suit both.',
          'リリース中は新旧の版が並行して動くため、スキーマは両方に合う必要がある。',
        ),
        because(
          2,
          ['availability'],
          atLeast('availability', 0.999),
          'The objective leaves under 44 minutes a month, too little for windows.',
          '停止の余裕は月44分未満で、保守時間を取れない。',
        ),
      ],
      consequences: text(
        'No downtime and a way back; each change takes two or three releases.',
        '停止がなく、戻せる。変更ごとに2〜3回のリリースが要る。',
      ),
    },
    {
      id: 'maintenance-window',
      title: text('In a maintenance window', '保守時間帯に実施'),
      complexity: 0,
      impossible: [
        outWhen(
          ['availability'],
          atLeast('availability', 0.9995),
          'Under 22 minutes a month are left for everything that goes wrong.',
          '月22分未満しかなく、不測の事態だけで使い切る。',
        ),
      ],
      reasons: [
        because(
          2,
          ['users', 'availability'],
          (s) => below('users', 200)(s) && not(stated('availability'))(s),
          'Few people use it, and nobody asks for nights.',
          '利用者が少なく、夜間の稼働も求められていない。',
        ),
      ],
      consequences: text(
        'Simple scripts; people have to be told.',
        '手順が単純。利用者への連絡が要る。',
      ),
    },
    {
      id: 'in-place',
      title: text('In place at start-up', '起動時にその場で変更'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          -2,
          [],
          always,
          'The old version breaks the moment the new one starts, and there is no way back.',
          '新版の起動と同時に旧版が壊れ、戻せない。',
        ),
      ],
      consequences: text('Nothing to plan; only for development.', '計画が不要。開発環境に限る。'),
    },
  ],
  sources: [{ title: 'Sadalage and Ambler, Refactoring Databases' }],
});
