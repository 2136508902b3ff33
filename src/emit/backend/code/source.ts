/** A part of an object or array literal, before it is printed. Properties that are undefined are left out. */
export type Source =
  | string
  | number
  | boolean
  | undefined
  | Code
  | Arrow
  | Noted
  | readonly Source[]
  | SourceObject;

export interface SourceObject {
  readonly [key: string]: Source;
}

/** An expression as it stands. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An arrow function whose body is one expression. */
export class Arrow {
  readonly parameters: string;
  readonly body: Code | SourceObject;

  constructor(parameters: string, body: Code | SourceObject) {
    this.parameters = parameters;
    this.body = body;
  }
}

/** A value with comments on the lines above it. */
export class Noted {
  readonly notes: readonly string[];
  readonly value: Source;

  constructor(notes: readonly string[], value: Source) {
    this.notes = notes;
    this.value = value;
  }
}
