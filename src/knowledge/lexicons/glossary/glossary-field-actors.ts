/** People and bodies by field of work: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas. */
export const FIELD_ACTOR_ROWS = `
vendor|攤商,攤販,店主|出店者,露店商|입점 업체,노점상|chủ sạp,tiểu thương,người bán hàng
buyer|買家,買方,得標人|買い手,落札者,購入者|구매자,매수인,낙찰자|người mua,bên mua
seller|賣家,賣方|売り手,出品者,売主|판매자,매도인|người bán,bên bán
bidder|競標者,投標人|入札者|응찰자,입찰자|người đấu giá,nhà thầu
business|業者,企業,店家|事業者,業者,企業|사업자,업체,업자|doanh nghiệp,cơ sở kinh doanh
brand|品牌商,品牌業者|ブランド|브랜드|thương hiệu
franchise|加盟店,連鎖店|フランチャイズ,加盟店|가맹점,체인점|cửa hàng nhượng quyền
factory|工廠,廠商|工場|공장|nhà máy,xưởng
office|辦公室,事務所|事務所,事務局|사무실,사무소|văn phòng
headquarters|總部,總公司|本部,本社|본사,본부|trụ sở,tổng công ty
government|政府,主管機關|行政,自治体,役所|관공서,정부,지자체|chính quyền,cơ quan nhà nước
police|警察,警政單位|警察|경찰|công an,cảnh sát
fire brigade|消防隊,消防局|消防署,消防隊|소방서,소방대|đội cứu hỏa
health office|衛生局,衛生所|保健所|보건소|trung tâm y tế
tax office|國稅局|税務署|세무서|cơ quan thuế
court|法院|裁判所|법원|tòa án
school|學校|学校|학교|trường học
hospital|醫院|病院|병원|bệnh viện
clinic|診所|診療所,クリニック|의원|phòng khám
pharmacy|藥局,藥房|薬局|약국|nhà thuốc
bank|銀行|銀行|은행|ngân hàng
insurer|保險公司|保険会社|보험사,보험회사|công ty bảo hiểm
carrier|物流商,貨運行|運送会社|운송사,택배사|đơn vị vận chuyển
contractor|承包商,包商|施工業者,請負業者|시공사,도급업체|nhà thầu thi công
engineer|工程師|エンジニア,技師|엔지니어|kỹ sư
mechanic|修車師傅,黑手|整備士|정비사|thợ máy,thợ sửa
craftsman|師傅,工匠|職人|장인|thợ thủ công
worker|工人,作業員|作業者,工員|작업자,인부|công nhân,người lao động
operator|操作員|オペレーター|운영자,조작원|người vận hành
guard|警衛,保全人員|警備員|경비원|bảo vệ,nhân viên bảo vệ
cleaner|清潔員|清掃員|청소원,청소 직원|nhân viên vệ sinh
cook|廚師|調理師,料理人|요리사,조리사|đầu bếp
waiter|服務生|ホール係|종업원|phục vụ bàn
clerk|櫃台人員,承辦人|窓口担当,事務員|창구 직원,사무원|nhân viên quầy,cán bộ
supervisor|督導,組長,班長|班長,上司|반장,감독자|tổ trưởng,giám sát viên
director|主任,院長|施設長,院長|원장,소장|giám đốc
auditor|稽核員,監事|監査役,監事|감사인,감사역|kiểm toán viên
coach|教練|コーチ,指導者|코치|huấn luyện viên
guide|嚮導,導遊|ガイド,案内人|가이드,안내원|hướng dẫn viên
hiker|登山客,山友|登山者|등산객|người leo núi
tourist|遊客,觀光客|観光客|관광객|khách du lịch
traveller|旅人|旅行者|여행객|du khách
visitor|來訪者|来場者|방문객,관람객|khách tham quan
audience|觀眾|観客|관객|khán giả
fan|粉絲|ファン|팬클럽|người hâm mộ
owner|屋主,所有權人,飼主|所有者,オーナー,区分所有者,飼い主|소유자,소유주,주인|chủ sở hữu,chủ nhà,chủ nuôi
neighbour|鄰居|隣人|이웃|hàng xóm
elderly person|長者,長輩|高齢者|어르신,노인|người cao tuổi,người già
baby|嬰兒|乳児,赤ちゃん|영아,아기|em bé
disabled person|身心障礙者|障害者|장애인|người khuyết tật
carer|居服員,看護工|介護者,支援員|돌봄 선생님,간병사|người trông nom
midwife|助產師|助産師|조산사|nữ hộ sinh
dentist|牙醫|歯科医|치과의사|nha sĩ
vet|獸醫|獣医師|수의사|bác sĩ thú y
psychologist|心理師|心理士|심리상담사|chuyên viên tâm lý
therapist|治療師|療法士|치료사|chuyên viên trị liệu
family member|家屬|ご家族,遺族|유족,가족|người nhà,thân nhân
household head|戶長|世帯主|세대주|chủ hộ
pond owner|養殖戶|養殖業者|양식업자|chủ ao
fisherman|漁民|漁師,漁業者|어민,어업인|ngư dân
grower|茶農,果農,農戶|栽培農家|재배 농가|người trồng
breeder|飼養戶|ブリーダー|사육자|người chăn nuôi
appraiser|鑑定師,評茶師|鑑定士|감정사|người thẩm định
expert|專家|専門家|전문가|chuyên gia
judge|評審,法官|審査員,裁判官|심사위원,판사|giám khảo,thẩm phán
freelancer|接案者,自由工作者|フリーランス|프리랜서|người làm tự do
partner|合作夥伴,合作廠商|提携先,協力会社|협력사,제휴사|đối tác
sponsor|贊助商|スポンサー,協賛企業|후원사,협찬사|nhà tài trợ
subscriber|訂戶,用戶數|加入者,購読者|구독자,가입자|thuê bao
recipient|收件人|受取人,受給者|수령인,수취인|người nhận
sender|寄件人|差出人,送り主|발송인,보내는 사람|người gửi
owner of the vehicle|車主|車の持ち主|차주|chủ xe
`;
