import { readText } from './adapters/files.ts';
import { endProcess, environment, onEnd, tellParent } from './adapters/process.ts';
import { silentTerminal, type Terminal, terminal } from './adapters/terminal.ts';
import { bringUp, type Running } from './bring-up.ts';
import { type Configuration, readConfiguration } from './config/configuration.ts';
import type { Environment } from './config/variables.ts';
import { explain } from './explain.ts';
import { introduce } from './introduce.ts';
import type { SystemDefinition } from './system.ts';

/**
 * Starts a system. As the main program, without overrides, it speaks to the terminal, ends on Ctrl-C, and leaves with exit
 * code 1 where it cannot start. With overrides (for tests) it is quiet, and its caller catches and closes.
 */
export async function start(
  system: SystemDefinition,
  overrides?: { readonly environment: Environment },
): Promise<Running> {
  if (overrides)
    return await bringUpFor(
      system,
      readConfiguration(overrides.environment, system, readText),
      silentTerminal,
    );
  return await runAsProgram(system, terminal());
}

async function bringUpFor(
  system: SystemDefinition,
  configuration: Configuration,
  person: Terminal,
): Promise<Running> {
  if (configuration.profile !== 'development-identity')
    return await bringUp(system, configuration, person);
  const { bringUpIssuer } = await import('./bring-up-issuer.ts');
  return await bringUpIssuer(system, configuration);
}

async function runAsProgram(system: SystemDefinition, person: Terminal): Promise<Running> {
  let running: Running | undefined;
  onEnd(
    () => {
      // Nothing was acknowledged to anybody before the start is over, so there is nothing to end in order.
      if (!running) endProcess(0);
      person.line('Stopping ...');
      running.close().then(() => endProcess(0), fail);
    },
    () => endProcess(1),
  );
  function fail(error: unknown): never {
    person.line(explain(error));
    endProcess(1);
  }
  try {
    const configuration = readConfiguration(environment(), system, readText);
    const started = await bringUpFor(system, configuration, person);
    await introduce(system, configuration, started, person);
    running = started;
    tellParent('ready');
    return started;
  } catch (error) {
    return fail(error);
  }
}
