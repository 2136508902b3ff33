import { definePattern } from '../../pattern.ts';

export const distributedSessions = definePattern({
  id: 'distributed-sessions',
  section: 'auth',
  name: 'Distributed sessions',
  aliases: ['shared session store', 'sticky session replacement'],
  summary: {
    en: 'Sessions lie in a store that all replicas share, so any of them serves any request and none loses logins when it stops.',
    ja: '全レプリカ共有のストアにセッションを置き、どのレプリカでも応答でき停止時にもログインを失わない構成。',
  },
  problem:
    'Sessions in process memory tie users to one replica; each deployment signs everybody out.',
  solution:
    'Keep them in Redis, Valkey or the database with the idle timeout as TTL, extended at most once a minute rather than on each request. Small: an id, a user, a few flags. Encrypt what is sensitive. Decide what happens when the store is gone: refuse, or short signed cookies for reads.',
  useWhen: ['Two or more replicas; rolling deployments.'],
  avoidWhen: [
    'All state fits into an encrypted cookie below 4 KB and instant revocation is not needed.',
  ],
  consequences: [
    '200,000 sessions of 1 KB are 200 MB; 3,000 requests/s are 3,000 reads, a small part of one Redis node.',
    'The store joins the availability of every signed-in request; replicate it, and never let eviction pick sessions.',
  ],
  construct: 'stores.*: { persistent: true, replicas: 2, encrypted: true }',
  covers: { 'auth.session-management': ['distributed sessions'] },
  related: ['session', 'stateless-service', 'distributed-cache'],
  sources: [{ title: 'OWASP Session Management Cheat Sheet' }],
});
