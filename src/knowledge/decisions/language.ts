import { defineDecision } from '../decision.ts';
import { eventsAtLeast, mustAnswerWithin } from './forces/load.ts';
import { all, always, atLeast, chose, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

const brings = (name: string, id: string) =>
  because(
    5,
    ['technologies'],
    wants(id),
    `A framework or tool that is asked for is written in ${name}.`,
    `指定されたフレームワークや道具が ${name} で書かれている。`,
  );

export const language = defineDecision({
  id: 'language',
  question: text('Which language are the services written in?', 'サービスをどの言語で書くか。'),
  concern: 'language',
  fact: 'languages',
  arises: () => true,
  options: [
    {
      id: 'typescript',
      title: text('TypeScript on Node.js', 'Node.js 上の TypeScript'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          [],
          always,
          'One language for services, contracts and web clients; the runnable output is written in it.',
          'サービス、契約、Web クライアントを一つの言語で書ける。実行可能な出力もこの言語である。',
        ),
        brings('TypeScript', 'typescript'),
        because(
          4,
          ['technologies'],
          wants('nodejs'),
          'Node.js is asked for.',
          'Node.js が指定されている。',
        ),
      ],
      consequences: text(
        'Quick to write and easy to staff; heavy computation must leave the event loop.',
        '書きやすく人材も見つけやすい。重い計算はイベントループの外に出す必要がある。',
      ),
    },
    {
      id: 'java',
      title: text('Java', 'Java'),
      complexity: 1,
      impossible: [],
      reasons: [
        brings('Java', 'java'),
        because(
          1,
          ['teamSize'],
          atLeast('teamSize', 30),
          'Large organisations find people, libraries and long support for it.',
          '大きな組織では、人材、ライブラリ、長期保守が得やすい。',
        ),
      ],
      consequences: text(
        'Mature libraries and tools for everything; more memory per replica and slower starts.',
        'あらゆる用途に成熟したライブラリがある。レプリカあたりのメモリが多く、起動は遅い。',
      ),
    },
    {
      id: 'kotlin',
      title: text('Kotlin', 'Kotlin'),
      complexity: 1,
      impossible: [],
      reasons: [brings('Kotlin', 'kotlin')],
      consequences: text(
        'The Java platform with less ceremony and null safety.',
        '記述が簡潔で null 安全な Java プラットフォーム。',
      ),
    },
    {
      id: 'go',
      title: text('Go', 'Go'),
      complexity: 1,
      impossible: [],
      reasons: [
        brings('Go', 'go'),
        because(
          2,
          ['eventsPerSec', 'eventsPerDay'],
          eventsAtLeast(20000),
          'Tens of thousands of events per second want many cheap concurrent workers.',
          '毎秒数万件のイベントには、軽い並行処理が多数必要になる。',
        ),
      ],
      consequences: text(
        'Small binaries, quick starts, cheap concurrency; domain models take more lines.',
        '小さなバイナリ、速い起動、軽い並行処理。ドメインモデルの記述は長くなる。',
      ),
    },
    {
      id: 'csharp',
      title: text('C# on .NET', '.NET 上の C#'),
      complexity: 1,
      impossible: [],
      reasons: [
        brings('C#', 'csharp'),
        because(
          1,
          ['databases'],
          wants('sql-server', 'dotnet'),
          'SQL Server and Windows shops usually know it.',
          'SQL Server や Windows を使う組織では、通常この言語が使える。',
        ),
      ],
      consequences: text(
        'A complete, fast platform by one vendor.',
        '一つのベンダーによる、一式そろった高速なプラットフォーム。',
      ),
    },
    {
      id: 'python',
      title: text('Python', 'Python'),
      complexity: 1,
      impossible: [],
      reasons: [brings('Python', 'python')],
      consequences: text(
        'Unmatched for data and models; more replicas for the same load.',
        'データ処理とモデルに最も強い。同じ負荷により多くのレプリカが要る。',
      ),
    },
    {
      id: 'rust',
      title: text('Rust', 'Rust'),
      complexity: 3,
      impossible: [],
      reasons: [
        brings('Rust', 'rust'),
        because(
          2,
          ['p99Ms', 'eventsPerSec'],
          all(eventsAtLeast(100_000), mustAnswerWithin(20)),
          'Such rates within 20 ms leave no room for garbage collection.',
          '20ミリ秒以内にこの件数では、ガベージコレクションの余裕がない。',
        ),
      ],
      consequences: text(
        'Steady latency and memory safety; slower to write and to staff.',
        '遅延が安定しメモリ安全。開発と人材確保に時間がかかる。',
      ),
    },
    {
      id: 'ruby',
      title: text('Ruby', 'Ruby'),
      complexity: 1,
      impossible: [],
      reasons: [brings('Ruby', 'ruby')],
      consequences: text(
        'Very quick to build with; more memory for the same load.',
        '開発が非常に速い。同じ負荷により多くのメモリが要る。',
      ),
    },
    {
      id: 'php',
      title: text('PHP', 'PHP'),
      complexity: 1,
      impossible: [],
      reasons: [brings('PHP', 'php')],
      consequences: text(
        'Runs everywhere and every request starts clean; long-lived connections need extra servers.',
        'どこでも動き、要求ごとに状態が初期化される。長く開く接続には別のサーバーが要る。',
      ),
    },
    {
      id: 'elixir',
      title: text('Elixir', 'Elixir'),
      complexity: 2,
      impossible: [],
      reasons: [
        brings('Elixir', 'elixir'),
        because(
          2,
          ['concurrentUsers'],
          all(atLeast('concurrentUsers', 500_000), chose('style', 'modular-monolith')),
          'Hundreds of thousands of open connections per node are what its runtime was made for.',
          'ノードあたり数十万の接続は、この実行環境が本来想定する用途である。',
        ),
      ],
      consequences: text(
        'Supervised processes and cheap connections; a small labour market.',
        '監視されたプロセスと軽い接続。人材は少ない。',
      ),
    },
  ],
  sources: [{ title: 'Project documentation of the languages named', read: '2026-11-20' }],
});
