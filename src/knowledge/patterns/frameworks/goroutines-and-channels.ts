import { definePattern } from '../../pattern.ts';

export const goroutinesAndChannels = definePattern({
  id: 'goroutines-and-channels',
  section: 'frameworks',
  name: 'Goroutines and channels',
  aliases: ['Go concurrency patterns', 'structured concurrency in Go'],
  summary: {
    en: 'Go services give each request and task a cheap goroutine, pass a context for cancellation, and bound parallel work with channels or groups.',
    ja: '要求やタスクごとに軽量なゴルーチンを使い、contextで取消を伝え、チャネルやグループで並行数を制限する。',
  },
  problem:
    'Goroutines started and forgotten leak, and an unbounded loop of `go` opens 10,000 connections.',
  solution:
    '`context.Context` is the first argument of everything that waits. `errgroup` with `SetLimit` for fan-out, closed by its owner. Channels hand over ownership; a mutex guards state. Set timeouts on the http.Server and Client, whose defaults are none. Run tests with the race detector. Gin, Echo or Chi only route; the rest is the standard library.',
  useWhen: ['Network services, proxies, workers.'],
  avoidWhen: ['Rich domain models with much mapping: other ecosystems help more.'],
  consequences: [
    'A goroutine starts with a few kilobytes of stack: 100,000 are some hundred megabytes.',
    'A blocked send without a reader is a leak that only shows as memory.',
  ],
  construct: 'technologies.framework: [chi]',
  covers: { 'frameworks.go': ['Gin', 'Echo', 'Chi', 'goroutines', 'channels'] },
  related: ['deadline-propagation', 'non-blocking-io', 'bulkhead'],
  sources: [
    { title: 'Go blog: Go Concurrency Patterns: Context' },
    { title: 'Go package documentation: net/http' },
  ],
});
