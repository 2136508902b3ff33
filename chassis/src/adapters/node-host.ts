import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { Host } from '../observe/host.ts';

/** This process, as Node knows it. */
export function nodeHost(): Host {
  const delays = monitorEventLoopDelay({ resolution: 20 });
  delays.enable();
  return {
    elapsed: () => performance.now(),
    eventLoopDelay: () => {
      const milliseconds = delays.percentile(99) / 1e6;
      delays.reset();
      return milliseconds;
    },
    memory: () => {
      const { rss, heapUsed } = process.memoryUsage();
      return { residentBytes: rss, heapUsedBytes: heapUsed };
    },
    processorTime: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    },
  };
}
