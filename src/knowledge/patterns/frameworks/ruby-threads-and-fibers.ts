import { definePattern } from '../../pattern.ts';

export const rubyThreadsAndFibers = definePattern({
  id: 'ruby-threads-and-fibers',
  section: 'frameworks',
  name: 'Ruby threads, fibers and jobs',
  aliases: ['async patterns in Ruby', 'Puma concurrency'],
  summary: {
    en: 'Ruby services use several processes with a few threads each, fibers for slow I/O, and jobs for everything that may wait.',
    ja: '複数プロセスに少数のスレッド、遅いI/Oにはファイバー、待てる処理はジョブに回すRubyサービスの構成。',
  },
  problem:
    'A Rails request that calls three slow partners holds a thread of five and the queue grows in front of Puma.',
  solution:
    'Puma with one process per core and 3-5 threads; database pool equal to threads. Move partner calls into Sidekiq or Solid Queue, answer 202. Where waiting dominates use Falcon with the fiber scheduler. Rails API mode, Sinatra or Grape by size. `includes` and strict loading against N+1. Set open and read timeouts on Net::HTTP: 60 s each is the default.',
  useWhen: ['Product teams that want to move fast on relational data.'],
  avoidWhen: ['CPU-heavy or very high-rate endpoints.'],
  consequences: [
    'One thread computes at a time per process: more than about five threads add latency rather than throughput.',
    'Memory per process of 200-400 MB usually decides the number, copy-on-write helps.',
  ],
  construct: 'technologies.framework: [rails]',
  covers: { 'frameworks.ruby': ['Rails API', 'Sinatra', 'Grape', 'async patterns'] },
  related: ['job-queue', 'connection-pool', 'eager-loading'],
  sources: [{ title: 'Puma documentation' }, { title: 'Ruby documentation: Fiber::Scheduler' }],
});
