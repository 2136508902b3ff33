import { expect, test } from 'vitest';
import { secretIn } from './secret-text.ts';

test.each([
  ['key AKIAIOSFODNN7EXAMPLE', 'an AWS access key'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'a private key'],
  [`ghp_${'a1'.repeat(18)}`, 'a GitHub token'],
  ['connect with password: hunter2hunter2', 'what looks like a password, key or token'],
  ['API key = "9f86d081884c"', 'what looks like a password, key or token'],
  ['amqp://guest:qwe123rty456@broker', 'an address with a password'],
  ['uses Zm9vYmFyQmF6UXV4MTIzNDU2Nzg5MEFiQ2RFZkdo today', 'a random string of 40 characters'],
])('%s is a secret', (text, kind) => {
  expect(secretIn(text)).toBe(kind);
});

test.each([
  'password: required',
  'token: <your-token-here-123>',
  'secret: {{ vault.path1 }}',
  'Users sign in with a password, a token is sent by mail.',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '123e4567-e89b-12d3-a456-426614174000',
  'https://docs.example.com/guides/2024/how-to-use-the-new-gateway-in-production',
  'customer-relationship-management-integration-service-v2',
  'postgres://db.internal:5432/orders',
  'CustomerRelationshipManagementIntegrationService',
])('%s is none', (text) => {
  expect(secretIn(text)).toBeUndefined();
});
