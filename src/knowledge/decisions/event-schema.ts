import { defineDecision } from '../decision.ts';
import { eventsAtLeast } from './forces/load.ts';
import { all, always, atLeast, chose, counts, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const eventSchema = defineDecision({
  id: 'event-schema',
  question: text('In which language are events described?', 'イベントをどの言語で記述するか。'),
  arises: counts('asyncEdges', 1),
  options: [
    {
      id: 'json-schema',
      title: text('JSON with JSON Schema', 'JSON と JSON Schema'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          [],
          always,
          'Readable in every log and tool, and the same types as the HTTP interface.',
          'どのログや道具でも読め、HTTP の型と共通である。',
        ),
      ],
      consequences: text('Easy to read; larger on the wire.', '読みやすい。通信量は多い。'),
    },
    {
      id: 'protobuf',
      title: text('Protocol Buffers', 'Protocol Buffers'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          3,
          ['protocols'],
          wants('grpc', 'protobuf'),
          'The calls between services are described in it already.',
          'サービス間の呼び出しが既にこれで記述される。',
        ),
        because(
          1,
          ['eventsPerSec'],
          eventsAtLeast(20_000),
          'A third of the bytes at this rate is money.',
          'この件数では、通信量が3分の1になる効果が大きい。',
        ),
      ],
      consequences: text(
        'Small and typed; field numbers must never be reused.',
        '小さく型付き。フィールド番号は再利用できない。',
      ),
    },
    {
      id: 'avro',
      title: text('Avro with a schema registry', 'Avro とスキーマレジストリ'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          4,
          ['technologies'],
          wants('avro', 'schema-registry', 'confluent'),
          'Avro or a registry is asked for.',
          'Avro またはレジストリが指定されている。',
        ),
        because(
          2,
          ['teamCount'],
          all(chose('broker', 'kafka'), atLeast('teamCount', 3)),
          'A registry refuses incompatible events of any team.',
          'レジストリが、どのチームの非互換イベントも拒む。',
        ),
      ],
      consequences: text(
        'Compatibility enforced centrally; a registry in every path.',
        '互換性を集中管理できる。すべての経路にレジストリが入る。',
      ),
    },
  ],
  sources: [{ title: 'Kleppmann, Designing Data-Intensive Applications, chapter 4' }],
});
