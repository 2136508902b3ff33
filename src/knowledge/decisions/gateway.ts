import { defineDecision } from '../decision.ts';
import { requestsAtLeast } from './forces/load.ts';
import { distributed, inCloud, oneProcess, onKubernetes } from './forces/places.ts';
import {
  all,
  any,
  atLeast,
  below,
  chose,
  counts,
  intends,
  lists,
  not,
  says,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

const service = (id: 'aws' | 'gcp' | 'azure', name: string) =>
  outWhen(
    ['cloud'],
    not(any(inCloud(id), chose('cloud-provider', id))),
    `It is a service of ${name}, which is not used.`,
    `${name} のサービスであり、${name} を使わない。`,
  );

export const gateway = defineDecision({
  id: 'gateway',
  question: text(
    'What stands between clients and services?',
    'クライアントとサービスの間に何を置くか。',
  ),
  concern: 'gateway',
  arises: () => true,
  options: [
    {
      id: 'none',
      title: text('Only a load balancer that ends TLS', 'TLS を終端する負荷分散装置のみ'),
      complexity: 0,
      impossible: [
        outWhen(
          [],
          intends('gateway'),
          'A gateway is what is asked for.',
          'ゲートウェイ自体が求められている。',
        ),
      ],
      reasons: [
        because(
          2,
          ['style'],
          oneProcess,
          'One process does its own routing, limits and checks of tokens.',
          '1プロセスが経路、制限、トークン検証を自分で行う。',
        ),
        because(
          -3,
          ['style'],
          distributed,
          'Clients would have to know every service.',
          'クライアントが全サービスを知る必要が生じる。',
        ),
      ],
      consequences: text(
        'One hop less; limits and headers are code of the service.',
        '経由が一つ減る。制限とヘッダーはサービスのコードになる。',
      ),
    },
    {
      id: 'nginx',
      title: text('NGINX', 'NGINX'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          any(distributed, intends('gateway')),
          'Routes, TLS, limits and caching in a file that every administrator can read.',
          '経路、TLS、制限、キャッシュを、管理者なら誰でも読めるファイルに書ける。',
        ),
      ],
      consequences: text(
        'Small and fast; token checks and quotas need modules or code.',
        '小さく速い。トークン検証と割当にはモジュールかコードが要る。',
      ),
    },
    {
      id: 'traefik',
      title: text('Traefik', 'Traefik'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          3,
          ['orchestrator'],
          all(
            any(distributed, intends('gateway')),
            chose('orchestrator', 'docker-compose', 'nomad'),
          ),
          'It finds services by the labels of the orchestrator and fetches certificates itself.',
          'オーケストレーターのラベルからサービスを見つけ、証明書も自分で取得する。',
        ),
      ],
      consequences: text(
        'No reloads; fewer transformations than larger gateways.',
        '再読み込みが不要。大きな製品より変換機能は少ない。',
      ),
    },
    {
      id: 'kong',
      title: text('Kong', 'Kong'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          3,
          ['tenants', 'clients', 'auth'],
          all(
            any(distributed, intends('gateway')),
            any(
              says('auth', 'api-key'),
              says('clients', 'partners', 'partner', 'third-party'),
              atLeast('tenants', 50),
            ),
          ),
          'Keys, quotas and plans per consumer come as plugins.',
          '利用者ごとの鍵、割当、料金区分がプラグインで得られる。',
        ),
        because(
          -1,
          ['teamSize'],
          below('teamSize', 5),
          'It is a product to run and to upgrade.',
          '運用と更新が必要な製品である。',
        ),
      ],
      consequences: text(
        'A plugin for everything; some of them only in the paid edition.',
        '何にでもプラグインがある。一部は有償版のみ。',
      ),
    },
    {
      id: 'apisix',
      title: text('Apache APISIX', 'Apache APISIX'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          2,
          ['tenants', 'auth'],
          all(
            any(distributed, intends('gateway')),
            any(says('auth', 'api-key'), atLeast('tenants', 50)),
          ),
          'Keys and quotas per consumer, all plugins under an open licence.',
          '利用者ごとの鍵と割当を備え、全プラグインが公開ライセンスである。',
        ),
      ],
      consequences: text(
        'Fast and complete; etcd comes with it.',
        '速く一式そろう。etcd が付いてくる。',
      ),
    },
    {
      id: 'envoy',
      title: text('Envoy', 'Envoy'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          3,
          ['peakRps', 'orchestrator'],
          all(
            onKubernetes,
            distributed,
            any(requestsAtLeast(10_000), chose('service-protocol', 'grpc'), counts('contexts', 12)),
          ),
          'gRPC, HTTP/2, outlier detection and the Gateway API of Kubernetes.',
          'gRPC、HTTP/2、異常検出、Kubernetes の Gateway API に対応する。',
        ),
      ],
      consequences: text(
        'Every knob there is; configuration wants a control plane.',
        'あらゆる調整ができる。設定には制御プレーンが要る。',
      ),
    },
    {
      id: 'aws-api-gateway',
      title: text('Amazon API Gateway', 'Amazon API Gateway'),
      complexity: 1,
      impossible: [service('aws', 'AWS')],
      reasons: [
        because(
          5,
          ['style', 'cloud'],
          chose('style', 'serverless'),
          'The door through which functions are called, with keys, limits and authorisers.',
          '関数の入口であり、鍵、制限、認可を備える。',
        ),
        because(
          1,
          ['teamSize'],
          all(chose('style', 'microservices'), below('teamSize', 10)),
          'Nothing to run.',
          '運用が不要。',
        ),
      ],
      consequences: text(
        'No servers; 29 s by default for an answer, and a price per call.',
        'サーバー不要。応答は既定で29秒まで、呼び出しごとに料金がかかる。',
      ),
    },
    {
      id: 'azure-api-management',
      title: text('Azure API Management', 'Azure API Management'),
      complexity: 1,
      impossible: [service('azure', 'Azure')],
      reasons: [
        because(
          4,
          ['style', 'cloud'],
          any(
            chose('style', 'serverless'),
            lists('clients', 3),
            says('clients', 'partners', 'partner'),
          ),
          'Products, keys and a developer portal by the provider that is used.',
          '利用中の事業者が、製品、鍵、開発者ポータルを提供する。',
        ),
      ],
      consequences: text(
        'Complete; the tiers differ much in price.',
        '一式そろう。区分による価格差が大きい。',
      ),
    },
    {
      id: 'gcp-api-gateway',
      title: text('Google Cloud API Gateway', 'Google Cloud API Gateway'),
      complexity: 1,
      impossible: [service('gcp', 'Google Cloud')],
      reasons: [
        because(
          4,
          ['style', 'cloud'],
          chose('style', 'serverless'),
          'Takes the OpenAPI document as its configuration.',
          'OpenAPI 文書をそのまま設定にできる。',
        ),
      ],
      consequences: text(
        'Little to do; fewer functions than larger products.',
        '手間が少ない。機能は少なめである。',
      ),
    },
  ],
  sources: [
    { title: 'Amazon API Gateway quotas: integration timeout', read: '2026-11-20' },
    { title: 'Richardson, Microservices Patterns: API gateway' },
  ],
});
