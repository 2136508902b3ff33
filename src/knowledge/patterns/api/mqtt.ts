import { definePattern } from '../../pattern.ts';

export const mqtt = definePattern({
  id: 'mqtt',
  section: 'api',
  name: 'MQTT messaging',
  aliases: ['device telemetry protocol', 'MQTT topics'],
  summary: {
    en: 'Devices publish to topics of a broker over one small, long-lived connection, with delivery levels, retained values and a last will.',
    ja: '端末が小さな常時接続でブローカーのトピックへ発行する方式。配信保証、保持値、遺言を備える。',
  },
  problem:
    'Sensors on weak links and batteries cannot afford HTTP headers, handshakes and polling, and go offline without saying goodbye.',
  solution:
    'One topic tree per tenant and device, `t/{tenant}/d/{device}/telemetry`, with access rights per device certificate. QoS 0 for readings that the next one replaces, QoS 1 for events, with deduplication behind. Retain the last state, announce death by last will, keep sessions over gaps. Bridge into the event backbone at the edge of the system.',
  useWhen: [
    'Thousands of devices with small messages and unsteady networks.',
    'Commands must reach devices behind NAT.',
  ],
  avoidWhen: [
    'Servers exchange business events: a log or queue offers replay and consumer groups.',
    'Devices that report once a day: HTTPS in batches is enough.',
  ],
  consequences: [
    'The fixed header is two bytes; QoS 1 costs one extra packet per message, QoS 2 three (OASIS MQTT 5.0).',
    'After a broker restart all devices reconnect; 100,000 devices within 60 s are 1,700 TLS handshakes per second. Spread by jitter.',
  ],
  construct: 'requirements.protocols: [mqtt]',
  covers: { 'events.message-patterns': ['publish-subscribe'] },
  related: ['publish-subscribe', 'idempotent-consumer', 'mtls', 'stream-processing'],
  sources: [{ title: 'OASIS, MQTT Version 5.0' }],
});
