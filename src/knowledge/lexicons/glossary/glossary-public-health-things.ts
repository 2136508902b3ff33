/** Things of hospitals, care, laboratories, pharmacies and vets: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const PUBLIC_HEALTH_THING_ROWS = `
# hospital and clinic
outpatient booking|門診掛號,網路掛號,現場掛號|外来予約,再診予約,初診予約|외래 예약,접수 예약|đặt lịch khám,đăng ký khám,lấy số khám
clinic visit|門診,回診,複診,初診|外来,初診,再診|외래 진료,초진,통원,재진 환자|lượt khám,tái khám,khám lần đầu
clinic queue|看診號,看診進度,候診|診察順,待合,待ち人数|진료 순서,진료 대기|số khám,hàng chờ khám,chờ khám
clinic schedule|門診表,看診時段,診次|診療スケジュール,診療時間,外来担当表|진료 시간표,진료 일정,진료 시간|lịch khám bệnh,giờ khám,lịch trực khám
patient record|病患資料,病人資料,就診紀錄|患者情報,患者データ,受診歴|환자 정보,환자 기록,진료 이력|hồ sơ bệnh nhân,thông tin bệnh nhân,lịch sử khám
patient registration|初診建檔,病患建檔|患者登録,新患登録|환자 등록,신환 등록|đăng ký bệnh nhân,lập hồ sơ bệnh nhân
electronic medical record|電子病歷,病歷系統|電子カルテ|전자의무기록,전자 차트|bệnh án điện tử,hồ sơ bệnh án điện tử
medical record|病歷號,病歷資料,病摘|診療録,カルテ番号|진료 기록,진료기록부,의무 기록,차트 번호|sổ khám bệnh
medical certificate|診斷書,診斷證明|診断書|진단서,소견서|giấy chứng nhận sức khỏe,giấy xác nhận bệnh
hospital admission|住院,入院|入院,入院手続き|입원 수속,입원 환자|nhập viện,vào viện
patient discharge|出院,出院準備|退院,退院調整|퇴원,퇴원 수속|xuất viện,ra viện
discharge summary|出院病摘|退院サマリー,退院時要約|퇴원 요약|tóm tắt xuất viện,giấy ra viện
patient transfer|轉院,轉床,轉病房|転院,転棟,転床|전원 의뢰,병실 이동|chuyển viện,chuyển khoa
hospital bed|病床數,空床,床號|空床,病床数,ベッドコントロール|빈 병상,병실 배정|giường bệnh,giường trống
bed management|床位調度,床位管理|病床管理|병상 관리|quản lý giường bệnh
emergency room|急診,急診室|救急外来,救命救急|응급실,응급 진료|phòng cấp cứu,khoa cấp cứu,cấp cứu
intensive care unit|加護病房|集中治療室|중환자실|phòng hồi sức,hồi sức tích cực
operating room|手術室,開刀房,刀房|手術室,オペ室|수술실|phòng mổ
anaesthesia record|麻醉紀錄|麻酔記録|마취 기록|phiếu gây mê
nursing station|護理站|ナースステーション|간호사실,간호 스테이션|trạm điều dưỡng,quầy điều dưỡng
nursing record|護理紀錄|看護記録|간호 기록,간호 일지|phiếu chăm sóc,ghi chép điều dưỡng
clinical order|醫囑,開立醫囑|医師指示,指示簿,オーダリング|의사 지시,처방 지시|y lệnh,chỉ định của bác sĩ
clinical pathway|臨床路徑|クリニカルパス|임상 경로|phác đồ điều trị
treatment plan|治療計畫,療程規劃|治療計画|치료 계획|kế hoạch điều trị
patient bill|醫療費,醫藥費,部分負擔,自費項目|診療費,医療費,自己負担,窓口負担|진료비,병원비,본인부담금,비급여|viện phí,tiền khám,đồng chi trả
health insurance claim|健保點數,健保給付|診療報酬,保険点数,レセプト請求|요양급여,급여 청구|giám định bảo hiểm y tế,thanh toán bảo hiểm y tế
insurance card|健保卡|保険証,健康保険証,マイナ保険証|건강보험증|thẻ bảo hiểm y tế,thẻ bhyt
blood pressure|血壓|血圧|혈압|huyết áp
blood sugar|血糖|血糖値,血糖|혈당|đường huyết
body temperature|體溫|体温|체온,발열 체크|thân nhiệt,đo nhiệt độ cơ thể
heart rate|心跳,心率|心拍数,脈拍|심박수,맥박|nhịp tim
weight|體重|体重|몸무게,체중 기록,체중 변화|cân nặng
electrocardiogram|心電圖|心電図|심전도|điện tâm đồ
medical image|醫療影像,影像檢查,電腦斷層,核磁共振|医用画像,画像診断,画像検査|의료 영상,영상 검사,영상 판독|hình ảnh y khoa,chẩn đoán hình ảnh,chụp ct,chụp mri
endoscopy|胃鏡,大腸鏡,內視鏡|内視鏡,胃カメラ|내시경|nội soi
infusion|點滴,輸液|点滴,輸液|링거,수액 주사|truyền dịch
injection|打針,注射|注射|주사 처치,예방 주사|mũi tiêm,tiêm thuốc
transfusion|輸血|輸血|수혈|truyền máu
blood type|血型|血液型|혈액형|nhóm máu
wound|傷口,換藥|創傷,創部|상처 소독,드레싱|vết thương,thay băng
infection control|感染管制,院內感染,院感|感染対策,院内感染,感染管理|감염 관리,원내 감염|kiểm soát nhiễm khuẩn
infectious disease|傳染病,流感|感染症,インフルエンザ|감염병,전염병,독감|bệnh truyền nhiễm,dịch bệnh
quarantine|居家檢疫,隔離天數|隔離期間,隔離患者|자가격리,격리 환자,격리 기간,격리 해제|cách ly
isolation room|隔離病房|隔離室|격리실|phòng cách ly
adverse event|不良反應,不良事件,副作用|副作用,有害事象,副反応|부작용,이상 반응|tác dụng phụ,phản ứng phụ,biến cố bất lợi
near miss|跡近錯失,病安事件|ヒヤリハット,インシデントレポート|아차 사고,근접 오류|sự cố suýt xảy ra,sự cố y khoa
medical malpractice|醫療糾紛|医療事故,医療過誤|의료 사고,의료 분쟁|tai biến y khoa,sự cố điều trị
pregnancy|懷孕,產檢,媽媽手冊|妊娠,妊婦健診,母子手帳|산전 검사,산모 수첩,임신 주수,임산부 관리|thai kỳ,khám thai,sổ khám thai
growth chart|生長曲線|成長曲線,発育曲線|성장 곡선,성장 발달|biểu đồ tăng trưởng
telemedicine|遠距醫療,視訊診療,遠距看診|オンライン診療,遠隔診療|비대면 진료,원격 진료|khám từ xa,khám trực tuyến
chronic care|慢性病,慢性病管理|慢性疾患,生活習慣病|만성질환,만성 질환 관리|bệnh mãn tính,bệnh mạn tính
health record|健康紀錄,健康資料|健康記録,健康手帳|건강 기록,건강수첩|hồ sơ sức khỏe,sổ sức khỏe
health check result|健檢報告,體檢報告|健診結果,健康診断書|건강검진 결과,검진 결과|kết quả khám sức khỏe
patient portal|病患入口|患者ポータル|환자 포털|cổng bệnh nhân
on-call rota|值班表,待命班|当直表,オンコール,宿直|당직표,온콜,당직자,당직 일정|
night shift|夜班,大夜,小夜|夜勤,準夜勤|야간 근무,나이트 근무|ca đêm
nursing shift|三班,白班,護理班|日勤,看護勤務表|간호 근무표,데이 근무|lịch trực điều dưỡng
medical device|醫材,醫療器材,醫療儀器|医療機器,医療器具|의료기기,의료 장비|thiết bị y tế,máy móc y tế
medical supply|衛材庫存,醫療耗材|診療材料,衛生材料|의료 소모품,진료 재료|vật tư y tế
sterilisation record|消毒紀錄,滅菌紀錄|滅菌記録,消毒記録|멸균 기록,소독 기록|sổ khử khuẩn,nhật ký tiệt trùng
instrument set|手術器械,器械包|手術器具,器械セット|수술 기구,기구 세트|bộ dụng cụ phẫu thuật,dụng cụ mổ
medical waste|醫療廢棄物|医療廃棄物,感染性廃棄物|의료 폐기물|rác thải y tế,chất thải y tế
oxygen|氧氣,氧氣瓶|酸素,酸素ボンベ|산소통|bình oxy,oxy y tế
ventilator|呼吸器|人工呼吸器|인공호흡기|máy thở
tooth|牙齒,蛀牙|虫歯,歯式|치아,충치|răng miệng,sâu răng
orthodontics|矯正牙齒,牙齒矯正|歯列矯正,歯科矯正|치아 교정|niềng răng,chỉnh nha
scaling|洗牙|歯石除去,歯のクリーニング|스케일링|cạo vôi răng,lấy cao răng
eyesight|視力,驗光|視力検査,検眼|시력 검사,시력|đo thị lực,đo mắt
contact lens|隱形眼鏡|コンタクトレンズ|콘택트렌즈|kính áp tròng
traditional medicine|中藥,藥帖,中醫診所,中醫科|漢方,漢方薬|한약,한방 진료,탕약|thuốc nam,thuốc bắc,đông y
patient satisfaction survey|滿意度調查|患者満足度調査,満足度調査|환자 만족도,만족도 조사|khảo sát hài lòng người bệnh
health education|衛教,衛教單張|健康教育,患者指導|보건 교육,건강 교육|truyền thông sức khỏe,tư vấn sức khỏe
reminder call|提醒回診,回診提醒|受診勧奨,来院リマインド|내원 안내,내원 알림|nhắc tái khám,nhắc lịch khám
missed appointment|爽約,過號|無断キャンセル,予約の無断欠席|노쇼,예약 부도|bỏ hẹn,lỡ hẹn
consent form|手術同意書,知情同意|手術同意書,インフォームドコンセント|수술 동의서,검사 동의서|giấy cam đoan,phiếu chấp thuận
living will|預立醫療,安寧意願|事前指示書,尊厳死宣言|연명의료의향서|di nguyện y tế
donor organ|器官捐贈|臓器提供,ドナーカード|장기 기증|hiến tạng
blood bank|血庫|輸血部,血液バンク|혈액원,혈액 은행|ngân hàng máu,kho máu
# care
care service|居家照顧,居家服務,照顧服務|介護サービス,訪問介護,在宅介護|방문요양,재가 서비스,요양 서비스|dịch vụ chăm sóc,chăm sóc tại nhà
home visit|家訪,訪視,居家訪視|家庭訪問,訪問看護,訪問記録|가정 방문,방문 간호|thăm hộ,thăm tại nhà,vãng gia
care level|失能等級,長照等級|要介護度,要介護認定,介護認定|장기요양등급,요양 등급|mức độ chăm sóc
care assessment|照顧評估,需求評估|アセスメント,ニーズ評価|욕구 조사,돌봄 평가|đánh giá nhu cầu chăm sóc
care diary|照顧日誌|介護日誌,連絡帳,ケース記録|돌봄 일지,요양 일지,알림장|nhật ký chăm sóc,sổ liên lạc
meal intake|進食量|食事量,食事摂取量|식사량|lượng ăn
excretion record|排泄紀錄,換尿布|排泄記録,おむつ交換|배변 기록,기저귀 교체|thay tã,theo dõi vệ sinh
dementia|失智,失智症|認知症|치매|sa sút trí tuệ,người lẫn
wandering|走失,遊走|徘徊,行方不明|실종,배회 감지|đi lạc
fall|跌倒|転倒,転落|낙상|té ngã
medication schedule|服藥時間,用藥提醒|服薬スケジュール,服薬管理,お薬の時間|복약 시간,복약 관리,투약 시간|lịch uống thuốc,nhắc uống thuốc
respite care|喘息服務|ショートステイ,短期入所|단기 보호,주야간 보호|chăm sóc ngắn hạn
family visit|探視,探病,會客時間|面会,お見舞い|병문안,면회 예약,면회 신청|thăm nuôi,thăm bệnh
personal belonging|個人物品,隨身物品|私物,所持品|개인 소지품,소지품|đồ dùng cá nhân,tư trang
foster home|寄養家庭|里親家庭,養育家庭|위탁 가정|gia đình nuôi dưỡng,gia đình nhận nuôi
orphanage|育幼院,兒少安置|児童養護施設|보육원,아동복지시설|trại trẻ mồ côi,mái ấm
disability card|身障手冊,身心障礙證明|障害者手帳|장애인 등록증,복지카드|giấy xác nhận khuyết tật
# laboratory
test order|檢驗單,檢驗申請|検査依頼,検査オーダー|검사 의뢰,검사 의뢰서,검사 오더|phiếu xét nghiệm,chỉ định xét nghiệm
test item|檢測項目,檢驗項次|検査項目|검사 항목|chỉ tiêu xét nghiệm,chỉ tiêu kiểm nghiệm
reference value|參考值,正常值|基準値,正常値|참고치,정상 범위,기준치|chỉ số bình thường,giá trị tham chiếu
abnormal value|異常值,危險值|異常値,パニック値|이상치,이상 수치|chỉ số bất thường
sample tube|試管,採血管|採血管,試験管|채혈관,시험관|ống nghiệm,ống máu
sample label|檢體標籤,檢體條碼|検体ラベル,検体バーコード|검체 라벨,검체 바코드|nhãn mẫu,mã mẫu
sample|檢體編號,送檢樣品|試料,検体番号||mẫu bệnh phẩm,mẫu kiểm nghiệm
urine test|尿液檢查,驗尿|尿検査,検尿|소변 검사|xét nghiệm nước tiểu
pathology|病理,病理切片|病理診断,病理検査|병리 검사,조직 검사|giải phẫu bệnh,sinh thiết
culture test||培養検査|배양 검사|nuôi cấy vi khuẩn
genetic test|基因檢測|遺伝子検査|유전자 검사|xét nghiệm gen
rapid test|快篩|迅速検査,簡易検査|신속 검사,간이 검사|xét nghiệm nhanh,test nhanh
reagent|試劑|試薬|시약|hóa chất xét nghiệm,thuốc thử
chemical|化學品,化學藥品|薬品,化学物質|화학 물질,화학약품|hóa chất
safety data sheet|安全資料表|安全データシート|물질안전보건자료|phiếu an toàn hóa chất
laboratory notebook|實驗紀錄,實驗紀錄簿|実験ノート,実験記録|실험 노트,연구 노트,실험 기록|sổ ghi thí nghiệm,nhật ký thí nghiệm
experiment|實驗|実験|실험|thí nghiệm
measuring instrument|量測儀器,檢測儀器|測定器,計測器,分析装置|측정 장비,분석 장비,계측기|máy phân tích,thiết bị đo
microscope|顯微鏡|顕微鏡|현미경|kính hiển vi
centrifuge|離心機|遠心機|원심분리기|máy ly tâm
freezer|冷凍櫃,超低溫冷凍櫃|フリーザー,超低温冷凍庫|초저온 냉동고|tủ lạnh âm sâu,tủ bảo quản
test report|檢驗報告,化驗報告|検査報告書,試験報告書|검사 보고서|phiếu kết quả,kết quả kiểm nghiệm
accreditation|實驗室認證,評鑑|認定審査,医療機能評価|의료기관 인증,공인 시험기관|công nhận phòng thí nghiệm,kiểm định chất lượng
clinical study|臨床研究,收案|臨床研究,症例登録|임상 연구,증례|nghiên cứu lâm sàng
study protocol|試驗計畫書|試験計画書,治験実施計画書|연구 계획서,임상시험 계획서|đề cương nghiên cứu
ethics committee|倫理委員會,倫理審查|倫理審査,倫理委員会|연구윤리 심의,윤리위원회|hội đồng đạo đức
# pharmacy
prescription|藥單,慢箋,連續處方|電子処方箋,院外処方,お薬の処方|약 처방|
repeat prescription|慢性處方箋,慢性病連續處方箋|リフィル処方,リフィル処方箋|반복 처방|toa tái khám,đơn thuốc mạn tính
medicine bag|藥袋|薬袋|약봉투|túi thuốc
medication record|用藥紀錄,用藥史,服藥紀錄|お薬手帳,薬歴,服薬記録|복약 기록,투약 기록|lịch sử dùng thuốc,sổ dùng thuốc
dosage|劑量,用法用量|用法用量,投与量|용량 용법,투여량,복용량|liều dùng,liều lượng
drug interaction|藥物交互作用,重複用藥|飲み合わせ,薬物相互作用,重複投薬|약물 상호작용,병용 금기,중복 처방|tương tác thuốc
drug stock|藥品庫存,藥庫|医薬品在庫,薬剤在庫|약품 재고,의약품 재고|tồn kho thuốc,kho dược
narcotic|管制藥品,管制藥|麻薬,向精神薬|향정신성 의약품,마약류|thuốc kiểm soát đặc biệt,thuốc gây nghiện
over-the-counter medicine|指示藥|市販薬,一般用医薬品|일반의약품,상비약|thuốc không kê đơn
generic drug|學名藥|ジェネリック,後発医薬品|제네릭,복제약|thuốc gốc
tablet|藥錠,藥丸|錠剤|알약|viên thuốc
pill box|藥盒|ピルケース,服薬カレンダー|약통,약 상자|hộp chia thuốc
drug recall|藥品回收,下架回收|医薬品回収,自主回収|의약품 회수|thu hồi thuốc
drug price|藥價|薬価|약값|giá thuốc,tiền thuốc
vaccination record|接種紀錄,預防接種紀錄,小黃卡|接種記録,予防接種手帳,接種履歴|접종 기록,접종 이력,예방접종 내역|sổ tiêm chủng,lịch sử tiêm
vaccination appointment|預約接種,疫苗預約|接種予約,ワクチン予約|접종 예약,백신 예약|đăng ký tiêm,lịch tiêm
vaccine stock|疫苗庫存|ワクチン在庫|백신 재고|tồn kho vắc xin
vaccine dose|劑次|接種回数|접종 차수|liều vắc xin,mũi vắc xin
medicine refrigerator|疫苗冰箱,藥品冰箱|薬用冷蔵庫,ワクチン保冷庫|백신 냉장고,약품 냉장고|tủ lạnh vắc xin,tủ bảo quản thuốc
vaccination certificate|接種證明|接種証明書,接種済証|접종 증명서|giấy chứng nhận tiêm chủng
# vet
animal hospital|動物醫院,獸醫院|動物病院|동물병원|bệnh viện thú y,phòng khám thú y
pet record|寵物病歷,毛孩資料|ペットのカルテ,ペット情報|반려동물 정보,동물 진료 기록|hồ sơ thú cưng
neutering|結紮,絕育|避妊手術,去勢手術,不妊手術|중성화,중성화 수술|triệt sản
rabies vaccine|狂犬病疫苗|狂犬病予防接種|광견병 예방접종|tiêm phòng dại,vắc xin dại
deworming|驅蟲|寄生虫駆除,駆虫|구충제,구충제 투약|tẩy giun,xổ giun
pet registration|寵物登記|犬の登録,鑑札|반려동물 등록,동물 등록|đăng ký thú nuôi,đăng ký chó mèo
stray animal|流浪動物,流浪狗,浪浪,浪貓|野良犬,野良猫,保護犬,保護猫|유기동물,유기견,길고양이|chó hoang,mèo hoang,động vật lang thang
cat|貓咪,貓隻|飼い猫,愛猫|고양이|mèo
cage|籠位,籠子|ケージ|케이지|lồng nuôi,lồng thú
ear tag|耳標|耳標|귀표|thẻ tai
quarantine certificate|檢疫證明|検疫証明書|검역 증명서|giấy kiểm dịch
herd treatment|畜群用藥|家畜の治療,家畜診療|가축 진료|điều trị đàn
`;
