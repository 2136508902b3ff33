/** More things, trade by trade: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a trade. */
export const TRADE_THING_ROWS = `
# offices and projects
work order|派工單,工單,施工單|作業指示書,作業伝票|작업지시서,작업 의뢰서|phiếu giao việc,lệnh công tác
service request|服務申請,叫修單|サービス依頼,依頼書|서비스 요청,의뢰서|yêu cầu dịch vụ,phiếu yêu cầu
ticket|客服單,案件單|問い合わせ票|문의 티켓|phiếu hỗ trợ
inquiry|詢問,客戶詢問,洽詢|問い合わせ,お問い合わせ|문의,문의 사항|câu hỏi của khách,thắc mắc
proposal|提案,企劃書|提案,企画書|제안,기획서|đề xuất,bản đề xuất
milestone|里程碑|マイルストーン|마일스톤|cột mốc
progress|進度|進捗|진척,진행 상황|tiến độ
checklist|檢查表,檢核表|チェックリスト,点検表|체크리스트,점검표|bảng kiểm,danh mục kiểm tra
work log|工作日誌,日誌|作業記録,日報,業務日誌|작업 일지,업무 일지|nhật ký công việc,nhật ký thi công
handover note|交班紀錄|引き継ぎ,申し送り|인수인계|bàn giao ca
meeting|開會|打ち合わせ,会合|회의,모임 일정|cuộc họp,buổi họp
directory|名錄,通訊錄|名簿,連絡網|명부,연락망|danh bạ
asset|資產,財產|資産|자산|tài sản
supply|物資,耗品|物資,用品|물자,비품|vật tư hỗ trợ,nhu yếu phẩm
stationery|文具|文房具|문구|văn phòng phẩm
insurance policy|保險單|保険契約|보험 계약|hợp đồng bảo hiểm
premium|保費|保険料|보험료|phí bảo hiểm
tax return|報稅單|申告書|세금 신고서|tờ khai thuế
balance|餘額|残高|잔액|số dư
statement|對帳單,明細表|明細書,利用明細|명세서,내역서|bảng kê,sao kê
cost estimate|工程估價|概算見積|개략 견적|dự toán
budget|經費,預算表|予算,経費枠|예산|ngân sách,kinh phí
subsidy|補助金,補貼|補助金,給付金|보조금,지원금|trợ cấp,hỗ trợ tiền
grant|獎助金,計畫經費|助成金|지원 사업비|tài trợ
# rental, moving, cleaning
rental car|租車|レンタカー|렌터카,렌트카|thuê xe tự lái,xe thuê
moving|搬家|引っ越し,引越し|이사 서비스,이삿짐|chuyển nhà
car wash|洗車|洗車|세차|rửa xe
car sharing|共享汽車|カーシェア|카셰어링|chia sẻ xe
bike sharing|公共自行車|シェアサイクル|공유 자전거,공공 자전거|xe đạp công cộng
damage report|損壞紀錄|損傷記録,破損報告|파손 기록,파손 신고|biên bản hư hỏng
damage|損壞,毀損|損傷,破損|파손,손상|hư hỏng,hư hại,thiệt hại
lost item|遺失物,失物|忘れ物,落とし物|분실물|đồ thất lạc
storage unit|迷你倉,個人倉庫|トランクルーム|셀프 스토리지,개인 창고|kho tự quản
costume rental|服裝租借|衣装レンタル|의상 대여|thuê trang phục
vending machine|販賣機,自動販賣機|自販機,自動販売機|자판기,자동판매기|máy bán hàng tự động
# leisure and sport
court|球場,場地時段|コート|코트,구장|sân bóng,sân tennis
swimming pool|泳池|プール|수영장|hồ bơi,bể bơi
gym|健身房|ジム,スポーツクラブ|헬스장,체육관|phòng tập,phòng gym
ski pass|滑雪票|リフト券|리프트권|vé trượt tuyết
hot spring|溫泉,湯屋|温泉,入浴施設|온천,목욕탕|suối nước nóng
karaoke room|包廂|カラオケルーム,個室|노래방|phòng karaoke
climbing|登山,攀岩|登山,クライミング|등산,클라이밍|leo núi
golf|高爾夫|ゴルフ|골프|sân golf
league|聯賽|リーグ|리그|giải đấu liên đoàn
match|賽事,比賽場次|試合,対戦|시합,대전|trận đấu
team|球隊|球団,出場チーム|선수단|đội bóng
registration fee|報名費|参加費|참가비|lệ phí tham dự
result list|成績公告|結果一覧|결과표|bảng kết quả
photo shoot|婚紗攝影,拍照|撮影,写真撮影|사진 촬영|buổi chụp hình
studio|攝影棚,工作室|スタジオ|스튜디오|phòng chụp,xưởng
model|模型|模型|모형|mô hình
museum|博物館|博物館,美術館|박물관,미술관|bảo tàng
guided tour|導覽,導覽行程|ガイドツアー,見学会|가이드 투어,해설|tham quan có hướng dẫn
audio guide|語音導覽|音声ガイド|음성 안내|thuyết minh tự động
film|電影|映画|영화|bộ phim
screening|放映|上映|상영|suất chiếu
podcast|播客|ポッドキャスト|팟캐스트|podcast
radio|電台|ラジオ|라디오|đài phát thanh
magazine|雜誌|雑誌|잡지|tạp chí
printing order|印刷訂單|印刷注文|인쇄 주문|đơn in
copyright|著作權,版權|著作権|저작권|bản quyền
licence fee|授權金|使用料,許諾料|사용료,로열티|phí bản quyền
royalty|版稅|印税|인세|nhuận bút
# food
bakery order|麵包訂單|パン注文|빵 주문|đơn bánh
cake|蛋糕|ケーキ|케이크|bánh kem
school lunch|營養午餐,學校午餐|給食,学校給食|급식,학교 급식|bữa ăn bán trú,suất ăn học đường
allergen|過敏原|アレルゲン|알레르겐|chất gây dị ứng
food safety|食品安全|食品安全|식품 안전|an toàn thực phẩm
food waste|剩食,廚餘|食品ロス,残飯|음식물 쓰레기|thức ăn thừa
surplus food|剩餘食物|余剰食品|잉여 식품|thực phẩm dư
food bank|食物銀行|フードバンク|푸드뱅크|ngân hàng thực phẩm
lunch box|便當|弁当,お弁当|도시락|cơm hộp,suất cơm
drink|飲料|飲み物,ドリンク|음료|đồ uống,nước uống
coffee bean|咖啡豆|コーヒー豆|원두|hạt cà phê
roasting|烘豆,烘焙|焙煎|로스팅|rang xay
wine|葡萄酒|ワイン|와인|rượu vang
butchering|分切|精肉加工|정육|pha lóc thịt
# building and property
viewing|看房,帶看|内見,内覧|집 보기,내방 견학|xem nhà
move-in|入住點交|入居手続き|입주|dọn vào
move-out|退租點交|退去手続き|퇴거,퇴실|trả nhà
parking permit|停車證|駐車許可証|주차증,주차권|thẻ gửi xe
parcel locker|智取櫃,包裹櫃|宅配ロッカー|무인 택배함|tủ nhận hàng
fire safety|消防安全|防火管理|소방 안전|phòng cháy chữa cháy
fire extinguisher|滅火器|消火器|소화기|bình chữa cháy
equipment inspection|設備檢查|設備点検|설비 점검|kiểm tra thiết bị
building inspection|建物檢查|建物検査|건물 점검|kiểm định công trình
renovation|裝修,翻新|リフォーム,改修|리모델링,인테리어|sửa nhà,cải tạo
interior design|室內設計|内装設計|인테리어 디자인|thiết kế nội thất
construction site|工地現場,施工現場|工事現場,建設現場|공사 현장,건설 현장|công trường,công trình
material order|叫料|資材発注|자재 발주|đặt vật liệu
scaffold|鷹架|足場|비계|giàn giáo
crane|吊車|クレーン|크레인|cần cẩu
heavy equipment|重機具|重機,建設機械|중장비,건설기계|máy công trình,xe cơ giới
mine|礦場,礦區|鉱山|광산|mỏ
# health and welfare
check-up|健康檢查,健檢|健康診断,人間ドック|건강검진,종합검진|khám tổng quát,khám sức khỏe
dental treatment|牙科治療|歯科治療|치과 치료|điều trị răng
dental laboratory|齒模所,技工所|歯科技工所|기공소|labo răng
implant|植牙|インプラント|임플란트|cấy ghép
physiotherapy|物理治療|理学療法|물리치료|vật lý trị liệu
acupuncture|針灸|鍼灸|침술|châm cứu
massage|按摩|マッサージ|마사지|mát-xa,xoa bóp
beauty treatment|美容,美甲|美容施術,ネイル|피부 관리,네일|làm đẹp,làm móng
birth|接生,分娩|出産,分娩|분만,출산|sinh nở
newborn|新生兒|新生児|신생아|trẻ sơ sinh
day care|日照,日托|デイサービス,通所介護|주간보호,데이케어|chăm sóc ban ngày
nursing home|安養院,養護中心|老人ホーム,介護施設|요양원,요양시설|viện dưỡng lão
meal delivery|送餐|配食,食事宅配|도시락 배달,식사 배달|giao suất ăn
assistive device|輔具|福祉用具,補助具|보조기기,복지용구|dụng cụ hỗ trợ
wheelchair|輪椅|車椅子|휠체어|xe lăn
organ|器官|臓器|장기 이식|tạng ghép
clinical trial|臨床試驗|治験|임상시험|thử nghiệm lâm sàng
consent form|同意書|同意書|동의서|phiếu đồng ý
emergency call|緊急呼叫,求救|緊急通報,緊急呼び出し|응급 호출,긴급 신고|gọi khẩn cấp
fall detection|跌倒偵測|転倒検知|낙상 감지|phát hiện té ngã
animal shelter|動物收容所|動物保護施設|동물 보호소|trạm cứu hộ động vật
microchip|晶片|マイクロチップ|마이크로칩|chip thú cưng
pet boarding|寵物住宿|ペットホテル|반려동물 호텔|khách sạn thú cưng
# school
driving school|駕訓班,駕校|自動車教習所|운전학원,자동차학원|trường dạy lái xe
driving lesson|駕訓課|技能教習|운전 교육,도로 주행|buổi học lái
cram school|補習班|学習塾|학원|trung tâm học thêm,lớp luyện thi
kindergarten|幼兒園|幼稚園,保育園|유치원,어린이집|trường mầm non,mẫu giáo
dormitory|宿舍|学生寮|기숙사|ký túc xá
textbook|課本|教材,テキスト|교재|sách giáo khoa
curriculum|課綱|カリキュラム|커리큘럼,교육과정|chương trình học
question bank|題庫|問題集,問題バンク|문제 은행|ngân hàng câu hỏi
research project|研究計畫|研究課題|연구 과제|đề tài nghiên cứu
laboratory equipment|實驗儀器|実験機器|실험 장비|thiết bị thí nghiệm
library card|借書證|図書カード,利用者カード|대출증,도서관 카드|thẻ thư viện
internship|實習|インターンシップ,実習|인턴,실습|thực tập
# transport and sea
freight|貨運|貨物輸送|화물 운송|vận chuyển hàng
customs|海關|税関|세관|hải quan
waybill|託運單|送り状|운송장|vận đơn
bill of lading|提單|船荷証券|선하증권|vận đơn đường biển
dock|碼頭|埠頭,桟橋|부두,선착장|bến tàu
voyage|航次,航程|航海,航行|항차,항해|chuyến tàu
sailing|船班|便の運航,航路|배편,운항편|chuyến phà
marina|遊艇港|マリーナ|마리나|bến du thuyền
mooring|繫泊位|係留場所|계류장|chỗ neo đậu
airport|機場|空港|공항|sân bay
railway|鐵路|鉄道|철도|đường sắt
driver's log|行車紀錄|運転日報|운행 일지|nhật trình xe
school run|學童接送|通学送迎|통학 차량|đưa đón học sinh
lift sharing|共乘|相乗り|카풀,합승|đi chung xe
traffic light|紅綠燈,號誌|信号機|신호등|đèn giao thông
snow clearing|除雪|除雪|제설|dọn tuyết
road damage|道路坑洞,路面破損|道路損傷,陥没|포트홀,도로 파손|hư hỏng đường,ổ gà
# city and public
citizen report|民眾通報|市民通報|시민 신고,민원 신고|phản ánh của người dân
licence application|執照申請|免許申請|면허 신청|hồ sơ xin giấy phép
registry|登記簿|登記簿,台帳登録|등기부|sổ đăng ký
land register|地籍|土地台帳|토지 대장|sổ địa chính
household register|戶籍|戸籍,住民票|주민등록,호적|hộ khẩu
public hearing|公聽會|公聴会|공청회|phiên điều trần
evacuation|疏散,撤離|避難|대피|sơ tán
donation of goods|物資捐贈|物資寄付|물품 기부|quyên góp hiện vật
charity|慈善|慈善活動|자선|từ thiện
adoption fee|領養費|譲渡費用|분양비|phí nhận nuôi
membership fee|會費|会費,年会費|회비|hội phí,phí hội viên
congregation|教友|信徒,教会員|교인,신도|giáo dân
ritual|法事,科儀|法要,祭事|제사,의례|nghi lễ
funeral|告別式|葬儀|장례식|đám tang
memorial tablet|牌位|位牌|위패|bài vị
# energy, water, environment
solar panel|太陽能板|太陽光パネル|태양광 패널|tấm pin mặt trời
power generation|發電|発電|발전량,전력 생산|phát điện
power consumption|用電量|消費電力,電力使用量|전력 사용량|điện tiêu thụ
grid|電網|電力網,電力系統|전력망|lưới điện
heating|暖氣|暖房|난방|sưởi
well|水井|井戸|우물|giếng
water tank|水塔|貯水槽|물탱크|bể nước
water level|水位|水位|수위|mực nước
air quality|空氣品質|大気質|대기질,공기질|chất lượng không khí
noise|噪音|騒音|소음|tiếng ồn
carbon emission|碳排放|炭素排出量|탄소 배출량|phát thải
garbage truck|垃圾車|ごみ収集車|쓰레기차,수거차|xe rác
hazardous waste|有害廢棄物|有害廃棄物|유해 폐기물|chất thải nguy hại
scrap|廢料|スクラップ|고철|phế liệu
# plants, animals, sea
orchard|果園|果樹園|과수원|vườn cây
irrigation|灌溉|灌漑,水やり|관개|tưới tiêu
soil|土壤|土壌|토양|đất trồng
growth stage|生育階段|生育段階|생육 단계|giai đoạn sinh trưởng
yield|產量|収量,生産量|생산량,수확량|sản lượng,năng suất
livestock|畜牧,牲畜|家畜|가축|gia súc,đàn vật nuôi
vaccination|疫苗接種|予防接種|예방접종|tiêm phòng
milking|擠奶,擠乳|搾乳|착유|vắt sữa
egg|雞蛋|鶏卵|계란|trứng gà
fish farm|養殖場|養殖場|양식장|trại cá,trại nuôi tôm
fishing gear|漁具|漁具|어구|ngư cụ
wildlife|野生動物|野生動物|야생동물|động vật hoang dã
timber|林木|木材|목재|gỗ rừng
# shop floor
work instruction|作業標準|作業手順書|작업 표준|hướng dẫn công việc
cutting tool|刀具|切削工具|절삭 공구|dao cắt
raw material|原物料|原材料|원자재|nguyên vật liệu
semi-finished product|半成品|半製品,仕掛品|반제품|bán thành phẩm
finished product|成品|完成品|완제품|thành phẩm
quality report|品質報告|品質報告書|품질 보고서|báo cáo chất lượng
calibration|校正,校驗|校正,較正|교정|hiệu chuẩn
test report|檢測報告|試験成績書|시험 성적서|phiếu kết quả thử nghiệm
machine downtime|停機|設備停止|설비 정지,가동 중단|dừng máy
line balancing|產線平衡|ライン編成|라인 편성|cân bằng chuyền
subcontracting|委外加工,代工|外注加工|외주 가공|gia công ngoài
`;
