/** Public API. */

export { architectureJsonSchema } from './blueprint/document/json-schema.ts';
export { parseArchitecture } from './blueprint/document/parse.ts';
export { printArchitecture } from './blueprint/document/print.ts';
export { defineArchitecture, type Written } from './blueprint/document/written.ts';
export type { Blueprint } from './blueprint/model/blueprint.ts';
export type { Requirements } from './blueprint/requirements/requirements.ts';
export { type Compiled, compile } from './compile.ts';
export { type Designed, type DesignOptions, design } from './design.ts';
export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { emit } from './emit/emit.ts';
export { readBrief } from './read/read.ts';
