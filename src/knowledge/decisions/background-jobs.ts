import { defineDecision, type Option } from '../decision.ts';
import { always, any, chose, counts, not, shaped, wants } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

const libraryOf = (languages: readonly string[]) =>
  outWhen(
    ['languages'],
    not(chose('language', ...languages)),
    `It is a library for ${languages.join(' or ')}.`,
    `${languages.join('または')} 用のライブラリである。`,
  );
const library = (
  id: string,
  name: string,
  languages: readonly string[],
  wanted: readonly string[],
): Option => ({
  id,
  title: text(name, name),
  complexity: 1,
  impossible: [libraryOf(languages)],
  reasons: [
    because(
      2,
      ['technologies', 'languages'],
      wants(...wanted),
      `The usual choice beside ${wanted.join(', ')}.`,
      `${wanted.join('、')} と組み合わせる標準的な選択である。`,
    ),
  ],
  consequences: text(
    'Retries, schedules and a dashboard; a store for the queue.',
    '再試行、予約、管理画面を備える。キューの保管先が要る。',
  ),
});

export const backgroundJobs = defineDecision({
  id: 'background-jobs',
  question: text('What does work that nobody waits for?', '誰も待たない仕事を何が行うか。'),
  concern: 'job-queue',
  arises: any(
    counts('externals', 1),
    shaped('scheduling', 'campaign', 'subscription', 'document', 'messaging', 'telemetry'),
    wants('celery', 'sidekiq', 'bullmq', 'hangfire', 'quartz', 'cron'),
  ),
  options: [
    {
      id: 'database-queue',
      title: text(
        'A queue table in the database, workers in the service',
        'データベースのキュー表とサービス内ワーカー',
      ),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'A job is stored with the data it belongs to and taken with SKIP LOCKED; thousands per minute are no trouble.',
          '仕事を対象データとともに保存し、SKIP LOCKED で取り出す。毎分数千件は問題ない。',
        ),
      ],
      consequences: text(
        'No other server; retries, priorities and progress are rows.',
        '別サーバーが不要。再試行、優先度、進捗は行として持つ。',
      ),
    },
    {
      id: 'broker-workers',
      title: text('Consumers of the broker', 'ブローカーの消費者'),
      complexity: 1,
      impossible: [
        outWhen(
          ['broker'],
          any(chose('broker', 'in-process'), not(counts('asyncEdges', 1))),
          'There is no broker.',
          'ブローカーがない。',
        ),
      ],
      reasons: [
        because(
          1,
          [],
          chose('broker', 'rabbitmq', 'sqs', 'azure-service-bus', 'google-pubsub'),
          'The broker that is there hands out work as well.',
          '既にあるブローカーで仕事も配れる。',
        ),
      ],
      consequences: text(
        'Scales with consumers; schedules and progress need more.',
        '消費者の数で拡張できる。予約と進捗には別の仕組みが要る。',
      ),
    },
    library('bullmq', 'BullMQ', ['typescript', 'javascript'], ['bullmq']),
    library('sidekiq', 'Sidekiq', ['ruby'], ['rails', 'sidekiq']),
    library('celery', 'Celery', ['python'], ['celery', 'django']),
    library('hangfire', 'Hangfire', ['csharp', 'fsharp'], ['hangfire']),
    library('quartz', 'Quartz', ['java', 'kotlin', 'csharp'], ['quartz']),
    library('laravel-horizon', 'Laravel Horizon', ['php'], ['laravel-horizon']),
  ],
  sources: [{ title: 'PostgreSQL documentation: SELECT, SKIP LOCKED', read: '2026-11-20' }],
});
