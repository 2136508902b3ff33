/** Things of transport, logistics, vehicles, ports, airlines, railways and parking: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const INDUSTRY_TRANSPORT_THING_ROWS = `
# trucks and delivery
trucking order|運輸訂單,託運訂單,運送單|運送依頼,輸送依頼,運送指示|운송 의뢰,운송 오더,배차 요청|đơn vận chuyển,lệnh vận chuyển,yêu cầu vận chuyển
dispatch plan|派車計畫,派車表,車趟安排|配車計画,配車表,配車予定|배차 계획,배차표|kế hoạch điều xe,lịch điều xe,bảng điều xe
delivery route|配送路線,送貨路線|配送ルート,配達ルート,配送コース|배송 경로,배송 노선,배달 동선|tuyến giao hàng,cung đường giao hàng
delivery slip|簽收單,簽收回單|受取伝票,配達伝票|배송 전표|biên nhận giao hàng
proof of delivery|簽收證明,簽收照片|受領サイン,配達証明,配達完了写真|수령 확인,배송 완료 사진,인수 확인|bằng chứng giao hàng,ảnh giao hàng,chữ ký người nhận
delivery attempt|投遞失敗,配送失敗|不在票,不在持ち帰り,配達不能|배송 실패,부재중 배송,미배송|giao không thành công,giao thất bại
delivery status|配送狀態,物流狀態,貨態|配送状況,配達状況,配送ステータス|배송 상태,배송 현황|trạng thái giao hàng,tình trạng đơn hàng
shipping label|託運標籤,寄件標籤,貨運標籤|送り状ラベル,荷札,出荷ラベル|운송장 라벨,택배 라벨|nhãn vận chuyển,tem vận đơn
shipping instruction|出貨通知單,出貨指示|出荷指示,出荷指示書,船積指示書|출고 지시,출하 지시서,선적 지시서|lệnh xuất hàng,hướng dẫn gửi hàng
freight rate|運價,運費表,運費報價|運賃表,運賃タリフ,輸送料金|운임표,운송 단가,화물 운임|bảng giá cước,cước vận chuyển,giá cước
fuel surcharge|燃油附加費|燃油サーチャージ,燃料サーチャージ|유류할증료,유류 할증|phụ phí nhiên liệu
freight invoice|運費帳單,運費請款單|運賃請求書,運送料請求|운송비 청구서,운임 청구|hóa đơn cước vận chuyển
empty run|空車,回頭車|空車,帰り便,空車回送|공차 운행,복화 운송|xe chạy rỗng,chuyến về rỗng
load plan|裝載計畫,配載,配載圖|積付け計画,積み付け,積載計画|적재 계획,적입 계획|kế hoạch xếp hàng,sơ đồ xếp hàng
load weight|載重,總重量|積載量,積載重量,最大積載量|적재량,적재 중량|tải trọng,trọng lượng hàng
cargo space|貨艙空間,艙位|船腹|화물칸|khoang hàng,chỗ xếp hàng
loading bay|裝卸碼頭,月台預約,卸貨區|荷捌き場,トラックバース,積み降ろし場|상하차장,하역장,도크 예약|khu bốc dỡ,cửa nhập xuất hàng
gate pass|放行單,進出門單|搬出入票,ゲートパス,搬出許可|반출증,반출입증,게이트 패스|phiếu ra cổng,giấy ra cổng
truck queue|卡車排隊,車輛候位|トラック待機,荷待ち時間,荷待ち|차량 대기,상하차 대기|xe chờ bốc hàng,hàng xe chờ
refrigerated truck|冷藏車,冷凍車,低溫車|冷蔵車,冷凍車,保冷車|냉동차,냉장차,냉동 탑차|xe lạnh,xe đông lạnh
low-temperature delivery|低溫配送,冷鏈,冷鏈物流|低温物流,クール便,コールドチェーン|콜드체인,저온 배송,신선 배송|chuỗi lạnh,giao hàng lạnh
dangerous goods|危險品,危險物品|危険物,危険品|위험물,위험 화물|hàng nguy hiểm,chất nguy hiểm
oversized cargo|超大件,大型貨物|大型貨物,長尺物,重量物|대형 화물,중량물|hàng quá khổ,hàng siêu trường siêu trọng
trailer|拖車,板車,聯結車|トレーラー,シャーシ,牽引車|트레일러,섀시|rơ moóc,đầu kéo
tachograph|行車記錄器,行車紀錄器|タコグラフ,ドライブレコーダー,デジタコ|운행기록계,블랙박스,디지털 운행기록|thiết bị giám sát hành trình,hộp đen,camera hành trình
mileage|里程數,公里數,行駛里程|走行距離,走行キロ|주행거리,운행 거리|số km,quãng đường,số ki lô mét
fuel card|加油卡|燃料カード,給油カード|주유 카드,유류 카드|thẻ xăng dầu,thẻ đổ xăng
fuel consumption|油耗,耗油量,燃料用量|燃費,燃料消費,燃料使用量|차량 연비,연료 소모량,유류 사용량|mức tiêu hao nhiên liệu,tiêu hao xăng dầu
fuel cost|油資,油錢,油費|燃料費,ガソリン代,燃料代|유류비,기름값,주유비|tiền xăng,chi phí nhiên liệu,tiền dầu
fuel|燃料,柴油,汽油|燃料,軽油,ガソリン|연료,휘발유|nhiên liệu,xăng dầu,dầu diesel
driving time|駕駛時數,開車工時|運転時間,拘束時間,連続運転|운전 시간,연속 운전|thời gian lái xe,giờ lái xe
alcohol check|酒測,酒精檢測|アルコールチェック,酒気帯び確認|음주 측정,음주 확인|đo nồng độ cồn,kiểm tra nồng độ cồn
cargo damage|貨損,貨物毀損|貨物破損,荷崩れ,貨物事故|화물 파손,화물 사고|hàng hư hỏng,hư hại hàng hóa
cargo insurance|貨物保險,貨物險|貨物保険,運送保険|적하보험,화물 보험|bảo hiểm hàng hóa
moving estimate|搬家估價|引越し見積もり,引っ越し見積もり|이사 견적|báo giá chuyển nhà
parcel sorting|分貨,包裹分揀|荷物仕分け,仕分け場|택배 분류,분류 작업|chia chọn bưu kiện,chia chọn hàng
sorting centre|轉運中心,理貨中心,分揀中心|仕分けセンター,中継センター|물류 터미널,허브 터미널,집배 센터|trung tâm khai thác,trung tâm phân loại,bưu cục
parcel pickup|到府收件,上門取件|集荷依頼|방문 수거,픽업 신청|lấy hàng tận nơi,thu gom hàng
pickup point|取貨點,取件點|受取場所,受け取り拠点,受取拠点|픽업 장소,수령 장소,픽업 포인트|điểm lấy hàng,điểm nhận hàng
home delivery time|到貨時間,預計到達時間,預計送達|到着予定,到着予定時刻,お届け予定|도착 예정 시간,예상 도착,도착 예정|giờ giao dự kiến,thời gian đến dự kiến
post office|郵局,郵政|郵便局|우체국|bưu điện
registered mail|掛號信,掛號郵件|書留,書留郵便||
postage|郵資,郵費|郵便料金,送料|우편 요금,우표값|cước bưu chính,phí gửi thư
forklift|堆高機|フォークリフト,リフト作業|지게차|xe nâng
warehouse rack|儲位架,重型貨架|パレットラック|적재 랙|giá kệ kho
cross-dock|越庫,直接轉運|クロスドック,通過型センター|크로스도킹|kho trung chuyển,chuyển hàng không lưu kho
third-party logistics|第三方物流,物流委外|物流委託,物流代行,倉庫委託|물류 대행,물류 위탁,풀필먼트|dịch vụ kho vận,thuê ngoài kho vận
storage fee|倉儲費|保管料,倉庫料,倉敷料|보관료,창고료|phí lưu kho,phí kho bãi
cargo handling fee|裝卸費,理貨費|荷役料,荷役費|하역비,하역료,상하차비|phí bốc xếp,phí xếp dỡ
# ports and shipping
port call|靠港,到港,抵港|寄港,入港,入出港|선박 입항,입항 신고,입출항|tàu cập cảng,tàu vào cảng,ghé cảng
arrival notice|到貨通知書,到港通知|貨物到着案内,アライバルノーティス,到着通知|도착 통지,화물 도착 통지|thông báo hàng đến,giấy báo hàng đến
berth|船席申請|着岸バース,係船岸壁|선석 배정|bến đậu,cầu tàu
berth plan|船席排程,泊位計畫|着岸計画,バース計画|선석 계획,접안 계획|kế hoạch cập bến,kế hoạch cầu bến
anchorage|錨地,錨泊區|錨地,錨泊地|묘박지,정박지|khu neo đậu,vùng neo
harbour pilotage|引水,引水申請|水先案内,パイロット手配|도선 신청|dịch vụ hoa tiêu
tugboat|拖船,拖輪|タグボート,曳船|예인선|tàu lai dắt,tàu kéo
port dues|港埠費,港灣費用|入港料,港湾使用料,港費|항만 사용료,항만시설 사용료|phí cảng,cảng phí,phí cầu bến
ship agent booking|船務代理委託|船舶代理店手配|선박 대리점 의뢰|chỉ định đại lý tàu
cargo manifest|艙單,載貨清單|積荷目録,マニフェスト|적하목록,화물 목록|bản lược khai hàng hóa
container booking|訂艙,艙位預訂|ブッキング,船腹予約|선복 예약,부킹|đặt chỗ tàu,booking tàu
container number|櫃號,貨櫃號碼|コンテナ番号|컨테이너 번호|số container,số cont
container seal|封條,鉛封|コンテナシール,封印シール|봉인 번호,컨테이너 봉인|niêm phong,số chì,kẹp chì
empty container|空櫃|空コンテナ,空コン|공컨테이너,공컨|container rỗng,cont rỗng
container release|領櫃,提櫃|コンテナ搬出,引取り|컨테이너 반출|lấy container,kéo cont
container return|還櫃,還空櫃|コンテナ返却,空バン返却|컨테이너 반납,공컨 반납|trả container,trả rỗng
demurrage|滯期費,延滯費,貨櫃延滯費|デマレージ,滞船料,コンテナ延滞料|체선료,체화료,데머리지|phí lưu bãi,phí lưu container,phí lưu tàu
detention charge|留滯費,留櫃費|ディテンション,返却延滞料|지체료,디텐션|phí lưu vỏ,phí lưu cont
gantry crane|橋式機,岸邊起重機|ガントリークレーン|갠트리 크레인,안벽 크레인|cẩu bờ,cẩu giàn
tally sheet|理貨單|検数票,タリーシート|검수표,검수 기록|phiếu kiểm đếm hàng
consolidation cargo|併櫃,併櫃貨|混載貨物,小口混載|혼적,혼재 화물|hàng lẻ,hàng ghép cont
full container load|整櫃|コンテナ満載,FCL貨物|만재 화물,FCL 화물|hàng nguyên cont,hàng nguyên container
vessel schedule|船期,船期表|本船スケジュール,配船表,船期|선박 스케줄,선박 일정|lịch tàu
estimated arrival|預計到港,預計抵達|入港予定,到着見込み|입항 예정|dự kiến đến,dự kiến cập cảng
vessel position|船位,船舶位置|船舶位置,船の位置|선박 위치,선박 동정|vị trí tàu
ship certificate|船舶證書,船舶國籍證書|船舶証書,船舶検査証書|선박 증서,선박 검사증|giấy chứng nhận tàu,đăng kiểm tàu
ship repair|修船,塢修|船舶修理,ドック入り|선박 수리,수리 조선|sửa chữa tàu,lên đà
crew change|船員更換|乗組員交代,船員交代|선원 교대|thay thuyền viên,đổi thuyền viên
bunker fuel|船用燃油,加油船|船舶燃料|벙커유,선박 급유|dầu tàu,cấp dầu cho tàu
ferry ticket|船票|乗船券,フェリー予約|승선권|vé tàu cao tốc,vé phà
cruise|郵輪|クルーズ,クルーズ船|크루즈|du thuyền,tàu du lịch
tide|潮汐,潮位|潮位,潮汐||thủy triều
customs inspection|海關查驗,開櫃查驗|税関検査,開披検査|세관 검사,통관 검사|kiểm hóa,kiểm tra hải quan
export declaration|出口報關|輸出申告|수출 신고|tờ khai xuất khẩu
import declaration|進口報關|輸入申告|수입 신고,수입신고필증|tờ khai nhập khẩu
tariff code|稅則號列,稅則|HSコード,税番,関税分類|품목번호,HS코드|mã HS,mã hải quan
bonded transport|保稅運輸|保税運送,保税輸送|보세 운송|vận chuyển bảo thuế
free trade zone|自由貿易港區,自貿港區|保税地域,自由貿易地域|자유무역지역,보세구역|khu phi thuế quan,khu chế xuất
# airlines and airports
air ticket|機票,飛機票|航空券,飛行機のチケット|항공권,비행기표|vé máy bay
boarding pass|登機證|搭乗券|탑승권|thẻ lên máy bay
boarding gate|登機門|搭乗口,搭乗ゲート|탑승구,게이트 배정|cửa lên máy bay
flight schedule|航班時刻,班表時刻|フライトスケジュール,運航スケジュール|운항 스케줄,항공 일정|lịch bay
flight delay|航班延誤,班機延誤|遅延便,欠航,フライト遅延|항공 지연,운항 지연|chuyến bay trễ,hủy chuyến,chậm chuyến
flight crew|飛航組員|運航乗務員|운항 승무원|tổ lái
passenger name record|訂位代號,訂位紀錄|予約記録,予約番号|예약 번호,예약 기록|mã đặt chỗ
cabin class|艙等,商務艙,經濟艙|座席クラス,ビジネスクラス席,エコノミー席|좌석 등급,이코노미,비즈니스석|hạng ghế,hạng vé
excess baggage|超重行李,超額行李|超過手荷物|초과 수하물|hành lý quá cước
baggage tag|行李條,行李吊牌|手荷物タグ,バゲージタグ|수하물 태그,수하물표|thẻ hành lý
mileage points|里程酬賓,飛行里程|マイレージ|항공 마일리지,마일리지|dặm bay,dặm thưởng
air cargo|空運,航空貨物|航空貨物,空輸|항공 화물,항공 운송|hàng không vận,vận tải hàng không
air waybill|空運提單|航空運送状,エアウェイビル|항공 운송장,항공화물운송장|vận đơn hàng không
aircraft|飛機,航空器|航空機|항공기,비행기|máy bay,tàu bay
aircraft maintenance|飛機維修,機務維修|航空機整備,機体整備|항공기 정비|bảo dưỡng máy bay
parking stand|停機位,機坪|駐機場,スポット割当|주기장,계류장 배정|vị trí đỗ máy bay,sân đỗ
runway|跑道|滑走路|활주로|đường băng
airport slot|起降時間帶,時間帶配額|発着枠|이착륙 슬롯,슬롯 배정|slot cất hạ cánh,giờ cất hạ cánh
ground handling|地勤作業,地勤|グランドハンドリング,地上支援|지상조업|phục vụ mặt đất
security check|安檢,安全檢查|保安検査,セキュリティチェック|보안 검색,보안 검사|kiểm tra an ninh,soi chiếu
duty-free|免稅店,免稅品|免税店,免税品|면세품|hàng miễn thuế
in-flight meal|機上餐,空廚|機内食|기내식|suất ăn trên máy bay
flight plan|飛行計畫|飛行計画|비행 계획|kế hoạch bay
helicopter|直升機|ヘリコプター|헬리콥터,헬기|trực thăng
drone flight|無人機飛行,空拍|ドローン飛行,空撮|드론 비행,드론 촬영|bay drone,bay flycam
# railways and buses
train|火車,列車班次,高鐵|列車,電車,新幹線|열차,기차편|tàu hỏa,đoàn tàu,xe lửa
train ticket|火車票|乗車券,きっぷ|승차권,기차표,열차표|vé tàu,vé xe lửa
train schedule|列車時刻表,火車時刻|列車ダイヤ,運行ダイヤ|열차 시각표,열차 시간표|giờ tàu,lịch chạy tàu
platform|月台|プラットホーム,乗り場|승강장,플랫폼 번호|sân ga,ke ga
ticket gate|驗票閘門|改札機|개찰구,개집표기|cổng soát vé
track section|軌道,路軌|線路,軌道|철도 선로|đường ray
railway signal|鐵路號誌|鉄道信号|철도 신호|tín hiệu đường sắt
rolling stock|車廂,列車車輛|鉄道車両,車両編成|철도 차량,열차 편성|toa xe,đầu máy toa xe
level crossing|平交道|踏切|건널목|chắn tàu,đường ngang
train delay|列車誤點,誤點|列車遅延,運転見合わせ,遅延証明|열차 지연,연착|tàu trễ,tàu chậm
metro|捷運,地鐵|地下鉄,メトロ|지하철,도시철도|tàu điện ngầm
tram|輕軌|路面電車|노면전차,트램 노선|tàu điện,xe điện mặt đất
bus route|公車路線,客運路線|バス路線,路線バス|버스 노선,시내버스|tuyến xe buýt
bus arrival|公車到站,到站時間|バス接近,バス到着|버스 도착,도착 정보|xe buýt sắp đến,giờ xe đến
charter bus|包車,租遊覽車|貸切バス,チャーターバス|전세버스,대절 버스|xe hợp đồng,thuê xe nguyên chuyến
intercity bus|客運,長途巴士,國道客運|高速バス,長距離バス|고속버스,시외버스|xe khách liên tỉnh,xe giường nằm
bus ticket|客運票,公車票|バス乗車券,バスチケット|버스표,버스 승차권|vé xe,vé xe khách
transit card|電子票證|交通系IC||thẻ xe buýt,thẻ giao thông
commuter pass|通勤月票,月票|通勤定期,定期乗車券|정기 승차권,통근 정기권|vé tháng xe buýt
fare table|票價表|運賃体系,料金区間|요금표,운임 구간|bảng giá vé
transfer|轉乘,轉車|乗り換え,乗継|환승역,버스 환승|nối chuyến
ridership|載客量,搭乘人次,運量|乗車人数,輸送人員,利用者数|이용객 수,승객 수,수송 인원|lượng hành khách,số lượt khách
on-demand bus|預約公車,需求反應式公車|オンデマンドバス,デマンド交通,乗合タクシー|수요응답형 버스,콜버스|xe buýt theo yêu cầu
ride request|叫車,叫車單|配車依頼,タクシー配車|콜택시,택시 호출|gọi xe,đặt xe,cuốc xe
taxi meter|計費表,跳表|タクシーメーター|미터기|đồng hồ tính cước
airport transfer|機場接送|空港送迎|공항 픽업,공항 샌딩|đưa đón sân bay
welfare vehicle|復康巴士,無障礙接送車|福祉車両,介護タクシー|장애인 콜택시,교통약자 차량|xe cho người khuyết tật
wheelchair space|輪椅席,輪椅位|車いすスペース,車椅子席|휠체어석|chỗ cho xe lăn
# vehicles and garages
vehicle fleet|車隊,車隊管理|車両管理,保有車両,社用車管理|차량 관리,보유 차량|đội xe,quản lý đội xe
vehicle registration document||自動車検査証|차량 등록증,자동차 등록증|giấy tờ xe
vehicle inspection|車輛定檢|車両点検|차량 점검|đăng kiểm xe
car repair|修車,汽車維修,車輛維修|自動車整備,車両修理,板金塗装|차량 정비,자동차 수리,판금 도색|sửa xe,sửa chữa ô tô,đồng sơn
repair garage|修車廠,保養廠|整備工場,自動車工場|정비소,카센터,공업사|gara,xưởng sửa xe,tiệm sửa xe
tyre|輪胎,胎壓|タイヤ,タイヤ交換|타이어|lốp xe,vỏ xe
engine oil|機油,換機油|エンジンオイル,オイル交換|엔진 오일,오일 교환|thay nhớt,dầu nhớt
battery|電池,電瓶|バッテリー,電池|배터리,축전지|bình ắc quy,ắc quy,pin xe
car key|車鑰匙|車の鍵,車のキー|자동차 열쇠,차 키|chìa khóa xe
used car|中古車,二手車|中古車|중고차|xe cũ,ô tô cũ
car sale|汽車銷售,賣車|自動車販売,車両販売|자동차 판매,차량 판매|bán xe,bán ô tô
test drive|試駕,試乘|試乗|시승 예약|lái thử
vehicle handover|新車交車,點交車輛|納車,車両引渡し|차량 인도,출고차|giao xe,bàn giao xe
scooter|電動滑板車,共享機車|電動キックボード,電動スクーター|전동 킥보드,전동 스쿠터|xe tay ga,xe scooter
shared bike|共享單車|レンタサイクル|따릉이|xe đạp chia sẻ
bike dock|借還站,停車樁|サイクルポート,貸出ポート|자전거 대여소,거치대|trạm xe đạp
battery swap|換電站|バッテリー交換,電池交換|배터리 교환,배터리 스테이션|đổi pin,trạm đổi pin
roadside assistance|道路救援|ロードサービス,故障車救援|긴급출동,긴급 출동 서비스|cứu hộ giao thông,cứu hộ xe
tow truck|拖吊車|レッカー車|견인차,레커차|xe cứu hộ,xe kéo
driver behaviour|駕駛行為,急煞|運転挙動,急ブレーキ,安全運転評価|운전 습관,급제동,급가속|hành vi lái xe,phanh gấp
speeding|超速,超速警示|速度超過,スピード違反|과속 운전,속도위반|vượt tốc độ,quá tốc độ
geofence|電子圍籬,地理圍欄|ジオフェンス,エリア侵入|지오펜스,가상 울타리|hàng rào địa lý,vùng cho phép
gps tracker|定位器,追蹤器|車載器,GPS端末,位置追跡端末|위치추적기,차량 단말기,GPS 단말기|thiết bị định vị,định vị xe
# parking and road
car park|停車場,立體停車場|立体駐車場,コインパーキング,駐輪場|공영주차장,주차타워,노외주차장|bãi xe,bãi giữ xe
parking fee|停車費,停車費率|駐車料金,駐車代|주차비,주차 요금|phí gửi xe,phí đỗ xe,tiền gửi xe
parking ticket|停車單,停車票|駐車券||vé gửi xe,thẻ xe
parking reservation|預約停車,車位預約|駐車場予約,駐車予約|주차 예약|đặt chỗ đậu xe
monthly parking|月租車位,月租停車|月極駐車場,月極|월 주차,정기 주차|gửi xe tháng,vé xe tháng
parking barrier|柵欄,柵欄機|駐車ゲート,遮断機|차단기,주차 차단기|thanh chắn,barie
plate recognition|車牌辨識|ナンバー認識,ナンバー読み取り|번호판 인식,차번 인식|nhận diện biển số,đọc biển số
illegal parking|違停,違規停車|違法駐車,無断駐車,迷惑駐車|불법 주차,불법주정차|đỗ xe trái phép,đậu xe sai quy định
visitor parking|訪客車位,訪客停車|来客用駐車場|방문 차량,방문자 주차|chỗ đậu xe khách
traffic volume|車流量,交通量|交通量,通行量|교통량,통행량|lưu lượng xe,lưu lượng giao thông
congestion|塞車,壅塞|渋滞,混雑状況|교통 체증,혼잡도|kẹt xe,ùn tắc,tắc đường
road closure|封路,道路封閉|通行止め|도로 통제,통행금지|cấm đường,chặn đường
road sign|交通標誌,路標|道路標識,交通標識|도로 표지판,교통 표지|biển báo giao thông
toll booth|收費站|料金所|요금소,톨게이트,하이패스|trạm thu phí,thu phí không dừng
speed camera|測速照相,測速|速度取締機,オービス|과속 단속 카메라|camera phạt nguội,bắn tốc độ
bridge|橋梁,橋樑|橋梁|교량|cầu đường bộ
tunnel|隧道|トンネル|터널|đường hầm
speed limit zone|速限,禁行區|速度制限,走行禁止エリア|속도 제한,운행 금지 구역|khu vực hạn chế tốc độ
# travel
travel package|團體旅遊,旅行團費|パッケージツアー,団体旅行,旅行商品|단체 여행|tour ghép,du lịch đoàn
tour departure|出團,出團日|催行,催行日,出発日|출발 확정,출발일|ngày khởi hành,khởi hành
travel document|旅行文件,行前說明|旅行書類,旅のしおり|여행 서류,여행 안내문|giấy tờ du lịch
visa application|簽證申請,代辦簽證|ビザ申請|비자 신청,비자 대행|xin visa,làm visa,xin thị thực
guide assignment|導遊排班,派導遊|ガイド手配,添乗員手配|가이드 배정|phân công hướng dẫn viên
sightseeing spot|景點,觀光景點|観光地,観光スポット|관광지,여행지|điểm tham quan,điểm du lịch,danh lam
travel cost|旅費,旅遊費用|旅行代金,旅費|여행 경비,여행비|chi phí chuyến đi,chi phí du lịch
airport lounge|機場貴賓室,貴賓室|空港ラウンジ,ラウンジ|공항 라운지|phòng chờ thương gia
journey planner|轉乘規劃,路線查詢|乗換案内,経路検索|길찾기,경로 검색,환승 안내|tra cứu lộ trình,tìm đường
`;
