// Preloaded into every Node process of a measured command: tells its largest memory in kilobytes when it ends.
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.BENCH_USAGE) {
  process.on('exit', () => appendFileSync(process.env.BENCH_USAGE, `${peakKilobytes()}\n`));
}

/** On Linux `maxRSS` may hold what the parent had when it forked; the high-water mark of the process itself does not. */
function peakKilobytes() {
  try {
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (peak !== undefined) return peak;
  } catch {
    // No /proc: not Linux.
  }
  return process.resourceUsage().maxRSS;
}
