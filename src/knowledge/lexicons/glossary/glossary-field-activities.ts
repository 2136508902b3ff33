/** Activities by field of work: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const FIELD_ACTIVITY_ROWS = `
# selling and paying
payment|繳納,繳交費用,刷卡|引き落とし,口座引き落とし,お会計,入金|납부,자동이체,카드 결제|trả bằng,trả tiền mặt,đóng tiền,tính tiền cho khách
ordering|叫貨,下訂|発注業務,注文受付|발주,주문 접수|gọi hàng,đặt mua
consignment|寄賣,委託販售|委託販売|위탁 판매,위탁|ký gửi,gửi bán
bidding|競價,喊價|競り,応札|응찰,호가 경쟁|đấu giá lên,ra giá
payout|撥款給,匯款給商家|売上金支払い,報酬支払い|대금 지급,수익 지급|trả tiền cho đối tác,chia tiền
reconciliation|對帳,沖帳|照合,突合|대사,대조|đối chiếu,khớp số liệu
deduction|扣款,扣除|控除,天引き|공제,차감|khấu trừ,trừ nợ
exchange|換貨,兌換|交換|교환|đổi hàng,quy đổi
foreign trade|進口,出口,進出口|輸入,輸出,貿易|수입 업무,수출,무역|nhập khẩu,xuất khẩu
wholesale|批發|卸売,卸し|도매|bán buôn,bán sỉ
retail|零售|小売|소매|bán lẻ
stocktaking|盤點作業|棚卸し作業|재고 조사|kiểm kê kho
stock movement|進出貨,出入庫|入出庫,出し入れ|입출고|nhập xuất kho,nhập xuất hàng,xuất nhập hàng
storage|保管,代管,寄放,倉租|保管,預かり,貯蔵|보관|cất giữ,bảo quản,lưu kho
weighing|過磅,秤重|計量,秤量|계량,무게 측정|cân hàng,cân
sorting|分級,分揀,分類|選別,仕分け|선별,분류|phân loại,phân cỡ
repair|修理,送修,報修|修理,修繕,手直し|수리,수선|sửa chữa,sửa máy,sửa đồ,thợ sửa
installation|安裝,裝機|設置,取り付け|설치|lắp đặt
disposal|報廢,銷毀|廃棄,処分|폐기,처분|tiêu hủy,thanh lý
renewal|續約,展延,換發|更新,延長手続き|갱신,연장|gia hạn
collection of debts|催繳,催收|督促,取り立て|독촉,추심|đòi nợ,nhắc nợ
# people
hiring|雇用,錄用|雇用|고용|thuê người
clocking in|打卡,簽到|打刻|출퇴근 기록|chấm công
check-in|報到,簽到,入住|チェックイン,来場受付|체크인,입장 확인|check-in,nhận phòng
check-out|退房|チェックアウト|체크아웃,퇴실|trả phòng
invitation|邀請|招待|초대,초청|mời
interview|訪談,面談|面談,聞き取り|면담,인터뷰|phỏng vấn
counselling|輔導,心理諮商|カウンセリング|심리 상담|tham vấn tâm lý
mentoring|師徒制|メンタリング|멘토링|kèm cặp
tutoring|家教,補習|家庭教師,学習指導|과외|dạy kèm,gia sư
teaching|授課,教學|授業を行う,指導|강의,교습|giảng dạy,dạy học
registration of birth|出生登記|出生届|출생 신고|khai sinh
# health and care
treatment|診療,治療|診療,加療|진료,치료|khám chữa bệnh,điều trị
consultation|看診,問診,諮商|診察,問診,相談|진찰,문진,상담|khám,tư vấn
triage|檢傷分類|トリアージ|중증도 분류|phân loại bệnh nhân
surgery|開刀,手術|手術|수술|phẫu thuật
screening|篩檢|検診,スクリーニング|검진,선별 검사|tầm soát,sàng lọc
blood collection|採血|採血|채혈|lấy máu
sampling|採樣,抽樣|採取,抜き取り|시료 채취,표본 추출|lấy mẫu
testing|化驗,送驗|試験検査|시험 검사|xét nghiệm
bathing|沐浴|入浴|목욕|tắm rửa
pick-up and drop-off|接送|送迎|등하원,픽업 서비스|đưa đón
# places and transport
transport|運輸,搬運,載運|輸送,運搬|수송,운반,운송|chuyên chở,vận tải
loading|裝貨,裝載|積み込み,積載|상차,적재|bốc hàng,xếp hàng lên
unloading|卸貨|荷下ろし|하역,하차|dỡ hàng
boarding|登機,登船,上車|乗車,乗船,搭乗|탑승,승선|lên tàu,lên xe
towing|拖吊|レッカー移動|견인|kéo xe
refuelling|加油|給油|주유|đổ xăng,tiếp nhiên liệu
charging|充電|充電|충전|sạc điện,sạc pin
mooring|靠泊|係留|접안|neo đậu
patrol|巡邏,巡場,巡守|巡視,見回り|순찰,순회|tuần tra
security|保全,警衛|警備|경비,보안|an ninh,bảo vệ
search and rescue|搜救|捜索救助|수색 구조|tìm kiếm cứu nạn
enforcement|取締,開單,裁罰|取り締まり|단속|xử phạt,xử lý vi phạm
food inspection|食品抽查,食品稽查|食品検査,食品衛生検査|식품 검사,위생 점검|kiểm tra thực phẩm,kiểm tra vệ sinh
hygiene|衛生,食品衛生|衛生管理|위생|vệ sinh an toàn
demolition|拆除|解体|철거|phá dỡ
painting|油漆,粉刷|塗装|도장|sơn sửa
gardening|園藝|造園,園芸|조경,원예|làm vườn
watering|澆水,灌溉|水やり,灌水|물주기,관수|tưới nước,tưới
planting|種植,播種|植え付け,種まき|파종,식재|gieo trồng,trồng
feeding|餵食,投餵|給餌|급이,먹이 주기|cho ăn
harvesting|採收,收成,採摘|収穫,摘み取り|수확,채취|thu hoạch,hái
aeration|增氧,打氣|曝気|폭기,산소 공급|sục khí,bật quạt nước
breeding|繁殖,育種|繁殖|번식,교배|nhân giống,phối giống
slaughter|屠宰|屠畜|도축|giết mổ
fishing|捕撈|漁業|조업,어획|đánh bắt
cooking|烹調,備餐|調理|조리|nấu nướng,chế biến món
catering|訂餐,外燴,團膳|ケータリング,仕出し|케이터링,단체 급식|đặt suất ăn,cung cấp suất ăn
processing|加工|加工|가공|gia công,chế biến
assembly|組裝|組立|조립|lắp ráp
cutting|切割,裁切|切断,裁断|절단,재단|cắt gọt
sewing|縫製,車縫|縫製|봉제|may mặc,may đo
printing|列印|印刷|출력|in ấn
authentication|鑑定,真偽鑑定|鑑定,真贋鑑定|감정,진품 판정|giám định,thẩm định thật giả
appraisal|估價,鑑價|査定,鑑定評価|감정 평가,시세 산정|định giá
grading|評分,打分,評級|採点,格付け|채점,등급 판정|chấm điểm,xếp hạng chất lượng
tasting|品評,試飲|試飲,官能検査|시음|nếm thử
lottery|抽籤,抽選|抽選|추첨|bốc thăm,rút thăm
allocation|配位,分配攤位|配分|배분|phân bổ
handling of violations|違規處理|違反処理|위반 처리|xử lý vi phạm
closure|封閉,封山,停業|閉鎖,休業|폐쇄,휴업|đóng cửa
meeting|開會|会議|회의|cuộc họp,họp
negotiation|協商,議價|交渉|협상|thương lượng
mediation|調解|調停|조정 절차|hòa giải
investigation|調查|調査|조사|điều tra
audit|稽核,查帳|監査|감사|kiểm toán
certification|發證,核發證書|認証取得,認定|인증 발급|cấp chứng nhận
verification|核對,查證|照合,確認作業|검증|xác minh,đối chiếu
notarising|公證,認證|公証,認証手続き|공증|công chứng,chứng thực
archiving|歸檔,存檔|保存,アーカイブ|보존|lưu trữ hồ sơ
scanning|掃描|読み取り,スキャン|스캔|quét
counting|清點,點數量|集計,数え上げ|집계,계수|kiểm đếm
filming|拍攝,攝影|撮影|촬영|quay phim,chụp hình
streaming|直播,串流|生配信,ライブ配信|생중계,라이브 방송|phát trực tiếp,livestream
tracking|即時追蹤,即時位置,目前位置,走到哪裡|位置追跡,現在地,今どこ|실시간 위치,위치 추적,현재 위치,어디쯤|theo dõi vị trí,định vị,đi tới đâu,đang ở đâu,trên bản đồ
crowdfunding|募資,集資|クラウドファンディング|크라우드펀딩|gọi vốn
fundraising|募款,勸募|募金活動,資金集め|모금,후원 모집|gây quỹ
distribution|發放,配發|配布,分配|배포,배급|phân phát,phân phối
mailing|寄發,郵寄|郵送|우편 발송|gửi thư
wage calculation|薪資計算,計算工錢|賃金計算|일당 계산,급여 계산|tính công,tính lương
yield forecast|產量預估|収量予測|수확량 예측,출하량 예측|dự báo sản lượng
route planning|路線規劃,排路線|ルート計画,配送ルート作成|동선 계획,경로 계획|lập tuyến,sắp tuyến
`;
