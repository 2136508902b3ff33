import { definePattern } from '../../pattern.ts';

export const dotnetAsync = definePattern({
  id: 'dotnet-async',
  section: 'frameworks',
  name: 'Asynchronous ASP.NET Core',
  aliases: ['async/await in .NET', 'minimal APIs'],
  summary: {
    en: 'Endpoints as minimal APIs or controllers whose calls are asynchronous to the bottom and carry a CancellationToken.',
    ja: '末端まで非同期でCancellationTokenを伝える、Minimal APIまたはコントローラーのエンドポイント。',
  },
  problem:
    '`.Result` on one call blocks pool threads; under load the pool starves and latency climbs to seconds.',
  solution:
    'Async all the way, token from the request into every call, no `async void`. `IHttpClientFactory` with the resilience handler; a fresh HttpClient per call exhausts ports. Minimal APIs with endpoint filters for validation and `TypedResults` for the contract; hosted services for background work with graceful stop. Entity Framework without lazy loading, `AsNoTracking` for reads.',
  useWhen: ['Teams in C#, Windows or Azure estates.'],
  avoidWhen: ['Libraries that only offer blocking calls on hot paths.'],
  consequences: [
    'The pool adds threads slowly once starved, about one or two per second, so bursts hurt for long.',
    'Native AOT starts in tens of milliseconds, for libraries without reflection.',
  ],
  construct: 'technologies.framework: [asp-net-core]',
  covers: { 'frameworks.c-net': ['ASP.NET Core', 'minimal APIs', 'async/await'] },
  related: ['non-blocking-io', 'http-client-pool', 'retry-with-backoff'],
  sources: [{ title: 'Microsoft documentation: ASP.NET Core best practices' }],
});
