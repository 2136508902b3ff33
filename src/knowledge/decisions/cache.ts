import { defineDecision } from '../decision.ts';
import { mustAnswerWithin, requestsAtLeast, requestsBelow } from './forces/load.ts';
import { distributed } from './forces/places.ts';
import { all, always, any, atLeast, flagged, says } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

const readMostly = atLeast('readWriteRatio', 10);

export const cache = defineDecision({
  id: 'cache',
  question: text('Is there a cache, and where?', 'キャッシュを置くか、どこに置くか。'),
  concern: 'cache',
  fact: 'caches',
  arises: () => true,
  options: [
    {
      id: 'none',
      title: text('No cache: the database answers', 'キャッシュなし(データベースが答える)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          ['peakRps'],
          requestsBelow(500),
          'A few hundred indexed reads per second are no work for a database.',
          '毎秒数百件のインデックス検索は、データベースの負担にならない。',
        ),
        because(
          1,
          ['consistency'],
          says('consistency', 'strong'),
          'What is never copied is never stale.',
          '写しがなければ、古くなることもない。',
        ),
      ],
      consequences: text(
        'Nothing can be stale; hot reads cost the database.',
        '古いデータが出ない。集中する読み取りはデータベースが負う。',
      ),
    },
    {
      id: 'in-memory',
      title: text('In the memory of each replica', '各レプリカのメモリ内'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          ['readWriteRatio', 'peakRps'],
          any(all(readMostly, requestsAtLeast(100)), requestsAtLeast(1000)),
          'Reference data that changes seldom is read from memory, without another server.',
          'めったに変わらない参照データを、追加サーバーなしにメモリから読める。',
        ),
        because(
          1,
          ['p99Ms', 'p95Ms'],
          all(mustAnswerWithin(100), requestsAtLeast(200)),
          'It saves a round trip.',
          '通信の往復が一回減る。',
        ),
      ],
      consequences: text(
        'Fastest of all; replicas may differ until entries expire.',
        '最も速い。期限切れまでレプリカ間で差が出る。',
      ),
    },
    {
      id: 'redis',
      title: text('Redis', 'Redis'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['peakRps', 'readWriteRatio'],
          all(requestsAtLeast(2000), any(readMostly, distributed)),
          'Thousands of reads per second share one warm cache instead of warming each replica.',
          '毎秒数千件の読み取りが、レプリカごとではなく一つの温まったキャッシュを共有する。',
        ),
        because(
          1,
          ['peakRps'],
          requestsAtLeast(5000),
          'Distributed rate limits and single flight need shared counters at this rate.',
          'この負荷では、分散したレート制限と重複抑止に共有カウンターが要る。',
        ),
        because(
          1,
          ['realtime', 'concurrentUsers'],
          all(flagged('realtime'), atLeast('concurrentUsers', 10_000)),
          'The same server fans updates out to the nodes that hold connections.',
          '同じサーバーで、接続を持つノードへ更新を配れる。',
        ),
      ],
      consequences: text(
        'One shared cache with expiry and counters; a server that must not become the only copy of anything.',
        '期限とカウンターを備えた共有キャッシュ。唯一の保存先にしてはならない。',
      ),
    },
    {
      id: 'valkey',
      title: text('Valkey', 'Valkey'),
      complexity: 2,
      impossible: [],
      reasons: [],
      consequences: text(
        'Redis as it was under an open licence; the newest modules are missing.',
        '公開ライセンスの Redis 系。最新モジュールはない。',
      ),
    },
    {
      id: 'memcached',
      title: text('Memcached', 'Memcached'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          -1,
          [],
          always,
          'It has neither structures nor replication.',
          'データ構造も複製もない。',
        ),
      ],
      consequences: text('Simple and quick for plain values.', '単純な値には簡単で速い。'),
    },
  ],
  sources: [
    { title: 'Nishtala et al., Scaling Memcache at Facebook, NSDI 2013' },
    { title: 'Redis documentation: distributed patterns', read: '2026-11-20' },
  ],
});
