/** How `architecture.yaml` is read by the YAML library. */
export const PARSE_OPTIONS = { prettyErrors: false, strict: true, logLevel: 'silent' } as const;
