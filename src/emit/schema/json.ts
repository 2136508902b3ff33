/** A JSON value. Keys whose value is undefined are left out when printed. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A JSON object: a schema, an example, a part of a contract. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
