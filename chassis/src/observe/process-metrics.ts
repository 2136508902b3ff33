import type { Host } from './host.ts';
import type { Metrics } from './metrics.ts';

/** What the process itself uses. */
export function observeProcess(metrics: Metrics, host: Host): void {
  metrics.gauge(
    'process_resident_memory_bytes',
    'Memory of the process.',
    () => host.memory().residentBytes,
  );
  metrics.gauge('v8js_memory_heap_used_bytes', 'Heap in use.', () => host.memory().heapUsedBytes);
  metrics.total('process_cpu_seconds_total', 'Processor time used.', host.processorTime);
}
