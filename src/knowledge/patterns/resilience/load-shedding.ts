import { definePattern } from '../../pattern.ts';

export const loadShedding = definePattern({
  id: 'load-shedding',
  section: 'resilience',
  name: 'Load shedding',
  aliases: ['early rejection', 'admission control'],
  summary: {
    en: 'A service that reaches its limit refuses the excess at once and cheaply, so what it accepts is still served in time.',
    ja: '限界に達したサービスが超過分を即座に安価に拒否し、受け付けた分の応答時間を守る。',
  },
  problem:
    'At 120 % load every request waits, all time out, and the useful output falls to zero while all machines are busy.',
  solution:
    'Limit concurrency per replica, refuse with 503 and `Retry-After` before parsing the body. Shed by importance: health checks and payments last, batch and retries first. Drop queued requests whose deadline has passed; under pressure serve the newest first. Measure goodput, not throughput.',
  useWhen: ['Any service whose callers can exceed it.'],
  avoidWhen: ['Instead of capacity in ordinary hours.'],
  consequences: [
    'A refusal costs perhaps 1 % of a full request, yet at ten times the load refusals alone take 10 % of capacity: stop floods further out.',
    'Without priorities 20 % shed hits 20 % of every flow; a page of ten calls then fails nine times in ten.',
  ],
  construct: 'services.*: { contexts: [ordering], concurrency: 64, queueLimit: 32, sheds: true }',
  covers: {
    'resilience.backpressure': ['load shedding'],
    'security.api-throttling': ['backpressure'],
  },
  related: [
    'backpressure',
    'bounded-queue',
    'adaptive-concurrency',
    'rate-limiting',
    'graceful-degradation',
  ],
  sources: [
    { title: "AWS Builders' Library, Using load shedding to avoid overload" },
    { title: 'Beyer et al., Site Reliability Engineering (2016), chapter 21' },
  ],
});
