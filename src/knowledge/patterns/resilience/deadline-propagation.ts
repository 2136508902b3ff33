import { definePattern } from '../../pattern.ts';

export const deadlinePropagation = definePattern({
  id: 'deadline-propagation',
  section: 'resilience',
  name: 'Deadline propagation',
  aliases: ['deadline budget', 'time budget'],
  summary: {
    en: 'The time left for a request travels with it, so each service gives up when nobody is waiting any more.',
    ja: '要求の残り時間を伝播させ、待つ者がいなくなった処理を各サービスが打ち切る。',
  },
  problem: 'The user left after two seconds; four services behind go on computing for thirty.',
  solution:
    'The edge sets a deadline per operation. Each hop takes the smaller of its own limit and what remains less a margin for the way back, refuses at once when too little is left, and cancels its queries when the caller is gone. gRPC carries it as `grpc-timeout`; over HTTP use a header with the remaining milliseconds, as clocks differ.',
  useWhen: ['Chains of two hops and more, queues in front of workers.'],
  avoidWhen: ['Work that must complete once started, after the pivot of a saga.'],
  consequences: [
    'Under overload work for departed callers can be most of all work; dropping it is what lets the system recover.',
    'Retries fit in what is left: 800 ms budget, 300 ms attempts: two, not three.',
  ],
  construct: 'contexts.*.calls[]: { to: pricing.quote, timeout: 200ms, deadline: propagate }',
  covers: { 'resilience.timeout-management': ['deadline propagation'] },
  related: ['timeout', 'hedged-requests', 'load-shedding', 'grpc'],
  sources: [
    { title: 'Beyer et al., Site Reliability Engineering (2016), chapter 22' },
    { title: 'gRPC documentation: deadlines' },
  ],
});
