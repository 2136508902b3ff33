import { definePattern } from '../../pattern.ts';

export const workloadIdentity = definePattern({
  id: 'workload-identity',
  section: 'auth',
  name: 'Workload identity',
  aliases: ['service identity', 'SPIFFE', 'keyless service credentials'],
  summary: {
    en: 'The platform vouches for what a process is and gives it short-lived credentials, so no secret has to be put there.',
    ja: 'プラットフォームがプロセスの身元を保証し、短命の資格情報を与える。事前に秘密を置く必要がない。',
  },
  problem:
    'The first secret that unlocks the others lies in a file, is copied to a laptop and never changes.',
  solution:
    'Attest the workload by its node, service account and image, then issue an X.509 or JWT document for minutes to hours. Databases, clouds and other services accept it by federation. One identity per service, not per cluster. Policies refer to the name.',
  useWhen: [
    'Kubernetes or cloud platforms that can attest.',
    'CI jobs that deploy: federated tokens instead of stored keys.',
  ],
  avoidWhen: ['A single host with three processes: file permissions do.'],
  consequences: [
    'Nothing to rotate by hand, nothing that leaks for longer than an hour.',
    'Start-up now needs the issuer; cache credentials past a short outage.',
  ],
  construct: 'identity: { methods: [oidc], serviceAuth: mtls }',
  covers: { 'auth.zero-trust-security': ['Service identity'] },
  related: ['mtls', 'secrets-management', 'zero-trust'],
  sources: [
    { title: 'SPIFFE specification' },
    { title: 'Kubernetes documentation: service account token projection' },
  ],
});
