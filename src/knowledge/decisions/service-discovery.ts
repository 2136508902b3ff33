import { defineDecision } from '../decision.ts';
import { distributed, oneProcess, onKubernetes } from './forces/places.ts';
import { all, any, chose, not, wants } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const serviceDiscovery = defineDecision({
  id: 'service-discovery',
  question: text('How do services find each other?', 'サービスは互いをどう見つけるか。'),
  concern: 'discovery',
  arises: any(distributed, wants('consul', 'eureka', 'etcd', 'zookeeper', 'nacos')),
  options: [
    {
      id: 'platform-dns',
      title: text('Names given by the platform', '基盤が与える名前(DNS)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          3,
          ['orchestrator'],
          any(
            onKubernetes,
            chose('orchestrator', 'docker-compose', 'managed-containers'),
            chose('style', 'serverless'),
          ),
          'The platform names and balances every service already.',
          '基盤が既に全サービスに名前を与え、負荷を分散している。',
        ),
        because(
          1,
          ['style'],
          oneProcess,
          'There is nothing to find in one process.',
          '1プロセスでは探すものがない。',
        ),
      ],
      consequences: text(
        'Nothing to run; names only inside the platform.',
        '運用が不要。名前は基盤内に限られる。',
      ),
    },
    {
      id: 'consul',
      title: text('Consul', 'Consul'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          4,
          ['orchestrator'],
          all(distributed, chose('orchestrator', 'nomad', 'virtual-machines')),
          'Machines and schedulers without names of their own register there, with health checks.',
          '名前付けを持たないマシンやスケジューラーが、ヘルスチェック付きで登録できる。',
        ),
      ],
      consequences: text(
        'Works over sites and platforms; a quorum to keep.',
        '拠点や基盤をまたいで使える。定足数の維持が要る。',
      ),
    },
    {
      id: 'eureka',
      title: text('Eureka', 'Eureka'),
      complexity: 2,
      impossible: [
        outWhen(
          ['languages'],
          not(chose('language', 'java', 'kotlin')),
          'Its clients are made for the Java platform.',
          'クライアントが Java 向けに作られている。',
        ),
      ],
      reasons: [
        because(
          2,
          ['technologies'],
          all(wants('spring-cloud'), not(onKubernetes)),
          'Spring Cloud brings it along.',
          'Spring Cloud に含まれている。',
        ),
      ],
      consequences: text('Easy with Spring; seldom maintained.', 'Spring では簡単。更新は少ない。'),
    },
    {
      id: 'static-addresses',
      title: text('Addresses in configuration', '設定に書くアドレス'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          1,
          ['orchestrator'],
          chose('orchestrator', 'virtual-machines'),
          'A few load balancers with fixed names will do for a few services.',
          'サービスが少なければ、固定名の負荷分散装置で足りる。',
        ),
      ],
      consequences: text(
        'No moving parts; every change is a rollout.',
        '動く部品がない。変更のたびにリリースが要る。',
      ),
    },
  ],
  sources: [{ title: 'Kubernetes documentation: DNS for services and pods', read: '2026-11-20' }],
});
