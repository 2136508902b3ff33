/** What a process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A configuration that cannot be used. Names each variable that is wrong and what to write instead. */
export class ConfigurationError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigurationError';
  }
}

/** Reads variables and gathers what is wrong with them, so that nobody has to mend one mistake after the other. */
export interface Variables {
  readonly text: (name: string) => string | undefined;
  /** Its value is never shown, and it may lie in the file that `<name>_FILE` names. */
  readonly secret: (name: string) => string | undefined;
  readonly whole: (name: string, usual: number, from: number, to: number) => number;
  readonly word: <const W extends readonly string[]>(
    name: string,
    words: W,
    usual: W[number],
  ) => W[number];
  readonly wrong: (problem: string) => void;
  /** Throws what was gathered. */
  readonly check: () => void;
}

export function variablesIn(
  environment: Environment,
  readText: (path: string) => string,
): Variables {
  const problems: string[] = [];
  const text = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const wrong = (problem: string): void => {
    problems.push(problem);
  };
  return {
    text,
    wrong,
    secret: (name) => {
      const direct = text(name);
      const path = text(`${name}_FILE`);
      if (path === undefined) return direct;
      if (direct !== undefined) {
        wrong(`${name} and ${name}_FILE are both set. Keep one of them.`);
        return undefined;
      }
      try {
        return readText(path).trim();
      } catch {
        wrong(
          `${name}_FILE names \`${path}\`, which cannot be read. Write the path of a file with the value.`,
        );
        return undefined;
      }
    },
    whole: (name, usual, from, to) => {
      const written = text(name);
      if (written === undefined) return usual;
      const value = Number(written);
      if (/^\d+$/.test(written) && value >= from && value <= to) return value;
      wrong(
        `${name} is \`${written}\`. Write a whole number from ${from} to ${to}, for example ${name}=${usual}.`,
      );
      return usual;
    },
    word: (name, words, usual) => {
      const written = text(name);
      if (written === undefined) return usual;
      const found = words.find((word) => word === written);
      if (found === undefined)
        wrong(`${name} is \`${written}\`. Write one of ${words.join(', ')}.`);
      return found ?? usual;
    },
    check: () => {
      if (problems.length > 0) throw new ConfigurationError(problems);
    },
  };
}
