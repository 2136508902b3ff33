import { defineDecision } from '../decision.ts';
import { eventsAtLeast } from './forces/load.ts';
import { always, chose, counts, flagged, shaped, wants } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const deliveryGuarantee = defineDecision({
  id: 'delivery-guarantee',
  question: text(
    'How is an event never lost and never handled twice?',
    'イベントを失わず、二重に処理しないためにどうするか。',
  ),
  arises: counts('asyncEdges', 1),
  options: [
    {
      id: 'transactional-outbox',
      title: text(
        'Transactional outbox, inbox at the consumer',
        'トランザクショナルアウトボックスと受信側のインボックス',
      ),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          4,
          [],
          always,
          'The event is stored in the transaction that changes the data and relayed afterwards; the consumer recognises repeats by id.',
          'イベントをデータ変更と同じトランザクションで保存してから送り、受信側は識別子で重複を見分ける。',
        ),
        because(
          1,
          ['audit'],
          flagged('audit'),
          'Nothing that happened can go unreported.',
          '起きたことが報告されないままになることがない。',
        ),
      ],
      consequences: text(
        'At least once, effectively once after the inbox; a relay and two tables to watch and clean.',
        '少なくとも1回、インボックスを経て実質1回の処理になる。中継処理と二つの表の監視と清掃が要る。',
      ),
    },
    {
      id: 'change-data-capture',
      title: text('Change data capture', '変更データキャプチャ'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(5, ['technologies'], wants('debezium'), 'It is asked for.', '指定されている。'),
        because(
          2,
          [],
          (s) => chose('broker', 'kafka')(s) && eventsAtLeast(5000)(s),
          "At thousands per second the database's log is read cheaper than a table is polled.",
          '毎秒数千件では、表を走査するよりデータベースのログを読む方が安い。',
        ),
        because(
          -1,
          [],
          always,
          'Tables become a public contract unless an outbox table is captured.',
          'アウトボックス表を対象にしない限り、表の構造が公開契約になる。',
        ),
      ],
      consequences: text(
        'No code in the service; connectors and replication slots to operate.',
        'サービスにコードが要らない。コネクタと複製スロットの運用が要る。',
      ),
    },
    {
      id: 'publish-after-commit',
      title: text('Publish after commit, best effort', 'コミット後に送信(保証なし)'),
      complexity: 0,
      impossible: [
        outWhen(
          ['audit'],
          (s) =>
            flagged('audit')(s) ||
            shaped('payment', 'ledger', 'order', 'stock', 'claim')(s) ||
            counts('sagas', 1)(s),
          'A crash between commit and publish loses the event, and the business would not find out.',
          'コミットと送信の間で落ちるとイベントが失われ、業務側は気づけない。',
        ),
      ],
      reasons: [
        because(
          -2,
          [],
          always,
          'Events get lost at every crash and every deployment.',
          '障害やデプロイのたびにイベントが失われる。',
        ),
      ],
      consequences: text(
        'Nothing to build; only for news that may be missed.',
        '作るものがない。失ってもよい通知に限る。',
      ),
    },
  ],
  sources: [
    {
      title:
        'Richardson, Microservices Patterns: transactional outbox; Helland, Life beyond Distributed Transactions, CIDR 2007',
    },
  ],
});
