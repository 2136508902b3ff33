import { definePattern } from '../../pattern.ts';

export const durableExecution = definePattern({
  id: 'durable-execution',
  section: 'async',
  name: 'Durable execution',
  aliases: ['workflow engine', 'durable workflow'],
  summary: {
    en: 'A process written as ordinary code whose every step is recorded, so it goes on after crashes, waits for days and can be looked at.',
    ja: '通常のコードで書いた手順の各段を記録し、障害後も続行し、数日待機でき、状態を確認できる仕組み。',
  },
  problem:
    'Hand-made state machines with tables, timers and retries fill more code than the business rule.',
  solution:
    "Workflow code is deterministic and calls activities that do I/O with their own timeouts and retries; the engine replays history to restore it. Activities are idempotent. Signals bring people's decisions in. Version changes with branches kept until old runs end. Queries show progress.",
  useWhen: ['Long sagas with many branches, timers and human steps.'],
  avoidWhen: ['Two or three steps: a table and an outbox.'],
  consequences: [
    'Each step is a few writes in the engine, 5-50 ms: not for inner loops.',
    'The engine is a database to run and back up, or a service to buy; all processes stop with it.',
  ],
  construct: 'flows.*: { mode: orchestrated, persistent: true, timeout: 7d }',
  covers: { 'async.long-running-operations': ['Async processing'] },
  related: ['orchestration', 'saga', 'job-queue', 'delayed-job'],
  sources: [
    { title: 'Temporal documentation' },
    { title: 'Burckhardt et al., Durable Functions (2021)' },
  ],
});
