import { defineDecision } from '../decision.ts';
import { inCloud } from './forces/places.ts';
import {
  all,
  always,
  any,
  atLeast,
  chose,
  counts,
  flagged,
  not,
  wants,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const logging = defineDecision({
  id: 'logging',
  question: text('Where do logs go?', 'ログをどこに集めるか。'),
  concern: 'logging',
  arises: () => true,
  options: [
    {
      id: 'standard-output',
      title: text('JSON on standard output, kept by the platform', '標準出力の JSON(基盤が保持)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          not(any(chose('style', 'microservices'), counts('contexts', 12))),
          'One process writes one stream; the platform or journald keeps it.',
          '1プロセスの一つの流れを、基盤や journald が保持する。',
        ),
      ],
      consequences: text('Nothing to run; searching is grep.', '運用が不要。検索は grep になる。'),
    },
    {
      id: 'loki',
      title: text('Grafana Loki', 'Grafana Loki'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['style'],
          chose('style', 'microservices'),
          'Logs of many services are found by trace and label, beside the metrics.',
          '多数のサービスのログを、メトリクスの隣でトレースとラベルから探せる。',
        ),
        because(
          1,
          ['technologies'],
          wants('grafana', 'prometheus'),
          'Grafana is there.',
          'Grafana がある。',
        ),
        because(
          1,
          ['retentionDays'],
          atLeast('retentionDays', 30),
          'Weeks of logs lie cheaply in object storage.',
          '数週間分のログを安価にオブジェクトストレージへ置ける。',
        ),
      ],
      consequences: text(
        'Cheap to keep; words inside lines are found by scanning.',
        '保持が安い。行内の語は走査で探す。',
      ),
    },
    {
      id: 'elk',
      title: text('Elasticsearch, Logstash, Kibana', 'Elasticsearch、Logstash、Kibana'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          5,
          ['technologies'],
          all(wants('elk', 'kibana', 'logstash', 'filebeat')),
          'Tools of this family are asked for.',
          'この系統の道具が指定されている。',
        ),
        because(
          1,
          ['audit'],
          all(flagged('audit'), wants('elasticsearch')),
          'Investigations search inside messages.',
          '調査ではメッセージの中を検索する。',
        ),
      ],
      consequences: text(
        'Every word is indexed; disks and heaps for it.',
        'すべての語が索引になる。そのためのディスクとヒープが要る。',
      ),
    },
    {
      id: 'cloudwatch',
      title: text('Amazon CloudWatch Logs', 'Amazon CloudWatch Logs'),
      complexity: 1,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('aws'), chose('cloud-provider', 'aws'))),
          'It is a service of AWS, which is not used.',
          'AWS のサービスであり、AWS を使わない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['cloud'],
          chose('observability-stack', 'cloudwatch'),
          'Metrics go there as well.',
          'メトリクスもそこに集まる。',
        ),
      ],
      consequences: text(
        'Nothing to run; billed by what is written and scanned.',
        '運用が不要。書き込みと走査の量で課金される。',
      ),
    },
    {
      id: 'splunk',
      title: text('Splunk', 'Splunk'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          5,
          ['technologies'],
          all(always, wants('splunk')),
          'It is asked for.',
          '指定されている。',
        ),
      ],
      consequences: text(
        'What security teams know; fees by volume.',
        'セキュリティ担当が使い慣れている。量に応じた料金がかかる。',
      ),
    },
  ],
  sources: [
    { title: 'Grafana Loki documentation: storage', read: '2026-11-20' },
    { title: 'The Twelve-Factor App: logs' },
  ],
});
