import { defineDecision } from '../decision.ts';
import { cloudWanted, singleHost } from './forces/places.ts';
import { all, always, flagged, not, stated, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const deploymentSite = defineDecision({
  id: 'deployment-site',
  question: text('Where does it run?', 'どこで動かすか。'),
  fact: 'deployment',
  arises: () => true,
  options: [
    {
      id: 'public-cloud',
      title: text('Public cloud', 'パブリッククラウド'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          [],
          always,
          'Nothing has to be bought, and databases, backups and load balancers can be rented.',
          '機材の購入が不要で、データベース、バックアップ、負荷分散を借りられる。',
        ),
        because(
          3,
          ['cloud', 'technologies'],
          cloudWanted,
          'A cloud provider is asked for.',
          'クラウド事業者が指定されている。',
        ),
        because(
          1,
          ['regions'],
          stated('regions'),
          'Several regions can be rented where building them would take years.',
          '複数リージョンも、自前で構えるより早く借りられる。',
        ),
        because(
          -3,
          ['deployment'],
          all(singleHost, not(cloudWanted)),
          "It is to run on a host of one's own choice.",
          '特定のホストで動かすことになっている。',
        ),
      ],
      consequences: text(
        'Managed services take work away; the bill grows with use, and data lies with a third party.',
        'マネージドサービスで作業が減る。費用は利用量に応じて増え、データは第三者の設備に置かれる。',
      ),
    },
    {
      id: 'on-premises',
      title: text('On own premises', 'オンプレミス'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          4,
          ['deployment'],
          all(singleHost, not(cloudWanted)),
          'A single host with containers is what the brief names.',
          '要件が、コンテナを動かす1台のホストを指定している。',
        ),
        because(
          3,
          ['orchestrator'],
          wants('openshift', 'vmware', 'proxmox', 'openstack'),
          "The platform that is asked for is usually one's own.",
          '指定された基盤は通常、自社設備で使われるものである。',
        ),
      ],
      consequences: text(
        "Data and machines stay in one's own hands; hardware, backups, power and patches are one's own work.",
        'データと機材を自分で管理できる。ハードウェア、バックアップ、電源、更新も自分の仕事になる。',
      ),
    },
    {
      id: 'private-cloud',
      title: text('Private cloud', 'プライベートクラウド'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          4,
          ['technologies'],
          wants('openstack', 'tanzu'),
          'A private cloud platform is asked for.',
          'プライベートクラウドの基盤が指定されている。',
        ),
      ],
      consequences: text(
        'Self-service on own machines, with a platform team to keep it.',
        '自前の設備でセルフサービスを提供できるが、維持する基盤チームが要る。',
      ),
    },
    {
      id: 'hybrid',
      title: text('Hybrid', 'ハイブリッド'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          1,
          ['existingServices'],
          stated('existingServices'),
          'Existing systems stay where they are while new parts may run elsewhere.',
          '既存システムは今の場所に残り、新しい部分は別の場所で動かせる。',
        ),
        because(
          -2,
          [],
          always,
          'Two places mean two networks, two sets of credentials and a line between them that can fail.',
          '場所が二つになると、ネットワークも認証情報も二重になり、間の回線も故障し得る。',
        ),
      ],
      consequences: text(
        'Each part runs where it fits; the link between the sites becomes part of every availability figure.',
        '各部分を適した場所で動かせる。拠点間の回線が可用性の計算に必ず加わる。',
      ),
    },
    {
      id: 'edge',
      title: text('At the edge', 'エッジ'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          1,
          ['offline'],
          flagged('offline'),
          'Sites must go on working without the network, so part of the work is done on site.',
          '拠点はネットワークなしでも動き続ける必要があり、処理の一部を現場で行う。',
        ),
      ],
      consequences: text(
        'Works without the network; many small installations have to be updated, watched and synchronised.',
        'ネットワークがなくても動く。多数の小さな設置先を更新、監視、同期しなければならない。',
      ),
    },
  ],
  sources: [{ title: 'NIST SP 800-145, deployment models of cloud computing' }],
});
