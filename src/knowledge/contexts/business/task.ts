import { defineContext } from '../../context.ts';

export const task = defineContext({
  id: 'task',
  industry: 'business',
  archetype: 'case',
  purpose: {
    en: 'Holds one thing to be done, by whom and until when, and whether it is done.',
    ja: 'やるべき一件の作業を、担当者、期限、完了状況とともに管理する。',
  },
  words: {
    en: {
      names: [
        'task',
        'to-do',
        'to-do list',
        'task list',
        'task board',
        'assignment of tasks',
        'action item',
        'things to do',
      ],
      cues: ['assignee', 'due date', 'done', 'checklist item', 'priority', 'kanban', 'assign'],
    },
    'zh-TW': {
      names: ['待辦事項', '任務', '待辦清單', '工作項目', '任務指派', '看板任務'],
      cues: ['指派', '期限', '優先順序', '負責人'],
    },
    ja: {
      names: ['タスク', 'やること', 'タスク管理', '作業依頼', '未完了作業', 'やることリスト'],
      cues: ['担当', '期限', '完了', '優先度', '割り当て'],
    },
    ko: {
      names: ['할 일', '작업 목록', '업무 배정', '태스크', '할 일 목록', '업무 할당'],
      cues: ['담당', '마감', '완료', '우선순위', '업무'],
    },
    vi: {
      names: [
        'việc cần làm',
        'công việc được giao',
        'danh sách việc',
        'nhiệm vụ',
        'giao việc',
        'đầu việc',
        'việc phải làm',
        'phân việc',
      ],
      cues: ['người phụ trách', 'hạn chót', 'hoàn thành', 'ưu tiên', 'xong việc'],
    },
  },
  entities: {
    Task: {
      id: 'uuid',
      title: 'text',
      assigneeId: 'ref identity-access.User? owner',
      projectId: 'ref project.Project? indexed',
      priority: 'text',
      dueOn: 'date? indexed',
      status: 'open | in_progress | done | dropped',
      createdAt: 'timestamp readonly',
    },
    TaskComment: {
      id: 'uuid',
      taskId: 'ref Task',
      authorId: 'ref identity-access.User',
      text: 'text',
      writtenAt: 'timestamp readonly',
    },
  },
  commands: {
    createTask: { creates: 'Task', emits: ['TaskCreated'], undo: 'dropTask' },
    assignTask: { on: 'Task', emits: ['TaskAssigned'] },
    startTask: { on: 'Task', from: ['open'], to: 'in_progress', emits: ['TaskStarted'] },
    completeTask: {
      on: 'Task',
      from: ['open', 'in_progress'],
      to: 'done',
      emits: ['TaskCompleted'],
    },
    reopenTask: { on: 'Task', from: ['done'], to: 'open', emits: ['TaskReopened'] },
    dropTask: { on: 'Task', from: ['open', 'in_progress'], to: 'dropped', emits: ['TaskDropped'] },
    remindTask: { on: 'Task', emits: ['TaskOverdue'] },
  },
  events: [
    'TaskCreated',
    'TaskAssigned',
    'TaskStarted',
    'TaskCompleted',
    'TaskReopened',
    'TaskDropped',
    'TaskOverdue',
  ],
  neighbours: [
    {
      context: 'project',
      how: 'feeds',
      via: 'TaskCompleted',
      because: 'Finished work moves the project on.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TaskAssigned',
      because: 'The person in charge has to know.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TaskOverdue',
      because: 'A late task is brought to mind.',
    },
    {
      context: 'calendar-event',
      how: 'feeds',
      via: 'TaskAssigned',
      because: 'The due date appears in the diary.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'An open task has at most one person in charge.',
    ja: '未完了の作業の担当者は多くても一人である。',
  },
  data: [],
  sources: [{ title: 'RFC 5545 iCalendar to-do component' }, { title: 'HL7 FHIR Task' }],
});
