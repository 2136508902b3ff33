/** Things of restaurants and hotels: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const COMMERCE_HOSPITALITY_THING_ROWS = `
# restaurants
restaurant|餐廳,餐館,小吃店|飲食店,レストラン,食堂|식당,음식점,레스토랑|nhà hàng,quán ăn,tiệm ăn
cafe|咖啡廳,咖啡店,手搖飲店|喫茶店,カフェ|카페,커피숍|quán cà phê,tiệm cà phê
bakery|麵包店,烘焙坊|パン屋,ベーカリー|빵집,베이커리|tiệm bánh,lò bánh
pub|居酒屋,酒吧|居酒屋,飲み屋|술집,호프집,주점|quán nhậu,quán bar
food truck|餐車|キッチンカー,移動販売車|푸드트럭|xe bán đồ ăn
central kitchen|中央廚房|セントラルキッチン|중앙 주방,센트럴키친|bếp trung tâm
delivery platform|外送平台|デリバリーサイト,出前サービス|배달앱,배달 플랫폼|ứng dụng giao đồ ăn
food order|點餐,點菜單|注文伝票,オーダー票|음식 주문,배달음식 주문|gọi món,order món,phiếu gọi món
kitchen ticket|廚房單,出餐單|キッチン伝票,厨房伝票|주방 주문서,주방 전표|phiếu bếp,order bếp
kitchen display|廚房螢幕,出餐螢幕|キッチンディスプレイ|주방 모니터|màn hình bếp
table number|桌號|卓番号,テーブル番号|테이블 번호|số bàn
table reservation|訂位,訂桌|席予約,テーブル予約,席の予約|테이블 예약,좌석 예약|đặt bàn
private dining room|包廂訂位|個室予約,お座敷|룸 예약,단체석|phòng ăn riêng,phòng VIP
takeaway|外帶,外帶自取|テイクアウト,お持ち帰り|테이크아웃,포장 주문|mang về,mua mang đi
dine-in|內用座位|店内飲食,イートイン|매장 식사,홀 주문|ăn tại chỗ,dùng tại quán
home delivery meal|外送訂單,外賣訂單|出前,デリバリー|배달 주문,배달 음식|đơn giao đồ ăn,giao đồ ăn
set meal|套餐|ランチ定食,セットメニュー,コース料理|세트 메뉴,정식 메뉴|set ăn,suất combo
side dish|小菜,配菜|副菜,おかず|반찬 가게,밑반찬|món phụ,món ăn kèm
topping|加料選項,配料|トッピング|토핑|topping,đồ ăn thêm
portion|份量|盛り付け量,一人前|1인분,제공량|khẩu phần,định lượng món
sold-out dish|估清,售完品項|品切れメニュー|품절 메뉴|món hết hàng
daily special|今日特餐,每日特餐|日替わり,本日のおすすめ|오늘의 메뉴,특선 메뉴|món đặc biệt hôm nay
split bill|分開結帳,拆單結帳|割り勘,個別会計|더치페이,나눠 계산|tách hóa đơn,chia bill
service charge|服務費|サービス料|봉사료,서비스 요금|phí phục vụ
tip|服務小費|チップ収入,心付け|팁 문화|tiền tip,tiền boa
bill|買單,埋單,帳單明細|お会計伝票,お勘定|계산서 출력,식대 정산|phiếu tính tiền,tính bill
recipe cost|食材成本,菜色成本|原価率,料理原価|식재료 원가,원가율|giá vốn món,cost món
prep list|備料單|仕込み表,下準備|재료 준비,프렙 리스트|chuẩn bị nguyên liệu,sơ chế
kitchen waste|食材報廢,耗損紀錄|食材ロス,廃棄ロス|식자재 폐기,폐기 로스|hủy nguyên liệu,hao hụt nguyên liệu
fridge temperature log|冰箱溫度紀錄|冷蔵庫温度記録|냉장고 온도 기록|sổ nhiệt độ tủ lạnh
hygiene checklist|衛生檢查表,自主檢查表|衛生チェック表,衛生管理記録|위생 점검표|phiếu kiểm tra vệ sinh
health card|健康檢查證明,體檢卡|検便,衛生責任者|보건증|giấy khám sức khỏe
tableware|餐具|食器|식기류|chén đĩa,bát đĩa
buffet|自助餐,吃到飽|バイキング,ビュッフェ,食べ放題|뷔페,무한리필|tiệc buffet,buffet
banquet hall|宴會廳|宴会場|연회장|sảnh tiệc,phòng tiệc
banquet order|宴會訂單,訂席|宴会予約|연회 예약|đặt tiệc
beverage|酒水,飲品|酒類,ソフトドリンク|주류 판매,음료수|thức uống,nước giải khát
bottle keep|寄酒|ボトルキープ|술 보관,키핑|gửi rượu
staff meal|員工餐|まかない|직원 식사|cơm nhân viên
walk-in queue|候位名單|順番待ちリスト,待ち客|웨이팅,대기 손님|danh sách chờ bàn
no-show|爽約,放鴿子|ノーショー,無断キャンセル|노쇼,예약 부도|khách không đến,bùng lịch
pager|叫號,取餐叫號器|呼び出しベル,呼び出し番号|진동벨,호출벨|gọi số,thẻ rung
seating chart|桌位圖,座位圖|座席表,席次表|좌석 배치도|sơ đồ bàn,sơ đồ chỗ ngồi
# hotels
hotel|飯店,旅館,酒店|ホテル,旅館,宿泊施設|호텔,숙박업소|khách sạn
guest house|民宿,青旅|民宿,民泊,ペンション|민박,펜션,게스트하우스|nhà nghỉ,homestay
motel|汽車旅館|モーテル,ビジネスホテル|모텔|nhà trọ,khách sạn mini
resort|度假村|リゾート施設,保養所|리조트,휴양지|khu nghỉ dưỡng,resort
room type|房型|部屋タイプ,客室タイプ|객실 유형,객실 타입|loại phòng,hạng phòng
room rate|房價,住宿費|宿泊料金|객실 요금,숙박비|giá phòng,tiền phòng
rate plan|房價方案,專案價|宿泊プラン,料金プラン|요금제,객실 상품|gói giá phòng,gói dịch vụ
room availability|空房,房況表,剩餘房數|空室,空室状況,残室|빈방,잔여 객실,공실 관리|phòng trống,tình trạng phòng
overbooking|超賣,超額訂房|オーバーブッキング,過剰予約|오버부킹,초과 예약|đặt trùng phòng,quá tải phòng
hotel booking|訂房,訂房紀錄|宿泊予約,ホテル予約|객실 예약,숙박 예약,방 예약|đặt phòng khách sạn
booking site|訂房網站,訂房平台|予約サイト,宿泊予約サイト|예약 사이트,숙박앱|kênh OTA,trang đặt phòng
stay record|住宿紀錄,房客名單|宿泊者名簿,宿泊記録|투숙 기록,숙박부|sổ lưu trú,khai báo lưu trú
registration card|旅客登記卡,住宿登記|宿泊カード,レジストレーションカード|숙박 카드|phiếu đăng ký khách
folio|房帳,客帳|宿泊明細,部屋付け|객실 계산서,객실 청구|hóa đơn phòng
room key|房卡,房門鑰匙|ルームキー,カードキー|객실 키,카드키|thẻ phòng,chìa khóa phòng
housekeeping|房務,房務清潔|客室清掃,ハウスキーピング|객실 정비,하우스키핑,객실 청소|dọn phòng,buồng phòng
linen|布巾,床單,毛巾|リネン,シーツ|린넨,침구류|ga giường,đồ vải
minibar|迷你吧,冰箱飲料|ミニバー,客室冷蔵庫|미니바|minibar
amenity|備品包,盥洗用品|アメニティ|어메니티,세면용품|đồ dùng phòng tắm
room service|客房服務|ルームサービス|룸서비스|phục vụ tại phòng
breakfast|早餐券,附早餐|朝食,朝食券|조식 뷔페,조식권|bữa sáng,phiếu ăn sáng
extra bed|加床費|エキストラベッド|엑스트라 베드,침구 추가|giường phụ
early check-in|提早入住|アーリーチェックイン|얼리 체크인|nhận phòng sớm
late check-out|延遲退房|レイトチェックアウト|레이트 체크아웃|trả phòng muộn
walk-in guest|現場客,過路客|飛び込み客,当日客|현장 방문 손님,워크인|khách vãng lai,khách lẻ
group booking|團體訂房,團體旅客|団体予約,団体客|단체 예약,단체 손님|đặt đoàn,khách đoàn
occupancy rate|住房率,入住率|客室稼働率,稼働率|객실 점유율,가동률|công suất phòng,tỷ lệ lấp đầy
accommodation tax|住宿稅|宿泊税,入湯税|숙박세|thuế lưu trú
shuttle|接駁車,接送服務|送迎車,シャトルバス|셔틀버스 운행,픽업 차량|xe trung chuyển,xe đưa rước
luggage storage|行李寄放|クローク,手荷物預かり|짐 보관,물품 보관소|gửi hành lý
wake-up call|晨喚|モーニングコール|모닝콜|báo thức
lost and found|失物招領|遺失物取扱,落とし物係|분실물 센터|đồ bỏ quên
dormitory bed|床位房|ドミトリー|도미토리|giường tầng,phòng dorm
spa treatment|水療,芳療|スパ施術,エステ|스파 예약,마사지 예약|liệu trình spa,dịch vụ spa
guest request|住客需求,旅客需求|お客様要望,宿泊客の要望|투숙객 요청,고객 요청|yêu cầu của khách
cancellation policy|取消政策|キャンセルポリシー,取消規定|취소 규정,취소 정책|chính sách hủy
cancellation fee|取消費,取消手續費|キャンセル料,取消料|취소 수수료,위약 수수료|phí hủy,phí hủy phòng
tour package|旅遊套裝,套裝行程|パックツアー,パッケージ旅行|패키지 여행,여행 패키지|tour trọn gói
vacation home|別墅出租,包棟|貸別荘,一棟貸し|독채,별장 예약|villa nguyên căn,biệt thự cho thuê
meeting package|會議專案|会議プラン,宴会プラン|회의 패키지|gói hội nghị
night audit|夜核,夜間稽核|ナイトオーディット,夜間締め|야간 마감|kiểm toán đêm
`;
