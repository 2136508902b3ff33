import { defineDecision } from '../decision.ts';
import { inCloud, onOwnMachines } from './forces/places.ts';
import { all, always, any, below, chose, not, wants } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const observabilityStack = defineDecision({
  id: 'observability-stack',
  question: text('Where do metrics and traces go?', 'メトリクスとトレースをどこに集めるか。'),
  concern: 'metrics',
  arises: () => true,
  options: [
    {
      id: 'prometheus',
      title: text('OpenTelemetry, Prometheus, Grafana', 'OpenTelemetry、Prometheus、Grafana'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          [],
          always,
          'Open formats from code to alert rule; the store behind them can be changed.',
          'コードからアラート規則まで公開形式で、保存先を後から変えられる。',
        ),
        because(
          3,
          ['technologies'],
          wants('prometheus', 'grafana', 'opentelemetry', 'jaeger', 'tempo', 'victoriametrics'),
          'Tools of this family are asked for.',
          'この系統の道具が指定されている。',
        ),
      ],
      consequences: text(
        'No fees and no lock-in; a server with disks to keep.',
        '料金も囲い込みもない。ディスクを持つサーバーの運用が要る。',
      ),
    },
    {
      id: 'cloudwatch',
      title: text('Amazon CloudWatch and X-Ray', 'Amazon CloudWatch と X-Ray'),
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
          5,
          ['style', 'teamSize'],
          any(chose('style', 'serverless'), below('teamSize', 4)),
          'Functions and small teams have it without doing anything.',
          '関数や小さなチームでは、何もせずに使える。',
        ),
      ],
      consequences: text(
        'Nothing to run; dear per metric and weak for traces across parts.',
        '運用が不要。指標ごとの料金が高く、部分をまたぐトレースは弱い。',
      ),
    },
    {
      id: 'azure-monitor',
      title: text(
        'Azure Monitor and Application Insights',
        'Azure Monitor と Application Insights',
      ),
      complexity: 1,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('azure'), chose('cloud-provider', 'azure'))),
          'It is a service of Azure, which is not used.',
          'Azure のサービスであり、Azure を使わない。',
        ),
      ],
      reasons: [
        because(
          5,
          ['style', 'teamSize', 'technologies'],
          any(chose('style', 'serverless'), below('teamSize', 4), wants('application-insights')),
          'Functions and small teams have it without doing anything.',
          '関数や小さなチームでは、何もせずに使える。',
        ),
      ],
      consequences: text('Nothing to run; billed by volume.', '運用が不要。量に応じて課金される。'),
    },
    {
      id: 'google-cloud-monitoring',
      title: text('Google Cloud Monitoring and Trace', 'Google Cloud Monitoring と Trace'),
      complexity: 1,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('gcp'), chose('cloud-provider', 'gcp'))),
          'It is a service of Google Cloud, which is not used.',
          'Google Cloud のサービスであり、Google Cloud を使わない。',
        ),
      ],
      reasons: [
        because(
          5,
          ['style', 'teamSize'],
          any(chose('style', 'serverless'), below('teamSize', 4)),
          'Functions and small teams have it without doing anything.',
          '関数や小さなチームでは、何もせずに使える。',
        ),
      ],
      consequences: text(
        'Nothing to run; reads the queries of Prometheus.',
        '運用が不要。Prometheus の問い合わせを使える。',
      ),
    },
    {
      id: 'datadog',
      title: text('Datadog', 'Datadog'),
      complexity: 1,
      impossible: [
        outWhen(
          ['deployment'],
          all(onOwnMachines, not(wants('datadog'))),
          'It is a hosted service, and everything must run on own machines.',
          'ホスト型サービスであり、すべてを自前のマシンで動かす条件に反する。',
        ),
      ],
      reasons: [
        because(5, ['technologies'], wants('datadog'), 'It is asked for.', '指定されている。'),
      ],
      consequences: text(
        'Everything in one place; fees by host and volume.',
        'すべてが一か所にある。ホストと量に応じた料金がかかる。',
      ),
    },
    {
      id: 'new-relic',
      title: text('New Relic', 'New Relic'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(5, ['technologies'], wants('new-relic'), 'It is asked for.', '指定されている。'),
      ],
      consequences: text(
        'Everything in one place; fees by seat and volume.',
        'すべてが一か所にある。席と量に応じた料金がかかる。',
      ),
    },
    {
      id: 'dynatrace',
      title: text('Dynatrace', 'Dynatrace'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(5, ['technologies'], wants('dynatrace'), 'It is asked for.', '指定されている。'),
      ],
      consequences: text(
        'Agents find and explain much by themselves; dear.',
        'エージェントが多くを自動で見つけ説明する。高価である。',
      ),
    },
  ],
  sources: [{ title: 'OpenTelemetry and Prometheus documentation', read: '2026-11-20' }],
});
