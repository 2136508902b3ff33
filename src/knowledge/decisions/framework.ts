import { defineDecision, type Option } from '../decision.ts';
import { always, atLeast, below, chose, not, wants } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

/** A framework belongs to languages: with another language it is out. */
function frameworkOf(languages: readonly string[], option: Omit<Option, 'impossible'>): Option {
  return {
    ...option,
    impossible: [
      outWhen(
        ['languages'],
        not(chose('language', ...languages)),
        `It is made for ${languages.join(' or ')}.`,
        `${languages.join('または')} 向けのフレームワークである。`,
      ),
    ],
  };
}

export const framework = defineDecision({
  id: 'framework',
  question: text(
    'Which framework do the services stand on?',
    'サービスをどのフレームワークで作るか。',
  ),
  concern: 'framework',
  arises: () => true,
  options: [
    frameworkOf(['typescript', 'javascript'], {
      id: 'fastify',
      title: text('Fastify', 'Fastify'),
      complexity: 0,
      reasons: [
        because(
          2,
          [],
          always,
          'Small, fast, and checks every input against a schema, which the contract provides.',
          '小さく高速で、すべての入力を契約のスキーマで検証する。',
        ),
      ],
      consequences: text(
        'Plugins instead of a prescribed structure; the structure comes from the emitted code.',
        '決まった構造はなくプラグインで組み立てる。構造は出力されるコードが与える。',
      ),
    }),
    frameworkOf(['typescript', 'javascript'], {
      id: 'nestjs',
      title: text('NestJS', 'NestJS'),
      complexity: 2,
      reasons: [
        because(
          3,
          ['teamSize'],
          atLeast('teamSize', 15),
          'Many developers profit from one prescribed structure.',
          '多くの開発者がいる場合、決まった構造が役に立つ。',
        ),
      ],
      consequences: text(
        'Dependency injection and a module system; more layers between request and code.',
        '依存性注入とモジュールの仕組みがある。要求とコードの間の層は増える。',
      ),
    }),
    frameworkOf(['java', 'kotlin'], {
      id: 'spring-boot',
      title: text('Spring Boot', 'Spring Boot'),
      complexity: 1,
      reasons: [
        because(
          3,
          [],
          always,
          'What most people who write Java already know, with an answer to every need.',
          'Java 開発者の多くが既に知っており、あらゆる用途に対応できる。',
        ),
      ],
      consequences: text(
        'Everything is there; start-up time and memory are those of a large framework.',
        '必要なものが一通りそろう。起動時間とメモリは大規模フレームワーク相応になる。',
      ),
    }),
    frameworkOf(['java', 'kotlin'], {
      id: 'quarkus',
      title: text('Quarkus', 'Quarkus'),
      complexity: 2,
      reasons: [
        because(
          4,
          ['style'],
          chose('style', 'serverless'),
          'Native images start in tens of milliseconds.',
          'ネイティブイメージは数十ミリ秒で起動する。',
        ),
      ],
      consequences: text(
        'Fast starts and small images; fewer libraries than Spring.',
        '起動が速くイメージが小さい。Spring よりライブラリは少ない。',
      ),
    }),
    frameworkOf(['java', 'kotlin'], {
      id: 'micronaut',
      title: text('Micronaut', 'Micronaut'),
      complexity: 2,
      reasons: [
        because(
          2,
          ['style'],
          chose('style', 'serverless'),
          'Dependency injection at compile time keeps starts short.',
          '依存性注入をコンパイル時に行うため起動が速い。',
        ),
      ],
      consequences: text(
        'Little memory per replica; a smaller community.',
        'レプリカあたりのメモリが少ない。利用者は少なめである。',
      ),
    }),
    frameworkOf(['go'], {
      id: 'chi',
      title: text('net/http with chi', 'net/http と chi'),
      complexity: 0,
      reasons: [
        because(
          2,
          [],
          always,
          'A router on the standard library, nothing more.',
          '標準ライブラリ上のルーターだけの最小構成。',
        ),
      ],
      consequences: text(
        'Handlers stay standard; binding and validation are added by hand.',
        'ハンドラーは標準のまま。入力の取り込みと検証は自分で加える。',
      ),
    }),
    frameworkOf(['go'], {
      id: 'gin',
      title: text('Gin', 'Gin'),
      complexity: 1,
      reasons: [
        because(
          2,
          [],
          always,
          'The most used framework for Go, with binding and validation.',
          'Go で最も使われているフレームワークで、入力の取り込みと検証を備える。',
        ),
      ],
      consequences: text(
        'Quick to start with; its own context type runs through the code.',
        'すぐに始められる。独自のコンテキスト型がコード全体に入る。',
      ),
    }),
    frameworkOf(['go'], {
      id: 'echo',
      title: text('Echo', 'Echo'),
      complexity: 1,
      reasons: [
        because(
          1,
          [],
          always,
          'Central error handling and middleware out of the box.',
          '集中したエラー処理とミドルウェアを標準で備える。',
        ),
      ],
      consequences: text(
        'Much like Gin, with errors returned instead of written.',
        'Gin に近く、エラーは書き込まずに返す。',
      ),
    }),
    frameworkOf(['csharp', 'fsharp'], {
      id: 'asp-net-core',
      title: text('ASP.NET Core', 'ASP.NET Core'),
      complexity: 0,
      reasons: [
        because(
          3,
          [],
          always,
          "The platform's own framework, minimal APIs included.",
          'プラットフォーム標準のフレームワークで、Minimal API を含む。',
        ),
      ],
      consequences: text(
        'Fast and complete; one vendor sets the pace.',
        '高速で一式そろう。進み方は一つのベンダーが決める。',
      ),
    }),
    frameworkOf(['python'], {
      id: 'fastapi',
      title: text('FastAPI', 'FastAPI'),
      complexity: 0,
      reasons: [
        because(
          2,
          [],
          always,
          'Types describe, check and document every operation.',
          '型がすべての操作の記述、検証、文書化を兼ねる。',
        ),
      ],
      consequences: text(
        'OpenAPI for free; database access and administration are chosen separately.',
        'OpenAPI が自動で得られる。データベースと管理画面は別に選ぶ。',
      ),
    }),
    frameworkOf(['python'], {
      id: 'django',
      title: text('Django', 'Django'),
      complexity: 1,
      reasons: [
        because(
          3,
          ['teamSize', 'style'],
          (s) => below('teamSize', 5)(s) && chose('style', 'modular-monolith')(s),
          'A small team gets administration, migrations and login with it.',
          '小さなチームが、管理画面、マイグレーション、ログインをまとめて得られる。',
        ),
      ],
      consequences: text(
        'Everything included for one process with one database; asynchronous work is an afterthought.',
        '1プロセス1データベースなら一式そろう。非同期処理は得意ではない。',
      ),
    }),
    frameworkOf(['ruby'], {
      id: 'rails',
      title: text('Ruby on Rails', 'Ruby on Rails'),
      complexity: 0,
      reasons: [
        because(
          3,
          [],
          always,
          'What people who write Ruby for the web expect.',
          'Web で Ruby を書く人が当然に想定するもの。',
        ),
      ],
      consequences: text(
        'Conventions settle most questions; boundaries between contexts need discipline.',
        '多くのことが規約で決まる。コンテキストの境界には規律が要る。',
      ),
    }),
    frameworkOf(['ruby'], {
      id: 'sinatra',
      title: text('Sinatra', 'Sinatra'),
      complexity: 1,
      reasons: [
        because(
          1,
          ['style'],
          chose('style', 'microservices', 'serverless'),
          'A small service needs little more than routes.',
          '小さなサービスにはルーティングだけで足りる。',
        ),
      ],
      consequences: text(
        'Minimal; everything else is assembled by hand.',
        '最小限で、ほかは自分で組み立てる。',
      ),
    }),
    frameworkOf(['rust'], {
      id: 'axum',
      title: text('Axum', 'Axum'),
      complexity: 0,
      reasons: [
        because(
          2,
          [],
          always,
          'Made by the makers of Tokio, with typed extractors.',
          'Tokio の開発元が作り、型付きの抽出器を持つ。',
        ),
      ],
      consequences: text(
        'Composes with the Tower middleware; compile errors take getting used to.',
        'Tower のミドルウェアと組み合わせられる。コンパイルエラーには慣れが要る。',
      ),
    }),
    frameworkOf(['rust'], {
      id: 'actix',
      title: text('Actix Web', 'Actix Web'),
      complexity: 1,
      reasons: [
        because(
          1,
          [],
          always,
          'Among the fastest servers measured.',
          '計測された中で最速級のサーバーである。',
        ),
      ],
      consequences: text(
        'Very fast; its own runtime and idioms.',
        '非常に高速。独自の実行環境と流儀がある。',
      ),
    }),
    frameworkOf(['php'], {
      id: 'laravel',
      title: text('Laravel', 'Laravel'),
      complexity: 0,
      reasons: [
        because(
          2,
          [],
          always,
          'Queues, mail, login and migrations are included.',
          'キュー、メール、ログイン、マイグレーションを含む。',
        ),
      ],
      consequences: text(
        'Quick results; much of it works by convention at run time.',
        '早く結果が出る。多くは実行時の規約で動く。',
      ),
    }),
    frameworkOf(['php'], {
      id: 'symfony',
      title: text('Symfony', 'Symfony'),
      complexity: 1,
      reasons: [
        because(
          1,
          ['teamSize'],
          atLeast('teamSize', 10),
          'Explicit structure and long-term support suit larger teams.',
          '明示的な構造と長期保守は大きめのチームに合う。',
        ),
      ],
      consequences: text(
        'Components that can be used one by one; more to write than with Laravel.',
        '部品を個別に使える。Laravel より書く量は多い。',
      ),
    }),
    frameworkOf(['elixir'], {
      id: 'phoenix',
      title: text('Phoenix', 'Phoenix'),
      complexity: 0,
      reasons: [
        because(
          3,
          ['technologies'],
          always,
          'The framework of the language, with channels for live updates.',
          'この言語の標準的なフレームワークで、リアルタイム更新のチャネルを持つ。',
        ),
      ],
      consequences: text(
        'Live updates come with it; few people know it.',
        'リアルタイム更新が標準で使える。知る人は少ない。',
      ),
    }),
    {
      id: 'standard-library',
      title: text('The standard library and small libraries', '標準ライブラリと小さなライブラリ'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          -2,
          ['technologies'],
          wants(
            'spring-boot',
            'rails',
            'django',
            'laravel',
            'asp-net-core',
            'nestjs',
            'express',
            'fastapi',
            'gin',
          ),
          'A framework is asked for.',
          'フレームワークが指定されている。',
        ),
      ],
      consequences: text(
        "Nothing to learn and nothing given: routing, validation and errors are one's own code.",
        '学ぶものも与えられるものもない。ルーティング、検証、エラー処理は自作になる。',
      ),
    },
  ],
  sources: [{ title: 'Project documentation of the frameworks named', read: '2026-11-20' }],
});
