import { definePattern } from '../../pattern.ts';

export const websocketBackplane = definePattern({
  id: 'websocket-backplane',
  section: 'api',
  name: 'Connection backplane',
  aliases: ['WebSocket fan-out', 'pub/sub backplane', 'presence registry'],
  summary: {
    en: 'Stateless connection nodes that hold sockets, and a broker between them, so that an event reaches a user whichever node the user is on.',
    ja: 'ソケットを保持する接続ノードの間にブローカーを置き、利用者がどのノードにいてもイベントを届ける構成。',
  },
  problem:
    'With several nodes, the one that learns of a change rarely holds the socket of the person who wants to know.',
  solution:
    'Nodes subscribe to the topics of the users and rooms they hold. Publishers address a room, never a node. A registry with expiring entries says who is present. Room state lives outside the node, so any node can take over. Drain slowly on deployment: stop accepting, close in portions, let clients come back elsewhere.',
  useWhen: [
    'Connected clients exceed what one node holds with room for a lost neighbour.',
    'Rooms or topics have many watchers spread over nodes.',
  ],
  avoidWhen: [
    'One small node is enough and a restart may interrupt everybody: two nodes and sticky sessions are simpler.',
    'Messages must survive disconnection: store them first, the backplane only wakes people up.',
  ],
  consequences: [
    'Each node receives every message of the rooms it holds; a room that spans all nodes costs one copy per node, and very large rooms want a tree.',
    'Loss of one node of n sends 1/n of all clients to reconnect at once; size login and authorisation for that burst.',
  ],
  construct: 'contexts.*.api.websocket: true',
  covers: { 'api.websocket-apis': ['scaling patterns'] },
  related: ['websocket', 'publish-subscribe', 'server-sent-events', 'stateless-service'],
  sources: [
    { title: 'Socket.IO documentation: adapters' },
    { title: 'Slack Engineering, Real-time messaging (2023)' },
  ],
});
