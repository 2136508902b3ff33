// Preloaded into a measured Node process: tells its largest memory when it ends.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.BENCH_USAGE)
    appendFileSync(process.env.BENCH_USAGE, `${process.resourceUsage().maxRSS}\n`);
});
