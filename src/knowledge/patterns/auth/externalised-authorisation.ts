import { definePattern } from '../../pattern.ts';

export const externalisedAuthorisation = definePattern({
  id: 'externalised-authorisation',
  section: 'auth',
  name: 'Externalised authorisation',
  aliases: ['policy engine', 'policy decision point', 'policy as code'],
  summary: {
    en: 'Services ask a policy engine for each decision and only enforce the answer; rules are versioned, tested and deployed apart.',
    ja: '判断をポリシーエンジンに委ね、サービスは結果を強制するだけとする。規則は別に版管理・試験・配備する。',
  },
  problem:
    'The same rule is written in seven services in three languages, and an audit asks which version ran in May.',
  solution:
    'Decision point as a library or sidecar beside the service, policies and slow-changing data pushed to it as signed bundles; enforcement in middleware; administration in a repository with reviews. Send attributes with the question. Fail closed for writes, and state where reads may go on.',
  useWhen: ['Many services or languages under common rules.', 'Rules change more often than code.'],
  avoidWhen: ['One service and four roles: code is clearer.'],
  consequences: [
    'Local evaluation takes a fraction of a millisecond; a central server makes each request depend on it.',
    'A bundle is as fresh as its last pull, 10-60 s: a revoked right works that long.',
  ],
  construct: 'technologies.policy: [opa]',
  covers: { 'auth.abac': ['policy engines'], 'auth.zero-trust-security': ['policy enforcement'] },
  related: ['abac', 'rebac', 'sidecar', 'zero-trust'],
  sources: [{ title: 'NIST SP 800-162' }, { title: 'Open Policy Agent documentation' }],
});
