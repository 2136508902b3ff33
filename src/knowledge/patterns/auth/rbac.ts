import { definePattern } from '../../pattern.ts';

export const rbac = definePattern({
  id: 'rbac',
  section: 'auth',
  name: 'Role-based access control',
  aliases: ['RBAC', 'roles and permissions'],
  summary: {
    en: 'Rights are given to roles, roles to people, and each operation names the roles that may call it.',
    ja: '権限を役割に、役割を人に割り当て、操作ごとに許可する役割を示す方式。',
  },
  problem:
    'Rights granted person by person cannot be reviewed; leavers keep them and nobody knows why.',
  solution:
    'Name roles after jobs, permissions after operations. Let roles inherit where jobs include each other. Check on the server at each operation, deny by default. Separate duties: who enters an invoice does not approve it. Combine with ownership of the record. Review role membership every quarter.',
  useWhen: ['Rights follow jobs and are the same for all records of a kind.'],
  avoidWhen: [
    '"Own department, below 10,000, during office hours": attributes, not dozens of roles.',
    'Sharing between single users: relations.',
  ],
  consequences: [
    'Roles multiply with exceptions: 6 jobs × 8 regions × 3 levels are 144. That is the sign to add attributes.',
    'Roles in tokens change when the token does; for dismissals, end the sessions.',
  ],
  construct:
    'roles: { support: { kind: staff }, supervisor: { kind: staff, inherits: [support] } }',
  covers: { 'auth.rbac': ['Role-based access control', 'permission models', 'hierarchies'] },
  related: ['abac', 'rebac', 'object-level-authorisation', 'least-privilege'],
  sources: [
    { title: 'ANSI INCITS 359, Role Based Access Control' },
    { title: 'Sandhu et al., Role-Based Access Control Models (1996)' },
  ],
});
