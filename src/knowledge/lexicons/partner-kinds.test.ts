import { expect, test } from 'vitest';
import { archetypesBeside } from './partner-kinds.ts';

test.each([
  ['messaging', 'fcm|SMS gateway|メール配信|簡訊平台|문자 발송|tin nhắn SMS'],
  [
    'payment',
    'stripe|momo|ApplePay|our acquirer|決済代行|街口支付|토스페이먼츠|ngân hàng Vietcombank',
  ],
  ['dispatch', 'google-maps|dhl|route planner|配送会社|黑貓|택배사|giao hàng nhanh'],
  ['registry', 'okta|BankID|本人確認サービス|實名認證|본인인증|định danh điện tử'],
])('%s: %s', (archetype, names) => {
  for (const name of names.split('|'))
    expect([name, archetypesBeside(name)[0]]).toEqual([name, archetype]);
});

test('letters inside another word tell nothing', () => {
  for (const name of ['online catalogue', 'hydra', 'snapshot', 'sapling'])
    expect([name, archetypesBeside(name)]).toEqual([name, []]);
});
