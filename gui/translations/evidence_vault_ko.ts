<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccountsScreen</name>
    <message>
        <source>Accounts and where they appear</source>
        <translation>계정과 나타난 곳</translation>
    </message>
    <message>
        <source>As you noted or confirmed them. The app cannot prove who is behind an account.</source>
        <translation>적어 두었거나 확인한 그대로입니다. 이 앱은 계정 뒤에 누가 있는지 증명할 수 없습니다.</translation>
    </message>
    <message>
        <source>Looking through chats, pages and notes…</source>
        <translation>대화, 페이지, 메모를 살펴보는 중…</translation>
    </message>
    <message>
        <source>No account noted yet. Open an exhibit to note one.</source>
        <translation>적어 둔 계정이 없습니다. 증거를 열어 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>What may be one account</source>
        <translation>같은 계정일 수 있는 것</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>보관함으로 돌아가기</translation>
    </message>
    <message>
        <source>Perhaps one account</source>
        <translation>같은 계정일 수 있음</translation>
    </message>
    <message>
        <source>The same number, name or address appears at these places. That was found by machine: a name can pass to somebody else. Nothing is joined until you say so.</source>
        <translation>같은 번호, 사용자 이름 또는 주소가 이곳들에 나옵니다. 기계가 찾은 것이며, 사용자 이름은 다른 사람에게 넘어갈 수 있습니다. 확인하기 전에는 아무것도 묶지 않습니다.</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>이 계정에 속하는 것</translation>
    </message>
    <message>
        <source>Where it appears</source>
        <translation>나오는 곳</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>부를 이름</translation>
    </message>
    <message>
        <source>This is one account</source>
        <translation>같은 계정임</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>같은 계정이 아님</translation>
    </message>
    <message>
        <source>Split off what is chosen</source>
        <translation>선택한 것 나누기</translation>
    </message>
    <message>
        <source>Show its exhibits</source>
        <translation>관련 증거 보기</translation>
    </message>
    <message>
        <source>Open the place</source>
        <translation>그곳 열기</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>그 밖에 {count}개가 더 있습니다.</translation>
    </message>
    <message>
        <source>Names shown there: {names}</source>
        <translation>그곳에 표시된 이름: {names}</translation>
    </message>
    <message>
        <source>Perhaps one account, not noted yet</source>
        <translation>같은 계정일 수 있음, 아직 적어 두지 않음</translation>
    </message>
    <message>
        <source>Perhaps also {account}</source>
        <translation>아마 {account}와 같은 계정</translation>
    </message>
    <message>
        <source>{sign} (confirmed by you)</source>
        <translation>{sign} (직접 확인함)</translation>
    </message>
</context>
<context>
    <name>AddScreen</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Choose, paste, or drag anything onto this window. Originals are copied and never changed.</source>
        <translation>선택하거나 붙여 넣거나, 무엇이든 이 창으로 끌어다 놓으세요. 원본은 복사만 하고 절대 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>보관 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>A whole folder</source>
        <translation>폴더 전체</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>A watched folder</source>
        <translation>지켜보는 폴더</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>있었던 일</translation>
    </message>
    <message>
        <source>Record without keeping</source>
        <translation>보관하지 않고 기록만</translation>
    </message>
    <message>
        <source>For what you add now, if you like</source>
        <translation>지금 추가하는 것에 대해 (선택 사항)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>These are photos of a screen, taken with another device</source>
        <translation>다른 기기로 화면을 찍은 사진입니다</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>아직 사건에 넣지 않음</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>추가할 파일</translation>
    </message>
    <message>
        <source>Folder to add</source>
        <translation>추가할 폴더</translation>
    </message>
</context>
<context>
    <name>AgeScreen</name>
    <message>
        <source>Is anyone in what you are about to save under 18, or are you not sure?</source>
        <translation>곧 저장할 내용에 만 18세 미만인 사람이 있습니까, 아니면 확실하지 않습니까?</translation>
    </message>
    <message>
        <source>Is anyone in these pictures under 18, or are you not sure?</source>
        <translation>이 사진들 속에 18세 미만인 사람이 있나요, 또는 확실하지 않나요?</translation>
    </message>
    <message>
        <source>In most countries nobody may keep sexual pictures of a person under 18: not as evidence, and not even of oneself. A written record is allowed, and it helps. Nothing has been stored yet.</source>
        <translation>대부분의 나라에서는 누구도 18세 미만인 사람의 성적인 사진을 보관할 수 없습니다. 증거로도, 자기 자신의 것이라도 안 됩니다. 글로 남기는 기록은 허용되고 도움이 됩니다. 아직 아무것도 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>No, everyone is an adult</source>
        <translation>아니요, 모두 성인입니다</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>예, 또는 확실하지 않습니다</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>The answer holds until the vault is locked. With &apos;Not now&apos;, nothing is saved.</source>
        <translation>이 답은 보관함을 잠글 때까지 유효합니다. &apos;나중에&apos;를 고르면 아무것도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>With &apos;Not now&apos;, nothing is added and the files stay where they are.</source>
        <translation>‘나중에’를 고르면 아무것도 추가되지 않고 파일은 원래 자리에 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>AnswersStep</name>
    <message>
        <source>What you leave empty is marked as a blank in the letter.</source>
        <translation>비워 둔 것은 글에 빈칸으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>글의 언어</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation>나란히 넣을 두 번째 언어</translation>
    </message>
    <message>
        <source>None</source>
        <translation>하나도 안 넣기</translation>
    </message>
    <message>
        <source>What should it say?</source>
        <translation>무엇을 적을까요?</translation>
    </message>
</context>
<context>
    <name>AuthorityForm</name>
    <message>
        <source>Add an authority</source>
        <translation>타임스탬프 기관 추가</translation>
    </message>
    <message>
        <source>Nothing is sent by this. It stays off until you turn it on.</source>
        <translation>이 단계에서는 아무것도 보내지 않습니다. 직접 켜기 전까지 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>기관 이름</translation>
    </message>
    <message>
        <source>Its address for time stamps (RFC 3161)</source>
        <translation>타임스탬프 주소(RFC 3161)</translation>
    </message>
    <message>
        <source>Choose its root certificate (PEM)</source>
        <translation>루트 인증서 선택(PEM)</translation>
    </message>
    <message>
        <source>Add it, turned off</source>
        <translation>꺼진 상태로 추가</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>인증서 (*.pem *.crt *.cer);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Its root comes from: {name}</source>
        <translation>루트 인증서 파일: {name}</translation>
    </message>
    <message>
        <source>Without a file, only an authority whose root comes with the app is believed. A file should come from the authority itself: compare its fingerprint with the one that the authority publishes.</source>
        <translation>파일이 없으면 루트 인증서가 이 앱에 들어 있는 기관만 믿습니다. 파일은 기관에서 직접 받아야 합니다. 지문을 기관이 공개한 것과 비교하십시오.</translation>
    </message>
</context>
<context>
    <name>BackupReminder</name>
    <message>
        <source>Back up</source>
        <translation>백업하기</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>아직 백업이 없습니다.</translation>
    </message>
    <message>
        <source>Last backup: {age} ago. Since then: {count}.</source>
        <translation>마지막 백업: {age} 전. 그 뒤 추가: {count}.</translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy on another drive. If this computer breaks or is taken away, it brings everything back. Without your passphrase, words or shares nobody can read it.</source>
        <translation>백업은 다른 드라이브에 두는 암호화된 사본입니다. 이 컴퓨터가 고장 나거나 빼앗겨도 백업으로 모두 되찾을 수 있습니다. 당신의 암호, 복구 단어 또는 복구 조각 없이는 아무도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. If the vault locks, the backup stops; the next one goes on from there.</source>
        <translation>그동안 계속 쓸 수 있습니다. 보관함이 잠기면 백업이 멈추고, 다음 백업이 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>복원 연습하기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>A stick, another drive, or a folder that is kept the same on another computer.</source>
        <translation>USB 메모리, 다른 드라이브, 또는 다른 컴퓨터와 동기화되는 폴더.</translation>
    </message>
    <message>
        <source>Make a folder of its own in it</source>
        <translation>그 안에 따로 폴더 만들기</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>점검하고 복구하기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>백업하는 중</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>멈췄습니다.</translation>
    </message>
    <message>
        <source>Earlier backups are as they were. What was copied already need not be copied again.</source>
        <translation>이전 백업은 그대로입니다. 이미 복사한 것은 다시 복사하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>These files are damaged in the vault. If an earlier backup has them whole, &apos;Check and repair&apos; takes them from it.</source>
        <translation>이 파일들은 보관함에서 손상되었습니다. 이전 백업에 온전한 것이 있으면 ‘점검하고 복구하기’가 거기에서 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>BelongsList</name>
    <message>
        <source>Belongs together</source>
        <translation>서로 관련된 증거</translation>
    </message>
    <message>
        <source>Nothing else in the vault has the same bytes, account, address or group.</source>
        <translation>보관소에 같은 파일, 계정, 주소, 그룹의 다른 증거가 없습니다.</translation>
    </message>
    <message>
        <source>Exhibits that belong together</source>
        <translation>서로 관련된 증거</translation>
    </message>
</context>
<context>
    <name>BesideReport</name>
    <message>
        <source>Beside the report</source>
        <translation>보고서와 함께</translation>
    </message>
    <message>
        <source>The pictures as a sealed annex for somebody else</source>
        <translation>그림은 다른 사람에게 줄 봉인된 별첨으로</translation>
    </message>
    <message>
        <source>A second file that only whoever has the key can open. The report names it.</source>
        <translation>열쇠를 가진 사람만 열 수 있는 별도의 파일입니다. 보고서에 그 이름이 나옵니다.</translation>
    </message>
    <message>
        <source>The age key of whoever gets the pictures</source>
        <translation>그림을 받을 사람의 age 열쇠</translation>
    </message>
    <message>
        <source>The statement and the list to be edited, as a Word file</source>
        <translation>고칠 수 있는 진술과 목록(Word 파일)</translation>
    </message>
    <message>
        <source>An unsigned working copy for a lawyer. It is not closed and says on each page what it is.</source>
        <translation>변호사를 위한, 서명되지 않은 작업용 사본입니다. 암호화되지 않으며 쪽마다 그렇게 적혀 있습니다.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Covered preview</source>
        <translation>가려진 미리 보기</translation>
    </message>
    <message>
        <source>Preview, shown</source>
        <translation>미리 보기, 보이는 중</translation>
    </message>
</context>
<context>
    <name>CapturePages</name>
    <message>
        <source>Saving a web page</source>
        <translation>웹 페이지 저장 중</translation>
    </message>
    <message>
        <source>The page is saved: {parts}.</source>
        <translation>페이지를 저장했습니다: {parts}.</translation>
    </message>
    <message>
        <source>Saved, but not whole: {parts}.</source>
        <translation>저장했지만 온전하지 않습니다: {parts}.</translation>
    </message>
    <message>
        <source>What could not be saved is listed on its page.</source>
        <translation>저장하지 못한 것은 그 항목의 화면에 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>아무것도 추가되지 않았습니다.</translation>
    </message>
    <message>
        <source>No picture of the screen was kept.</source>
        <translation>화면 사진은 보관되지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder is being watched.</source>
        <translation>폴더를 지켜보고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is watched now.</source>
        <translation>지금은 지켜보는 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>폴더 안의 내용은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>They can now be removed from the watched folder: Add, A watched folder.</source>
        <translation>이제 지켜보는 폴더에서 지울 수 있습니다: 추가, 지켜보는 폴더.</translation>
    </message>
    <message>
        <source>Removed from the folder: {removed}. Left there, because they differ or are in use: {stayed}.</source>
        <translation>폴더에서 지움: {removed}. 내용이 다르거나 사용 중이라 남겨 둠: {stayed}.</translation>
    </message>
    <message>
        <source>All of them are in the vault.</source>
        <translation>모두 보관함에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Saved in the vault: {count}.</source>
        <translation>보관함에 저장함: {count}.</translation>
    </message>
    <message>
        <source>You can add words to each whenever you like.</source>
        <translation>각 항목에 언제든지 글을 덧붙일 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Edit the case</source>
        <translation>사건 편집</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>A case groups exhibits that belong together. A report is made from a case.</source>
        <translation>사건은 서로 관련된 증거를 묶습니다. 보고서는 사건 단위로 만듭니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Reference of the police or the court, if there is one</source>
        <translation>경찰이나 법원의 사건 번호 (있는 경우)</translation>
    </message>
    <message>
        <source>Summary, printed at the beginning of a report</source>
        <translation>보고서 첫머리에 인쇄되는 요약</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Who can be reached, if you like</source>
        <translation>연락할 수 있는 사람 (선택 사항)</translation>
    </message>
    <message>
        <source>Printed only on the last page of a report, which can be taken off or left out.</source>
        <translation>보고서의 마지막 장에만 인쇄되며, 떼어 내거나 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>이름 또는 가명</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>우편 주소</translation>
    </message>
</context>
<context>
    <name>ChatImportScreen</name>
    <message>
        <source>Add a chat export</source>
        <translation>대화 내보내기 추가</translation>
    </message>
    <message>
        <source>Everything in it is kept exactly as it is, and then read. Do not unpack, rename or sort it first.</source>
        <translation>안에 있는 모든 것을 그대로 보관한 다음 읽습니다. 먼저 압축을 풀거나 이름을 바꾸거나 정리하지 마세요.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Choose a ZIP or a file</source>
        <translation>ZIP 또는 파일 선택</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>How to make a good export</source>
        <translation>제대로 내보내는 방법</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>아직 사건에 넣지 않음</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>날짜 순서</translation>
    </message>
    <message>
        <source>Only WhatsApp text needs this, and only if the file itself does not show it.</source>
        <translation>WhatsApp 텍스트에만, 그것도 파일만으로 알 수 없을 때만 필요합니다.</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>내보낸 폴더</translation>
    </message>
    <message>
        <source>ZIP or file of the export</source>
        <translation>내보낸 ZIP 또는 파일</translation>
    </message>
</context>
<context>
    <name>ChatPages</name>
    <message>
        <source>Adding a chat export</source>
        <translation>대화 내보내기를 추가하는 중</translation>
    </message>
    <message>
        <source>Reading a chat export</source>
        <translation>대화 내보내기를 읽는 중</translation>
    </message>
    <message>
        <source>Kept: {files} files, as exhibit No. {number}. Now they are read.</source>
        <translation>파일 {files}개를 증거 {number}번으로 보관했습니다. 이제 읽습니다.</translation>
    </message>
    <message>
        <source>Not kept: {name}</source>
        <translation>보관하지 않음: {name}</translation>
    </message>
    <message>
        <source>Chats: {chats}. Messages read: {parsed}, not readable: {skipped}, read from a repaired copy: {repaired}.</source>
        <translation>대화: {chats}개. 읽은 메시지: {parsed}개, 읽을 수 없음: {skipped}개, 고친 사본에서 읽음: {repaired}개.</translation>
    </message>
    <message>
        <source>The export is kept as it was, every file of it.</source>
        <translation>내보낸 파일은 하나도 빠짐없이 그대로 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The export itself is kept. Its page in the library offers to read it again.</source>
        <translation>내보낸 자료 자체는 보관되어 있습니다. 자료실의 해당 페이지에서 다시 읽을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ChatsScreen</name>
    <message>
        <source>Chats</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Read from exports you added. The exports themselves are kept as they were and can be read again.</source>
        <translation>추가한 내보내기에서 읽은 것입니다. 내보낸 자료는 그대로 보관되며 다시 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>모든 메시지 검색</translation>
    </message>
    <message>
        <source>Add a chat export</source>
        <translation>대화 내보내기 추가</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>자료실로 돌아가기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>No chat yet. Add an export that a chat app made.</source>
        <translation>아직 대화가 없습니다. 대화 앱에서 내보낸 자료를 추가하세요.</translation>
    </message>
    <message>
        <source>The newest {count} are shown.</source>
        <translation>최근 {count}개를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>찾음: {count}</translation>
    </message>
</context>
<context>
    <name>ClosingStep</name>
    <message>
        <source>The recipient&apos;s age key</source>
        <translation>받는 사람의 age 키</translation>
    </message>
    <message>
        <source>A report alone is an ordinary PDF. Anyone who gets hold of it can read it.</source>
        <translation>보고서만 만들면 보통의 PDF입니다. 손에 넣은 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>How the package is closed</source>
        <translation>증거 패키지를 잠그는 방법</translation>
    </message>
    <message>
        <source>With a passphrase made for it</source>
        <translation>이 패키지를 위해 만든 암호로</translation>
    </message>
    <message>
        <source>Opens with 7-Zip on any computer. You tell the passphrase another way.</source>
        <translation>어느 컴퓨터에서나 7-Zip으로 열립니다. 암호는 다른 방법으로 알려 주세요.</translation>
    </message>
    <message>
        <source>For one recipient&apos;s age key</source>
        <translation>받는 사람 한 명의 age 키로</translation>
    </message>
    <message>
        <source>Only that recipient can open it. They gave you a key that begins with age1.</source>
        <translation>그 사람만 열 수 있습니다. 그 사람이 age1로 시작하는 키를 알려 주었습니다.</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>잠그지 않음</translation>
    </message>
    <message>
        <source>Anyone who gets hold of the file can read and see everything in it.</source>
        <translation>파일을 손에 넣은 사람은 누구나 그 안의 모든 것을 읽고 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>How is it opened?</source>
        <translation>어떻게 여나요?</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Compare packages</source>
        <translation>증거 패키지 비교</translation>
    </message>
    <message>
        <source>Drop the packages of several clients here, or choose them. It shows which picture, account or address stands in more than one. Pictures are compared by values, not shown, and not put together.</source>
        <translation>여러 의뢰인의 패키지를 여기에 끌어다 놓거나 고르세요. 둘 이상의 패키지에 나오는 사진, 계정, 주소를 알려 줍니다. 사진은 값으로만 비교하며, 보여 주지도 한데 모으지도 않습니다.</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>패키지 고르기</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>처음부터 다시</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>The passphrase that you were told</source>
        <translation>전해 들은 암호</translation>
    </message>
    <message>
        <source>Or your own age secret key</source>
        <translation>또는 자신의 age 비밀 키</translation>
    </message>
    <message>
        <source>It begins with AGE-SECRET-KEY-1.</source>
        <translation>AGE-SECRET-KEY-1로 시작합니다.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Leave this package out</source>
        <translation>이 패키지 빼기</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>In more than one package</source>
        <translation>둘 이상의 패키지에 있는 것</translation>
    </message>
    <message>
        <source>A likeness and a shared account are leads. They prove neither who is shown nor who posted it. The table holds titles and account names: it is as confidential as the packages are.</source>
        <translation>닮은 사진이나 같은 계정은 실마리일 뿐입니다. 누가 찍혔는지, 누가 올렸는지는 증명하지 못합니다. 표에는 제목과 계정 이름이 들어 있으므로 패키지만큼 비밀로 다뤄야 합니다.</translation>
    </message>
    <message>
        <source>Save the table (XLSX)</source>
        <translation>표 저장 (XLSX)</translation>
    </message>
    <message>
        <source>Save the table (CSV)</source>
        <translation>표 저장 (CSV)</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} 확인 중</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}: 뺐습니다</translation>
    </message>
    <message>
        <source>{name}: {count} exhibits</source>
        <translation>{name}: 증거 {count}건</translation>
    </message>
    <message>
        <source>It does not hold. Open it alone to see what was changed.</source>
        <translation>검증되지 않았습니다. 따로 열어 무엇이 바뀌었는지 확인하세요.</translation>
    </message>
    <message>
        <source>Pictures that could not be compared: {count}</source>
        <translation>비교할 수 없었던 사진: {count}</translation>
    </message>
    <message>
        <source>Nothing stands in more than one of these packages.</source>
        <translation>둘 이상의 패키지에 함께 나오는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>저장한 곳: {place}</translation>
    </message>
</context>
<context>
    <name>ContentsStep</name>
    <message>
        <source>What goes in besides</source>
        <translation>그 밖에 넣을 것</translation>
    </message>
    <message>
        <source>The names of witnesses</source>
        <translation>목격한 사람들의 이름</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>A fresh check of every file against its fingerprint</source>
        <translation>모든 파일을 지문과 새로 대조</translation>
    </message>
    <message>
        <source>With a last page that says who can be reached</source>
        <translation>연락처를 적은 마지막 장 포함</translation>
    </message>
    <message>
        <source>A desk&apos;s form leaves them out unless you want them there.</source>
        <translation>기관용 서식에는 따로 원하지 않는 한 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Name, telephone and address stand on that page alone. It can be taken off.</source>
        <translation>이름, 전화, 주소는 그 장에만 있습니다. 떼어 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Pictures in the report</source>
        <translation>보고서 속 사진</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>Grey and blurred. The usual choice.</source>
        <translation>회색으로 흐리게. 보통은 이것을 고릅니다.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>넣지 않음</translation>
    </message>
    <message>
        <source>Only their fingerprints are printed.</source>
        <translation>지문만 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>보임</translation>
    </message>
    <message>
        <source>Everyone who reads the report sees them.</source>
        <translation>보고서를 읽는 모든 사람이 보게 됩니다.</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>무엇을 가릴까요</translation>
    </message>
    <message>
        <source>The rest can still be checked. It shows that something is withheld, but not what.</source>
        <translation>나머지는 여전히 확인할 수 있습니다. 무언가를 가렸다는 것은 보이지만 무엇인지는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Whatever may name other people</source>
        <translation>다른 사람을 알아볼 수 있는 것</translation>
    </message>
    <message>
        <source>Addresses and places</source>
        <translation>주소와 장소</translation>
    </message>
    <message>
        <source>Names and details of files</source>
        <translation>파일의 이름과 정보</translation>
    </message>
    <message>
        <source>Titles, notes and what I wrote</source>
        <translation>제목, 메모, 내가 쓴 글</translation>
    </message>
    <message>
        <source>The files themselves: only their fingerprints go along</source>
        <translation>파일 자체: 지문만 넣음</translation>
    </message>
    <message>
        <source>What goes in?</source>
        <translation>무엇을 넣을까요?</translation>
    </message>
</context>
<context>
    <name>ConversationScreen</name>
    <message>
        <source>Earlier messages</source>
        <translation>이전 메시지</translation>
    </message>
    <message>
        <source>Later messages</source>
        <translation>다음 메시지</translation>
    </message>
    <message>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>대화 목록으로</translation>
    </message>
    <message>
        <source>Search this chat</source>
        <translation>이 대화에서 검색</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>찾은 메시지</translation>
    </message>
    <message>
        <source>What to know about this export</source>
        <translation>이 내보내기에 대해 알아 둘 것</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>쓴 사람</translation>
    </message>
    <message>
        <source>Make a part of it an exhibit</source>
        <translation>일부를 증거로 만들기</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>앞의 메시지 수</translation>
    </message>
    <message>
        <source>And after</source>
        <translation>뒤의 메시지 수</translation>
    </message>
    <message>
        <source>Make an exhibit</source>
        <translation>증거로 만들기</translation>
    </message>
    <message>
        <source>Show the exhibit</source>
        <translation>증거 보기</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>적힌 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Messages chosen: {count}</source>
        <translation>고른 메시지: {count}</translation>
    </message>
    <message>
        <source>Choose the messages: click the first, then the last while holding Shift.</source>
        <translation>메시지를 고르세요. 첫 메시지를 누르고 Shift를 누른 채 마지막 메시지를 누릅니다.</translation>
    </message>
    <message>
        <source>Saved as exhibit No. {number}.</source>
        <translation>증거 {number}번으로 보관했습니다.</translation>
    </message>
</context>
<context>
    <name>CreateScreen</name>
    <message>
        <source>Make a new vault</source>
        <translation>새 보관함 만들기</translation>
    </message>
    <message>
        <source>Choose a place and a name that tell nothing. The folder&apos;s name can be seen from outside.</source>
        <translation>내용을 짐작할 수 없는 위치와 이름을 고르세요. 폴더 이름은 밖에서 보입니다.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>서류</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>보관함 만들기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Name of the vault&apos;s folder</source>
        <translation>보관함 폴더의 이름</translation>
    </message>
    <message>
        <source>A passphrase of my own</source>
        <translation>내가 정한 암호</translation>
    </message>
    <message>
        <source>Six words made for me</source>
        <translation>만들어 주는 여섯 단어</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Nobody can reset it, not even we. Choose one that others who know you would not guess.</source>
        <translation>아무도, 저희조차도 다시 설정할 수 없습니다. 당신을 아는 사람도 짐작하지 못할 것으로 고르세요.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>같은 암호를 한 번 더</translation>
    </message>
    <message>
        <source>Write them down, then type them twice below, with the lines between them. Chance chose them, so nobody can guess them.</source>
        <translation>적어 둔 다음 아래에 두 번 입력하세요. 단어 사이의 줄표도 함께 입력합니다. 무작위로 고른 것이라 아무도 짐작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>다른 단어</translation>
    </message>
    <message>
        <source>Where the vault goes</source>
        <translation>보관함을 둘 위치</translation>
    </message>
    <message>
        <source>At least eight characters, please.</source>
        <translation>여덟 글자 이상 입력해 주세요.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>두 암호가 아직 같지 않습니다.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>두 암호가 같습니다.</translation>
    </message>
    <message>
        <source>These are not the six words above yet.</source>
        <translation>아직 위의 여섯 단어가 아닙니다.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>보관함을 만드는 중…</translation>
    </message>
</context>
<context>
    <name>DateOrderChoice</name>
    <message>
        <source>Order of dates</source>
        <translation>날짜 순서</translation>
    </message>
    <message>
        <source>Dates: find out from the file</source>
        <translation>날짜: 파일에서 알아내기</translation>
    </message>
    <message>
        <source>Dates: day, month, year</source>
        <translation>날짜: 일, 월, 연</translation>
    </message>
    <message>
        <source>Dates: month, day, year</source>
        <translation>날짜: 월, 일, 연</translation>
    </message>
    <message>
        <source>Dates: year, month, day</source>
        <translation>날짜: 연, 월, 일</translation>
    </message>
</context>
<context>
    <name>DayReminder</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open what was noted for today</source>
        <translation>오늘로 적어 둔 것 열기</translation>
    </message>
    <message>
        <source>Noted for today: {count}</source>
        <translation>오늘로 적어 둔 것: {count}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>The chosen exhibit</source>
        <translation>선택한 증거</translation>
    </message>
    <message>
        <source>Choose an exhibit to see it here.</source>
        <translation>증거를 고르면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>누르고 있으면 보입니다</translation>
    </message>
    <message>
        <source>The picture shows only while you hold this, or the space bar.</source>
        <translation>이 버튼이나 스페이스 바를 누르고 있는 동안에만 사진이 보입니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the exhibit on a page of its own</source>
        <translation>증거를 별도의 화면에서 열기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Address as you gave it</source>
        <translation>입력한 주소</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Saved as you leave the field.</source>
        <translation>입력란을 벗어나면 저장됩니다.</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>사건에 넣기</translation>
    </message>
    <message>
        <source>What can be proven</source>
        <translation>증명할 수 있는 것</translation>
    </message>
    <message>
        <source>How it was taken (not verified)</source>
        <translation>어떻게 얻었는지(확인되지 않음)</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>파일의 지문 (SHA-256)</translation>
    </message>
    <message>
        <source>What the file says (not verified)</source>
        <translation>파일이 스스로 말하는 것 (확인되지 않음)</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>이 증거에 대해 한 일</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>사건 선택</translation>
    </message>
    <message>
        <source>Nothing was kept, so there is none.</source>
        <translation>보관한 것이 없으므로 지문도 없습니다.</translation>
    </message>
    <message>
        <source>Nothing, or it has not been read yet.</source>
        <translation>없거나, 아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>내용은 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>Open it to look at it, covered at first.</source>
        <translation>열면 볼 수 있으며, 처음에는 가려져 있습니다.</translation>
    </message>
    <message>
        <source>see the address</source>
        <translation>주소 참조</translation>
    </message>
    <message>
        <source>Where: {address}</source>
        <translation>어디서: {address}</translation>
    </message>
    <message>
        <source>Who, as you noted it: {accounts}</source>
        <translation>누구 (메모한 대로): {accounts}</translation>
    </message>
    <message>
        <source>In the case: {cases}</source>
        <translation>속한 사건: {cases}</translation>
    </message>
    <message>
        <source>Saved: {moment}</source>
        <translation>저장한 때: {moment}</translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation>언제: {when}</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation>누가: {who}</translation>
    </message>
    <message>
        <source>Added to the case: {name}</source>
        <translation>사건에 넣었습니다: {name}</translation>
    </message>
</context>
<context>
    <name>ElementsStep</name>
    <message>
        <source>These are the parts that the rule asks for. A blank stands in the letter as a blank.</source>
        <translation>이 규정이 요구하는 내용입니다. 비어 있는 곳은 글에도 빈칸으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>Fill in: {label}</source>
        <translation>채우기: {label}</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>채움</translation>
    </message>
    <message>
        <source>stands in the letter</source>
        <translation>글에 들어 있음</translation>
    </message>
    <message>
        <source>partly blank</source>
        <translation>일부 비어 있음</translation>
    </message>
    <message>
        <source>blank, for you to fill in by hand</source>
        <translation>비어 있음, 직접 적을 것</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>left out, as nothing was said</source>
        <translation>적은 것이 없어 뺌</translation>
    </message>
    <message>
        <source>Blank: {label}. It can come from the case when you save the letter.</source>
        <translation>빈칸: {label}. 글을 저장할 때 사건에 적힌 내용에서 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Blank: {label}. By your own hand, on the letter.</source>
        <translation>빈칸: {label}. 글에 직접 적어 넣습니다.</translation>
    </message>
    <message>
        <source>Blank: {label}.</source>
        <translation>빈칸: {label}.</translation>
    </message>
    <message>
        <source>What the rule asks for</source>
        <translation>규정이 요구하는 것</translation>
    </message>
</context>
<context>
    <name>ExcerptViewer</name>
    <message>
        <source>Show the messages</source>
        <translation>메시지 보기</translation>
    </message>
    <message>
        <source>Cover the messages</source>
        <translation>메시지 가리기</translation>
    </message>
</context>
<context>
    <name>ExhibitList</name>
    <message>
        <source>Exhibits</source>
        <translation>증거</translation>
    </message>
</context>
<context>
    <name>ExhibitScreen</name>
    <message>
        <source>Back to the library</source>
        <translation>보관함으로 돌아가기</translation>
    </message>
    <message>
        <source>Make a copy with parts covered</source>
        <translation>일부를 가린 사본 만들기</translation>
    </message>
    <message>
        <source>Make a copy of this page with parts covered</source>
        <translation>이 페이지의 일부를 가린 사본 만들기</translation>
    </message>
    <message>
        <source>Make a copy of this moment with parts covered</source>
        <translation>이 장면의 일부를 가린 사본 만들기</translation>
    </message>
</context>
<context>
    <name>ExhibitTable</name>
    <message>
        <source>Exhibits</source>
        <translation>증거</translation>
    </message>
</context>
<context>
    <name>ExhibitsStep</name>
    <message>
        <source>Exhibits</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>The space bar takes one along or leaves it out.</source>
        <translation>스페이스 바로 넣거나 뺍니다.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>None</source>
        <translation>하나도 안 넣기</translation>
    </message>
    <message>
        <source>Their numbers stay what they are in the case, so that a later export fits.</source>
        <translation>번호는 사건에서와 같으므로 나중에 내보낸 것과 맞아떨어집니다.</translation>
    </message>
    <message>
        <source>{exhibits}, {size}</source>
        <translation>{exhibits}, {size}</translation>
    </message>
    <message>
        <source>Which exhibits?</source>
        <translation>어떤 증거를 넣을까요?</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Make a report or a package</source>
        <translation>보고서 또는 증거 패키지 만들기</translation>
    </message>
    <message>
        <source>It is written where you choose, and read back afterwards to be sure that it holds.</source>
        <translation>선택한 곳에 쓴 뒤, 온전한지 확인하기 위해 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>아직 사건이 없습니다.</translation>
    </message>
    <message>
        <source>Make a case in the library and add exhibits to it first.</source>
        <translation>먼저 보관 목록에서 사건을 만들고 증거를 넣으세요.</translation>
    </message>
</context>
<context>
    <name>ExportViewer</name>
    <message>
        <source>Chats read from this export</source>
        <translation>이 내보내기에서 읽은 대화</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>대화 열기</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Nothing was read from it yet. Every file of it is kept.</source>
        <translation>아직 읽은 것이 없습니다. 파일은 모두 보관되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>ExportingScreen</name>
    <message>
        <source>Making it</source>
        <translation>만드는 중</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비하는 중</translation>
    </message>
    <message>
        <source>Asking for a time stamp</source>
        <translation>타임스탬프를 요청하는 중</translation>
    </message>
    <message>
        <source>No time stamp could be had. It waits and can be tried again.</source>
        <translation>타임스탬프를 받지 못했습니다. 요청은 기다리고 있으며 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>다 되었습니다</translation>
    </message>
    <message>
        <source>It was read back and it holds.</source>
        <translation>다시 읽어 보았고 온전합니다.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>저장된 곳</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>크기: {size}</translation>
    </message>
    <message>
        <source>What lies beside it</source>
        <translation>함께 만든 파일</translation>
    </message>
    <message>
        <source>Hand each to whom it is for.</source>
        <translation>각각 받을 사람에게 전하세요.</translation>
    </message>
    <message>
        <source>The passphrase: tell it another way</source>
        <translation>암호: 다른 방법으로 알려 주세요</translation>
    </message>
    <message>
        <source>For example on the telephone, never in the same message as the file. It is not kept here.</source>
        <translation>예를 들어 전화로. 절대 파일과 같은 메시지에 적지 마세요. 여기에는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>암호 복사</translation>
    </message>
    <message>
        <source>The fingerprint: tell this too</source>
        <translation>지문: 이것도 알려 주세요</translation>
    </message>
    <message>
        <source>With it the recipient can be sure that the report comes from your vault.</source>
        <translation>받는 사람은 이것으로 보고서가 당신의 보관함에서 나왔음을 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file&apos;s own SHA-256</source>
        <translation>파일 자체의 SHA-256</translation>
    </message>
    <message>
        <source>What to tell the recipient</source>
        <translation>받는 사람에게 알려 줄 것</translation>
    </message>
    <message>
        <source>about</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>저장한 곳: {place}</translation>
    </message>
    <message>
        <source>The passphrase is not on that page.</source>
        <translation>그 장에는 암호가 없습니다.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>거르기 지우기</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장된 때</translation>
    </message>
    <message>
        <source>Outside time</source>
        <translation>외부 시각</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>시작 날짜</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>끝 날짜</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Covered or not</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>모든 때</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>두 날짜 사이</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>제목순</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>종류순</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>플랫폼순</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>모든 플랫폼</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>모든 계정</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>모든 태그</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>{size} are free there.</source>
        <translation>남은 공간: {size}.</translation>
    </message>
    <message>
        <source>There is no such folder now. Is the drive connected?</source>
        <translation>지금은 그런 폴더가 없습니다. 드라이브가 연결되어 있나요?</translation>
    </message>
    <message>
        <source>This drive or folder cannot be written to.</source>
        <translation>이 드라이브나 폴더에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough room: about {size} are needed.</source>
        <translation>공간이 부족합니다. 약 {size}가 필요합니다.</translation>
    </message>
    <message>
        <source>This drive is formatted as FAT32: a file over 4 GB does not fit on it.</source>
        <translation>이 드라이브는 FAT32 형식이라 4GB가 넘는 파일을 담을 수 없습니다.</translation>
    </message>
    <message>
        <source>This folder lies in the vault. Choose another.</source>
        <translation>보관함 안에 있는 폴더입니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>This is the drive the vault is on: if it breaks or is taken away, both are gone. Another drive is better.</source>
        <translation>보관함이 있는 드라이브입니다. 고장 나거나 빼앗기면 둘 다 사라집니다. 다른 드라이브가 더 낫습니다.</translation>
    </message>
    <message>
        <source>Before you pull the drive out, let the computer eject it.</source>
        <translation>뽑기 전에 컴퓨터에서 안전하게 꺼내세요.</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Words found everywhere in the vault</source>
        <translation>보관함 전체에서 찾은 글</translation>
    </message>
    <message>
        <source>Everywhere in the vault: the best {count}</source>
        <translation>보관함 전체: 가장 잘 맞는 {count}개</translation>
    </message>
    <message>
        <source>Everywhere in the vault: {count}</source>
        <translation>보관함 전체: {count}개</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lock</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>빠른 종료</translation>
    </message>
    <message>
        <source>Or press Shift three times</source>
        <translation>또는 Shift를 세 번 누르기</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>보관 목록</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>열쇠</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>HelplineList</name>
    <message>
        <source>Every country</source>
        <translation>모든 나라와 지역</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>나라 또는 지역</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>직접 적은 것</translation>
    </message>
    <message>
        <source>As read on {date} in: {sources}.</source>
        <translation>{date}에 다음에서 읽음: {sources}.</translation>
    </message>
</context>
<context>
    <name>HelplinesScreen</name>
    <message>
        <source>Whom you can turn to</source>
        <translation>도움을 받을 수 있는 곳</translation>
    </message>
    <message>
        <source>Nothing here is opened or sent. Numbers can change: nobody called them before listing them.</source>
        <translation>여기서는 아무것도 열거나 보내지 않습니다. 번호는 바뀔 수 있습니다. 싣기 전에 전화해 본 것은 아닙니다.</translation>
    </message>
    <message>
        <source>Your own numbers and addresses</source>
        <translation>직접 적어 두는 번호와 주소</translation>
    </message>
    <message>
        <source>Kept in this app&apos;s settings, outside the vault: whoever uses this computer could read them.</source>
        <translation>보관함 밖, 이 앱의 설정에 저장됩니다. 이 컴퓨터를 쓰는 사람이 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>저장하기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>저장했습니다.</translation>
    </message>
</context>
<context>
    <name>IncidentScreen</name>
    <message>
        <source>What happened</source>
        <translation>있었던 일</translation>
    </message>
    <message>
        <source>In your own words, in any order. Everything but the first is optional.</source>
        <translation>자신의 말로, 순서는 상관없습니다. 첫 번째를 빼고는 모두 비워 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>As well as you know it: 2026-03-01, 2026-03-01 14:30, or &apos;about March&apos;.</source>
        <translation>아는 만큼만: 2026-03-01, 2026-03-01 14:30, 또는 ‘3월쯤’.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>A place, an app, a group.</source>
        <translation>장소, 앱, 또는 그룹.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>A name, an account, or &apos;unknown&apos;.</source>
        <translation>이름, 계정, 또는 ‘모름’.</translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation>또 누가 보았나요</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장된 때</translation>
    </message>
    <message>
        <source>Outside time</source>
        <translation>외부 시각</translation>
    </message>
</context>
<context>
    <name>KeptFileScreen</name>
    <message>
        <source>Back to the messages</source>
        <translation>메시지로 돌아가기</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>{kind}, {size}, kept in exhibit No. {number}</source>
        <translation>{kind}, {size}, 증거 {number}번에 보관됨</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Keys</source>
        <translation>열쇠</translation>
    </message>
    <message>
        <source>Each of these opens the vault on its own.</source>
        <translation>이 중 어느 것으로도 보관함을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>복구 단어 만들기</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keyring open it</source>
        <translation>이 컴퓨터의 키링으로 열 수 있게 하기</translation>
    </message>
    <message>
        <source>Make recovery shares</source>
        <translation>복구 조각 만들기</translation>
    </message>
    <message>
        <source>Of three shares any two open the vault: for example yours and a friend&apos;s. Making new words or shares ends the earlier ones of the same kind.</source>
        <translation>복구 조각 셋 가운데 아무 둘이면 보관함이 열립니다. 예를 들면 당신 것과 친구 것입니다. 새 단어나 조각을 만들면 같은 종류의 이전 것은 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>With the keyring, anyone who can use this computer under your name can open the vault.</source>
        <translation>키링을 쓰면, 당신의 이름으로 이 컴퓨터를 쓸 수 있는 사람은 누구나 보관함을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>보관 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>암호 바꾸기</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>지금 암호</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>새 암호를 한 번 더</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Keep the present one and add this one</source>
        <translation>지금 암호는 두고 이것을 추가</translation>
    </message>
    <message>
        <source>Made: {date}</source>
        <translation>만든 날: {date}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove: {key}</source>
        <translation>제거: {key}</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring can now open the vault.</source>
        <translation>이제 이 컴퓨터의 키링으로 보관함을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Removed. It no longer opens the vault.</source>
        <translation>제거했습니다. 더는 보관함을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>암호를 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Added. Both passphrases open the vault.</source>
        <translation>추가했습니다. 두 암호 모두 보관함을 엽니다.</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>The draft is kept in the vault. The app sends nothing.</source>
        <translation>초안이 보관함에 저장되었습니다. 이 프로그램은 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>글 저장</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Cases</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Edit the chosen case</source>
        <translation>선택한 사건 편집</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Make a report of the chosen case</source>
        <translation>선택한 사건의 보고서 만들기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search titles, notes, addresses, chats, saved pages and words in pictures</source>
        <translation>제목, 메모, 주소, 대화, 저장한 페이지, 사진 속 글자를 검색합니다</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Fold same pictures</source>
        <translation>같은 사진 접기</translation>
    </message>
    <message>
        <source>Exhibits that look like the same picture become one row with its places.</source>
        <translation>같은 사진으로 보이는 증거를 한 줄로 접고 나온 곳을 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>추가하기</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>아직 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>Unfold same pictures</source>
        <translation>같은 사진 펼치기</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>카드로 보기</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>표로 보기</translation>
    </message>
</context>
<context>
    <name>LicencesScreen</name>
    <message>
        <source>Programs and fonts inside</source>
        <translation>포함된 프로그램과 글꼴</translation>
    </message>
    <message>
        <source>This app is made of other people&apos;s work too. Here is each part, with its licence, word for word.</source>
        <translation>이 앱에는 다른 사람들이 만든 것도 들어 있습니다. 각 부분과 그 라이선스 원문을 여기에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Evidence Vault {version}. Its own code: Apache License 2.0.</source>
        <translation>Evidence Vault {version}. 자체 코드: Apache License 2.0.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>라이선스 전문</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>LinkScreen</name>
    <message>
        <source>A link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>The address is kept exactly as it is. Nothing is opened and nothing is sent.</source>
        <translation>주소는 글자 그대로 보관됩니다. 아무것도 열지 않고 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>For example of a message, a post, a group or a person.</source>
        <translation>예를 들어 메시지, 게시물, 그룹 또는 사람의 주소.</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>메모 (선택 사항)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>LinksStep</name>
    <message>
        <source>Their addresses go into the letter exactly as they are noted. The space bar ticks.</source>
        <translation>적어 둔 주소가 그대로 글에 들어갑니다. 스페이스 바로 고릅니다.</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>All with an address</source>
        <translation>주소가 있는 것 모두</translation>
    </message>
    <message>
        <source>None</source>
        <translation>하나도 안 넣기</translation>
    </message>
    <message>
        <source>This case has no exhibits yet. Add them in the library.</source>
        <translation>이 사건에는 아직 증거가 없습니다. 보관 목록에서 먼저 추가하세요.</translation>
    </message>
    <message>
        <source>no address noted</source>
        <translation>적힌 주소 없음</translation>
    </message>
    <message>
        <source>only the address is kept</source>
        <translation>주소만 보관됨</translation>
    </message>
    <message>
        <source>Of these only the address is kept: {numbers}. Save the page itself first: Add, A web page.</source>
        <translation>이 가운데 주소만 보관된 것: {numbers}. 먼저 그 페이지를 저장하세요: ‘추가’ → ‘웹페이지’.</translation>
    </message>
    <message>
        <source>Which links?</source>
        <translation>어떤 주소인가요?</translation>
    </message>
</context>
<context>
    <name>MarkingCanvas</name>
    <message>
        <source>Arrow keys move the frame, Shift with them changes its size, Return covers what is in it.</source>
        <translation>화살표 키로 틀을 옮기고, Shift와 함께 누르면 크기를 바꾸며, Enter 키로 틀 안을 가립니다.</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>Hold to show</source>
        <translation>누르고 있으면 보임</translation>
    </message>
    <message>
        <source>The picture shows only while you hold this, or the space bar.</source>
        <translation>이 버튼이나 스페이스 바를 누르고 있는 동안에만 사진이 보입니다.</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>이 파일 열기</translation>
    </message>
    <message>
        <source>Choose a message that has a file.</source>
        <translation>파일이 있는 메시지를 고르세요.</translation>
    </message>
    <message>
        <source>There is no picture in this file. Open it to see what can be done with it.</source>
        <translation>이 파일에는 볼 수 있는 그림이 없습니다. 파일을 열면 무엇을 할 수 있는지 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>MovingViewer</name>
    <message>
        <source>P plays and pauses; the arrow keys go back and on.</source>
        <translation>P 키로 재생하거나 멈추고, 화살표 키로 앞뒤로 갑니다.</translation>
    </message>
    <message>
        <source>Play while held</source>
        <translation>누르는 동안 재생</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>동영상의 위치</translation>
    </message>
    <message>
        <source>It has sound, which is not played here. Its loudness can be drawn below.</source>
        <translation>소리가 있지만 여기서는 재생하지 않습니다. 아래에서 크기를 그림으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
</context>
<context>
    <name>OneExhibit</name>
    <message>
        <source>As for all</source>
        <translation>전체와 같게</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>넣지 않음</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>보임</translation>
    </message>
    <message>
        <source>Its picture in the report</source>
        <translation>보고서에 나오는 그림</translation>
    </message>
    <message>
        <source>For example: that the picture was posted. It can be left empty.</source>
        <translation>예: 그림이 게시되었다는 것. 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>무엇을 보여 주는지</translation>
    </message>
</context>
<context>
    <name>OutsideTimeScreen</name>
    <message>
        <source>Time from outside</source>
        <translation>외부의 시각 증명</translation>
    </message>
    <message>
        <source>This computer&apos;s clock proves nothing. A proof from outside shows that what is saved existed before a certain time.</source>
        <translation>이 컴퓨터의 시계는 아무것도 증명하지 못합니다. 외부의 증명은 저장한 것이 어느 시각 이전에 있었음을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Time stamp authorities</source>
        <translation>타임스탬프 기관</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>증명된 범위</translation>
    </message>
    <message>
        <source>Ask for a time stamp now</source>
        <translation>지금 타임스탬프 요청</translation>
    </message>
    <message>
        <source>Try again what waits</source>
        <translation>기다리는 요청 다시 시도</translation>
    </message>
    <message>
        <source>Without any network</source>
        <translation>네트워크 없이</translation>
    </message>
    <message>
        <source>Give the checkpoint to someone you trust, such as a lawyer, or publish it. It shows nothing of what you keep. They can sign it and give a small file back.</source>
        <translation>체크포인트를 변호사처럼 믿는 사람에게 주거나 공개하세요. 보관한 내용은 전혀 드러나지 않습니다. 받은 사람은 서명하여 작은 파일을 돌려줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Show the checkpoint</source>
        <translation>체크포인트 보기</translation>
    </message>
    <message>
        <source>Save it to hand over</source>
        <translation>건네줄 수 있게 저장</translation>
    </message>
    <message>
        <source>Take in a counter-signature</source>
        <translation>부서명 받아들이기</translation>
    </message>
    <message>
        <source>The language of the page to hand over</source>
        <translation>건넬 페이지의 언어</translation>
    </message>
    <message>
        <source>QR code of the checkpoint; the text above says the same</source>
        <translation>체크포인트의 QR 코드. 위의 글과 내용이 같습니다</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Who learns what, and turn on</source>
        <translation>누가 무엇을 알게 되는지, 그리고 켜기</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} 지우기</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Turn on {name}</source>
        <translation>{name} 켜기</translation>
    </message>
    <message>
        <source>Asking for a time stamp</source>
        <translation>타임스탬프를 요청하는 중</translation>
    </message>
    <message>
        <source>A time stamp is kept: {names}.</source>
        <translation>타임스탬프를 보관했습니다: {names}.</translation>
    </message>
    <message>
        <source>No time stamp could be had. It waits and can be tried again.</source>
        <translation>타임스탬프를 받지 못했습니다. 요청은 기다리고 있으며 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Page to print (*.html);;Text to be signed (*.txt)</source>
        <translation>인쇄할 페이지 (*.html);;서명할 글 (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Give it to the person, and ask for the small file back.</source>
        <translation>저장했습니다. 그 사람에게 주고 작은 파일을 돌려받으세요.</translation>
    </message>
</context>
<context>
    <name>PackageScreen</name>
    <message>
        <source>Open a package</source>
        <translation>패키지 열기</translation>
    </message>
    <message>
        <source>Drop the file or its folder here, or choose it. It is checked first; nothing is unpacked.</source>
        <translation>파일이나 폴더를 여기에 끌어다 놓거나 선택하세요. 먼저 확인하며, 아무것도 풀지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Choose an unpacked folder</source>
        <translation>풀어 놓은 폴더 선택</translation>
    </message>
    <message>
        <source>Compare several packages</source>
        <translation>여러 패키지 비교하기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>The passphrase that you were told</source>
        <translation>전해 들은 암호</translation>
    </message>
    <message>
        <source>Or your own age secret key</source>
        <translation>또는 자신의 age 비밀 키</translation>
    </message>
    <message>
        <source>It begins with AGE-SECRET-KEY-1.</source>
        <translation>AGE-SECRET-KEY-1로 시작합니다.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Search in the package</source>
        <translation>패키지 안에서 검색</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>이 파일 저장</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>보고서 저장 (PDF)</translation>
    </message>
    <message>
        <source>What is saved lies readable where you put it. Pictures in the package are not covered.</source>
        <translation>저장한 것은 둔 곳에서 누구나 읽을 수 있습니다. 패키지 안의 사진은 가려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>점검하는 중</translation>
    </message>
    <message>
        <source>Saved: {moment}</source>
        <translation>저장한 때: {moment}</translation>
    </message>
    <message>
        <source>Where: {address}</source>
        <translation>어디서: {address}</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>저장한 곳: {place}</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>확인한 것</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Page before</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A photo of a screen</source>
        <translation>화면을 찍은 사진</translation>
    </message>
    <message>
        <source>Which screen does it show?</source>
        <translation>어떤 화면이 찍혀 있습니까?</translation>
    </message>
    <message>
        <source>For example: my own laptop, the Telegram app. Or: a friend&apos;s phone.</source>
        <translation>예: 내 노트북, 텔레그램 앱. 또는: 친구의 휴대전화.</translation>
    </message>
    <message>
        <source>What was it taken with?</source>
        <translation>무엇으로 찍었습니까?</translation>
    </message>
    <message>
        <source>The file itself says: {device}</source>
        <translation>파일에 적힌 기기: {device}</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Pictures of the screen</source>
        <translation>화면 사진</translation>
    </message>
    <message>
        <source>This window makes room for a small bar that stays above the others. One press saves what you see, straight into the vault; words can be added later.</source>
        <translation>이 창이 물러나고 항상 위에 떠 있는 작은 막대가 나타납니다. 한 번 누르면 보이는 내용이 곧바로 보관함에 저장되고, 글은 나중에 덧붙일 수 있습니다.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>The one the mouse is on</source>
        <translation>마우스가 있는 모니터</translation>
    </message>
    <message>
        <source>All, one picture each</source>
        <translation>모두, 모니터마다 한 장</translation>
    </message>
    <message>
        <source>Monitor {number}: {name}, {width} × {height}</source>
        <translation>모니터 {number}: {name}, {width} × {height}</translation>
    </message>
    <message>
        <source>Which monitor</source>
        <translation>어느 모니터</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>No time, at once</source>
        <translation>기다리지 않고 바로</translation>
    </message>
    <message>
        <source>Wait before each picture, to open a menu for example</source>
        <translation>사진마다 먼저 기다리기(예: 메뉴를 열기 위해)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>For scrolling through a chat. What did not change is counted, not kept again.</source>
        <translation>대화를 넘기며 찍을 때 씁니다. 바뀌지 않은 것은 세기만 하고 다시 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>A series takes a picture every</source>
        <translation>연속 촬영 간격</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Also note the title of the window in front</source>
        <translation>맨 앞 창의 제목도 함께 적기</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>아직 사건에 넣지 않음</translation>
    </message>
    <message>
        <source>This app&apos;s own windows are hidden for the moment of each picture, and are not in it.</source>
        <translation>사진을 찍는 순간 이 앱의 창은 숨겨지며 사진에 나오지 않습니다.</translation>
    </message>
    <message>
        <source>No key works while another program has the keyboard: this app listens to no keys but its own windows&apos;. Press the bar first. While this window is in front, F9 saves the screen behind it.</source>
        <translation>다른 프로그램에서 키보드를 쓰는 동안에는 단축키가 듣지 않습니다. 이 앱은 자기 창의 키만 듣습니다. 먼저 막대를 누르십시오. 이 창이 앞에 있을 때 F9를 누르면 뒤에 있는 화면이 저장됩니다.</translation>
    </message>
    <message>
        <source>On this desktop (Wayland), the desktop itself takes the picture and may ask you. It first writes it, unencrypted, to a file in your home folder; the app reads it and removes it at once, but traces of it may stay on the drive.</source>
        <translation>이 데스크톱(Wayland)에서는 데스크톱이 직접 사진을 찍으며 먼저 물어볼 수 있습니다. 사진은 우선 암호화되지 않은 채 홈 폴더의 파일에 기록되고, 앱이 읽은 뒤 바로 지우지만 드라이브에 흔적이 남을 수 있습니다.</translation>
    </message>
    <message>
        <source>This system does not tell programs where other windows are, or their titles.</source>
        <translation>이 시스템은 다른 창의 위치나 제목을 프로그램에 알려 주지 않습니다.</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Closer</source>
        <translation>가까이</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>멀리</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>전체 그림</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Where to</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>A stick or another drive is best.</source>
        <translation>USB 메모리나 다른 드라이브가 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>A name that tells nothing is safer.</source>
        <translation>내용을 짐작할 수 없는 이름이 더 안전합니다.</translation>
    </message>
    <message>
        <source>The drive was looked at: it can be written to, and {size} are free.</source>
        <translation>드라이브를 살펴보았습니다. 쓸 수 있고 {size} 비어 있습니다.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>그런 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>This drive or folder cannot be written to.</source>
        <translation>이 드라이브나 폴더에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough room: about {size} are needed.</source>
        <translation>공간이 부족합니다. 약 {size} 필요합니다.</translation>
    </message>
    <message>
        <source>This drive is formatted as FAT32, which holds no file over 4 GB. Choose another drive.</source>
        <translation>이 드라이브는 FAT32 형식이라 4GB가 넘는 파일을 담을 수 없습니다. 다른 드라이브를 고르세요.</translation>
    </message>
    <message>
        <source>This folder lies in the vault. Choose another.</source>
        <translation>이 폴더는 보관함 안에 있습니다. 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>This is the drive the vault is on. Whoever uses this computer could find the file.</source>
        <translation>보관함이 있는 드라이브입니다. 이 컴퓨터를 쓰는 사람이 파일을 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Before you pull the drive out, let the computer eject it.</source>
        <translation>뽑기 전에 컴퓨터에서 안전하게 꺼내세요.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>어디에 저장할까요?</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>All exhibits</source>
        <translation>모든 증거</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>아직 사건에 넣지 않음</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>시간표</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Scale facts</source>
        <translation>규모 기록</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>나의 진술</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>증거 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n개 부분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) chosen</source>
        <translation>
            <numerusform>증거 %n개 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Covered preview</source>
        <translation>가려진 미리 보기</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>The computer and the printer may keep a copy of what is printed, and a PDF can be read by whoever finds it. Copying it by hand leaves nothing behind.</source>
        <translation>컴퓨터와 프린터가 인쇄한 내용의 사본을 남길 수 있고, PDF는 찾아낸 사람이 읽을 수 있습니다. 손으로 옮겨 적으면 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>프린터를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>저장할 곳</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>What came of each file</source>
        <translation>파일별 결과</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 중 {done}</translation>
    </message>
    <message>
        <source>Saved again (the same bytes were here before): {name}</source>
        <translation>다시 저장됨 (같은 내용이 이미 있음): {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>저장됨: {name}</translation>
    </message>
    <message>
        <source>Not saved: {name}. {what} {next}</source>
        <translation>저장되지 않음: {name}. {what} {next}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Record without keeping</source>
        <translation>보관하지 않고 기록만</translation>
    </message>
    <message>
        <source>You write down what was there and where. The picture itself is not stored in any form.</source>
        <translation>무엇이 어디에 있었는지 글로 적습니다. 사진 자체는 어떤 형태로도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>무엇이 있었나요</translation>
    </message>
    <message>
        <source>In a few neutral words. For example: a picture of a person who may be under 18, in a group.</source>
        <translation>중립적인 말로 짧게. 예: 그룹에 올라온, 18세 미만일 수 있는 사람의 사진.</translation>
    </message>
    <message>
        <source>Address, if there is one</source>
        <translation>주소 (있는 경우)</translation>
    </message>
    <message>
        <source>The time shown beside it, if any</source>
        <translation>옆에 표시된 시각 (있는 경우)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>도움을 받을 수 있는 곳</translation>
    </message>
    <message>
        <source>This app opens none of them and tells nobody. The police can be told, too.</source>
        <translation>이 앱은 그 어느 곳도 열지 않고 아무에게도 알리지 않습니다. 경찰에 알릴 수도 있습니다.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Recovery words</source>
        <translation>복구 단어</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, 24 words open the vault instead. Without them nobody can help. Write them on paper and keep the paper where only you, or someone you trust, can find it.</source>
        <translation>암호를 잊어버려도 24개의 단어로 보관함을 열 수 있습니다. 이 단어가 없으면 아무도 도울 수 없습니다. 종이에 적어 두고, 당신이나 믿는 사람만 찾을 수 있는 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>Show me the words</source>
        <translation>단어 보기</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>다 적었습니다</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>단어 다시 보기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>They are shown only now. Number and order matter.</source>
        <translation>지금 한 번만 표시됩니다. 번호와 순서가 중요합니다.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>저장한 곳: {place}</translation>
    </message>
    <message>
        <source>To be sure that the paper is right, type these three words.</source>
        <translation>종이에 바르게 적었는지 확인하기 위해 이 세 단어를 입력하세요.</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>{number}번째 단어</translation>
    </message>
    <message>
        <source>One of them is different. Compare with the paper, or look at the words again.</source>
        <translation>하나가 다릅니다. 종이와 비교하거나 단어를 다시 보세요.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>For yourself</source>
        <translation>당신 것</translation>
    </message>
    <message>
        <source>For a friend or a lawyer</source>
        <translation>친구나 변호사에게 줄 것</translation>
    </message>
    <message>
        <source>On paper, in a safe place</source>
        <translation>종이로 안전한 곳에 둘 것</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>복구 단어</translation>
    </message>
    <message>
        <source>These words, in this order, open what the passphrase opens. Keep the sheet where only you, or someone you trust, can find it.</source>
        <translation>이 단어들을 이 순서대로 쓰면 암호로 여는 것을 열 수 있습니다. 이 종이는 당신이나 믿는 사람만 찾을 수 있는 곳에 두세요.</translation>
    </message>
    <message>
        <source>Recovery share {number} of {made}</source>
        <translation>복구 조각 {made}개 중 {number}번째</translation>
    </message>
    <message>
        <source>Any {needed} of the {made} shares, typed in one after the other, open what the passphrase opens. One alone opens nothing and tells nothing.</source>
        <translation>{made}개 가운데 아무 {needed}개를 차례로 입력하면 암호로 여는 것을 열 수 있습니다. 하나만으로는 아무것도 열 수 없고 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep it apart from the others. Give it back only to the person it comes from, when they ask for it themselves.</source>
        <translation>다른 조각과 따로 보관하세요. 이것을 맡긴 사람이 직접 요청할 때 그 사람에게만 돌려주세요.</translation>
    </message>
    <message>
        <source>The same words as a code, for a camera of your own:</source>
        <translation>같은 단어를 담은 QR 코드. 자신의 카메라로 읽으세요:</translation>
    </message>
    <message>
        <source>QR code that holds the same words as the list</source>
        <translation>위 목록과 같은 단어가 담긴 QR 코드</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>만든 날: {date}</translation>
    </message>
</context>
<context>
    <name>RedactScreen</name>
    <message>
        <source>A copy with parts covered</source>
        <translation>일부를 가린 사본</translation>
    </message>
    <message>
        <source>Draw over what others must not see. {exhibit} itself is never changed; the copy is kept beside it.</source>
        <translation>다른 사람이 보면 안 되는 곳을 덮어 그리십시오. {exhibit} 자체는 절대 바뀌지 않으며, 사본은 그 옆에 보관됩니다.</translation>
    </message>
    <message>
        <source>Why parts are covered</source>
        <translation>가린 까닭</translation>
    </message>
    <message>
        <source>It is kept with the copy.</source>
        <translation>사본과 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Page {number}, as a picture</source>
        <translation>{number}페이지, 그림으로</translation>
    </message>
    <message>
        <source>The video at {time}, as a picture</source>
        <translation>동영상 {time} 지점, 그림으로</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>그림 보기</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검게</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>흐리게</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Cover the picture</source>
        <translation>그림 가리기</translation>
    </message>
    <message>
        <source>Covered parts: {count}</source>
        <translation>가린 부분: {count}</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>This was recorded in the vault&apos;s history.</source>
        <translation>이 일은 보관함의 이력에 기록되었습니다.</translation>
    </message>
</context>
<context>
    <name>RehearseScreen</name>
    <message>
        <source>Try a restore</source>
        <translation>복원 연습하기</translation>
    </message>
    <message>
        <source>Type what is on your sheet, as you would on another computer. It is tried on the backup; nothing is written there or here, but that it was tried and what it showed.</source>
        <translation>다른 컴퓨터에서 하듯이 종이에 적힌 것을 입력하세요. 백업에 시험해 봅니다. 해 보았다는 것과 결과만 기록하고, 그 밖에는 어디에도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The backup&apos;s folder</source>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>해 보기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>해 보는 중</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>RepairScreen</name>
    <message>
        <source>Check and repair</source>
        <translation>점검하고 복구하기</translation>
    </message>
    <message>
        <source>Everything in the vault is read and compared with what was written down. The check changes nothing. A repair deletes nothing: what it replaces is set aside.</source>
        <translation>보관함의 모든 것을 읽어 기록과 비교합니다. 점검은 아무것도 바꾸지 않습니다. 복구도 아무것도 지우지 않고, 바꾼 것은 따로 옮겨 둡니다.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>보관함 잠금 풀기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>보관함 폴더</translation>
    </message>
    <message>
        <source>A backup to take from, if there is one</source>
        <translation>가져올 백업 (있는 경우)</translation>
    </message>
    <message>
        <source>Damaged and missing files are taken from it. It is only read. This may stay empty.</source>
        <translation>손상되거나 없어진 파일을 여기에서 가져옵니다. 읽기만 합니다. 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>복구하는 중</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>점검하는 중</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>찾은 것:</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>복구한 것:</translation>
    </message>
    <message>
        <source>Still damaged:</source>
        <translation>아직 손상된 것:</translation>
    </message>
    <message>
        <source>Good to know:</source>
        <translation>알아 두면 좋은 것:</translation>
    </message>
    <message>
        <source>Exhibits: {items}. Files: {objects}. Custody events: {events}. Read: {size}.</source>
        <translation>증거: {items}개. 파일: {objects}개. 보관 기록: {events}건. 읽은 양: {size}.</translation>
    </message>
    <message>
        <source>The vault still does not open. A backup may help: choose its folder above.</source>
        <translation>보관함이 아직 열리지 않습니다. 백업이 도움이 될 수 있습니다. 위에서 백업 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The vault does not open as it is. &apos;Repair&apos; makes anew what can be made anew.</source>
        <translation>지금 상태로는 보관함이 열리지 않습니다. ‘복구’는 다시 만들 수 있는 것을 다시 만듭니다.</translation>
    </message>
    <message>
        <source>Not everything could be repaired. A backup may help: choose its folder above.</source>
        <translation>모두 복구하지는 못했습니다. 백업이 도움이 될 수 있습니다. 위에서 백업 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Not everything is as it was written. &apos;Repair&apos; mends what can be mended.</source>
        <translation>모두 기록된 그대로는 아닙니다. ‘복구’는 고칠 수 있는 것을 고칩니다.</translation>
    </message>
    <message>
        <source>Repaired: everything is again as it was written.</source>
        <translation>복구됨: 모두 다시 기록된 그대로입니다.</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: everything is as it was written.</source>
        <translation>저장한 뒤 바뀌지 않음: 모두 기록된 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>RequestAssistantScreen</name>
    <message>
        <source>Change the request</source>
        <translation>요청 고치기</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>새 요청</translation>
    </message>
    <message>
        <source>Nothing is sent. What you write is kept as you type; you can leave at any time and go on later.</source>
        <translation>아무것도 보내지 않습니다. 쓰는 대로 저장되므로 언제든지 나갔다가 나중에 이어서 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>처음부터 새로</translation>
    </message>
    <message>
        <source>Note what comes of it</source>
        <translation>경과 적기</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>저장하고 계속</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>RequestDraftPart</name>
    <message>
        <source>Which version</source>
        <translation>어느 판</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>With my name and contact details, as the case has them</source>
        <translation>사건에 적힌 내 이름과 연락처 넣기</translation>
    </message>
    <message>
        <source>Only the letter, without the page that is for me alone</source>
        <translation>본인만 보는 쪽을 빼고 본문만</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>The file can be read by anyone who finds it.</source>
        <translation>이 파일을 찾은 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>편지</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>A name that tells nothing is safer.</source>
        <translation>내용을 짐작할 수 없는 이름이 더 안전합니다.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>텍스트로 저장</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Version {number}, kept {moment}</source>
        <translation>{number}판, 저장: {moment}</translation>
    </message>
    <message>
        <source>As it was sent: {moment}</source>
        <translation>보낸 그대로: {moment}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>저장됨: {name}</translation>
    </message>
</context>
<context>
    <name>RequestScreen</name>
    <message>
        <source>The app sends nothing. Send the letter yourself, then note it here.</source>
        <translation>이 프로그램은 아무것도 보내지 않습니다. 직접 보낸 뒤 여기에 적으세요.</translation>
    </message>
    <message>
        <source>Change the draft</source>
        <translation>초안 고치기</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>요청 목록으로</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>다음 확인</translation>
    </message>
    <message>
        <source>A day, such as 2026-03-01. Empty for never.</source>
        <translation>2026-03-01 같은 날짜. 비워 두면 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing more is expected</source>
        <translation>더 기다릴 것이 없음</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <translation>날짜 저장</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>그 뒤의 경과</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>어떤 방법으로</translation>
    </message>
    <message>
        <source>An address, a form, a telephone number.</source>
        <translation>주소, 양식, 전화번호 등.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>들은 내용</translation>
    </message>
    <message>
        <source>A number you were given, or the answer.</source>
        <translation>받은 번호나 답변.</translation>
    </message>
    <message>
        <source>I sent it just now</source>
        <translation>방금 보냈습니다</translation>
    </message>
    <message>
        <source>A receipt came</source>
        <translation>접수 확인이 왔습니다</translation>
    </message>
    <message>
        <source>An answer came</source>
        <translation>답변이 왔습니다</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Version {number}. None was sent yet.</source>
        <translation>{number}판. 아직 보낸 판이 없습니다.</translation>
    </message>
    <message>
        <source>Version {number}. Version {sent} was sent; what you changed since then was not.</source>
        <translation>{number}판. 보낸 것은 {sent}판이며, 그 뒤에 고친 내용은 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Version {number}. It is the one that was sent.</source>
        <translation>{number}판. 보낸 것과 같습니다.</translation>
    </message>
    <message>
        <source>no address noted</source>
        <translation>적힌 주소 없음</translation>
    </message>
    <message>
        <source>Capture it again</source>
        <translation>다시 저장하기</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>It is removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>분명하지 않음</translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>The app drafts letters to platforms and centres and keeps what came of it. It sends nothing.</source>
        <translation>플랫폼과 기관에 보낼 글의 초안을 만들고 경과를 보관합니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>아직 요청이 없습니다.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>새 요청</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>보관 목록으로</translation>
    </message>
    <message>
        <source>Go on with the request that you began</source>
        <translation>시작해 둔 요청 이어서 쓰기</translation>
    </message>
    <message>
        <source>changed since it was sent</source>
        <translation>보낸 뒤 고침</translation>
    </message>
    <message>
        <source>you are changing it</source>
        <translation>고치는 중</translation>
    </message>
    <message>
        <source>The day to look again has come: {day}</source>
        <translation>다시 확인할 날이 되었습니다: {day}</translation>
    </message>
    <message>
        <source>Look again: {day}</source>
        <translation>다시 확인: {day}</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Restore from a backup</source>
        <translation>백업에서 복원하기</translation>
    </message>
    <message>
        <source>The backup is only read. What comes out of it goes to a new place; nothing is replaced.</source>
        <translation>백업은 읽기만 합니다. 꺼낸 것은 새로운 곳에 두며, 아무것도 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Try it first: nothing is written</source>
        <translation>먼저 해 보기: 아무것도 쓰지 않음</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>들어 있는 것 보기</translation>
    </message>
    <message>
        <source>Open the restored vault</source>
        <translation>복원한 보관함 열기</translation>
    </message>
    <message>
        <source>Everything, as a vault in a new folder</source>
        <translation>전부, 새 폴더에 보관함으로</translation>
    </message>
    <message>
        <source>Single exhibits, as files</source>
        <translation>일부 증거만, 파일로</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>서류</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>The backup&apos;s folder</source>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>어느 때의 상태</translation>
    </message>
    <message>
        <source>Exhibits in the backup</source>
        <translation>백업에 있는 증거</translation>
    </message>
    <message>
        <source>These files are not encrypted: whoever finds them can read and see them.</source>
        <translation>이 파일들은 암호화되지 않습니다. 찾은 사람은 누구나 읽고 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Name of the new vault&apos;s folder</source>
        <translation>새 보관함 폴더의 이름</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>복원하는 중</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>해 보는 중</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>백업을 읽는 중</translation>
    </message>
    <message>
        <source>Written as they were saved:</source>
        <translation>저장된 그대로 내보냈습니다:</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>멈췄습니다.</translation>
    </message>
    <message>
        <source>Nothing was left at the new place.</source>
        <translation>새로운 곳에는 아무것도 남지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>RouteForm</name>
    <message>
        <source>Direct</source>
        <translation>직접 연결</translation>
    </message>
    <message>
        <source>Through an HTTP proxy</source>
        <translation>HTTP 프록시를 거쳐</translation>
    </message>
    <message>
        <source>Through SOCKS5 or Tor</source>
        <translation>SOCKS5 또는 Tor를 거쳐</translation>
    </message>
    <message>
        <source>The way to the network</source>
        <translation>네트워크에 연결하는 방법</translation>
    </message>
    <message>
        <source>Its address and port. With SOCKS5 and Tor, names are looked up at the other end.</source>
        <translation>주소와 포트. SOCKS5와 Tor를 쓰면 이름은 상대 쪽에서 찾습니다.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>이 방법 사용</translation>
    </message>
</context>
<context>
    <name>RuleStep</name>
    <message>
        <source>No rule fits all that you said. Look at the others.</source>
        <translation>적으신 내용에 모두 맞는 규정이 없습니다. 다른 규정을 살펴보세요.</translation>
    </message>
    <message>
        <source>Show the other rules too</source>
        <translation>다른 규정도 보기</translation>
    </message>
    <message>
        <source>The rule gives the platform {hours} hours from the request.</source>
        <translation>이 규정은 요청을 받은 때부터 플랫폼에 {hours}시간을 줍니다.</translation>
    </message>
    <message>
        <source>Where it goes:</source>
        <translation>보내는 곳:</translation>
    </message>
    <message>
        <source>By which rule?</source>
        <translation>어떤 규정으로 할까요?</translation>
    </message>
</context>
<context>
    <name>SavedPageCards</name>
    <message>
        <source>What could not be saved</source>
        <translation>저장하지 못한 것</translation>
    </message>
    <message>
        <source>What a second visit by another way saw</source>
        <translation>다른 경로의 두 번째 방문에서 본 것</translation>
    </message>
    <message>
        <source>The parts of the saved page</source>
        <translation>저장된 페이지의 구성 부분</translation>
    </message>
    <message>
        <source>What was noted while saving (by the browser&apos;s process, not verified)</source>
        <translation>저장하면서 적은 것(브라우저 프로세스의 기록, 확인되지 않음)</translation>
    </message>
    <message>
        <source>Read from the page by a machine (it can be wrong)</source>
        <translation>기계가 페이지에서 읽은 것(틀릴 수 있음)</translation>
    </message>
    <message>
        <source>Compare it with the picture; what is right can be taken over beside it.</source>
        <translation>그림과 비교해 보세요. 맞는 것은 옆에서 받아들일 수 있습니다.</translation>
    </message>
    <message>
        <source>The page&apos;s text</source>
        <translation>페이지의 글</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>글 보기</translation>
    </message>
    <message>
        <source>The capture ended early: what was noted while saving is not there.</source>
        <translation>저장이 일찍 끝났습니다. 저장하면서 적은 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing: every part is there.</source>
        <translation>없음: 모든 부분이 있습니다.</translation>
    </message>
    <message>
        <source>Cover the text</source>
        <translation>글 가리기</translation>
    </message>
</context>
<context>
    <name>SayingCard</name>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>As it is shown there, with its time zone if you know it. For example: 2026-02-01 21:07, UTC+8</source>
        <translation>그곳에 표시된 대로, 시간대를 알면 함께 적으십시오. 예: 2026-02-01 21:07, UTC+9</translation>
    </message>
    <message>
        <source>When the platform says it appeared</source>
        <translation>플랫폼에 표시된 게시 시각</translation>
    </message>
    <message>
        <source>Saved here: {moment}</source>
        <translation>여기에 저장됨: {moment}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Note an account you noted before</source>
        <translation>전에 적어 둔 계정 고르기</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Name or handle</source>
        <translation>이름 또는 아이디</translation>
    </message>
    <message>
        <source>Note this account</source>
        <translation>이 계정 적어 두기</translation>
    </message>
    <message>
        <source>Understood as {start}, on the clock shown there.</source>
        <translation>{start}(으)로 이해했습니다. 그곳에 표시된 시각입니다.</translation>
    </message>
    <message>
        <source>Kept as you wrote it; no moment could be read from it.</source>
        <translation>적으신 그대로 보관합니다. 시각은 읽어 낼 수 없었습니다.</translation>
    </message>
    <message>
        <source>No account noted.</source>
        <translation>적어 둔 계정이 없습니다.</translation>
    </message>
    <message>
        <source>An account you noted before</source>
        <translation>전에 적어 둔 계정</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Scale facts</source>
        <translation>규모 기록</translation>
    </message>
    <message>
        <source>How large it is, as you were shown it. Nothing is checked with the platform.</source>
        <translation>보신 그대로의 규모입니다. 플랫폼에 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>보관함으로 돌아가기</translation>
    </message>
    <message>
        <source>Note one more</source>
        <translation>하나 더 적기</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>As it is shown, word for word</source>
        <translation>표시된 그대로</translation>
    </message>
    <message>
        <source>For example: 98,213 members</source>
        <translation>예: 회원 98,213명</translation>
    </message>
    <message>
        <source>Of which group, channel or account</source>
        <translation>어느 그룹, 채널 또는 계정인지</translation>
    </message>
    <message>
        <source>When it was shown</source>
        <translation>표시된 때</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>No exhibit shows it</source>
        <translation>보여 주는 증거 없음</translation>
    </message>
    <message>
        <source>The exhibit that is chosen in the library.</source>
        <translation>보관함에서 선택한 증거입니다.</translation>
    </message>
    <message>
        <source>Which exhibit shows it</source>
        <translation>보여 주는 증거</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>적어 두기</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>아직 적은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Make a case first.</source>
        <translation>먼저 사건을 만드십시오.</translation>
    </message>
    <message>
        <source>An exhibit shows it.</source>
        <translation>이것을 보여 주는 증거가 있습니다.</translation>
    </message>
    <message>
        <source>No exhibit shows it.</source>
        <translation>이것을 보여 주는 증거가 없습니다.</translation>
    </message>
    <message>
        <source>Noted: {moment}</source>
        <translation>적은 때: {moment}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>거두기</translation>
    </message>
    <message>
        <source>Take back: {value}</source>
        <translation>거두기: {value}</translation>
    </message>
</context>
<context>
    <name>ScreenBar</name>
    <message>
        <source>Pictures of the screen</source>
        <translation>화면 사진</translation>
    </message>
    <message>
        <source>Save the screen</source>
        <translation>화면 저장</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>창 하나</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>일부분</translation>
    </message>
    <message>
        <source>Every {seconds} s</source>
        <translation>{seconds}초마다</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Saved: {count}.</source>
        <translation>저장함: {count}.</translation>
    </message>
    <message>
        <source>Unchanged and not kept again: {count}.</source>
        <translation>바뀌지 않아 다시 저장하지 않음: {count}.</translation>
    </message>
    <message>
        <source>Stop the series</source>
        <translation>연속 촬영 멈춤</translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>The 24 recovery words</source>
        <translation>24개의 복구 단어</translation>
    </message>
    <message>
        <source>One recovery share, 33 words</source>
        <translation>복구 조각 하나, 33단어</translation>
    </message>
    <message>
        <source>Another share of the same three</source>
        <translation>같은 셋 가운데 다른 조각</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>암호 쓰기</translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation>복구 단어 쓰기</translation>
    </message>
    <message>
        <source>Use two recovery shares</source>
        <translation>복구 조각 두 개 쓰기</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>입력한 내용 보기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
</context>
<context>
    <name>SeenBefore</name>
    <message>
        <source>A likeness found by machine is a lead. It proves neither who is shown nor who posted it.</source>
        <translation>기계가 찾은 비슷함은 단서일 뿐입니다. 사진 속 사람이 누구인지도, 누가 올렸는지도 증명하지 않습니다.</translation>
    </message>
    <message>
        <source>Where the same picture was seen before</source>
        <translation>같은 사진이 전에 나온 곳</translation>
    </message>
    <message>
        <source>Seen before: looks the same at {count} more places</source>
        <translation>전에 나옴: 같아 보이는 곳이 {count}곳 더 있습니다</translation>
    </message>
    <message>
        <source>Show all {count} places</source>
        <translation>{count}곳 모두 보기</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Add the chosen exhibits to a case</source>
        <translation>선택한 증거를 사건에 넣기</translation>
    </message>
    <message>
        <source>A tag or a note for the chosen exhibits</source>
        <translation>선택한 증거에 붙일 태그 또는 메모</translation>
    </message>
    <message>
        <source>A tag or a note</source>
        <translation>태그 또는 메모</translation>
    </message>
    <message>
        <source>Add as tag</source>
        <translation>태그로 추가</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>메모에 추가</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>사건에 넣기</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>창의 언어</translation>
    </message>
    <message>
        <source>The language of a report is chosen when you make one.</source>
        <translation>보고서의 언어는 보고서를 만들 때 고릅니다.</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>컴퓨터 설정에 따름</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>고대비, 밝게</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>고대비, 어둡게</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Lock when no key or mouse was used for</source>
        <translation>키보드나 마우스를 쓰지 않으면 잠그기까지</translation>
    </message>
    <message>
        <source>Locking closes the vault and drops its keys. Nothing is lost.</source>
        <translation>잠그면 보관함이 닫히고 키가 지워집니다. 잃어버리는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Quick exit with Shift three times</source>
        <translation>Shift를 세 번 눌러 빠른 종료</translation>
    </message>
    <message>
        <source>The button for quick exit is always there, whatever is chosen here.</source>
        <translation>여기에서 무엇을 고르든 빠른 종료 버튼은 항상 있습니다.</translation>
    </message>
    <message>
        <source>After quick exit</source>
        <translation>빠른 종료 뒤</translation>
    </message>
    <message>
        <source>Close the app: nothing is left on the screen</source>
        <translation>앱 닫기: 화면에 아무것도 남지 않음</translation>
    </message>
    <message>
        <source>Leave an empty window without a name</source>
        <translation>이름 없는 빈 창 남기기</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>보관함의 위치 기억하기</translation>
    </message>
    <message>
        <source>Saves choosing the folder each time. Anyone who looks at this computer could find the place.</source>
        <translation>매번 폴더를 고르지 않아도 됩니다. 이 컴퓨터를 들여다보는 사람이 그 위치를 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep this app&apos;s windows out of screenshots and recordings</source>
        <translation>화면 캡처와 녹화에서 이 앱의 창 빼기</translation>
    </message>
    <message>
        <source>Windows and macOS can do this. Linux has no such protection: there, recordings show everything.</source>
        <translation>Windows와 macOS에서 됩니다. Linux에는 이런 보호가 없어 녹화에 모두 나타납니다.</translation>
    </message>
    <message>
        <source>Find pictures seen before, and read the words in pictures</source>
        <translation>전에 본 사진을 찾고 사진 속 글자를 읽기</translation>
    </message>
    <message>
        <source>In the background, on this computer alone. A likeness is a hint and never proof.</source>
        <translation>뒤에서, 이 컴퓨터에서만 합니다. 닮았다는 것은 실마리일 뿐 증명이 아닙니다.</translation>
    </message>
    <message>
        <source>Remind me of a backup when the last one is older than</source>
        <translation>마지막 백업이 이보다 오래되면 알려 주기</translation>
    </message>
    <message>
        <source>One line beside your cases, and only when something was added since. Nothing pops up.</source>
        <translation>그 뒤 추가된 것이 있을 때만 사건 목록 옆에 한 줄로 보여 줍니다. 창이 뜨지는 않습니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>알리지 않음</translation>
    </message>
    <message>
        <source>Show a line when a day that I noted has come</source>
        <translation>적어 둔 날이 되면 한 줄로 알려 주기</translation>
    </message>
    <message>
        <source>One line beside your cases, without saying what it is about. Nothing pops up.</source>
        <translation>사건 목록 옆에 한 줄로만 보이며 무슨 일인지는 적지 않습니다. 알림 창은 뜨지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>도움을 받을 수 있는 곳</translation>
    </message>
    <message>
        <source>Read &apos;Before you start&apos; again</source>
        <translation>‘시작하기 전에’ 다시 읽기</translation>
    </message>
    <message>
        <source>Programs and fonts inside</source>
        <translation>포함된 프로그램과 글꼴</translation>
    </message>
</context>
<context>
    <name>SharesScreen</name>
    <message>
        <source>Recovery shares</source>
        <translation>복구 조각</translation>
    </message>
    <message>
        <source>Three sheets are made: one for you, one for a friend or a lawyer, one on paper in a safe place. Any two of them open the vault. One alone opens nothing, so nobody you give one to can look.</source>
        <translation>세 장을 만듭니다. 하나는 당신, 하나는 친구나 변호사, 하나는 종이로 안전한 곳에 둡니다. 아무 둘이면 보관함이 열립니다. 하나만으로는 아무것도 열 수 없으므로, 맡은 사람도 들여다볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Shares that were made before stop working. Take about ten minutes, and do all three at once.</source>
        <translation>이전에 만든 조각은 더 이상 쓸 수 없습니다. 10분쯤 시간을 내어 세 장을 한 번에 마치세요.</translation>
    </message>
    <message>
        <source>All three were copied and checked. Keep them in three different places.</source>
        <translation>세 장을 모두 적고 확인했습니다. 서로 다른 세 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>Give one to someone you trust, and tell them only this: &apos;Keep it, and give it back when I ask for it myself.&apos; What it opens need not be said.</source>
        <translation>한 장은 믿는 사람에게 맡기고 이렇게만 말하세요. “가지고 있다가 내가 직접 달라고 하면 돌려줘.” 무엇을 여는지는 말하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>To see that two of them work, try a restore under Backups.</source>
        <translation>두 개로 열리는지 보려면 ‘백업’에서 복원을 연습해 보세요.</translation>
    </message>
    <message>
        <source>It is shown only now. Number and order matter.</source>
        <translation>지금만 보여 줍니다. 번호와 순서가 중요합니다.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>To be sure that this sheet is right, type these three words from it.</source>
        <translation>이 종이가 맞는지 확인하려면 여기서 이 세 단어를 입력하세요.</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>조각 세 개 만들기</translation>
    </message>
    <message>
        <source>I have copied this one</source>
        <translation>이것을 적어 두었습니다</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>단어 다시 보기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>저장한 곳: {place}</translation>
    </message>
    <message>
        <source>Recovery share {number} of {made}</source>
        <translation>복구 조각 {made}개 중 {number}번째</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>{number}번째 단어</translation>
    </message>
    <message>
        <source>One of them is different. Compare with the paper, or look at the words again.</source>
        <translation>하나가 다릅니다. 종이와 비교하거나 단어를 다시 보세요.</translation>
    </message>
    <message>
        <source>Not all three are checked yet.</source>
        <translation>아직 셋을 모두 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>What was not copied is not shown again, and earlier shares no longer work. You can stop and make three new ones later: press &apos;Not now&apos; once more.</source>
        <translation>적지 않은 것은 다시 보여 주지 않으며, 이전 조각도 더 이상 쓸 수 없습니다. 멈추었다가 나중에 새로 세 개를 만들 수 있습니다. ‘나중에’를 한 번 더 누르세요.</translation>
    </message>
</context>
<context>
    <name>SoundViewer</name>
    <message>
        <source>Draw the sound</source>
        <translation>소리를 그림으로</translation>
    </message>
    <message>
        <source>Sound is not played by this app: nothing that plays it is built in. The file itself is stored unchanged. How loud it is can be drawn, and what is said can be written down below.</source>
        <translation>이 앱은 소리를 재생하지 않습니다. 소리를 재생하는 기능이 들어 있지 않습니다. 파일은 그대로 보관됩니다. 소리 크기를 그림으로 볼 수 있고, 말한 내용을 아래에 적어 둘 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>StampFirst</name>
    <message>
        <source>Ask for a time stamp first</source>
        <translation>먼저 타임스탬프 요청</translation>
    </message>
    <message>
        <source>The newest {rest} steps are not covered by any time from outside. {names} would be asked; what that tells them is said under &apos;Time from outside&apos;.</source>
        <translation>최근 {rest}단계는 아직 외부 시간으로 증명되지 않았습니다. 요청할 곳: {names}. 누가 무엇을 알게 되는지는 &apos;외부의 시각 증명&apos;에 나와 있습니다.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Your vault</source>
        <translation>당신의 보관함</translation>
    </message>
    <message>
        <source>A vault is a locked folder. Everything you save goes into it.</source>
        <translation>보관함은 잠긴 폴더입니다. 저장하는 모든 것이 그 안에 들어갑니다.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>새 보관함 만들기</translation>
    </message>
    <message>
        <source>Open a vault I have</source>
        <translation>이미 있는 보관함 열기</translation>
    </message>
    <message>
        <source>This is my first time here</source>
        <translation>처음 왔습니다</translation>
    </message>
    <message>
        <source>I have a vault</source>
        <translation>보관함이 있습니다</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>패키지 열기</translation>
    </message>
    <message>
        <source>Someone sent me a package</source>
        <translation>누군가 패키지를 보냈습니다</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>백업에서 복원하기</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>백업이 있습니다</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>도움을 받을 수 있는 곳</translation>
    </message>
    <message>
        <source>Read &apos;Before you start&apos; again</source>
        <translation>‘시작하기 전에’ 다시 읽기</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>In the first person. An empty line begins a new paragraph; the report numbers them.</source>
        <translation>1인칭으로 씁니다. 빈 줄을 넣으면 새 문단이 되고, 번호는 보고서가 붙입니다.</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>나의 진술</translation>
    </message>
    <message>
        <source>Next place to fill in</source>
        <translation>다음 빈칸으로</translation>
    </message>
    <message>
        <source>Draft it anew</source>
        <translation>초안 다시 만들기</translation>
    </message>
    <message>
        <source>Each becomes a paragraph after the one that the cursor is in.</source>
        <translation>각 항목은 커서가 있는 문단 다음에 새 문단으로 들어갑니다.</translation>
    </message>
    <message>
        <source>Not in your statement yet</source>
        <translation>진술에 아직 없는 것</translation>
    </message>
    <message>
        <source>Add it to the statement</source>
        <translation>진술에 넣기</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>이 판 보관하기</translation>
    </message>
    <message>
        <source>Each version is an entry in the log. Older ones stay; nobody gets them with a report.</source>
        <translation>판마다 기록부에 한 건으로 남습니다. 이전 판은 그대로 있으며 보고서와 함께 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>이 판 되돌리기</translation>
    </message>
    <message>
        <source>Version {number}, {moment}</source>
        <translation>제{number}판, {moment}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>A draft from your exhibits. Change it as you like; it is yours.</source>
        <translation>내 증거를 바탕으로 만든 초안입니다. 마음대로 고치세요.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>가장 새로운 판입니다.</translation>
    </message>
    <message>
        <source>Being kept as you type.</source>
        <translation>입력하는 대로 보관합니다.</translation>
    </message>
    <message>
        <source>Kept in the vault. Not a version yet.</source>
        <translation>보관함에 저장했습니다. 아직 판은 아닙니다.</translation>
    </message>
    <message>
        <source>Places to fill in: {count}</source>
        <translation>채울 빈칸: {count}</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>Your statement</source>
        <translation>나의 진술</translation>
    </message>
    <message>
        <source>Built from what you saved and wrote down. The report prints it; you sign it, not the app.</source>
        <translation>저장하고 적어 둔 내용을 바탕으로 만듭니다. 보고서에 인쇄되며, 서명은 앱이 아니라 본인이 합니다.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>진술의 언어</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>보관함으로 돌아가기</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>아직 사건이 없습니다.</translation>
    </message>
    <message>
        <source>Make a case in the library and add exhibits to it first.</source>
        <translation>먼저 보관 목록에서 사건을 만들고 증거를 넣으세요.</translation>
    </message>
</context>
<context>
    <name>StatementStep</name>
    <message>
        <source>It is printed as it stands here. It can wait; then the draft is printed.</source>
        <translation>여기 적힌 그대로 인쇄됩니다. 나중에 써도 되며, 그때는 초안이 인쇄됩니다.</translation>
    </message>
    <message>
        <source>What do you say yourself?</source>
        <translation>본인은 무엇이라고 말하나요?</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>{all}단계 중 {number}단계: {title}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>암호의 강도</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>서로 관계없는 단어 네 개 이상은 기억하기 쉽고 짐작하기 어렵습니다.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two that have nothing to do with you.</source>
        <translation>짐작하기 쉽습니다. 당신과 관계없는 단어를 한두 개 더 넣으세요.</translation>
    </message>
    <message>
        <source>Not yet strong. One more unrelated word makes a great difference.</source>
        <translation>아직 강하지 않습니다. 관계없는 단어 하나만 더하면 크게 달라집니다.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>좋습니다.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>매우 강합니다.</translation>
    </message>
</context>
<context>
    <name>TakeOverCard</name>
    <message>
        <source>Read from the page by a machine</source>
        <translation>기계가 페이지에서 읽은 것</translation>
    </message>
    <message>
        <source>It can be wrong. Compare each with the picture, correct it, and tick what is right. What you take over is noted as your own words.</source>
        <translation>틀릴 수 있습니다. 하나씩 그림과 비교해 고치고, 맞는 것에 표시하세요. 받아들인 것은 직접 하신 말로 적힙니다.</translation>
    </message>
    <message>
        <source>Which of the posts on the page</source>
        <translation>페이지의 어느 게시물</translation>
    </message>
    <message>
        <source>The case in which counts are noted</source>
        <translation>수를 적어 둘 사건</translation>
    </message>
    <message>
        <source>Counts are noted in a case. Put the exhibit into one to take them over.</source>
        <translation>수는 사건에 적힙니다. 받아들이려면 먼저 증거를 사건에 넣으세요.</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>표시한 것 받아들이기</translation>
    </message>
    <message>
        <source>Post {number}: {name}</source>
        <translation>게시물 {number}: {name}</translation>
    </message>
    <message>
        <source>Counts go into the case: {case}</source>
        <translation>수를 적을 사건: {case}</translation>
    </message>
    <message>
        <source>Taken over: {fields}.</source>
        <translation>받아들임: {fields}.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>In {seconds} s</source>
        <translation>{seconds}초 후</translation>
    </message>
    <message>
        <source>No window of another program was found. S saves the whole screen.</source>
        <translation>다른 프로그램의 창을 찾지 못했습니다. S를 누르면 화면 전체가 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>TextViewer</name>
    <message>
        <source>The text</source>
        <translation>글 내용</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>글 보기</translation>
    </message>
    <message>
        <source>Encoding: {name}</source>
        <translation>인코딩: {name}</translation>
    </message>
    <message>
        <source>Cover the text</source>
        <translation>글 가리기</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Timeline</source>
        <translation>시간표</translation>
    </message>
    <message>
        <source>Two clocks that are kept apart: the one shown on the platform or told by you, and this computer&apos;s.</source>
        <translation>두 시계를 따로 둡니다. 플랫폼에 표시되었거나 직접 말씀하신 시각과 이 컴퓨터의 시각입니다.</translation>
    </message>
    <message>
        <source>The timeline in words</source>
        <translation>글로 된 시간표</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>보관함으로 돌아가기</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>얼마나 볼지</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>한 달</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>일주일</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Some hours</source>
        <translation>몇 시간</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>더 이전</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>더 이후</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>가까이</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>멀리</translation>
    </message>
    <message>
        <source>In view: {said} appeared or happened, {saved} saved.</source>
        <translation>보이는 범위: 게시되었거나 일어난 것 {said}개, 저장된 것 {saved}개.</translation>
    </message>
    <message>
        <source>{when}: {said} appeared or happened, {saved} saved</source>
        <translation>{when}: 게시되었거나 일어난 것 {said}개, 저장된 것 {saved}개</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>시간표</translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrow keys move, 0 shows all of it.</source>
        <translation>더하기와 빼기로 확대·축소하고, 화살표 키로 옮기며, 0은 전체를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Timeline from {start} to {end}: {said} appeared or happened, {saved} saved.</source>
        <translation>시간표, {start}부터 {end}까지: 게시되었거나 일어난 것 {said}개, 저장된 것 {saved}개.</translation>
    </message>
    <message>
        <source>Appeared or happened, on the clock shown there</source>
        <translation>게시되었거나 일어난 때 (그곳에 표시된 시각)</translation>
    </message>
    <message>
        <source>Saved, on this computer&apos;s clock</source>
        <translation>저장된 때 (이 컴퓨터의 시계)</translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>What is said in it</source>
        <translation>말한 내용</translation>
    </message>
    <message>
        <source>Write it down as you hear it elsewhere. It is kept beside the original, as a text of yours.</source>
        <translation>다른 곳에서 들은 대로 적어 주세요. 직접 쓴 글로 원본 옆에 보관됩니다.</translation>
    </message>
    <message>
        <source>Keep the transcript</source>
        <translation>받아쓴 글 보관</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Unlock your vault</source>
        <translation>보관함 잠금 풀기</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keyring</source>
        <translation>이 컴퓨터의 키링 사용</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>다른 보관함 열기</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>새 보관함 만들기</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>패키지 열기</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>백업에서 복원하기</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>점검하고 복구하기</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>보관함 폴더</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>폴더 고르기</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>잠금을 푸는 중…</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Check everything</source>
        <translation>전부 점검</translation>
    </message>
    <message>
        <source>Reads every file in the vault and compares it with what was written down when it was saved.</source>
        <translation>보관함의 모든 파일을 읽어, 저장할 때 적어 둔 것과 비교합니다.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 점검</translation>
    </message>
    <message>
        <source>Room on the drive of the vault</source>
        <translation>보관함이 있는 드라이브의 공간</translation>
    </message>
    <message>
        <source>Time from outside</source>
        <translation>외부의 시각 증명</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>보관 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>The vault is locked for a repair, and opens again with your passphrase, words or shares. Nothing is deleted; what is damaged can be taken from a backup.</source>
        <translation>복구하려면 보관함이 잠기고, 암호나 단어나 조각으로 다시 엽니다. 아무것도 지우지 않으며, 손상된 것은 백업에서 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>점검하는 중</translation>
    </message>
    <message>
        <source>Exhibits: {items}. Files: {objects}. Custody events: {events}. Read: {size}.</source>
        <translation>증거: {items}개. 파일: {objects}개. 보관 기록: {events}건. 읽은 양: {size}.</translation>
    </message>
    <message>
        <source>The vault&apos;s fingerprint: {fingerprint}</source>
        <translation>보관함의 지문: {fingerprint}</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <translation>{size} 남아 있습니다.</translation>
    </message>
    <message>
        <source>The drive cannot be written to now. What is saved can still be read.</source>
        <translation>지금은 드라이브에 쓸 수 없습니다. 저장된 것은 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>That is little. What does not fit is refused, never half saved.</source>
        <translation>얼마 남지 않았습니다. 들어가지 않는 것은 거절하며, 반만 저장하는 일은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Hold to show</source>
        <translation>누르고 있으면 보임</translation>
    </message>
    <message>
        <source>The picture shows only while you hold this, or the space bar.</source>
        <translation>이 단추나 스페이스 바를 누르고 있는 동안에만 그림이 보입니다.</translation>
    </message>
</context>
<context>
    <name>WatchedScreen</name>
    <message>
        <source>A watched folder</source>
        <translation>지켜보는 폴더</translation>
    </message>
    <message>
        <source>For example the one where this computer&apos;s own screenshot key saves. While the vault is open, new pictures and videos there are taken into it. What lies there already is left alone.</source>
        <translation>예를 들어 이 컴퓨터의 화면 캡처 키가 저장하는 폴더입니다. 보관함이 열려 있는 동안 그곳에 새로 생긴 사진과 동영상을 보관함에 넣습니다. 이미 있던 것은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Afterwards, offer to remove them from the folder</source>
        <translation>그 뒤 폴더에서 지울지 물어보기</translation>
    </message>
    <message>
        <source>Removing a file is not wiping it: on most drives of today (SSDs), and in backups and online copies of the folder, what it held can stay for a long time, and no program can be sure it is gone. The folder&apos;s name is kept in the vault alone.</source>
        <translation>파일을 지우는 것은 완전히 없애는 것이 아닙니다. 요즘 대부분의 드라이브(SSD)와 폴더의 백업, 온라인 사본에는 내용이 오래 남을 수 있고, 사라졌다고 장담할 수 있는 프로그램은 없습니다. 폴더 이름은 보관함 안에만 저장됩니다.</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>이 폴더 지켜보기</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>그만 지켜보기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>It is being watched now.</source>
        <translation>지금 지켜보고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is watched now.</source>
        <translation>지금은 지켜보는 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>In the vault, and still in the folder: {count}.</source>
        <translation>보관함에 있지만 폴더에도 남아 있음: {count}.</translation>
    </message>
    <message>
        <source>Remove them from the folder</source>
        <translation>폴더에서 지우기</translation>
    </message>
    <message>
        <source>Each is compared with the vault first; one that differs in a single byte stays.</source>
        <translation>먼저 하나하나 보관함과 비교하며, 한 바이트라도 다르면 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>지켜볼 폴더</translation>
    </message>
</context>
<context>
    <name>Wave</name>
    <message>
        <source>Loudness of the first {drawn}; {loud} of it is not silent.</source>
        <translation>처음 {drawn}의 소리 크기. 그중 {loud}에 소리가 있습니다.</translation>
    </message>
</context>
<context>
    <name>WebBar</name>
    <message>
        <source>Saving web pages</source>
        <translation>웹 페이지 저장</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>이 페이지 저장</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>The browser is being opened.</source>
        <translation>브라우저를 여는 중입니다.</translation>
    </message>
    <message>
        <source>Saved: {count}.</source>
        <translation>저장됨: {count}.</translation>
    </message>
    <message>
        <source>Go to the page in the browser&apos;s window, then press here. The app scrolls by itself.</source>
        <translation>브라우저 창에서 저장할 페이지로 간 뒤 여기를 누르십시오. 스크롤은 앱이 알아서 합니다.</translation>
    </message>
    <message>
        <source>Saving: {step}</source>
        <translation>저장 중: {step}</translation>
    </message>
</context>
<context>
    <name>WebPageScreen</name>
    <message>
        <source>A web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Saved whole: pictures of all of it, its text, its files and videos, and what the site answered. A browser on this computer does it, in a private window without your bookmarks, history or sign-ins.</source>
        <translation>전체를 저장합니다: 페이지 전체의 사진, 글, 파일과 동영상, 그리고 사이트의 응답. 이 컴퓨터의 브라우저가 북마크, 방문 기록, 로그인 정보가 없는 비공개 창에서 합니다.</translation>
    </message>
    <message>
        <source>No browser was found that can do this</source>
        <translation>이 일을 할 수 있는 브라우저를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Install Chromium, Chrome, Edge or Brave, then open this page again. Firefox and Safari cannot be used for it. Until then, pictures of the screen keep what you see in any browser.</source>
        <translation>Chromium, Chrome, Edge 또는 Brave를 설치한 뒤 이 화면을 다시 여십시오. Firefox와 Safari는 쓸 수 없습니다. 그때까지는 어떤 브라우저에서든 보이는 것을 화면 사진으로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>화면 사진</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Copied from the browser, for example. To sign in or look around first, leave it empty.</source>
        <translation>예를 들어 브라우저에서 복사한 주소. 먼저 로그인하거나 둘러보려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Save it although its certificate does not hold</source>
        <translation>사이트 인증서가 유효하지 않아도 저장하기</translation>
    </message>
    <message>
        <source>Save this address</source>
        <translation>이 주소 저장</translation>
    </message>
    <message>
        <source>Browse by hand</source>
        <translation>직접 둘러보기</translation>
    </message>
    <message>
        <source>Opens the private window with a small bar: you go where you like, it saves.</source>
        <translation>비공개 창과 작은 막대를 엽니다. 원하는 곳으로 가면 저장은 막대가 합니다.</translation>
    </message>
    <message>
        <source>Browser found: {name}</source>
        <translation>찾은 브라우저: {name}</translation>
    </message>
    <message>
        <source>Browsing by hand, the vault locks itself {minutes} after the last save, and the browser ends.</source>
        <translation>직접 둘러볼 때는 마지막 저장 뒤 {minutes}이 지나면 보관함이 스스로 잠기고 브라우저가 닫힙니다.</translation>
    </message>
    <message>
        <source>Visit it once more by another way, and keep what differs</source>
        <translation>다른 경로로 한 번 더 방문하여 다른 점을 보관</translation>
    </message>
    <message>
        <source>A proxy, as http://HOST:PORT, or Tor on this computer, as socks5h://127.0.0.1:9050. Without any sign-in. What both visits got is a supporting sign, never a proof.</source>
        <translation>프록시는 http://호스트:포트, 이 컴퓨터의 Tor는 socks5h://127.0.0.1:9050 형식입니다. 로그인 없이 방문합니다. 두 방문에서 똑같이 받은 것은 뒷받침하는 정황일 뿐 증명이 아닙니다.</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>다른 경로</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>누가 알게 되는지</translation>
    </message>
    <message>
        <source>Change the way to the network</source>
        <translation>네트워크 연결 방법 바꾸기</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>아직 사건에 넣지 않음</translation>
    </message>
    <message>
        <source>Second visit: {who}</source>
        <translation>두 번째 방문: {who}</translation>
    </message>
    <message>
        <source>The connection is direct: no proxy and no Tor.</source>
        <translation>직접 연결합니다. 프록시나 Tor를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The connection goes through {proxy}.</source>
        <translation>{proxy}을(를) 거쳐 연결합니다.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Before you start</source>
        <translation>시작하기 전에</translation>
    </message>
    <message>
        <source>You can skip this and come back to it from Settings.</source>
        <translation>건너뛰어도 되고, 설정에서 다시 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Stop here: I will use a safer device</source>
        <translation>여기서 멈추기: 더 안전한 기기를 쓰겠습니다</translation>
    </message>
    <message>
        <source>Is this computer safe?</source>
        <translation>이 컴퓨터는 안전한가요?</translation>
    </message>
    <message>
        <source>There are three usual ways to watch someone. Each can show that you are collecting this.</source>
        <translation>누군가를 감시하는 흔한 방법은 세 가지입니다. 어느 것이든 당신이 이것을 모으고 있음을 드러낼 수 있습니다.</translation>
    </message>
    <message>
        <source>1. They use this computer, or can unlock it.</source>
        <translation>1. 그 사람이 이 컴퓨터를 쓰거나 잠금을 풀 수 있습니다.</translation>
    </message>
    <message>
        <source>2. They know the password of an account of yours, such as a cloud or a mailbox.</source>
        <translation>2. 클라우드나 메일 같은 당신 계정의 비밀번호를 알고 있습니다.</translation>
    </message>
    <message>
        <source>3. They have put a program on it that watches. This app cannot find or stop such programs.</source>
        <translation>3. 지켜보는 프로그램을 심어 두었습니다. 이 앱은 그런 프로그램을 찾거나 막을 수 없습니다.</translation>
    </message>
    <message>
        <source>If any of this may be so, a device that they never had in hand is safer. You can stop here.</source>
        <translation>그럴 가능성이 있다면, 그 사람이 한 번도 손댄 적 없는 기기가 더 안전합니다. 여기서 멈추어도 됩니다.</translation>
    </message>
    <message>
        <source>You do not have to</source>
        <translation>꼭 해야 하는 것은 아닙니다</translation>
    </message>
    <message>
        <source>Nobody is obliged to collect anything. Everything here can wait, and can be left half done.</source>
        <translation>누구도 무엇을 모아야 할 의무는 없습니다. 여기의 모든 것은 미룰 수 있고, 하다가 그만두어도 됩니다.</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>이 앱이 하는 일</translation>
    </message>
    <message>
        <source>It keeps what you have seen, locked with a passphrase only you know, so that it still counts later. It writes a report that a lawyer or the police can check without trusting you or us.</source>
        <translation>당신이 본 것을, 당신만 아는 암호로 잠가 나중에도 쓸 수 있도록 보관합니다. 변호사나 경찰이 당신이나 저희를 믿지 않고도 확인할 수 있는 보고서를 만듭니다.</translation>
    </message>
    <message>
        <source>You do not have to look</source>
        <translation>보지 않아도 됩니다</translation>
    </message>
    <message>
        <source>Every picture stays covered. It shows only while you hold a button, and is covered again after.</source>
        <translation>모든 사진은 가려져 있습니다. 버튼을 누르고 있는 동안에만 보이고, 놓으면 다시 가려집니다.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>이 앱이 할 수 없는 일</translation>
    </message>
    <message>
        <source>It does not work while a window of another program has the keyboard.</source>
        <translation>다른 프로그램의 창에서 키보드를 쓰는 동안에는 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>도움을 받을 수 있는 곳</translation>
    </message>
    <message>
        <source>This list is kept in the app and works without a network. You can add your own under Settings.</source>
        <translation>이 목록은 앱 안에 있어 인터넷 없이도 볼 수 있습니다. 설정에서 직접 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{all}쪽 중 {number}쪽</translation>
    </message>
    <message>
        <source>That is it. On the other pages this closes everything.</source>
        <translation>바로 그렇게 하면 됩니다. 다른 화면에서는 모든 것이 닫힙니다.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Not now, skip</source>
        <translation>나중에, 건너뛰기</translation>
    </message>
    <message>
        <source>It cannot protect you from spyware, or from someone who watches you type. It cannot tell who is behind an account. It takes nothing down and reports nothing by itself.</source>
        <translation>스파이웨어나, 입력하는 모습을 지켜보는 사람으로부터는 보호할 수 없습니다. 계정 뒤에 누가 있는지는 알아낼 수 없습니다. 스스로 무엇을 내리거나 신고하지 않습니다.</translation>
    </message>
    <message>
        <source>Quick exit: try it now</source>
        <translation>빠른 종료: 지금 해 보세요</translation>
    </message>
    <message>
        <source>Press the Shift key three times within five seconds, or the Quick exit button at the top. Everything disappears at once and the vault is locked. What was saved stays safe.</source>
        <translation>5초 안에 Shift 키를 세 번 누르거나 위쪽의 빠른 종료 버튼을 누르세요. 모든 것이 즉시 사라지고 보관함이 잠깁니다. 저장된 것은 안전합니다.</translation>
    </message>
    <message>
        <source>What quick exit cannot do</source>
        <translation>빠른 종료가 할 수 없는 일</translation>
    </message>
    <message>
        <source>It cannot take the app off the list of programs, or undo what the computer itself notes down.</source>
        <translation>프로그램 목록에서 앱을 없애거나, 컴퓨터가 스스로 남기는 기록을 지울 수는 없습니다.</translation>
    </message>
    <message>
        <source>Shift pressed: {count} of 3</source>
        <translation>Shift 누름: 3번 중 {count}번</translation>
    </message>
    <message>
        <source>Here you can try it: nothing will close.</source>
        <translation>여기에서 연습해 보세요. 아무것도 닫히지 않습니다.</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Where does it hang?</source>
        <translation>어디에 올라와 있습니까?</translation>
    </message>
    <message>
        <source>On a platform, in an app or on a website</source>
        <translation>플랫폼, 앱 또는 웹사이트에</translation>
    </message>
    <message>
        <source>Among the results of Google</source>
        <translation>Google 검색 결과에</translation>
    </message>
    <message>
        <source>Among the results of Bing</source>
        <translation>Bing 검색 결과에</translation>
    </message>
    <message>
        <source>Name of the platform or site</source>
        <translation>플랫폼이나 사이트의 이름</translation>
    </message>
    <message>
        <source>As it calls itself.</source>
        <translation>그곳에서 쓰는 이름 그대로.</translation>
    </message>
    <message>
        <source>Was somebody who is shown under 18?</source>
        <translation>나오는 사람 가운데 18세 미만이 있습니까?</translation>
    </message>
    <message>
        <source>No, nobody</source>
        <translation>아니요, 없습니다</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>예, 또는 확실하지 않습니다</translation>
    </message>
    <message>
        <source>Then no picture is sent to anyone.</source>
        <translation>그렇다면 사진은 아무에게도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Where are you, or where is the platform?</source>
        <translation>본인이나 플랫폼이 있는 나라는 어디입니까?</translation>
    </message>
    <message>
        <source>Only to sort the rules. Leave it empty to see all that fit.</source>
        <translation>규정을 고르는 데만 씁니다. 비워 두면 맞는 것이 모두 보입니다.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>유럽연합</translation>
    </message>
    <message>
        <source>China, mainland</source>
        <translation>중국 본토</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>한국</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>타이완</translation>
    </message>
    <message>
        <source>I took it myself, or the rights in it are mine</source>
        <translation>내가 직접 찍었거나 권리가 나에게 있음</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>어디에 있나요?</translation>
    </message>
</context>
<context>
    <name>WhomStep</name>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>No form is an official one. A lawyer should look at it first.</source>
        <translation>어느 양식도 공식 서식이 아닙니다. 먼저 변호사에게 보이십시오.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>보고서의 언어</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation>나란히 넣을 두 번째 언어</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>누구에게</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>경찰</translation>
    </message>
    <message>
        <source>Hand it over on a stick or in person rather than through a chat app.</source>
        <translation>채팅 앱보다는 USB 메모리로 또는 직접 건네주세요.</translation>
    </message>
    <message>
        <source>A lawyer or an adviser</source>
        <translation>변호사나 상담사</translation>
    </message>
    <message>
        <source>Myself, to read or to print</source>
        <translation>나 자신, 읽거나 인쇄하려고</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>무엇을 만들까요</translation>
    </message>
    <message>
        <source>A package: the report and the exhibits</source>
        <translation>증거 패키지: 보고서와 증거</translation>
    </message>
    <message>
        <source>For a lawyer or the police. They can check every file without this app.</source>
        <translation>변호사나 경찰에게 줄 때. 이 앱 없이도 모든 파일을 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The report alone</source>
        <translation>보고서만</translation>
    </message>
    <message>
        <source>One PDF, signed, to read and to print.</source>
        <translation>읽고 인쇄할 수 있는, 서명된 PDF 하나.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>누구에게 줄 것인가요?</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to add.</source>
        <translation>추가할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>파일은 원래 자리에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Changing exhibits</source>
        <translation>증거를 바꾸는 중</translation>
    </message>
    <message>
        <source>Done: {count}.</source>
        <translation>끝났습니다: {count}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장하는 중</translation>
    </message>
    <message>
        <source>Saved: {saved}. Not saved: {declined}.</source>
        <translation>저장됨: {saved}개. 저장되지 않음: {declined}개.</translation>
    </message>
    <message>
        <source>What is listed as saved is safe in the vault. The originals were not touched.</source>
        <translation>저장되었다고 표시된 것은 보관함에 안전하게 있습니다. 원본은 건드리지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>wrote here</source>
        <translation>여기에 씀</translation>
    </message>
    <message>
        <source>named in messages</source>
        <translation>메시지에 언급됨</translation>
    </message>
    <message>
        <source>in the address</source>
        <translation>주소에 나옴</translation>
    </message>
    <message>
        <source>in your note</source>
        <translation>메모에 나옴</translation>
    </message>
    <message>
        <source>on the saved page</source>
        <translation>저장한 페이지에 나옴</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>직접 적어 둠</translation>
    </message>
    <message>
        <source>number {value}</source>
        <translation>번호 {value}</translation>
    </message>
    <message>
        <source>@{value}</source>
        <translation>@{value}</translation>
    </message>
    <message>
        <source>address {value}</source>
        <translation>주소 {value}</translation>
    </message>
    <message>
        <source>another account you noted</source>
        <translation>적어 둔 다른 계정</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>places: {count}</source>
        <translation>{count}곳</translation>
    </message>
    <message>
        <source>perhaps also {account}</source>
        <translation>아마 {account}와 같음</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>{day} 저장</translation>
    </message>
    <message>
        <source>{days} on the exporting device&apos;s clock</source>
        <translation>{days} (내보낸 기기의 시계 기준)</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>There is no backup there yet. One will be begun.</source>
        <translation>그곳에는 아직 백업이 없습니다. 새로 시작합니다.</translation>
    </message>
    <message>
        <source>This vault goes on where the backup ends. Only what is new will be copied.</source>
        <translation>백업이 끝난 곳부터 보관함이 이어집니다. 새로운 것만 복사합니다.</translation>
    </message>
    <message>
        <source>The backup is up to date.</source>
        <translation>백업이 최신 상태입니다.</translation>
    </message>
    <message>
        <source>The backup holds more than this vault: this vault is an older copy. Nothing is put over the backup. &apos;Check and repair&apos; can bring the vault forward from it, or it can be restored to a new place.</source>
        <translation>백업에 이 보관함보다 더 많은 것이 들어 있습니다. 이 보관함은 이전 사본입니다. 백업을 덮어쓰지 않습니다. ‘점검하고 복구하기’로 보관함을 백업만큼 채우거나, 백업을 새로운 곳에 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>The backup and this vault began as one and then went different ways. Neither is touched; both can be opened. Choose another folder for this vault&apos;s backup.</source>
        <translation>백업과 이 보관함은 처음에는 같았으나 그 뒤 서로 달라졌습니다. 둘 다 건드리지 않으며 둘 다 열 수 있습니다. 이 보관함의 백업에는 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>A backup of this vault lies there, but no part of it can be trusted. Leave it as it is, and choose another folder.</source>
        <translation>이 보관함의 백업이 있지만 믿을 수 있는 부분이 없습니다. 그대로 두고 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>That folder holds the backup of another vault. It is not touched. Choose another folder.</source>
        <translation>그 폴더에는 다른 보관함의 백업이 들어 있습니다. 건드리지 않습니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>That folder holds other things. A backup needs a folder of its own.</source>
        <translation>그 폴더에는 다른 것이 들어 있습니다. 백업에는 따로 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was taken from its second copy.</source>
        <translation>보관함 헤더를 두 번째 사본에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was taken from the backup.</source>
        <translation>보관함 헤더를 백업에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header and its copy were written anew.</source>
        <translation>보관함 헤더와 그 사본을 새로 썼습니다.</translation>
    </message>
    <message>
        <source>What the vault&apos;s journal lacked was taken from the backup.</source>
        <translation>보관함 저널에 없던 부분을 백업에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>The journal was begun anew from the index.</source>
        <translation>색인을 바탕으로 저널을 새로 시작했습니다.</translation>
    </message>
    <message>
        <source>The index was made anew from the journal ({count} entries of it).</source>
        <translation>저널로 색인을 다시 만들었습니다 (항목 {count}개).</translation>
    </message>
    <message>
        <source>Files taken from the backup: {count}. What they replace was set aside, not deleted.</source>
        <translation>백업에서 가져온 파일: {count}개. 바뀐 파일은 지우지 않고 따로 옮겨 두었습니다.</translation>
    </message>
    <message>
        <source>the vault&apos;s header</source>
        <translation>보관함 헤더</translation>
    </message>
    <message>
        <source>the copy of the vault&apos;s header</source>
        <translation>보관함 헤더의 사본</translation>
    </message>
    <message>
        <source>the vault&apos;s index</source>
        <translation>보관함 색인</translation>
    </message>
    <message>
        <source>the vault&apos;s journal</source>
        <translation>보관함 저널</translation>
    </message>
    <message>
        <source>The last backup was made here, and now there is none. Is the right drive connected? If you go on, a new one will be begun.</source>
        <translation>마지막 백업을 여기에 만들었는데 지금은 없습니다. 맞는 드라이브가 연결되어 있나요? 계속하면 새 백업을 시작합니다.</translation>
    </message>
    <message>
        <source>Backup {number}: damaged; it cannot be used</source>
        <translation>백업 {number}: 손상되어 쓸 수 없음</translation>
    </message>
    <message>
        <source>Backup {number} · {when} · files: {files}</source>
        <translation>백업 {number} · {when} · 파일 {files}개</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>아직 백업한 적이 없습니다.</translation>
    </message>
    <message>
        <source>Last backup: {when}.</source>
        <translation>마지막 백업: {when}.</translation>
    </message>
    <message>
        <source>Nothing was added since.</source>
        <translation>그 뒤 추가된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Added since: {count}.</source>
        <translation>그 뒤 추가됨: {count}.</translation>
    </message>
    <message>
        <source>A restore was never tried.</source>
        <translation>복원을 연습해 본 적이 없습니다.</translation>
    </message>
    <message>
        <source>A restore was tried last on {when}, with: {way}. Everything held.</source>
        <translation>마지막 복원 연습: {when}, 사용한 것: {way}. 모두 온전했습니다.</translation>
    </message>
    <message>
        <source>A restore was tried last on {when}, with: {way}. Not everything held.</source>
        <translation>마지막 복원 연습: {when}, 사용한 것: {way}. 모두 온전하지는 않았습니다.</translation>
    </message>
    <message>
        <source>Backup {number} is done, and was read back from the drive. Files in it: {files}, new among them: {new} ({size}).</source>
        <translation>백업 {number}을(를) 마쳤고 드라이브에서 다시 읽어 확인했습니다. 파일 {files}개, 그중 새 파일 {new}개 ({size}).</translation>
    </message>
    <message>
        <source>Restored as it was on {when}. Exhibits: {items}. Files: {files}. Each file was read back.</source>
        <translation>{when}의 상태로 복원했습니다. 증거 {items}개, 파일 {files}개. 파일마다 다시 읽어 확인했습니다.</translation>
    </message>
    <message>
        <source>It works: a restore would bring everything back.</source>
        <translation>됩니다. 복원하면 모두 되찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>It opens, but not everything in this backup is whole.</source>
        <translation>열리지만 이 백업의 모든 것이 온전하지는 않습니다.</translation>
    </message>
    <message>
        <source>Tried on {when}: the backup of {made} opened with what you typed ({way}).</source>
        <translation>{when}에 해 봄: {made}의 백업이 입력한 것({way})으로 열렸습니다.</translation>
    </message>
    <message>
        <source>The whole list could be made anew: {items}, with all that was noted about them.</source>
        <translation>전체 목록을 다시 만들 수 있었습니다: {items}, 적어 둔 내용도 모두 있습니다.</translation>
    </message>
    <message>
        <source>Files decrypted and compared with what was saved: {checked} of {files}, chosen by chance. That the others are there was seen; they were not decrypted.</source>
        <translation>복호화하여 저장 당시와 비교한 파일: {files}개 중 무작위로 {checked}개. 나머지는 있는 것만 확인했고 복호화하지는 않았습니다.</translation>
    </message>
    <message>
        <source>Files decrypted and compared with what was saved: all {files} of them.</source>
        <translation>복호화하여 저장 당시와 비교한 파일: {files}개 전부.</translation>
    </message>
    <message>
        <source>exhibit No. {number}</source>
        <translation>증거 {number}번</translation>
    </message>
    <message>
        <source>entry {number} of the custody log</source>
        <translation>보관 기록 {number}번 항목</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>사건 {number}</translation>
    </message>
    <message>
        <source>encrypted file {number}</source>
        <translation>암호화된 파일 {number}</translation>
    </message>
</context>
<context>
    <name>belongs</name>
    <message>
        <source>The same file</source>
        <translation>같은 파일</translation>
    </message>
    <message>
        <source>Looks like the same picture</source>
        <translation>같은 사진으로 보임</translation>
    </message>
    <message>
        <source>The same account</source>
        <translation>같은 계정</translation>
    </message>
    <message>
        <source>The same address</source>
        <translation>같은 주소</translation>
    </message>
    <message>
        <source>The same group or channel</source>
        <translation>같은 그룹 또는 채널</translation>
    </message>
    <message>
        <source>Copy with parts covered</source>
        <translation>일부를 가린 사본</translation>
    </message>
    <message>
        <source>Blurred copy</source>
        <translation>흐리게 한 사본</translation>
    </message>
    <message>
        <source>Cropped copy</source>
        <translation>잘라 낸 사본</translation>
    </message>
    <message>
        <source>Covered copy</source>
        <translation>가린 사본</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>녹취록</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Part of a chat</source>
        <translation>대화 일부</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>원본</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>Its windows are kept out of screenshots and recordings, unless you turn that off in Settings.</source>
        <translation>설정에서 끄지 않는 한, 이 앱의 창은 화면 캡처와 녹화에 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>On this system no program can keep its windows out of screenshots and recordings.</source>
        <translation>이 시스템에서는 어떤 프로그램도 자기 창을 화면 캡처와 녹화에서 뺄 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Press on a window to save it. Tab goes to the next, Enter saves it, Escape leaves.</source>
        <translation>저장할 창을 누르십시오. Tab은 다음 창, Enter는 저장, Esc는 나가기입니다.</translation>
    </message>
    <message>
        <source>Draw a box around what to save. Arrows move it, Shift and arrows size it, Enter saves it, Escape leaves.</source>
        <translation>저장할 부분을 네모로 그리십시오. 화살표로 옮기고, Shift와 화살표로 크기를 바꾸며, Enter는 저장, Esc는 나가기입니다.</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>left out of the export</source>
        <translation>내보내기에서 빠짐</translation>
    </message>
    <message>
        <source>larger than the export allowed</source>
        <translation>내보내기 허용 크기를 넘음</translation>
    </message>
    <message>
        <source>no longer available when it was exported</source>
        <translation>내보낼 때 이미 받을 수 없었음</translation>
    </message>
    <message>
        <source>left out by the app</source>
        <translation>앱이 뺌</translation>
    </message>
    <message>
        <source>named, but not in the export</source>
        <translation>이름은 있으나 내보내기에 없음</translation>
    </message>
    <message>
        <source>named by an unsafe path</source>
        <translation>안전하지 않은 경로로 적혀 있음</translation>
    </message>
    <message>
        <source>only a link</source>
        <translation>링크만 있음</translation>
    </message>
    <message>
        <source>had to be paid for</source>
        <translation>유료였음</translation>
    </message>
    <message>
        <source>deleted itself</source>
        <translation>스스로 삭제됨</translation>
    </message>
    <message>
        <source>No sender given</source>
        <translation>보낸 사람 표시 없음</translation>
    </message>
    <message>
        <source>In the original: {file}, from byte {offset}</source>
        <translation>원본 위치: {file}, {offset}바이트부터</translation>
    </message>
    <message>
        <source>In reply to: {what}</source>
        <translation>답장 대상: {what}</translation>
    </message>
    <message>
        <source>Forwarded from: {what}</source>
        <translation>전달된 곳: {what}</translation>
    </message>
    <message>
        <source>Edited: {when}</source>
        <translation>수정됨: {when}</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>시각 표시 없음</translation>
    </message>
    <message>
        <source>This record could not be read. The original is kept.</source>
        <translation>이 기록은 읽을 수 없습니다. 원본은 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>File: {name}, kept, SHA-256 {digest}…</source>
        <translation>파일: {name}, 보관됨, SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>File: {name}: {why}</source>
        <translation>파일: {name}: {why}</translation>
    </message>
    <message>
        <source>not in the export</source>
        <translation>내보내기에 없음</translation>
    </message>
    <message>
        <source>Reactions: {told}</source>
        <translation>반응: {told}</translation>
    </message>
    <message>
        <source>A chat without a name</source>
        <translation>이름 없는 대화</translation>
    </message>
    <message>
        <source>Messages: {count}</source>
        <translation>메시지: {count}</translation>
    </message>
    <message>
        <source>{who}: {count} messages</source>
        <translation>{who}: 메시지 {count}개</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A block of the custody log is not whole.</source>
        <translation>보관 기록의 한 블록이 온전하지 않습니다.</translation>
    </message>
    <message>
        <source>A case in the vault&apos;s index is not of the documented form.</source>
        <translation>보관함 색인의 사건 하나가 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>사건에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A chat in the vault&apos;s index is not of the documented form.</source>
        <translation>보관함 색인에 있는 대화 하나가 문서에 정한 형식과 다릅니다.</translation>
    </message>
    <message>
        <source>A digest of 32 bytes is sent to {host}. It is salted: nobody can learn from it what is in the vault.</source>
        <translation>{host}에 32바이트의 요약값을 보냅니다. 임의의 솔트를 섞었으므로 그것으로 보관함의 내용을 알 수 있는 사람은 없습니다.</translation>
    </message>
    <message>
        <source>A disclosure is not of the documented form.</source>
        <translation>공개 항목 하나가 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A file changed while it was being read.</source>
        <translation>읽는 동안 파일이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A file in the ZIP is damaged.</source>
        <translation>ZIP 안의 파일 하나가 손상되었습니다.</translation>
    </message>
    <message>
        <source>A hash in the proof is not 32 bytes long.</source>
        <translation>증명 속 해시의 길이가 32바이트가 아닙니다.</translation>
    </message>
    <message>
        <source>A leaf of the custody log is not a hash.</source>
        <translation>보관 기록의 잎이 해시가 아닙니다.</translation>
    </message>
    <message>
        <source>A look is at one exhibit&apos;s address.</source>
        <translation>확인은 한 증거의 주소에 대한 것입니다.</translation>
    </message>
    <message>
        <source>A message in the vault&apos;s index is not of the documented form.</source>
        <translation>보관함 색인에 있는 메시지 하나가 문서에 정한 형식과 다릅니다.</translation>
    </message>
    <message>
        <source>A page can load pictures and programs from other sites, and they see the same.</source>
        <translation>페이지는 다른 사이트에서 사진과 프로그램을 불러올 수 있으며, 그 사이트들도 같은 것을 보게 됩니다.</translation>
    </message>
    <message>
        <source>A picture is missing from the report&apos;s pages.</source>
        <translation>보고서 페이지에 사진 하나가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>A preview could not be made safely.</source>
        <translation>미리 보기를 안전하게 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>A record is not in canonical form.</source>
        <translation>기록 하나가 표준 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A record is not valid JSON.</source>
        <translation>기록 하나가 올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>A request in the vault&apos;s index is not of the documented form.</source>
        <translation>보관함 색인의 한 요청이 문서에 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A request needs a rule.</source>
        <translation>요청에는 근거가 필요합니다.</translation>
    </message>
    <message>
        <source>A scale fact in the vault&apos;s index is not of the documented form.</source>
        <translation>보관소 색인의 규모 기록 하나가 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A second copy of the header lies beside it as &apos;header.copy&apos;; put it in place and try again.</source>
        <translation>옆에 헤더의 사본 ‘header.copy’가 있습니다. 그것을 제자리에 놓고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A step of a request in the index is not of the documented form.</source>
        <translation>색인에 있는 요청의 한 단계가 문서에 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A visit can leave traces there, such as a view count or a name in a list of viewers. Signed in, the account is known.</source>
        <translation>방문하면 조회 수나 본 사람 목록의 이름 같은 흔적이 남을 수 있습니다. 로그인한 상태라면 어느 계정인지 알려집니다.</translation>
    </message>
    <message>
        <source>Add another passphrase or recovery words first.</source>
        <translation>먼저 다른 암호나 복구 단어를 추가하세요.</translation>
    </message>
    <message>
        <source>Add the exhibits whose addresses it is about.</source>
        <translation>주소가 해당되는 증거를 추가하세요.</translation>
    </message>
    <message>
        <source>All the pictures are saved.</source>
        <translation>모든 사진이 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>All {count} messages come from one account, and others are missing between them. The export may hold only that account&apos;s own messages: export this chat on its own, or keep the rest with screenshots.</source>
        <translation>메시지 {count}개가 모두 한 계정의 것이고 그 사이의 다른 메시지가 없습니다. 그 계정의 메시지만 담긴 내보내기일 수 있습니다. 이 대화를 따로 내보내거나 나머지를 화면 캡처로 남기세요.</translation>
    </message>
    <message>
        <source>Allow this app to record the screen in the system&apos;s settings, or use the system&apos;s own screenshot key.</source>
        <translation>시스템 설정에서 이 앱의 화면 기록을 허용하거나, 시스템의 화면 캡처 키를 쓰십시오.</translation>
    </message>
    <message>
        <source>An account cannot be joined to itself.</source>
        <translation>계정을 자기 자신과 묶을 수 없습니다.</translation>
    </message>
    <message>
        <source>An anchor in the vault&apos;s index is not of the documented form.</source>
        <translation>보관함 색인에 있는 시각 증명 하나가 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>An anchor&apos;s salt is 32 bytes long.</source>
        <translation>시각 증명의 솔트는 32바이트여야 합니다.</translation>
    </message>
    <message>
        <source>An authority needs a name of at most 80 characters.</source>
        <translation>기관에는 80자 이하의 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>An encrypted file in the vault is damaged.</source>
        <translation>보관함의 암호화된 파일 하나가 손상되었습니다.</translation>
    </message>
    <message>
        <source>An encrypted file is missing from the vault.</source>
        <translation>보관함에서 암호화된 파일 하나가 없어졌습니다.</translation>
    </message>
    <message>
        <source>An entry of the vault&apos;s journal is not of the documented form.</source>
        <translation>보관함 저널의 항목 하나가 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>An event about an account is not of the documented form.</source>
        <translation>계정에 관한 기록 하나가 정해진 형식과 다릅니다.</translation>
    </message>
    <message>
        <source>An event has a version or a field this app does not know.</source>
        <translation>이 앱이 모르는 버전이나 항목이 있는 기록이 있습니다.</translation>
    </message>
    <message>
        <source>An event in the vault&apos;s journal is not of the documented form.</source>
        <translation>보관함 저널의 기록 하나가 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>An event is not of the documented form.</source>
        <translation>기록 하나가 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>An excerpt has a version this app does not know.</source>
        <translation>이 앱이 모르는 버전의 대화 발췌입니다.</translation>
    </message>
    <message>
        <source>An excerpt holds no messages, or too many.</source>
        <translation>대화 발췌에 메시지가 없거나 너무 많습니다.</translation>
    </message>
    <message>
        <source>An excerpt is longer than excerpts are.</source>
        <translation>대화 발췌가 허용된 길이보다 깁니다.</translation>
    </message>
    <message>
        <source>An excerpt is not of the documented form.</source>
        <translation>대화 발췌가 문서에 정한 형식과 다릅니다.</translation>
    </message>
    <message>
        <source>An exhibit in the vault is not as long as was recorded, so no package was made.</source>
        <translation>보관함의 증거 하나가 기록된 길이와 달라 패키지를 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>An item in the vault&apos;s index is not of the documented form.</source>
        <translation>보관함 색인의 항목 하나가 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>An unfinished file of an earlier export lies at the destination.</source>
        <translation>저장할 곳에 이전 내보내기에서 끝내지 못한 파일이 있습니다.</translation>
    </message>
    <message>
        <source>Another copy of the app has this vault open.</source>
        <translation>이 앱의 다른 창이 이 보관함을 열고 있습니다.</translation>
    </message>
    <message>
        <source>Another copy of the app is writing to this backup.</source>
        <translation>이 앱의 다른 사본이 이 백업에 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Another export is being read.</source>
        <translation>다른 내보내기 파일을 읽는 중입니다.</translation>
    </message>
    <message>
        <source>Another program has the vault&apos;s index open.</source>
        <translation>다른 프로그램이 보관함의 색인을 열고 있습니다.</translation>
    </message>
    <message>
        <source>Ask for it again, and give the file exactly as you received it.</source>
        <translation>다시 요청하고, 받은 파일을 그대로 사용하세요.</translation>
    </message>
    <message>
        <source>Ask the sender for it again, and compare the fingerprint by another way.</source>
        <translation>보낸 사람에게 다시 요청하고, 다른 방법으로 지문을 비교하세요.</translation>
    </message>
    <message>
        <source>Asking for a time stamp</source>
        <translation>타임스탬프를 요청하는 중</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>첨부 파일 수</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널 수</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>글자 수</translation>
    </message>
    <message>
        <source>Check and repair the vault: the index is rebuilt from the journal and the encrypted originals.</source>
        <translation>보관함을 점검하고 복구하세요. 색인은 저널과 암호화된 원본으로 다시 만들어집니다.</translation>
    </message>
    <message>
        <source>Check and repair the vault; what the index or a backup still holds is taken from there.</source>
        <translation>보관함을 점검하고 복구하세요. 색인이나 백업에 남아 있는 것은 거기에서 가져옵니다.</translation>
    </message>
    <message>
        <source>Check that it comes from this vault, and that the vault was not put back to an older state.</source>
        <translation>이 보관함에서 나온 것인지, 보관함이 예전 상태로 되돌려지지 않았는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check that it still exists and may be read, then add it again.</source>
        <translation>파일이 아직 있고 읽을 수 있는지 확인한 뒤 다시 추가하세요.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be written to, then try again.</source>
        <translation>드라이브가 연결되어 있고 쓸 수 있는지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the connection and, if you use one, the proxy. It waits in the queue until then.</source>
        <translation>연결을 확인하고, 프록시를 쓴다면 프록시도 확인하세요. 그때까지 요청은 대기열에서 기다립니다.</translation>
    </message>
    <message>
        <source>Check the date and the time zone of this computer, then try again.</source>
        <translation>이 컴퓨터의 날짜와 시간대를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the folder and whether the drive is connected.</source>
        <translation>폴더와 드라이브가 연결되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check the folder, or create a new vault.</source>
        <translation>폴더를 확인하거나 새 보관함을 만드세요.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>경로를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the service&apos;s address, or try another service.</source>
        <translation>서비스 주소를 확인하거나 다른 서비스를 이용해 보세요.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>백업을 확인하는 중</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>패키지를 확인하는 중</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>보고서를 확인하는 중</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>다른 드라이브에 있는 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Choose a neutral name; it can be changed later.</source>
        <translation>중립적인 이름을 고르세요. 나중에 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the backup, or make a new one.</source>
        <translation>백업에는 빈 폴더를 고르거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>Choose another folder for this vault&apos;s backup.</source>
        <translation>이 보관함의 백업에는 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing one away first.</source>
        <translation>다른 이름을 고르거나, 먼저 기존 것을 옮기세요.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>Choose one of the rules.</source>
        <translation>근거 목록에서 하나를 고르세요.</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>단어를 여러 개 고르세요.</translation>
    </message>
    <message>
        <source>Choose the first and the last message.</source>
        <translation>첫 메시지와 마지막 메시지를 선택하세요.</translation>
    </message>
    <message>
        <source>Claims to be</source>
        <translation>스스로 밝힌 형식</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>다른 창을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Colour mode</source>
        <translation>색상 모드</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>색상 프로필</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Compare each with its sheet, word by word; two different sheets of the same set are needed.</source>
        <translation>각각을 복구 조각 종이와 한 단어씩 견주어 보세요. 같은 묶음의 서로 다른 종이 두 장이 필요합니다.</translation>
    </message>
    <message>
        <source>Compare it with the paper character by character and type it again.</source>
        <translation>종이와 한 글자씩 비교하고 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Compare them with the recovery sheet, word by word.</source>
        <translation>복구 용지와 한 단어씩 비교하세요.</translation>
    </message>
    <message>
        <source>Comparing packages (exhibits)</source>
        <translation>패키지 비교 중 (증거물)</translation>
    </message>
    <message>
        <source>Comparing pictures (files)</source>
        <translation>사진 비교 중 (파일)</translation>
    </message>
    <message>
        <source>Connect the drive again, check that it may be written to, and back up again.</source>
        <translation>드라이브를 다시 연결하고 쓸 수 있는지 확인한 뒤 다시 백업하세요.</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>콘텐츠 자격 증명</translation>
    </message>
    <message>
        <source>Copying to the backup</source>
        <translation>백업으로 복사하는 중</translation>
    </message>
    <message>
        <source>Decimal position</source>
        <translation>위치 (십진수)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>암호화 여부</translation>
    </message>
    <message>
        <source>Encrypted entries</source>
        <translation>암호화된 항목</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>항목 수</translation>
    </message>
    <message>
        <source>Every site visited in the window sees that, when, and with which browser, from this network address.</source>
        <translation>창에서 방문하는 모든 사이트가 방문 사실과 시각, 브라우저, 이 네트워크 주소를 알게 됩니다.</translation>
    </message>
    <message>
        <source>Every site visited in the window sees that, when, and with which browser; it sees the proxy&apos;s address.</source>
        <translation>창에서 방문하는 모든 사이트가 방문 사실과 시각, 브라우저를 알게 되며, 프록시의 주소를 봅니다.</translation>
    </message>
    <message>
        <source>Everything already reported as saved is safe; the last item was not saved.</source>
        <translation>저장되었다고 알린 것은 모두 안전합니다. 마지막 항목은 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Everything already reported as saved was written before.</source>
        <translation>저장되었다고 알린 것은 모두 그 전에 기록되었습니다.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>프레임 수</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another drive, and back up again: what was copied stays.</source>
        <translation>공간을 비우거나 다른 드라이브를 골라 다시 백업하세요. 이미 복사한 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>Free some space, then add it again.</source>
        <translation>공간을 비운 뒤 다시 추가하세요.</translation>
    </message>
    <message>
        <source>Give more characters of the id.</source>
        <translation>번호를 더 길게 입력하세요.</translation>
    </message>
    <message>
        <source>Give the address as it was shown to you.</source>
        <translation>보인 그대로 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s root certificate as a PEM file.</source>
        <translation>기관의 루트 인증서를 PEM 파일로 주세요.</translation>
    </message>
    <message>
        <source>Header version</source>
        <translation>헤더 버전</translation>
    </message>
    <message>
        <source>How many there are is noted in a case, and none was given.</source>
        <translation>수는 사건에 적는데, 사건이 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>If this computer has a proxy set in its own settings, the browser uses it.</source>
        <translation>이 컴퓨터의 설정에 프록시가 정해져 있으면 브라우저가 그것을 사용합니다.</translation>
    </message>
    <message>
        <source>If you know the authority, add its root certificate to it; otherwise use another authority.</source>
        <translation>아는 기관이라면 그 루트 인증서를 추가하고, 아니면 다른 기관을 이용하세요.</translation>
    </message>
    <message>
        <source>Install the app again, then try once more.</source>
        <translation>앱을 다시 설치한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It can be stamped again once something was added.</source>
        <translation>무언가 추가된 뒤에 다시 찍을 수 있습니다.</translation>
    </message>
    <message>
        <source>It is coded in a way that this app cannot show. It is stored unchanged.</source>
        <translation>이 앱이 보여 줄 수 없는 방식으로 부호화되어 있습니다. 파일은 그대로 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>It waits in the queue; try again later.</source>
        <translation>대기열에서 기다리고 있습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>It was removed again; the vault is unchanged.</source>
        <translation>다시 지웠습니다. 보관함은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Keep both, and choose another folder for this vault&apos;s backup.</source>
        <translation>둘 다 그대로 두고, 이 보관함의 백업에는 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>페이지를 배치하는 중</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄 수</translation>
    </message>
    <message>
        <source>List the authorities and use a name from the list.</source>
        <translation>기관 목록을 보고 목록에 있는 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>List the keys and use an id from the list.</source>
        <translation>열쇠 목록을 보고 그 번호를 쓰세요.</translation>
    </message>
    <message>
        <source>List what is there and use an id from the list.</source>
        <translation>목록을 보고 그 번호를 쓰세요.</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>실제로 보이는 형식</translation>
    </message>
    <message>
        <source>Make the copy first.</source>
        <translation>먼저 사본을 만드십시오.</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>색인을 다시 만드는 중</translation>
    </message>
    <message>
        <source>Making the list of hashes (files)</source>
        <translation>해시 목록 만드는 중 (파일)</translation>
    </message>
    <message>
        <source>Making the search anew (items)</source>
        <translation>검색을 다시 만드는 중(항목)</translation>
    </message>
    <message>
        <source>Messages were set to delete themselves {count} times (last: after {value} seconds).</source>
        <translation>메시지 자동 삭제가 {count}번 설정되었습니다(마지막: {value}초 뒤).</translation>
    </message>
    <message>
        <source>More than one case begins with that id.</source>
        <translation>그 번호로 시작하는 사건이 둘 이상입니다.</translation>
    </message>
    <message>
        <source>More than one item begins with that id.</source>
        <translation>그 번호로 시작하는 항목이 둘 이상입니다.</translation>
    </message>
    <message>
        <source>Neither was touched.</source>
        <translation>둘 다 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>Neither was touched; both can be opened.</source>
        <translation>둘 다 건드리지 않았고, 둘 다 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>가장 새로운 항목</translation>
    </message>
    <message>
        <source>No chat of a known kind was found in that export.</source>
        <translation>이 내보내기에서 알아볼 수 있는 대화를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>No file in the backup has that number or id.</source>
        <translation>백업에 그 번호나 식별자의 파일이 없습니다.</translation>
    </message>
    <message>
        <source>No time stamp authority is turned on.</source>
        <translation>켜져 있는 타임스탬프 기관이 없습니다.</translation>
    </message>
    <message>
        <source>No unfinished file was left there.</source>
        <translation>끝내지 못한 파일은 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>None of those certificates is a root: it must be issued by itself.</source>
        <translation>그 인증서 가운데 루트가 없습니다. 루트는 스스로 발급한 것이어야 합니다.</translation>
    </message>
    <message>
        <source>Note first when and how it was sent.</source>
        <translation>먼저 언제 어떤 방법으로 보냈는지 적으세요.</translation>
    </message>
    <message>
        <source>Nothing can be proven from an empty custody log.</source>
        <translation>빈 보관 기록으로는 아무것도 증명할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing can be proven from the checkpoint of an empty log.</source>
        <translation>빈 기록의 체크포인트로는 아무것도 증명할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in the vault has that id or name.</source>
        <translation>보관함에 그런 번호나 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed, and what was to be sent holds nothing that can be read.</source>
        <translation>보관함은 바뀌지 않았고, 보내려던 것에는 읽을 수 있는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed.</source>
        <translation>보관함은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the preview can be tried again later.</source>
        <translation>할 일은 없습니다. 미리 보기는 나중에 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was sent.</source>
        <translation>아무것도 바뀌지 않았고 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is ever wiped after wrong tries.</source>
        <translation>바뀐 것이 없습니다. 몇 번을 틀려도 아무것도 지워지지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was left at the destination, and the vault is unchanged.</source>
        <translation>저장할 곳에 아무것도 남기지 않았고 보관함도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation>저장할 곳에 아무것도 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was named that could be joined or split.</source>
        <translation>묶거나 나눌 것을 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>One commit is too long for the vault&apos;s journal.</source>
        <translation>한 번에 저장하는 내용이 보관함 저널에 담기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>One of these is no exhibit of that case.</source>
        <translation>그중 하나는 그 사건의 증거가 아닙니다.</translation>
    </message>
    <message>
        <source>Only of a file can a copy be made.</source>
        <translation>파일만 사본을 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Open it with a newer version of the app, or put &apos;header.copy&apos; in place.</source>
        <translation>더 새로운 버전의 앱으로 열거나, ‘header.copy’를 제자리에 놓으세요.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or with the secret key (AGE-SECRET-KEY-1…) of a recipient.</source>
        <translation>암호 또는 받는 사람의 비밀 키(AGE-SECRET-KEY-1…)로 여세요.</translation>
    </message>
    <message>
        <source>Other people who get the package or report see the authority&apos;s name and the time it states.</source>
        <translation>증거 패키지나 보고서를 받는 사람은 기관의 이름과 기관이 밝힌 시각을 보게 됩니다.</translation>
    </message>
    <message>
        <source>Part of the file is missing or damaged; the rest was read.</source>
        <translation>파일의 일부가 없거나 손상되었습니다. 나머지는 읽었습니다.</translation>
    </message>
    <message>
        <source>People joined or were invited {count} times.</source>
        <translation>사람들이 {count}번 들어오거나 초대되었습니다.</translation>
    </message>
    <message>
        <source>People left or were removed {count} times.</source>
        <translation>사람들이 {count}번 나가거나 내보내졌습니다.</translation>
    </message>
    <message>
        <source>Pictures can only be shown with a reader for them.</source>
        <translation>사진을 보이려면 그것을 읽는 프로그램이 필요합니다.</translation>
    </message>
    <message>
        <source>Put the exhibit into a case first, or leave the counts out.</source>
        <translation>먼저 증거를 사건에 넣거나, 수는 빼 두세요.</translation>
    </message>
    <message>
        <source>Read by a machine from the page&apos;s markup, as a page of</source>
        <translation>페이지의 마크업에서 기계가 읽은 것, 다음 플랫폼의 페이지로</translation>
    </message>
    <message>
        <source>Reading exhibits</source>
        <translation>증거를 읽는 중</translation>
    </message>
    <message>
        <source>Reading the chats</source>
        <translation>대화를 읽는 중</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>파일을 읽는 데 너무 오래 걸려 멈추었습니다.</translation>
    </message>
    <message>
        <source>Reading the file would need more memory than is allowed.</source>
        <translation>파일을 읽으려면 허용된 것보다 많은 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>Reading what the files say (items)</source>
        <translation>파일에 담긴 정보를 읽는 중 (항목)</translation>
    </message>
    <message>
        <source>Reading words in pictures (files)</source>
        <translation>사진 속 글자 읽는 중 (파일)</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>더는 필요 없는 것을 하나 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the file that ends in .part, or choose another name.</source>
        <translation>.part로 끝나는 파일을 지우거나 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>Repair the vault from the backup, which brings it forward, or restore the backup to a new place.</source>
        <translation>백업으로 보관함을 복구해 최신 상태로 만들거나, 백업을 새 위치에 되살리세요.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>되살리는 중</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>초당 샘플 수</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장하는 중</translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation>내보내기를 저장하는 중</translation>
    </message>
    <message>
        <source>Say in neutral words what it is, or give its address.</source>
        <translation>무엇인지 중립적인 말로 적거나 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Say in which order they stand (day, month, year), as on the phone that made the export.</source>
        <translation>내보내기를 만든 휴대전화에서처럼 일, 월, 연도의 순서를 알려 주세요.</translation>
    </message>
    <message>
        <source>Say what was shown, such as the number of members.</source>
        <translation>표시된 내용을 적으십시오. 예: 회원 수.</translation>
    </message>
    <message>
        <source>Say who is to open the annex.</source>
        <translation>별책을 열 사람을 정하십시오.</translation>
    </message>
    <message>
        <source>See --versions for those there are.</source>
        <translation>--versions로 있는 판을 확인하세요.</translation>
    </message>
    <message>
        <source>See which kinds of export are read, and export the chat again in one of them.</source>
        <translation>읽을 수 있는 내보내기 형식을 확인하고 그중 하나로 대화를 다시 내보내세요.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>내용을 줄이세요.</translation>
    </message>
    <message>
        <source>Signature covers the whole file</source>
        <translation>서명이 파일 전체에 미침</translation>
    </message>
    <message>
        <source>Signature name</source>
        <translation>서명한 이름</translation>
    </message>
    <message>
        <source>Signature time, as stated</source>
        <translation>서명 시각 (스스로 밝힌 것)</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명 수</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>서명하는 중</translation>
    </message>
    <message>
        <source>Someone may be in between, or the service&apos;s certificate is old. Try again on another network.</source>
        <translation>중간에 누군가 끼어 있거나 서비스의 인증서가 오래되었을 수 있습니다. 다른 네트워크에서 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Split it from that account first, then join it.</source>
        <translation>먼저 그 계정에서 나눈 다음 묶으세요.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>언제든 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take it in several parts.</source>
        <translation>여러 부분으로 나누어 가져오세요.</translation>
    </message>
    <message>
        <source>Take the suggested passphrase.</source>
        <translation>제안된 암호를 쓰세요.</translation>
    </message>
    <message>
        <source>That already belongs to another account.</source>
        <translation>이미 다른 계정에 속해 있습니다.</translation>
    </message>
    <message>
        <source>That backup was begun and never finished.</source>
        <translation>그 백업은 시작되었지만 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>That change to the keys is not possible.</source>
        <translation>열쇠를 그렇게 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>That counter-signature is kept already.</source>
        <translation>그 부서명은 이미 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>That date or time could not be understood.</source>
        <translation>그 날짜나 시각을 알아볼 수 없습니다.</translation>
    </message>
    <message>
        <source>That exhibit&apos;s content is withheld.</source>
        <translation>그 증거의 내용은 공개하지 않기로 했습니다.</translation>
    </message>
    <message>
        <source>That exhibit&apos;s parts are withheld.</source>
        <translation>그 증거물의 구성 부분은 제공하지 않기로 되어 있습니다.</translation>
    </message>
    <message>
        <source>That file holds no certificates.</source>
        <translation>그 파일에는 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>That file is not a checkpoint of a vault.</source>
        <translation>그 파일은 보관함의 체크포인트가 아닙니다.</translation>
    </message>
    <message>
        <source>That folder holds something that is no backup.</source>
        <translation>그 폴더에는 백업이 아닌 것이 들어 있습니다.</translation>
    </message>
    <message>
        <source>That folder holds the backup of another vault.</source>
        <translation>그 폴더에는 다른 보관함의 백업이 들어 있습니다.</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <translation>날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>That is not a checkpoint&apos;s fingerprint, or a character in it was miswritten.</source>
        <translation>체크포인트의 지문이 아니거나, 잘못 적은 글자가 있습니다.</translation>
    </message>
    <message>
        <source>That is not a counter-signature over a checkpoint of this vault.</source>
        <translation>이 보관함의 체크포인트에 대한 부서명이 아닙니다.</translation>
    </message>
    <message>
        <source>That is not a file.</source>
        <translation>파일이 아닙니다.</translation>
    </message>
    <message>
        <source>That is not a package of this app: neither a ZIP nor an age file, or its start was changed.</source>
        <translation>이 앱의 패키지가 아닙니다. ZIP도 age 파일도 아니거나, 첫 부분이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>That is not a time stamp authority this vault knows.</source>
        <translation>이 보관함이 아는 타임스탬프 기관이 아닙니다.</translation>
    </message>
    <message>
        <source>That is not a valid age recipient (it should begin with age1).</source>
        <translation>올바른 age 수신 키가 아닙니다 (age1로 시작해야 합니다).</translation>
    </message>
    <message>
        <source>That is not a valid age secret key (it should begin with AGE-SECRET-KEY-1).</source>
        <translation>올바른 age 비밀 키가 아닙니다 (AGE-SECRET-KEY-1로 시작해야 합니다).</translation>
    </message>
    <message>
        <source>That is not a valid age secret key.</source>
        <translation>올바른 age 비밀 키가 아닙니다.</translation>
    </message>
    <message>
        <source>That is the last passphrase or recovery sheet; without it nobody could open the vault.</source>
        <translation>마지막 남은 암호 또는 복구 단어입니다. 이것이 없으면 아무도 보관함을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>That is this vault&apos;s own key: it cannot be its own witness.</source>
        <translation>이 보관함 자신의 키입니다. 스스로 증인이 될 수는 없습니다.</translation>
    </message>
    <message>
        <source>That is too long to be kept.</source>
        <translation>너무 길어서 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>That is what you noted of this account itself, so it cannot be split from it.</source>
        <translation>이 계정 자체에 대해 적어 둔 내용이므로 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>That item has no such part.</source>
        <translation>그 항목에는 그런 구성 부분이 없습니다.</translation>
    </message>
    <message>
        <source>That item holds no file.</source>
        <translation>그 항목에는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>That part is not handed over.</source>
        <translation>그 구성 부분은 넘겨주지 않습니다.</translation>
    </message>
    <message>
        <source>That part of the chat cannot be taken.</source>
        <translation>대화의 그 부분은 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>That part of the chat is too long for one exhibit.</source>
        <translation>대화의 그 부분은 증거 하나로 삼기에 너무 깁니다.</translation>
    </message>
    <message>
        <source>That passphrase does not open this package, or its beginning was changed.</source>
        <translation>그 암호로는 이 패키지가 열리지 않거나, 첫 부분이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>That passphrase does not open this package.</source>
        <translation>그 암호로는 이 패키지가 열리지 않습니다.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault.</source>
        <translation>그 암호로는 이 보관함이 열리지 않습니다.</translation>
    </message>
    <message>
        <source>That request is about no exhibit.</source>
        <translation>그 요청에는 증거가 없습니다.</translation>
    </message>
    <message>
        <source>That request was not sent yet.</source>
        <translation>그 요청은 아직 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>That time stamp authority is turned off.</source>
        <translation>그 타임스탬프 기관은 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>That way of making a copy is not known.</source>
        <translation>알 수 없는 사본 제작 방식입니다.</translation>
    </message>
    <message>
        <source>That way to the network cannot be understood.</source>
        <translation>그 네트워크 경로를 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The anchor is over a checkpoint of another size.</source>
        <translation>그 시각 증명은 크기가 다른 체크포인트에 대한 것입니다.</translation>
    </message>
    <message>
        <source>The anchor&apos;s time or policy is not the one that its proof states.</source>
        <translation>시각 증명의 시각이나 정책이 증명 자체가 밝힌 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The annex needs somebody who can open it.</source>
        <translation>별책을 열 수 있는 사람이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The authority&apos;s address cannot be understood.</source>
        <translation>기관의 주소를 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The authority&apos;s address must begin with http:// or https:// and name a host.</source>
        <translation>기관의 주소는 http:// 또는 https://로 시작하고 호스트를 밝혀야 합니다.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate was not valid at the time that it states.</source>
        <translation>기관이 밝힌 시각에 기관의 인증서가 유효하지 않았습니다.</translation>
    </message>
    <message>
        <source>The authority&apos;s policy is not an object identifier.</source>
        <translation>기관의 정책이 객체 식별자(OID)가 아닙니다.</translation>
    </message>
    <message>
        <source>The authority&apos;s root certificates cannot be read.</source>
        <translation>기관의 루트 인증서를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The backup and this vault have different histories.</source>
        <translation>백업과 이 보관함은 서로 다른 이력을 갖고 있습니다.</translation>
    </message>
    <message>
        <source>The backup cannot lie in the vault, nor the vault in the backup.</source>
        <translation>백업은 보관함 안에 둘 수 없고, 보관함도 백업 안에 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>The backup has no such generation.</source>
        <translation>백업에 그런 세대가 없습니다.</translation>
    </message>
    <message>
        <source>The backup holds more than this vault: this vault is an older copy.</source>
        <translation>백업에 이 보관함보다 더 많은 것이 들어 있습니다. 이 보관함은 이전 사본입니다.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut short.</source>
        <translation>백업이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>브라우저를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The case has no exhibit with one of the numbers asked for.</source>
        <translation>사건에 요청한 번호의 증거가 없습니다.</translation>
    </message>
    <message>
        <source>The certificates of the time stamp are missing.</source>
        <translation>타임스탬프의 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>The chat has no message with one of those numbers.</source>
        <translation>대화에 그 번호의 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>The checkpoint of an empty log has a wrong root.</source>
        <translation>빈 기록의 체크포인트에 잘못된 뿌리가 있습니다.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, as is usual for time stamps: those in between can read the digest.</source>
        <translation>타임스탬프에서 흔히 그렇듯 연결은 암호화되지 않습니다. 중간에 있는 사람이 요약값을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: those in between can read the page.</source>
        <translation>연결이 암호화되어 있지 않아 중간에 있는 사람이 페이지를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection to the service is not secure, so nothing was sent.</source>
        <translation>서비스와의 연결이 안전하지 않아 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The consistency proof does not lead to the newer checkpoint: the log does not extend it.</source>
        <translation>일관성 증명이 더 새로운 체크포인트로 이어지지 않습니다. 기록이 그것의 연장이 아닙니다.</translation>
    </message>
    <message>
        <source>The consistency proof does not lead to the older checkpoint.</source>
        <translation>일관성 증명이 이전 체크포인트로 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>The consistency proof is empty.</source>
        <translation>일관성 증명이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The consistency proof is longer than the log is high.</source>
        <translation>일관성 증명이 기록의 높이보다 깁니다.</translation>
    </message>
    <message>
        <source>The consistency proof is too short.</source>
        <translation>일관성 증명이 너무 짧습니다.</translation>
    </message>
    <message>
        <source>The consistency proof should be empty.</source>
        <translation>일관성 증명은 비어 있어야 합니다.</translation>
    </message>
    <message>
        <source>The counter-signature does not hold.</source>
        <translation>부서명이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The counter-signer&apos;s key cannot be read.</source>
        <translation>부서명한 사람의 키를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The counter-signer&apos;s key is neither P-256 nor Ed25519.</source>
        <translation>부서명한 사람의 키가 P-256도 Ed25519도 아닙니다.</translation>
    </message>
    <message>
        <source>The counter-signer&apos;s name must be one line of at most 200 characters.</source>
        <translation>부서명한 사람의 이름은 200자 이하의 한 줄이어야 합니다.</translation>
    </message>
    <message>
        <source>The custody log does not hold.</source>
        <translation>보관 기록이 성립하지 않습니다.</translation>
    </message>
    <message>
        <source>The custody log has not all of its leaves.</source>
        <translation>보관 기록에 빠진 항목이 있습니다.</translation>
    </message>
    <message>
        <source>The dates in this chat can be read in more than one way.</source>
        <translation>이 대화의 날짜는 여러 가지로 읽힐 수 있습니다.</translation>
    </message>
    <message>
        <source>The destination cannot be written.</source>
        <translation>저장할 곳에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The destination is full.</source>
        <translation>저장할 곳이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The drive cannot be written or read.</source>
        <translation>드라이브에 쓰거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The drive failed while saving; lock the vault and open it again.</source>
        <translation>저장하는 동안 드라이브에 오류가 났습니다. 보관함을 잠갔다가 다시 여세요.</translation>
    </message>
    <message>
        <source>The drive of the backup cannot be written or read.</source>
        <translation>백업 드라이브를 쓰거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The drive of the backup is full.</source>
        <translation>백업 드라이브가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The encrypted files were not touched.</source>
        <translation>암호화된 파일은 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The encrypted originals lie in &apos;objects&apos; and were not touched.</source>
        <translation>암호화된 원본은 ‘objects’에 있으며 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The encrypted part of the package is cut short.</source>
        <translation>패키지의 암호화된 부분이 잘려 있습니다.</translation>
    </message>
    <message>
        <source>The end of that span lies before its beginning.</source>
        <translation>기간의 끝이 시작보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The export holds more files than can be kept at once.</source>
        <translation>내보내기에 파일이 너무 많아 한 번에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The export itself is saved, byte for byte.</source>
        <translation>내보내기 자체는 바이트 그대로 저장되었습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read further from byte {value} on. Everything before was read.</source>
        <translation>파일을 {value}바이트부터 더 읽을 수 없습니다. 그 앞은 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>The file ends before that place.</source>
        <translation>파일이 그 위치보다 앞에서 끝납니다.</translation>
    </message>
    <message>
        <source>The file ends in the middle, at byte {value}. Everything before was read.</source>
        <translation>파일이 {value}바이트에서 끊겨 있습니다. 그 앞은 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>The file holds more records than are read; the rest is in the original.</source>
        <translation>파일에 읽는 한도보다 많은 기록이 있습니다. 나머지는 원본에 있습니다.</translation>
    </message>
    <message>
        <source>The file holds no messages.</source>
        <translation>파일에 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>The file is damaged or is not what its first bytes say.</source>
        <translation>파일이 손상되었거나 첫 부분이 말하는 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The file is larger than what is read safely.</source>
        <translation>파일이 안전하게 읽을 수 있는 크기보다 큽니다.</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>파일에 비밀번호가 걸려 있습니다.</translation>
    </message>
    <message>
        <source>The file itself is stored unchanged.</source>
        <translation>파일 자체는 원본 그대로 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The file that holds these messages is not in the vault.</source>
        <translation>이 메시지가 들어 있는 파일이 보관함에 없습니다.</translation>
    </message>
    <message>
        <source>The first bytes of the vault&apos;s index were changed.</source>
        <translation>보관함 색인의 첫 부분이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The inclusion proof does not lead to the checkpoint: the event or the proof was changed.</source>
        <translation>포함 증명이 체크포인트로 이어지지 않습니다. 기록이나 증명이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The inclusion proof is longer than the log is high.</source>
        <translation>포함 증명이 기록의 높이보다 깁니다.</translation>
    </message>
    <message>
        <source>The inclusion proof is too short.</source>
        <translation>포함 증명이 너무 짧습니다.</translation>
    </message>
    <message>
        <source>The kept blocks of the custody log do not fit its length.</source>
        <translation>보관 기록에 저장된 블록이 기록의 길이와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The kept edge of the custody log does not fit its length.</source>
        <translation>보관 기록의 저장된 가장자리가 길이와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The name of the chat was changed {count} times.</source>
        <translation>대화 이름이 {count}번 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The network act did not succeed.</source>
        <translation>네트워크 작업이 성공하지 못했습니다.</translation>
    </message>
    <message>
        <source>The old passphrase is not right.</source>
        <translation>이전 암호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The order of day, month and year is the one you gave: {value}.</source>
        <translation>일, 월, 연의 순서는 고른 대로입니다: {value}.</translation>
    </message>
    <message>
        <source>The order of day, month and year was found from the whole file: {value}.</source>
        <translation>일, 월, 연의 순서는 파일 전체에서 알아냈습니다: {value}.</translation>
    </message>
    <message>
        <source>The package cannot be read.</source>
        <translation>패키지를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The package does not hold.</source>
        <translation>패키지가 성립하지 않습니다.</translation>
    </message>
    <message>
        <source>The package was written, but reading it back gave something else, so it was removed.</source>
        <translation>패키지를 썼지만 다시 읽은 내용이 달라서 지웠습니다.</translation>
    </message>
    <message>
        <source>The page could not be saved.</source>
        <translation>페이지를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The page did not load.</source>
        <translation>페이지가 열리지 않았습니다.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>암호가 비어 있습니다.</translation>
    </message>
    <message>
        <source>The picture claims more pixels than can be opened safely.</source>
        <translation>사진이 안전하게 열 수 있는 것보다 많은 화소를 가졌다고 합니다.</translation>
    </message>
    <message>
        <source>The process that lays out reports ended early.</source>
        <translation>보고서를 배치하는 프로세스가 일찍 끝났습니다.</translation>
    </message>
    <message>
        <source>The process that lays out reports gave an incomplete answer.</source>
        <translation>보고서를 배치하는 프로세스가 불완전한 답을 주었습니다.</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and looks up the sites. With Tor, neither learns both.</source>
        <translation>프록시 {proxy}는 사용자의 네트워크 주소를 알고 사이트를 조회합니다. Tor를 쓰면 어느 쪽도 둘 다 알지 못합니다.</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and looks up {host}. With Tor, neither learns both.</source>
        <translation>프록시 {proxy}는 당신의 네트워크 주소를 알게 되고 {host}를 대신 조회합니다. Tor에서는 어느 쪽도 둘 다 알지 못합니다.</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and that {host} was contacted.</source>
        <translation>프록시 {proxy}는 당신의 네트워크 주소와 {host}에 연결한 사실을 알게 됩니다.</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and which sites are visited.</source>
        <translation>프록시 {proxy}는 사용자의 네트워크 주소와 어느 사이트를 방문하는지 알게 됩니다.</translation>
    </message>
    <message>
        <source>The reader could not be started.</source>
        <translation>읽기 프로세스를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The reader gave an answer that was not accepted.</source>
        <translation>읽기 프로세스의 답을 받아들일 수 없습니다.</translation>
    </message>
    <message>
        <source>The reader stopped on a file of this export. What it said before was kept.</source>
        <translation>읽기 프로그램이 이 내보내기의 한 파일에서 멈췄습니다. 그 전에 읽은 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>The reader stopped on this file.</source>
        <translation>읽기 프로세스가 이 파일에서 멈추었습니다.</translation>
    </message>
    <message>
        <source>The reader was closed.</source>
        <translation>읽기 프로세스가 닫혔습니다.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>보고서를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The report that was written could not be read back whole.</source>
        <translation>써 놓은 보고서를 온전히 다시 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The report was written but could not be read back.</source>
        <translation>보고서를 썼지만 다시 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The report&apos;s pages could not be laid out.</source>
        <translation>보고서 페이지를 배치할 수 없습니다.</translation>
    </message>
    <message>
        <source>The service answered with something else than was asked for.</source>
        <translation>서비스가 요청과 다른 것을 보내 왔습니다.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>서비스에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>서비스가 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The service sent far more than an answer.</source>
        <translation>서비스가 응답보다 훨씬 많은 것을 보냈습니다.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not for time stamps alone.</source>
        <translation>서명자의 인증서가 타임스탬프 전용이 아닙니다.</translation>
    </message>
    <message>
        <source>The stored request is not a time stamp request.</source>
        <translation>저장된 요청이 타임스탬프 요청이 아닙니다.</translation>
    </message>
    <message>
        <source>The system cannot lock in the process that would read this report.</source>
        <translation>이 보고서를 읽을 프로세스를 시스템이 가둘 수 없습니다.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen.</source>
        <translation>시스템이 화면 사진을 주지 않았습니다.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used safely here.</source>
        <translation>여기서는 시스템 키링을 안전하게 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The system keyring holds no key for this vault.</source>
        <translation>시스템 키링에 이 보관함의 열쇠가 없습니다.</translation>
    </message>
    <message>
        <source>The system keyring holds something else for this vault.</source>
        <translation>시스템 키링에 이 보관함에 대해 다른 것이 들어 있습니다.</translation>
    </message>
    <message>
        <source>The time in the time stamp and this computer&apos;s clock are more than a day apart.</source>
        <translation>타임스탬프의 시각과 이 컴퓨터의 시계가 하루 넘게 다릅니다.</translation>
    </message>
    <message>
        <source>The time stamp answers another request.</source>
        <translation>그 타임스탬프는 다른 요청에 대한 응답입니다.</translation>
    </message>
    <message>
        <source>The time stamp authority declined the request.</source>
        <translation>타임스탬프 기관이 요청을 거절했습니다.</translation>
    </message>
    <message>
        <source>The time stamp does not hold and was not kept.</source>
        <translation>타임스탬프가 맞지 않아 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>The time stamp does not hold its signer&apos;s certificate.</source>
        <translation>타임스탬프에 서명자의 인증서가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The time stamp does not say which certificate it is signed with.</source>
        <translation>타임스탬프가 어느 인증서로 서명했는지 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>The time stamp is not signed by an authority that this vault trusts.</source>
        <translation>이 보관함이 신뢰하는 기관이 서명한 타임스탬프가 아닙니다.</translation>
    </message>
    <message>
        <source>The time stamp is over something else than was sent.</source>
        <translation>타임스탬프가 보낸 것과 다른 것에 대한 것입니다.</translation>
    </message>
    <message>
        <source>The time stamp was issued under another policy than the one asked for.</source>
        <translation>타임스탬프가 요청한 것과 다른 정책으로 발급되었습니다.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature does not hold.</source>
        <translation>타임스탬프의 서명이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>보관함이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>The vault itself was not touched.</source>
        <translation>보관함 자체는 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The vault was not touched, and earlier backups there are as they were.</source>
        <translation>보관함은 건드리지 않았고, 그곳의 이전 백업도 그대로입니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header asks for a version or a key setting that this app does not accept.</source>
        <translation>보관함 헤더가 이 앱이 받아들이지 않는 버전이나 키 설정을 요구합니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header belongs to another vault.</source>
        <translation>보관함 헤더가 다른 보관함의 것입니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is an older one that was put back.</source>
        <translation>보관함 헤더가 되돌려 놓은 이전 것입니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is cut short or has something added.</source>
        <translation>보관함 헤더가 잘렸거나 무언가 덧붙어 있습니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged or cut short.</source>
        <translation>보관함 헤더가 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header is missing.</source>
        <translation>보관함 헤더가 없습니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than this app.</source>
        <translation>보관함 헤더를 이 앱이 아닌 것이 바꾸었습니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s index and its journal do not fit each other.</source>
        <translation>보관함의 색인과 저널이 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s index has a version this app does not know.</source>
        <translation>보관함 색인의 버전을 이 앱이 모릅니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s index is missing or damaged.</source>
        <translation>보관함 색인이 없거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s index is older than its journal.</source>
        <translation>보관함의 색인이 저널보다 오래되었습니다.</translation>
    </message>
    <message>
        <source>The vault&apos;s journal is missing or damaged.</source>
        <translation>보관함의 기록 장부가 없거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>There are too many keys.</source>
        <translation>열쇠가 너무 많습니다.</translation>
    </message>
    <message>
        <source>There is already a case with that name.</source>
        <translation>같은 이름의 사건이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is already a file or folder at the destination.</source>
        <translation>저장할 곳에 이미 파일이나 폴더가 있습니다.</translation>
    </message>
    <message>
        <source>There is already an authority with that name.</source>
        <translation>같은 이름의 기관이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no address to save.</source>
        <translation>저장할 주소가 없습니다.</translation>
    </message>
    <message>
        <source>There is no backup in that folder.</source>
        <translation>그 폴더에는 백업이 없습니다.</translation>
    </message>
    <message>
        <source>There is no file in that folder that can be read.</source>
        <translation>그 폴더에는 읽을 수 있는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no picture to show in this kind of file.</source>
        <translation>이런 종류의 파일에는 표시할 사진이 없습니다.</translation>
    </message>
    <message>
        <source>There is no program here that reads words in pictures.</source>
        <translation>이 컴퓨터에는 사진 속 글자를 읽는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such account in the vault.</source>
        <translation>보관함에 그런 계정이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such case in the vault.</source>
        <translation>보관함에 그런 사건이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such chat export in the vault.</source>
        <translation>보관함에 그런 대화 내보내기가 없습니다.</translation>
    </message>
    <message>
        <source>There is no such chat in the vault.</source>
        <translation>보관함에 그런 대화가 없습니다.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>그런 파일이나 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>그런 열쇠가 없습니다.</translation>
    </message>
    <message>
        <source>There is no such note in the vault.</source>
        <translation>보관소에 그런 기록이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such request in the vault.</source>
        <translation>보관함에 그런 요청이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>그런 근거가 없습니다.</translation>
    </message>
    <message>
        <source>There is no such version of the statement.</source>
        <translation>진술에 그런 판이 없습니다.</translation>
    </message>
    <message>
        <source>There is no vault in that folder.</source>
        <translation>그 폴더에는 보관함이 없습니다.</translation>
    </message>
    <message>
        <source>There is nobody to encrypt for.</source>
        <translation>암호화해 줄 받는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work the passphrase into a key.</source>
        <translation>암호를 키로 바꿀 만큼 남은 메모리가 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing new to stamp.</source>
        <translation>새로 찍을 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to note.</source>
        <translation>기록할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>기록할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>저장할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing written to save.</source>
        <translation>저장할 글이 없습니다.</translation>
    </message>
    <message>
        <source>This computer cannot lock the reader in well enough, so nothing was opened.</source>
        <translation>이 컴퓨터에서는 읽기 프로세스를 충분히 격리할 수 없어 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
        <source>This export holds only the messages of the account that made it ({count}). Telegram does so in public groups and channels, and wherever that box stays ticked. Export this chat on its own from its menu; in a public group keep what others wrote with screenshots or saved pages.</source>
        <translation>이 내보내기에는 내보낸 계정의 메시지만 있습니다({count}개). 텔레그램은 공개 그룹과 채널에서, 그리고 해당 항목이 선택되어 있으면 언제나 그렇게 합니다. 대화 메뉴에서 이 대화만 따로 내보내세요. 공개 그룹에서 다른 사람이 쓴 것은 화면 캡처나 저장한 페이지로 남기세요.</translation>
    </message>
    <message>
        <source>This file was made by a third-party tool, not by the app itself. Keep screenshots of the chat as well.</source>
        <translation>이 파일은 앱이 아니라 다른 회사의 도구가 만들었습니다. 대화 화면도 캡처해 두세요.</translation>
    </message>
    <message>
        <source>This kind of file is stored, but nothing is read from it.</source>
        <translation>이런 종류의 파일은 저장하지만 내용은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here; what it says about itself was read.</source>
        <translation>이런 종류의 사진은 여기에 표시할 수 없습니다. 사진이 스스로 말하는 것은 읽었습니다.</translation>
    </message>
    <message>
        <source>This package is encrypted with age.</source>
        <translation>이 패키지는 age로 암호화되어 있습니다.</translation>
    </message>
    <message>
        <source>This package was not encrypted for that key or passphrase, or its beginning was changed.</source>
        <translation>이 패키지는 그 키나 암호로 암호화된 것이 아니거나, 앞부분이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>This request is not made in that language.</source>
        <translation>이 요청은 그 언어로 만들지 않습니다.</translation>
    </message>
    <message>
        <source>Unfinished words in the vault&apos;s index cannot be read.</source>
        <translation>보관함 색인에 있는, 쓰다 만 글을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01.</source>
        <translation>2026-03-01처럼 적으세요.</translation>
    </message>
    <message>
        <source>its encrypted file cannot be read</source>
        <translation>암호화된 파일을 읽을 수 없음</translation>
    </message>
    <message>
        <source>{host} sees that this page was visited, when, and with which browser, from this network address.</source>
        <translation>{host}는 이 페이지를 언제, 어떤 브라우저로, 이 네트워크 주소에서 방문했는지 알게 됩니다.</translation>
    </message>
    <message>
        <source>{host} sees that this page was visited, when, and with which browser; it sees the proxy&apos;s address.</source>
        <translation>{host}는 이 페이지를 언제, 어떤 브라우저로 방문했는지 알게 되며, 프록시의 주소를 봅니다.</translation>
    </message>
    <message>
        <source>This package is protected by a passphrase.</source>
        <translation>이 패키지는 암호로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>주소와 연결을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>If it cannot be reached, the request waits; while the vault is open in the window, it is tried again.</source>
        <translation>연결할 수 없으면 요청은 대기합니다. 보관함이 창에서 열려 있는 동안 저절로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>This vault never made that checkpoint, so nothing it writes can be shown to extend it.</source>
        <translation>이 보관함은 그 체크포인트를 만든 적이 없으므로, 여기서 내보내는 어떤 것도 그 뒤를 잇는다고 증명할 수 없습니다.</translation>
    </message>
    <message>
        <source>Those are not 24 valid recovery words; one may be mistyped or in the wrong place.</source>
        <translation>올바른 복구 단어 24개가 아닙니다. 하나가 잘못 입력되었거나 순서가 틀렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>Those are not two valid recovery shares that belong together.</source>
        <translation>함께 쓰이는 올바른 복구 조각 두 개가 아닙니다.</translation>
    </message>
    <message>
        <source>Thumbnail inside</source>
        <translation>안에 든 축소판</translation>
    </message>
    <message>
        <source>Times are those of the device that made the export; the file does not say its time zone.</source>
        <translation>시각은 내보낸 기기의 것입니다. 파일에는 시간대가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Times come from a web page export, whose time zone can be an hour wrong in summer. A JSON export is exact.</source>
        <translation>시각은 웹 페이지 형식의 내보내기에서 왔으며 여름에는 시간대가 한 시간 틀릴 수 있습니다. JSON 내보내기는 정확합니다.</translation>
    </message>
    <message>
        <source>Times saved into the file</source>
        <translation>파일에 저장된 횟수</translation>
    </message>
    <message>
        <source>Try again later, or use another time stamp authority.</source>
        <translation>나중에 다시 시도하거나 다른 타임스탬프 기관을 이용하세요.</translation>
    </message>
    <message>
        <source>Try again, or ask the sender how it is protected.</source>
        <translation>다시 시도하거나, 보낸 사람에게 어떻게 보호했는지 물어보세요.</translation>
    </message>
    <message>
        <source>Try again, or take a picture of the screen.</source>
        <translation>다시 시도하거나 화면을 캡처하세요.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery words.</source>
        <translation>다시 시도하거나 복구 단어를 쓰세요.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try an older generation of it, or another backup.</source>
        <translation>이전 세대나 다른 백업을 써 보세요.</translation>
    </message>
    <message>
        <source>Try another drive.</source>
        <translation>다른 드라이브로 시도하세요.</translation>
    </message>
    <message>
        <source>Try another drive. If it happens again, verify the vault.</source>
        <translation>다른 드라이브로 시도하세요. 다시 일어나면 보관함을 점검하세요.</translation>
    </message>
    <message>
        <source>Try another service.</source>
        <translation>다른 서비스를 이용해 보세요.</translation>
    </message>
    <message>
        <source>Trying files of the backup (items)</source>
        <translation>백업의 파일을 시험해 보는 중(항목)</translation>
    </message>
    <message>
        <source>Turn it on first.</source>
        <translation>먼저 켜세요.</translation>
    </message>
    <message>
        <source>Turn one on first; each is off until then.</source>
        <translation>먼저 하나를 켜세요. 그때까지는 모두 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Turned when shown</source>
        <translation>표시할 때 돌림</translation>
    </message>
    <message>
        <source>Two checkpoints of the same length have different roots: one log was forked.</source>
        <translation>길이가 같은 두 체크포인트의 뿌리가 다릅니다. 기록이 갈라졌습니다.</translation>
    </message>
    <message>
        <source>Type it again, in small letters with &apos;-&apos; between the words.</source>
        <translation>소문자로, 단어 사이에 ‘-’를 넣어 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Type it again; it has only letters, digits and signs of the English keyboard.</source>
        <translation>다시 입력하세요. 영문 자판의 글자, 숫자, 기호만 쓰입니다.</translation>
    </message>
    <message>
        <source>Type the passphrase that the sender told you.</source>
        <translation>보낸 사람이 알려 준 암호를 입력하세요.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>잠금을 풀고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Unpacked size</source>
        <translation>푼 뒤의 크기</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery words.</source>
        <translation>암호나 복구 단어를 쓰세요.</translation>
    </message>
    <message>
        <source>Verify the vault to see which exhibit is concerned.</source>
        <translation>어느 증거에 관한 것인지 보려면 보관함을 점검하세요.</translation>
    </message>
    <message>
        <source>Verify the vault to see which exhibits are concerned, and restore them from a backup.</source>
        <translation>어느 증거에 관한 것인지 보관함을 점검해 보고, 백업에서 되살리세요.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>끝날 때까지 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Wait until the program writing it has finished, then add it again.</source>
        <translation>쓰고 있는 프로그램이 끝날 때까지 기다린 뒤 다시 추가하세요.</translation>
    </message>
    <message>
        <source>What the authority sent is not a time stamp.</source>
        <translation>기관이 보낸 것은 타임스탬프가 아닙니다.</translation>
    </message>
    <message>
        <source>What the counter-signer says does not hold.</source>
        <translation>부서명한 사람의 진술이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>What was already reported as saved is unchanged; nothing half-saved was kept.</source>
        <translation>이미 저장되었다고 표시된 것은 그대로이며, 저장하다 만 것은 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>What was already reported as saved stays saved; nothing else was changed.</source>
        <translation>저장되었다고 이미 알린 것은 그대로 있습니다. 그 밖에 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>What was saved before is unchanged.</source>
        <translation>이전에 저장한 것은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>What was stamped is not of the documented form.</source>
        <translation>찍힌 내용이 정해진 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>What was written to the drive does not read back the same.</source>
        <translation>드라이브에 쓴 내용을 다시 읽으니 같지 않습니다.</translation>
    </message>
    <message>
        <source>Write direct, http://HOST:PORT, or socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050).</source>
        <translation>direct, http://호스트:포트 또는 socks5h://호스트:포트로 쓰세요(Tor: socks5h://127.0.0.1:9050).</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01, 2026-03-01 14:30, or put &apos;about&apos; in front.</source>
        <translation>2026-03-01이나 2026-03-01 14:30처럼 적거나, 앞에 about을 붙이세요.</translation>
    </message>
    <message>
        <source>Write the text, or leave it out.</source>
        <translation>글을 쓰거나, 빼 주세요.</translation>
    </message>
    <message>
        <source>Write what happened, even one sentence.</source>
        <translation>있었던 일을 한 문장이라도 적으세요.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>패키지를 쓰는 중</translation>
    </message>
    <message>
        <source>Your internet provider or VPN, and whoever runs this network, can see which sites are visited.</source>
        <translation>인터넷 사업자나 VPN, 그리고 이 네트워크를 운영하는 사람이 어느 사이트를 방문하는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Your internet provider, and whoever runs this network, can see that {host} was contacted.</source>
        <translation>인터넷 회사와 이 네트워크를 운영하는 사람은 {host}에 연결한 것을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>its encrypted file is missing from the backup</source>
        <translation>암호화된 파일이 백업에 없습니다</translation>
    </message>
    <message>
        <source>{count} file names differ only in capital letters; another computer may have lost one of each.</source>
        <translation>파일 이름 {count}개가 대소문자만 다릅니다. 다른 컴퓨터에서는 그중 하나를 잃었을 수 있습니다.</translation>
    </message>
    <message>
        <source>{count} files named by messages are in the export.</source>
        <translation>메시지에 적힌 파일 {count}개가 내보내기에 있습니다.</translation>
    </message>
    <message>
        <source>{count} files named by messages are not in the export ({value}).</source>
        <translation>메시지에 적힌 파일 {count}개가 내보내기에 없습니다({value}).</translation>
    </message>
    <message>
        <source>{count} files of the export are named by no message. They are kept.</source>
        <translation>내보내기의 파일 {count}개는 어떤 메시지에도 적혀 있지 않습니다. 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>{count} message numbers are missing, in {value} places: deleted messages, or ones this export leaves out.</source>
        <translation>{value}곳에서 메시지 번호 {count}개가 없습니다. 삭제되었거나 이 내보내기에서 빠진 메시지입니다.</translation>
    </message>
    <message>
        <source>{count} messages are marked: {value}.</source>
        <translation>메시지 {count}개에 표시가 있습니다: {value}.</translation>
    </message>
    <message>
        <source>{count} messages were written with the wrong encoding, as these exports always are. They are shown as they were meant; the original holds what was written.</source>
        <translation>메시지 {count}개가 잘못된 인코딩으로 적혀 있습니다. 이런 내보내기는 늘 그렇습니다. 여기서는 본뜻대로 보이고, 적힌 그대로는 원본에 있습니다.</translation>
    </message>
    <message>
        <source>{count} records could not be read. Their places in the original are listed with the messages.</source>
        <translation>기록 {count}개를 읽을 수 없었습니다. 원본에서의 위치는 메시지와 함께 적혀 있습니다.</translation>
    </message>
    <message>
        <source>{count} records were read from a repaired copy ({value}). The original is kept as it was.</source>
        <translation>기록 {count}개를 고친 사본에서 읽었습니다({value}). 원본은 그대로 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>{host} learns that somebody asked for a time stamp, and when; it sees the proxy&apos;s address.</source>
        <translation>{host}는 누군가 타임스탬프를 요청했다는 사실과 그 시각을 알게 되며, 프록시의 주소를 봅니다.</translation>
    </message>
    <message>
        <source>{host} learns that somebody asked for a time stamp, when, and from which network address.</source>
        <translation>{host}는 누군가 타임스탬프를 요청했다는 사실, 그 시각, 그리고 어느 네트워크 주소에서 요청했는지 알게 됩니다.</translation>
    </message>
    <message>
        <source>Changing exhibits (items)</source>
        <translation>증거를 바꾸는 중 (개)</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>details</source>
        <translation>세부 내용</translation>
    </message>
    <message>
        <source>message in {chat}</source>
        <translation>“{chat}”의 메시지</translation>
    </message>
    <message>
        <source>text of the saved page</source>
        <translation>저장한 페이지의 글</translation>
    </message>
    <message>
        <source>words in a picture, read by a machine, perhaps wrongly</source>
        <translation>사진 속 글자, 기계가 읽어 틀릴 수 있음</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>When the platform says it appeared</source>
        <translation>플랫폼에 표시된 게시 시각</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>계정 번호</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>계정 이름</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>조회 수</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Saved by others</source>
        <translation>다른 사람이 저장함</translation>
    </message>
</context>
<context>
    <name>linkage</name>
    <message>
        <source>The same file</source>
        <translation>같은 파일</translation>
    </message>
    <message>
        <source>Pictures that look the same</source>
        <translation>같아 보이는 사진</translation>
    </message>
    <message>
        <source>The same account</source>
        <translation>같은 계정</translation>
    </message>
    <message>
        <source>The same address or group</source>
        <translation>같은 주소 또는 그룹</translation>
    </message>
    <message>
        <source>{package}, exhibit {number}: {title}</source>
        <translation>{package}, 증거 {number}: {title}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Nothing is covered yet. All times are those of this computer&apos;s clock.</source>
        <translation>아직 증명된 것이 없습니다. 모든 시각은 이 컴퓨터 시계의 것입니다.</translation>
    </message>
    <message>
        <source>Covered: the first {count} of {events} steps in the custody log.</source>
        <translation>증명됨: 보관 기록 {events}단계 가운데 처음 {count}단계.</translation>
    </message>
    <message>
        <source>Not yet covered: the newest {rest}.</source>
        <translation>아직 증명되지 않음: 가장 새로운 {rest}단계.</translation>
    </message>
    <message>
        <source>The first {count} steps existed before {time} (UTC), says the authority {name}.</source>
        <translation>기관 {name}에 따르면 처음 {count}단계는 {time}(UTC) 이전에 있었습니다.</translation>
    </message>
    <message>
        <source>The first {count} steps were counter-signed, {time} (UTC), by {name}. Worth that person&apos;s word.</source>
        <translation>처음 {count}단계를 {name}이(가) {time}(UTC)에 부서명했습니다. 그 사람의 말만큼의 무게입니다.</translation>
    </message>
    <message>
        <source>Its root does not come with the app but from a file. Compare the root&apos;s SHA-256 with what the authority publishes: {sha256}</source>
        <translation>루트 인증서가 이 앱에 들어 있지 않고 파일에서 왔습니다. 루트의 SHA-256을 기관이 공개한 것과 비교하십시오: {sha256}</translation>
    </message>
    <message>
        <source>Waiting: {name}, tried {tries} times ({code}).</source>
        <translation>기다리는 중: {name}, {tries}번 시도함({code}).</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Not yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>부서명됨</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: the entry is in the custody log. &apos;Check&apos; verifies it.</source>
        <translation>저장한 뒤 바뀌지 않음: 이 항목은 보관 기록에 있습니다. ‘점검’으로 확인합니다.</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: its fingerprint was taken while it was saved. &apos;Check&apos; compares it again.</source>
        <translation>저장한 뒤 바뀌지 않음: 저장하면서 지문을 떴습니다. ‘점검’이 다시 비교합니다.</translation>
    </message>
    <message>
        <source>Existed before: no outside time stamp yet. The time of saving is this computer&apos;s clock.</source>
        <translation>그 이전에 존재함: 아직 외부 시각 증명이 없습니다. 저장 시각은 이 컴퓨터의 시계입니다.</translation>
    </message>
    <message>
        <source>Existed before it was handed to {authority}, who signed for it. When that was, {time}, is known from this computer&apos;s clock alone.</source>
        <translation>{authority}에게 전달되어 서명을 받기 전에 존재했습니다. 그때가 {time}이라는 것은 이 컴퓨터의 시계로만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Existed before {time}, as {authority} says; the proof is kept in the vault. &apos;Check&apos; verifies it.</source>
        <translation>{time} 이전에 존재했음을 {authority}이(가) 밝혔습니다. 증명은 보관소에 있으며 &apos;점검&apos;에서 확인합니다.</translation>
    </message>
    <message>
        <source>Counter-signed: {authority} signed for it, and says that this was {time}. Worth that person&apos;s word.</source>
        <translation>부서명: {authority} 님이 서명했으며 시각을 {time}(으)로 밝혔습니다. 그 사람의 말만큼의 가치가 있습니다.</translation>
    </message>
    <message>
        <source>Came from that account or address: this app cannot prove it.</source>
        <translation>그 계정이나 주소에서 왔음: 이 앱은 증명할 수 없습니다.</translation>
    </message>
    <message>
        <source>the address you noted</source>
        <translation>메모한 주소</translation>
    </message>
    <message>
        <source>what the file says of itself</source>
        <translation>파일이 스스로 말하는 것</translation>
    </message>
    <message>
        <source>Supporting signs: {signs}.</source>
        <translation>뒷받침하는 단서: {signs}.</translation>
    </message>
</context>
<context>
    <name>recipient</name>
    <message>
        <source>Open the file with any PDF reader. It shows the signature.</source>
        <translation>아무 PDF 뷰어로나 파일을 여세요. 서명이 표시됩니다.</translation>
    </message>
    <message>
        <source>Open the file with 7-Zip or a similar program and the passphrase that you are told another way. Inside is a second ZIP; unpack that one too.</source>
        <translation>7-Zip이나 비슷한 프로그램으로, 다른 방법으로 전해 들은 암호를 써서 파일을 여세요. 안에 ZIP이 하나 더 있으니 그것도 푸세요.</translation>
    </message>
    <message>
        <source>Decrypt the file with your age key, then unpack the ZIP.</source>
        <translation>자신의 age 키로 파일의 암호를 푼 다음 ZIP을 푸세요.</translation>
    </message>
    <message>
        <source>Unpack the ZIP.</source>
        <translation>ZIP을 푸세요.</translation>
    </message>
    <message>
        <source>Then read VERIFY.txt inside. It says how to check every file with tools that every computer has. This app can check it, too, under &apos;Open a package&apos;, without a vault.</source>
        <translation>그런 다음 안에 있는 VERIFY.txt를 읽으세요. 어느 컴퓨터에나 있는 도구로 모든 파일을 확인하는 방법이 적혀 있습니다. 이 앱의 ‘패키지 열기’로도 보관함 없이 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>A check shows that nothing was changed since it was saved. When it existed is proven only where the report names an outside time. From whom it came is not proven by it.</source>
        <translation>확인하면 저장한 뒤 바뀌지 않았음을 알 수 있습니다. 언제 존재했는지는 보고서에 외부 시각이 적힌 경우에만 증명됩니다. 누구에게서 왔는지는 이것으로 증명되지 않습니다.</translation>
    </message>
    <message>
        <source>About the file you receive</source>
        <translation>받으신 파일에 대하여</translation>
    </message>
    <message>
        <source>How to open and check it</source>
        <translation>열고 확인하는 방법</translation>
    </message>
    <message>
        <source>The signer&apos;s fingerprint</source>
        <translation>서명한 사람의 지문</translation>
    </message>
    <message>
        <source>Compare it with the one in the file. If they differ, it is not the file that was meant.</source>
        <translation>파일 안의 것과 비교하세요. 다르면 보내려던 그 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file&apos;s own SHA-256</source>
        <translation>파일 자체의 SHA-256</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변받음</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>다시 올라옴</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>그대로 있음</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>분명하지 않음</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Not looked at again yet</source>
        <translation>아직 다시 확인하지 않음</translation>
    </message>
    <message>
        <source>The rule&apos;s time ended: {moment}</source>
        <translation>규정의 기한이 끝났습니다: {moment}</translation>
    </message>
    <message>
        <source>The rule&apos;s time ends: {moment}</source>
        <translation>규정의 기한: {moment}</translation>
    </message>
</context>
<context>
    <name>scale</name>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Pictures, videos or posts</source>
        <translation>그림, 동영상 또는 게시물</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>조회 수</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Role of someone</source>
        <translation>누군가의 역할</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>그 밖의 것</translation>
    </message>
</context>
<context>
    <name>seen</name>
    <message>
        <source>turned</source>
        <translation>돌려짐</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>좌우가 뒤집힘</translation>
    </message>
    <message>
        <source>at {time} in the video</source>
        <translation>동영상 {time} 지점</translation>
    </message>
    <message>
        <source>the same file, byte for byte</source>
        <translation>바이트까지 똑같은 파일</translation>
    </message>
    <message>
        <source>{bits} of 256 marks differ</source>
        <translation>특징 256개 가운데 {bits}개가 다름</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>A picture of the whole screen, taken by this app</source>
        <translation>이 앱이 찍은 전체 화면 사진</translation>
    </message>
    <message>
        <source>A picture of one window, taken by this app</source>
        <translation>이 앱이 찍은 창 하나의 사진</translation>
    </message>
    <message>
        <source>A picture of a part of the screen, taken by this app</source>
        <translation>이 앱이 찍은 화면 일부분의 사진</translation>
    </message>
    <message>
        <source>One of a series of pictures of the screen, taken by this app</source>
        <translation>이 앱이 연속으로 찍은 화면 사진 중 하나</translation>
    </message>
    <message>
        <source>Pasted from the clipboard</source>
        <translation>클립보드에서 붙여 넣음</translation>
    </message>
    <message>
        <source>Dragged here from another program</source>
        <translation>다른 프로그램에서 끌어다 놓음</translation>
    </message>
    <message>
        <source>Taken from a folder that this app watched</source>
        <translation>이 앱이 지켜보던 폴더에서 가져옴</translation>
    </message>
    <message>
        <source>Taken at, on this computer&apos;s clock: {value}</source>
        <translation>찍은 시각(이 컴퓨터의 시계): {value}</translation>
    </message>
    <message>
        <source>Monitor: {value}</source>
        <translation>모니터: {value}</translation>
    </message>
    <message>
        <source>Scale of the monitor: {value}</source>
        <translation>모니터 배율: {value}</translation>
    </message>
    <message>
        <source>The monitor in pixels: {value}</source>
        <translation>모니터 픽셀: {value}</translation>
    </message>
    <message>
        <source>The area in pixels: {value}</source>
        <translation>영역 픽셀: {value}</translation>
    </message>
    <message>
        <source>The window in front called itself: {value}</source>
        <translation>맨 앞 창의 제목: {value}</translation>
    </message>
    <message>
        <source>By means of: {value}</source>
        <translation>방법: {value}</translation>
    </message>
    <message>
        <source>Waited before: {value}</source>
        <translation>미리 기다림: {value}</translation>
    </message>
    <message>
        <source>Series: {value}</source>
        <translation>연속 촬영: {value}</translation>
    </message>
    <message>
        <source>Place in the series: {value}</source>
        <translation>연속 촬영 중 순서: {value}</translation>
    </message>
    <message>
        <source>Unchanged pictures before it, not kept: {value}</source>
        <translation>그 전에 바뀌지 않아 보관하지 않은 사진: {value}</translation>
    </message>
    <message>
        <source>The browser said it came from the page: {value}</source>
        <translation>브라우저가 말한 출처 페이지: {value}</translation>
    </message>
    <message>
        <source>The browser called the page: {value}</source>
        <translation>브라우저가 말한 페이지 제목: {value}</translation>
    </message>
    <message>
        <source>The browser said the picture&apos;s address is: {value}</source>
        <translation>브라우저가 말한 사진 주소: {value}</translation>
    </message>
    <message>
        <source>The page describes the picture as: {value}</source>
        <translation>페이지가 적은 사진 설명: {value}</translation>
    </message>
    <message>
        <source>The browser said it links to: {value}</source>
        <translation>브라우저가 말한 링크: {value}</translation>
    </message>
    <message>
        <source>The browser named the file: {value}</source>
        <translation>브라우저가 말한 파일 이름: {value}</translation>
    </message>
    <message>
        <source>The browser said the kind of file is: {value}</source>
        <translation>브라우저가 말한 파일 종류: {value}</translation>
    </message>
    <message>
        <source>Forms it was offered in: {value}</source>
        <translation>제공된 형식: {value}</translation>
    </message>
    <message>
        <source>Its name in that folder: {value}</source>
        <translation>그 폴더에서의 이름: {value}</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>있었던 일</translation>
    </message>
    <message>
        <source>Photo of a screen</source>
        <translation>화면을 찍은 사진</translation>
    </message>
    <message>
        <source>Record, nothing kept</source>
        <translation>기록만, 보관하지 않음</translation>
    </message>
    <message>
        <source>Chat export</source>
        <translation>대화 내보내기</translation>
    </message>
    <message>
        <source>Part of a chat</source>
        <translation>대화 일부</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>저장한 웹 페이지</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>텔레그램</translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation>웨이보</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>샤오홍슈</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>더우인</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>위챗</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (트위터)</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>인스타그램</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>페이스북</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>틱톡</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>유튜브</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>레딧</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>디스코드</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message>
        <source>Naver</source>
        <translation>네이버</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>라인</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>보관함을 만듦</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>수집함</translation>
    </message>
    <message>
        <source>Saved into the vault</source>
        <translation>보관함에 저장함</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>설명을 바꿈</translation>
    </message>
    <message>
        <source>Covered preview and file details made</source>
        <translation>가려진 미리 보기와 파일 정보를 만듦</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>열어 봄</translation>
    </message>
    <message>
        <source>Searched for matches</source>
        <translation>같은 것을 찾아봄</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보냄</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>넘겨줌</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>다시 확인함</translation>
    </message>
    <message>
        <source>Time proof obtained</source>
        <translation>시각 증명을 받음</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Ways to open the vault changed</source>
        <translation>보관함을 여는 방법을 바꿈</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>사건을 바꿈</translation>
    </message>
    <message>
        <source>Request to a platform or centre</source>
        <translation>플랫폼·기관에 대한 요청</translation>
    </message>
    <message>
        <source>Looked again at the address</source>
        <translation>주소 다시 확인</translation>
    </message>
    <message>
        <source>Account joined or split</source>
        <translation>계정을 묶거나 나눔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>24 recovery words</source>
        <translation>24개의 복구 단어</translation>
    </message>
    <message>
        <source>Two of three recovery shares</source>
        <translation>복구 조각 셋 중 둘</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>이 컴퓨터의 키링</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged</source>
        <translation>보관함 헤더가 손상됨</translation>
    </message>
    <message>
        <source>A stored file is damaged</source>
        <translation>저장된 파일 하나가 손상됨</translation>
    </message>
    <message>
        <source>A stored file is missing</source>
        <translation>저장된 파일 하나가 없음</translation>
    </message>
    <message>
        <source>A file that belongs to no exhibit; it was left alone</source>
        <translation>어느 증거에도 속하지 않는 파일. 그대로 두었습니다</translation>
    </message>
    <message>
        <source>An entry of the custody log was altered</source>
        <translation>보관 기록의 한 항목이 바뀜</translation>
    </message>
    <message>
        <source>An entry of the custody log is missing</source>
        <translation>보관 기록의 한 항목이 없음</translation>
    </message>
    <message>
        <source>An exhibit&apos;s description was altered</source>
        <translation>증거의 설명이 바뀜</translation>
    </message>
    <message>
        <source>An exhibit is missing</source>
        <translation>증거 하나가 없음</translation>
    </message>
    <message>
        <source>The log&apos;s signature does not hold</source>
        <translation>기록의 서명이 성립하지 않음</translation>
    </message>
    <message>
        <source>The vault was put back to an older state</source>
        <translation>보관함이 이전 상태로 되돌려짐</translation>
    </message>
    <message>
        <source>The log is not a continuation of the earlier one</source>
        <translation>기록이 이전 기록의 연장이 아님</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>파일 하나가 바뀜</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>파일 하나가 없음</translation>
    </message>
    <message>
        <source>A file was added</source>
        <translation>파일 하나가 더해짐</translation>
    </message>
    <message>
        <source>A proof does not hold</source>
        <translation>증명 하나가 성립하지 않음</translation>
    </message>
    <message>
        <source>A signature does not hold</source>
        <translation>서명 하나가 성립하지 않음</translation>
    </message>
    <message>
        <source>A proof of time does not hold</source>
        <translation>시각 증명 하나가 맞지 않습니다</translation>
    </message>
    <message>
        <source>A proof of time is missing</source>
        <translation>시각 증명 하나가 없습니다</translation>
    </message>
    <message>
        <source>Withheld on purpose</source>
        <translation>일부러 공개하지 않음</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>알아 두실 점</translation>
    </message>
    <message>
        <source>Something is not built as it should be</source>
        <translation>무언가가 정해진 구조와 다름</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>타이완</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>한국</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>same picture at {count} places</source>
        <translation>같은 사진이 {count}곳에 있음</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}번</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count}바이트</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Compare this fingerprint with the one you were told another way:</source>
        <translation>이 지문을 다른 방법으로 전해 들은 것과 비교하세요:</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: everything is as it was written.</source>
        <translation>저장한 뒤 바뀌지 않음: 모두 기록된 그대로입니다.</translation>
    </message>
    <message>
        <source>Not everything is as it was written. What concerns each exhibit is listed below.</source>
        <translation>모두가 기록된 그대로는 아닙니다. 각 증거에 관한 내용이 아래에 있습니다.</translation>
    </message>
    <message>
        <source>Existed before: no outside time stamp yet.</source>
        <translation>그 이전에 존재함: 아직 외부 시각 증명이 없습니다.</translation>
    </message>
    <message>
        <source>Existed before: the first {count} events are covered by an outside time stamp.</source>
        <translation>그 이전에 존재함: 처음 {count}건의 기록에 외부 시각 증명이 있습니다.</translation>
    </message>
    <message>
        <source>Came from that account or address: this app cannot prove it.</source>
        <translation>그 계정이나 주소에서 왔음: 이 앱은 증명할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>viewers</name>
    <message>
        <source>This kind of file is not shown here. It is stored unchanged, and what it says of itself is listed.</source>
        <translation>이 종류의 파일은 여기서 보여 주지 않습니다. 그대로 저장되어 있으며, 파일에 적힌 정보는 옆에 나와 있습니다.</translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>What the window shows</source>
        <translation>창에 보이는 내용</translation>
    </message>
    <message>
        <source>Loading what appears on scrolling</source>
        <translation>스크롤하면 나타나는 내용 불러오기</translation>
    </message>
    <message>
        <source>The whole page as a picture</source>
        <translation>페이지 전체 사진</translation>
    </message>
    <message>
        <source>Pictures of a part that scrolls by itself</source>
        <translation>따로 스크롤되는 부분의 사진</translation>
    </message>
    <message>
        <source>The page&apos;s text</source>
        <translation>페이지의 글</translation>
    </message>
    <message>
        <source>The page with its frames</source>
        <translation>페이지와 그 안의 프레임</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>있던 자리로 돌아가기</translation>
    </message>
    <message>
        <source>The page as a PDF</source>
        <translation>페이지 PDF</translation>
    </message>
    <message>
        <source>Videos and sound</source>
        <translation>동영상과 소리</translation>
    </message>
    <message>
        <source>Files the browser did not keep</source>
        <translation>브라우저가 보관하지 않은 파일</translation>
    </message>
    <message>
        <source>The site&apos;s certificates</source>
        <translation>사이트 인증서</translation>
    </message>
    <message>
        <source>The web archive</source>
        <translation>웹 아카이브</translation>
    </message>
    <message>
        <source>What the window showed</source>
        <translation>창에 보였던 내용</translation>
    </message>
    <message>
        <source>A picture of a part that scrolls by itself</source>
        <translation>따로 스크롤되는 부분의 사진</translation>
    </message>
    <message>
        <source>The text in that picture</source>
        <translation>그 사진 속의 글</translation>
    </message>
    <message>
        <source>Web archive with every reply of the site (WACZ)</source>
        <translation>사이트의 모든 응답이 든 웹 아카이브(WACZ)</translation>
    </message>
    <message>
        <source>The page in one file, with its pictures (MHTML)</source>
        <translation>사진까지 한 파일에 담은 페이지(MHTML)</translation>
    </message>
    <message>
        <source>A video or sound on the page</source>
        <translation>페이지의 동영상 또는 소리</translation>
    </message>
    <message>
        <source>What was noted while saving</source>
        <translation>저장하면서 적은 것</translation>
    </message>
    <message>
        <source>A second visit by another way, or what differed in it</source>
        <translation>다른 경로로 한 두 번째 방문, 또는 거기서 달랐던 것</translation>
    </message>
    <message>
        <source>Address asked for: {value}</source>
        <translation>요청한 주소: {value}</translation>
    </message>
    <message>
        <source>Address in the end: {value}</source>
        <translation>최종 주소: {value}</translation>
    </message>
    <message>
        <source>Title, as the page gave it: {value}</source>
        <translation>페이지가 밝힌 제목: {value}</translation>
    </message>
    <message>
        <source>Redirects on the way: {value}</source>
        <translation>거쳐 간 이동: {value}</translation>
    </message>
    <message>
        <source>Answer of the site: {value}</source>
        <translation>사이트의 응답: {value}</translation>
    </message>
    <message>
        <source>Address of the server: {value}</source>
        <translation>서버 주소: {value}</translation>
    </message>
    <message>
        <source>Certificate of: {value}</source>
        <translation>인증서 소유자: {value}</translation>
    </message>
    <message>
        <source>Certificate issued by: {value}</source>
        <translation>인증서 발급자: {value}</translation>
    </message>
    <message>
        <source>Begun: {value}</source>
        <translation>시작: {value}</translation>
    </message>
    <message>
        <source>Ended: {value}</source>
        <translation>끝: {value}</translation>
    </message>
    <message>
        <source>Time by the site&apos;s clock: {value}</source>
        <translation>사이트 시계의 시각: {value}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was ahead by {value} s</source>
        <translation>이 컴퓨터의 시계가 {value}초 빨랐음</translation>
    </message>
    <message>
        <source>Browser: {value}</source>
        <translation>브라우저: {value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <translation>시스템: {value}</translation>
    </message>
    <message>
        <source>Proxy: {value}</source>
        <translation>프록시: {value}</translation>
    </message>
    <message>
        <source>Browsed by hand: {value}</source>
        <translation>직접 둘러봄: {value}</translation>
    </message>
    <message>
        <source>Removed, because it could open accounts: {value}</source>
        <translation>계정에 들어갈 수 있는 정보라 뺀 것: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>address in the end</source>
        <translation>최종 주소</translation>
    </message>
    <message>
        <source>answer of the site</source>
        <translation>사이트의 응답</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>The second visit did not succeed, so nothing could be compared: {code}</source>
        <translation>두 번째 방문에 실패하여 비교할 수 없었습니다: {code}</translation>
    </message>
    <message>
        <source>Differences can have ordinary causes: the time between, the place, an account, advertising. This shows neither who wrote the page, nor that it was true.</source>
        <translation>차이는 시간 간격, 장소, 계정, 광고 같은 평범한 이유로 생길 수 있습니다. 누가 페이지를 썼는지도, 내용이 사실인지도 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>The same in both visits: {names}</source>
        <translation>두 방문에서 같은 것: {names}</translation>
    </message>
    <message>
        <source>Different in the second visit: {names}</source>
        <translation>두 번째 방문에서 다른 것: {names}</translation>
    </message>
    <message>
        <source>Lines of text in both: {both}; only in the first: {one}; only in the second: {two}</source>
        <translation>양쪽에 있는 글줄: {both}, 첫 번째에만: {one}, 두 번째에만: {two}</translation>
    </message>
    <message>
        <source>Pictures in both: {both}; only in the first: {one}; only in the second: {two}</source>
        <translation>양쪽에 있는 그림: {both}, 첫 번째에만: {one}, 두 번째에만: {two}</translation>
    </message>
    <message>
        <source>Headers that differ: {names}</source>
        <translation>서로 다른 헤더: {names}</translation>
    </message>
    <message>
        <source>Only in the first visit:</source>
        <translation>첫 번째 방문에만:</translation>
    </message>
    <message>
        <source>Only in the second visit:</source>
        <translation>두 번째 방문에만:</translation>
    </message>
</context>
</TS>
