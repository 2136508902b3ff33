import { definePattern } from '../../pattern.ts';

export const reactiveStreams = definePattern({
  id: 'reactive-streams',
  section: 'frameworks',
  name: 'Reactive streams on the JVM',
  aliases: ['reactive patterns', 'Project Reactor', 'virtual threads alternative'],
  summary: {
    en: 'Java services either compose non-blocking streams with demand signals or, since Java 21, block cheaply on virtual threads.',
    ja: '要求量を伝えるノンブロッキングのストリームを組み合わせるか、Java 21以降は仮想スレッドで安価にブロックする。',
  },
  problem:
    'A platform thread per waiting request costs about a megabyte of stack; 5,000 slow calls exhaust the pool.',
  solution:
    'Virtual threads for request-response code: plain, debuggable, with semaphores where a pool used to limit. Reactor, Mutiny or RxJava where data streams and the demand must be passed on. Never mix blocking drivers into an event loop. Bound everything: virtual threads do not make the database bigger. Propagate context explicitly in reactive chains.',
  useWhen: ['Spring Boot, Quarkus or Micronaut with many slow dependencies.'],
  avoidWhen: ['Reactive style for CRUD over JDBC: cost without gain.'],
  consequences: [
    'The limit moves from threads to connections and partners; 10,000 waiting virtual threads need megabytes, not gigabytes.',
    'Stack traces of reactive chains say little; plan for that in on-call.',
  ],
  construct: 'technologies.framework: [quarkus]',
  covers: { 'frameworks.java': ['Spring Boot', 'Micronaut', 'Quarkus', 'reactive patterns'] },
  related: ['backpressure', 'non-blocking-io', 'bulkhead'],
  sources: [{ title: 'Reactive Streams specification' }, { title: 'JEP 444, Virtual Threads' }],
});
