/** People and bodies of media, games, sport, events, software, telecoms and support: English | 繁體中文 | 日本語 | 한국어 | Tiếng Việt, synonyms parted by commas; `#` opens a field. */
export const MEDIA_ACTOR_ROWS = `
# media and stage
content creator|創作人,內容創作者|動画投稿者|콘텐츠 제작자,유튜버|người làm nội dung,youtuber
streamer|實況主|ストリーマー|방송인|người phát sóng,streamer
moderator|版主,小編|モデレーター|게시판 관리자|người kiểm duyệt
blogger||ブロガー|블로거|blogger
viewer|觀眾朋友,收看者|視聴者|시청자|người xem
listener|聽眾|リスナー,聴取者|청취자|thính giả
journalist|記者|記者,ジャーナリスト|취재기자,신문기자|nhà báo,phóng viên
news desk|編輯台,編輯部|編集部,報道部|편집국,보도국|ban biên tập,tòa soạn
chief editor|總編輯,主編|編集長|편집장|tổng biên tập
columnist|專欄作家|コラムニスト|칼럼니스트|cây bút
publisher|出版商,發行商|出版元,発行元|출판업체,발행인|nhà phát hành
broadcaster|電視台,廣播電台|放送局,テレビ局|방송국,방송사|đài truyền hình
photographer|攝影師|カメラマン,写真家,フォトグラファー|사진작가,사진사,포토그래퍼|thợ chụp ảnh,nhiếp ảnh gia
camera operator|攝影組|撮影スタッフ|촬영 기사,촬영팀|quay phim chính,người quay phim
film director|導演|映画監督|영화감독,연출가|đạo diễn phim
producer|製作人|プロデューサー|프로듀서|nhà sản xuất phim
production company|製作公司|制作会社,映像制作会社|제작사|công ty sản xuất phim
video editor|剪輯師|映像編集者,動画編集者|영상 편집자|người dựng phim
designer|設計師|デザイナー|디자이너|nhà thiết kế
illustrator|插畫家,繪師|イラストレーター|일러스트레이터,삽화가|họa sĩ minh họa
cartoonist|漫畫家|漫画家|만화가,웹툰 작가|họa sĩ truyện tranh
writer|作家|ライター|소설가,글 작가|nhà văn
actor|演員|俳優,役者,出演者|영화배우,연극배우,출연자|diễn viên
extra|臨時演員|エキストラ|엑스트라,보조 출연|diễn viên quần chúng
voice actor|配音員|声優,ナレーター|더빙 성우|người lồng tiếng
dancer|舞者|ダンサー|댄서,무용수|vũ công
singer|歌手,歌星|歌手,ボーカル|초대 가수,보컬|ca sĩ
musician|音樂人,樂手|音楽家,演奏者,ミュージシャン|음악가,연주자,뮤지션|nhạc công
composer|作曲家,編曲|編曲家|편곡가|nhà soạn nhạc
conductor|樂團指揮|指揮者|지휘자|nhạc trưởng
music label|唱片公司|レコード会社,音楽レーベル|음반사,레코드사|hãng đĩa
artist agency|經紀公司|芸能事務所,所属事務所|기획사,소속사|công ty quản lý nghệ sĩ
theatre company|劇團,舞團|劇団|무용단|đoàn kịch,đoàn nghệ thuật
stage crew|舞台人員,燈光師|舞台スタッフ,裏方|무대 스태프,조명 감독|đội kỹ thuật sân khấu
sound engineer|音響師,音控|音響スタッフ,音響担当|음향 감독,음향 기사|kỹ thuật âm thanh
event organiser|主辦單位,主辦方,承辦單位|主催者,実行委員会|주최측,행사 주최자|ban tổ chức,đơn vị tổ chức
event agency|公關公司,活動公司|イベント会社|이벤트 업체,행사 대행사|công ty sự kiện
exhibitor|參展廠商,參展商|出展者,出展企業|참가업체,전시업체|đơn vị triển lãm
speaker|講者,主講人|登壇者,講演者|초청 연사,발표자|diễn giả
master of ceremonies|司儀|司会者|사회자|người dẫn chương trình
attendee|與會者,出席者,參加者|参加者,出席者|참석자,참가자|người tham dự,người tham gia
vip guest|貴賓|招待客|내빈,귀빈|khách mời
ticket agency|售票系統商,票務公司|プレイガイド,チケット代理店|예매 대행사,티켓 대행사|đại lý vé,đơn vị bán vé
usher|帶位人員|案内係|좌석 안내원|nhân viên soát vé
# sport, games, clubs
gamer||ゲーマー|게이머,유저|game thủ
game master|遊戲管理員|ゲームマスター|게임 운영자|quản trị game
athlete|運動員|アスリート|운동선수,출전 선수|cầu thủ
sports team|隊伍名單,參賽隊伍|参加チーム,所属チーム|참가팀,소속팀|đội thi đấu
captain|隊長|キャプテン,主将|주장 선수,팀 주장|đội trưởng
trainer|健身教練,運動教練|トレーナー,インストラクター|트레이너|
head coach|總教練,球隊教練|ヘッドコーチ|감독님,코치진|ban huấn luyện
umpire|主審,裁判員|主審,審判員||
record keeper|記錄員,紀錄組|記録係|기록원|thư ký trận đấu
sports association|體育協會|競技連盟,スポーツ協会|체육회,경기 연맹|liên đoàn,hiệp hội thể thao
club president|社長|サークル代表|동호회장|chủ nhiệm câu lạc bộ
club member|社團成員|クラブ会員|클럽 회원|
caddie|桿弟,球僮|キャディ|캐디|nhân viên nhặt bóng
lifeguard|救生員|監視員,ライフセーバー|안전요원,인명구조원|nhân viên cứu hộ
bookmaker|莊家,投注站|胴元|배팅업체|nhà cái
# software, telecoms, security, support
software engineer|軟體工程師,程式設計師|プログラマー,ソフトウェアエンジニア|프로그래머,소프트웨어 개발자|lập trình viên,kỹ sư phần mềm
software developer|開發人員,系統廠商|開発会社,システム会社|개발사,개발 업체,개발자|bên làm phần mềm,công ty phần mềm
tester|測試人員|テスター,検証担当|테스터,검수 담당자|người kiểm thử
project manager|專案經理,專案負責人|プロジェクトマネージャー,開発責任者|프로젝트 매니저,사업 책임자|quản lý dự án,trưởng dự án
it department|資訊部,資訊室,資訊組|情報システム部,情シス|전산팀|phòng công nghệ thông tin,phòng IT
system operator|維運人員,網管|運用担当,システム担当|시스템 담당자|người vận hành hệ thống
data analyst|資料分析師,數據分析師|データ分析担当,データアナリスト|데이터 분석가|chuyên viên phân tích
end user||||người sử dụng
telecom company|電信公司,電信業者|通信会社,携帯会社|통신사,이동통신사|nhà mạng,công ty viễn thông
line technician|線路工程人員,裝機人員|回線工事業者|개통 기사,설치 기사|thợ lắp mạng,nhân viên lắp đặt
security company|保全公司|警備会社|경비업체,보안업체|công ty bảo vệ
security guard|警衛室|守衛|보안요원|bác bảo vệ
caller|來電者|発信者,電話をかけてき|발신자,전화한 사람|người gọi
telephone operator|話務員|電話担当||nhân viên trực máy
support staff|支援人員|サポートスタッフ|지원 담당자,고객 지원팀|nhân viên hỗ trợ
`;
