import { defineDecision } from '../decision.ts';
import { eventsAtLeast, eventsBelow } from './forces/load.ts';
import { all, always, any, atLeast, chose, not, shaped, stated } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const timeSeriesStore = defineDecision({
  id: 'time-series-store',
  question: text('Where do readings over time go?', '時系列の計測値をどこに置くか。'),
  concern: 'time-series',
  arises: any(shaped('telemetry', 'tracking'), stated('devices', 'eventsPerSec')),
  options: [
    {
      id: 'in-database',
      title: text('Partitioned tables of the database', 'データベースの分割表'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          ['eventsPerSec', 'eventsPerDay'],
          any(eventsBelow(1000), not(stated('eventsPerSec', 'eventsPerDay'))),
          'Up to about a thousand rows per second are plain inserts; partitions by month make deletion cheap.',
          '毎秒千行程度までは通常の挿入で足り、月ごとの分割で削除も安い。',
        ),
        because(
          -3,
          ['eventsPerSec'],
          eventsAtLeast(5000),
          'Thousands of rows per second make indexes and vacuuming the bottleneck.',
          '毎秒数千行では、索引と不要領域の回収が隘路になる。',
        ),
      ],
      consequences: text(
        "No second engine; rollups and retention are jobs of one's own.",
        '別のエンジンが不要。集約と保持期間の処理は自作になる。',
      ),
    },
    {
      id: 'timescaledb',
      title: text('TimescaleDB', 'TimescaleDB'),
      complexity: 1,
      impossible: [
        outWhen(
          ['databases'],
          not(chose('database', 'postgresql')),
          'It is an extension of PostgreSQL, and another database is chosen.',
          'PostgreSQL の拡張であり、別のデータベースが選ばれている。',
        ),
      ],
      reasons: [
        because(
          -2,
          ['eventsPerSec'],
          eventsAtLeast(100_000),
          'One primary takes all writes; beyond a hundred thousand rows per second it has little left for queries.',
          '書き込みはすべて1台の主系が受ける。毎秒10万行を超えると、検索に残る余力が少ない。',
        ),
        because(
          3,
          ['eventsPerSec', 'eventsPerDay'],
          eventsAtLeast(500),
          'Chunks, compression and continuous aggregates inside the database that is there anyway.',
          '既にあるデータベースの中で、分割、圧縮、継続的な集約ができる。',
        ),
        because(
          1,
          ['retentionYears', 'retentionDays'],
          all(any(atLeast('retentionYears', 1), atLeast('retentionDays', 365)), eventsAtLeast(50)),
          'A year of readings and more wants compression.',
          '1年以上の計測値には圧縮が要る。',
        ),
      ],
      consequences: text(
        'SQL and joins with business data; one primary takes the writes.',
        'SQL で業務データと結合できる。書き込みは1台が受ける。',
      ),
    },
    {
      id: 'influxdb',
      title: text('InfluxDB', 'InfluxDB'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          2,
          ['eventsPerSec', 'databases'],
          all(eventsAtLeast(1000), not(chose('database', 'postgresql'))),
          'Made for readings, beside a database that has no extension for them.',
          '計測値専用で、拡張を持たないデータベースの横に置ける。',
        ),
      ],
      consequences: text(
        'Quick for metrics; another language and another backup.',
        '計測値に速い。言語と保全がもう一つ増える。',
      ),
    },
    {
      id: 'clickhouse',
      title: text('ClickHouse', 'ClickHouse'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          4,
          ['eventsPerSec'],
          eventsAtLeast(50_000),
          'Columns take tens of thousands of rows per second in batches and scan billions.',
          '列指向で、毎秒数万行を一括で受け、数十億行を走査できる。',
        ),
        because(
          -1,
          [],
          always,
          'Single rows can hardly be changed.',
          '個々の行の変更は苦手である。',
        ),
      ],
      consequences: text(
        'Analytics in seconds; batches only, no transactions.',
        '分析が秒単位で終わる。一括書き込みのみで、トランザクションはない。',
      ),
    },
  ],
  sources: [{ title: 'Timescale and ClickHouse documentation: ingestion', read: '2026-11-20' }],
});
