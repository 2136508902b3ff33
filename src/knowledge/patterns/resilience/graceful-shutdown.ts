import { definePattern } from '../../pattern.ts';

export const gracefulShutdown = definePattern({
  id: 'graceful-shutdown',
  section: 'resilience',
  name: 'Graceful shutdown',
  aliases: ['connection draining', 'drain on SIGTERM'],
  summary: {
    en: 'On the signal to stop a replica leaves the balancer, finishes what it has, closes its connections and only then ends.',
    ja: '停止シグナルを受けたら振り分けから外れ、処理中の要求を終え、接続を閉じてから終了する。',
  },
  problem: 'Each deployment cuts some requests in half; users see 502 three times a day.',
  solution:
    'On SIGTERM turn readiness off and keep serving some seconds, since routers learn late. Then stop accepting, send `Connection: close` or GOAWAY, stop taking messages and jobs, wait for those at hand up to the longest deadline, return unfinished messages, flush telemetry, close pools, exit. The grace period exceeds the sum.',
  useWhen: ['Every replica that is ever replaced, that is all.'],
  avoidWhen: [
    'Crash-only workers with idempotent messages may simply die, if redelivery is quick.',
  ],
  consequences: [
    'Kubernetes sends SIGKILL 30 s after SIGTERM by default; a 25 s request plus 10 s of delay needs a longer grace.',
    "Keep-alive of the service must outlast the gateway's idle time, else the gateway writes into a closing connection.",
  ],
  construct: 'services.*: { contexts: [ordering], grace: 45s, keepAlive: 75s }',
  covers: { 'deployment.orchestration': ['service deployment'] },
  related: ['health-checks', 'rolling-update', 'load-balancing'],
  sources: [{ title: 'Kubernetes documentation: Pod termination' }],
});
