/** Where editors find the schema of the file: inside the installed package, so that no network is asked. */
export const SCHEMA_URL = './node_modules/backend-architect/schemas/architecture.schema.json';
