/** People and bodies: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas. */
export const ACTOR_ROWS = `
customer|客戶,顧客,客人|顧客,お客様,お客さま,利用客|고객,손님|khách hàng,khách
member|會員,成員|会員,メンバー|회원,구성원|hội viên,thành viên
user|使用者,用戶|ユーザー,利用者|사용자,이용자|người dùng
patient|病患,病人,患者|患者|환자|bệnh nhân,người bệnh
doctor|醫師,醫生|医師,医者|의사|bác sĩ
nurse|護理師,護士|看護師|간호사|y tá,điều dưỡng
pharmacist|藥師|薬剤師|약사|dược sĩ
caregiver|照服員,看護|介護士,介護職員,ヘルパー|요양보호사,간병인|người chăm sóc
case manager|個管師,社工|ケアマネージャー,ケアマネ|사례관리자,사회복지사|nhân viên xã hội
resident|住民,住戶,院民|住民,入居者,居住者|주민,입주민,입소자|cư dân,người ở
citizen|民眾,市民|市民,住民|시민|người dân,công dân
student|學生,學員|学生,生徒,受講者|학생,수강생|học sinh,sinh viên,học viên
teacher|老師,教師,講師|教師,先生,講師|교사,선생님,강사|giáo viên,giảng viên
parent|家長,父母|保護者,親御さん|학부모,보호자|phụ huynh
child|兒童,小孩,孩子|児童,子ども,子供|아동,아이,어린이|trẻ em,trẻ
employee|員工,職員|従業員,社員,職員|직원,사원|nhân viên
staff|人員,工作人員|スタッフ,職員,要員|인력,스태프|nhân sự
manager|主管,經理,店長|店長,管理者,責任者|점장,관리자,매니저|người quản lý,quản lý cửa hàng
volunteer|志工,義工|ボランティア|자원봉사자,봉사자|tình nguyện viên
driver|司機,駕駛|運転手,ドライバー,乗務員|기사,운전기사|tài xế,lái xe
courier|外送員,快遞員|配達員,宅配員|배달원,라이더|shipper,người giao hàng
technician|技師,技術人員,維修員|技術者,技師,作業員|기술자,정비사|kỹ thuật viên,thợ
inspector|稽查員,檢查員|検査員,査察官|검사원,점검원|thanh tra viên,kiểm tra viên
author|作者,著者|著者,作者|저자,작가|tác giả
reviewer|審查人,審稿人|査読者,レビュアー|심사위원,검토자|người phản biện,người duyệt
editor|編輯|編集者,編集委員|편집자|biên tập viên
translator|譯者,翻譯員|翻訳者|번역가,번역사|dịch giả,phiên dịch
notary|公證人|公証人|공증인|công chứng viên
supplier|供應商,廠商|仕入先,サプライヤー,業者|공급업체,거래처,납품업체|nhà cung cấp
merchant|商家,店家,攤商|加盟店,商店,店舗|상인,가맹점,판매자|thương nhân,tiểu thương,người bán
farmer|農民,農友|農家,生産者|농민,농가,생산자|nông dân
tenant|租客,承租人,房客|借主,入居者,テナント|임차인,세입자|người thuê
landlord|房東|大家,貸主,家主|임대인,집주인|chủ nhà
donor|捐款人,捐贈者|寄付者,献血者|기부자,후원자|người hiến,nhà tài trợ
applicant|申請人|申請者,応募者|신청자,지원자|người nộp đơn,ứng viên
passenger|乘客,旅客|乗客,旅客|승객|hành khách
guest|住客,賓客,來賓|宿泊客,来賓,ゲスト|투숙객,게스트|khách lưu trú
artist|藝人,藝術家|アーティスト,作家|예술가,아티스트|nghệ sĩ
referee|裁判|審判|심판|trọng tài
player|選手,玩家|選手,プレイヤー|선수,플레이어|người chơi,vận động viên
believer|信眾,信徒|信者,檀家|신도|tín đồ,phật tử
lawyer|律師|弁護士|변호사|luật sư
agent|仲介,業務員,代理人|代理店,担当者|중개인,설계사|đại lý,môi giới
`;
