import { defineDecision } from '../decision.ts';
import { distributed, onKubernetes } from './forces/places.ts';
import {
  all,
  always,
  any,
  atLeast,
  below,
  chose,
  counts,
  not,
  says,
  wants,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

const cluster = outWhen(
  ['orchestrator'],
  not(onKubernetes),
  'It needs Kubernetes, which is not used.',
  'Kubernetes が前提であり、ここでは使わない。',
);

export const serviceMesh = defineDecision({
  id: 'service-mesh',
  question: text(
    'Does a mesh carry the calls between services?',
    'サービス間の呼び出しにメッシュを使うか。',
  ),
  concern: 'mesh',
  arises: any(distributed, wants('istio', 'linkerd', 'consul-connect', 'cilium')),
  options: [
    {
      id: 'none',
      title: text('No mesh: libraries in the services', 'なし(サービス内のライブラリ)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Timeouts, retries and breakers stand in the services, where they can be tested.',
          'タイムアウト、再試行、遮断器はサービス内にあり、試験できる。',
        ),
        because(
          1,
          ['teamSize'],
          below('teamSize', 15),
          'A mesh is one more system for the same people.',
          '同じ人数でもう一つのシステムを抱えることになる。',
        ),
      ],
      consequences: text(
        'Fewer parts; each language needs its own library.',
        '部品が少ない。言語ごとにライブラリが要る。',
      ),
    },
    {
      id: 'linkerd',
      title: text('Linkerd', 'Linkerd'),
      complexity: 3,
      impossible: [cluster],
      reasons: [
        because(
          3,
          ['serviceAuth'],
          all(chose('service-authentication', 'mtls'), counts('contexts', 6)),
          'Certificates for many services are issued and renewed without code.',
          '多数のサービスの証明書を、コードなしで発行し更新できる。',
        ),
        because(
          1,
          ['teamSize'],
          all(atLeast('teamSize', 15), counts('contexts', 8)),
          'A platform team can keep it.',
          '基盤チームが維持できる。',
        ),
      ],
      consequences: text(
        'Encryption and golden metrics for every call; a proxy per replica.',
        '全呼び出しの暗号化と基本指標が得られる。レプリカごとにプロキシが要る。',
      ),
    },
    {
      id: 'istio',
      title: text('Istio', 'Istio'),
      complexity: 5,
      impossible: [cluster],
      reasons: [
        because(
          4,
          ['teamSize', 'teamCount'],
          all(atLeast('teamSize', 40), counts('contexts', 12)),
          'Policies of many teams and traffic of many services are steered in one place.',
          '多数のチームの方針と多数のサービスの通信を一か所で制御できる。',
        ),
        because(
          1,
          ['compliance'],
          says('compliance', 'pci-dss'),
          'Calls can be allowed one by one.',
          '呼び出しを一つずつ許可できる。',
        ),
      ],
      consequences: text(
        'Every function there is; a system that needs its own specialists.',
        'あらゆる機能がある。専門の担当者が要るシステムである。',
      ),
    },
    {
      id: 'consul-connect',
      title: text('Consul Connect', 'Consul Connect'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          3,
          ['serviceAuth', 'orchestrator'],
          all(chose('service-discovery', 'consul'), chose('service-authentication', 'mtls')),
          'Consul is there and issues certificates outside Kubernetes as well.',
          'Consul があり、Kubernetes の外でも証明書を発行できる。',
        ),
      ],
      consequences: text(
        'Joins clusters and machines; heavier than names alone.',
        'クラスタとマシンをつなげる。名前解決だけより重い。',
      ),
    },
  ],
  sources: [{ title: 'Linkerd and Istio documentation', read: '2026-11-20' }],
});
