import { definePattern } from '../../pattern.ts';

export const pythonAsgi = definePattern({
  id: 'python-asgi',
  section: 'frameworks',
  name: 'Python ASGI service',
  aliases: ['asyncio service', 'async/await in Python'],
  summary: {
    en: 'An asynchronous Python service on ASGI, with blocking code kept in threads or processes and several workers per machine.',
    ja: 'ASGI上の非同期Pythonサービス。同期的な処理はスレッドやプロセスに隔離し、複数ワーカーで動かす。',
  },
  problem: 'One synchronous driver call inside `async def` freezes all requests of the worker.',
  solution:
    'FastAPI or Django under an ASGI server, one worker process per core. Async drivers in async code; blocking ones through `run_in_threadpool` with a limit. `asyncio.timeout` around each wait, `TaskGroup` for structured fan-out, contextvars for trace context. CPU work to processes or a queue. Flask or synchronous Django with threads stays right for simple, database-bound work.',
  useWhen: ['I/O-bound APIs, data and machine-learning teams.'],
  avoidWhen: ['CPU-bound request handling at high rates.'],
  consequences: [
    'The interpreter lock lets one thread compute at a time; cores are used by processes (free-threaded builds exist since 3.13).',
    'Processes × pool = connections: 8 × 10 per container adds up quickly.',
  ],
  construct: 'technologies.framework: [fastapi]',
  covers: { 'frameworks.python': ['FastAPI', 'Django', 'Flask', 'async/await', 'ASGI'] },
  related: ['non-blocking-io', 'connection-pool', 'job-queue'],
  sources: [{ title: 'ASGI specification' }, { title: 'Python documentation: asyncio' }],
});
