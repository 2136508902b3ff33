import { describe, it } from 'vitest';
import { expectTaken, type Taken } from '../../testing/phrasings.ts';

const CASES: readonly Taken[] = [
  [
    '캠핑장 예약 시스템입니다. 메시징은 RabbitMQ로 합니다. Kafka는 감당이 안 돼요.',
    { broker: ['rabbitmq'] },
    { broker: ['kafka'] },
  ],
  [
    '캠핑장 예약 시스템입니다. DB는 PostgreSQL, MongoDB는 절대 안 씁니다.',
    { databases: ['postgresql'], excluded: ['mongodb'] },
  ],
  [
    '캠핑장 예약 시스템입니다. 쿠버네티스 얘기는 꺼내지도 마세요. ECS로 갑니다.',
    { orchestrator: ['ecs'] },
    { orchestrator: ['kubernetes'] },
  ],
  [
    '캠핑장 예약 시스템입니다. GraphQL을 밀던 분이 퇴사해서 REST로 확정했습니다.',
    { protocols: ['rest'] },
    { protocols: ['graphql'] },
  ],
  [
    '캠핑장 예약 시스템입니다. 규정상 AWS는 못 쓰고 네이버 클라우드만 됩니다.',
    { excluded: ['aws'] },
    { cloud: ['aws'] },
  ],
  [
    '캠핑장 예약 시스템입니다. 오라클은 이번에 걷어내고 PostgreSQL로 바꿉니다.',
    { databases: ['postgresql'] },
    { databases: ['oracle'] },
  ],
  [
    '캠핑장 예약 시스템입니다. 기존은 PHP였고 새로 만드는 건 Go입니다.',
    { languages: ['go'] },
    { languages: ['php'] },
  ],
  ['캠핑장 예약 시스템입니다. Redis는 가급적 안 썼으면 합니다.', { avoidIfPossible: ['redis'] }],
  [
    '캠핑장 예약 시스템입니다. 마이크로서비스는 세 명이서 무리라 모듈러 모놀리스로 하겠습니다.',
    { style: ['modular-monolith'] },
    { style: ['microservices'] },
  ],
  [
    '캠핑장 예약 시스템입니다. 본사는 오라클을 쓰지만 저희는 MySQL입니다.',
    { databases: ['mysql'] },
    { databases: ['oracle'] },
  ],
  [
    '캠핑장 예약 시스템입니다. 인증은 OIDC, SAML은 요구하던 고객사가 떠나서 뺍니다.',
    { auth: ['oidc'] },
    { auth: ['saml'] },
  ],
  [
    '캠핑장 예약 시스템입니다. HIPAA는 저희와 상관없고 개인정보보호법만 지키면 됩니다.',
    { compliance: ['pipa'] },
    { compliance: ['hipaa'] },
  ],
  ['캠핑장 예약 시스템입니다. 데이터는 해외로 나가면 안 됩니다.', { dataResidency: ['KR'] }],
  ['캠핑장 예약 시스템입니다. 고객 데이터는 EU 안에 보관해야 합니다.', { dataResidency: ['EU'] }],
  ['캠핑장 예약 시스템입니다. 서버는 사무실 전산실에 둡니다.', { deployment: ['on-premises'] }],
  [
    '캠핑장 예약 시스템입니다. 결제는 토스페이먼츠, 알림은 카카오 알림톡, 배송은 CJ대한통운.',
    { integrations: ['toss-payments', 'cj-logistics'] },
  ],
  [
    '캠핑장 예약 시스템입니다. 기존 member-api는 건드리지 마세요.',
    { existingServices: ['member-api'] },
  ],
  [
    '캠핑장 예약 시스템입니다. Elasticsearch 도입안은 무산됐습니다.',
    {},
    { technologies: ['elasticsearch'] },
  ],
  [
    '캠핑장 예약 시스템입니다. Kafka 대신 NATS를 씁니다.',
    { broker: ['nats'], excluded: ['kafka'] },
  ],
  ['캠핑장 예약 시스템입니다. Rust냐 Go냐 아직 못 정했어요.', { languages: [] }],
  [
    '캠핑장 예약 시스템입니다. 서비스 간에는 mTLS, 직원 로그인은 SAML.',
    { serviceAuth: ['mtls'], auth: ['saml'] },
  ],
  [
    '캠핑장 예약 시스템입니다. Datadog은 비싸서 해지했고 Grafana로 봅니다.',
    { technologies: ['grafana'] },
    { technologies: ['datadog'] },
  ],
  [
    '캠핑장 예약 시스템입니다. 경쟁사는 DynamoDB를 쓴다는데 우리는 PostgreSQL이면 충분합니다.',
    { databases: ['postgresql'] },
    { databases: ['dynamodb'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Message dùng RabbitMQ, Kafka tụi mình kham không nổi.',
    { broker: ['rabbitmq'] },
    { broker: ['kafka'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Cơ sở dữ liệu PostgreSQL, MongoDB thì tuyệt đối không.',
    { databases: ['postgresql'], excluded: ['mongodb'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Đừng nhắc Kubernetes với tụi mình, chạy ECS.',
    { orchestrator: ['ecs'] },
    { orchestrator: ['kubernetes'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Có người hỏi GraphQL, câu trả lời là không, REST thôi.',
    { protocols: ['rest'] },
    { protocols: ['graphql'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Quy định nội bộ cấm AWS, chỉ được dùng Azure.',
    { cloud: ['azure'], excluded: ['aws'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Oracle hết tiền mua bản quyền nên bỏ, thay bằng PostgreSQL.',
    { databases: ['postgresql'] },
    { databases: ['oracle'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Bản cũ viết PHP, bản mới viết Go.',
    { languages: ['go'] },
    { languages: ['php'] },
  ],
  ['Hệ thống đặt chỗ cắm trại. Redis thì hạn chế dùng.', { avoidIfPossible: ['redis'] }],
  [
    'Hệ thống đặt chỗ cắm trại. Microservices nghe hay nhưng ba người làm không xuể, modular monolith thôi.',
    { style: ['modular-monolith'] },
    { style: ['microservices'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Công ty mẹ dùng Oracle, bên mình dùng MySQL.',
    { databases: ['mysql'] },
    { databases: ['oracle'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Đăng nhập OIDC, SAML bỏ vì khách cần nó đã nghỉ.',
    { auth: ['oidc'] },
    { auth: ['saml'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. HIPAA không liên quan tới mình, chỉ cần GDPR.',
    { compliance: ['gdpr'] },
    { compliance: ['hipaa'] },
  ],
  ['Hệ thống đặt chỗ cắm trại. Dữ liệu không được đưa ra nước ngoài.', { dataResidency: ['VN'] }],
  [
    'Hệ thống đặt chỗ cắm trại. Dữ liệu khách châu Âu phải nằm trong EU.',
    { dataResidency: ['EU'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Máy chủ đặt ở phòng máy của văn phòng.',
    { deployment: ['on-premises'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Thanh toán qua VNPAY và MoMo, giao hàng qua GHTK.',
    { integrations: ['vnpay', 'momo', 'ghtk'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Không đụng vào member-api đang chạy.',
    { existingServices: ['member-api'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Elasticsearch đề xuất rồi bị sếp gạt.',
    {},
    { technologies: ['elasticsearch'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Thay vì Kafka thì dùng NATS.',
    { broker: ['nats'], excluded: ['kafka'] },
  ],
  ['Hệ thống đặt chỗ cắm trại. Go hay Rust thì tuần sau mới chốt.', { languages: [] }],
  [
    'Hệ thống đặt chỗ cắm trại. Giữa các service dùng mTLS, người dùng đăng nhập bằng passkey.',
    { serviceAuth: ['mtls'], auth: ['passkeys'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Datadog hết hạn hợp đồng, không gia hạn, xem bằng Grafana.',
    { technologies: ['grafana'] },
    { technologies: ['datadog'] },
  ],
  [
    'Hệ thống đặt chỗ cắm trại. Đối thủ dùng DynamoDB, tụi mình PostgreSQL là đủ.',
    { databases: ['postgresql'] },
    { databases: ['dynamodb'] },
  ],
  [
    'Camping 預約 backend。DB 用 PostgreSQL,MongoDB is a no from security。',
    { databases: ['postgresql'] },
    { databases: ['mongodb'] },
  ],
  [
    'Camping booking を作ります。Broker は RabbitMQ で、Kafka は no thanks。',
    { broker: ['rabbitmq'] },
    { broker: ['kafka'] },
  ],
  [
    'Camping booking 시스템. Orchestrator는 Nomad, Kubernetes는 out입니다.',
    { orchestrator: ['nomad'] },
    { orchestrator: ['kubernetes'] },
  ],
  [
    'Camping booking system. Team chốt dùng Go, PHP thì bye bye.',
    { languages: ['go'] },
    { languages: ['php'] },
  ],
];

describe('what is taken and what is turned down, in Korean, Vietnamese and mixtures', () => {
  it.each(CASES.map(([brief, has, hasNot = {}]) => ({ brief, has, hasNot })))(
    '$brief',
    ({ brief, has, hasNot }) => expectTaken(brief, has, hasNot),
  );
});
