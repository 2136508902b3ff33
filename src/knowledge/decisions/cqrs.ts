import { defineDecision } from '../decision.ts';
import { requestsAtLeast } from './forces/load.ts';
import { all, always, atLeast, chose, counts } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const cqrs = defineDecision({
  id: 'cqrs',
  question: text('Do reads use a model of their own?', '読み取りに専用のモデルを使うか。'),
  arises: () => true,
  options: [
    {
      id: 'single-model',
      title: text('One model for reads and writes', '読み書き共通のモデル'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          [],
          always,
          'Commands and queries are separate operations on the same tables; that is enough for most.',
          'コマンドとクエリを同じ表への別の操作として分ければ、多くの場合十分である。',
        ),
      ],
      consequences: text('What is written can be read at once.', '書いたものをすぐ読める。'),
    },
    {
      id: 'read-replicas',
      title: text('Reads from replicas', 'リードレプリカからの読み取り'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          ['peakRps', 'readWriteRatio'],
          all(requestsAtLeast(3000), atLeast('readWriteRatio', 5)),
          'Thousands of reads per second can be spread over copies of the same schema.',
          '毎秒数千件の読み取りを、同じスキーマの複製に分散できる。',
        ),
      ],
      consequences: text(
        "No second model; replicas lag, so reads after one's own write go to the primary.",
        '別モデルが不要。複製は遅れるため、自分の書き込み直後は主系を読む。',
      ),
    },
    {
      id: 'cqrs',
      title: text('Separate read models fed by events', 'イベントで更新する読み取り専用モデル'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          5,
          [],
          chose('event-sourcing', 'event-sourcing'),
          'Stored events can be queried only through projections.',
          '保存されたイベントは射影を通してしか検索できない。',
        ),
        because(
          3,
          ['readWriteRatio', 'peakRps'],
          all(atLeast('readWriteRatio', 50), requestsAtLeast(5000)),
          'Fifty reads and more per write at this rate pay for views made for them.',
          '書き込み1件に読み取り50件以上、この負荷なら専用のビューが見合う。',
        ),
        because(
          1,
          [],
          all(chose('style', 'microservices'), counts('contexts', 8)),
          'Screens join data of many services; a view spares them the calls.',
          '画面が多数のサービスのデータを結合するため、ビューがあれば呼び出しが減る。',
        ),
      ],
      consequences: text(
        'Reads as fast as one likes; they lag, and projections must be rebuildable.',
        '読み取りを思い通り速くできる。遅れがあり、射影は再構築可能でなければならない。',
      ),
    },
  ],
  sources: [{ title: 'Fowler, CQRS (use with caution)' }],
});
