import { defineDecision } from '../decision.ts';
import { requestsAtLeast } from './forces/load.ts';
import { all, always, flagged, shaped } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const writeConflicts = defineDecision({
  id: 'write-conflicts',
  question: text(
    'What happens when two people change the same thing?',
    '同じものを二人が変更したらどうするか。',
  ),
  arises: () => true,
  options: [
    {
      id: 'optimistic-locking',
      title: text('Version numbers: the second writer is told', '版番号(後から書いた人に知らせる)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Most records are changed by one person at a time; nobody waits, and nothing is overwritten silently.',
          '多くの記録は同時に一人しか変更しない。誰も待たず、黙って上書きもしない。',
        ),
      ],
      consequences: text(
        'Clients send the version they saw (ETag, If-Match) and handle a refusal.',
        'クライアントは見た版(ETag、If-Match)を送り、拒否に対応する。',
      ),
    },
    {
      id: 'reservation',
      title: text('Short reservations that expire', '期限付きの短い予約'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          3,
          ['peakRps'],
          all(shaped('booking', 'stock', 'market'), requestsAtLeast(500)),
          'Many want the same seat or item at once: a hold with an end lets one of them go on and the others know.',
          '同じ席や品を多数が同時に求める。期限付きの確保で一人が進み、他の人はすぐ分かる。',
        ),
      ],
      consequences: text(
        'Fair under rush; a job releases what expires.',
        '集中時も公平。期限切れを解放する処理が要る。',
      ),
    },
    {
      id: 'pessimistic-locking',
      title: text('Locks while somebody edits', '編集中のロック'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          -2,
          [],
          always,
          'A lock that outlives its holder stops everybody else.',
          '持ち主より長く残ったロックが全員を止める。',
        ),
      ],
      consequences: text(
        'No conflict to resolve; waiting and forgotten locks instead.',
        '競合は起きない。待ちと解放忘れが起きる。',
      ),
    },
    {
      id: 'merge',
      title: text('Merging by rules (CRDT)', '規則による統合(CRDT)'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          3,
          ['offline'],
          all(flagged('offline'), flagged('realtime')),
          'People work on the same document without the network.',
          'ネットワークなしで同じ文書を編集する。',
        ),
      ],
      consequences: text(
        'Nobody is refused; only data with merge rules can take part.',
        '誰も拒まれない。統合規則のあるデータに限られる。',
      ),
    },
  ],
  sources: [
    {
      title:
        'Fowler, Patterns of Enterprise Application Architecture: optimistic and pessimistic offline lock',
    },
  ],
});
