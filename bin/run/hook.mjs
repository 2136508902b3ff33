// Preloaded into the process of a backend: runs its TypeScript, and lends it our dependencies where it has none of its own.
import { realpathSync } from 'node:fs';
import { register } from 'node:module';
import { dirname } from 'node:path';
import { register as runTypeScript } from 'tsx/esm/api';

runTypeScript();
register('./resolve.mjs', import.meta.url, {
  data: { folder: realpathSync(dirname(process.argv[1])) },
});

// Whoever started us is gone without a word: end in order, rather than keep the port and the data for nobody.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
