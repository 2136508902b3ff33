import { parseArgs } from 'node:util';
import { suggestion } from '../util/suggest.ts';
import type { Command, Input } from './command.ts';
import { CannotError } from './host.ts';

/** Reads the words after a command's name; unknown options are refused with the nearest known one. */
export function parseInput(command: Command, args: readonly string[]): Input {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = command.options[token.name];
    if (!spec) {
      const known = Object.keys(command.options);
      throw new CannotError(
        `\`${command.name}\` has no option \`${token.rawName}\`.${suggestion(token.name, known)}`,
        `backend-architect ${command.name} --help`,
      );
    }
    if (spec.type === 'string' && token.value === undefined) {
      throw new CannotError(
        `\`${token.rawName}\` needs a value.`,
        `Write \`${token.rawName} ${spec.value ?? 'VALUE'}\`.`,
      );
    }
    if (spec.type === 'boolean' && token.value !== undefined) {
      throw new CannotError(
        `\`${token.rawName}\` takes no value.`,
        `Write \`${token.rawName}\` alone.`,
      );
    }
  }
  const all = (name: string): readonly string[] => {
    const value = values[name];
    const list = Array.isArray(value) ? value : [value];
    return list.filter((one): one is string => typeof one === 'string');
  };
  return {
    words: positionals,
    text: (name) => all(name).at(-1),
    texts: all,
    flag: (name) => values[name] === true,
  };
}

/** The value of an option that knows only some words. */
export function oneOfWords<const W extends readonly string[]>(
  input: Input,
  option: string,
  words: W,
  usual: W[number],
): W[number] {
  const written = input.text(option);
  if (written === undefined) return usual;
  const found = words.find((word) => word === written);
  if (found !== undefined) return found;
  throw new CannotError(
    `\`--${option}\` does not know \`${written}\`.${suggestion(written, words)}`,
    `Write one of ${words.join(', ')}.`,
  );
}
