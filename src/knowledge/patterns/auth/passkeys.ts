import { definePattern } from '../../pattern.ts';

export const passkeys = definePattern({
  id: 'passkeys',
  section: 'auth',
  name: 'Passkeys',
  aliases: ['WebAuthn', 'FIDO2'],
  summary: {
    en: 'Sign-in by a key pair that the device keeps and unlocks by touch or face; the site stores only the public key.',
    ja: '端末が保持し生体認証などで解錠する鍵ペアによる認証。サイトは公開鍵だけを保存する。',
  },
  problem:
    'Passwords are reused, phished and leaked; codes by text message can be phished as well.',
  solution:
    "Register with a challenge, the site's id and user verification; store credential id, public key and flags. Sign-in signs a fresh challenge bound to the origin. Let people hold several. Recovery decides the real strength: a second passkey or verified identity, not a mail link. Offer it after a successful password login first.",
  useWhen: ['Consumers and staff with current devices.', 'Phishing is the main threat.'],
  avoidWhen: ['Shared terminals without personal devices.'],
  consequences: [
    'A leaked database of public keys is worthless; phishing sites get no signature since the origin differs.',
    'Keys synchronise within an ecosystem; moving between two needs a second registration.',
  ],
  construct: 'identity: { methods: [passkeys], session: 12h }',
  covers: { 'auth.session-management': ['session security'] },
  related: ['openid-connect', 'step-up-authentication', 'session'],
  sources: [{ title: 'W3C, Web Authentication Level 2' }],
});
