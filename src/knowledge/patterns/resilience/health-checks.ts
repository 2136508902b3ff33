import { definePattern } from '../../pattern.ts';

export const healthChecks = definePattern({
  id: 'health-checks',
  section: 'resilience',
  name: 'Health checks',
  aliases: ['liveness probe', 'readiness probe', 'startup probe'],
  summary: {
    en: 'A process tells its platform whether it has started, whether it should get traffic and whether only a restart will help.',
    ja: '起動完了・受付可否・再起動の要否を、プロセスがプラットフォームに伝える仕組み。',
  },
  problem:
    'Traffic goes to a replica that still loads its cache, and a check that includes the database restarts all replicas when the database hiccups.',
  solution:
    'Startup: until initial work is done. Readiness: may I get requests, false while draining. Liveness: is the process itself stuck, checked without touching any dependency. Answer within a second from memory, on a port that overload does not block. Expose no details to the outside.',
  useWhen: ['Every deployable under an orchestrator or balancer.'],
  avoidWhen: ["Liveness for a dependency's sake: restarting repairs nothing there."],
  consequences: [
    "Detection takes period × failures: Kubernetes' defaults of 10 s × 3 mean up to 30 s of failing requests to a hung replica.",
    'Readiness that fails on a shared dependency empties the whole pool at once.',
  ],
  construct: 'services.*: { contexts: [ordering], probes: [live, ready, startup], grace: 30s }',
  covers: { 'resilience.health-checks': ['Liveness', 'readiness', 'startup probes'] },
  related: ['deep-health-check', 'graceful-shutdown', 'health-aware-balancing', 'rolling-update'],
  sources: [
    { title: 'Kubernetes documentation: liveness, readiness and startup probes' },
    { title: "AWS Builders' Library, Implementing health checks" },
  ],
});
