/** Sends a request to another process. Throws where no answer came in time. */
export type Post = (
  url: string,
  request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly timeoutMs: number;
  },
) => Promise<{ readonly status: number; readonly body: string }>;
