import { definePattern } from '../../pattern.ts';

export const boundedQueue = definePattern({
  id: 'bounded-queue',
  section: 'resilience',
  name: 'Bounded queue',
  aliases: ['queue limit', 'queue management'],
  summary: {
    en: 'Every queue has a maximum length taken from the wait that is still useful, and a rule for what happens when full.',
    ja: '有用な待ち時間から決めた上限長と、満杯時の規則をすべてのキューに設ける。',
  },
  problem:
    'An unbounded queue in front of a saturated pool turns overload into minutes of latency and then into lost memory.',
  solution:
    'Length = acceptable wait × service rate. In front of interactive work almost none; for jobs what is drained in the agreed time. When full: refuse new ones, or drop the oldest for live data. Discard expired entries when taken. Alert on age of the head. Under lasting pressure serve last-in first.',
  useWhen: ['Thread pools, accept backlogs, consumers, outgoing buffers.'],
  avoidWhen: ['Durable business queues must not drop: limit the producers.'],
  consequences: [
    '40 requests at 20 ms each with 4 workers wait 200 ms; a queue of 1,000 waits 5 s for answers nobody reads.',
    'Above about 80 % use queues grow steeply: at M/M/1 the mean wait doubles from 80 to 89 %.',
  ],
  construct: 'services.*: { contexts: [ordering], concurrency: 16, queueLimit: 64 }',
  covers: { 'resilience.backpressure': ['queue management'] },
  related: ['load-shedding', 'backpressure', 'message-queue'],
  sources: [{ title: 'Nichols and Jacobson, Controlling Queue Delay, ACM Queue (2012)' }],
});
