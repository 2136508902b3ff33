import { databaseName } from './adapters/open-database.ts';
import type { Terminal } from './adapters/terminal.ts';
import type { Running } from './bring-up.ts';
import type { Configuration } from './config/configuration.ts';
import type { SystemDefinition } from './system.ts';

/** Tells the person at the terminal where everything is, and what to try first. */
export async function introduce(
  system: SystemDefinition,
  configuration: Configuration,
  running: Running,
  { line, strong, faint }: Terminal,
): Promise<void> {
  const { url } = running;
  if (configuration.profile !== 'embedded') {
    line(`${configuration.service ?? system.title} is running at ${url}.`);
    return;
  }
  line(`\n${strong(system.title)} is running. Ctrl-C ends it.\n`);
  for (const [name, value] of [
    ['API', url],
    ['Docs', `${url}/docs`],
    ['Health', `${url}/health/ready`],
    ['Metrics', `${url}/metrics`],
    ['Data', databaseName(configuration)],
  ])
    line(`  ${faint((name ?? '').padEnd(8))} ${value}`);
  if (running.givesTokens) await introduceTokens(system, configuration, running, line);
  if (system.tryOut && system.tryOut.length > 0) {
    line('\nTry:\n');
    for (const { say, curl } of system.tryOut) line(`${faint(`# ${say}`)}\n${curl}\n`);
  }
}

async function introduceTokens(
  system: SystemDefinition,
  { host }: Configuration,
  { url, tokenFor }: Running,
  line: (text: string) => void,
): Promise<void> {
  line('\nTokens for development, for eight hours. Copy the lines into a shell:\n');
  line(`API=${url}`);
  for (const role of Object.keys(system.roles))
    line(`${tokenVariable(role)}=${await tokenFor(role)}`);
  if (!['127.0.0.1', 'localhost', '::1'].includes(host))
    line(
      `\nwarning: HOST is ${host}, and everybody who reaches it can get a token for any role. Set ISSUER, or HOST=127.0.0.1.`,
    );
}

/** `shop-clerk` → `SHOP_CLERK_TOKEN` */
export function tokenVariable(role: string): string {
  return `${role.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_TOKEN`;
}
