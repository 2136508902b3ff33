/** People and bodies of care, public offices, schools and associations: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas. */
export const PUBLIC_ACTOR_ROWS = `
physician|主治醫師,主治醫生,內科醫師|主治医,内科医|주치의,전문의,의료진|bác sĩ điều trị,bác sĩ chuyên khoa
surgeon|外科醫師,開刀醫師|外科医,執刀医|집도의,외과 의사|bác sĩ phẫu thuật
resident doctor|住院醫師,實習醫師|研修医|전공의,레지던트|bác sĩ nội trú
doctor on duty|值班醫師,值班醫生|当直医,当番医|당직의,당직 의사|bác sĩ trực
family doctor|家庭醫師,家醫|かかりつけ医,家庭医|동네 의원,가정의|bác sĩ gia đình
anaesthetist|麻醉醫師|麻酔科医|마취과 의사|bác sĩ gây mê
radiographer|放射師|放射線技師,診療放射線技師|방사선사|kỹ thuật viên x quang
medical technologist|醫檢師,檢驗師|臨床検査技師,検査技師|임상병리사|kỹ thuật viên xét nghiệm
head nurse|護理長|看護師長,師長|수간호사|điều dưỡng trưởng
nursing staff|護理人員,護理師們|看護職員,看護スタッフ|간호 인력,간호조무사|điều dưỡng viên
medical staff|醫護人員,醫護|医療従事者,医療スタッフ|의료인,의료 종사자|nhân viên y tế,cán bộ y tế
receptionist|掛號人員,櫃檯人員,櫃檯|受付係,受付スタッフ,医療事務|접수 직원,원무과,데스크 직원|lễ tân,nhân viên tiếp nhận
nutritionist|營養師|栄養士,管理栄養士|영양사|chuyên viên dinh dưỡng
physiotherapist|物理治療師,職能治療師,語言治療師|理学療法士,作業療法士,言語聴覚士|물리치료사,작업치료사|kỹ thuật viên vật lý trị liệu
dental hygienist|牙助,牙醫助理|歯科衛生士|치과위생사|trợ thủ nha khoa
paramedic|救護員,救護技術員|救急救命士,救急隊員,救急隊|구급대원,응급구조사|nhân viên cấp cứu,đội cấp cứu
ambulance service|消防救護|救急隊本部|구급대|trung tâm cấp cứu
inpatient|住院病人,住院病患|入院患者|입원환자|bệnh nhân nội trú
outpatient|門診病人,門診病患|外来患者|외래 환자|bệnh nhân ngoại trú
pregnant woman|孕婦,產婦|妊婦,産婦,妊産婦|임산부,임신부|thai phụ,sản phụ,bà bầu
blood donor|捐血人,捐血者|献血協力者|헌혈자|người hiến máu
care receiver|個案家屬,被照顧者,照顧對象|要介護者,利用者さん,ご利用者|돌봄 대상자,수급자|người được chăm sóc,cụ già
home carer|居家照服員,居服|訪問介護員,ホームヘルパー|방문요양사,생활지원사|nhân viên chăm sóc tại nhà
family carer|家庭照顧者,主要照顧者|家族介護者,介護者家族|가족 돌봄자|người chăm sóc chính,người nhà bệnh nhân
visiting nurse|居家護理師|訪問看護師|방문 간호사|điều dưỡng tại nhà
care home|長照機構,護理之家,安養中心,照護機構|特養,有料老人ホーム,グループホーム,介護事業所|요양병원|trung tâm dưỡng lão
care manager|照管專員,照顧專員|介護支援専門員|케어매니저,사례관리사|quản lý ca chăm sóc
social worker|社工師,社工員|ソーシャルワーカー,社会福祉士,相談員,民生委員|복지사|cán bộ xã hội
community health worker|社區護理師,公衛護理師|保健師|보건소 직원,보건 요원|y tế thôn bản,cộng tác viên dân số,cộng tác viên y tế
health centre|衛生所人員,健康服務中心|保健センター|보건지소|trạm y tế
counsellor|諮商師,輔導員|カウンセラー,臨床心理士|상담사,상담원|tư vấn viên
laboratory|檢驗所,檢驗室,實驗室人員|検査所,検査室,検査センター|검사실,검사소,시험 기관|phòng xét nghiệm,trung tâm kiểm nghiệm
researcher|研究員,研究人員|研究者,研究員|연구원,연구자|nhà nghiên cứu,nghiên cứu viên
principal investigator|計畫主持人,主持人|研究代表者,責任医師|연구 책임자,책임 연구원|chủ nhiệm đề tài
trial participant|受試者|被験者,治験参加者|피험자,연구 참여자|người tham gia nghiên cứu
pharmacy staff|調劑人員,藥局人員|調剤薬局スタッフ,登録販売者|약국 직원|nhân viên nhà thuốc
pharmacy|社區藥局,調劑藥局|調剤薬局,ドラッグストア||hiệu thuốc
veterinarian|獸醫師,動物醫師|獣医,獣医さん||
animal nurse|動物醫院助理,獸醫助理|動物看護師|동물보건사|trợ lý thú y
pet owner|毛爸媽|飼い主さん|보호자님,반려인|chủ thú cưng
civil servant|公務員,公務人員,承辦|公務員,市職員,職員課|공무원,주무관,담당 공무원|công chức,viên chức
case handler|承辦人員,經辦|担当職員,審査担当|담당자,처리 담당자|chuyên viên,cán bộ thụ lý,cán bộ tiếp nhận
city hall|市政府,縣市政府,鄉公所,區公所|市役所,区役所,町役場,役場|구청,군청,동사무소,주민센터|ủy ban nhân dân,phường,ubnd,ủy ban xã,ủy ban phường
ministry|部會,中央部會|省庁,官公庁|정부 부처,중앙부처|bộ ngành,sở ngành
mayor|市長,縣長,鄉長|市長,町長|시장님,구청장|chủ tịch tỉnh,chủ tịch xã
village head|里長,村長|町内会長,区長|통장님,마을 이장,이장님|trưởng thôn,tổ trưởng dân phố,trưởng ấp
councillor|議員,市議員|議員,市議|의원실,시의원,국회의원|đại biểu,đại biểu hội đồng
permit office|核發機關|許可権者,所轄庁|허가 부서,인허가 부서|cơ quan cấp phép
taxpayer|納稅人,納稅義務人|納税者|납세자|người nộp thuế
tax accountant|記帳士,會計師|税理士|세무사|kế toán thuế
tax officer|稅務員,稽徵人員|税務職員,徴税吏員|세무 공무원|cán bộ thuế
land office|地政事務所,地政士|法務局,登記所,司法書士|등기소,법무사|văn phòng đăng ký đất đai
surveyor|測量師,測量員|測量士,土地家屋調査士|측량사|cán bộ đo đạc
judge|承審法官,審判長|裁判長|재판장|
prosecutor|檢察官,地檢署|検察官,検察庁|검사님,검찰|kiểm sát viên,viện kiểm sát
court clerk|書記官|裁判所書記官,書記官|법원 사무관,법원 직원|thư ký tòa
plaintiff|原告|原告|원고측,원고인,소송 원고|nguyên đơn
defendant|被告,被告人|被告,被告人|피고인|bị đơn,bị cáo
witness|證人|証人,目撃者|목격자,증인 신문|nhân chứng,người làm chứng
law firm|律師事務所,法律事務所|法律事務所,弁護士事務所|법률사무소,로펌,법무법인|văn phòng luật sư,công ty luật
mediator|調解委員,調解人|調停委員|조정위원,조정인|hòa giải viên
police officer|警員,員警,警察人員|警察官,警官|경찰관|cán bộ công an
detective|刑警,偵查佐|刑事課,捜査員|형사과,수사관|điều tra viên,cảnh sát điều tra
police station|派出所,警察局,分局|警察署,交番|경찰서,파출소,지구대|đồn công an,công an phường
firefighter|消防員,義消|消防士,消防団員|소방관,소방대원,의용소방대|lính cứu hỏa,cảnh sát phòng cháy
victim|被害人,受害者,災民|被害者,被災者|피해자,이재민|nạn nhân,người bị hại
suspect|嫌犯,嫌疑人|容疑者,被疑者|용의자,피의자|nghi phạm
prisoner|受刑人,收容人|受刑者,被収容者|수감자,재소자|phạm nhân
beneficiary|受助者,受益人,案家|受給世帯,支援対象者|수혜자,지원 대상자,복지 대상자|người thụ hưởng,người được hỗ trợ,hộ thụ hưởng
refugee|難民|難民|난민|người tị nạn
migrant worker|移工,外籍移工|技能実習生,外国人労働者|외국인 근로자,이주 노동자|lao động nước ngoài,lao động nhập cư
foreign resident|外籍人士,新住民|在留外国人,外国籍住民|외국인 주민,결혼이민자|người nước ngoài
homeless person|街友,無家者|路上生活者,ホームレス|노숙인|người vô gia cư
welfare office|社會局,社福中心|福祉事務所,福祉課|복지관,사회복지과,복지센터|phòng lao động thương binh,trung tâm bảo trợ
job seeker|求職者|求職者,求職中の方|구직자|người tìm việc
principal|校長,園長|校長,園長|교장,원장님|hiệu trưởng
homeroom teacher|導師,班導,班導師|担任,学級担任|담임,담임 선생님|giáo viên chủ nhiệm
lecturer|教授,助理教授,講師群|教授,准教授,大学教員|교수|giáo sư
supervisor of thesis|指導教授,指導老師|指導教員,指導教官|지도교수|giảng viên hướng dẫn
teaching assistant|助教|ティーチングアシスタント|조교,보조교사|trợ giảng
academic office|教務處,註冊組,教務組|教務課,学務課,教務部|교무실,학사팀,교무처|phòng đào tạo,phòng giáo vụ
school nurse|校護,校醫|養護教諭|보건교사,보건 선생님|nhân viên y tế trường
nursery teacher|教保員,保母,托育人員|保育士,幼稚園教諭|보육교사,유치원 교사|cô giáo mầm non,bảo mẫu
university|大學,大專院校|大学,短大,専門学校|대학교,대학|đại học,trường đại học,cao đẳng
nursery school|托嬰中心,托兒所,公托|こども園,託児所||nhà trẻ
private school tutor|家教老師,補教老師,才藝老師|家庭教師の先生,塾講師|과외 선생님,학원 강사,학원 선생님|giáo viên dạy kèm
cram school|安親班業者,才藝班|進学塾,教室運営者|교습소,공부방|trung tâm dạy thêm,trung tâm luyện thi
pupil|小學生,國中生,高中生,學童|小学生,中学生,高校生,園児|초등학생,중학생,고등학생,학원생|
undergraduate|大學生,研究生,碩士生|大学生,大学院生|대학생,대학원생|nghiên cứu sinh
exchange student|交換生,外籍生,留學生|留学生,交換留学生|유학생,교환학생|du học sinh,sinh viên trao đổi
examinee|考生|受験生,受験者|수험생,응시자|thí sinh
examiner|考官,閱卷老師,命題委員|試験官,採点者,面接官|채점자,면접관,출제자|người chấm thi
proctor|監考,監考老師|試験監督,監督員|감독관|giám thị
graduate|畢業生,校友|卒業生,修了生|졸업생|người tốt nghiệp
guardian|監護人,法定代理人|親権者,後見人,保護者様|법정대리인,후견인|người giám hộ
librarian|圖書館員,館員|司書,図書館員|도서관 직원,도서관 사서,사서 선생님|thủ thư,nhân viên thư viện
library|圖書館|図書館|도서관|thư viện
reader|讀者,借閱人,借書人|読者,図書館利用者||bạn đọc,độc giả
curator|策展人,研究典藏人員|学芸員,キュレーター|큐레이터,학예사,학예연구사|giám tuyển,cán bộ bảo tàng
docent|導覽員,解說員|解説員,展示ガイド,音声解説員|도슨트,해설사|thuyết minh viên
conservator|修復師|修復家,保存修復士|보존처리사|chuyên viên phục chế
archivist|檔案管理員,檔管人員|アーキビスト,文書管理担当|기록물 관리자,기록연구사|cán bộ lưu trữ
priest|神父,牧師|牧師,神父|신부님,목사님|linh mục,mục sư,cha xứ
monk|師父,法師,住持|住職,僧侶,お坊さん|스님|nhà sư,sư thầy,trụ trì
shrine keeper|廟祝,廟公,廟方|神主,宮司,神職|사찰 관리인|ông từ,ban quản lý đình
parishioner|會友,弟兄姊妹|信徒さん,氏子||
funeral director|禮儀師,葬儀社,禮儀公司|葬儀社,葬祭業者|장례지도사,장례식장,상조회사,상조 서비스|nhà tang lễ,dịch vụ tang lễ
bereaved family|喪家,往生者家屬|喪主,ご遺族||tang quyến,gia đình người mất
chairperson|理事長,主席,會長|理事長,会長,議長|이사장,위원장,회장님|chủ tịch hội,trưởng ban
secretary|秘書,秘書長,總幹事|書記係,事務局長,幹事|사무국장,총무|thư ký,tổng thư ký
treasurer|財務長,出納,司庫|会計係,会計担当|재무 담당,회계 담당자|thủ quỹ
board member|理事,董事|理事,役員|이사진,임원|ban chấp hành,thành viên hội đồng
committee member|委員|委員|위원|ủy viên
nonprofit organisation|非營利組織,公益團體,社福團體|非営利団体,市民団体,NPO|비영리단체,시민단체|tổ chức phi lợi nhuận,tổ chức xã hội
volunteer group|志工隊,志工團|ボランティア団体|봉사단,봉사 단체|đội tình nguyện,nhóm thiện nguyện
volunteer coordinator|志工督導,志工隊長|ボランティアコーディネーター|봉사 담당자,자원봉사센터|điều phối viên
unpaid helper|義工夥伴,小幫手|お手伝いさん,協力員||cộng tác viên
person asking for help|求助者,求助人,需求者|相談者,支援を求める人|도움 요청자,의뢰인|người cần giúp,người cầu cứu
member of a club|隊員,社友|部員,団員|동호회원|thành viên câu lạc bộ
sponsor|善心人士,贊助人,認養人|支援者,寄付者様||mạnh thường quân,nhà hảo tâm
voter|選民,選舉人,投票人|有権者,投票者,選挙人|유권자,투표자,선거인|cử tri,người bỏ phiếu
election commission|選委會,選務中心|選挙管理委員会|선거관리위원회,선관위|ủy ban bầu cử,hội đồng bầu cử
election worker|選務人員,開票人員|投票立会人,開票立会人|개표 요원,선거 사무원|tổ bầu cử,cán bộ kiểm phiếu
party member|黨員,政黨|党員,政党|권리당원|đảng viên
campaigner|競選團隊,助選員|選挙運動員,選対|선거 캠프,선거운동원|đội vận động
interpreter|口譯員,通譯,手語翻譯員|通訳,通訳者,手話通訳|통역사,통역,수어 통역|phiên dịch viên,thông dịch viên
deaf person|聽障者,聾人|聴覚障害者,ろう者|청각장애인|người khiếm thính,người điếc
blind person|視障者,盲人|視覚障害者|시각장애인|người khiếm thị,người mù
`;
