<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccountsScreen</name>
    <message>
        <source>Accounts and where they appear</source>
        <translation>帳號及其出現之處</translation>
    </message>
    <message>
        <source>As you noted or confirmed them. The app cannot prove who is behind an account.</source>
        <translation>依您記下或確認的內容列出。本程式無法證明帳號背後是誰。</translation>
    </message>
    <message>
        <source>Looking through chats, pages and notes…</source>
        <translation>正在查看聊天、網頁和備註……</translation>
    </message>
    <message>
        <source>No account noted yet. Open an exhibit to note one.</source>
        <translation>還沒有記下帳號。打開一項證據即可記下。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>What may be one account</source>
        <translation>可能是同一個帳號的內容</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>Perhaps one account</source>
        <translation>可能是同一個帳號</translation>
    </message>
    <message>
        <source>The same number, name or address appears at these places. That was found by machine: a name can pass to somebody else. Nothing is joined until you say so.</source>
        <translation>以下各處出現了相同的號碼、使用者名稱或地址。這是由機器找到的：使用者名稱可能轉到他人手中。在您確認之前，不會合併任何內容。</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>屬於它的內容</translation>
    </message>
    <message>
        <source>Where it appears</source>
        <translation>出現在哪裡</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>怎樣稱呼它</translation>
    </message>
    <message>
        <source>This is one account</source>
        <translation>這是同一個帳號</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>它們不是同一個</translation>
    </message>
    <message>
        <source>Split off what is chosen</source>
        <translation>拆出所選內容</translation>
    </message>
    <message>
        <source>Show its exhibits</source>
        <translation>顯示相關證據</translation>
    </message>
    <message>
        <source>Open the place</source>
        <translation>開啟該處</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>另有 {count} 項。</translation>
    </message>
    <message>
        <source>Names shown there: {names}</source>
        <translation>那裡顯示的名字：{names}</translation>
    </message>
    <message>
        <source>Perhaps one account, not noted yet</source>
        <translation>可能是同一個帳號，尚未記下</translation>
    </message>
    <message>
        <source>Perhaps also {account}</source>
        <translation>可能也是 {account}</translation>
    </message>
    <message>
        <source>{sign} (confirmed by you)</source>
        <translation>{sign}（您已確認）</translation>
    </message>
</context>
<context>
    <name>AddScreen</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Choose, paste, or drag anything onto this window. Originals are copied and never changed.</source>
        <translation>可以選擇、貼上，或把任何東西拖到這個視窗裡。只會複製原件，絕不會改動它。</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>A whole folder</source>
        <translation>整個資料夾</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>A watched folder</source>
        <translation>監看的資料夾</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>一個連結</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Record without keeping</source>
        <translation>只記錄，不儲存內容</translation>
    </message>
    <message>
        <source>For what you add now, if you like</source>
        <translation>這次新增的內容（可不填）</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>These are photos of a screen, taken with another device</source>
        <translation>這些是用另一台裝置拍下的螢幕照片</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未歸入案件</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>要新增的檔案</translation>
    </message>
    <message>
        <source>Folder to add</source>
        <translation>要新增的資料夾</translation>
    </message>
</context>
<context>
    <name>AgeScreen</name>
    <message>
        <source>Is anyone in what you are about to save under 18, or are you not sure?</source>
        <translation>您將要儲存的內容裡，是否有未滿 18 歲的人，或者您不確定？</translation>
    </message>
    <message>
        <source>Is anyone in these pictures under 18, or are you not sure?</source>
        <translation>這些圖片裡有沒有未滿 18 歲的人，或者你不能確定？</translation>
    </message>
    <message>
        <source>In most countries nobody may keep sexual pictures of a person under 18: not as evidence, and not even of oneself. A written record is allowed, and it helps. Nothing has been stored yet.</source>
        <translation>在多數國家，任何人都不得儲存未滿 18 歲者的私密圖片：作為證據也不行，哪怕拍的是自己。用文字記錄是允許的，也很有用。到目前為止什麼都沒有儲存。</translation>
    </message>
    <message>
        <source>No, everyone is an adult</source>
        <translation>沒有，都是成年人</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>有，或我不確定</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>The answer holds until the vault is locked. With &apos;Not now&apos;, nothing is saved.</source>
        <translation>在保險庫鎖定之前，這個回答一直有效。選擇「暫時不要」則不會儲存任何內容。</translation>
    </message>
    <message>
        <source>With &apos;Not now&apos;, nothing is added and the files stay where they are.</source>
        <translation>選擇「以後再說」則什麼都不新增，檔案留在原處。</translation>
    </message>
</context>
<context>
    <name>AnswersStep</name>
    <message>
        <source>What you leave empty is marked as a blank in the letter.</source>
        <translation>留空的部分在信中會標為空白。</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>信件的語言</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation>並列的第二種語言</translation>
    </message>
    <message>
        <source>None</source>
        <translation>都不要</translation>
    </message>
    <message>
        <source>What should it say?</source>
        <translation>信裡要寫什麼？</translation>
    </message>
</context>
<context>
    <name>AuthorityForm</name>
    <message>
        <source>Add an authority</source>
        <translation>新增時間戳記機構</translation>
    </message>
    <message>
        <source>Nothing is sent by this. It stays off until you turn it on.</source>
        <translation>這一步不會傳送任何內容。在您開啟之前，它一直處於關閉狀態。</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>機構名稱</translation>
    </message>
    <message>
        <source>Its address for time stamps (RFC 3161)</source>
        <translation>其時間戳記服務位址（RFC 3161）</translation>
    </message>
    <message>
        <source>Choose its root certificate (PEM)</source>
        <translation>選擇其根憑證（PEM）</translation>
    </message>
    <message>
        <source>Add it, turned off</source>
        <translation>新增（保持關閉）</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Its root comes from: {name}</source>
        <translation>根憑證來自：{name}</translation>
    </message>
    <message>
        <source>Without a file, only an authority whose root comes with the app is believed. A file should come from the authority itself: compare its fingerprint with the one that the authority publishes.</source>
        <translation>沒有檔案時，只信任根憑證隨本應用程式提供的機構。檔案應直接來自該機構：請將其指紋與該機構公布的指紋核對。</translation>
    </message>
</context>
<context>
    <name>BackupReminder</name>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>Last backup: {age} ago. Since then: {count}.</source>
        <translation>上次備份在 {age}前。此後新增 {count}。</translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy on another drive. If this computer breaks or is taken away, it brings everything back. Without your passphrase, words or shares nobody can read it.</source>
        <translation>備份是放在另一個磁碟上的加密副本。如果這台電腦壞了或被拿走，可以靠它找回一切。沒有你的密碼、復原詞或復原份額，誰也讀不了它。</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. If the vault locks, the backup stops; the next one goes on from there.</source>
        <translation>期間你可以繼續使用。如果保險庫鎖上，備份就會停下；下次會接著做。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>現在備份</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>試著還原一次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>存到哪裡</translation>
    </message>
    <message>
        <source>A stick, another drive, or a folder that is kept the same on another computer.</source>
        <translation>隨身碟、另一個磁碟，或會同步到另一台電腦的資料夾。</translation>
    </message>
    <message>
        <source>Make a folder of its own in it</source>
        <translation>在裡面新建一個專用資料夾</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>檢查並修復</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Earlier backups are as they were. What was copied already need not be copied again.</source>
        <translation>以前的備份保持原樣。已經複製的內容不必再複製。</translation>
    </message>
    <message>
        <source>These files are damaged in the vault. If an earlier backup has them whole, &apos;Check and repair&apos; takes them from it.</source>
        <translation>這些檔案在保險庫裡已損壞。如果以前的備份裡有完好的，「檢查並修復」會從中取回。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉這條訊息</translation>
    </message>
</context>
<context>
    <name>BelongsList</name>
    <message>
        <source>Belongs together</source>
        <translation>相關證據</translation>
    </message>
    <message>
        <source>Nothing else in the vault has the same bytes, account, address or group.</source>
        <translation>保險庫中沒有其他證據與它檔案相同，或帳號、地址、群組相同。</translation>
    </message>
    <message>
        <source>Exhibits that belong together</source>
        <translation>相關的證據</translation>
    </message>
</context>
<context>
    <name>BesideReport</name>
    <message>
        <source>Beside the report</source>
        <translation>報告之外</translation>
    </message>
    <message>
        <source>The pictures as a sealed annex for somebody else</source>
        <translation>把圖片作為封存附件交給另一個人</translation>
    </message>
    <message>
        <source>A second file that only whoever has the key can open. The report names it.</source>
        <translation>另一個檔案，只有持有金鑰的人能打開。報告會提到它。</translation>
    </message>
    <message>
        <source>The age key of whoever gets the pictures</source>
        <translation>接收圖片的人的 age 金鑰</translation>
    </message>
    <message>
        <source>The statement and the list to be edited, as a Word file</source>
        <translation>可修改的陳述和清單（Word 檔案）</translation>
    </message>
    <message>
        <source>An unsigned working copy for a lawyer. It is not closed and says on each page what it is.</source>
        <translation>給律師用的未簽名工作副本。它沒有加密，每一頁都註明它是什麼。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Covered preview</source>
        <translation>遮住的預覽</translation>
    </message>
    <message>
        <source>Preview, shown</source>
        <translation>預覽，顯示中</translation>
    </message>
</context>
<context>
    <name>CapturePages</name>
    <message>
        <source>Saving a web page</source>
        <translation>正在儲存網頁</translation>
    </message>
    <message>
        <source>The page is saved: {parts}.</source>
        <translation>網頁已儲存：{parts}。</translation>
    </message>
    <message>
        <source>Saved, but not whole: {parts}.</source>
        <translation>已儲存，但不完整：{parts}。</translation>
    </message>
    <message>
        <source>What could not be saved is listed on its page.</source>
        <translation>未能儲存的部分列在它的頁面上。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>沒有加入任何內容。</translation>
    </message>
    <message>
        <source>No picture of the screen was kept.</source>
        <translation>沒有保留任何螢幕圖片。</translation>
    </message>
    <message>
        <source>The folder is being watched.</source>
        <translation>正在監看該資料夾。</translation>
    </message>
    <message>
        <source>Nothing is watched now.</source>
        <translation>現在沒有監看任何資料夾。</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>其中的內容沒有任何改動。</translation>
    </message>
    <message>
        <source>They can now be removed from the watched folder: Add, A watched folder.</source>
        <translation>現在可以從監看的資料夾中移除它們：加入，監看的資料夾。</translation>
    </message>
    <message>
        <source>Removed from the folder: {removed}. Left there, because they differ or are in use: {stayed}.</source>
        <translation>已從資料夾移除：{removed}。因內容不同或正被使用而留在原處：{stayed}。</translation>
    </message>
    <message>
        <source>All of them are in the vault.</source>
        <translation>它們全部都在保險庫裡。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Saved in the vault: {count}.</source>
        <translation>已存入保險庫：{count}。</translation>
    </message>
    <message>
        <source>You can add words to each whenever you like.</source>
        <translation>您隨時可以為每一項補充文字。</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Edit the case</source>
        <translation>修改案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>建立新案件</translation>
    </message>
    <message>
        <source>A case groups exhibits that belong together. A report is made from a case.</source>
        <translation>案件把相關的證據歸在一起。報告以案件為單位產生。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Reference of the police or the court, if there is one</source>
        <translation>警方或法院的編號（如果有）</translation>
    </message>
    <message>
        <source>Summary, printed at the beginning of a report</source>
        <translation>摘要，印在報告開頭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Who can be reached, if you like</source>
        <translation>聯絡人（可不填）</translation>
    </message>
    <message>
        <source>Printed only on the last page of a report, which can be taken off or left out.</source>
        <translation>只印在報告的最後一頁，可以取下或不要這一頁。</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>姓名或化名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子信箱</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通訊地址</translation>
    </message>
</context>
<context>
    <name>ChatImportScreen</name>
    <message>
        <source>Add a chat export</source>
        <translation>加入聊天匯出</translation>
    </message>
    <message>
        <source>Everything in it is kept exactly as it is, and then read. Do not unpack, rename or sort it first.</source>
        <translation>裡面的一切都會原樣保存，然後再讀取。請不要先解壓縮、改名或整理。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Choose a ZIP or a file</source>
        <translation>選擇 ZIP 或檔案</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>How to make a good export</source>
        <translation>怎樣匯出一份好用的紀錄</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未歸入案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期的順序</translation>
    </message>
    <message>
        <source>Only WhatsApp text needs this, and only if the file itself does not show it.</source>
        <translation>只有 WhatsApp 的文字檔需要，而且僅在檔案本身看不出來的時候。</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>匯出的資料夾</translation>
    </message>
    <message>
        <source>ZIP or file of the export</source>
        <translation>匯出的 ZIP 或檔案</translation>
    </message>
</context>
<context>
    <name>ChatPages</name>
    <message>
        <source>Adding a chat export</source>
        <translation>正在加入聊天匯出</translation>
    </message>
    <message>
        <source>Reading a chat export</source>
        <translation>正在讀取聊天匯出</translation>
    </message>
    <message>
        <source>Kept: {files} files, as exhibit No. {number}. Now they are read.</source>
        <translation>已保存 {files} 個檔案，證據編號 {number}。現在開始讀取。</translation>
    </message>
    <message>
        <source>Not kept: {name}</source>
        <translation>未保存：{name}</translation>
    </message>
    <message>
        <source>Chats: {chats}. Messages read: {parsed}, not readable: {skipped}, read from a repaired copy: {repaired}.</source>
        <translation>聊天：{chats} 個。讀取訊息：{parsed} 則，無法讀取：{skipped} 則，從修復的副本讀取：{repaired} 則。</translation>
    </message>
    <message>
        <source>The export is kept as it was, every file of it.</source>
        <translation>匯出的每個檔案都原樣保存著。</translation>
    </message>
    <message>
        <source>The export itself is kept. Its page in the library offers to read it again.</source>
        <translation>匯出本身已經保存。可以在證據庫裡它的頁面上再次讀取。</translation>
    </message>
</context>
<context>
    <name>ChatsScreen</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Read from exports you added. The exports themselves are kept as they were and can be read again.</source>
        <translation>讀自你加入的匯出。匯出本身原樣保存，可以再次讀取。</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>搜尋所有訊息</translation>
    </message>
    <message>
        <source>Add a chat export</source>
        <translation>加入聊天匯出</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>No chat yet. Add an export that a chat app made.</source>
        <translation>還沒有聊天。請加入聊天程式匯出的紀錄。</translation>
    </message>
    <message>
        <source>The newest {count} are shown.</source>
        <translation>顯示最新的 {count} 則。</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>找到：{count}</translation>
    </message>
</context>
<context>
    <name>ClosingStep</name>
    <message>
        <source>The recipient&apos;s age key</source>
        <translation>收件人的 age 金鑰</translation>
    </message>
    <message>
        <source>A report alone is an ordinary PDF. Anyone who gets hold of it can read it.</source>
        <translation>單獨的報告就是普通的 PDF，任何拿到它的人都能閱讀。</translation>
    </message>
    <message>
        <source>How the package is closed</source>
        <translation>證據包如何加密</translation>
    </message>
    <message>
        <source>With a passphrase made for it</source>
        <translation>用專門產生的密碼</translation>
    </message>
    <message>
        <source>Opens with 7-Zip on any computer. You tell the passphrase another way.</source>
        <translation>在任何電腦上都能用 7-Zip 開啟。密碼要用另一種方式告訴對方。</translation>
    </message>
    <message>
        <source>For one recipient&apos;s age key</source>
        <translation>用收件人的 age 金鑰</translation>
    </message>
    <message>
        <source>Only that recipient can open it. They gave you a key that begins with age1.</source>
        <translation>只有這位收件人能開啟。對方給過你一個以 age1 開頭的金鑰。</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Anyone who gets hold of the file can read and see everything in it.</source>
        <translation>任何拿到檔案的人都能看到裡面的全部內容。</translation>
    </message>
    <message>
        <source>How is it opened?</source>
        <translation>怎樣開啟？</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Compare packages</source>
        <translation>比較證據包</translation>
    </message>
    <message>
        <source>Drop the packages of several clients here, or choose them. It shows which picture, account or address stands in more than one. Pictures are compared by values, not shown, and not put together.</source>
        <translation>把幾位當事人的證據包拖到這裡，或選擇它們。這裡會顯示哪些圖片、帳號或地址出現在不只一個包裡。圖片只按數值比較，不會顯示，也不會彙集在一起。</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>選擇證據包</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The passphrase that you were told</source>
        <translation>對方告訴你的密碼</translation>
    </message>
    <message>
        <source>Or your own age secret key</source>
        <translation>或你自己的 age 私鑰</translation>
    </message>
    <message>
        <source>It begins with AGE-SECRET-KEY-1.</source>
        <translation>以 AGE-SECRET-KEY-1 開頭。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Leave this package out</source>
        <translation>不比較這個包</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>證據包</translation>
    </message>
    <message>
        <source>In more than one package</source>
        <translation>出現在不只一個包裡的</translation>
    </message>
    <message>
        <source>A likeness and a shared account are leads. They prove neither who is shown nor who posted it. The table holds titles and account names: it is as confidential as the packages are.</source>
        <translation>圖片相似、帳號相同都只是線索，既不能證明畫面裡是誰，也不能證明是誰發布的。表格裡有標題和帳號名，和證據包一樣需要保密。</translation>
    </message>
    <message>
        <source>Save the table (XLSX)</source>
        <translation>儲存表格（XLSX）</translation>
    </message>
    <message>
        <source>Save the table (CSV)</source>
        <translation>儲存表格（CSV）</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>正在檢查 {name}</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}：未參與比較</translation>
    </message>
    <message>
        <source>{name}: {count} exhibits</source>
        <translation>{name}：{count} 件證據</translation>
    </message>
    <message>
        <source>It does not hold. Open it alone to see what was changed.</source>
        <translation>它沒有通過檢查。請單獨開啟，看看哪裡被改動了。</translation>
    </message>
    <message>
        <source>Pictures that could not be compared: {count}</source>
        <translation>無法比較的圖片：{count}</translation>
    </message>
    <message>
        <source>Nothing stands in more than one of these packages.</source>
        <translation>沒有任何內容出現在不只一個包裡。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>儲存到哪裡</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已儲存到：{place}</translation>
    </message>
</context>
<context>
    <name>ContentsStep</name>
    <message>
        <source>What goes in besides</source>
        <translation>還放進什麼</translation>
    </message>
    <message>
        <source>The names of witnesses</source>
        <translation>證人的姓名</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>我自己的備註</translation>
    </message>
    <message>
        <source>A fresh check of every file against its fingerprint</source>
        <translation>把每個檔案與驗證指紋重新核對一遍</translation>
    </message>
    <message>
        <source>With a last page that says who can be reached</source>
        <translation>附上寫明聯絡人的最後一頁</translation>
    </message>
    <message>
        <source>A desk&apos;s form leaves them out unless you want them there.</source>
        <translation>各機構的格式預設不寫，除非您想寫上。</translation>
    </message>
    <message>
        <source>Name, telephone and address stand on that page alone. It can be taken off.</source>
        <translation>姓名、電話和地址只印在這一頁，可以取下。</translation>
    </message>
    <message>
        <source>Pictures in the report</source>
        <translation>報告中的圖片</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>遮蓋</translation>
    </message>
    <message>
        <source>Grey and blurred. The usual choice.</source>
        <translation>灰色並模糊。一般選這個。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不放</translation>
    </message>
    <message>
        <source>Only their fingerprints are printed.</source>
        <translation>只印出它們的驗證指紋。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Everyone who reads the report sees them.</source>
        <translation>每個讀報告的人都會看到。</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>隱去什麼</translation>
    </message>
    <message>
        <source>The rest can still be checked. It shows that something is withheld, but not what.</source>
        <translation>其餘部分仍可核對。能看出隱去了內容，但看不出是什麼。</translation>
    </message>
    <message>
        <source>Whatever may name other people</source>
        <translation>可能指出他人身份的內容</translation>
    </message>
    <message>
        <source>Addresses and places</source>
        <translation>網址和地點</translation>
    </message>
    <message>
        <source>Names and details of files</source>
        <translation>檔案的名稱和資訊</translation>
    </message>
    <message>
        <source>Titles, notes and what I wrote</source>
        <translation>標題、備註和我寫的內容</translation>
    </message>
    <message>
        <source>The files themselves: only their fingerprints go along</source>
        <translation>檔案本身：只附上驗證指紋</translation>
    </message>
    <message>
        <source>What goes in?</source>
        <translation>放進什麼？</translation>
    </message>
</context>
<context>
    <name>ConversationScreen</name>
    <message>
        <source>Earlier messages</source>
        <translation>較早的訊息</translation>
    </message>
    <message>
        <source>Later messages</source>
        <translation>較晚的訊息</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>返回聊天清單</translation>
    </message>
    <message>
        <source>Search this chat</source>
        <translation>搜尋這個聊天</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>找到的訊息</translation>
    </message>
    <message>
        <source>What to know about this export</source>
        <translation>關於這份匯出需要知道的</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>誰寫的</translation>
    </message>
    <message>
        <source>Make a part of it an exhibit</source>
        <translation>把其中一段作為證據</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>之前的訊息數</translation>
    </message>
    <message>
        <source>And after</source>
        <translation>之後的訊息數</translation>
    </message>
    <message>
        <source>Make an exhibit</source>
        <translation>作為證據保存</translation>
    </message>
    <message>
        <source>Show the exhibit</source>
        <translation>查看這份證據</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>沒有需要說明的。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>Messages chosen: {count}</source>
        <translation>已選訊息：{count}</translation>
    </message>
    <message>
        <source>Choose the messages: click the first, then the last while holding Shift.</source>
        <translation>請選擇訊息：點第一則，再按住 Shift 點最後一則。</translation>
    </message>
    <message>
        <source>Saved as exhibit No. {number}.</source>
        <translation>已保存為證據 {number} 號。</translation>
    </message>
</context>
<context>
    <name>CreateScreen</name>
    <message>
        <source>Make a new vault</source>
        <translation>建立新的保險庫</translation>
    </message>
    <message>
        <source>Choose a place and a name that tell nothing. The folder&apos;s name can be seen from outside.</source>
        <translation>請選一個看不出內容的位置和名稱。資料夾的名稱從外面可以看到。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>建立新的保險庫</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Name of the vault&apos;s folder</source>
        <translation>保險庫資料夾的名稱</translation>
    </message>
    <message>
        <source>A passphrase of my own</source>
        <translation>我自己的密碼</translation>
    </message>
    <message>
        <source>Six words made for me</source>
        <translation>為我產生的六個詞</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Nobody can reset it, not even we. Choose one that others who know you would not guess.</source>
        <translation>沒有人能重置它，我們也不能。請選一個連熟悉你的人也猜不到的。</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再輸入一次密碼</translation>
    </message>
    <message>
        <source>Write them down, then type them twice below, with the lines between them. Chance chose them, so nobody can guess them.</source>
        <translation>請先寫下來，再在下面輸入兩次，詞之間的短橫也要輸入。它們是隨機選的，沒有人猜得到。</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>換一組詞</translation>
    </message>
    <message>
        <source>Where the vault goes</source>
        <translation>保險庫放在哪裡</translation>
    </message>
    <message>
        <source>At least eight characters, please.</source>
        <translation>請至少輸入八個字元。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>兩次輸入還不一致。</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>兩次輸入一致。</translation>
    </message>
    <message>
        <source>These are not the six words above yet.</source>
        <translation>還不是上面的六個詞。</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>正在建立新的保險庫…</translation>
    </message>
</context>
<context>
    <name>DateOrderChoice</name>
    <message>
        <source>Order of dates</source>
        <translation>日期的順序</translation>
    </message>
    <message>
        <source>Dates: find out from the file</source>
        <translation>日期：從檔案中判斷</translation>
    </message>
    <message>
        <source>Dates: day, month, year</source>
        <translation>日期：日、月、年</translation>
    </message>
    <message>
        <source>Dates: month, day, year</source>
        <translation>日期：月、日、年</translation>
    </message>
    <message>
        <source>Dates: year, month, day</source>
        <translation>日期：年、月、日</translation>
    </message>
</context>
<context>
    <name>DayReminder</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open what was noted for today</source>
        <translation>開啟今天的備忘</translation>
    </message>
    <message>
        <source>Noted for today: {count}</source>
        <translation>今天有 {count} 項備忘</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>The chosen exhibit</source>
        <translation>選中的證據</translation>
    </message>
    <message>
        <source>Choose an exhibit to see it here.</source>
        <translation>選擇一項證據，它會顯示在這裡。</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>按住才顯示</translation>
    </message>
    <message>
        <source>The picture shows only while you hold this, or the space bar.</source>
        <translation>只有按住這個按鈕或空格鍵時，圖片才會顯示。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open the exhibit on a page of its own</source>
        <translation>在單獨的頁面開啟這項證據</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Address as you gave it</source>
        <translation>你給出的網址</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Saved as you leave the field.</source>
        <translation>離開輸入框時自動儲存。</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>歸入案件</translation>
    </message>
    <message>
        <source>What can be proven</source>
        <translation>能夠證明什麼</translation>
    </message>
    <message>
        <source>How it was taken (not verified)</source>
        <translation>如何取得（未經核實）</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>檔案的驗證指紋（SHA-256）</translation>
    </message>
    <message>
        <source>What the file says (not verified)</source>
        <translation>檔案自己的說法（未經核實）</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>對它做過什麼</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>選擇案件</translation>
    </message>
    <message>
        <source>Nothing was kept, so there is none.</source>
        <translation>沒有儲存內容，所以沒有指紋。</translation>
    </message>
    <message>
        <source>Nothing, or it has not been read yet.</source>
        <translation>沒有，或尚未讀取。</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>沒有儲存它的任何內容。</translation>
    </message>
    <message>
        <source>Open it to look at it, covered at first.</source>
        <translation>開啟即可檢視，起初是遮住的。</translation>
    </message>
    <message>
        <source>see the address</source>
        <translation>見網址</translation>
    </message>
    <message>
        <source>Where: {address}</source>
        <translation>位置：{address}</translation>
    </message>
    <message>
        <source>Who, as you noted it: {accounts}</source>
        <translation>誰（按你的記錄）：{accounts}</translation>
    </message>
    <message>
        <source>In the case: {cases}</source>
        <translation>所屬案件：{cases}</translation>
    </message>
    <message>
        <source>Saved: {moment}</source>
        <translation>儲存時間：{moment}</translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation>時間：{when}</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation>誰：{who}</translation>
    </message>
    <message>
        <source>Added to the case: {name}</source>
        <translation>已歸入案件：{name}</translation>
    </message>
</context>
<context>
    <name>ElementsStep</name>
    <message>
        <source>These are the parts that the rule asks for. A blank stands in the letter as a blank.</source>
        <translation>這些是該規定要求寫明的內容。空白處在信中會標為空白。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>前往填寫</translation>
    </message>
    <message>
        <source>Fill in: {label}</source>
        <translation>前往填寫：{label}</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填寫</translation>
    </message>
    <message>
        <source>stands in the letter</source>
        <translation>信中已寫明</translation>
    </message>
    <message>
        <source>partly blank</source>
        <translation>部分空白</translation>
    </message>
    <message>
        <source>blank, for you to fill in by hand</source>
        <translation>空白，由您親手填寫</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>left out, as nothing was said</source>
        <translation>未填寫，因此省略</translation>
    </message>
    <message>
        <source>Blank: {label}. It can come from the case when you save the letter.</source>
        <translation>空白：{label}。儲存信件時可以從案件資料填入。</translation>
    </message>
    <message>
        <source>Blank: {label}. By your own hand, on the letter.</source>
        <translation>空白：{label}。由您親手填在信上。</translation>
    </message>
    <message>
        <source>Blank: {label}.</source>
        <translation>空白：{label}。</translation>
    </message>
    <message>
        <source>What the rule asks for</source>
        <translation>該規定要求的內容</translation>
    </message>
</context>
<context>
    <name>ExcerptViewer</name>
    <message>
        <source>Show the messages</source>
        <translation>顯示訊息</translation>
    </message>
    <message>
        <source>Cover the messages</source>
        <translation>遮住訊息</translation>
    </message>
</context>
<context>
    <name>ExhibitList</name>
    <message>
        <source>Exhibits</source>
        <translation>證據</translation>
    </message>
</context>
<context>
    <name>ExhibitScreen</name>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>Make a copy with parts covered</source>
        <translation>製作遮蓋局部的副本</translation>
    </message>
    <message>
        <source>Make a copy of this page with parts covered</source>
        <translation>為這一頁製作遮蓋部分內容的副本</translation>
    </message>
    <message>
        <source>Make a copy of this moment with parts covered</source>
        <translation>為這一畫面製作遮蓋部分內容的副本</translation>
    </message>
</context>
<context>
    <name>ExhibitTable</name>
    <message>
        <source>Exhibits</source>
        <translation>證據</translation>
    </message>
</context>
<context>
    <name>ExhibitsStep</name>
    <message>
        <source>Exhibits</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>The space bar takes one along or leaves it out.</source>
        <translation>按空格鍵可選上或去掉一項。</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>都不要</translation>
    </message>
    <message>
        <source>Their numbers stay what they are in the case, so that a later export fits.</source>
        <translation>編號與案件中的一致，這樣以後的匯出能對得上。</translation>
    </message>
    <message>
        <source>{exhibits}, {size}</source>
        <translation>{exhibits}，{size}</translation>
    </message>
    <message>
        <source>Which exhibits?</source>
        <translation>哪些證據？</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Make a report or a package</source>
        <translation>產生報告或證據包</translation>
    </message>
    <message>
        <source>It is written where you choose, and read back afterwards to be sure that it holds.</source>
        <translation>會寫到你選擇的位置，寫完後再讀一遍，確認完好。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>產生</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>還沒有案件。</translation>
    </message>
    <message>
        <source>Make a case in the library and add exhibits to it first.</source>
        <translation>請先在證據庫裡建立新案件，並歸入證據。</translation>
    </message>
</context>
<context>
    <name>ExportViewer</name>
    <message>
        <source>Chats read from this export</source>
        <translation>從這份匯出讀到的聊天</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>開啟聊天</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>再次讀取</translation>
    </message>
    <message>
        <source>Nothing was read from it yet. Every file of it is kept.</source>
        <translation>還沒有從中讀取任何內容。每個檔案都已保存。</translation>
    </message>
</context>
<context>
    <name>ExportingScreen</name>
    <message>
        <source>Making it</source>
        <translation>正在產生</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在準備</translation>
    </message>
    <message>
        <source>Asking for a time stamp</source>
        <translation>正在請求時間戳記</translation>
    </message>
    <message>
        <source>No time stamp could be had. It waits and can be tried again.</source>
        <translation>未能取得時間戳記。請求正在等待，可以重試。</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>It was read back and it holds.</source>
        <translation>已重新讀過一遍，完好無誤。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>它在哪裡</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>大小：{size}</translation>
    </message>
    <message>
        <source>What lies beside it</source>
        <translation>一同寫出的檔案</translation>
    </message>
    <message>
        <source>Hand each to whom it is for.</source>
        <translation>請分別交給各自的接收人。</translation>
    </message>
    <message>
        <source>The passphrase: tell it another way</source>
        <translation>密碼：請用另一種方式告訴對方</translation>
    </message>
    <message>
        <source>For example on the telephone, never in the same message as the file. It is not kept here.</source>
        <translation>例如打電話，絕不要和檔案放在同一條訊息裡。本程式不儲存它。</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>複製密碼</translation>
    </message>
    <message>
        <source>The fingerprint: tell this too</source>
        <translation>驗證指紋：也請告訴對方</translation>
    </message>
    <message>
        <source>With it the recipient can be sure that the report comes from your vault.</source>
        <translation>收件人憑它可以確認報告來自你的保險庫。</translation>
    </message>
    <message>
        <source>The file&apos;s own SHA-256</source>
        <translation>檔案本身的 SHA-256</translation>
    </message>
    <message>
        <source>What to tell the recipient</source>
        <translation>告訴收件人什麼</translation>
    </message>
    <message>
        <source>about</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已儲存到：{place}</translation>
    </message>
    <message>
        <source>The passphrase is not on that page.</source>
        <translation>這一頁上沒有密碼。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>儲存時間</translation>
    </message>
    <message>
        <source>Outside time</source>
        <translation>外部時間</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>從哪天</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>Covered or not</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>兩個日期之間</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>依標題</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>依類型</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>依平台</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>所有平台</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有帳號</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有標籤</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>{size} are free there.</source>
        <translation>那裡還有 {size} 可用。</translation>
    </message>
    <message>
        <source>There is no such folder now. Is the drive connected?</source>
        <translation>現在沒有這個資料夾。磁碟接上了嗎？</translation>
    </message>
    <message>
        <source>This drive or folder cannot be written to.</source>
        <translation>無法寫入這個磁碟或資料夾。</translation>
    </message>
    <message>
        <source>There is not enough room: about {size} are needed.</source>
        <translation>空間不夠：大約需要 {size}。</translation>
    </message>
    <message>
        <source>This drive is formatted as FAT32: a file over 4 GB does not fit on it.</source>
        <translation>這個磁碟是 FAT32 格式，放不下超過 4 GB 的檔案。</translation>
    </message>
    <message>
        <source>This folder lies in the vault. Choose another.</source>
        <translation>這個資料夾在保險庫裡面。請另選一個。</translation>
    </message>
    <message>
        <source>This is the drive the vault is on: if it breaks or is taken away, both are gone. Another drive is better.</source>
        <translation>這就是保險庫所在的磁碟：它若壞了或被拿走，兩份都沒了。換一個磁碟更好。</translation>
    </message>
    <message>
        <source>Before you pull the drive out, let the computer eject it.</source>
        <translation>拔出之前，請先在電腦上彈出它。</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Words found everywhere in the vault</source>
        <translation>在整個證據庫中找到的文字</translation>
    </message>
    <message>
        <source>Everywhere in the vault: the best {count}</source>
        <translation>整個證據庫：最相符的 {count} 項</translation>
    </message>
    <message>
        <source>Everywhere in the vault: {count}</source>
        <translation>整個證據庫：{count} 項</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>快速退出</translation>
    </message>
    <message>
        <source>Or press Shift three times</source>
        <translation>或連按三次 Shift</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>證據庫</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>HelplineList</name>
    <message>
        <source>Every country</source>
        <translation>所有國家和地區</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>As read on {date} in: {sources}.</source>
        <translation>{date} 查閱自：{sources}。</translation>
    </message>
</context>
<context>
    <name>HelplinesScreen</name>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向誰求助</translation>
    </message>
    <message>
        <source>Nothing here is opened or sent. Numbers can change: nobody called them before listing them.</source>
        <translation>這裡不會開啟網頁，也不會發送任何東西。號碼可能會變：列出之前沒有人打過。</translation>
    </message>
    <message>
        <source>Your own numbers and addresses</source>
        <translation>你自己的號碼和地址</translation>
    </message>
    <message>
        <source>Kept in this app&apos;s settings, outside the vault: whoever uses this computer could read them.</source>
        <translation>儲存在本程式的設定裡，不在保險庫中：使用這台電腦的人可能會看到。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已儲存。</translation>
    </message>
</context>
<context>
    <name>IncidentScreen</name>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>In your own words, in any order. Everything but the first is optional.</source>
        <translation>用你自己的話，先後不限。除第一項外都可以不填。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>As well as you know it: 2026-03-01, 2026-03-01 14:30, or &apos;about March&apos;.</source>
        <translation>記得多少寫多少：2026-03-01、2026-03-01 14:30，或「三月左右」。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A place, an app, a group.</source>
        <translation>地點、應用或群組。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>A name, an account, or &apos;unknown&apos;.</source>
        <translation>姓名、帳號，或「不知道」。</translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation>還有誰看到了</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>儲存時間</translation>
    </message>
    <message>
        <source>Outside time</source>
        <translation>外部時間</translation>
    </message>
</context>
<context>
    <name>KeptFileScreen</name>
    <message>
        <source>Back to the messages</source>
        <translation>返回訊息</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>{kind}, {size}, kept in exhibit No. {number}</source>
        <translation>{kind}，{size}，保存在證據 {number} 號中</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Keys</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Each of these opens the vault on its own.</source>
        <translation>下面每一種都能單獨開啟保險庫。</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>產生復原詞</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keyring open it</source>
        <translation>允許用本機鑰匙圈開啟</translation>
    </message>
    <message>
        <source>Make recovery shares</source>
        <translation>產生復原份額</translation>
    </message>
    <message>
        <source>Of three shares any two open the vault: for example yours and a friend&apos;s. Making new words or shares ends the earlier ones of the same kind.</source>
        <translation>三份復原份額中，任意兩份就能開啟保險庫，例如你的一份和朋友的一份。產生新的復原詞或份額後，以前的同類就不再有效。</translation>
    </message>
    <message>
        <source>With the keyring, anyone who can use this computer under your name can open the vault.</source>
        <translation>用了鑰匙圈，任何能以你的身份使用這台電腦的人都能開啟保險庫。</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密碼</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>現在的密碼</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>再輸入一次新密碼</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Keep the present one and add this one</source>
        <translation>保留現在的密碼，再加上這個</translation>
    </message>
    <message>
        <source>Made: {date}</source>
        <translation>建立於：{date}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: {key}</source>
        <translation>移除：{key}</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring can now open the vault.</source>
        <translation>現在可以用本機鑰匙圈開啟保險庫。</translation>
    </message>
    <message>
        <source>Removed. It no longer opens the vault.</source>
        <translation>已移除。它不能再開啟保險庫。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>密碼已更改。</translation>
    </message>
    <message>
        <source>Added. Both passphrases open the vault.</source>
        <translation>已新增。兩個密碼都能開啟保險庫。</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>The draft is kept in the vault. The app sends nothing.</source>
        <translation>草稿已儲存在保險庫中。本程式不會寄送任何東西。</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>儲存信件</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>建立新案件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Edit the chosen case</source>
        <translation>修改選中的案件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Make a report of the chosen case</source>
        <translation>為選中的案件產生報告</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search titles, notes, addresses, chats, saved pages and words in pictures</source>
        <translation>搜尋標題、備註、地址、聊天、儲存的網頁和圖片中的文字</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Fold same pictures</source>
        <translation>摺疊相同的圖片</translation>
    </message>
    <message>
        <source>Exhibits that look like the same picture become one row with its places.</source>
        <translation>看起來是同一張圖片的證據合為一列，並列出出現之處。</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>新增內容</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>這裡還沒有內容。</translation>
    </message>
    <message>
        <source>Unfold same pictures</source>
        <translation>展開相同的圖片</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>卡片顯示</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格顯示</translation>
    </message>
</context>
<context>
    <name>LicencesScreen</name>
    <message>
        <source>Programs and fonts inside</source>
        <translation>包含的程式和字型</translation>
    </message>
    <message>
        <source>This app is made of other people&apos;s work too. Here is each part, with its licence, word for word.</source>
        <translation>這個應用程式也包含其他人的成果。下面列出每一部分，並附上授權條款原文。</translation>
    </message>
    <message>
        <source>Evidence Vault {version}. Its own code: Apache License 2.0.</source>
        <translation>Evidence Vault {version}。自身程式碼：Apache License 2.0。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>組成部分</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>授權條款全文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LinkScreen</name>
    <message>
        <source>A link</source>
        <translation>一個連結</translation>
    </message>
    <message>
        <source>The address is kept exactly as it is. Nothing is opened and nothing is sent.</source>
        <translation>網址會一字不改地儲存。不會開啟任何網頁，也不會傳送任何東西。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>For example of a message, a post, a group or a person.</source>
        <translation>例如一條訊息、一個貼文、一個群組或一個人的網址。</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>備註（可不填）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
</context>
<context>
    <name>LinksStep</name>
    <message>
        <source>Their addresses go into the letter exactly as they are noted. The space bar ticks.</source>
        <translation>它們的網址會原樣寫進信裡。按空白鍵勾選。</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>All with an address</source>
        <translation>所有有網址的</translation>
    </message>
    <message>
        <source>None</source>
        <translation>都不要</translation>
    </message>
    <message>
        <source>This case has no exhibits yet. Add them in the library.</source>
        <translation>這個案件還沒有證據。請先在證據庫中新增。</translation>
    </message>
    <message>
        <source>no address noted</source>
        <translation>沒有記下網址</translation>
    </message>
    <message>
        <source>only the address is kept</source>
        <translation>只儲存了網址</translation>
    </message>
    <message>
        <source>Of these only the address is kept: {numbers}. Save the page itself first: Add, A web page.</source>
        <translation>其中這些只儲存了網址：{numbers}。請先儲存頁面本身：「新增」→「網頁」。</translation>
    </message>
    <message>
        <source>Which links?</source>
        <translation>哪些網址？</translation>
    </message>
</context>
<context>
    <name>MarkingCanvas</name>
    <message>
        <source>Arrow keys move the frame, Shift with them changes its size, Return covers what is in it.</source>
        <translation>方向鍵移動框，按住 Shift 再按方向鍵改變大小，Enter 鍵遮蓋框內的內容。</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>Hold to show</source>
        <translation>按住檢視</translation>
    </message>
    <message>
        <source>The picture shows only while you hold this, or the space bar.</source>
        <translation>只有按住這個按鈕或空白鍵時，圖片才會顯示。</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>開啟這個檔案</translation>
    </message>
    <message>
        <source>Choose a message that has a file.</source>
        <translation>請選擇一則附有檔案的訊息。</translation>
    </message>
    <message>
        <source>There is no picture in this file. Open it to see what can be done with it.</source>
        <translation>這個檔案裡沒有可看的畫面。開啟它，看看可以如何處理。</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>MovingViewer</name>
    <message>
        <source>P plays and pauses; the arrow keys go back and on.</source>
        <translation>按 P 播放或暫停；方向鍵後退或前進。</translation>
    </message>
    <message>
        <source>Play while held</source>
        <translation>按住時播放</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>影片中的位置</translation>
    </message>
    <message>
        <source>It has sound, which is not played here. Its loudness can be drawn below.</source>
        <translation>它有聲音，但這裡不播放。可以在下面畫出音量。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
</context>
<context>
    <name>OneExhibit</name>
    <message>
        <source>As for all</source>
        <translation>與其他的一樣</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>遮蓋</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不放</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Its picture in the report</source>
        <translation>報告中它的圖片</translation>
    </message>
    <message>
        <source>For example: that the picture was posted. It can be left empty.</source>
        <translation>例如：圖片被發布過。可以不填。</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>用來說明什麼</translation>
    </message>
</context>
<context>
    <name>OutsideTimeScreen</name>
    <message>
        <source>Time from outside</source>
        <translation>來自外部的時間證明</translation>
    </message>
    <message>
        <source>This computer&apos;s clock proves nothing. A proof from outside shows that what is saved existed before a certain time.</source>
        <translation>這台電腦的時鐘不能證明任何事。來自外部的證明可以說明：保存的內容在某一時刻之前已經存在。</translation>
    </message>
    <message>
        <source>Time stamp authorities</source>
        <translation>時間戳記機構</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>已涵蓋的內容</translation>
    </message>
    <message>
        <source>Ask for a time stamp now</source>
        <translation>現在請求時間戳記</translation>
    </message>
    <message>
        <source>Try again what waits</source>
        <translation>重試等待中的請求</translation>
    </message>
    <message>
        <source>Without any network</source>
        <translation>不使用網路</translation>
    </message>
    <message>
        <source>Give the checkpoint to someone you trust, such as a lawyer, or publish it. It shows nothing of what you keep. They can sign it and give a small file back.</source>
        <translation>把檢查點交給您信任的人（例如律師），或將其公開。它不會顯示您保存的任何內容。對方可以簽署，並交回一個小檔案。</translation>
    </message>
    <message>
        <source>Show the checkpoint</source>
        <translation>顯示檢查點</translation>
    </message>
    <message>
        <source>Save it to hand over</source>
        <translation>儲存以便交出</translation>
    </message>
    <message>
        <source>Take in a counter-signature</source>
        <translation>收入會簽檔案</translation>
    </message>
    <message>
        <source>The language of the page to hand over</source>
        <translation>交出頁面的語言</translation>
    </message>
    <message>
        <source>QR code of the checkpoint; the text above says the same</source>
        <translation>檢查點的 QR 碼；與上方文字內容相同</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Who learns what, and turn on</source>
        <translation>誰會得知什麼，以及開啟</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Turn on {name}</source>
        <translation>開啟 {name}</translation>
    </message>
    <message>
        <source>Asking for a time stamp</source>
        <translation>正在請求時間戳記</translation>
    </message>
    <message>
        <source>A time stamp is kept: {names}.</source>
        <translation>已保存時間戳記：{names}。</translation>
    </message>
    <message>
        <source>No time stamp could be had. It waits and can be tried again.</source>
        <translation>未能取得時間戳記。請求正在等待，可以重試。</translation>
    </message>
    <message>
        <source>Page to print (*.html);;Text to be signed (*.txt)</source>
        <translation>可列印的頁面 (*.html);;待簽署的文字 (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Give it to the person, and ask for the small file back.</source>
        <translation>已儲存。請交給對方，並請其交回小檔案。</translation>
    </message>
</context>
<context>
    <name>PackageScreen</name>
    <message>
        <source>Open a package</source>
        <translation>開啟證據包</translation>
    </message>
    <message>
        <source>Drop the file or its folder here, or choose it. It is checked first; nothing is unpacked.</source>
        <translation>把檔案或資料夾拖到這裡，或選擇它。會先核對，不會解壓任何東西。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Choose an unpacked folder</source>
        <translation>選擇已解壓的資料夾</translation>
    </message>
    <message>
        <source>Compare several packages</source>
        <translation>比較幾個證據包</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The passphrase that you were told</source>
        <translation>對方告訴你的密碼</translation>
    </message>
    <message>
        <source>Or your own age secret key</source>
        <translation>或你自己的 age 私鑰</translation>
    </message>
    <message>
        <source>It begins with AGE-SECRET-KEY-1.</source>
        <translation>以 AGE-SECRET-KEY-1 開頭。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Search in the package</source>
        <translation>在證據包裡搜尋</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>儲存這個檔案</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>儲存報告（PDF）</translation>
    </message>
    <message>
        <source>What is saved lies readable where you put it. Pictures in the package are not covered.</source>
        <translation>儲存出來的檔案在所放的位置可以直接讀取。證據包裡的圖片沒有遮蓋。</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>證據包</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在查核</translation>
    </message>
    <message>
        <source>Saved: {moment}</source>
        <translation>儲存時間：{moment}</translation>
    </message>
    <message>
        <source>Where: {address}</source>
        <translation>位置：{address}</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>寫到哪裡</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已儲存到：{place}</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>核對了什麼</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>共 {pages} 頁</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A photo of a screen</source>
        <translation>翻拍螢幕的照片</translation>
    </message>
    <message>
        <source>Which screen does it show?</source>
        <translation>照片裡是哪一個螢幕？</translation>
    </message>
    <message>
        <source>For example: my own laptop, the Telegram app. Or: a friend&apos;s phone.</source>
        <translation>例如：我自己的筆記型電腦，Telegram 應用程式。或者：朋友的手機。</translation>
    </message>
    <message>
        <source>What was it taken with?</source>
        <translation>是用什麼拍的？</translation>
    </message>
    <message>
        <source>The file itself says: {device}</source>
        <translation>檔案本身記載：{device}</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Pictures of the screen</source>
        <translation>螢幕圖片</translation>
    </message>
    <message>
        <source>This window makes room for a small bar that stays above the others. One press saves what you see, straight into the vault; words can be added later.</source>
        <translation>本視窗會讓位給一個始終在最前面的小工具列。按一下就把您看到的內容直接存入保險庫；文字可以之後再補。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
    <message>
        <source>The one the mouse is on</source>
        <translation>滑鼠所在的顯示器</translation>
    </message>
    <message>
        <source>All, one picture each</source>
        <translation>全部，每台一張</translation>
    </message>
    <message>
        <source>Monitor {number}: {name}, {width} × {height}</source>
        <translation>顯示器 {number}：{name}，{width} × {height}</translation>
    </message>
    <message>
        <source>Which monitor</source>
        <translation>哪台顯示器</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>No time, at once</source>
        <translation>不等待，立即</translation>
    </message>
    <message>
        <source>Wait before each picture, to open a menu for example</source>
        <translation>每張圖片之前等待，例如用來開啟選單</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>For scrolling through a chat. What did not change is counted, not kept again.</source>
        <translation>適合邊捲動聊天邊擷取。沒有變化的只計數，不重複儲存。</translation>
    </message>
    <message>
        <source>A series takes a picture every</source>
        <translation>連續擷取的間隔</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Also note the title of the window in front</source>
        <translation>同時記下最前面視窗的標題</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未歸入案件</translation>
    </message>
    <message>
        <source>This app&apos;s own windows are hidden for the moment of each picture, and are not in it.</source>
        <translation>每次擷取的瞬間，本應用程式自己的視窗會隱藏，不會出現在圖片裡。</translation>
    </message>
    <message>
        <source>No key works while another program has the keyboard: this app listens to no keys but its own windows&apos;. Press the bar first. While this window is in front, F9 saves the screen behind it.</source>
        <translation>當鍵盤在其他程式中時，按鍵不起作用：本應用程式只聽自己視窗裡的按鍵。請先點一下工具列。本視窗在最前面時，按 F9 會儲存它後面的螢幕。</translation>
    </message>
    <message>
        <source>On this desktop (Wayland), the desktop itself takes the picture and may ask you. It first writes it, unencrypted, to a file in your home folder; the app reads it and removes it at once, but traces of it may stay on the drive.</source>
        <translation>在此桌面環境（Wayland）中，由桌面自己擷取，並可能先詢問您。它會先把圖片不加密地寫入您家目錄中的一個檔案；本應用程式讀取後立即刪除，但磁碟上可能留有痕跡。</translation>
    </message>
    <message>
        <source>This system does not tell programs where other windows are, or their titles.</source>
        <translation>此系統不告訴程式其他視窗的位置和標題。</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整張圖片</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Where to</source>
        <translation>寫到哪裡</translation>
    </message>
    <message>
        <source>A stick or another drive is best.</source>
        <translation>最好是隨身碟或另一顆硬碟。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>A name that tells nothing is safer.</source>
        <translation>看不出內容的名稱更安全。</translation>
    </message>
    <message>
        <source>The drive was looked at: it can be written to, and {size} are free.</source>
        <translation>已檢查過該磁碟：可以寫入，剩餘 {size}。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>This drive or folder cannot be written to.</source>
        <translation>這個磁碟或資料夾不能寫入。</translation>
    </message>
    <message>
        <source>There is not enough room: about {size} are needed.</source>
        <translation>空間不夠：大約需要 {size}。</translation>
    </message>
    <message>
        <source>This drive is formatted as FAT32, which holds no file over 4 GB. Choose another drive.</source>
        <translation>這個磁碟是 FAT32 格式，放不下超過 4 GB 的檔案。請換一個磁碟。</translation>
    </message>
    <message>
        <source>This folder lies in the vault. Choose another.</source>
        <translation>這個資料夾在保險庫裡。請換一個。</translation>
    </message>
    <message>
        <source>This is the drive the vault is on. Whoever uses this computer could find the file.</source>
        <translation>這就是保險庫所在的磁碟。使用這台電腦的人可能會找到該檔案。</translation>
    </message>
    <message>
        <source>Before you pull the drive out, let the computer eject it.</source>
        <translation>拔出之前，請先在電腦上彈出它。</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>寫到哪裡？</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>All exhibits</source>
        <translation>全部證據</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未歸入案件</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Scale facts</source>
        <translation>規模記錄</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>我的陳述</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n 項證據</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 個部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) chosen</source>
        <translation>
            <numerusform>已選 %n 項證據</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Covered preview</source>
        <translation>已遮蓋的預覽</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>The computer and the printer may keep a copy of what is printed, and a PDF can be read by whoever finds it. Copying it by hand leaves nothing behind.</source>
        <translation>電腦和印表機可能會留下列印內容的副本，PDF 也會被找到它的人看到。手抄則不留痕跡。</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>沒有找到印表機</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>寫到哪裡</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>What came of each file</source>
        <translation>每個檔案的結果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Saved again (the same bytes were here before): {name}</source>
        <translation>再次儲存（相同內容之前已有）：{name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已儲存：{name}</translation>
    </message>
    <message>
        <source>Not saved: {name}. {what} {next}</source>
        <translation>未儲存：{name}。{what}{next}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Record without keeping</source>
        <translation>只記錄，不儲存內容</translation>
    </message>
    <message>
        <source>You write down what was there and where. The picture itself is not stored in any form.</source>
        <translation>你寫下那裡有什麼、在哪裡。圖片本身不會以任何形式儲存。</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>那裡有什麼</translation>
    </message>
    <message>
        <source>In a few neutral words. For example: a picture of a person who may be under 18, in a group.</source>
        <translation>用幾個中性的詞。例如：群裡有一張可能未滿 18 歲者的圖片。</translation>
    </message>
    <message>
        <source>Address, if there is one</source>
        <translation>網址（如果有）</translation>
    </message>
    <message>
        <source>The time shown beside it, if any</source>
        <translation>旁邊顯示的時間（如果有）</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>儲存記錄</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向誰求助</translation>
    </message>
    <message>
        <source>This app opens none of them and tells nobody. The police can be told, too.</source>
        <translation>本程式不會開啟它們，也不會告訴任何人。也可以告訴警方。</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Recovery words</source>
        <translation>復原詞</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, 24 words open the vault instead. Without them nobody can help. Write them on paper and keep the paper where only you, or someone you trust, can find it.</source>
        <translation>如果忘了密碼，可以用 24 個詞開啟保險庫。沒有它們，誰也幫不上忙。請寫在紙上，把紙放在只有你或你信任的人才找得到的地方。</translation>
    </message>
    <message>
        <source>Show me the words</source>
        <translation>顯示復原詞</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>我已經寫下來了</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>They are shown only now. Number and order matter.</source>
        <translation>只在此刻顯示。序號和順序都很重要。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已儲存到：{place}</translation>
    </message>
    <message>
        <source>To be sure that the paper is right, type these three words.</source>
        <translation>為確認紙上寫得沒錯，請輸入這三個詞。</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>第 {number} 個詞</translation>
    </message>
    <message>
        <source>One of them is different. Compare with the paper, or look at the words again.</source>
        <translation>有一個不一樣。請與紙上核對，或再看一次復原詞。</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>For yourself</source>
        <translation>給你自己</translation>
    </message>
    <message>
        <source>For a friend or a lawyer</source>
        <translation>給一位朋友或律師</translation>
    </message>
    <message>
        <source>On paper, in a safe place</source>
        <translation>寫在紙上，放在安全的地方</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>復原詞</translation>
    </message>
    <message>
        <source>These words, in this order, open what the passphrase opens. Keep the sheet where only you, or someone you trust, can find it.</source>
        <translation>這些詞按此順序，能開啟密碼所能開啟的東西。請把這張紙放在只有你或你信任的人才找得到的地方。</translation>
    </message>
    <message>
        <source>Recovery share {number} of {made}</source>
        <translation>復原份額：{made} 份中的第 {number} 份</translation>
    </message>
    <message>
        <source>Any {needed} of the {made} shares, typed in one after the other, open what the passphrase opens. One alone opens nothing and tells nothing.</source>
        <translation>{made} 份中的任意 {needed} 份，依次輸入，就能開啟密碼所能開啟的東西。單獨一份什麼也打不開，什麼也看不出。</translation>
    </message>
    <message>
        <source>Keep it apart from the others. Give it back only to the person it comes from, when they ask for it themselves.</source>
        <translation>請與其他幾份分開保管。只有交給你的那個人親自來要時，才還給本人。</translation>
    </message>
    <message>
        <source>The same words as a code, for a camera of your own:</source>
        <translation>同樣的詞做成的QR Code，供你自己的攝像頭讀取：</translation>
    </message>
    <message>
        <source>QR code that holds the same words as the list</source>
        <translation>二維碼，內容與上面列出的詞相同</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>製作於{date}</translation>
    </message>
</context>
<context>
    <name>RedactScreen</name>
    <message>
        <source>A copy with parts covered</source>
        <translation>遮蓋局部的副本</translation>
    </message>
    <message>
        <source>Draw over what others must not see. {exhibit} itself is never changed; the copy is kept beside it.</source>
        <translation>把別人不該看到的部分塗蓋起來。{exhibit} 本身絕不會變動；副本保存在它旁邊。</translation>
    </message>
    <message>
        <source>Why parts are covered</source>
        <translation>為什麼遮蓋</translation>
    </message>
    <message>
        <source>It is kept with the copy.</source>
        <translation>它會和副本一起保存。</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>儲存副本</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>Page {number}, as a picture</source>
        <translation>第 {number} 頁，作為圖片</translation>
    </message>
    <message>
        <source>The video at {time}, as a picture</source>
        <translation>影片 {time} 處的畫面，作為圖片</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>顯示圖片</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>塗黑</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cover the picture</source>
        <translation>遮住圖片</translation>
    </message>
    <message>
        <source>Covered parts: {count}</source>
        <translation>已遮蓋 {count} 處</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>This was recorded in the vault&apos;s history.</source>
        <translation>這已記入保險庫的歷史。</translation>
    </message>
</context>
<context>
    <name>RehearseScreen</name>
    <message>
        <source>Try a restore</source>
        <translation>試著還原一次</translation>
    </message>
    <message>
        <source>Type what is on your sheet, as you would on another computer. It is tried on the backup; nothing is written there or here, but that it was tried and what it showed.</source>
        <translation>像在另一台電腦上那樣，輸入你紙上寫的內容。它會在備份上試用；兩邊都不寫入任何東西，只記下試過以及結果。</translation>
    </message>
    <message>
        <source>The backup&apos;s folder</source>
        <translation>備份所在的資料夾</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試一試</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>正在試</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
</context>
<context>
    <name>RepairScreen</name>
    <message>
        <source>Check and repair</source>
        <translation>檢查並修復</translation>
    </message>
    <message>
        <source>Everything in the vault is read and compared with what was written down. The check changes nothing. A repair deletes nothing: what it replaces is set aside.</source>
        <translation>會讀取保險庫裡的一切，並與當時的記錄比對。檢查不更動任何東西。修復也不刪除任何東西：被替換的會放到一邊。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>解鎖保險庫</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>保險庫的資料夾</translation>
    </message>
    <message>
        <source>A backup to take from, if there is one</source>
        <translation>可從中取回內容的備份（如果有）</translation>
    </message>
    <message>
        <source>Damaged and missing files are taken from it. It is only read. This may stay empty.</source>
        <translation>損壞和缺失的檔案會從中取回。對它只讀不寫。可以留空。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修復</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>發現：</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>已修復：</translation>
    </message>
    <message>
        <source>Still damaged:</source>
        <translation>仍有損壞：</translation>
    </message>
    <message>
        <source>Good to know:</source>
        <translation>供你了解：</translation>
    </message>
    <message>
        <source>Exhibits: {items}. Files: {objects}. Custody events: {events}. Read: {size}.</source>
        <translation>證據：{items} 項。檔案：{objects} 個。保管記錄：{events} 條。讀取：{size}。</translation>
    </message>
    <message>
        <source>The vault still does not open. A backup may help: choose its folder above.</source>
        <translation>保險庫仍然打不開。備份也許能幫上忙：請在上面選擇它的資料夾。</translation>
    </message>
    <message>
        <source>The vault does not open as it is. &apos;Repair&apos; makes anew what can be made anew.</source>
        <translation>保險庫現在打不開。「修復」會重建能重建的部分。</translation>
    </message>
    <message>
        <source>Not everything could be repaired. A backup may help: choose its folder above.</source>
        <translation>沒能全部修復。備份也許能幫上忙：請在上面選擇它的資料夾。</translation>
    </message>
    <message>
        <source>Not everything is as it was written. &apos;Repair&apos; mends what can be mended.</source>
        <translation>有些內容與寫入時不同。「修復」會修好能修好的部分。</translation>
    </message>
    <message>
        <source>Repaired: everything is again as it was written.</source>
        <translation>已修復：一切又與寫入時相同。</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: everything is as it was written.</source>
        <translation>儲存後未改動：一切與寫入時相同。</translation>
    </message>
</context>
<context>
    <name>RequestAssistantScreen</name>
    <message>
        <source>Change the request</source>
        <translation>修改請求</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新增請求</translation>
    </message>
    <message>
        <source>Nothing is sent. What you write is kept as you type; you can leave at any time and go on later.</source>
        <translation>不會寄送任何東西。您寫的內容會邊寫邊儲存；隨時可以離開，之後再繼續。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Note what comes of it</source>
        <translation>記錄後續結果</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>儲存並繼續</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一頁</translation>
    </message>
</context>
<context>
    <name>RequestDraftPart</name>
    <message>
        <source>Which version</source>
        <translation>哪一版</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>With my name and contact details, as the case has them</source>
        <translation>寫入我的姓名和聯絡方式（依案件中所記）</translation>
    </message>
    <message>
        <source>Only the letter, without the page that is for me alone</source>
        <translation>只要信件，不要只給我看的那一頁</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>存到哪裡</translation>
    </message>
    <message>
        <source>The file can be read by anyone who finds it.</source>
        <translation>任何找到這個檔案的人都能閱讀它。</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>A name that tells nothing is safer.</source>
        <translation>看不出內容的名稱更安全。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>存成文字檔</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Version {number}, kept {moment}</source>
        <translation>第 {number} 版，儲存於 {moment}</translation>
    </message>
    <message>
        <source>As it was sent: {moment}</source>
        <translation>寄出時的原文：{moment}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已寫入：{name}</translation>
    </message>
</context>
<context>
    <name>RequestScreen</name>
    <message>
        <source>The app sends nothing. Send the letter yourself, then note it here.</source>
        <translation>本程式不會寄送任何東西。請自己寄出信件，然後在這裡記下。</translation>
    </message>
    <message>
        <source>Change the draft</source>
        <translation>修改草稿</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>返回請求列表</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>下次查看</translation>
    </message>
    <message>
        <source>A day, such as 2026-03-01. Empty for never.</source>
        <translation>日期，例如 2026-03-01。留空表示不再查看。</translation>
    </message>
    <message>
        <source>Nothing more is expected</source>
        <translation>不再等待任何結果</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果如何</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>透過什麼途徑</translation>
    </message>
    <message>
        <source>An address, a form, a telephone number.</source>
        <translation>信箱、表單或電話號碼。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>說了什麼</translation>
    </message>
    <message>
        <source>A number you were given, or the answer.</source>
        <translation>您得到的編號，或對方的答覆。</translation>
    </message>
    <message>
        <source>I sent it just now</source>
        <translation>我剛剛寄出了</translation>
    </message>
    <message>
        <source>A receipt came</source>
        <translation>收到收據</translation>
    </message>
    <message>
        <source>An answer came</source>
        <translation>收到答覆</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有。</translation>
    </message>
    <message>
        <source>Version {number}. None was sent yet.</source>
        <translation>第 {number} 版。還沒有寄出過任何一版。</translation>
    </message>
    <message>
        <source>Version {number}. Version {sent} was sent; what you changed since then was not.</source>
        <translation>第 {number} 版。已寄出的是第 {sent} 版；此後的修改還沒有寄出。</translation>
    </message>
    <message>
        <source>Version {number}. It is the one that was sent.</source>
        <translation>第 {number} 版，就是已寄出的那一版。</translation>
    </message>
    <message>
        <source>no address noted</source>
        <translation>沒有記下網址</translation>
    </message>
    <message>
        <source>Capture it again</source>
        <translation>再次保存該頁面</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>還在</translation>
    </message>
    <message>
        <source>It is removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>不清楚</translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>The app drafts letters to platforms and centres and keeps what came of it. It sends nothing.</source>
        <translation>本程式為您起草給平台和機構的信件，並保存後續結果。它不會寄送任何東西。</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>還沒有請求。</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新增請求</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>Go on with the request that you began</source>
        <translation>繼續填寫已開始的請求</translation>
    </message>
    <message>
        <source>changed since it was sent</source>
        <translation>寄出後有修改</translation>
    </message>
    <message>
        <source>you are changing it</source>
        <translation>正在修改</translation>
    </message>
    <message>
        <source>The day to look again has come: {day}</source>
        <translation>到了再次查看的日子：{day}</translation>
    </message>
    <message>
        <source>Look again: {day}</source>
        <translation>下次查看：{day}</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Restore from a backup</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>The backup is only read. What comes out of it goes to a new place; nothing is replaced.</source>
        <translation>對備份只讀不寫。取出的內容放到新的地方，不會替換任何東西。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Try it first: nothing is written</source>
        <translation>先試一試：不寫入任何東西</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>看看裡面有什麼</translation>
    </message>
    <message>
        <source>Open the restored vault</source>
        <translation>開啟還原好的保險庫</translation>
    </message>
    <message>
        <source>Everything, as a vault in a new folder</source>
        <translation>全部，作為保險庫放進新資料夾</translation>
    </message>
    <message>
        <source>Single exhibits, as files</source>
        <translation>只要幾項證據，作為檔案</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>存到哪裡</translation>
    </message>
    <message>
        <source>The backup&apos;s folder</source>
        <translation>備份所在的資料夾</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>哪個時候的狀態</translation>
    </message>
    <message>
        <source>Exhibits in the backup</source>
        <translation>備份中的證據</translation>
    </message>
    <message>
        <source>These files are not encrypted: whoever finds them can read and see them.</source>
        <translation>這些檔案不加密：誰找到它們都能看到內容。</translation>
    </message>
    <message>
        <source>Name of the new vault&apos;s folder</source>
        <translation>新保險庫資料夾的名稱</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在還原</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>正在試</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在讀取備份</translation>
    </message>
    <message>
        <source>Written as they were saved:</source>
        <translation>已按儲存時的原樣寫出：</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was left at the new place.</source>
        <translation>新的地方沒有留下任何東西。</translation>
    </message>
</context>
<context>
    <name>RouteForm</name>
    <message>
        <source>Direct</source>
        <translation>直接連線</translation>
    </message>
    <message>
        <source>Through an HTTP proxy</source>
        <translation>透過 HTTP 代理</translation>
    </message>
    <message>
        <source>Through SOCKS5 or Tor</source>
        <translation>透過 SOCKS5 或 Tor</translation>
    </message>
    <message>
        <source>The way to the network</source>
        <translation>連線到網路的方式</translation>
    </message>
    <message>
        <source>Its address and port. With SOCKS5 and Tor, names are looked up at the other end.</source>
        <translation>其位址和連接埠。使用 SOCKS5 或 Tor 時，網域名稱由對端解析。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>使用此方式</translation>
    </message>
</context>
<context>
    <name>RuleStep</name>
    <message>
        <source>No rule fits all that you said. Look at the others.</source>
        <translation>沒有一條規定完全符合您所填的內容。請看看其他的。</translation>
    </message>
    <message>
        <source>Show the other rules too</source>
        <translation>也顯示其他規定</translation>
    </message>
    <message>
        <source>The rule gives the platform {hours} hours from the request.</source>
        <translation>依該規定，平台須在收到請求後 {hours} 小時內處理。</translation>
    </message>
    <message>
        <source>Where it goes:</source>
        <translation>提交到：</translation>
    </message>
    <message>
        <source>By which rule?</source>
        <translation>依據哪條規定？</translation>
    </message>
</context>
<context>
    <name>SavedPageCards</name>
    <message>
        <source>What could not be saved</source>
        <translation>未能儲存的內容</translation>
    </message>
    <message>
        <source>What a second visit by another way saw</source>
        <translation>以另一條路徑第二次造訪時所見</translation>
    </message>
    <message>
        <source>The parts of the saved page</source>
        <translation>已存網頁的各部分</translation>
    </message>
    <message>
        <source>What was noted while saving (by the browser&apos;s process, not verified)</source>
        <translation>儲存時的記錄（由瀏覽器程序所記，未經核實）</translation>
    </message>
    <message>
        <source>Read from the page by a machine (it can be wrong)</source>
        <translation>由機器從網頁讀出（可能有誤）</translation>
    </message>
    <message>
        <source>Compare it with the picture; what is right can be taken over beside it.</source>
        <translation>請與圖片對照；正確的可以在旁邊採用。</translation>
    </message>
    <message>
        <source>The page&apos;s text</source>
        <translation>網頁文字</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>顯示文字</translation>
    </message>
    <message>
        <source>The capture ended early: what was noted while saving is not there.</source>
        <translation>儲存提前結束：沒有儲存時的記錄。</translation>
    </message>
    <message>
        <source>Nothing: every part is there.</source>
        <translation>沒有：每一部分都在。</translation>
    </message>
    <message>
        <source>Cover the text</source>
        <translation>遮住文字</translation>
    </message>
</context>
<context>
    <name>SayingCard</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>As it is shown there, with its time zone if you know it. For example: 2026-02-01 21:07, UTC+8</source>
        <translation>照那裡顯示的寫；知道時區就一併寫上。例如：2026-02-01 21:07，UTC+8</translation>
    </message>
    <message>
        <source>When the platform says it appeared</source>
        <translation>平台顯示的發布時間</translation>
    </message>
    <message>
        <source>Saved here: {moment}</source>
        <translation>在此儲存：{moment}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Note an account you noted before</source>
        <translation>選用以前記下的帳號</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Name or handle</source>
        <translation>名字或帳號名</translation>
    </message>
    <message>
        <source>Note this account</source>
        <translation>記下這個帳號</translation>
    </message>
    <message>
        <source>Understood as {start}, on the clock shown there.</source>
        <translation>理解為 {start}，依當時顯示的時鐘。</translation>
    </message>
    <message>
        <source>Kept as you wrote it; no moment could be read from it.</source>
        <translation>依您寫的原樣保存；無法從中讀出時刻。</translation>
    </message>
    <message>
        <source>No account noted.</source>
        <translation>沒有記下帳號。</translation>
    </message>
    <message>
        <source>An account you noted before</source>
        <translation>以前記下的帳號</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Scale facts</source>
        <translation>規模記錄</translation>
    </message>
    <message>
        <source>How large it is, as you were shown it. Nothing is checked with the platform.</source>
        <translation>依您看到的寫下它的規模。本應用程式不會向平台核實。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>Note one more</source>
        <translation>再記一筆</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>As it is shown, word for word</source>
        <translation>照顯示的原文寫</translation>
    </message>
    <message>
        <source>For example: 98,213 members</source>
        <translation>例如：98,213 位成員</translation>
    </message>
    <message>
        <source>Of which group, channel or account</source>
        <translation>屬於哪個群組、頻道或帳號</translation>
    </message>
    <message>
        <source>When it was shown</source>
        <translation>顯示的時間</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>No exhibit shows it</source>
        <translation>沒有證據顯示它</translation>
    </message>
    <message>
        <source>The exhibit that is chosen in the library.</source>
        <translation>在證據庫中選取的證據。</translation>
    </message>
    <message>
        <source>Which exhibit shows it</source>
        <translation>哪項證據顯示了它</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>還沒有記錄。</translation>
    </message>
    <message>
        <source>Make a case first.</source>
        <translation>請先新增案件。</translation>
    </message>
    <message>
        <source>An exhibit shows it.</source>
        <translation>有一項證據顯示了它。</translation>
    </message>
    <message>
        <source>No exhibit shows it.</source>
        <translation>沒有證據顯示它。</translation>
    </message>
    <message>
        <source>Noted: {moment}</source>
        <translation>記於：{moment}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: {value}</source>
        <translation>撤回：{value}</translation>
    </message>
</context>
<context>
    <name>ScreenBar</name>
    <message>
        <source>Pictures of the screen</source>
        <translation>螢幕圖片</translation>
    </message>
    <message>
        <source>Save the screen</source>
        <translation>儲存螢幕</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>一個視窗</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>一部分</translation>
    </message>
    <message>
        <source>Every {seconds} s</source>
        <translation>每 {seconds} 秒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Saved: {count}.</source>
        <translation>已儲存：{count}。</translation>
    </message>
    <message>
        <source>Unchanged and not kept again: {count}.</source>
        <translation>沒有變化、未重複儲存：{count}。</translation>
    </message>
    <message>
        <source>Stop the series</source>
        <translation>停止連續擷取</translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>The 24 recovery words</source>
        <translation>24 個復原詞</translation>
    </message>
    <message>
        <source>One recovery share, 33 words</source>
        <translation>一份復原份額（33 個詞）</translation>
    </message>
    <message>
        <source>Another share of the same three</source>
        <translation>同一套三份中的另一份</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用密碼</translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation>使用復原詞</translation>
    </message>
    <message>
        <source>Use two recovery shares</source>
        <translation>使用兩份復原份額</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入的內容</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
</context>
<context>
    <name>SeenBefore</name>
    <message>
        <source>A likeness found by machine is a lead. It proves neither who is shown nor who posted it.</source>
        <translation>機器找到的相似之處只是線索，既不能證明圖中是誰，也不能證明是誰發布的。</translation>
    </message>
    <message>
        <source>Where the same picture was seen before</source>
        <translation>以前在哪裡見過同一張圖片</translation>
    </message>
    <message>
        <source>Seen before: looks the same at {count} more places</source>
        <translation>以前見過：另有 {count} 處看起來相同</translation>
    </message>
    <message>
        <source>Show all {count} places</source>
        <translation>顯示全部 {count} 處</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Add the chosen exhibits to a case</source>
        <translation>把所選證據放入案件</translation>
    </message>
    <message>
        <source>A tag or a note for the chosen exhibits</source>
        <translation>給所選證據的標籤或備註</translation>
    </message>
    <message>
        <source>A tag or a note</source>
        <translation>標籤或備註</translation>
    </message>
    <message>
        <source>Add as tag</source>
        <translation>加為標籤</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>加到備註</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>放入案件</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>視窗的語言</translation>
    </message>
    <message>
        <source>The language of a report is chosen when you make one.</source>
        <translation>報告的語言在產生時另選。</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>跟隨電腦設定</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高對比度（淺色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高對比度（深色）</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Lock when no key or mouse was used for</source>
        <translation>多久沒有鍵盤或滑鼠操作就鎖定</translation>
    </message>
    <message>
        <source>Locking closes the vault and drops its keys. Nothing is lost.</source>
        <translation>鎖定會關閉保險庫並清除金鑰。什麼都不會遺失。</translation>
    </message>
    <message>
        <source>Quick exit with Shift three times</source>
        <translation>連按三次 Shift 快速退出</translation>
    </message>
    <message>
        <source>The button for quick exit is always there, whatever is chosen here.</source>
        <translation>無論這裡怎麼選，快速退出按鈕始終都在。</translation>
    </message>
    <message>
        <source>After quick exit</source>
        <translation>快速退出之後</translation>
    </message>
    <message>
        <source>Close the app: nothing is left on the screen</source>
        <translation>關閉程式：螢幕上什麼都不留</translation>
    </message>
    <message>
        <source>Leave an empty window without a name</source>
        <translation>留一個沒有名稱的空白視窗</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>記住保險庫的位置</translation>
    </message>
    <message>
        <source>Saves choosing the folder each time. Anyone who looks at this computer could find the place.</source>
        <translation>不用每次選擇資料夾。查看這台電腦的人可能會找到它的位置。</translation>
    </message>
    <message>
        <source>Keep this app&apos;s windows out of screenshots and recordings</source>
        <translation>不讓截圖和錄屏拍到本程式的視窗</translation>
    </message>
    <message>
        <source>Windows and macOS can do this. Linux has no such protection: there, recordings show everything.</source>
        <translation>Windows 和 macOS 能做到。Linux 沒有這種保護：錄屏會拍到一切。</translation>
    </message>
    <message>
        <source>Find pictures seen before, and read the words in pictures</source>
        <translation>找出以前見過的圖片，並讀取圖片裡的文字</translation>
    </message>
    <message>
        <source>In the background, on this computer alone. A likeness is a hint and never proof.</source>
        <translation>在背景進行，只在這台電腦上。相似只是提示，不是證明。</translation>
    </message>
    <message>
        <source>Remind me of a backup when the last one is older than</source>
        <translation>上次備份早於多久時提醒我</translation>
    </message>
    <message>
        <source>One line beside your cases, and only when something was added since. Nothing pops up.</source>
        <translation>只在案件清單旁顯示一行字，而且只在有新增內容時才顯示。不會彈出任何視窗。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>Show a line when a day that I noted has come</source>
        <translation>到了我記下的日期時顯示一行提示</translation>
    </message>
    <message>
        <source>One line beside your cases, without saying what it is about. Nothing pops up.</source>
        <translation>在案件旁邊顯示一行字，不說明是什麼事。不會跳出任何提示。</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向誰求助</translation>
    </message>
    <message>
        <source>Read &apos;Before you start&apos; again</source>
        <translation>再看一遍「開始之前」</translation>
    </message>
    <message>
        <source>Programs and fonts inside</source>
        <translation>包含的程式和字型</translation>
    </message>
</context>
<context>
    <name>SharesScreen</name>
    <message>
        <source>Recovery shares</source>
        <translation>復原份額</translation>
    </message>
    <message>
        <source>Three sheets are made: one for you, one for a friend or a lawyer, one on paper in a safe place. Any two of them open the vault. One alone opens nothing, so nobody you give one to can look.</source>
        <translation>會產生三份：一份給你自己，一份給朋友或律師，一份寫在紙上放在安全的地方。任意兩份就能開啟保險庫。單獨一份什麼也打不開，所以拿到一份的人看不到任何內容。</translation>
    </message>
    <message>
        <source>Shares that were made before stop working. Take about ten minutes, and do all three at once.</source>
        <translation>以前產生的份額將不再有效。請留出大約十分鐘，一次做完三份。</translation>
    </message>
    <message>
        <source>All three were copied and checked. Keep them in three different places.</source>
        <translation>三份都已抄好並核對。請放在三個不同的地方。</translation>
    </message>
    <message>
        <source>Give one to someone you trust, and tell them only this: &apos;Keep it, and give it back when I ask for it myself.&apos; What it opens need not be said.</source>
        <translation>把一份交給你信任的人，只說：「請保管好，等我親自來要時還給我。」不必說它能打開什麼。</translation>
    </message>
    <message>
        <source>To see that two of them work, try a restore under Backups.</source>
        <translation>想確認其中兩份有效，可在「備份」裡試著還原一次。</translation>
    </message>
    <message>
        <source>It is shown only now. Number and order matter.</source>
        <translation>只在現在顯示。編號和順序都重要。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>To be sure that this sheet is right, type these three words from it.</source>
        <translation>為確認這張抄得對，請輸入上面的這三個詞。</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>產生三份</translation>
    </message>
    <message>
        <source>I have copied this one</source>
        <translation>這一份我已抄好</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已儲存到：{place}</translation>
    </message>
    <message>
        <source>Recovery share {number} of {made}</source>
        <translation>復原份額：{made} 份中的第 {number} 份</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>第 {number} 個詞</translation>
    </message>
    <message>
        <source>One of them is different. Compare with the paper, or look at the words again.</source>
        <translation>有一個不一樣。請與紙上核對，或再看一次復原詞。</translation>
    </message>
    <message>
        <source>Not all three are checked yet.</source>
        <translation>三份還沒有全部核對。</translation>
    </message>
    <message>
        <source>What was not copied is not shown again, and earlier shares no longer work. You can stop and make three new ones later: press &apos;Not now&apos; once more.</source>
        <translation>沒抄下來的不會再顯示，以前的份額也已失效。你可以停下，以後再產生三份新的：請再按一次「暫不」。</translation>
    </message>
</context>
<context>
    <name>SoundViewer</name>
    <message>
        <source>Draw the sound</source>
        <translation>畫出聲音</translation>
    </message>
    <message>
        <source>Sound is not played by this app: nothing that plays it is built in. The file itself is stored unchanged. How loud it is can be drawn, and what is said can be written down below.</source>
        <translation>本應用程式不播放聲音：其中沒有內建播放聲音的元件。檔案本身原樣保存。可以畫出音量，也可以在下面寫下其中說的話。</translation>
    </message>
</context>
<context>
    <name>StampFirst</name>
    <message>
        <source>Ask for a time stamp first</source>
        <translation>先請求時間戳記</translation>
    </message>
    <message>
        <source>The newest {rest} steps are not covered by any time from outside. {names} would be asked; what that tells them is said under &apos;Time from outside&apos;.</source>
        <translation>最新的 {rest} 個步驟尚無外部時間證明。將向以下機構請求：{names}。誰會得知什麼，請見「來自外部的時間證明」。</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Your vault</source>
        <translation>你的保險庫</translation>
    </message>
    <message>
        <source>A vault is a locked folder. Everything you save goes into it.</source>
        <translation>保險庫是一個上鎖的資料夾。你儲存的一切都放在裡面。</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>建立新的保險庫</translation>
    </message>
    <message>
        <source>Open a vault I have</source>
        <translation>開啟已有的保險庫</translation>
    </message>
    <message>
        <source>This is my first time here</source>
        <translation>我第一次使用</translation>
    </message>
    <message>
        <source>I have a vault</source>
        <translation>我已有保險庫</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>開啟證據包</translation>
    </message>
    <message>
        <source>Someone sent me a package</source>
        <translation>有人給了我一個證據包</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>我有備份</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向誰求助</translation>
    </message>
    <message>
        <source>Read &apos;Before you start&apos; again</source>
        <translation>再看一遍「開始之前」</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>In the first person. An empty line begins a new paragraph; the report numbers them.</source>
        <translation>用第一人稱寫。空一行就是新的一段；報告會為各段編號。</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>您的陳述</translation>
    </message>
    <message>
        <source>Next place to fill in</source>
        <translation>下一處待填</translation>
    </message>
    <message>
        <source>Draft it anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>Each becomes a paragraph after the one that the cursor is in.</source>
        <translation>每一項會成為游標所在段落之後的一段。</translation>
    </message>
    <message>
        <source>Not in your statement yet</source>
        <translation>陳述中還沒有寫到的</translation>
    </message>
    <message>
        <source>Add it to the statement</source>
        <translation>加進陳述</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>保存這一版</translation>
    </message>
    <message>
        <source>Each version is an entry in the log. Older ones stay; nobody gets them with a report.</source>
        <translation>每一版都是日誌中的一條記錄。舊版會保留，不會隨報告交給任何人。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>各版</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>取回這一版</translation>
    </message>
    <message>
        <source>Version {number}, {moment}</source>
        <translation>第 {number} 版，{moment}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>A draft from your exhibits. Change it as you like; it is yours.</source>
        <translation>這是根據您的證據起草的。可以隨意修改，由您決定。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>這是最新的一版。</translation>
    </message>
    <message>
        <source>Being kept as you type.</source>
        <translation>邊寫邊保存。</translation>
    </message>
    <message>
        <source>Kept in the vault. Not a version yet.</source>
        <translation>已存入保險庫，還沒有成為一版。</translation>
    </message>
    <message>
        <source>Places to fill in: {count}</source>
        <translation>待填之處：{count}</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>Your statement</source>
        <translation>您的陳述</translation>
    </message>
    <message>
        <source>Built from what you saved and wrote down. The report prints it; you sign it, not the app.</source>
        <translation>根據您保存和寫下的內容整理而成。報告會印出它；由您簽名，而不是由本軟體簽名。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>陳述的語言</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>還沒有案件。</translation>
    </message>
    <message>
        <source>Make a case in the library and add exhibits to it first.</source>
        <translation>請先在證據庫裡建立新案件，並歸入證據。</translation>
    </message>
</context>
<context>
    <name>StatementStep</name>
    <message>
        <source>It is printed as it stands here. It can wait; then the draft is printed.</source>
        <translation>這裡寫的會原樣印出。也可以以後再寫，那樣會印出草稿。</translation>
    </message>
    <message>
        <source>What do you say yourself?</source>
        <translation>您自己怎麼說？</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>第 {number} 步，共 {all} 步：{title}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>密碼強度</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>四個或更多互不相關的詞，好記又難猜。</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two that have nothing to do with you.</source>
        <translation>容易猜到。請再加一兩個與你無關的詞。</translation>
    </message>
    <message>
        <source>Not yet strong. One more unrelated word makes a great difference.</source>
        <translation>還不夠強。再加一個不相關的詞會好很多。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>不錯。</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>很強。</translation>
    </message>
</context>
<context>
    <name>TakeOverCard</name>
    <message>
        <source>Read from the page by a machine</source>
        <translation>由機器從網頁讀出</translation>
    </message>
    <message>
        <source>It can be wrong. Compare each with the picture, correct it, and tick what is right. What you take over is noted as your own words.</source>
        <translation>可能有誤。請逐項與圖片對照，需要時改正，勾選正確的。採用的內容會作為您自己的話記下。</translation>
    </message>
    <message>
        <source>Which of the posts on the page</source>
        <translation>網頁上的哪一則貼文</translation>
    </message>
    <message>
        <source>The case in which counts are noted</source>
        <translation>記下數量的案件</translation>
    </message>
    <message>
        <source>Counts are noted in a case. Put the exhibit into one to take them over.</source>
        <translation>數量記在案件裡。先把這件證據歸入案件，才能採用。</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>採用勾選的內容</translation>
    </message>
    <message>
        <source>Post {number}: {name}</source>
        <translation>貼文 {number}：{name}</translation>
    </message>
    <message>
        <source>Counts go into the case: {case}</source>
        <translation>數量記入案件：{case}</translation>
    </message>
    <message>
        <source>Taken over: {fields}.</source>
        <translation>已採用：{fields}。</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>In {seconds} s</source>
        <translation>{seconds} 秒後</translation>
    </message>
    <message>
        <source>No window of another program was found. S saves the whole screen.</source>
        <translation>找不到其他程式的視窗。按 S 可儲存整個螢幕。</translation>
    </message>
</context>
<context>
    <name>TextViewer</name>
    <message>
        <source>The text</source>
        <translation>文字內容</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>顯示文字</translation>
    </message>
    <message>
        <source>Encoding: {name}</source>
        <translation>編碼：{name}</translation>
    </message>
    <message>
        <source>Cover the text</source>
        <translation>遮住文字</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Two clocks that are kept apart: the one shown on the platform or told by you, and this computer&apos;s.</source>
        <translation>兩個時鐘分開顯示：平台顯示的或您說的時間，以及這台電腦的時間。</translation>
    </message>
    <message>
        <source>The timeline in words</source>
        <translation>文字形式的時間軸</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>顯示多長時間</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一個月</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>一週</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Some hours</source>
        <translation>幾小時</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>In view: {said} appeared or happened, {saved} saved.</source>
        <translation>目前範圍：出現或發生 {said} 項，儲存 {saved} 項。</translation>
    </message>
    <message>
        <source>{when}: {said} appeared or happened, {saved} saved</source>
        <translation>{when}：出現或發生 {said} 項，儲存 {saved} 項</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrow keys move, 0 shows all of it.</source>
        <translation>加號和減號縮放，方向鍵移動，0 顯示全部。</translation>
    </message>
    <message>
        <source>Timeline from {start} to {end}: {said} appeared or happened, {saved} saved.</source>
        <translation>時間軸，從 {start} 到 {end}：出現或發生 {said} 項，儲存 {saved} 項。</translation>
    </message>
    <message>
        <source>Appeared or happened, on the clock shown there</source>
        <translation>出現或發生的時間（依當時顯示的時鐘）</translation>
    </message>
    <message>
        <source>Saved, on this computer&apos;s clock</source>
        <translation>儲存時間（依這台電腦的時鐘）</translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>What is said in it</source>
        <translation>其中說了什麼</translation>
    </message>
    <message>
        <source>Write it down as you hear it elsewhere. It is kept beside the original, as a text of yours.</source>
        <translation>請在別處聽後寫下來。它會作為您自己的文字保存在原件旁邊。</translation>
    </message>
    <message>
        <source>Keep the transcript</source>
        <translation>保存文字稿</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Unlock your vault</source>
        <translation>解鎖你的保險庫</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keyring</source>
        <translation>使用本機鑰匙圈</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>開啟另一個保險庫</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>建立新的保險庫</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>開啟證據包</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>檢查並修復</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>保險庫的資料夾</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解鎖…</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Check everything</source>
        <translation>全部查核</translation>
    </message>
    <message>
        <source>Reads every file in the vault and compares it with what was written down when it was saved.</source>
        <translation>讀取保險庫裡的每個檔案，與儲存時的記錄對照。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>現在查核</translation>
    </message>
    <message>
        <source>Room on the drive of the vault</source>
        <translation>保險庫所在磁碟的空間</translation>
    </message>
    <message>
        <source>Time from outside</source>
        <translation>來自外部的時間證明</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回證據庫</translation>
    </message>
    <message>
        <source>The vault is locked for a repair, and opens again with your passphrase, words or shares. Nothing is deleted; what is damaged can be taken from a backup.</source>
        <translation>修復時保險庫會鎖上，之後用密碼、復原詞或份額再開啟。不會刪除任何東西；損壞的內容可以從備份取回。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在查核</translation>
    </message>
    <message>
        <source>Exhibits: {items}. Files: {objects}. Custody events: {events}. Read: {size}.</source>
        <translation>證據：{items} 項。檔案：{objects} 個。保管記錄：{events} 條。讀取：{size}。</translation>
    </message>
    <message>
        <source>The vault&apos;s fingerprint: {fingerprint}</source>
        <translation>保險庫的驗證指紋：{fingerprint}</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <translation>剩餘 {size}。</translation>
    </message>
    <message>
        <source>The drive cannot be written to now. What is saved can still be read.</source>
        <translation>該磁碟現在不能寫入。已儲存的內容仍可讀取。</translation>
    </message>
    <message>
        <source>That is little. What does not fit is refused, never half saved.</source>
        <translation>空間不多了。放不下的會拒絕，絕不會只存一半。</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Hold to show</source>
        <translation>按住檢視</translation>
    </message>
    <message>
        <source>The picture shows only while you hold this, or the space bar.</source>
        <translation>只有按住這個按鈕或空白鍵時才顯示圖片。</translation>
    </message>
</context>
<context>
    <name>WatchedScreen</name>
    <message>
        <source>A watched folder</source>
        <translation>監看的資料夾</translation>
    </message>
    <message>
        <source>For example the one where this computer&apos;s own screenshot key saves. While the vault is open, new pictures and videos there are taken into it. What lies there already is left alone.</source>
        <translation>例如本機內建截圖鍵的儲存位置。保險庫開啟期間，那裡新出現的圖片和影片會被收入保險庫。已經在那裡的內容不受影響。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Afterwards, offer to remove them from the folder</source>
        <translation>之後提示從該資料夾移除</translation>
    </message>
    <message>
        <source>Removing a file is not wiping it: on most drives of today (SSDs), and in backups and online copies of the folder, what it held can stay for a long time, and no program can be sure it is gone. The folder&apos;s name is kept in the vault alone.</source>
        <translation>移除檔案不等於徹底抹除：在現今的大多數磁碟（固態硬碟）上，以及在該資料夾的備份和雲端副本裡，其內容可能留存很久，沒有程式能保證它已經消失。資料夾的名稱只保存在保險庫裡。</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>監看此資料夾</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止監看</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
    <message>
        <source>It is being watched now.</source>
        <translation>現在正在監看。</translation>
    </message>
    <message>
        <source>Nothing is watched now.</source>
        <translation>現在沒有監看任何資料夾。</translation>
    </message>
    <message>
        <source>In the vault, and still in the folder: {count}.</source>
        <translation>已在保險庫、但仍在資料夾中：{count}。</translation>
    </message>
    <message>
        <source>Remove them from the folder</source>
        <translation>從資料夾移除它們</translation>
    </message>
    <message>
        <source>Each is compared with the vault first; one that differs in a single byte stays.</source>
        <translation>每個檔案先與保險庫比對；哪怕只有一個位元組不同也會留下。</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要監看的資料夾</translation>
    </message>
</context>
<context>
    <name>Wave</name>
    <message>
        <source>Loudness of the first {drawn}; {loud} of it is not silent.</source>
        <translation>前 {drawn} 的音量；其中 {loud} 有聲音。</translation>
    </message>
</context>
<context>
    <name>WebBar</name>
    <message>
        <source>Saving web pages</source>
        <translation>儲存網頁</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>儲存此頁</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The browser is being opened.</source>
        <translation>正在開啟瀏覽器。</translation>
    </message>
    <message>
        <source>Saved: {count}.</source>
        <translation>已儲存：{count}。</translation>
    </message>
    <message>
        <source>Go to the page in the browser&apos;s window, then press here. The app scrolls by itself.</source>
        <translation>在瀏覽器視窗中開啟要儲存的頁面，然後按這裡。本應用程式會自己捲動頁面。</translation>
    </message>
    <message>
        <source>Saving: {step}</source>
        <translation>正在儲存：{step}</translation>
    </message>
</context>
<context>
    <name>WebPageScreen</name>
    <message>
        <source>A web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Saved whole: pictures of all of it, its text, its files and videos, and what the site answered. A browser on this computer does it, in a private window without your bookmarks, history or sign-ins.</source>
        <translation>完整儲存：整個頁面的圖片、文字、檔案和影片，以及網站的回應。由本機的瀏覽器在私密視窗中完成，其中沒有您的書籤、瀏覽記錄或登入狀態。</translation>
    </message>
    <message>
        <source>No browser was found that can do this</source>
        <translation>沒有找到能做到這一點的瀏覽器</translation>
    </message>
    <message>
        <source>Install Chromium, Chrome, Edge or Brave, then open this page again. Firefox and Safari cannot be used for it. Until then, pictures of the screen keep what you see in any browser.</source>
        <translation>請安裝 Chromium、Chrome、Edge 或 Brave，然後重新開啟本頁。Firefox 和 Safari 不能用於此功能。在此之前，可以用螢幕圖片儲存您在任何瀏覽器裡看到的內容。</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>螢幕圖片</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Copied from the browser, for example. To sign in or look around first, leave it empty.</source>
        <translation>例如從瀏覽器複製。如果想先登入或瀏覽，請留空。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Save it although its certificate does not hold</source>
        <translation>即使網站憑證無效也儲存</translation>
    </message>
    <message>
        <source>Save this address</source>
        <translation>儲存此網址</translation>
    </message>
    <message>
        <source>Browse by hand</source>
        <translation>自己瀏覽</translation>
    </message>
    <message>
        <source>Opens the private window with a small bar: you go where you like, it saves.</source>
        <translation>開啟私密視窗和一個小工具列：您自由瀏覽，由它儲存。</translation>
    </message>
    <message>
        <source>Browser found: {name}</source>
        <translation>找到的瀏覽器：{name}</translation>
    </message>
    <message>
        <source>Browsing by hand, the vault locks itself {minutes} after the last save, and the browser ends.</source>
        <translation>自己瀏覽時，最後一次儲存之後 {minutes}，保險庫會自動鎖定，瀏覽器隨之關閉。</translation>
    </message>
    <message>
        <source>Visit it once more by another way, and keep what differs</source>
        <translation>再以另一條路徑造訪一次，並保存有何不同</translation>
    </message>
    <message>
        <source>A proxy, as http://HOST:PORT, or Tor on this computer, as socks5h://127.0.0.1:9050. Without any sign-in. What both visits got is a supporting sign, never a proof.</source>
        <translation>代理寫作 http://主機:連接埠；本機的 Tor 寫作 socks5h://127.0.0.1:9050。第二次造訪不登入。兩次都得到的內容只是佐證，絕不是證明。</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>另一條路徑</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>誰會看到</translation>
    </message>
    <message>
        <source>Change the way to the network</source>
        <translation>變更連網方式</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未歸入案件</translation>
    </message>
    <message>
        <source>Second visit: {who}</source>
        <translation>第二次造訪：{who}</translation>
    </message>
    <message>
        <source>The connection is direct: no proxy and no Tor.</source>
        <translation>直接連線：沒有代理，也沒有 Tor。</translation>
    </message>
    <message>
        <source>The connection goes through {proxy}.</source>
        <translation>連線經由 {proxy}。</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Before you start</source>
        <translation>開始之前</translation>
    </message>
    <message>
        <source>You can skip this and come back to it from Settings.</source>
        <translation>可以跳過，以後在「設定」裡再看。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop here: I will use a safer device</source>
        <translation>到此為止：我換一台更安全的裝置</translation>
    </message>
    <message>
        <source>Is this computer safe?</source>
        <translation>這台電腦安全嗎？</translation>
    </message>
    <message>
        <source>There are three usual ways to watch someone. Each can show that you are collecting this.</source>
        <translation>監視一個人通常有三種途徑，每一種都可能讓對方知道你在收集這些。</translation>
    </message>
    <message>
        <source>1. They use this computer, or can unlock it.</source>
        <translation>1. 對方也用這台電腦，或能解開它的鎖。</translation>
    </message>
    <message>
        <source>2. They know the password of an account of yours, such as a cloud or a mailbox.</source>
        <translation>2. 對方知道你某個帳號的密碼，例如雲盤或信箱。</translation>
    </message>
    <message>
        <source>3. They have put a program on it that watches. This app cannot find or stop such programs.</source>
        <translation>3. 對方在電腦裡裝了監視程式。本程式找不到也阻止不了這類程式。</translation>
    </message>
    <message>
        <source>If any of this may be so, a device that they never had in hand is safer. You can stop here.</source>
        <translation>如果有這種可能，換一台對方從未碰過的裝置會更安全。你可以到此為止。</translation>
    </message>
    <message>
        <source>You do not have to</source>
        <translation>你不是必須這樣做</translation>
    </message>
    <message>
        <source>Nobody is obliged to collect anything. Everything here can wait, and can be left half done.</source>
        <translation>沒有人有義務收集任何東西。這裡的一切都可以等，也可以做到一半就停下。</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>它能做什麼</translation>
    </message>
    <message>
        <source>It keeps what you have seen, locked with a passphrase only you know, so that it still counts later. It writes a report that a lawyer or the police can check without trusting you or us.</source>
        <translation>它把你看到的東西儲存下來，用只有你知道的密碼鎖好，讓它以後仍然有用。它還能產生報告，律師或警方可以自行核對，不必憑信任。</translation>
    </message>
    <message>
        <source>You do not have to look</source>
        <translation>你不必去看</translation>
    </message>
    <message>
        <source>Every picture stays covered. It shows only while you hold a button, and is covered again after.</source>
        <translation>每張圖片都是遮蓋的。只有按住按鈕時才顯示，鬆開後又會遮蓋。</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>它做不到什麼</translation>
    </message>
    <message>
        <source>It does not work while a window of another program has the keyboard.</source>
        <translation>鍵盤在其他程式的窗口裡時，它不起作用。</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向誰求助</translation>
    </message>
    <message>
        <source>This list is kept in the app and works without a network. You can add your own under Settings.</source>
        <translation>這份清單存在程式裡，不聯網也能看。你可以在「設定」里加上自己的。</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>第 {number} 頁，共 {all} 頁</translation>
    </message>
    <message>
        <source>That is it. On the other pages this closes everything.</source>
        <translation>就是這樣。在其他頁面上，它會關閉一切。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Not now, skip</source>
        <translation>以後再說，跳過</translation>
    </message>
    <message>
        <source>It cannot protect you from spyware, or from someone who watches you type. It cannot tell who is behind an account. It takes nothing down and reports nothing by itself.</source>
        <translation>它防不了間諜軟體，也防不了有人看著你打字。它無法查出帳號背後是誰。它不會自行要求下架，也不會自行檢舉。</translation>
    </message>
    <message>
        <source>Quick exit: try it now</source>
        <translation>快速退出：現在試試</translation>
    </message>
    <message>
        <source>Press the Shift key three times within five seconds, or the Quick exit button at the top. Everything disappears at once and the vault is locked. What was saved stays safe.</source>
        <translation>五秒之內連按三次 Shift 鍵，或按上方的「快速退出」按鈕。一切會立刻消失，保險庫隨即鎖定。已儲存的內容都安全。</translation>
    </message>
    <message>
        <source>What quick exit cannot do</source>
        <translation>快速退出做不到什麼</translation>
    </message>
    <message>
        <source>It cannot take the app off the list of programs, or undo what the computer itself notes down.</source>
        <translation>它不能把本程式從程式清單中去掉，也不能消除電腦自己留下的記錄。</translation>
    </message>
    <message>
        <source>Shift pressed: {count} of 3</source>
        <translation>已按 Shift：{count} / 3</translation>
    </message>
    <message>
        <source>Here you can try it: nothing will close.</source>
        <translation>在這裡可以放心試：什麼都不會關閉。</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Where does it hang?</source>
        <translation>內容出現在哪裡？</translation>
    </message>
    <message>
        <source>On a platform, in an app or on a website</source>
        <translation>在某個平台、應用程式或網站上</translation>
    </message>
    <message>
        <source>Among the results of Google</source>
        <translation>在 Google 的搜尋結果裡</translation>
    </message>
    <message>
        <source>Among the results of Bing</source>
        <translation>在 Bing 的搜尋結果裡</translation>
    </message>
    <message>
        <source>Name of the platform or site</source>
        <translation>平台或網站的名稱</translation>
    </message>
    <message>
        <source>As it calls itself.</source>
        <translation>依它自己的名稱。</translation>
    </message>
    <message>
        <source>Was somebody who is shown under 18?</source>
        <translation>畫面中有未滿 18 歲的人嗎？</translation>
    </message>
    <message>
        <source>No, nobody</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>有，或我不確定</translation>
    </message>
    <message>
        <source>Then no picture is sent to anyone.</source>
        <translation>這樣的話，不要把圖片傳給任何人。</translation>
    </message>
    <message>
        <source>Where are you, or where is the platform?</source>
        <translation>您在哪裡，或平台在哪裡？</translation>
    </message>
    <message>
        <source>Only to sort the rules. Leave it empty to see all that fit.</source>
        <translation>只用來排列規定。留空則顯示所有適用的。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>歐盟</translation>
    </message>
    <message>
        <source>China, mainland</source>
        <translation>中國大陸</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韓國</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>I took it myself, or the rights in it are mine</source>
        <translation>是我自己拍的，或者權利屬於我</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪裡？</translation>
    </message>
</context>
<context>
    <name>WhomStep</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>No form is an official one. A lawyer should look at it first.</source>
        <translation>這些格式都不是官方表格，請先讓律師看一看。</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告的語言</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation>並列的第二種語言</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>警方</translation>
    </message>
    <message>
        <source>Hand it over on a stick or in person rather than through a chat app.</source>
        <translation>最好用 隨身碟或當面交給對方，不要用聊天軟體傳送。</translation>
    </message>
    <message>
        <source>A lawyer or an adviser</source>
        <translation>律師或顧問</translation>
    </message>
    <message>
        <source>Myself, to read or to print</source>
        <translation>我自己，用來閱讀或列印</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>產生什麼</translation>
    </message>
    <message>
        <source>A package: the report and the exhibits</source>
        <translation>證據包：報告和全部證據</translation>
    </message>
    <message>
        <source>For a lawyer or the police. They can check every file without this app.</source>
        <translation>給律師或警方。他們不用本程式也能核對每個檔案。</translation>
    </message>
    <message>
        <source>The report alone</source>
        <translation>只要報告</translation>
    </message>
    <message>
        <source>One PDF, signed, to read and to print.</source>
        <translation>一個帶簽名的 PDF，供閱讀和列印。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>是給誰的？</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to add.</source>
        <translation>沒有可新增的內容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什麼都沒有改動。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>什麼都沒有新增。</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>檔案留在原處。</translation>
    </message>
    <message>
        <source>Changing exhibits</source>
        <translation>正在變更證據</translation>
    </message>
    <message>
        <source>Done: {count}.</source>
        <translation>已完成：{count}。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在儲存</translation>
    </message>
    <message>
        <source>Saved: {saved}. Not saved: {declined}.</source>
        <translation>已儲存：{saved} 項。未儲存：{declined} 項。</translation>
    </message>
    <message>
        <source>What is listed as saved is safe in the vault. The originals were not touched.</source>
        <translation>列為已儲存的內容都安全地在保險庫裡。原件沒有動過。</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>wrote here</source>
        <translation>在此發言</translation>
    </message>
    <message>
        <source>named in messages</source>
        <translation>在訊息中被提到</translation>
    </message>
    <message>
        <source>in the address</source>
        <translation>在來源地址中</translation>
    </message>
    <message>
        <source>in your note</source>
        <translation>在您的備註中</translation>
    </message>
    <message>
        <source>on the saved page</source>
        <translation>在儲存的網頁上</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>由您記下</translation>
    </message>
    <message>
        <source>number {value}</source>
        <translation>號碼 {value}</translation>
    </message>
    <message>
        <source>@{value}</source>
        <translation>@{value}</translation>
    </message>
    <message>
        <source>address {value}</source>
        <translation>地址 {value}</translation>
    </message>
    <message>
        <source>another account you noted</source>
        <translation>您記下的另一個帳號</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>places: {count}</source>
        <translation>出現 {count} 處</translation>
    </message>
    <message>
        <source>perhaps also {account}</source>
        <translation>可能也是 {account}</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>儲存於 {day}</translation>
    </message>
    <message>
        <source>{days} on the exporting device&apos;s clock</source>
        <translation>{days}（依匯出裝置的時鐘）</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>There is no backup there yet. One will be begun.</source>
        <translation>那裡還沒有備份，將新建一個。</translation>
    </message>
    <message>
        <source>This vault goes on where the backup ends. Only what is new will be copied.</source>
        <translation>保險庫比備份多了新內容。只會複製新的部分。</translation>
    </message>
    <message>
        <source>The backup is up to date.</source>
        <translation>備份是最新的。</translation>
    </message>
    <message>
        <source>The backup holds more than this vault: this vault is an older copy. Nothing is put over the backup. &apos;Check and repair&apos; can bring the vault forward from it, or it can be restored to a new place.</source>
        <translation>備份裡的內容比這個保險庫多：這個保險庫是較舊的副本。備份不會被覆蓋。「檢查並修復」可以用它把保險庫補到最新，也可以把它還原到新的地方。</translation>
    </message>
    <message>
        <source>The backup and this vault began as one and then went different ways. Neither is touched; both can be opened. Choose another folder for this vault&apos;s backup.</source>
        <translation>備份和這個保險庫原本是同一個，後來各走各的。兩邊都不會被更動，都能開啟。請為這個保險庫的備份另選資料夾。</translation>
    </message>
    <message>
        <source>A backup of this vault lies there, but no part of it can be trusted. Leave it as it is, and choose another folder.</source>
        <translation>那裡有這個保險庫的備份，但沒有一部分是可信的。請保持原樣，另選一個資料夾。</translation>
    </message>
    <message>
        <source>That folder holds the backup of another vault. It is not touched. Choose another folder.</source>
        <translation>那個資料夾裡是另一個保險庫的備份，不會被更動。請另選資料夾。</translation>
    </message>
    <message>
        <source>That folder holds other things. A backup needs a folder of its own.</source>
        <translation>那個資料夾裡有別的東西。備份需要自己專用的資料夾。</translation>
    </message>
    <message>
        <source>The vault&apos;s header was taken from its second copy.</source>
        <translation>保險庫的檔頭取自它的第二份副本。</translation>
    </message>
    <message>
        <source>The vault&apos;s header was taken from the backup.</source>
        <translation>保險庫的檔頭取自備份。</translation>
    </message>
    <message>
        <source>The vault&apos;s header and its copy were written anew.</source>
        <translation>保險庫的檔頭及其副本已重新寫入。</translation>
    </message>
    <message>
        <source>What the vault&apos;s journal lacked was taken from the backup.</source>
        <translation>保險庫日誌缺少的部分已從備份取回。</translation>
    </message>
    <message>
        <source>The journal was begun anew from the index.</source>
        <translation>日誌已根據索引重新開始。</translation>
    </message>
    <message>
        <source>The index was made anew from the journal ({count} entries of it).</source>
        <translation>索引已根據日誌重建（用了其中 {count} 條）。</translation>
    </message>
    <message>
        <source>Files taken from the backup: {count}. What they replace was set aside, not deleted.</source>
        <translation>從備份取回的檔案：{count} 個。被替換的已放到一邊，沒有刪除。</translation>
    </message>
    <message>
        <source>the vault&apos;s header</source>
        <translation>保險庫的檔頭</translation>
    </message>
    <message>
        <source>the copy of the vault&apos;s header</source>
        <translation>保險庫檔頭的副本</translation>
    </message>
    <message>
        <source>the vault&apos;s index</source>
        <translation>保險庫的索引</translation>
    </message>
    <message>
        <source>the vault&apos;s journal</source>
        <translation>保險庫的日誌</translation>
    </message>
    <message>
        <source>The last backup was made here, and now there is none. Is the right drive connected? If you go on, a new one will be begun.</source>
        <translation>上次備份就在這裡，現在卻沒有了。接上的是那個磁碟嗎？繼續的話，會新建一個備份。</translation>
    </message>
    <message>
        <source>Backup {number}: damaged; it cannot be used</source>
        <translation>備份 {number}：已損壞，不能使用</translation>
    </message>
    <message>
        <source>Backup {number} · {when} · files: {files}</source>
        <translation>備份 {number} · {when} · 檔案 {files} 個</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>還沒有做過備份。</translation>
    </message>
    <message>
        <source>Last backup: {when}.</source>
        <translation>上次備份：{when}。</translation>
    </message>
    <message>
        <source>Nothing was added since.</source>
        <translation>此後沒有新增內容。</translation>
    </message>
    <message>
        <source>Added since: {count}.</source>
        <translation>此後新增：{count}。</translation>
    </message>
    <message>
        <source>A restore was never tried.</source>
        <translation>還沒有試過還原。</translation>
    </message>
    <message>
        <source>A restore was tried last on {when}, with: {way}. Everything held.</source>
        <translation>上次試還原：{when}，用的是：{way}。一切完好。</translation>
    </message>
    <message>
        <source>A restore was tried last on {when}, with: {way}. Not everything held.</source>
        <translation>上次試還原：{when}，用的是：{way}。並非全部完好。</translation>
    </message>
    <message>
        <source>Backup {number} is done, and was read back from the drive. Files in it: {files}, new among them: {new} ({size}).</source>
        <translation>備份 {number} 已完成，並已從磁碟讀回核對。其中檔案 {files} 個，新增 {new} 個（{size}）。</translation>
    </message>
    <message>
        <source>Restored as it was on {when}. Exhibits: {items}. Files: {files}. Each file was read back.</source>
        <translation>已還原到 {when} 時的樣子。證據 {items} 項，檔案 {files} 個。每個檔案都已讀回核對。</translation>
    </message>
    <message>
        <source>It works: a restore would bring everything back.</source>
        <translation>可行：還原能找回一切。</translation>
    </message>
    <message>
        <source>It opens, but not everything in this backup is whole.</source>
        <translation>能開啟，但這份備份裡並非全部完好。</translation>
    </message>
    <message>
        <source>Tried on {when}: the backup of {made} opened with what you typed ({way}).</source>
        <translation>試於 {when}：用你輸入的內容（{way}）開啟了 {made} 的備份。</translation>
    </message>
    <message>
        <source>The whole list could be made anew: {items}, with all that was noted about them.</source>
        <translation>完整的清單可以重建：{items}，連同所有備註。</translation>
    </message>
    <message>
        <source>Files decrypted and compared with what was saved: {checked} of {files}, chosen by chance. That the others are there was seen; they were not decrypted.</source>
        <translation>已解密並與儲存時比對的檔案：{files} 個中隨機抽取 {checked} 個。其餘檔案確認都在，但沒有解密。</translation>
    </message>
    <message>
        <source>Files decrypted and compared with what was saved: all {files} of them.</source>
        <translation>已解密並與儲存時比對的檔案：全部 {files} 個。</translation>
    </message>
    <message>
        <source>exhibit No. {number}</source>
        <translation>證據第 {number} 號</translation>
    </message>
    <message>
        <source>entry {number} of the custody log</source>
        <translation>保管記錄第 {number} 條</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>案件 {number}</translation>
    </message>
    <message>
        <source>encrypted file {number}</source>
        <translation>加密檔案 {number}</translation>
    </message>
</context>
<context>
    <name>belongs</name>
    <message>
        <source>The same file</source>
        <translation>同一檔案</translation>
    </message>
    <message>
        <source>Looks like the same picture</source>
        <translation>看起來是同一張圖片</translation>
    </message>
    <message>
        <source>The same account</source>
        <translation>同一帳號</translation>
    </message>
    <message>
        <source>The same address</source>
        <translation>同一地址</translation>
    </message>
    <message>
        <source>The same group or channel</source>
        <translation>同一群組或頻道</translation>
    </message>
    <message>
        <source>Copy with parts covered</source>
        <translation>遮蓋局部的副本</translation>
    </message>
    <message>
        <source>Blurred copy</source>
        <translation>模糊處理的副本</translation>
    </message>
    <message>
        <source>Cropped copy</source>
        <translation>裁剪的副本</translation>
    </message>
    <message>
        <source>Covered copy</source>
        <translation>遮蓋的副本</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>逐字稿</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Part of a chat</source>
        <translation>聊天節錄</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原件</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>Its windows are kept out of screenshots and recordings, unless you turn that off in Settings.</source>
        <translation>它的視窗不會出現在截圖和錄屏裡，除非你在「設定」裡關掉。</translation>
    </message>
    <message>
        <source>On this system no program can keep its windows out of screenshots and recordings.</source>
        <translation>在這個系統上，沒有程式能讓自己的視窗不被截圖或錄屏拍到。</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Press on a window to save it. Tab goes to the next, Enter saves it, Escape leaves.</source>
        <translation>點一個視窗即可儲存。Tab 換下一個，Enter 儲存，Esc 離開。</translation>
    </message>
    <message>
        <source>Draw a box around what to save. Arrows move it, Shift and arrows size it, Enter saves it, Escape leaves.</source>
        <translation>框出要儲存的部分。方向鍵移動，Shift 加方向鍵改變大小，Enter 儲存，Esc 離開。</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>left out of the export</source>
        <translation>沒有包含在匯出中</translation>
    </message>
    <message>
        <source>larger than the export allowed</source>
        <translation>超過匯出允許的大小</translation>
    </message>
    <message>
        <source>no longer available when it was exported</source>
        <translation>匯出時已經無法取得</translation>
    </message>
    <message>
        <source>left out by the app</source>
        <translation>被程式省略</translation>
    </message>
    <message>
        <source>named, but not in the export</source>
        <translation>提到了，但不在匯出中</translation>
    </message>
    <message>
        <source>named by an unsafe path</source>
        <translation>路徑不安全</translation>
    </message>
    <message>
        <source>only a link</source>
        <translation>只有連結</translation>
    </message>
    <message>
        <source>had to be paid for</source>
        <translation>需要付費</translation>
    </message>
    <message>
        <source>deleted itself</source>
        <translation>已自行刪除</translation>
    </message>
    <message>
        <source>No sender given</source>
        <translation>沒有寫明傳送者</translation>
    </message>
    <message>
        <source>In the original: {file}, from byte {offset}</source>
        <translation>在原件中：{file}，從第 {offset} 位元組起</translation>
    </message>
    <message>
        <source>In reply to: {what}</source>
        <translation>回覆：{what}</translation>
    </message>
    <message>
        <source>Forwarded from: {what}</source>
        <translation>轉寄自：{what}</translation>
    </message>
    <message>
        <source>Edited: {when}</source>
        <translation>編輯於：{when}</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>沒有寫明時間</translation>
    </message>
    <message>
        <source>This record could not be read. The original is kept.</source>
        <translation>這條紀錄無法讀取。原件已保存。</translation>
    </message>
    <message>
        <source>File: {name}, kept, SHA-256 {digest}…</source>
        <translation>檔案：{name}，已保存，SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>File: {name}: {why}</source>
        <translation>檔案：{name}：{why}</translation>
    </message>
    <message>
        <source>not in the export</source>
        <translation>不在匯出中</translation>
    </message>
    <message>
        <source>Reactions: {told}</source>
        <translation>回應：{told}</translation>
    </message>
    <message>
        <source>A chat without a name</source>
        <translation>沒有名稱的聊天</translation>
    </message>
    <message>
        <source>Messages: {count}</source>
        <translation>訊息：{count}</translation>
    </message>
    <message>
        <source>{who}: {count} messages</source>
        <translation>{who}：{count} 則訊息</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A block of the custody log is not whole.</source>
        <translation>保管記錄的一個區塊不完整。</translation>
    </message>
    <message>
        <source>A case in the vault&apos;s index is not of the documented form.</source>
        <translation>保險庫索引中有一個案件不符合規定的格式。</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>案件需要一個名稱。</translation>
    </message>
    <message>
        <source>A chat in the vault&apos;s index is not of the documented form.</source>
        <translation>保險庫索引中的一個聊天不符合文件規定的格式。</translation>
    </message>
    <message>
        <source>A digest of 32 bytes is sent to {host}. It is salted: nobody can learn from it what is in the vault.</source>
        <translation>會向 {host} 傳送 32 位元組的摘要。摘要加了隨機鹽值：任何人都無法從中得知保險庫裡有什麼。</translation>
    </message>
    <message>
        <source>A disclosure is not of the documented form.</source>
        <translation>有一項揭露不符合規定的格式。</translation>
    </message>
    <message>
        <source>A file changed while it was being read.</source>
        <translation>檔案在讀取時發生了變化。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>有一個檔案無法讀取。</translation>
    </message>
    <message>
        <source>A file in the ZIP is damaged.</source>
        <translation>壓縮檔中有一個檔案已損壞。</translation>
    </message>
    <message>
        <source>A hash in the proof is not 32 bytes long.</source>
        <translation>證明中的一個雜湊值不是 32 位元組。</translation>
    </message>
    <message>
        <source>A leaf of the custody log is not a hash.</source>
        <translation>保管記錄的一個葉節點不是雜湊值。</translation>
    </message>
    <message>
        <source>A look is at one exhibit&apos;s address.</source>
        <translation>查看是針對某個證據的網址。</translation>
    </message>
    <message>
        <source>A message in the vault&apos;s index is not of the documented form.</source>
        <translation>保險庫索引中的一則訊息不符合文件規定的格式。</translation>
    </message>
    <message>
        <source>A page can load pictures and programs from other sites, and they see the same.</source>
        <translation>頁面可能從其他網站載入圖片和程式，這些網站也會看到同樣的資訊。</translation>
    </message>
    <message>
        <source>A picture is missing from the report&apos;s pages.</source>
        <translation>報告頁面中缺少一張圖片。</translation>
    </message>
    <message>
        <source>A preview could not be made safely.</source>
        <translation>無法安全地產生預覽。</translation>
    </message>
    <message>
        <source>A record is not in canonical form.</source>
        <translation>有一條記錄不是規範格式。</translation>
    </message>
    <message>
        <source>A record is not valid JSON.</source>
        <translation>有一條記錄不是有效的 JSON。</translation>
    </message>
    <message>
        <source>A request in the vault&apos;s index is not of the documented form.</source>
        <translation>保險庫索引中的一條請求不符合文件規定的格式。</translation>
    </message>
    <message>
        <source>A request needs a rule.</source>
        <translation>請求需要有依據。</translation>
    </message>
    <message>
        <source>A scale fact in the vault&apos;s index is not of the documented form.</source>
        <translation>保險庫索引中的一筆規模記錄不符合規定的格式。</translation>
    </message>
    <message>
        <source>A second copy of the header lies beside it as &apos;header.copy&apos;; put it in place and try again.</source>
        <translation>旁邊有一份檔頭副本 header.copy；請用它替換後再試。</translation>
    </message>
    <message>
        <source>A step of a request in the index is not of the documented form.</source>
        <translation>索引中某條請求的一個步驟不符合文件規定的格式。</translation>
    </message>
    <message>
        <source>A visit can leave traces there, such as a view count or a name in a list of viewers. Signed in, the account is known.</source>
        <translation>造訪可能在那裡留下痕跡，例如瀏覽次數或訪客名單中的名字。登入後，對方會知道是哪個帳號。</translation>
    </message>
    <message>
        <source>Add another passphrase or recovery words first.</source>
        <translation>請先新增另一個密碼或復原詞。</translation>
    </message>
    <message>
        <source>Add the exhibits whose addresses it is about.</source>
        <translation>請加入所涉網址對應的證據。</translation>
    </message>
    <message>
        <source>All the pictures are saved.</source>
        <translation>所有圖片都已儲存。</translation>
    </message>
    <message>
        <source>All {count} messages come from one account, and others are missing between them. The export may hold only that account&apos;s own messages: export this chat on its own, or keep the rest with screenshots.</source>
        <translation>全部 {count} 則訊息都來自同一個帳號，中間缺少其他訊息。這份匯出可能只有該帳號自己的訊息：請單獨匯出這個聊天，或者用截圖保存其餘部分。</translation>
    </message>
    <message>
        <source>Allow this app to record the screen in the system&apos;s settings, or use the system&apos;s own screenshot key.</source>
        <translation>請在系統設定中允許本應用程式錄製螢幕，或使用系統內建的截圖鍵。</translation>
    </message>
    <message>
        <source>An account cannot be joined to itself.</source>
        <translation>帳號不能與自己合併。</translation>
    </message>
    <message>
        <source>An anchor in the vault&apos;s index is not of the documented form.</source>
        <translation>保險庫索引中的一項時間證明不符合規定的格式。</translation>
    </message>
    <message>
        <source>An anchor&apos;s salt is 32 bytes long.</source>
        <translation>時間證明的鹽值必須為 32 位元組。</translation>
    </message>
    <message>
        <source>An authority needs a name of at most 80 characters.</source>
        <translation>機構需要一個不超過 80 個字元的名稱。</translation>
    </message>
    <message>
        <source>An encrypted file in the vault is damaged.</source>
        <translation>保險庫中有一個加密檔案已損壞。</translation>
    </message>
    <message>
        <source>An encrypted file is missing from the vault.</source>
        <translation>保險庫中少了一個加密檔案。</translation>
    </message>
    <message>
        <source>An entry of the vault&apos;s journal is not of the documented form.</source>
        <translation>保險庫日誌中的一條記錄不符合規定的格式。</translation>
    </message>
    <message>
        <source>An event about an account is not of the documented form.</source>
        <translation>有一筆關於帳號的紀錄不符合規定的格式。</translation>
    </message>
    <message>
        <source>An event has a version or a field this app does not know.</source>
        <translation>有一條記錄的版本或欄位本程式不認識。</translation>
    </message>
    <message>
        <source>An event in the vault&apos;s journal is not of the documented form.</source>
        <translation>保險庫日誌中的一個事件不符合規定的格式。</translation>
    </message>
    <message>
        <source>An event is not of the documented form.</source>
        <translation>有一條記錄不符合規定的格式。</translation>
    </message>
    <message>
        <source>An excerpt has a version this app does not know.</source>
        <translation>聊天節錄的版本是本應用程式不認得的。</translation>
    </message>
    <message>
        <source>An excerpt holds no messages, or too many.</source>
        <translation>聊天節錄裡沒有訊息，或者訊息太多。</translation>
    </message>
    <message>
        <source>An excerpt is longer than excerpts are.</source>
        <translation>聊天節錄超出了允許的長度。</translation>
    </message>
    <message>
        <source>An excerpt is not of the documented form.</source>
        <translation>聊天節錄不符合文件規定的格式。</translation>
    </message>
    <message>
        <source>An exhibit in the vault is not as long as was recorded, so no package was made.</source>
        <translation>保險庫中有一項證據的長度與記錄不符，因此沒有產生證據包。</translation>
    </message>
    <message>
        <source>An item in the vault&apos;s index is not of the documented form.</source>
        <translation>保險庫索引中有一項內容不符合規定的格式。</translation>
    </message>
    <message>
        <source>An unfinished file of an earlier export lies at the destination.</source>
        <translation>目標位置有一個以前未完成的匯出檔案。</translation>
    </message>
    <message>
        <source>Another copy of the app has this vault open.</source>
        <translation>本程式的另一個視窗已開啟這個保險庫。</translation>
    </message>
    <message>
        <source>Another copy of the app is writing to this backup.</source>
        <translation>本程式的另一個副本正在寫這個備份。</translation>
    </message>
    <message>
        <source>Another export is being read.</source>
        <translation>正在讀取另一份匯出。</translation>
    </message>
    <message>
        <source>Another program has the vault&apos;s index open.</source>
        <translation>另一個程式正開啟著保險庫的索引。</translation>
    </message>
    <message>
        <source>Ask for it again, and give the file exactly as you received it.</source>
        <translation>請對方重新提供，並原樣使用收到的檔案。</translation>
    </message>
    <message>
        <source>Ask the sender for it again, and compare the fingerprint by another way.</source>
        <translation>請讓寄件人再發一次，並用另一種方式核對驗證指紋。</translation>
    </message>
    <message>
        <source>Asking for a time stamp</source>
        <translation>正在請求時間戳記</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件數</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>聲道數</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字元數</translation>
    </message>
    <message>
        <source>Check and repair the vault: the index is rebuilt from the journal and the encrypted originals.</source>
        <translation>請檢查並修復保險庫：索引會根據日誌和加密的原件重建。</translation>
    </message>
    <message>
        <source>Check and repair the vault; what the index or a backup still holds is taken from there.</source>
        <translation>請檢查並修復保險庫；索引或備份中還有的內容會從那裡取回。</translation>
    </message>
    <message>
        <source>Check that it comes from this vault, and that the vault was not put back to an older state.</source>
        <translation>請確認它來自這個保險庫，且保險庫沒有被還原到較舊的狀態。</translation>
    </message>
    <message>
        <source>Check that it still exists and may be read, then add it again.</source>
        <translation>請確認它還在並且可以讀取，然後重新新增。</translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be written to, then try again.</source>
        <translation>請確認磁碟已連線並可寫入，然後再試。</translation>
    </message>
    <message>
        <source>Check the connection and, if you use one, the proxy. It waits in the queue until then.</source>
        <translation>請檢查網路連線；如果使用代理伺服器，也請檢查它。在此之前，請求會一直排隊等待。</translation>
    </message>
    <message>
        <source>Check the date and the time zone of this computer, then try again.</source>
        <translation>請檢查這台電腦的日期和時區，然後重試。</translation>
    </message>
    <message>
        <source>Check the folder and whether the drive is connected.</source>
        <translation>請檢查資料夾，以及磁碟是否已連接。</translation>
    </message>
    <message>
        <source>Check the folder, or create a new vault.</source>
        <translation>請檢查資料夾，或建立新的保險庫。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>請檢查路徑。</translation>
    </message>
    <message>
        <source>Check the service&apos;s address, or try another service.</source>
        <translation>請檢查該服務的位址，或換一個服務。</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>正在核對備份</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>正在核對證據包</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>正在核對報告</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>請選擇另一個磁碟上的資料夾。</translation>
    </message>
    <message>
        <source>Choose a neutral name; it can be changed later.</source>
        <translation>請選一個中性的名稱，以後可以改。</translation>
    </message>
    <message>
        <source>Choose an empty folder for the backup, or make a new one.</source>
        <translation>請為備份選擇一個空資料夾，或新建一個。</translation>
    </message>
    <message>
        <source>Choose another folder for this vault&apos;s backup.</source>
        <translation>請為這個保險庫的備份另選一個資料夾。</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing one away first.</source>
        <translation>請換個名稱，或先把已有的移走。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換個名稱。</translation>
    </message>
    <message>
        <source>Choose one of the rules.</source>
        <translation>請從列出的依據中選一個。</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>請選幾個詞。</translation>
    </message>
    <message>
        <source>Choose the first and the last message.</source>
        <translation>請選擇第一則和最後一則訊息。</translation>
    </message>
    <message>
        <source>Claims to be</source>
        <translation>自稱格式</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>請關閉其他程式，然後再試。</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>請關閉另一個視窗，然後再試。</translation>
    </message>
    <message>
        <source>Colour mode</source>
        <translation>顏色模式</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>顏色配置</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註釋</translation>
    </message>
    <message>
        <source>Compare each with its sheet, word by word; two different sheets of the same set are needed.</source>
        <translation>請逐詞與復原份額單核對；需要同一套中兩張不同的單子。</translation>
    </message>
    <message>
        <source>Compare it with the paper character by character and type it again.</source>
        <translation>請與紙上逐字核對，再輸入一次。</translation>
    </message>
    <message>
        <source>Compare them with the recovery sheet, word by word.</source>
        <translation>請與復原詞紙逐詞核對。</translation>
    </message>
    <message>
        <source>Comparing packages (exhibits)</source>
        <translation>正在比對證據包（證物）</translation>
    </message>
    <message>
        <source>Comparing pictures (files)</source>
        <translation>正在比對圖片（檔案）</translation>
    </message>
    <message>
        <source>Connect the drive again, check that it may be written to, and back up again.</source>
        <translation>請重新接上磁碟，確認可以寫入，然後再備份一次。</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>內容憑證</translation>
    </message>
    <message>
        <source>Copying to the backup</source>
        <translation>正在複製到備份</translation>
    </message>
    <message>
        <source>Decimal position</source>
        <translation>位置（十進位制）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>是否加密</translation>
    </message>
    <message>
        <source>Encrypted entries</source>
        <translation>加密的條目</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>條目數</translation>
    </message>
    <message>
        <source>Every site visited in the window sees that, when, and with which browser, from this network address.</source>
        <translation>在視窗中造訪的每個網站都會看到這次造訪、時間、所用瀏覽器和這個網路位址。</translation>
    </message>
    <message>
        <source>Every site visited in the window sees that, when, and with which browser; it sees the proxy&apos;s address.</source>
        <translation>在視窗中造訪的每個網站都會看到這次造訪、時間和所用瀏覽器；看到的是代理的位址。</translation>
    </message>
    <message>
        <source>Everything already reported as saved is safe; the last item was not saved.</source>
        <translation>已報告儲存的都安全；最後一項沒有儲存。</translation>
    </message>
    <message>
        <source>Everything already reported as saved was written before.</source>
        <translation>已報告儲存的內容之前都已寫好。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>幀數</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another drive, and back up again: what was copied stays.</source>
        <translation>請在上面騰出一些空間，或換一個磁碟，再備份一次：已複製的會保留。</translation>
    </message>
    <message>
        <source>Free some space, then add it again.</source>
        <translation>請騰出一些空間，然後重新新增。</translation>
    </message>
    <message>
        <source>Give more characters of the id.</source>
        <translation>請多輸入幾位編號。</translation>
    </message>
    <message>
        <source>Give the address as it was shown to you.</source>
        <translation>請按看到的樣子輸入網址。</translation>
    </message>
    <message>
        <source>Give the authority&apos;s root certificate as a PEM file.</source>
        <translation>請提供該機構根憑證的 PEM 檔案。</translation>
    </message>
    <message>
        <source>Header version</source>
        <translation>檔頭版本</translation>
    </message>
    <message>
        <source>How many there are is noted in a case, and none was given.</source>
        <translation>數量要記在案件裡，但沒有指定案件。</translation>
    </message>
    <message>
        <source>If this computer has a proxy set in its own settings, the browser uses it.</source>
        <translation>如果這台電腦在系統設定中設了代理，瀏覽器會使用它。</translation>
    </message>
    <message>
        <source>If you know the authority, add its root certificate to it; otherwise use another authority.</source>
        <translation>如果您認識這個機構，請為它加入根憑證；否則請使用其他機構。</translation>
    </message>
    <message>
        <source>Install the app again, then try once more.</source>
        <translation>請重新安裝本程式，然後再試。</translation>
    </message>
    <message>
        <source>It can be stamped again once something was added.</source>
        <translation>加入新內容後可以再次蓋時間戳記。</translation>
    </message>
    <message>
        <source>It is coded in a way that this app cannot show. It is stored unchanged.</source>
        <translation>它的編碼方式本應用程式無法顯示。檔案原樣保存著。</translation>
    </message>
    <message>
        <source>It waits in the queue; try again later.</source>
        <translation>請求已在排隊；請稍後重試。</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>它沒有被改動。</translation>
    </message>
    <message>
        <source>It was removed again; the vault is unchanged.</source>
        <translation>已將它刪除；保險庫沒有改動。</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Keep both, and choose another folder for this vault&apos;s backup.</source>
        <translation>請兩個都保留，並為這個保險庫的備份另選一個資料夾。</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>List the authorities and use a name from the list.</source>
        <translation>請列出各機構，並使用清單中的名稱。</translation>
    </message>
    <message>
        <source>List the keys and use an id from the list.</source>
        <translation>請列出鑰匙，使用清單中的編號。</translation>
    </message>
    <message>
        <source>List what is there and use an id from the list.</source>
        <translation>請列出內容，使用清單中的編號。</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>看起來像</translation>
    </message>
    <message>
        <source>Make the copy first.</source>
        <translation>請先製作副本。</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>正在重建索引</translation>
    </message>
    <message>
        <source>Making the list of hashes (files)</source>
        <translation>正在產生雜湊清單（檔案）</translation>
    </message>
    <message>
        <source>Making the search anew (items)</source>
        <translation>正在重建搜尋（項目）</translation>
    </message>
    <message>
        <source>Messages were set to delete themselves {count} times (last: after {value} seconds).</source>
        <translation>訊息自動刪除被設定過 {count} 次（最後一次：{value} 秒後）。</translation>
    </message>
    <message>
        <source>More than one case begins with that id.</source>
        <translation>有多個案件以該編號開頭。</translation>
    </message>
    <message>
        <source>More than one item begins with that id.</source>
        <translation>有多項內容以該編號開頭。</translation>
    </message>
    <message>
        <source>Neither was touched.</source>
        <translation>兩者都沒有更動。</translation>
    </message>
    <message>
        <source>Neither was touched; both can be opened.</source>
        <translation>兩者都沒有更動，都可以開啟。</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>最新條目</translation>
    </message>
    <message>
        <source>No chat of a known kind was found in that export.</source>
        <translation>在這份匯出中沒有找到可辨識的聊天。</translation>
    </message>
    <message>
        <source>No file in the backup has that number or id.</source>
        <translation>備份中沒有這個編號或識別碼的檔案。</translation>
    </message>
    <message>
        <source>No time stamp authority is turned on.</source>
        <translation>沒有開啟任何時間戳記機構。</translation>
    </message>
    <message>
        <source>No unfinished file was left there.</source>
        <translation>那裡沒有留下未完成的檔案。</translation>
    </message>
    <message>
        <source>None of those certificates is a root: it must be issued by itself.</source>
        <translation>這些憑證中沒有根憑證：根憑證必須由自身簽發。</translation>
    </message>
    <message>
        <source>Note first when and how it was sent.</source>
        <translation>請先記下何時、以什麼途徑寄出。</translation>
    </message>
    <message>
        <source>Nothing can be proven from an empty custody log.</source>
        <translation>空的保管記錄不能證明任何事。</translation>
    </message>
    <message>
        <source>Nothing can be proven from the checkpoint of an empty log.</source>
        <translation>空記錄的檢查點不能證明任何事。</translation>
    </message>
    <message>
        <source>Nothing in the vault has that id or name.</source>
        <translation>保險庫裡沒有這個編號或名稱。</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed, and what was to be sent holds nothing that can be read.</source>
        <translation>保險庫未作任何更動；原本要傳送的內容中沒有任何可讀的資訊。</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed.</source>
        <translation>保險庫未作任何更動。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>無需任何操作。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the preview can be tried again later.</source>
        <translation>不需要做什麼；預覽可以以後再試。</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was sent.</source>
        <translation>沒有更動任何內容，也沒有傳送任何內容。</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is ever wiped after wrong tries.</source>
        <translation>什麼都沒有改動，輸錯多少次也不會清除任何內容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什麼都沒有改動。</translation>
    </message>
    <message>
        <source>Nothing was left at the destination, and the vault is unchanged.</source>
        <translation>目標位置沒有留下任何東西，保險庫也沒有改動。</translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation>目標位置沒有留下任何東西。</translation>
    </message>
    <message>
        <source>Nothing was named that could be joined or split.</source>
        <translation>沒有指明要合併或拆分的內容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>沒有傳送任何內容。</translation>
    </message>
    <message>
        <source>One commit is too long for the vault&apos;s journal.</source>
        <translation>一次儲存的內容太多，保險庫的日誌放不下。</translation>
    </message>
    <message>
        <source>One of these is no exhibit of that case.</source>
        <translation>其中有一個不是該案件的證據。</translation>
    </message>
    <message>
        <source>Only of a file can a copy be made.</source>
        <translation>只有檔案才能製作副本。</translation>
    </message>
    <message>
        <source>Open it with a newer version of the app, or put &apos;header.copy&apos; in place.</source>
        <translation>請用新版程式開啟，或用 header.copy 替換。</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or with the secret key (AGE-SECRET-KEY-1…) of a recipient.</source>
        <translation>請用它的密碼，或收件人的私密金鑰（AGE-SECRET-KEY-1…）開啟。</translation>
    </message>
    <message>
        <source>Other people who get the package or report see the authority&apos;s name and the time it states.</source>
        <translation>收到證據包或報告的人會看到該機構的名稱及其所述的時間。</translation>
    </message>
    <message>
        <source>Part of the file is missing or damaged; the rest was read.</source>
        <translation>檔案有一部分缺失或損壞；其餘部分已讀取。</translation>
    </message>
    <message>
        <source>People joined or were invited {count} times.</source>
        <translation>有人加入或被邀請 {count} 次。</translation>
    </message>
    <message>
        <source>People left or were removed {count} times.</source>
        <translation>有人離開或被移除 {count} 次。</translation>
    </message>
    <message>
        <source>Pictures can only be shown with a reader for them.</source>
        <translation>要顯示圖片，需要有讀取它們的程式。</translation>
    </message>
    <message>
        <source>Put the exhibit into a case first, or leave the counts out.</source>
        <translation>請先把證據歸入案件，或者不採用數量。</translation>
    </message>
    <message>
        <source>Read by a machine from the page&apos;s markup, as a page of</source>
        <translation>由程式從頁面標記中讀出，視為以下平台的頁面</translation>
    </message>
    <message>
        <source>Reading exhibits</source>
        <translation>正在讀取證據</translation>
    </message>
    <message>
        <source>Reading the chats</source>
        <translation>正在讀取聊天</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>讀取檔案用時過長，已停止。</translation>
    </message>
    <message>
        <source>Reading the file would need more memory than is allowed.</source>
        <translation>讀取該檔案所需記憶體超過允許的上限。</translation>
    </message>
    <message>
        <source>Reading what the files say (items)</source>
        <translation>正在讀取檔案資訊（項）</translation>
    </message>
    <message>
        <source>Reading words in pictures (files)</source>
        <translation>正在辨識圖片中的文字（檔案）</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>請移除一個不再需要的。</translation>
    </message>
    <message>
        <source>Remove the file that ends in .part, or choose another name.</source>
        <translation>請刪除以 .part 結尾的檔案，或換個名稱。</translation>
    </message>
    <message>
        <source>Repair the vault from the backup, which brings it forward, or restore the backup to a new place.</source>
        <translation>請用備份修復保險庫，使它跟上備份；或把備份復原到新的位置。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在復原</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>取樣率</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在儲存</translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation>正在儲存匯出</translation>
    </message>
    <message>
        <source>Say in neutral words what it is, or give its address.</source>
        <translation>請用中性的詞說明它是什麼，或填寫網址。</translation>
    </message>
    <message>
        <source>Say in which order they stand (day, month, year), as on the phone that made the export.</source>
        <translation>請說明日、月、年的順序，以匯出聊天的那支手機為準。</translation>
    </message>
    <message>
        <source>Say what was shown, such as the number of members.</source>
        <translation>請寫下當時顯示的內容，例如成員人數。</translation>
    </message>
    <message>
        <source>Say who is to open the annex.</source>
        <translation>請指定誰可以打開附件。</translation>
    </message>
    <message>
        <source>See --versions for those there are.</source>
        <translation>用 --versions 查看已有的各版。</translation>
    </message>
    <message>
        <source>See which kinds of export are read, and export the chat again in one of them.</source>
        <translation>請查看可以讀取哪些匯出格式，再用其中一種重新匯出聊天。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>請縮短內容。</translation>
    </message>
    <message>
        <source>Signature covers the whole file</source>
        <translation>簽名覆蓋整個檔案</translation>
    </message>
    <message>
        <source>Signature name</source>
        <translation>簽名者名稱</translation>
    </message>
    <message>
        <source>Signature time, as stated</source>
        <translation>簽名時間（自稱）</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽名數</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>正在簽名</translation>
    </message>
    <message>
        <source>Someone may be in between, or the service&apos;s certificate is old. Try again on another network.</source>
        <translation>可能有人在中間攔截，或該服務的憑證已過期。請換一個網路重試。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出了問題。</translation>
    </message>
    <message>
        <source>Split it from that account first, then join it.</source>
        <translation>請先從那個帳號中拆出，再合併。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>隨時可以重新開始。</translation>
    </message>
    <message>
        <source>Take it in several parts.</source>
        <translation>請分成幾段來取。</translation>
    </message>
    <message>
        <source>Take the suggested passphrase.</source>
        <translation>請使用建議的密碼。</translation>
    </message>
    <message>
        <source>That already belongs to another account.</source>
        <translation>它已屬於另一個帳號。</translation>
    </message>
    <message>
        <source>That backup was begun and never finished.</source>
        <translation>這個備份開始了，但從未完成。</translation>
    </message>
    <message>
        <source>That change to the keys is not possible.</source>
        <translation>不能這樣更改鑰匙。</translation>
    </message>
    <message>
        <source>That counter-signature is kept already.</source>
        <translation>該會簽已經保存。</translation>
    </message>
    <message>
        <source>That date or time could not be understood.</source>
        <translation>看不懂這個日期或時間。</translation>
    </message>
    <message>
        <source>That exhibit&apos;s content is withheld.</source>
        <translation>該證據的內容不予揭露。</translation>
    </message>
    <message>
        <source>That exhibit&apos;s parts are withheld.</source>
        <translation>該證物的組成部分已被保留，未予提供。</translation>
    </message>
    <message>
        <source>That file holds no certificates.</source>
        <translation>該檔案中沒有憑證。</translation>
    </message>
    <message>
        <source>That file is not a checkpoint of a vault.</source>
        <translation>該檔案不是保險庫的檢查點。</translation>
    </message>
    <message>
        <source>That folder holds something that is no backup.</source>
        <translation>那個資料夾裡有不是備份的內容。</translation>
    </message>
    <message>
        <source>That folder holds the backup of another vault.</source>
        <translation>那個資料夾裡是另一個保險庫的備份。</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <translation>這不是有效的日期。</translation>
    </message>
    <message>
        <source>That is not a checkpoint&apos;s fingerprint, or a character in it was miswritten.</source>
        <translation>這不是檢查點的驗證指紋，或有字元寫錯了。</translation>
    </message>
    <message>
        <source>That is not a counter-signature over a checkpoint of this vault.</source>
        <translation>這不是對本保險庫檢查點的會簽。</translation>
    </message>
    <message>
        <source>That is not a file.</source>
        <translation>這不是檔案。</translation>
    </message>
    <message>
        <source>That is not a package of this app: neither a ZIP nor an age file, or its start was changed.</source>
        <translation>這不是本程式的證據包：既不是 ZIP 也不是 age 檔案，或開頭被改過。</translation>
    </message>
    <message>
        <source>That is not a time stamp authority this vault knows.</source>
        <translation>本保險庫不認識這個時間戳記機構。</translation>
    </message>
    <message>
        <source>That is not a valid age recipient (it should begin with age1).</source>
        <translation>這不是有效的 age 收件人金鑰（應以 age1 開頭）。</translation>
    </message>
    <message>
        <source>That is not a valid age secret key (it should begin with AGE-SECRET-KEY-1).</source>
        <translation>這不是有效的 age 私鑰（應以 AGE-SECRET-KEY-1 開頭）。</translation>
    </message>
    <message>
        <source>That is not a valid age secret key.</source>
        <translation>這不是有效的 age 私鑰。</translation>
    </message>
    <message>
        <source>That is the last passphrase or recovery sheet; without it nobody could open the vault.</source>
        <translation>這是最後一個密碼或復原詞；沒有它誰也打不開保險庫。</translation>
    </message>
    <message>
        <source>That is this vault&apos;s own key: it cannot be its own witness.</source>
        <translation>這是本保險庫自己的金鑰：它不能為自己作證。</translation>
    </message>
    <message>
        <source>That is too long to be kept.</source>
        <translation>內容太長，無法儲存。</translation>
    </message>
    <message>
        <source>That is what you noted of this account itself, so it cannot be split from it.</source>
        <translation>這是您為該帳號本身記下的內容，因此不能從中拆出。</translation>
    </message>
    <message>
        <source>That item has no such part.</source>
        <translation>該項目沒有這個組成部分。</translation>
    </message>
    <message>
        <source>That item holds no file.</source>
        <translation>這一項沒有檔案。</translation>
    </message>
    <message>
        <source>That part is not handed over.</source>
        <translation>這個組成部分不會交出。</translation>
    </message>
    <message>
        <source>That part of the chat cannot be taken.</source>
        <translation>無法摘取聊天的這一段。</translation>
    </message>
    <message>
        <source>That part of the chat is too long for one exhibit.</source>
        <translation>聊天的這一段太長，放不進一件證據。</translation>
    </message>
    <message>
        <source>That passphrase does not open this package, or its beginning was changed.</source>
        <translation>這個密碼打不開該證據包，或它的開頭被改過。</translation>
    </message>
    <message>
        <source>That passphrase does not open this package.</source>
        <translation>這個密碼打不開該證據包。</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault.</source>
        <translation>這個密碼打不開該保險庫。</translation>
    </message>
    <message>
        <source>That request is about no exhibit.</source>
        <translation>該請求沒有涉及任何證據。</translation>
    </message>
    <message>
        <source>That request was not sent yet.</source>
        <translation>該請求還沒有寄出。</translation>
    </message>
    <message>
        <source>That time stamp authority is turned off.</source>
        <translation>該時間戳記機構未開啟。</translation>
    </message>
    <message>
        <source>That way of making a copy is not known.</source>
        <translation>不認識這種製作副本的方式。</translation>
    </message>
    <message>
        <source>That way to the network cannot be understood.</source>
        <translation>無法理解這種連線方式。</translation>
    </message>
    <message>
        <source>The anchor is over a checkpoint of another size.</source>
        <translation>該時間證明針對的是另一個大小的檢查點。</translation>
    </message>
    <message>
        <source>The anchor&apos;s time or policy is not the one that its proof states.</source>
        <translation>該時間證明的時間或策略與證明本身所述不符。</translation>
    </message>
    <message>
        <source>The annex needs somebody who can open it.</source>
        <translation>附件需要有能打開它的人。</translation>
    </message>
    <message>
        <source>The authority&apos;s address cannot be understood.</source>
        <translation>無法理解該機構的位址。</translation>
    </message>
    <message>
        <source>The authority&apos;s address must begin with http:// or https:// and name a host.</source>
        <translation>機構的位址必須以 http:// 或 https:// 開頭，並寫明主機名稱。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate was not valid at the time that it states.</source>
        <translation>在其所述的時間，該機構的憑證無效。</translation>
    </message>
    <message>
        <source>The authority&apos;s policy is not an object identifier.</source>
        <translation>該機構的策略不是物件識別碼（OID）。</translation>
    </message>
    <message>
        <source>The authority&apos;s root certificates cannot be read.</source>
        <translation>無法讀取該機構的根憑證。</translation>
    </message>
    <message>
        <source>The backup and this vault have different histories.</source>
        <translation>備份和這個保險庫的歷史不同。</translation>
    </message>
    <message>
        <source>The backup cannot lie in the vault, nor the vault in the backup.</source>
        <translation>備份不能放在保險庫裡，保險庫也不能放在備份裡。</translation>
    </message>
    <message>
        <source>The backup has no such generation.</source>
        <translation>備份中沒有這一代。</translation>
    </message>
    <message>
        <source>The backup holds more than this vault: this vault is an older copy.</source>
        <translation>備份裡的內容比這個保險庫多：這個保險庫是較舊的副本。</translation>
    </message>
    <message>
        <source>The backup is damaged or cut short.</source>
        <translation>備份已損壞或不完整。</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>無法啟動瀏覽器。</translation>
    </message>
    <message>
        <source>The case has no exhibit with one of the numbers asked for.</source>
        <translation>該案件沒有所要求編號的證據。</translation>
    </message>
    <message>
        <source>The certificates of the time stamp are missing.</source>
        <translation>時間戳記的憑證缺失。</translation>
    </message>
    <message>
        <source>The chat has no message with one of those numbers.</source>
        <translation>聊天裡沒有其中某個編號的訊息。</translation>
    </message>
    <message>
        <source>The checkpoint of an empty log has a wrong root.</source>
        <translation>空記錄的檢查點根值有誤。</translation>
    </message>
    <message>
        <source>The connection is not encrypted, as is usual for time stamps: those in between can read the digest.</source>
        <translation>與時間戳記服務的慣例相同，連線未加密：途中的人可以讀到摘要。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: those in between can read the page.</source>
        <translation>連線沒有加密：中間的人可以讀到頁面內容。</translation>
    </message>
    <message>
        <source>The connection to the service is not secure, so nothing was sent.</source>
        <translation>與該服務的連線不安全，因此沒有傳送任何內容。</translation>
    </message>
    <message>
        <source>The consistency proof does not lead to the newer checkpoint: the log does not extend it.</source>
        <translation>一致性證明通不到較新的檢查點：記錄不是它的延續。</translation>
    </message>
    <message>
        <source>The consistency proof does not lead to the older checkpoint.</source>
        <translation>一致性證明通不到較舊的檢查點。</translation>
    </message>
    <message>
        <source>The consistency proof is empty.</source>
        <translation>一致性證明為空。</translation>
    </message>
    <message>
        <source>The consistency proof is longer than the log is high.</source>
        <translation>一致性證明長於記錄的高度。</translation>
    </message>
    <message>
        <source>The consistency proof is too short.</source>
        <translation>一致性證明太短。</translation>
    </message>
    <message>
        <source>The consistency proof should be empty.</source>
        <translation>一致性證明應當為空。</translation>
    </message>
    <message>
        <source>The counter-signature does not hold.</source>
        <translation>該會簽不成立。</translation>
    </message>
    <message>
        <source>The counter-signer&apos;s key cannot be read.</source>
        <translation>無法讀取會簽人的金鑰。</translation>
    </message>
    <message>
        <source>The counter-signer&apos;s key is neither P-256 nor Ed25519.</source>
        <translation>會簽人的金鑰既不是 P-256 也不是 Ed25519。</translation>
    </message>
    <message>
        <source>The counter-signer&apos;s name must be one line of at most 200 characters.</source>
        <translation>會簽人的姓名必須是一行，且不超過 200 個字元。</translation>
    </message>
    <message>
        <source>The custody log does not hold.</source>
        <translation>保管記錄不成立。</translation>
    </message>
    <message>
        <source>The custody log has not all of its leaves.</source>
        <translation>保管記錄缺少部分條目。</translation>
    </message>
    <message>
        <source>The dates in this chat can be read in more than one way.</source>
        <translation>這個聊天裡的日期有不只一種讀法。</translation>
    </message>
    <message>
        <source>The destination cannot be written.</source>
        <translation>目標位置無法寫入。</translation>
    </message>
    <message>
        <source>The destination is full.</source>
        <translation>目標位置已滿。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The drive cannot be written or read.</source>
        <translation>磁碟無法讀寫。</translation>
    </message>
    <message>
        <source>The drive failed while saving; lock the vault and open it again.</source>
        <translation>儲存時磁碟出錯；請鎖定保險庫後重新開啟。</translation>
    </message>
    <message>
        <source>The drive of the backup cannot be written or read.</source>
        <translation>無法讀寫備份所在的磁碟。</translation>
    </message>
    <message>
        <source>The drive of the backup is full.</source>
        <translation>備份所在的磁碟已滿。</translation>
    </message>
    <message>
        <source>The encrypted files were not touched.</source>
        <translation>加密檔案沒有動過。</translation>
    </message>
    <message>
        <source>The encrypted originals lie in &apos;objects&apos; and were not touched.</source>
        <translation>加密的原件在 objects 裡，沒有動過。</translation>
    </message>
    <message>
        <source>The encrypted part of the package is cut short.</source>
        <translation>證據包的加密部分不完整。</translation>
    </message>
    <message>
        <source>The end of that span lies before its beginning.</source>
        <translation>這段時間的結束早於開始。</translation>
    </message>
    <message>
        <source>The export holds more files than can be kept at once.</source>
        <translation>這份匯出的檔案太多，無法一次儲存。</translation>
    </message>
    <message>
        <source>The export itself is saved, byte for byte.</source>
        <translation>匯出本身已逐位元組儲存。</translation>
    </message>
    <message>
        <source>The file cannot be read further from byte {value} on. Everything before was read.</source>
        <translation>檔案從第 {value} 位元組起無法繼續讀取。之前的都已讀取。</translation>
    </message>
    <message>
        <source>The file ends before that place.</source>
        <translation>檔案在該位置之前就結束了。</translation>
    </message>
    <message>
        <source>The file ends in the middle, at byte {value}. Everything before was read.</source>
        <translation>檔案在第 {value} 位元組處中斷。之前的都已讀取。</translation>
    </message>
    <message>
        <source>The file holds more records than are read; the rest is in the original.</source>
        <translation>檔案裡的紀錄多於讀取的上限；其餘的在原件中。</translation>
    </message>
    <message>
        <source>The file holds no messages.</source>
        <translation>檔案裡沒有訊息。</translation>
    </message>
    <message>
        <source>The file is damaged or is not what its first bytes say.</source>
        <translation>檔案已損壞，或與其開頭所示不符。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>The file is larger than what is read safely.</source>
        <translation>檔案大於可安全讀取的上限。</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>檔案有密碼保護。</translation>
    </message>
    <message>
        <source>The file itself is stored unchanged.</source>
        <translation>檔案本身已原樣儲存。</translation>
    </message>
    <message>
        <source>The file that holds these messages is not in the vault.</source>
        <translation>含有這些訊息的檔案不在保險庫中。</translation>
    </message>
    <message>
        <source>The first bytes of the vault&apos;s index were changed.</source>
        <translation>保險庫索引的開頭被改過。</translation>
    </message>
    <message>
        <source>The inclusion proof does not lead to the checkpoint: the event or the proof was changed.</source>
        <translation>包含證明通不到檢查點：記錄或證明被改過。</translation>
    </message>
    <message>
        <source>The inclusion proof is longer than the log is high.</source>
        <translation>包含證明長於記錄的高度。</translation>
    </message>
    <message>
        <source>The inclusion proof is too short.</source>
        <translation>包含證明太短。</translation>
    </message>
    <message>
        <source>The kept blocks of the custody log do not fit its length.</source>
        <translation>保管記錄所存的區塊與其長度不符。</translation>
    </message>
    <message>
        <source>The kept edge of the custody log does not fit its length.</source>
        <translation>保管記錄所存的邊緣與長度不符。</translation>
    </message>
    <message>
        <source>The name of the chat was changed {count} times.</source>
        <translation>聊天名稱改過 {count} 次。</translation>
    </message>
    <message>
        <source>The network act did not succeed.</source>
        <translation>這次連線操作沒有成功。</translation>
    </message>
    <message>
        <source>The old passphrase is not right.</source>
        <translation>原來的密碼不對。</translation>
    </message>
    <message>
        <source>The order of day, month and year is the one you gave: {value}.</source>
        <translation>日、月、年的順序按你所選：{value}。</translation>
    </message>
    <message>
        <source>The order of day, month and year was found from the whole file: {value}.</source>
        <translation>日、月、年的順序由整個檔案推斷：{value}。</translation>
    </message>
    <message>
        <source>The package cannot be read.</source>
        <translation>證據包無法讀取。</translation>
    </message>
    <message>
        <source>The package does not hold.</source>
        <translation>證據包不成立。</translation>
    </message>
    <message>
        <source>The package was written, but reading it back gave something else, so it was removed.</source>
        <translation>證據包已寫入，但讀回的內容不同，因此已刪除。</translation>
    </message>
    <message>
        <source>The page could not be saved.</source>
        <translation>無法儲存該網頁。</translation>
    </message>
    <message>
        <source>The page did not load.</source>
        <translation>網頁沒有載入。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密碼是空的。</translation>
    </message>
    <message>
        <source>The picture claims more pixels than can be opened safely.</source>
        <translation>圖片聲稱的畫素超過可安全開啟的上限。</translation>
    </message>
    <message>
        <source>The process that lays out reports ended early.</source>
        <translation>排版報告的程式提前結束了。</translation>
    </message>
    <message>
        <source>The process that lays out reports gave an incomplete answer.</source>
        <translation>排版報告的程式給出的結果不完整。</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and looks up the sites. With Tor, neither learns both.</source>
        <translation>代理 {proxy} 會知道您的網路位址，並由它查詢網站。使用 Tor 時，沒有哪一方同時知道兩者。</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and looks up {host}. With Tor, neither learns both.</source>
        <translation>代理伺服器 {proxy} 會得知您的網路位址，並替您查詢 {host}。使用 Tor 時，任何一方都不會同時得知兩者。</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and that {host} was contacted.</source>
        <translation>代理伺服器 {proxy} 會得知您的網路位址，以及您聯絡了 {host}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and which sites are visited.</source>
        <translation>代理 {proxy} 會知道您的網路位址，以及造訪了哪些網站。</translation>
    </message>
    <message>
        <source>The reader could not be started.</source>
        <translation>讀取程式無法啟動。</translation>
    </message>
    <message>
        <source>The reader gave an answer that was not accepted.</source>
        <translation>讀取程式給出的結果未被接受。</translation>
    </message>
    <message>
        <source>The reader stopped on a file of this export. What it said before was kept.</source>
        <translation>讀取程式在這份匯出的一個檔案上停止了。在此之前讀到的已保留。</translation>
    </message>
    <message>
        <source>The reader stopped on this file.</source>
        <translation>讀取程式在這個檔案上停止了。</translation>
    </message>
    <message>
        <source>The reader was closed.</source>
        <translation>讀取程式已關閉。</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>報告無法產生。</translation>
    </message>
    <message>
        <source>The report that was written could not be read back whole.</source>
        <translation>寫好的報告無法完整讀回。</translation>
    </message>
    <message>
        <source>The report was written but could not be read back.</source>
        <translation>報告已寫入，但無法讀回。</translation>
    </message>
    <message>
        <source>The report&apos;s pages could not be laid out.</source>
        <translation>報告無法排版。</translation>
    </message>
    <message>
        <source>The service answered with something else than was asked for.</source>
        <translation>該服務傳回的內容與請求不符。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>無法連線到該服務。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>該服務沒有及時回應。</translation>
    </message>
    <message>
        <source>The service sent far more than an answer.</source>
        <translation>該服務傳來的內容遠遠超過一個回應。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not for time stamps alone.</source>
        <translation>簽署者的憑證並非專用於時間戳記。</translation>
    </message>
    <message>
        <source>The stored request is not a time stamp request.</source>
        <translation>保存的請求不是時間戳記請求。</translation>
    </message>
    <message>
        <source>The system cannot lock in the process that would read this report.</source>
        <translation>系統無法把讀取這份報告的程式隔離起來。</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen.</source>
        <translation>系統沒有給出螢幕圖片。</translation>
    </message>
    <message>
        <source>The system keyring cannot be used safely here.</source>
        <translation>這裡無法安全使用系統鑰匙圈。</translation>
    </message>
    <message>
        <source>The system keyring holds no key for this vault.</source>
        <translation>系統鑰匙圈裡沒有這個保險庫的鑰匙。</translation>
    </message>
    <message>
        <source>The system keyring holds something else for this vault.</source>
        <translation>系統鑰匙圈裡為這個保險庫存的是別的內容。</translation>
    </message>
    <message>
        <source>The time in the time stamp and this computer&apos;s clock are more than a day apart.</source>
        <translation>時間戳記中的時間與這台電腦的時鐘相差超過一天。</translation>
    </message>
    <message>
        <source>The time stamp answers another request.</source>
        <translation>該時間戳記回應的是另一個請求。</translation>
    </message>
    <message>
        <source>The time stamp authority declined the request.</source>
        <translation>時間戳記機構拒絕了請求。</translation>
    </message>
    <message>
        <source>The time stamp does not hold and was not kept.</source>
        <translation>該時間戳記不成立，未予保存。</translation>
    </message>
    <message>
        <source>The time stamp does not hold its signer&apos;s certificate.</source>
        <translation>時間戳記中沒有其簽署者的憑證。</translation>
    </message>
    <message>
        <source>The time stamp does not say which certificate it is signed with.</source>
        <translation>時間戳記沒有說明用哪個憑證簽署。</translation>
    </message>
    <message>
        <source>The time stamp is not signed by an authority that this vault trusts.</source>
        <translation>該時間戳記並非由本保險庫信任的機構簽署。</translation>
    </message>
    <message>
        <source>The time stamp is over something else than was sent.</source>
        <translation>該時間戳記針對的不是所傳送的內容。</translation>
    </message>
    <message>
        <source>The time stamp was issued under another policy than the one asked for.</source>
        <translation>該時間戳記是按另一策略簽發的，與所請求的不符。</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature does not hold.</source>
        <translation>該時間戳記的簽章不成立。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保險庫已鎖定。</translation>
    </message>
    <message>
        <source>The vault itself was not touched.</source>
        <translation>保險庫本身沒有更動。</translation>
    </message>
    <message>
        <source>The vault was not touched, and earlier backups there are as they were.</source>
        <translation>保險庫沒有被更動，那裡以前的備份也保持原樣。</translation>
    </message>
    <message>
        <source>The vault&apos;s header asks for a version or a key setting that this app does not accept.</source>
        <translation>保險庫檔頭要求的版本或金鑰設定，本程式不接受。</translation>
    </message>
    <message>
        <source>The vault&apos;s header belongs to another vault.</source>
        <translation>保險庫的檔頭屬於另一個保險庫。</translation>
    </message>
    <message>
        <source>The vault&apos;s header is an older one that was put back.</source>
        <translation>保險庫的檔頭是被放回的舊版本。</translation>
    </message>
    <message>
        <source>The vault&apos;s header is cut short or has something added.</source>
        <translation>保險庫的檔頭不完整或被加入了內容。</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged or cut short.</source>
        <translation>保險庫的檔頭已損壞或不完整。</translation>
    </message>
    <message>
        <source>The vault&apos;s header is missing.</source>
        <translation>保險庫缺少檔頭。</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than this app.</source>
        <translation>保險庫的檔頭被其他程式改過。</translation>
    </message>
    <message>
        <source>The vault&apos;s index and its journal do not fit each other.</source>
        <translation>保險庫的索引與日誌對不上。</translation>
    </message>
    <message>
        <source>The vault&apos;s index has a version this app does not know.</source>
        <translation>保險庫索引的版本本程式不認識。</translation>
    </message>
    <message>
        <source>The vault&apos;s index is missing or damaged.</source>
        <translation>保險庫的索引缺失或損壞。</translation>
    </message>
    <message>
        <source>The vault&apos;s index is older than its journal.</source>
        <translation>保險庫的索引比日誌舊。</translation>
    </message>
    <message>
        <source>The vault&apos;s journal is missing or damaged.</source>
        <translation>保險庫的日誌簿遺失或損壞。</translation>
    </message>
    <message>
        <source>There are too many keys.</source>
        <translation>鑰匙太多了。</translation>
    </message>
    <message>
        <source>There is already a case with that name.</source>
        <translation>已經有同名的案件。</translation>
    </message>
    <message>
        <source>There is already a file or folder at the destination.</source>
        <translation>目標位置已有檔案或資料夾。</translation>
    </message>
    <message>
        <source>There is already an authority with that name.</source>
        <translation>已有同名的機構。</translation>
    </message>
    <message>
        <source>There is no address to save.</source>
        <translation>沒有可儲存的網址。</translation>
    </message>
    <message>
        <source>There is no backup in that folder.</source>
        <translation>那個資料夾裡沒有備份。</translation>
    </message>
    <message>
        <source>There is no file in that folder that can be read.</source>
        <translation>那個資料夾裡沒有可以讀取的檔案。</translation>
    </message>
    <message>
        <source>There is no picture to show in this kind of file.</source>
        <translation>這類檔案裡沒有可顯示的圖片。</translation>
    </message>
    <message>
        <source>There is no program here that reads words in pictures.</source>
        <translation>這台電腦上沒有能辨識圖片文字的程式。</translation>
    </message>
    <message>
        <source>There is no such account in the vault.</source>
        <translation>保險庫裡沒有這個帳號。</translation>
    </message>
    <message>
        <source>There is no such case in the vault.</source>
        <translation>保險庫裡沒有這個案件。</translation>
    </message>
    <message>
        <source>There is no such chat export in the vault.</source>
        <translation>保險庫中沒有這份聊天匯出。</translation>
    </message>
    <message>
        <source>There is no such chat in the vault.</source>
        <translation>保險庫中沒有這個聊天。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>沒有這個檔案或資料夾。</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>沒有這把鑰匙。</translation>
    </message>
    <message>
        <source>There is no such note in the vault.</source>
        <translation>保險庫中沒有這筆記錄。</translation>
    </message>
    <message>
        <source>There is no such request in the vault.</source>
        <translation>保險庫中沒有這個請求。</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>沒有這個依據。</translation>
    </message>
    <message>
        <source>There is no such version of the statement.</source>
        <translation>沒有這一版陳述。</translation>
    </message>
    <message>
        <source>There is no vault in that folder.</source>
        <translation>該資料夾裡沒有保險庫。</translation>
    </message>
    <message>
        <source>There is nobody to encrypt for.</source>
        <translation>沒有指定收件人。</translation>
    </message>
    <message>
        <source>There is not enough free memory to work the passphrase into a key.</source>
        <translation>可用記憶體不足，無法由密碼算出金鑰。</translation>
    </message>
    <message>
        <source>There is nothing new to stamp.</source>
        <translation>沒有需要蓋時間戳記的新內容。</translation>
    </message>
    <message>
        <source>There is nothing to note.</source>
        <translation>沒有可記錄的內容。</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>沒有可記錄的內容。</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>沒有可儲存的內容。</translation>
    </message>
    <message>
        <source>There is nothing written to save.</source>
        <translation>沒有可儲存的文字。</translation>
    </message>
    <message>
        <source>This computer cannot lock the reader in well enough, so nothing was opened.</source>
        <translation>這台電腦無法足夠嚴密地隔離讀取程式，因此什麼都沒有開啟。</translation>
    </message>
    <message>
        <source>This export holds only the messages of the account that made it ({count}). Telegram does so in public groups and channels, and wherever that box stays ticked. Export this chat on its own from its menu; in a public group keep what others wrote with screenshots or saved pages.</source>
        <translation>這份匯出只有匯出者帳號自己的訊息（{count} 則）。Telegram 在公開群組和頻道裡就是這樣，只要那一項仍然勾選也是如此。請從聊天選單單獨匯出這個聊天；公開群組裡別人寫的內容，請用截圖或儲存網頁留存。</translation>
    </message>
    <message>
        <source>This file was made by a third-party tool, not by the app itself. Keep screenshots of the chat as well.</source>
        <translation>這個檔案由第三方工具產生，不是程式本身匯出的。請同時保存聊天截圖。</translation>
    </message>
    <message>
        <source>This kind of file is stored, but nothing is read from it.</source>
        <translation>這類檔案已儲存，但不讀取其內容。</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here; what it says about itself was read.</source>
        <translation>這類圖片不能在這裡顯示；它自帶的資訊已讀取。</translation>
    </message>
    <message>
        <source>This package is encrypted with age.</source>
        <translation>這個證據包以 age 加密。</translation>
    </message>
    <message>
        <source>This package was not encrypted for that key or passphrase, or its beginning was changed.</source>
        <translation>這個證據包不是以該金鑰或密碼加密的，或者其開頭被改動過。</translation>
    </message>
    <message>
        <source>This request is not made in that language.</source>
        <translation>這個請求沒有該語言的版本。</translation>
    </message>
    <message>
        <source>Unfinished words in the vault&apos;s index cannot be read.</source>
        <translation>保險庫索引中未寫完的內容無法讀取。</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01.</source>
        <translation>請寫成 2026-03-01 的形式。</translation>
    </message>
    <message>
        <source>its encrypted file cannot be read</source>
        <translation>它的加密檔案無法讀取</translation>
    </message>
    <message>
        <source>{host} sees that this page was visited, when, and with which browser, from this network address.</source>
        <translation>{host} 會看到有人在何時、用哪種瀏覽器、從這個網路位址造訪了此頁面。</translation>
    </message>
    <message>
        <source>{host} sees that this page was visited, when, and with which browser; it sees the proxy&apos;s address.</source>
        <translation>{host} 會看到有人在何時、用哪種瀏覽器造訪了此頁面；它看到的是代理的位址。</translation>
    </message>
    <message>
        <source>This package is protected by a passphrase.</source>
        <translation>這個證據包有密碼保護。</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>請檢查網址和網路連線，然後再試。</translation>
    </message>
    <message>
        <source>If it cannot be reached, the request waits; while the vault is open in the window, it is tried again.</source>
        <translation>若無法連線，請求會排入佇列；保險庫在視窗中開啟期間，會自動再次嘗試。</translation>
    </message>
    <message>
        <source>This vault never made that checkpoint, so nothing it writes can be shown to extend it.</source>
        <translation>這個保險庫從未產生該檢查點，因此無法證明它寫出的任何內容是其延續。</translation>
    </message>
    <message>
        <source>Those are not 24 valid recovery words; one may be mistyped or in the wrong place.</source>
        <translation>這些不是 24 個有效的復原詞；可能有一個輸錯或順序不對。</translation>
    </message>
    <message>
        <source>Those are not two valid recovery shares that belong together.</source>
        <translation>這不是同一套中兩份有效的復原份額。</translation>
    </message>
    <message>
        <source>Thumbnail inside</source>
        <translation>內含縮圖</translation>
    </message>
    <message>
        <source>Times are those of the device that made the export; the file does not say its time zone.</source>
        <translation>時間是匯出裝置上的時間；檔案沒有寫明時區。</translation>
    </message>
    <message>
        <source>Times come from a web page export, whose time zone can be an hour wrong in summer. A JSON export is exact.</source>
        <translation>時間來自網頁格式的匯出，夏令時間期間時區可能差一小時。JSON 格式的匯出是準確的。</translation>
    </message>
    <message>
        <source>Times saved into the file</source>
        <translation>檔案內儲存次數</translation>
    </message>
    <message>
        <source>Try again later, or use another time stamp authority.</source>
        <translation>請稍後重試，或使用其他時間戳記機構。</translation>
    </message>
    <message>
        <source>Try again, or ask the sender how it is protected.</source>
        <translation>請再試一次，或詢問寄件者它是如何保護的。</translation>
    </message>
    <message>
        <source>Try again, or take a picture of the screen.</source>
        <translation>請再試一次，或擷取螢幕畫面。</translation>
    </message>
    <message>
        <source>Try again, or use the recovery words.</source>
        <translation>請再試一次，或使用復原詞。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>請再試一次。</translation>
    </message>
    <message>
        <source>Try an older generation of it, or another backup.</source>
        <translation>請試試它較早的一代，或另一個備份。</translation>
    </message>
    <message>
        <source>Try another drive.</source>
        <translation>請換一塊磁碟。</translation>
    </message>
    <message>
        <source>Try another drive. If it happens again, verify the vault.</source>
        <translation>請換一塊磁碟。如果再次發生，請查核保險庫。</translation>
    </message>
    <message>
        <source>Try another service.</source>
        <translation>請換一個服務。</translation>
    </message>
    <message>
        <source>Trying files of the backup (items)</source>
        <translation>正在試讀備份中的檔案（項目）</translation>
    </message>
    <message>
        <source>Turn it on first.</source>
        <translation>請先開啟它。</translation>
    </message>
    <message>
        <source>Turn one on first; each is off until then.</source>
        <translation>請先開啟一個機構；在此之前全部處於關閉狀態。</translation>
    </message>
    <message>
        <source>Turned when shown</source>
        <translation>顯示時旋轉</translation>
    </message>
    <message>
        <source>Two checkpoints of the same length have different roots: one log was forked.</source>
        <translation>兩個長度相同的檢查點根值不同：記錄出現了分叉。</translation>
    </message>
    <message>
        <source>Type it again, in small letters with &apos;-&apos; between the words.</source>
        <translation>請重新輸入，用小寫字母，詞之間用 - 連接。</translation>
    </message>
    <message>
        <source>Type it again; it has only letters, digits and signs of the English keyboard.</source>
        <translation>請重新輸入；它只含英文鍵盤上的字母、數字和符號。</translation>
    </message>
    <message>
        <source>Type the passphrase that the sender told you.</source>
        <translation>請輸入寄件人告訴你的密碼。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>請解鎖後再試。</translation>
    </message>
    <message>
        <source>Unpacked size</source>
        <translation>解壓後大小</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery words.</source>
        <translation>請使用密碼或復原詞。</translation>
    </message>
    <message>
        <source>Verify the vault to see which exhibit is concerned.</source>
        <translation>請查核保險庫，看看涉及哪項證據。</translation>
    </message>
    <message>
        <source>Verify the vault to see which exhibits are concerned, and restore them from a backup.</source>
        <translation>請查核保險庫，看看涉及哪些證據，並從備份中復原。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>請等它完成後再試。</translation>
    </message>
    <message>
        <source>Wait until the program writing it has finished, then add it again.</source>
        <translation>請等寫入它的程式完成後，再重新新增。</translation>
    </message>
    <message>
        <source>What the authority sent is not a time stamp.</source>
        <translation>該機構傳來的不是時間戳記。</translation>
    </message>
    <message>
        <source>What the counter-signer says does not hold.</source>
        <translation>會簽人的陳述不成立。</translation>
    </message>
    <message>
        <source>What was already reported as saved is unchanged; nothing half-saved was kept.</source>
        <translation>已顯示儲存成功的內容沒有變動；未存完的內容沒有保留。</translation>
    </message>
    <message>
        <source>What was already reported as saved stays saved; nothing else was changed.</source>
        <translation>已報告儲存的內容仍然儲存著；其他什麼都沒有改動。</translation>
    </message>
    <message>
        <source>What was saved before is unchanged.</source>
        <translation>之前儲存的內容沒有改動。</translation>
    </message>
    <message>
        <source>What was stamped is not of the documented form.</source>
        <translation>被蓋時間戳記的內容不符合規定的格式。</translation>
    </message>
    <message>
        <source>What was written to the drive does not read back the same.</source>
        <translation>寫入磁碟的內容讀回來不一樣。</translation>
    </message>
    <message>
        <source>Write direct, http://HOST:PORT, or socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050).</source>
        <translation>請寫 direct、http://主機:連接埠 或 socks5h://主機:連接埠（Tor：socks5h://127.0.0.1:9050）。</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01, 2026-03-01 14:30, or put &apos;about&apos; in front.</source>
        <translation>請寫成 2026-03-01 或 2026-03-01 14:30，或在前面加 about。</translation>
    </message>
    <message>
        <source>Write the text, or leave it out.</source>
        <translation>請寫上文字，或者不要加。</translation>
    </message>
    <message>
        <source>Write what happened, even one sentence.</source>
        <translation>請寫下發生的事，哪怕只有一句。</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>正在寫入證據包</translation>
    </message>
    <message>
        <source>Your internet provider or VPN, and whoever runs this network, can see which sites are visited.</source>
        <translation>您的網路服務商或 VPN，以及管理這個網路的人，可以看到造訪了哪些網站。</translation>
    </message>
    <message>
        <source>Your internet provider, and whoever runs this network, can see that {host} was contacted.</source>
        <translation>您的網路業者以及管理此網路的人可以看到您聯絡了 {host}。</translation>
    </message>
    <message>
        <source>its encrypted file is missing from the backup</source>
        <translation>它的加密檔案不在備份裡</translation>
    </message>
    <message>
        <source>{count} file names differ only in capital letters; another computer may have lost one of each.</source>
        <translation>{count} 個檔名只有大小寫不同；在另一台電腦上可能各遺失了一個。</translation>
    </message>
    <message>
        <source>{count} files named by messages are in the export.</source>
        <translation>訊息中提到的 {count} 個檔案在匯出裡。</translation>
    </message>
    <message>
        <source>{count} files named by messages are not in the export ({value}).</source>
        <translation>訊息中提到的 {count} 個檔案不在匯出裡（{value}）。</translation>
    </message>
    <message>
        <source>{count} files of the export are named by no message. They are kept.</source>
        <translation>匯出裡有 {count} 個檔案沒有訊息提到。它們已保存。</translation>
    </message>
    <message>
        <source>{count} message numbers are missing, in {value} places: deleted messages, or ones this export leaves out.</source>
        <translation>有 {value} 處共缺少 {count} 個訊息編號：可能是被刪除的訊息，或者這份匯出沒有包含的訊息。</translation>
    </message>
    <message>
        <source>{count} messages are marked: {value}.</source>
        <translation>有 {count} 則訊息帶有標記：{value}。</translation>
    </message>
    <message>
        <source>{count} messages were written with the wrong encoding, as these exports always are. They are shown as they were meant; the original holds what was written.</source>
        <translation>有 {count} 則訊息以錯誤的編碼寫成，這類匯出一向如此。這裡按原意顯示；原件裡保存著寫下的樣子。</translation>
    </message>
    <message>
        <source>{count} records could not be read. Their places in the original are listed with the messages.</source>
        <translation>有 {count} 條紀錄無法讀取。它們在原件中的位置列在訊息裡。</translation>
    </message>
    <message>
        <source>{count} records were read from a repaired copy ({value}). The original is kept as it was.</source>
        <translation>有 {count} 條紀錄從修復的副本讀取（{value}）。原件原樣保存。</translation>
    </message>
    <message>
        <source>{host} learns that somebody asked for a time stamp, and when; it sees the proxy&apos;s address.</source>
        <translation>{host} 會得知有人請求了時間戳記以及請求的時間；它看到的是代理伺服器的位址。</translation>
    </message>
    <message>
        <source>{host} learns that somebody asked for a time stamp, when, and from which network address.</source>
        <translation>{host} 會得知有人請求了時間戳記、請求的時間以及來自哪個網路位址。</translation>
    </message>
    <message>
        <source>Changing exhibits (items)</source>
        <translation>正在變更證據（項）</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>您的備註</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>message in {chat}</source>
        <translation>「{chat}」中的訊息</translation>
    </message>
    <message>
        <source>text of the saved page</source>
        <translation>儲存的網頁中的文字</translation>
    </message>
    <message>
        <source>words in a picture, read by a machine, perhaps wrongly</source>
        <translation>圖片中的文字，由機器讀取，可能有誤</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>When the platform says it appeared</source>
        <translation>平台顯示的發布時間</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>帳號的編號</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>帳號的名稱</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>瀏覽次數</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>追蹤者</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>按讚</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>轉發</translation>
    </message>
    <message>
        <source>Saved by others</source>
        <translation>被他人收藏</translation>
    </message>
</context>
<context>
    <name>linkage</name>
    <message>
        <source>The same file</source>
        <translation>同一檔案</translation>
    </message>
    <message>
        <source>Pictures that look the same</source>
        <translation>看起來相同的圖片</translation>
    </message>
    <message>
        <source>The same account</source>
        <translation>同一帳號</translation>
    </message>
    <message>
        <source>The same address or group</source>
        <translation>相同的地址或群組</translation>
    </message>
    <message>
        <source>{package}, exhibit {number}: {title}</source>
        <translation>{package}，證據 {number}：{title}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Nothing is covered yet. All times are those of this computer&apos;s clock.</source>
        <translation>目前尚無任何涵蓋。所有時間均出自這台電腦的時鐘。</translation>
    </message>
    <message>
        <source>Covered: the first {count} of {events} steps in the custody log.</source>
        <translation>已涵蓋：保管記錄 {events} 步中的前 {count} 步。</translation>
    </message>
    <message>
        <source>Not yet covered: the newest {rest}.</source>
        <translation>尚未涵蓋：最新的 {rest} 步。</translation>
    </message>
    <message>
        <source>The first {count} steps existed before {time} (UTC), says the authority {name}.</source>
        <translation>機構 {name} 說明：前 {count} 步在 {time}（UTC）之前已經存在。</translation>
    </message>
    <message>
        <source>The first {count} steps were counter-signed, {time} (UTC), by {name}. Worth that person&apos;s word.</source>
        <translation>前 {count} 步由 {name} 會簽，{time}（UTC）。其分量等於該人的話。</translation>
    </message>
    <message>
        <source>Its root does not come with the app but from a file. Compare the root&apos;s SHA-256 with what the authority publishes: {sha256}</source>
        <translation>其根憑證並非隨本應用程式提供，而是來自檔案。請將根憑證的 SHA-256 與該機構公布的核對：{sha256}</translation>
    </message>
    <message>
        <source>Waiting: {name}, tried {tries} times ({code}).</source>
        <translation>等待中：{name}，已嘗試 {tries} 次（{code}）。</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Not yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已會簽</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: the entry is in the custody log. &apos;Check&apos; verifies it.</source>
        <translation>儲存後未改動：該條目在保管記錄中，「查核」可以驗證。</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: its fingerprint was taken while it was saved. &apos;Check&apos; compares it again.</source>
        <translation>儲存後未改動：儲存時已取得它的驗證指紋，「查核」會再次對照。</translation>
    </message>
    <message>
        <source>Existed before: no outside time stamp yet. The time of saving is this computer&apos;s clock.</source>
        <translation>在某時之前已存在：尚無外部時間戳記。儲存時間以這台電腦的時鐘為準。</translation>
    </message>
    <message>
        <source>Existed before it was handed to {authority}, who signed for it. When that was, {time}, is known from this computer&apos;s clock alone.</source>
        <translation>在交給 {authority} 並由其簽收之前就已存在。那是什麼時候（{time}）只有這台電腦的時鐘知道。</translation>
    </message>
    <message>
        <source>Existed before {time}, as {authority} says; the proof is kept in the vault. &apos;Check&apos; verifies it.</source>
        <translation>存在於 {time} 之前，由 {authority} 證明；證明保存在保險庫中。「檢查」會核驗它。</translation>
    </message>
    <message>
        <source>Counter-signed: {authority} signed for it, and says that this was {time}. Worth that person&apos;s word.</source>
        <translation>會簽：{authority} 已簽署，並稱時間為 {time}。其份量等同於此人的話。</translation>
    </message>
    <message>
        <source>Came from that account or address: this app cannot prove it.</source>
        <translation>來自該帳號或網址：本程式無法證明。</translation>
    </message>
    <message>
        <source>the address you noted</source>
        <translation>你記下的網址</translation>
    </message>
    <message>
        <source>what the file says of itself</source>
        <translation>檔案自帶的資訊</translation>
    </message>
    <message>
        <source>Supporting signs: {signs}.</source>
        <translation>佐證：{signs}。</translation>
    </message>
</context>
<context>
    <name>recipient</name>
    <message>
        <source>Open the file with any PDF reader. It shows the signature.</source>
        <translation>請用任何 PDF 閱讀器開啟檔案，它會顯示簽名。</translation>
    </message>
    <message>
        <source>Open the file with 7-Zip or a similar program and the passphrase that you are told another way. Inside is a second ZIP; unpack that one too.</source>
        <translation>請用 7-Zip 或類似程式開啟檔案，密碼會用另一種方式告訴你。裡面還有一個 ZIP，請把它也解壓。</translation>
    </message>
    <message>
        <source>Decrypt the file with your age key, then unpack the ZIP.</source>
        <translation>請用你的 age 金鑰解密檔案，然後解壓 ZIP。</translation>
    </message>
    <message>
        <source>Unpack the ZIP.</source>
        <translation>請解壓 ZIP。</translation>
    </message>
    <message>
        <source>Then read VERIFY.txt inside. It says how to check every file with tools that every computer has. This app can check it, too, under &apos;Open a package&apos;, without a vault.</source>
        <translation>然後閱讀裡面的 VERIFY.txt。它說明如何用每台電腦都有的工具核對每個檔案。也可以用本程式的「開啟證據包」來核對，不需要保險庫。</translation>
    </message>
    <message>
        <source>A check shows that nothing was changed since it was saved. When it existed is proven only where the report names an outside time. From whom it came is not proven by it.</source>
        <translation>核對能顯示儲存之後沒有改動。只有報告寫明外部時間的地方，才能證明它在何時已存在。它不能證明來自誰。</translation>
    </message>
    <message>
        <source>About the file you receive</source>
        <translation>關於你收到的檔案</translation>
    </message>
    <message>
        <source>How to open and check it</source>
        <translation>如何開啟和核對</translation>
    </message>
    <message>
        <source>The signer&apos;s fingerprint</source>
        <translation>簽名者的驗證指紋</translation>
    </message>
    <message>
        <source>Compare it with the one in the file. If they differ, it is not the file that was meant.</source>
        <translation>請與檔案裡的對照。如果不同，就不是原本要給你的檔案。</translation>
    </message>
    <message>
        <source>The file&apos;s own SHA-256</source>
        <translation>檔案本身的 SHA-256</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到收據</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>重新出現</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Not looked at again yet</source>
        <translation>還沒有再次查看</translation>
    </message>
    <message>
        <source>The rule&apos;s time ended: {moment}</source>
        <translation>規定的時限已到：{moment}</translation>
    </message>
    <message>
        <source>The rule&apos;s time ends: {moment}</source>
        <translation>規定的時限到：{moment}</translation>
    </message>
</context>
<context>
    <name>scale</name>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Pictures, videos or posts</source>
        <translation>圖片、影片或貼文</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>瀏覽次數</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Role of someone</source>
        <translation>某人的角色</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>seen</name>
    <message>
        <source>turned</source>
        <translation>經過旋轉</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右翻轉</translation>
    </message>
    <message>
        <source>at {time} in the video</source>
        <translation>影片的 {time} 處</translation>
    </message>
    <message>
        <source>the same file, byte for byte</source>
        <translation>同一個檔案，逐位元組相同</translation>
    </message>
    <message>
        <source>{bits} of 256 marks differ</source>
        <translation>256 個特徵中有 {bits} 個不同</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>A picture of the whole screen, taken by this app</source>
        <translation>由本應用程式擷取的整個螢幕</translation>
    </message>
    <message>
        <source>A picture of one window, taken by this app</source>
        <translation>由本應用程式擷取的單一視窗</translation>
    </message>
    <message>
        <source>A picture of a part of the screen, taken by this app</source>
        <translation>由本應用程式擷取的螢幕的一部分</translation>
    </message>
    <message>
        <source>One of a series of pictures of the screen, taken by this app</source>
        <translation>由本應用程式連續擷取的螢幕圖片之一</translation>
    </message>
    <message>
        <source>Pasted from the clipboard</source>
        <translation>從剪貼簿貼上</translation>
    </message>
    <message>
        <source>Dragged here from another program</source>
        <translation>從其他程式拖入</translation>
    </message>
    <message>
        <source>Taken from a folder that this app watched</source>
        <translation>取自本應用程式監看的資料夾</translation>
    </message>
    <message>
        <source>Taken at, on this computer&apos;s clock: {value}</source>
        <translation>擷取時間（本機時鐘）：{value}</translation>
    </message>
    <message>
        <source>Monitor: {value}</source>
        <translation>顯示器：{value}</translation>
    </message>
    <message>
        <source>Scale of the monitor: {value}</source>
        <translation>顯示器縮放：{value}</translation>
    </message>
    <message>
        <source>The monitor in pixels: {value}</source>
        <translation>顯示器像素：{value}</translation>
    </message>
    <message>
        <source>The area in pixels: {value}</source>
        <translation>區域像素：{value}</translation>
    </message>
    <message>
        <source>The window in front called itself: {value}</source>
        <translation>最前面視窗自稱：{value}</translation>
    </message>
    <message>
        <source>By means of: {value}</source>
        <translation>方式：{value}</translation>
    </message>
    <message>
        <source>Waited before: {value}</source>
        <translation>事先等待：{value}</translation>
    </message>
    <message>
        <source>Series: {value}</source>
        <translation>系列：{value}</translation>
    </message>
    <message>
        <source>Place in the series: {value}</source>
        <translation>在系列中的位置：{value}</translation>
    </message>
    <message>
        <source>Unchanged pictures before it, not kept: {value}</source>
        <translation>此前沒有變化、未保留的圖片：{value}</translation>
    </message>
    <message>
        <source>The browser said it came from the page: {value}</source>
        <translation>瀏覽器說它來自網頁：{value}</translation>
    </message>
    <message>
        <source>The browser called the page: {value}</source>
        <translation>瀏覽器給出的網頁標題：{value}</translation>
    </message>
    <message>
        <source>The browser said the picture&apos;s address is: {value}</source>
        <translation>瀏覽器說圖片的網址是：{value}</translation>
    </message>
    <message>
        <source>The page describes the picture as: {value}</source>
        <translation>網頁對圖片的描述：{value}</translation>
    </message>
    <message>
        <source>The browser said it links to: {value}</source>
        <translation>瀏覽器說它連結到：{value}</translation>
    </message>
    <message>
        <source>The browser named the file: {value}</source>
        <translation>瀏覽器給出的檔名：{value}</translation>
    </message>
    <message>
        <source>The browser said the kind of file is: {value}</source>
        <translation>瀏覽器說檔案類型是：{value}</translation>
    </message>
    <message>
        <source>Forms it was offered in: {value}</source>
        <translation>提供的格式：{value}</translation>
    </message>
    <message>
        <source>Its name in that folder: {value}</source>
        <translation>它在該資料夾中的名稱：{value}</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Photo of a screen</source>
        <translation>螢幕照片</translation>
    </message>
    <message>
        <source>Record, nothing kept</source>
        <translation>僅記錄，未儲存內容</translation>
    </message>
    <message>
        <source>Chat export</source>
        <translation>聊天匯出</translation>
    </message>
    <message>
        <source>Part of a chat</source>
        <translation>聊天節錄</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>儲存的網頁</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>壓縮包</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation>微博</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小紅書</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X（Twitter）</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>KakaoTalk</translation>
    </message>
    <message>
        <source>Naver</source>
        <translation>Naver</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>已建立保險庫</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已採集</translation>
    </message>
    <message>
        <source>Saved into the vault</source>
        <translation>存入保險庫</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>修改了說明</translation>
    </message>
    <message>
        <source>Covered preview and file details made</source>
        <translation>產生了遮蓋預覽和檔案資訊</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>看過</translation>
    </message>
    <message>
        <source>Searched for matches</source>
        <translation>搜尋過相同內容</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>再次查核</translation>
    </message>
    <message>
        <source>Time proof obtained</source>
        <translation>取得時間證明</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Ways to open the vault changed</source>
        <translation>更改了開啟保險庫的方式</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>案件有變動</translation>
    </message>
    <message>
        <source>Request to a platform or centre</source>
        <translation>向平台或機構提出請求</translation>
    </message>
    <message>
        <source>Looked again at the address</source>
        <translation>再次查看網址</translation>
    </message>
    <message>
        <source>Account joined or split</source>
        <translation>合併或拆分帳號</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>24 recovery words</source>
        <translation>24 個復原詞</translation>
    </message>
    <message>
        <source>Two of three recovery shares</source>
        <translation>三份復原份額中的兩份</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>本機鑰匙圈</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged</source>
        <translation>保險庫的檔頭已損壞</translation>
    </message>
    <message>
        <source>A stored file is damaged</source>
        <translation>一個已存檔案損壞</translation>
    </message>
    <message>
        <source>A stored file is missing</source>
        <translation>一個已存檔案缺失</translation>
    </message>
    <message>
        <source>A file that belongs to no exhibit; it was left alone</source>
        <translation>有一個不屬於任何證據的檔案；未作處理</translation>
    </message>
    <message>
        <source>An entry of the custody log was altered</source>
        <translation>保管記錄中有一條被改動</translation>
    </message>
    <message>
        <source>An entry of the custody log is missing</source>
        <translation>保管記錄中缺少一條</translation>
    </message>
    <message>
        <source>An exhibit&apos;s description was altered</source>
        <translation>有一項證據的說明被改動</translation>
    </message>
    <message>
        <source>An exhibit is missing</source>
        <translation>缺少一項證據</translation>
    </message>
    <message>
        <source>The log&apos;s signature does not hold</source>
        <translation>記錄的簽名不成立</translation>
    </message>
    <message>
        <source>The vault was put back to an older state</source>
        <translation>保險庫被退回到較舊的狀態</translation>
    </message>
    <message>
        <source>The log is not a continuation of the earlier one</source>
        <translation>該記錄不是先前記錄的延續</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>一個檔案被改動</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>一個檔案缺失</translation>
    </message>
    <message>
        <source>A file was added</source>
        <translation>多出一個檔案</translation>
    </message>
    <message>
        <source>A proof does not hold</source>
        <translation>一個證明不成立</translation>
    </message>
    <message>
        <source>A signature does not hold</source>
        <translation>一個簽名不成立</translation>
    </message>
    <message>
        <source>A proof of time does not hold</source>
        <translation>一項時間證明不成立</translation>
    </message>
    <message>
        <source>A proof of time is missing</source>
        <translation>一項時間證明缺失</translation>
    </message>
    <message>
        <source>Withheld on purpose</source>
        <translation>刻意不予揭露</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Something is not built as it should be</source>
        <translation>有內容的結構不符合規定</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韓國</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中國</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <source>same picture at {count} places</source>
        <translation>同一圖片見於 {count} 處</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 號</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 位元組</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Compare this fingerprint with the one you were told another way:</source>
        <translation>請把這個驗證指紋與你另外得知的那一個對照：</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: everything is as it was written.</source>
        <translation>儲存後未改動：一切與寫入時相同。</translation>
    </message>
    <message>
        <source>Not everything is as it was written. What concerns each exhibit is listed below.</source>
        <translation>並非一切都與寫入時相同。涉及的證據列在下面。</translation>
    </message>
    <message>
        <source>Existed before: no outside time stamp yet.</source>
        <translation>在某時之前已存在：尚無外部時間戳記。</translation>
    </message>
    <message>
        <source>Existed before: the first {count} events are covered by an outside time stamp.</source>
        <translation>在某時之前已存在：前 {count} 條記錄有外部時間戳記。</translation>
    </message>
    <message>
        <source>Came from that account or address: this app cannot prove it.</source>
        <translation>來自該帳號或網址：本程式無法證明。</translation>
    </message>
</context>
<context>
    <name>viewers</name>
    <message>
        <source>This kind of file is not shown here. It is stored unchanged, and what it says of itself is listed.</source>
        <translation>這類檔案不在這裡顯示。它原樣保存著，檔案自身的說明列在旁邊。</translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>What the window shows</source>
        <translation>視窗顯示的內容</translation>
    </message>
    <message>
        <source>Loading what appears on scrolling</source>
        <translation>載入捲動後才出現的內容</translation>
    </message>
    <message>
        <source>The whole page as a picture</source>
        <translation>整個頁面的圖片</translation>
    </message>
    <message>
        <source>Pictures of a part that scrolls by itself</source>
        <translation>可單獨捲動部分的圖片</translation>
    </message>
    <message>
        <source>The page&apos;s text</source>
        <translation>網頁文字</translation>
    </message>
    <message>
        <source>The page with its frames</source>
        <translation>網頁及其內嵌框架</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>回到您剛才的位置</translation>
    </message>
    <message>
        <source>The page as a PDF</source>
        <translation>網頁的 PDF</translation>
    </message>
    <message>
        <source>Videos and sound</source>
        <translation>影片和聲音</translation>
    </message>
    <message>
        <source>Files the browser did not keep</source>
        <translation>瀏覽器沒有保留的檔案</translation>
    </message>
    <message>
        <source>The site&apos;s certificates</source>
        <translation>網站憑證</translation>
    </message>
    <message>
        <source>The web archive</source>
        <translation>網頁封存檔</translation>
    </message>
    <message>
        <source>What the window showed</source>
        <translation>視窗當時顯示的內容</translation>
    </message>
    <message>
        <source>A picture of a part that scrolls by itself</source>
        <translation>可單獨捲動部分的一張圖片</translation>
    </message>
    <message>
        <source>The text in that picture</source>
        <translation>該圖片中的文字</translation>
    </message>
    <message>
        <source>Web archive with every reply of the site (WACZ)</source>
        <translation>含網站每個回應的網頁封存檔（WACZ）</translation>
    </message>
    <message>
        <source>The page in one file, with its pictures (MHTML)</source>
        <translation>含圖片的單一檔案網頁（MHTML）</translation>
    </message>
    <message>
        <source>A video or sound on the page</source>
        <translation>網頁上的影片或聲音</translation>
    </message>
    <message>
        <source>What was noted while saving</source>
        <translation>儲存時的記錄</translation>
    </message>
    <message>
        <source>A second visit by another way, or what differed in it</source>
        <translation>經由另一途徑的第二次造訪，或其中的不同之處</translation>
    </message>
    <message>
        <source>Address asked for: {value}</source>
        <translation>要求的網址：{value}</translation>
    </message>
    <message>
        <source>Address in the end: {value}</source>
        <translation>最終的網址：{value}</translation>
    </message>
    <message>
        <source>Title, as the page gave it: {value}</source>
        <translation>網頁給出的標題：{value}</translation>
    </message>
    <message>
        <source>Redirects on the way: {value}</source>
        <translation>途中的轉址：{value}</translation>
    </message>
    <message>
        <source>Answer of the site: {value}</source>
        <translation>網站的回應：{value}</translation>
    </message>
    <message>
        <source>Address of the server: {value}</source>
        <translation>伺服器位址：{value}</translation>
    </message>
    <message>
        <source>Certificate of: {value}</source>
        <translation>憑證持有者：{value}</translation>
    </message>
    <message>
        <source>Certificate issued by: {value}</source>
        <translation>憑證核發者：{value}</translation>
    </message>
    <message>
        <source>Begun: {value}</source>
        <translation>開始：{value}</translation>
    </message>
    <message>
        <source>Ended: {value}</source>
        <translation>結束：{value}</translation>
    </message>
    <message>
        <source>Time by the site&apos;s clock: {value}</source>
        <translation>網站時鐘的時間：{value}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was ahead by {value} s</source>
        <translation>本機時鐘快 {value} 秒</translation>
    </message>
    <message>
        <source>Browser: {value}</source>
        <translation>瀏覽器：{value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <translation>系統：{value}</translation>
    </message>
    <message>
        <source>Proxy: {value}</source>
        <translation>代理：{value}</translation>
    </message>
    <message>
        <source>Browsed by hand: {value}</source>
        <translation>自己瀏覽：{value}</translation>
    </message>
    <message>
        <source>Removed, because it could open accounts: {value}</source>
        <translation>因可用來登入帳號而移除：{value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>address in the end</source>
        <translation>最終網址</translation>
    </message>
    <message>
        <source>answer of the site</source>
        <translation>網站的回應</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>The second visit did not succeed, so nothing could be compared: {code}</source>
        <translation>第二次造訪未成功，無法比較：{code}</translation>
    </message>
    <message>
        <source>Differences can have ordinary causes: the time between, the place, an account, advertising. This shows neither who wrote the page, nor that it was true.</source>
        <translation>不同之處可能有普通的原因：間隔的時間、地點、帳號、廣告。這既不能說明網頁是誰寫的，也不能說明其內容屬實。</translation>
    </message>
    <message>
        <source>The same in both visits: {names}</source>
        <translation>兩次造訪相同：{names}</translation>
    </message>
    <message>
        <source>Different in the second visit: {names}</source>
        <translation>第二次造訪不同：{names}</translation>
    </message>
    <message>
        <source>Lines of text in both: {both}; only in the first: {one}; only in the second: {two}</source>
        <translation>兩次都有的文字行：{both}；僅第一次有：{one}；僅第二次有：{two}</translation>
    </message>
    <message>
        <source>Pictures in both: {both}; only in the first: {one}; only in the second: {two}</source>
        <translation>兩次都有的圖片：{both}；僅第一次有：{one}；僅第二次有：{two}</translation>
    </message>
    <message>
        <source>Headers that differ: {names}</source>
        <translation>不同的標頭：{names}</translation>
    </message>
    <message>
        <source>Only in the first visit:</source>
        <translation>僅第一次造訪有：</translation>
    </message>
    <message>
        <source>Only in the second visit:</source>
        <translation>僅第二次造訪有：</translation>
    </message>
</context>
</TS>
