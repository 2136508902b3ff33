import { recordOf } from '../events/cloud-event.ts';
import type { Message } from '../ports.ts';
import type { BrokerSettings } from './broker.ts';

/** How a message travels: CloudEvents 1.0 in binary mode, attributes in headers and the data alone as the body. */
export interface Envelope {
  readonly headers: (message: Message) => Readonly<Record<string, string>>;
  readonly body: (message: Message) => Buffer;
  /** Throws where it is no event of this form. */
  readonly open: (header: (name: string) => string | undefined, body: Uint8Array) => Message;
}

/** `prefix`: how the protocol binding marks an attribute among the headers. */
export function envelope(
  prefix: string,
  { system, schemas }: Pick<BrokerSettings, 'system' | 'schemas'>,
): Envelope {
  return {
    headers: ({ id, source, type, time, subject, correlationId, traceparent }) => {
      const schema = schemas.get(type);
      const attributes = {
        specversion: '1.0',
        id,
        source: `/${system}/${source}`,
        type,
        time,
        subject,
        ...(schema === undefined ? {} : { dataschema: schema }),
        correlationid: correlationId,
        traceparent,
      };
      return Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [`${prefix}${name}`, value]),
      );
    },
    body: ({ data }) => Buffer.from(JSON.stringify(data)),
    open: (header, body) => {
      const attribute = (name: string): string => {
        const value = header(`${prefix}${name}`);
        if (value === undefined) throw new Error(`The message has no \`${prefix}${name}\`.`);
        return value;
      };
      const source = attribute('source');
      return {
        id: attribute('id'),
        source: source.slice(source.lastIndexOf('/') + 1),
        type: attribute('type'),
        subject: attribute('subject'),
        time: attribute('time'),
        data: recordOf(JSON.parse(Buffer.from(body).toString('utf8'))),
        correlationId: attribute('correlationid'),
        traceparent: attribute('traceparent'),
      };
    },
  };
}
