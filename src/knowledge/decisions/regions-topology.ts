import { defineDecision } from '../decision.ts';
import { all, any, atLeast, below, lists, says } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const regionsTopology = defineDecision({
  id: 'regions-topology',
  question: text(
    'How many regions or sites share the work, and how?',
    'リージョンや拠点をいくつ使い、どう分担するか。',
  ),
  fact: 'topology',
  arises: () => true,
  options: [
    {
      id: 'single-region',
      title: text('One region, several zones', '1リージョン、複数ゾーン'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          ['availability'],
          any(below('availability', 0.9999)),
          'Replicas in three zones of one region reach 99.99 % (what providers promise for a region), more than is asked.',
          '1リージョンの3ゾーンで99.99%(事業者がリージョンに約束する値)に達し、要求を上回る。',
        ),
        because(
          -2,
          ['regions'],
          lists('regions', 2),
          'Several regions are named.',
          '複数のリージョンが挙げられている。',
        ),
      ],
      consequences: text(
        'No data to reconcile; the loss of the region is an outage of hours, ended by backups.',
        'データの統合が不要。リージョンを失うと、バックアップから数時間かけて復旧する。',
      ),
    },
    {
      id: 'active-passive',
      title: text('A second region on standby', '第2リージョンで待機'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          3,
          ['rtoMin'],
          below('rtoMin', 61),
          'Within an hour nothing can be rebuilt from backups; a standby has to be there.',
          '1時間以内にバックアップから作り直すことはできず、待機系が必要である。',
        ),
        because(
          2,
          ['rpoMin'],
          below('rpoMin', 6),
          'At most five minutes of data may be lost, so changes are copied all the time.',
          '失ってよいデータは5分以内なので、変更を常時複製する。',
        ),
        because(
          3,
          ['availability'],
          atLeast('availability', 0.9999),
          'Under 4.4 minutes a month are left: a region that fails must be replaced, not repaired.',
          '許容は月4.4分未満で、故障したリージョンは修理ではなく交代させる。',
        ),
        because(
          2,
          ['regions'],
          all(lists('regions', 2)),
          'Two regions are named.',
          '二つのリージョンが挙げられている。',
        ),
        because(
          -2,
          ['budgetPerMonth'],
          below('budgetPerMonth', 1000),
          'The budget hardly pays for one site.',
          '予算は1拠点分がやっとである。',
        ),
      ],
      consequences: text(
        'Failover in minutes if it is practised; the standby costs nearly as much as the active one.',
        '訓練していれば数分で切り替わる。待機系も稼働系に近い費用がかかる。',
      ),
    },
    {
      id: 'active-active',
      title: text('Several regions serve at once', '複数リージョンが同時に稼働'),
      complexity: 5,
      impossible: [
        outWhen(
          ['consistency', 'p99Ms'],
          all(says('consistency', 'strong'), below('p99Ms', 50)),
          'A write that waits for another region takes longer: between regions a round trip alone is 50 ms and more.',
          '他リージョンを待つ書き込みは間に合わない。往復だけで50ミリ秒以上かかる。',
        ),
      ],
      reasons: [
        because(
          5,
          ['availability'],
          atLeast('availability', 0.99999),
          'Under 27 seconds a month are left: no failover is that quick.',
          '許容は月27秒未満で、切り替えでは間に合わない。',
        ),
        because(
          2,
          ['regions'],
          lists('regions', 3),
          'People in three regions and more should each have a near one.',
          '3以上の地域の利用者が、それぞれ近くの拠点を使える。',
        ),
        because(
          -2,
          ['consistency'],
          says('consistency', 'strong'),
          'Strong consistency across regions slows every write.',
          'リージョンをまたぐ強整合は、すべての書き込みを遅くする。',
        ),
      ],
      consequences: text(
        'Survives a region without anybody noticing; conflicts, routing and cost are permanent work.',
        'リージョンを失っても気づかれない。競合、経路、費用への対応が続く。',
      ),
    },
    {
      id: 'multi-region',
      title: text('Each region serves its own people', '各リージョンが自地域を担当'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          3,
          ['regions', 'dataResidency'],
          all(lists('regions', 2), says('compliance', 'gdpr', 'pipl', 'pdpa', 'appi', 'pipa')),
          'Laws keep the data of each region at home.',
          '法令により、各地域のデータを域内に置く必要がある。',
        ),
      ],
      consequences: text(
        'Data stays at home; what is shared between regions must be chosen.',
        'データが域内に留まる。地域間で共有するものを選ぶ必要がある。',
      ),
    },
  ],
  sources: [
    { title: 'Amazon Compute Service Level Agreement: 99.99 % per region', read: '2026-11-20' },
    {
      title:
        'Availability arithmetic: 43.8 minutes a month at 99.9 %, 4.4 at 99.99 %, 26 s at 99.999 %',
    },
  ],
});
