import { defineDecision } from '../decision.ts';
import { requestsAtLeast } from './forces/load.ts';
import { always, any, atLeast, chose, says, shaped } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const pagination = defineDecision({
  id: 'pagination',
  question: text('How do long lists come in pages?', '長い一覧をどうページに分けるか。'),
  arises: () => true,
  options: [
    {
      id: 'cursor',
      title: text('Opaque cursors', '不透明なカーソル'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Rows that arrive while somebody reads are neither skipped nor shown twice, and page 1,000 costs as much as page 1.',
          '閲覧中に行が増えても抜けや重複がなく、1,000ページ目も1ページ目と同じ費用で済む。',
        ),
        because(
          1,
          ['protocols'],
          chose('api-style', 'graphql'),
          'Connections with cursors are the convention.',
          'カーソル付きコネクションが慣習である。',
        ),
      ],
      consequences: text(
        'Stable and quick; no jump to page 37 and no exact total.',
        '安定して速い。37ページへの移動や正確な総数はない。',
      ),
    },
    {
      id: 'keyset',
      title: text('Visible keys: after=2026-01-01,42', '見えるキー(after=…)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          ['eventsPerSec', 'peakRps'],
          any(shaped('telemetry'), requestsAtLeast(10_000)),
          'Readers resume at a moment of their own choice.',
          '読み手が任意の時点から再開できる。',
        ),
        because(
          1,
          ['devices'],
          atLeast('devices', 1000),
          'Series are read by time anyway.',
          '時系列はもともと時刻で読む。',
        ),
      ],
      consequences: text(
        'Simple and quick; the sort order becomes part of the contract.',
        '単純で速い。並び順が契約の一部になる。',
      ),
    },
    {
      id: 'offset',
      title: text('Page numbers', 'ページ番号'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          ['clients'],
          says('clients', 'back-office', 'backoffice', 'admin'),
          'Clerks want totals and to jump between pages of short lists.',
          '事務担当者は、短い一覧で総数とページ移動を求める。',
        ),
      ],
      consequences: text(
        'Totals and jumps; deep pages are slow and shift under the reader.',
        '総数と移動ができる。深いページは遅く、内容がずれる。',
      ),
    },
  ],
  sources: [{ title: 'Winand, Use the Index, Luke: paging through results' }],
});
