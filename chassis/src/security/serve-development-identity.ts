import type { FastifyInstance, FastifyReply } from 'fastify';
import {
  DEVELOPMENT_IDENTITY_PATH,
  type DevelopmentIdentity,
  type TokenWish,
  UnknownRoleError,
} from './development-identity.ts';

/** The endpoints of the development issuer, beside the operations of the system. */
export function serveDevelopmentIdentity(
  app: FastifyInstance,
  identity: DevelopmentIdentity,
  revoke: (subject: string) => void,
): void {
  const at = (path: string): string => `${DEVELOPMENT_IDENTITY_PATH}/${path}`;
  app.get(at('.well-known/openid-configuration'), (_, reply) =>
    json(reply, 200, identity.discovery()),
  );
  app.get(at('jwks'), (_, reply) => json(reply, 200, identity.publicKeys));
  app.post(at('token'), async ({ body, headers }, reply) => {
    const wish = wishIn(body, headers['content-type']);
    if (!wish)
      return json(reply, 400, refused('Send `role`, and `subject` or `tenant` if you like.'));
    try {
      const { token, expiresIn } = await identity.issue(wish);
      return json(reply, 200, {
        access_token: token,
        token_type: 'Bearer',
        expires_in: expiresIn,
      });
    } catch (error) {
      if (error instanceof UnknownRoleError) return json(reply, 400, refused(error.message));
      throw error;
    }
  });
  app.post(at('revoke'), ({ body, headers }, reply) => {
    const subject = fieldsIn(body, headers['content-type'])['subject'];
    if (subject === undefined) return json(reply, 400, refused('Send `subject`.'));
    revoke(subject);
    return json(reply, 200, {});
  });
}

/** As RFC 6749 has it, section 5.2. */
function refused(description: string) {
  return { error: 'invalid_request', error_description: description };
}

function json(reply: FastifyReply, status: number, value: unknown): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(value));
}

function wishIn(body: unknown, type: string | undefined): TokenWish | undefined {
  const { role, subject, tenant } = fieldsIn(body, type);
  if (role === undefined) return undefined;
  return {
    role,
    ...(subject === undefined ? {} : { subject }),
    ...(tenant === undefined ? {} : { tenant }),
  };
}

/** Fields of a form, as OAuth 2 sends it, or of a JSON object; texts only. */
function fieldsIn(
  body: unknown,
  type: string | undefined,
): Readonly<Record<string, string | undefined>> {
  const text = Buffer.isBuffer(body) ? body.toString('utf8') : '';
  if (type?.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(text));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
      ),
    );
  } catch {
    return {};
  }
}
