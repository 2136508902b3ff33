import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('sensitive data that nobody reads is reported', () => {
  expectFindings(
    'events/sensitive-unneeded',
    `
architecture: 1
name: shop
broker: kafka
contexts:
  patient:
    entities: { Patient: { id: uuid, diagnosis: text health } }
    commands: { admit: { creates: Patient, emits: [PatientAdmitted] } }
    events:
      PatientAdmitted: [id, diagnosis]
#     ^^^^^^^^^^^^^^^ warning: \`PatientAdmitted\` carries \`diagnosis (health)\`, and no other context reads it.
`,
  );
});

test('where another context reads it, it may be needed', () => {
  expectFindings(
    'events/sensitive-unneeded',
    `
architecture: 1
name: shop
broker: kafka
contexts:
  patient:
    entities: { Patient: { id: uuid, diagnosis: text health } }
    commands: { admit: { creates: Patient, emits: [PatientAdmitted, PatientSeen] } }
    events: { PatientAdmitted: [id, diagnosis], PatientSeen: [id] }
  ward: { commands: { prepare: {} }, on: { patient.PatientAdmitted: prepare } }
`,
  );
});
