import type { ReferenceModel } from '../reference-model.ts';

const STAFF_TRAINING: ReferenceModel = {
  id: 'staff-training',
  title: 'Training and certificates',
  words:
    'training, certificate, course, refresher, trainer, seminar, mandatory, expire, instruction, participant, e-learning, learn, qualification, attend',
  parts: {
    'training-catalogue': {
      also: 'course catalogue, course, seminar offer, provider',
      told: 'what + offer/courses/choose | describe/aim/prerequisite | outside/provider/external | new + topic',
      context: 'product-catalogue',
    },
    'competency-profile': {
      also: 'skill matrix, role requirement, skill, competence',
      told: 'who + can/must/needs | role/machine/job + required | gap/missing | matrix/overview',
    },
    'training-need': {
      also: 'training request, budget, training plan, need',
      told: 'ask/want/wish + course | boss + approve/budget | plan + year | too expensive/refuse',
    },
    'course-session': {
      also: 'class, date, trainer, training room',
      told: 'date/room/trainer + plan | full/too few + cancel | projector/material/lunch | trainer + ill/book',
      context: 'scheduling',
    },
    enrolment: {
      also: 'registration, waiting list, invitation, booking',
      told: 'sign up/register/invite | waiting list/move up | cannot/swap + participant | remind + before',
      context: 'enrolment',
    },
    'online-learning': {
      also: 'e-learning, module, lesson, video course, quiz',
      told: 'click/watch + video/module | home/phone + learn | progress/continue/stopped | quiz + end',
      context: 'course-delivery',
    },
    attendance: {
      also: 'participant list, signature list, presence, participation',
      told: 'sign/tick + list | there/absent/left early | hours + counted | photo/scan + list',
      context: 'attendance',
    },
    assessment: {
      also: 'test, final exam, practical test, result',
      told: 'pass/fail/repeat | question/test + end | practical + show | points',
      context: 'exam',
    },
    certification: {
      also: 'certificate, licence, renewal, validity, refresher',
      told: 'valid/expire/run out | print/issue + certificate | auditor/inspector + show/proof | renew/every two years',
      context: 'certification',
    },
    'course-feedback': {
      also: 'evaluation, happy sheet, trainer rating, feedback',
      told: 'how/liked + course | rate + trainer | three months/applied | improve',
      context: 'survey',
    },
  },
  relations:
    'training-need > competency-profile, training-need ~> enrolment, enrolment > course-session, course-session > training-catalogue, enrolment ~> online-learning, enrolment ~> attendance, attendance ~> assessment, online-learning ~> assessment, assessment ~> certification, certification ~> competency-profile, certification ~> training-need, attendance ~> course-feedback',
};

const WORK_SAFETY: ReferenceModel = {
  id: 'work-safety',
  title: 'Safety at work',
  words:
    'accident, near miss, hazard, risk assessment, safety officer, first aid, protective equipment, helmet, toolbox talk, permit, injury, unsafe, fire drill, lost time',
  parts: {
    'hazard-register': {
      also: 'risk assessment, hazard, measure, risk matrix, workplace',
      told: 'danger/risk + job/place/machine | assess/likely/bad | new + machine/substance | guard/rail/measure + chosen',
    },
    'incident-report': {
      also: 'accident, near miss, first-aid book, unsafe act',
      told: 'hurt/injured/fell/cut | almost/nearly | report + phone/photo/anonymous | plaster/first aid + book',
      context: 'incident-report',
    },
    investigation: {
      also: 'root cause, accident analysis, witness statement, five whys',
      told: 'why/cause + happen | witness/ask + people | learn/share + other sites | find out',
      context: 'case-management',
    },
    'corrective-action': {
      also: 'action, follow-up, deadline, responsible person',
      told: 'fix/repair + until/who | overdue/remind | check + worked/effective | close/done',
      context: 'task',
    },
    'safety-inspection': {
      also: 'safety walk, audit, checklist, finding',
      told: 'walk/round + checklist | found/photo + defect | ladder/extinguisher/shelf + check | sticker/yearly',
      context: 'inspection',
    },
    'safety-instruction': {
      also: 'briefing, toolbox talk, instruction, safety training',
      told: 'explain/brief/instruct + worker/new | sign + understood | yearly/language | visitor/contractor + film',
      context: 'training-course',
    },
    'work-permit': {
      also: 'hot work permit, lock-out, confined space, contractor permit',
      told: 'weld/tank/roof + allow/permit | lock/switch off + before | contractor/outside firm | close/hand back + evening',
      context: 'licence-permit',
    },
    'protective-equipment': {
      also: 'ppe, helmet, glove, issue record',
      told: 'shoes/gloves/mask/harness | hand out/issue/size | worn/replace | vending/store',
    },
    'occupational-health': {
      also: 'medical check, health surveillance, fitness for work, hearing test',
      told: 'doctor/medical + yearly/check | fit/not fit | noise/dust/screen + exposed | vaccinate/return',
      context: 'appointment',
    },
    'safety-report': {
      also: 'accident statistics, authority notice, insurer report, safety figure',
      told: 'days without/accident rate | authority/insurer/report within | management/monthly | log/register + law',
      context: 'reporting',
    },
  },
  relations:
    'incident-report ~> investigation, investigation ~> corrective-action, investigation ~> hazard-register, safety-inspection ~> corrective-action, hazard-register ~> safety-instruction, hazard-register ~> protective-equipment, hazard-register ~> occupational-health, work-permit > hazard-register, work-permit > safety-instruction, incident-report ~> safety-report, safety-inspection ~> safety-report',
};

export const SAFE_AND_TRAINED_MODELS: readonly ReferenceModel[] = [STAFF_TRAINING, WORK_SAFETY];
