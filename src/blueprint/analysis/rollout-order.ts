import type { Blueprint } from '../model/blueprint.ts';
import { hostOf } from './hosts.ts';

/** Services one calls, by name. */
export function calleesOf(blueprint: Blueprint, service: string): readonly string[] {
  const host = (name: string) => hostOf(blueprint, name)?.name;
  const callees = blueprint.dependencies.flatMap(({ from, to, kind }) => {
    const target = host(to);
    return kind === 'sync' && host(from) === service && target && target !== service
      ? [target]
      : [];
  });
  return [...new Set(callees)];
}

/** Services in waves: nobody is released before those it calls. Services that call each other in a circle share the last wave. */
export function rolloutWaves(blueprint: Blueprint): readonly (readonly string[])[] {
  const waves: (readonly string[])[] = [];
  let waiting = blueprint.services.map(({ name }) => name);
  while (waiting.length > 0) {
    const open = new Set(waiting);
    const ready = waiting.filter(
      (name) => !calleesOf(blueprint, name).some((callee) => open.has(callee)),
    );
    const wave = ready.length > 0 ? ready : waiting;
    waves.push(wave);
    waiting = waiting.filter((name) => !wave.includes(name));
  }
  return waves;
}
