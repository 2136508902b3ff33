import { defineDecision } from '../decision.ts';
import { distributed, inPublicCloud, oneProcess, onOwnMachines } from './forces/places.ts';
import {
  all,
  any,
  atLeast,
  below,
  chose,
  counts,
  not,
  says,
  stated,
  wants,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const orchestrator = defineDecision({
  id: 'orchestrator',
  question: text('What runs the containers?', 'コンテナを何で動かすか。'),
  concern: 'orchestrator',
  fact: 'orchestrator',
  arises: not(chose('style', 'serverless')),
  options: [
    {
      id: 'docker-compose',
      title: text('Docker Compose on one host', '1台のホスト上の Docker Compose'),
      complexity: 0,
      impossible: [
        outWhen(
          ['availability'],
          atLeast('availability', 0.9995),
          'A single host allows no upkeep and no fault within 99.95 % (21.6 minutes a month).',
          '1台のホストでは、99.95%(月21.6分)の中に保守も故障も収まらない。',
        ),
        outWhen(
          ['topology', 'regions'],
          any(says('topology', 'active-active', 'active-passive', 'multi-region')),
          'It knows one host only, and several sites are asked for.',
          '1台のホストしか扱えず、複数拠点の要求を満たせない。',
        ),
      ],
      reasons: [
        because(
          5,
          ['deployment'],
          says('deployment', 'docker-compose', 'single-host'),
          'The brief names a single host with containers.',
          '要件が、コンテナを動かす1台のホストを指定している。',
        ),
        because(
          2,
          ['teamSize'],
          all(below('teamSize', 5), oneProcess),
          'A small team with one process needs nothing to schedule.',
          '小さなチームで1プロセスなら、スケジューラーは不要である。',
        ),
        because(
          -3,
          [],
          all(distributed, counts('contexts', 4)),
          'Many services on one host share its failure.',
          '多数のサービスが1台のホストの故障を共有する。',
        ),
      ],
      consequences: text(
        'One file, one host, understood in an hour; a restart is an outage.',
        'ファイル1つ、ホスト1台で、1時間で理解できる。再起動は停止になる。',
      ),
    },
    {
      id: 'managed-containers',
      title: text('Managed containers', 'マネージドコンテナ'),
      complexity: 1,
      impossible: [
        outWhen(
          ['deployment'],
          onOwnMachines,
          'It is a service of a public cloud, and it must run on own machines.',
          'パブリッククラウドのサービスであり、自前のマシンで動かす条件に反する。',
        ),
      ],
      reasons: [
        because(
          2,
          ['deployment', 'cloud'],
          inPublicCloud,
          'The provider runs the scheduler, replaces broken instances and scales them.',
          '事業者がスケジューラーを運用し、故障したインスタンスの交換とスケールを行う。',
        ),
        because(
          5,
          ['technologies'],
          wants('ecs', 'fargate', 'cloud-run', 'azure-container-apps', 'app-runner'),
          'A managed container service is asked for.',
          'マネージドコンテナのサービスが求められている。',
        ),
        because(
          1,
          ['teamSize'],
          below('teamSize', 10),
          'A team of this size has better things to do than to upgrade a cluster.',
          'この規模のチームには、クラスタの更新より優先すべき仕事がある。',
        ),
      ],
      consequences: text(
        'Replicas in several zones without a cluster to look after; fewer knobs than Kubernetes.',
        'クラスタを管理せずに複数ゾーンのレプリカを持てる。Kubernetes より調整の余地は少ない。',
      ),
    },
    {
      id: 'virtual-machines',
      title: text('Virtual machines', '仮想マシン'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          2,
          ['deployment'],
          all(onOwnMachines, oneProcess),
          'Two machines behind a load balancer carry one process without a cluster.',
          '負荷分散装置の後ろの2台で、クラスタなしに1プロセスを動かせる。',
        ),
        because(
          4,
          ['technologies'],
          wants('systemd', 'windows-service', 'iis'),
          'The processes are to run as services of the operating system.',
          'プロセスを OS のサービスとして動かすことが求められている。',
        ),
      ],
      consequences: text(
        "Known to every administrator; rollouts and replacements are scripts of one's own.",
        '管理者なら誰でも扱える。リリースや交換は自作のスクリプトになる。',
      ),
    },
    {
      id: 'kubernetes',
      title: text('Kubernetes', 'Kubernetes'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          all(distributed, counts('contexts', 6)),
          'Many services need scheduling, probes, discovery and rollouts of one kind.',
          '多数のサービスには、配置、監視、ディスカバリ、リリースの統一された仕組みが要る。',
        ),
        because(
          2,
          ['teamSize'],
          all(distributed, atLeast('teamSize', 10)),
          'The team is large enough to keep a cluster.',
          'クラスタを維持できる規模のチームである。',
        ),
        because(
          1,
          ['teamCount'],
          atLeast('teamCount', 3),
          'Teams share one platform with namespaces and quotas of their own.',
          '各チームが名前空間と割当を持って一つの基盤を共有できる。',
        ),
        because(
          2,
          ['deployment', 'availability'],
          all(
            onOwnMachines,
            distributed,
            any(atLeast('availability', 0.999), counts('contexts', 5)),
          ),
          'On own machines nobody else replaces broken replicas.',
          '自前の設備では、壊れたレプリカを交換する者がほかにいない。',
        ),
        because(
          3,
          ['technologies'],
          wants('istio', 'linkerd', 'argo-cd', 'argo-rollouts', 'helm', 'knative'),
          'Tools that need Kubernetes are asked for.',
          'Kubernetes を前提とする道具が求められている。',
        ),
        because(
          -3,
          ['teamSize'],
          below('teamSize', 5),
          'Three releases a year and the network, storage and security of a cluster are too much for fewer than five people.',
          '年3回の更新と、クラスタのネットワーク、ストレージ、セキュリティは、5人未満には重すぎる。',
        ),
        because(
          -2,
          [],
          oneProcess,
          'One process gains little from a scheduler of many.',
          '1プロセスでは、多数を扱うスケジューラーの利点が少ない。',
        ),
      ],
      consequences: text(
        'The common language of platforms, on every cloud and on own machines; a cluster is a system of its own to upgrade and secure.',
        'どのクラウドでも自前の設備でも通じる共通の基盤になる。クラスタ自体の更新と保護が仕事になる。',
      ),
    },
    {
      id: 'nomad',
      title: text('HashiCorp Nomad', 'HashiCorp Nomad'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          1,
          ['deployment'],
          all(onOwnMachines, distributed),
          'One binary schedules containers and plain processes on own machines.',
          '一つのバイナリで、自前の設備にコンテナも通常のプロセスも配置できる。',
        ),
        because(
          2,
          ['technologies'],
          all(wants('consul'), stated('technologies')),
          'Consul is there already.',
          'Consul が既にある。',
        ),
      ],
      consequences: text(
        'Far fewer parts than Kubernetes; a smaller ecosystem, and discovery and secrets come from other products.',
        'Kubernetes より部品がはるかに少ない。周辺の製品は少なく、ディスカバリと秘密情報は別製品になる。',
      ),
    },
    {
      id: 'openshift',
      title: text('Red Hat OpenShift', 'Red Hat OpenShift'),
      complexity: 5,
      impossible: [],
      reasons: [
        because(
          1,
          ['compliance', 'deployment'],
          all(
            onOwnMachines,
            says('compliance', 'hipaa', 'pci-dss', 'iso-27001'),
            atLeast('teamSize', 20),
          ),
          'Regulated operations on own machines get a supported platform with security defaults.',
          '規制のある業務を自前の設備で行う場合に、保守付きで安全な初期設定の基盤になる。',
        ),
      ],
      consequences: text(
        'Kubernetes with vendor support, registry and stricter defaults; licences per core.',
        'ベンダー保守、レジストリ、厳しい初期設定を備えた Kubernetes。コア単位のライセンスがかかる。',
      ),
    },
  ],
  sources: [
    {
      title:
        'Kubernetes release cadence: three minor releases a year, each supported for about fourteen months',
      read: '2026-11-20',
    },
    { title: 'Docker documentation: Compose runs on one Docker host' },
  ],
});
