/** Things by field of work: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const FIELD_THING_ROWS = `
# selling
stall|攤位,攤格|屋台,出店枠,売り場|노점,매대,가판대|gian hàng,sạp hàng,quầy bán
vendor application|攤商申請|出店申込|입점 신청|đăng ký gian hàng
shop|商店,小店|お店,商店|가게,상점|tiệm,quán
lot|拍賣品,標的,拍品|出品ロット,競売品|경매품,경매 물건|lô đấu giá,tài sản đấu giá
bid|出價,喊價|入札額,応札|호가,응찰,입찰가|giá đặt,trả giá
starting price|底價,起標價|最低価格,開始価格|시작가,최저가|giá khởi điểm
security deposit|保證金,押金,履約保證金|保証金,預り金,敷金|보증금,예치금|tiền ký quỹ,tiền thế chân
down payment|頭期款,訂金|頭金,手付金,内金|계약금,선금|tiền đặt trước,tiền cọc trước
lease|租金,房租|賃料,家賃,使用料|임대료,월세,사용료|tiền thuê,tiền nhà
utility bill|水電費|光熱費|공과금|tiền điện nước
cleaning fee|清潔費|清掃費|청소비|phí vệ sinh
late fee|滯納金,逾期費|延滞料,延滞金|연체료|phí trễ hạn,phí phạt trễ
penalty|違約金,罰則|違約金,ペナルティ|위약금,벌점|tiền phạt vi phạm,phạt hợp đồng
surcharge|附加費,加價|追加料金,割増料金|추가 요금,할증|phụ phí,phụ thu
instalment|分期,分期付款|分割払い|할부,분납|trả góp
arrears|欠費,欠款,積欠|滞納,未納|체납,미납금,미납|nợ phí,nợ tiền
debt|債務,負債,賒帳|借金,債務,掛け売り|외상,채무|nợ,công nợ,bán chịu,mua chịu
payout|撥款,匯款給|出金,支払い額|지급액|chi trả,tiền trả cho
profit and loss|損益,盈虧|損益|손익|lãi lỗ
turnover|營業額,業績|売上高,売上|매출,매출액|doanh thu,doanh số
cost|成本|原価|원가|giá thành,giá vốn
loyalty|集點卡|スタンプカード|스탬프,스탬프 쿠폰|thẻ tích điểm
season pass|套票,季票,定期票|定期券,回数券|정기권,회수권,이용권|vé tháng,vé định kỳ
gift|贈品,禮品|景品,贈り物|사은품,선물|quà tặng
sample|樣品,試用品|見本,試供品|견본,샘플|hàng mẫu,mẫu thử
warranty|保固,保修|保証期間,保証書|보증 기간,보증서,품질 보증|bảo hành,phiếu bảo hành
spare part|備品零件,維修零件|予備品,交換部品|예비 부품,수리 부품|phụ tùng thay thế
order form|訂購單|注文書|주문서|phiếu đặt hàng
delivery note|送貨單,出貨單|納品書,送り状|납품서,거래명세서|phiếu giao hàng
shelf|貨架,儲位,架位|棚番,陳列棚|선반,진열대|kệ hàng,kệ
stocktaking|盤點|棚卸し,棚卸|재고 실사,재고 조사|kiểm kê
expiry date|有效期限,效期|有効期限,賞味期限,消費期限|유통기한,유효기간,소비기한|hạn sử dụng,hạn dùng
batch|批號,批次|ロット番号,ロット|로트,배치 번호|số lô,lô sản xuất,từng lô
# money and law
savings|儲蓄,存款|貯金,預金|저축,예금|tiết kiệm,tiền tiết kiệm
guarantee|擔保|担保,保証人|담보,보증인|bảo lãnh
pension|年金,退休金|年金|연금|lương hưu
bonus|獎金,津貼|賞与,手当|상여금,수당|tiền thưởng,phụ cấp
overtime|加班|残業|초과 근무,야근|tăng ca,làm thêm giờ
wage|日薪,時薪,工錢|日当,時給|일당,시급,품삯|tiền công
payslip|薪資單|給与明細|급여 명세서|phiếu lương
cooperative|合作社|協同組合,農協|협동조합,조합|hợp tác xã
shareholder meeting|股東會|株主総会|주주총회|đại hội cổ đông
general meeting|區權會,會員大會|総会,住民総会|총회,정기 총회|đại hội,họp cư dân
resolution|決議,議案|議案,決議|안건,의결|nghị quyết
minutes|會議紀錄|議事録|회의록|biên bản họp
lawsuit|訴訟|訴訟,裁判|소송,재판|vụ kiện,kiện tụng
deed|契據,權狀|権利書,証書|권리증,증서|giấy chứng nhận quyền sở hữu
inheritance|繼承,遺產|相続,遺産|상속,유산|thừa kế
power of attorney|委任狀,授權書|委任状|위임장|giấy ủy quyền
signature|簽名,簽署|署名,押印|서명,날인|chữ ký
patent|專利|特許|특허|bằng sáng chế
violation|違規,違章,違反事項|違反,違反行為|위반,위반 행위|vi phạm,lỗi vi phạm
ban|停權,禁止承租|利用停止|이용 정지|khóa quyền,cấm cửa
appeal|申覆,上訴|異議申立て,不服申立て|이의 신청,이의제기|kháng nghị,khiếu nại lại
petition|陳情,請願|陳情,請願|청원,진정|kiến nghị
election|選舉|選挙|선거|bầu cử
candidate|候選人|候補者|후보자|ứng cử viên
# health and care
symptom|症狀|症状|증상|triệu chứng
diagnosis|診斷|診断|진단|chẩn đoán
operation|手術|手術|수술|phẫu thuật,ca mổ
surgery schedule|手術排程|手術予定|수술 일정|lịch mổ
allergy|過敏|アレルギー|알레르기,알러지|dị ứng
vital signs|生命徵象|バイタル|활력 징후|dấu hiệu sinh tồn
blood test|抽血檢查|血液検査|혈액 검사|xét nghiệm máu
lab test|檢驗項目,化驗|検体検査,臨床検査|임상 검사,정밀 검사|xét nghiệm
ward|病房|病棟|병동|khoa điều trị
waiting list|候補名單,等候名單|待機リスト,順番待ち|대기 명단,대기자|danh sách chờ
medical history|病史|既往歴,病歴|병력|tiền sử bệnh
referral|轉診,轉介|紹介状,紹介|진료 의뢰,전원|giấy chuyển viện,giới thiệu
rehabilitation|復健|リハビリ|재활|phục hồi chức năng
care plan|照護計畫|ケアプラン,介護計画|돌봄 계획,케어 플랜|kế hoạch chăm sóc
hearing aid|助聽器|補聴器|보청기|máy trợ thính
glasses|眼鏡|眼鏡,メガネ|안경|kính mắt
denture|假牙|入れ歯,義歯|틀니,의치|răng giả
ultrasound|超音波|超音波検査|초음파|siêu âm
x-ray|X光|レントゲン|엑스레이|chụp x-quang
ambulance|救護車|救急車|구급차,앰뷸런스|xe cứu thương
first aid|急救|応急手当|응급 처치|sơ cứu
grooming|寵物美容|トリミング|미용 관리|cắt tỉa lông
kennel|犬舍|犬舎|견사|chuồng chó
adoption|領養,認養|里親,譲渡|분양,입양|nhận nuôi
# schools and culture
timetable|課表,時刻表|時間割,時刻表|시간표|thời khóa biểu
class|班級,課堂|クラス,学級|수업,학급,반 편성|lớp học,buổi học
lesson|課堂,堂課|レッスン,授業|레슨,수업|bài học,tiết học
tuition|學費|授業料,月謝|학비,수강료,원비|học phí
scholarship|獎學金|奨学金|장학금|học bổng
diploma|畢業證書,文憑|卒業証書,修了証|졸업장,수료증|bằng tốt nghiệp
report card|成績單|通知表|성적표|học bạ,bảng điểm
school bus|校車|スクールバス,送迎バス|통학버스,셔틀버스|xe đưa đón,xe buýt trường
childcare|托育,課後照顧|保育,学童保育|보육,돌봄|trông trẻ,giữ trẻ
snack|點心|おやつ|간식|bữa phụ,ăn nhẹ
enrolment|入學,入所申請|入所,入園,入学|입소,입학,입원 신청|nhập học
playground|遊戲區|遊び場|놀이터,놀이방|sân chơi,khu vui chơi
ride|遊樂設施|遊具,アトラクション|놀이기구,놀이 시설|trò chơi
party|派對,慶生會|パーティー,誕生日会|파티,생일 파티|tiệc,tiệc sinh nhật
wedding|婚禮,喜宴|結婚式,披露宴|결혼식,예식|đám cưới,tiệc cưới
banquet|宴席,宴會|宴会|연회|yến tiệc
exhibition|展覽|展示会,展覧会|전시회,전시|triển lãm
performance|演出,表演|公演,上演|공연|buổi diễn,biểu diễn
rehearsal|排練,彩排|リハーサル,稽古|리허설,연습|tập dượt,tổng duyệt
competition|比賽,競賽|大会,コンテスト|대회,경기|cuộc thi,giải đấu
score|分數,比分|得点,スコア|득점|tỷ số,điểm số
prize|獎品|賞品|상품 증정,경품|giải thưởng
script|劇本|台本,脚本|대본|kịch bản
stage|舞台|舞台|무대|sân khấu
recording|錄音,錄影|録音,録画|녹음,녹화|bản ghi âm,bản ghi hình
subtitle|字幕|字幕|자막|phụ đề
news|新聞|ニュース|뉴스,소식|tin tức
comment|留言,評語|コメント|댓글|bình luận
artwork|作品,藝術品|作品,美術品|작품,미술품|tác phẩm
temple|寺廟,宮廟|寺院,神社|사찰|chùa
offering|香油錢|お布施,初穂料|시주,헌금|công đức
grave|墓地,塔位|墓地,納骨堂|묘지,봉안당|mộ phần
# travel and transport
itinerary|行程表,旅程|旅程表,行程|여행 일정,여정|lịch trình,hành trình
tour|旅行團,導覽|ツアー,見学|투어,여행 상품|chuyến tham quan,tour
hut|山屋|山小屋|산장,대피소|lán trại,nhà nghỉ trên núi
campsite|營地,營位|キャンプ場,サイト区画|캠핑장,야영장|khu cắm trại
accommodation|住宿|宿泊|숙박,숙소|chỗ ở,lưu trú
guest room|客房|ゲストルーム,客室|게스트룸,객실|phòng khách,phòng nghỉ
luggage|行李|手荷物,荷物預かり|수하물|hành lý
bus|公車,巴士,遊覽車|バス|버스|xe buýt,xe khách
taxi|計程車|タクシー|택시|taxi
bicycle|自行車,腳踏車|自転車|자전거|xe đạp
motorbike|機車,摩托車|バイク,オートバイ|오토바이|xe máy,mô tô
electric vehicle|電動車|電気自動車|전기차|xe điện
parking space|停車位,車位|駐車場,駐車枠|주차장,주차면|chỗ đậu xe,bãi đỗ xe
licence plate|車牌|ナンバープレート|번호판|biển số
accident|車禍,交通事故|交通事故,事故|교통사고|tai nạn
breakdown|故障,拋錨|故障|고장|hỏng xe,hỏng hóc
fare|車資,票價|運賃|운임,차비|giá vé,tiền xe
toll|過路費,通行費|通行料|통행료|phí cầu đường
stop|站牌,停靠站|停留所,バス停|정류장|trạm dừng,điểm dừng
station|車站|最寄り駅,駅名|기차역|nhà ga,bến xe
ferry|渡輪|フェリー|여객선,페리|phà,tàu phà
boat|小船,遊艇|ボート,小型船|보트,요트|thuyền,ghe
passenger list|乘客名單|乗客名簿|승객 명단|danh sách hành khách
crew|船員,機組員|乗組員,乗務員|승무원,선원|thủy thủ,tổ bay
truckload|車次|積載|적재|chuyến hàng
locker|置物櫃,智取櫃|ロッカー,宅配ボックス|사물함,보관함,택배함|tủ gửi đồ,tủ khóa
# places, buildings and supply
room booking|空間預約|部屋予約|공간 예약|đặt phòng
meeting room|會議室|会議室,集会室|회의실|phòng họp
common room|交誼廳|集会所,談話室|공용 공간|phòng sinh hoạt chung
elevator|電梯|エレベーター|엘리베이터,승강기|thang máy
key|鑰匙||열쇠|chìa khóa
access control|門禁,門禁卡,感應卡|入退室,入館証|출입카드,출입증|thẻ ra vào,thẻ từ
visitor|訪客,來賓|来訪者,来客|방문자,방문객|khách đến thăm
management fee|管理費|管理費|관리비|phí quản lý
repair fund|修繕基金|修繕積立金|장기수선충당금|quỹ bảo trì
repair plan|修繕計畫|修繕計画,長期修繕計画|수선 계획|kế hoạch sửa chữa
construction|營建工程,施工|工事,施工|공사,시공|thi công,xây dựng
drawing|圖面,設計圖|図面,設計図|도면,설계도|bản vẽ
blueprint|藍圖|青写真|청사진|bản thiết kế
defect|缺失,瑕疵|不具合,欠陥|하자,결함|khiếm khuyết,lỗi kỹ thuật
water leak|漏水|水漏れ,漏水|누수|rò rỉ nước
gas|瓦斯|ガス|가스|khí đốt
water supply|自來水|水道|상수도|nước máy,cấp nước
sewage|污水|下水|하수|nước thải
solar power|太陽能|太陽光発電|태양광|điện mặt trời
outage|停電,停水|停電,断水|정전,단수|mất điện,cúp điện,cúp nước
recycling|資源回收|リサイクル,資源回収|재활용|tái chế
street light|路燈|街路灯|가로등|đèn đường
tree|樹木,行道樹|樹木,街路樹|나무,가로수|cây xanh
park|公園|公園|공원|công viên
cold storage|冷藏庫,冷凍庫,冷藏冷凍格位,冷藏格位|冷蔵庫,冷凍庫|냉장고,냉동고,저온 창고|kho lạnh,tủ đông
storage|存放,倉儲空間|貯蔵,保管|보관,저장|lưu kho,cất giữ
kitchen|廚房,共享廚房|厨房,キッチン|주방|nhà bếp,gian bếp
recipe|食譜,配方|レシピ,配合|레시피,조리법|công thức nấu,công thức
# farm, sea and forest
farm|農場,牧場,茶園,果園|農場,牧場,果樹園|농장,목장,과수원|trang trại,nông trại,vườn
field|農田,田區|田畑|논밭,경작지|ruộng,cánh đồng
pond|魚塭,養殖池|養殖池,いけす|양식장,양어장|ao nuôi,ao,đầm nuôi
feed|飼料|飼料|사료|thức ăn chăn nuôi,thức ăn
seedling|種苗,苗木|種苗,苗木|모종,종자|con giống,cây giống,hạt giống
fertiliser|肥料|肥料|비료|phân bón
pesticide|農藥|農薬|농약|thuốc trừ sâu,thuốc bảo vệ thực vật
pest|病蟲害|病害虫|병해충,해충|sâu bệnh
pest control|防治|防除,害虫駆除|방제,방역|phòng trừ sâu bệnh
cultivation|栽種,栽培|栽培|재배,생육|canh tác,trồng trọt
farming log|農務日誌|営農日誌,作業日誌|영농 일지,방제 일지|nhật ký canh tác,nhật ký nuôi,nhật ký
water quality|水質|水質|수질|chất lượng nước
climate control|環控,溫控|環境制御,温度制御|환경 제어,온실 제어|điều khiển khí hậu
catch|漁獲量|漁獲量,水揚げ|어획량|sản lượng đánh bắt
beehive|蜂箱|巣箱|벌통|tổ ong
liquor tax|酒稅|酒税|주세|thuế rượu
brewing|釀造|醸造,仕込み|양조,담금|ủ rượu,lên men
bottling|裝瓶|瓶詰め|병입|đóng chai
garden|花園|庭園|정원 관리|vườn hoa
# making
production plan|生產計畫|生産計画|생산 계획|kế hoạch sản xuất
production line|產線,生產線|生産ライン|생산 라인|dây chuyền sản xuất,dây chuyền
mold|模具|金型|금형|khuôn mẫu,khuôn
tool|刀具,工具|工具,刃物|공구,연장|dụng cụ
process|製程,工序|工程|공정|công đoạn
production schedule|製程表,排程表|工程表,生産日程|공정표|quy trình sản xuất
defective product|不良品|不良品|불량품|hàng lỗi
rework|重工|手直し|재작업|làm lại
garment|衣物,成衣|衣類,洋服|의류,옷|quần áo
laundry|洗衣|洗濯,クリーニング|세탁,빨래|giặt là,giặt ủi
cleaning service|打掃服務|清掃サービス|청소 서비스|dịch vụ dọn dẹp
furniture|家具|家具|가구|nội thất
appliance|家電|家電|가전|đồ điện gia dụng
robot|機器人|ロボット|로봇|rô bốt
printing|印刷|印刷|인쇄|in ấn
packaging|包材|包材|포장재|bao bì
# machines and signals
telemetry data|感測數據|センサーデータ|센서 데이터|dữ liệu cảm biến
temperature monitoring|溫度監測,溫度監控|温度監視,温度管理|온도 모니터링,온도 관리|giám sát nhiệt độ,theo dõi nhiệt độ
camera|攝影機,監視器|カメラ,監視カメラ|카메라,폐쇄회로|camera
gateway|閘道器|ゲートウェイ|게이트웨이|cổng kết nối
remote control|遙控,遠端控制|遠隔操作,遠隔制御|원격 제어|điều khiển từ xa
pump|幫浦,抽水機|ポンプ|펌프|máy bơm
valve|閥門|バルブ|밸브|van nước
drone|無人機|ドローン|드론|máy bay không người lái
fault report|故障通報,報修單|故障連絡,不具合報告|고장 신고|báo hỏng
repair request|報修,報修申請|修理依頼,修繕依頼|수리 요청,수리 신청|yêu cầu sửa chữa
# people and work
family|家庭,家戶|世帯,家族|가구원,가족|hộ gia đình,các hộ,từng hộ
household|住戶名單|世帯主|세대|hộ dân
roster|班表,輪值表|勤務割|근무 명단|danh sách ca
roll call|點名|点呼|점호,인원 점검|điểm danh
working hours|工時|勤務時間,労働時間|근무 시간|giờ làm việc
sick leave|病假|病気休暇|병가|nghỉ ốm
job posting|職缺|求人票|채용 공고|tin tuyển dụng
interview|面試|面接|면접|phỏng vấn
skill|技能|技能|기능 보유|kỹ năng
uniform|制服|制服|유니폼,근무복|đồng phục
overdue alert|逾期通報|未帰還通報|미귀환 알림|cảnh báo quá hạn
rescue team|搜救隊,救難隊|救助隊,捜索隊|구조대|đội cứu hộ
disaster|災害,災情|災害|재난,재해|thiên tai,thảm họa
shelter|收容所,避難所|避難所|대피소,쉼터|nơi trú ẩn,điểm sơ tán
relief goods|救災物資|救援物資|구호물자|hàng cứu trợ
blood|血液,血袋|血液|혈액|máu,túi máu
quota|名額,配額|定員,募集枠|정원,할당량|chỉ tiêu,hạn ngạch
lottery|抽籤|抽選,くじ引き|추첨|bốc thăm,rút thăm
waiting number|號碼牌|番号札,受付番号|대기 번호|số thứ tự
group|隊伍,團隊|団体,グループ|단체,모임|đoàn,nhóm
club|社團,俱樂部|サークル,クラブ|동호회,동아리|câu lạc bộ
committee|委員會|委員会,理事会|위원회|ủy ban,ban quản trị
faq|常見問題|よくある質問|자주 묻는 질문|câu hỏi thường gặp
announcement|公告欄,布告|掲示板,回覧板|게시판,공지|bảng tin
newsletter|電子報|メルマガ|뉴스레터|bản tin
feedback|意見回饋,回饋|ご意見,フィードバック|의견,피드백|góp ý,phản hồi
questionnaire|問卷表|問診票,調査票|설문지,문진표|bảng câu hỏi,phiếu khảo sát
`;
