import { defineContext } from '../../context.ts';

export const keyManagement = defineContext({
  id: 'key-management',
  industry: 'security',
  archetype: 'registry',
  purpose: {
    en: 'Makes, keeps, rotates and destroys the keys with which data is protected.',
    ja: 'データを守る鍵を生成し、保管し、更新し、破棄する。',
  },
  words: {
    en: {
      names: [
        'key management',
        'encryption key',
        'key rotation',
        'key vault',
        'secrets vault',
        'api key management',
        'hardware security module',
      ],
      cues: ['encrypt', 'rotate', 'secret', 'signing key', 'vault'],
    },
    'zh-TW': {
      names: ['金鑰管理', '加密金鑰', '金鑰輪替', '密鑰保管', '機密保管庫'],
      cues: ['加密', '輪替', '簽章金鑰', '解密'],
    },
    ja: {
      names: ['鍵管理', '暗号鍵', '鍵ローテーション', 'シークレット管理', '鍵保管庫'],
      cues: ['暗号化', '秘密情報', '署名鍵', '復号'],
    },
    ko: {
      names: ['키 관리', '암호화 키', '키 교체', '비밀 정보 보관소', '키 보관소'],
      cues: ['암호화', '복호화', '서명 키', '비밀값'],
    },
    vi: {
      names: ['quản lý khóa', 'khóa mã hóa', 'xoay vòng khóa', 'kho bí mật'],
      cues: ['mã hóa', 'giải mã', 'khóa ký', 'bí mật'],
    },
  },
  entities: {
    Key: {
      id: 'uuid',
      alias: 'text unique',
      purpose: 'encrypt | sign | wrap',
      status: 'pre_active | active | deactivated | compromised | destroyed',
      algorithm: 'text',
      material: 'text secret',
      rotateAfter: 'date indexed',
      createdAt: 'timestamp readonly',
    },
    KeyUse: {
      id: 'uuid',
      keyId: 'ref Key',
      caller: 'text indexed',
      operation: 'text',
      usedAt: 'timestamp readonly',
    },
  },
  commands: {
    createKey: { creates: 'Key', emits: ['KeyCreated'], undo: 'destroyKey' },
    activateKey: { on: 'Key', from: ['pre_active'], to: 'active', emits: ['KeyActivated'] },
    rotateKey: { on: 'Key', from: ['active'], to: 'deactivated', emits: ['KeyRotated'] },
    reportCompromise: {
      on: 'Key',
      from: ['active', 'deactivated'],
      to: 'compromised',
      emits: ['KeyCompromised'],
    },
    destroyKey: {
      on: 'Key',
      from: ['pre_active', 'deactivated', 'compromised'],
      to: 'destroyed',
      emits: ['KeyDestroyed'],
    },
    useKey: { creates: 'KeyUse', emits: ['KeyUsed'] },
  },
  events: ['KeyCreated', 'KeyActivated', 'KeyRotated', 'KeyCompromised', 'KeyDestroyed', 'KeyUsed'],
  neighbours: [
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'Each use of a key is authorised.',
    },
    {
      context: 'certificate',
      how: 'feeds',
      via: 'KeyCompromised',
      because: 'Certificates on a lost key are revoked.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'KeyUsed',
      because: 'Every use is recorded.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Key material never leaves in the clear, and a destroyed key is never used again.',
    ja: '鍵は平文で外に出ず、破棄した鍵は二度と使われない。',
  },
  data: ['secret'],
  sources: [{ title: 'NIST SP 800-57 key states' }, { title: 'OASIS KMIP' }],
});
