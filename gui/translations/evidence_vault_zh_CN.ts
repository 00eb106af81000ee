<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountsScreen</name>
    <message>
        <source>Accounts and where they appear</source>
        <translation>账号及其出现之处</translation>
    </message>
    <message>
        <source>As you noted or confirmed them. The app cannot prove who is behind an account.</source>
        <translation>按您记下或确认的内容列出。本程序无法证明账号背后是谁。</translation>
    </message>
    <message>
        <source>Looking through chats, pages and notes…</source>
        <translation>正在查看聊天、网页和备注……</translation>
    </message>
    <message>
        <source>No account noted yet. Open an exhibit to note one.</source>
        <translation>还没有记下账号。打开一项证据即可记下。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>What may be one account</source>
        <translation>可能是同一个账号的内容</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>Perhaps one account</source>
        <translation>可能是同一个账号</translation>
    </message>
    <message>
        <source>The same number, name or address appears at these places. That was found by machine: a name can pass to somebody else. Nothing is joined until you say so.</source>
        <translation>以下各处出现了相同的号码、用户名或地址。这是由机器找到的：用户名可能转到他人手中。在您确认之前，不会合并任何内容。</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>属于它的内容</translation>
    </message>
    <message>
        <source>Where it appears</source>
        <translation>出现在哪里</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>怎样称呼它</translation>
    </message>
    <message>
        <source>This is one account</source>
        <translation>这是同一个账号</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>它们不是同一个</translation>
    </message>
    <message>
        <source>Split off what is chosen</source>
        <translation>拆出所选内容</translation>
    </message>
    <message>
        <source>Show its exhibits</source>
        <translation>显示相关证据</translation>
    </message>
    <message>
        <source>Open the place</source>
        <translation>打开该处</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>另有 {count} 项。</translation>
    </message>
    <message>
        <source>Names shown there: {names}</source>
        <translation>那里显示的名字：{names}</translation>
    </message>
    <message>
        <source>Perhaps one account, not noted yet</source>
        <translation>可能是同一个账号，尚未记下</translation>
    </message>
    <message>
        <source>Perhaps also {account}</source>
        <translation>可能也是 {account}</translation>
    </message>
    <message>
        <source>{sign} (confirmed by you)</source>
        <translation>{sign}（您已确认）</translation>
    </message>
</context>
<context>
    <name>AddScreen</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose, paste, or drag anything onto this window. Originals are copied and never changed.</source>
        <translation>可以选择、粘贴，或把任何东西拖到这个窗口里。只会复制原件，绝不会改动它。</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A whole folder</source>
        <translation>整个文件夹</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>A watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>一个链接</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Record without keeping</source>
        <translation>只记录，不保存内容</translation>
    </message>
    <message>
        <source>For what you add now, if you like</source>
        <translation>这次添加的内容（可不填）</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>These are photos of a screen, taken with another device</source>
        <translation>这些是用另一台设备拍下的屏幕照片</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未归入案件</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>要添加的文件</translation>
    </message>
    <message>
        <source>Folder to add</source>
        <translation>要添加的文件夹</translation>
    </message>
</context>
<context>
    <name>AgeScreen</name>
    <message>
        <source>Is anyone in what you are about to save under 18, or are you not sure?</source>
        <translation>您将要保存的内容里，是否有未满 18 岁的人，或者您不确定？</translation>
    </message>
    <message>
        <source>Is anyone in these pictures under 18, or are you not sure?</source>
        <translation>这些图片里有没有未满 18 岁的人，或者你不能确定？</translation>
    </message>
    <message>
        <source>In most countries nobody may keep sexual pictures of a person under 18: not as evidence, and not even of oneself. A written record is allowed, and it helps. Nothing has been stored yet.</source>
        <translation>在多数国家，任何人都不得保存未满 18 岁者的私密图片：作为证据也不行，哪怕拍的是自己。用文字记录是允许的，也很有用。到目前为止什么都没有保存。</translation>
    </message>
    <message>
        <source>No, everyone is an adult</source>
        <translation>没有，都是成年人</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>有，或我不确定</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The answer holds until the vault is locked. With &apos;Not now&apos;, nothing is saved.</source>
        <translation>在保险库锁定之前，这个回答一直有效。选择“暂时不要”则不会保存任何内容。</translation>
    </message>
    <message>
        <source>With &apos;Not now&apos;, nothing is added and the files stay where they are.</source>
        <translation>选择“以后再说”则什么都不添加，文件留在原处。</translation>
    </message>
</context>
<context>
    <name>AnswersStep</name>
    <message>
        <source>What you leave empty is marked as a blank in the letter.</source>
        <translation>留空的部分在信中会标为空白。</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>信件的语言</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation>并列的第二种语言</translation>
    </message>
    <message>
        <source>None</source>
        <translation>都不要</translation>
    </message>
    <message>
        <source>What should it say?</source>
        <translation>信里要写什么？</translation>
    </message>
</context>
<context>
    <name>AuthorityForm</name>
    <message>
        <source>Add an authority</source>
        <translation>添加时间戳机构</translation>
    </message>
    <message>
        <source>Nothing is sent by this. It stays off until you turn it on.</source>
        <translation>这一步不会发送任何内容。在您开启之前，它一直处于关闭状态。</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Its address for time stamps (RFC 3161)</source>
        <translation>其时间戳服务地址（RFC 3161）</translation>
    </message>
    <message>
        <source>Choose its root certificate (PEM)</source>
        <translation>选择其根证书（PEM）</translation>
    </message>
    <message>
        <source>Add it, turned off</source>
        <translation>添加（保持关闭）</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Its root comes from: {name}</source>
        <translation>根证书来自：{name}</translation>
    </message>
    <message>
        <source>Without a file, only an authority whose root comes with the app is believed. A file should come from the authority itself: compare its fingerprint with the one that the authority publishes.</source>
        <translation>没有文件时，只信任根证书随本应用提供的机构。文件应直接来自该机构：请将其指纹与该机构公布的指纹核对。</translation>
    </message>
</context>
<context>
    <name>BackupReminder</name>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Last backup: {age} ago. Since then: {count}.</source>
        <translation>上次备份在 {age}前。此后新增 {count}。</translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy on another drive. If this computer breaks or is taken away, it brings everything back. Without your passphrase, words or shares nobody can read it.</source>
        <translation>备份是放在另一个磁盘上的加密副本。如果这台电脑坏了或被拿走，可以靠它找回一切。没有你的密码、恢复词或恢复份额，谁也读不了它。</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. If the vault locks, the backup stops; the next one goes on from there.</source>
        <translation>期间你可以继续使用。如果保险库锁上，备份就会停下；下次会接着做。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>试着恢复一次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>存到哪里</translation>
    </message>
    <message>
        <source>A stick, another drive, or a folder that is kept the same on another computer.</source>
        <translation>U 盘、另一个磁盘，或会同步到另一台电脑的文件夹。</translation>
    </message>
    <message>
        <source>Make a folder of its own in it</source>
        <translation>在里面新建一个专用文件夹</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>检查并修复</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Earlier backups are as they were. What was copied already need not be copied again.</source>
        <translation>以前的备份保持原样。已经复制的内容不必再复制。</translation>
    </message>
    <message>
        <source>These files are damaged in the vault. If an earlier backup has them whole, &apos;Check and repair&apos; takes them from it.</source>
        <translation>这些文件在保险库里已损坏。如果以前的备份里有完好的，“检查并修复”会从中取回。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>BelongsList</name>
    <message>
        <source>Belongs together</source>
        <translation>相关证据</translation>
    </message>
    <message>
        <source>Nothing else in the vault has the same bytes, account, address or group.</source>
        <translation>保险库中没有其他证据与它文件相同，或账号、地址、群组相同。</translation>
    </message>
    <message>
        <source>Exhibits that belong together</source>
        <translation>相关的证据</translation>
    </message>
</context>
<context>
    <name>BesideReport</name>
    <message>
        <source>Beside the report</source>
        <translation>报告之外</translation>
    </message>
    <message>
        <source>The pictures as a sealed annex for somebody else</source>
        <translation>把图片作为封存附件交给另一个人</translation>
    </message>
    <message>
        <source>A second file that only whoever has the key can open. The report names it.</source>
        <translation>另一个文件，只有持有密钥的人能打开。报告会提到它。</translation>
    </message>
    <message>
        <source>The age key of whoever gets the pictures</source>
        <translation>接收图片的人的 age 密钥</translation>
    </message>
    <message>
        <source>The statement and the list to be edited, as a Word file</source>
        <translation>可修改的陈述和清单（Word 文件）</translation>
    </message>
    <message>
        <source>An unsigned working copy for a lawyer. It is not closed and says on each page what it is.</source>
        <translation>给律师用的未签名工作副本。它没有加密，每一页都注明它是什么。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Covered preview</source>
        <translation>遮住的预览</translation>
    </message>
    <message>
        <source>Preview, shown</source>
        <translation>预览，显示中</translation>
    </message>
</context>
<context>
    <name>CapturePages</name>
    <message>
        <source>Saving a web page</source>
        <translation>正在保存网页</translation>
    </message>
    <message>
        <source>The page is saved: {parts}.</source>
        <translation>网页已保存：{parts}。</translation>
    </message>
    <message>
        <source>Saved, but not whole: {parts}.</source>
        <translation>已保存，但不完整：{parts}。</translation>
    </message>
    <message>
        <source>What could not be saved is listed on its page.</source>
        <translation>未能保存的部分列在它的页面上。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>No picture of the screen was kept.</source>
        <translation>没有保留任何屏幕图片。</translation>
    </message>
    <message>
        <source>The folder is being watched.</source>
        <translation>正在监视该文件夹。</translation>
    </message>
    <message>
        <source>Nothing is watched now.</source>
        <translation>现在没有监视任何文件夹。</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>其中的内容没有任何改动。</translation>
    </message>
    <message>
        <source>They can now be removed from the watched folder: Add, A watched folder.</source>
        <translation>现在可以从监视的文件夹中移除它们：添加，监视的文件夹。</translation>
    </message>
    <message>
        <source>Removed from the folder: {removed}. Left there, because they differ or are in use: {stayed}.</source>
        <translation>已从文件夹移除：{removed}。因内容不同或正被使用而留在原处：{stayed}。</translation>
    </message>
    <message>
        <source>All of them are in the vault.</source>
        <translation>它们全部都在保险库里。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved in the vault: {count}.</source>
        <translation>已存入保险库：{count}。</translation>
    </message>
    <message>
        <source>You can add words to each whenever you like.</source>
        <translation>您随时可以为每一项补充文字。</translation>
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
        <translation>新建案件</translation>
    </message>
    <message>
        <source>A case groups exhibits that belong together. A report is made from a case.</source>
        <translation>案件把相关的证据归在一起。报告以案件为单位生成。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reference of the police or the court, if there is one</source>
        <translation>警方或法院的编号（如果有）</translation>
    </message>
    <message>
        <source>Summary, printed at the beginning of a report</source>
        <translation>概要，印在报告开头</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Who can be reached, if you like</source>
        <translation>联系人（可不填）</translation>
    </message>
    <message>
        <source>Printed only on the last page of a report, which can be taken off or left out.</source>
        <translation>只印在报告的最后一页，可以取下或不要这一页。</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>姓名或化名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通信地址</translation>
    </message>
</context>
<context>
    <name>ChatImportScreen</name>
    <message>
        <source>Add a chat export</source>
        <translation>添加聊天导出</translation>
    </message>
    <message>
        <source>Everything in it is kept exactly as it is, and then read. Do not unpack, rename or sort it first.</source>
        <translation>里面的一切都会原样保存，然后再读取。请不要先解压、改名或整理。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a ZIP or a file</source>
        <translation>选择 ZIP 或文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>How to make a good export</source>
        <translation>怎样导出一份好用的记录</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未归入案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期的顺序</translation>
    </message>
    <message>
        <source>Only WhatsApp text needs this, and only if the file itself does not show it.</source>
        <translation>只有 WhatsApp 的文本需要，而且仅在文件本身看不出来的时候。</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>导出的文件夹</translation>
    </message>
    <message>
        <source>ZIP or file of the export</source>
        <translation>导出的 ZIP 或文件</translation>
    </message>
</context>
<context>
    <name>ChatPages</name>
    <message>
        <source>Adding a chat export</source>
        <translation>正在添加聊天导出</translation>
    </message>
    <message>
        <source>Reading a chat export</source>
        <translation>正在读取聊天导出</translation>
    </message>
    <message>
        <source>Kept: {files} files, as exhibit No. {number}. Now they are read.</source>
        <translation>已保存 {files} 个文件，证据编号 {number}。现在开始读取。</translation>
    </message>
    <message>
        <source>Not kept: {name}</source>
        <translation>未保存：{name}</translation>
    </message>
    <message>
        <source>Chats: {chats}. Messages read: {parsed}, not readable: {skipped}, read from a repaired copy: {repaired}.</source>
        <translation>聊天：{chats} 个。读取消息：{parsed} 条，无法读取：{skipped} 条，从修复的副本读取：{repaired} 条。</translation>
    </message>
    <message>
        <source>The export is kept as it was, every file of it.</source>
        <translation>导出的每个文件都原样保存着。</translation>
    </message>
    <message>
        <source>The export itself is kept. Its page in the library offers to read it again.</source>
        <translation>导出本身已经保存。可以在证据库里它的页面上再次读取。</translation>
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
        <translation>读自你添加的导出。导出本身原样保存，可以再次读取。</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>搜索所有消息</translation>
    </message>
    <message>
        <source>Add a chat export</source>
        <translation>添加聊天导出</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No chat yet. Add an export that a chat app made.</source>
        <translation>还没有聊天。请添加聊天软件导出的记录。</translation>
    </message>
    <message>
        <source>The newest {count} are shown.</source>
        <translation>显示最新的 {count} 条。</translation>
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
        <translation>接收人的 age 密钥</translation>
    </message>
    <message>
        <source>A report alone is an ordinary PDF. Anyone who gets hold of it can read it.</source>
        <translation>单独的报告就是普通的 PDF，任何拿到它的人都能阅读。</translation>
    </message>
    <message>
        <source>How the package is closed</source>
        <translation>证据包如何加密</translation>
    </message>
    <message>
        <source>With a passphrase made for it</source>
        <translation>用专门生成的密码</translation>
    </message>
    <message>
        <source>Opens with 7-Zip on any computer. You tell the passphrase another way.</source>
        <translation>在任何电脑上都能用 7-Zip 打开。密码要用另一种方式告诉对方。</translation>
    </message>
    <message>
        <source>For one recipient&apos;s age key</source>
        <translation>用接收人的 age 密钥</translation>
    </message>
    <message>
        <source>Only that recipient can open it. They gave you a key that begins with age1.</source>
        <translation>只有这位接收人能打开。对方给过你一个以 age1 开头的密钥。</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Anyone who gets hold of the file can read and see everything in it.</source>
        <translation>任何拿到文件的人都能看到里面的全部内容。</translation>
    </message>
    <message>
        <source>How is it opened?</source>
        <translation>怎样打开？</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Compare packages</source>
        <translation>比较证据包</translation>
    </message>
    <message>
        <source>Drop the packages of several clients here, or choose them. It shows which picture, account or address stands in more than one. Pictures are compared by values, not shown, and not put together.</source>
        <translation>把几位当事人的证据包拖到这里，或选择它们。这里会显示哪些图片、账号或地址出现在不止一个包里。图片只按数值比较，不会显示，也不会汇集在一起。</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>选择证据包</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The passphrase that you were told</source>
        <translation>对方告诉你的密码</translation>
    </message>
    <message>
        <source>Or your own age secret key</source>
        <translation>或你自己的 age 私钥</translation>
    </message>
    <message>
        <source>It begins with AGE-SECRET-KEY-1.</source>
        <translation>以 AGE-SECRET-KEY-1 开头。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Leave this package out</source>
        <translation>不比较这个包</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>In more than one package</source>
        <translation>出现在不止一个包里的</translation>
    </message>
    <message>
        <source>A likeness and a shared account are leads. They prove neither who is shown nor who posted it. The table holds titles and account names: it is as confidential as the packages are.</source>
        <translation>图片相似、账号相同都只是线索，既不能证明画面里是谁，也不能证明是谁发布的。表格里有标题和账号名，和证据包一样需要保密。</translation>
    </message>
    <message>
        <source>Save the table (XLSX)</source>
        <translation>保存表格（XLSX）</translation>
    </message>
    <message>
        <source>Save the table (CSV)</source>
        <translation>保存表格（CSV）</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}：未参与比较</translation>
    </message>
    <message>
        <source>{name}: {count} exhibits</source>
        <translation>{name}：{count} 件证据</translation>
    </message>
    <message>
        <source>It does not hold. Open it alone to see what was changed.</source>
        <translation>它没有通过检查。请单独打开，看看哪里被改动了。</translation>
    </message>
    <message>
        <source>Pictures that could not be compared: {count}</source>
        <translation>无法比较的图片：{count}</translation>
    </message>
    <message>
        <source>Nothing stands in more than one of these packages.</source>
        <translation>没有任何内容出现在不止一个包里。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存到哪里</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已保存到：{place}</translation>
    </message>
</context>
<context>
    <name>ContentsStep</name>
    <message>
        <source>What goes in besides</source>
        <translation>还放进什么</translation>
    </message>
    <message>
        <source>The names of witnesses</source>
        <translation>证人的姓名</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>我自己的备注</translation>
    </message>
    <message>
        <source>A fresh check of every file against its fingerprint</source>
        <translation>把每个文件与校验指纹重新核对一遍</translation>
    </message>
    <message>
        <source>With a last page that says who can be reached</source>
        <translation>附上写明联系人的最后一页</translation>
    </message>
    <message>
        <source>A desk&apos;s form leaves them out unless you want them there.</source>
        <translation>各机构的格式默认不写，除非您想写上。</translation>
    </message>
    <message>
        <source>Name, telephone and address stand on that page alone. It can be taken off.</source>
        <translation>姓名、电话和地址只印在这一页，可以取下。</translation>
    </message>
    <message>
        <source>Pictures in the report</source>
        <translation>报告中的图片</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Grey and blurred. The usual choice.</source>
        <translation>灰色并模糊。一般选这个。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不放</translation>
    </message>
    <message>
        <source>Only their fingerprints are printed.</source>
        <translation>只印出它们的校验指纹。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Everyone who reads the report sees them.</source>
        <translation>每个读报告的人都会看到。</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>隐去什么</translation>
    </message>
    <message>
        <source>The rest can still be checked. It shows that something is withheld, but not what.</source>
        <translation>其余部分仍可核对。能看出隐去了内容，但看不出是什么。</translation>
    </message>
    <message>
        <source>Whatever may name other people</source>
        <translation>可能指出他人身份的内容</translation>
    </message>
    <message>
        <source>Addresses and places</source>
        <translation>网址和地点</translation>
    </message>
    <message>
        <source>Names and details of files</source>
        <translation>文件的名称和信息</translation>
    </message>
    <message>
        <source>Titles, notes and what I wrote</source>
        <translation>标题、备注和我写的内容</translation>
    </message>
    <message>
        <source>The files themselves: only their fingerprints go along</source>
        <translation>文件本身：只附上校验指纹</translation>
    </message>
    <message>
        <source>What goes in?</source>
        <translation>放进什么？</translation>
    </message>
</context>
<context>
    <name>ConversationScreen</name>
    <message>
        <source>Earlier messages</source>
        <translation>较早的消息</translation>
    </message>
    <message>
        <source>Later messages</source>
        <translation>较晚的消息</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>返回聊天列表</translation>
    </message>
    <message>
        <source>Search this chat</source>
        <translation>搜索这个聊天</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>找到的消息</translation>
    </message>
    <message>
        <source>What to know about this export</source>
        <translation>关于这份导出需要知道的</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>谁写的</translation>
    </message>
    <message>
        <source>Make a part of it an exhibit</source>
        <translation>把其中一段作为证据</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>之前的消息数</translation>
    </message>
    <message>
        <source>And after</source>
        <translation>之后的消息数</translation>
    </message>
    <message>
        <source>Make an exhibit</source>
        <translation>作为证据保存</translation>
    </message>
    <message>
        <source>Show the exhibit</source>
        <translation>查看这份证据</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>没有需要说明的。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Messages chosen: {count}</source>
        <translation>已选消息：{count}</translation>
    </message>
    <message>
        <source>Choose the messages: click the first, then the last while holding Shift.</source>
        <translation>请选择消息：点第一条，再按住 Shift 点最后一条。</translation>
    </message>
    <message>
        <source>Saved as exhibit No. {number}.</source>
        <translation>已保存为证据 {number} 号。</translation>
    </message>
</context>
<context>
    <name>CreateScreen</name>
    <message>
        <source>Make a new vault</source>
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>Choose a place and a name that tell nothing. The folder&apos;s name can be seen from outside.</source>
        <translation>请选一个看不出内容的位置和名称。文件夹的名称从外面可以看到。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>新建保险库</translation>
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
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Name of the vault&apos;s folder</source>
        <translation>保险库文件夹的名称</translation>
    </message>
    <message>
        <source>A passphrase of my own</source>
        <translation>我自己的密码</translation>
    </message>
    <message>
        <source>Six words made for me</source>
        <translation>为我生成的六个词</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Nobody can reset it, not even we. Choose one that others who know you would not guess.</source>
        <translation>没有人能重置它，我们也不能。请选一个连熟悉你的人也猜不到的。</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再输入一次密码</translation>
    </message>
    <message>
        <source>Write them down, then type them twice below, with the lines between them. Chance chose them, so nobody can guess them.</source>
        <translation>请先写下来，再在下面输入两次，词之间的短横也要输入。它们是随机选的，没有人猜得到。</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>换一组词</translation>
    </message>
    <message>
        <source>Where the vault goes</source>
        <translation>保险库放在哪里</translation>
    </message>
    <message>
        <source>At least eight characters, please.</source>
        <translation>请至少输入八个字符。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>两次输入一致。</translation>
    </message>
    <message>
        <source>These are not the six words above yet.</source>
        <translation>还不是上面的六个词。</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>正在新建保险库…</translation>
    </message>
</context>
<context>
    <name>DateOrderChoice</name>
    <message>
        <source>Order of dates</source>
        <translation>日期的顺序</translation>
    </message>
    <message>
        <source>Dates: find out from the file</source>
        <translation>日期：从文件中判断</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Open what was noted for today</source>
        <translation>打开今天的备忘</translation>
    </message>
    <message>
        <source>Noted for today: {count}</source>
        <translation>今天有 {count} 项备忘</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>The chosen exhibit</source>
        <translation>选中的证据</translation>
    </message>
    <message>
        <source>Choose an exhibit to see it here.</source>
        <translation>选择一项证据，它会显示在这里。</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>按住才显示</translation>
    </message>
    <message>
        <source>The picture shows only while you hold this, or the space bar.</source>
        <translation>只有按住这个按钮或空格键时，图片才会显示。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the exhibit on a page of its own</source>
        <translation>在单独的页面打开这项证据</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Address as you gave it</source>
        <translation>你给出的网址</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Saved as you leave the field.</source>
        <translation>离开输入框时自动保存。</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>归入案件</translation>
    </message>
    <message>
        <source>What can be proven</source>
        <translation>能够证明什么</translation>
    </message>
    <message>
        <source>How it was taken (not verified)</source>
        <translation>如何取得（未经核实）</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>文件的校验指纹（SHA-256）</translation>
    </message>
    <message>
        <source>What the file says (not verified)</source>
        <translation>文件自己的说法（未经核实）</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>对它做过什么</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>选择案件</translation>
    </message>
    <message>
        <source>Nothing was kept, so there is none.</source>
        <translation>没有保存内容，所以没有指纹。</translation>
    </message>
    <message>
        <source>Nothing, or it has not been read yet.</source>
        <translation>没有，或尚未读取。</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>没有保存它的任何内容。</translation>
    </message>
    <message>
        <source>Open it to look at it, covered at first.</source>
        <translation>打开即可查看，起初是遮住的。</translation>
    </message>
    <message>
        <source>see the address</source>
        <translation>见网址</translation>
    </message>
    <message>
        <source>Where: {address}</source>
        <translation>位置：{address}</translation>
    </message>
    <message>
        <source>Who, as you noted it: {accounts}</source>
        <translation>谁（按你的记录）：{accounts}</translation>
    </message>
    <message>
        <source>In the case: {cases}</source>
        <translation>所属案件：{cases}</translation>
    </message>
    <message>
        <source>Saved: {moment}</source>
        <translation>保存时间：{moment}</translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation>时间：{when}</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation>谁：{who}</translation>
    </message>
    <message>
        <source>Added to the case: {name}</source>
        <translation>已归入案件：{name}</translation>
    </message>
</context>
<context>
    <name>ElementsStep</name>
    <message>
        <source>These are the parts that the rule asks for. A blank stands in the letter as a blank.</source>
        <translation>这些是该规定要求写明的内容。空白处在信中会标为空白。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>Fill in: {label}</source>
        <translation>去填写：{label}</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>stands in the letter</source>
        <translation>信中已写明</translation>
    </message>
    <message>
        <source>partly blank</source>
        <translation>部分空白</translation>
    </message>
    <message>
        <source>blank, for you to fill in by hand</source>
        <translation>空白，由您亲手填写</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>left out, as nothing was said</source>
        <translation>未填写，因此省略</translation>
    </message>
    <message>
        <source>Blank: {label}. It can come from the case when you save the letter.</source>
        <translation>空白：{label}。保存信件时可以从案件资料中填入。</translation>
    </message>
    <message>
        <source>Blank: {label}. By your own hand, on the letter.</source>
        <translation>空白：{label}。由您亲手填在信上。</translation>
    </message>
    <message>
        <source>Blank: {label}.</source>
        <translation>空白：{label}。</translation>
    </message>
    <message>
        <source>What the rule asks for</source>
        <translation>该规定要求的内容</translation>
    </message>
</context>
<context>
    <name>ExcerptViewer</name>
    <message>
        <source>Show the messages</source>
        <translation>显示消息</translation>
    </message>
    <message>
        <source>Cover the messages</source>
        <translation>遮住消息</translation>
    </message>
</context>
<context>
    <name>ExhibitList</name>
    <message>
        <source>Exhibits</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>ExhibitScreen</name>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>Make a copy with parts covered</source>
        <translation>制作遮盖局部的副本</translation>
    </message>
    <message>
        <source>Make a copy of this page with parts covered</source>
        <translation>为这一页制作遮盖部分内容的副本</translation>
    </message>
    <message>
        <source>Make a copy of this moment with parts covered</source>
        <translation>为这一画面制作遮盖部分内容的副本</translation>
    </message>
</context>
<context>
    <name>ExhibitTable</name>
    <message>
        <source>Exhibits</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>ExhibitsStep</name>
    <message>
        <source>Exhibits</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The space bar takes one along or leaves it out.</source>
        <translation>按空格键可选上或去掉一项。</translation>
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
        <translation>编号与案件中的一致，这样以后的导出能对得上。</translation>
    </message>
    <message>
        <source>{exhibits}, {size}</source>
        <translation>{exhibits}，{size}</translation>
    </message>
    <message>
        <source>Which exhibits?</source>
        <translation>哪些证据？</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Make a report or a package</source>
        <translation>生成报告或证据包</translation>
    </message>
    <message>
        <source>It is written where you choose, and read back afterwards to be sure that it holds.</source>
        <translation>会写到你选择的位置，写完后再读一遍，确认完好。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>还没有案件。</translation>
    </message>
    <message>
        <source>Make a case in the library and add exhibits to it first.</source>
        <translation>请先在证据库里新建案件，并归入证据。</translation>
    </message>
</context>
<context>
    <name>ExportViewer</name>
    <message>
        <source>Chats read from this export</source>
        <translation>从这份导出读到的聊天</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>再次读取</translation>
    </message>
    <message>
        <source>Nothing was read from it yet. Every file of it is kept.</source>
        <translation>还没有从中读取任何内容。每个文件都已保存。</translation>
    </message>
</context>
<context>
    <name>ExportingScreen</name>
    <message>
        <source>Making it</source>
        <translation>正在生成</translation>
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
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Asking for a time stamp</source>
        <translation>正在请求时间戳</translation>
    </message>
    <message>
        <source>No time stamp could be had. It waits and can be tried again.</source>
        <translation>未能取得时间戳。请求正在等待，可以重试。</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>It was read back and it holds.</source>
        <translation>已重新读过一遍，完好无误。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>它在哪里</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>大小：{size}</translation>
    </message>
    <message>
        <source>What lies beside it</source>
        <translation>一同写出的文件</translation>
    </message>
    <message>
        <source>Hand each to whom it is for.</source>
        <translation>请分别交给各自的接收人。</translation>
    </message>
    <message>
        <source>The passphrase: tell it another way</source>
        <translation>密码：请用另一种方式告诉对方</translation>
    </message>
    <message>
        <source>For example on the telephone, never in the same message as the file. It is not kept here.</source>
        <translation>例如打电话，绝不要和文件放在同一条消息里。本程序不保存它。</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>The fingerprint: tell this too</source>
        <translation>校验指纹：也请告诉对方</translation>
    </message>
    <message>
        <source>With it the recipient can be sure that the report comes from your vault.</source>
        <translation>接收人凭它可以确认报告来自你的保险库。</translation>
    </message>
    <message>
        <source>The file&apos;s own SHA-256</source>
        <translation>文件本身的 SHA-256</translation>
    </message>
    <message>
        <source>What to tell the recipient</source>
        <translation>告诉接收人什么</translation>
    </message>
    <message>
        <source>about</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已保存到：{place}</translation>
    </message>
    <message>
        <source>The passphrase is not on that page.</source>
        <translation>这一页上没有密码。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Outside time</source>
        <translation>外部时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>从哪天</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
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
        <translation>尚无</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
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
        <translation>两个日期之间</translation>
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
        <translation>按标题</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>按平台</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>所有平台</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>{size} are free there.</source>
        <translation>那里还有 {size} 可用。</translation>
    </message>
    <message>
        <source>There is no such folder now. Is the drive connected?</source>
        <translation>现在没有这个文件夹。磁盘接上了吗？</translation>
    </message>
    <message>
        <source>This drive or folder cannot be written to.</source>
        <translation>无法写入这个磁盘或文件夹。</translation>
    </message>
    <message>
        <source>There is not enough room: about {size} are needed.</source>
        <translation>空间不够：大约需要 {size}。</translation>
    </message>
    <message>
        <source>This drive is formatted as FAT32: a file over 4 GB does not fit on it.</source>
        <translation>这个磁盘是 FAT32 格式，放不下超过 4 GB 的文件。</translation>
    </message>
    <message>
        <source>This folder lies in the vault. Choose another.</source>
        <translation>这个文件夹在保险库里面。请另选一个。</translation>
    </message>
    <message>
        <source>This is the drive the vault is on: if it breaks or is taken away, both are gone. Another drive is better.</source>
        <translation>这就是保险库所在的磁盘：它若坏了或被拿走，两份都没了。换一个磁盘更好。</translation>
    </message>
    <message>
        <source>Before you pull the drive out, let the computer eject it.</source>
        <translation>拔出之前，请先在电脑上弹出它。</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Words found everywhere in the vault</source>
        <translation>在整个证据库中找到的文字</translation>
    </message>
    <message>
        <source>Everywhere in the vault: the best {count}</source>
        <translation>整个证据库：最匹配的 {count} 项</translation>
    </message>
    <message>
        <source>Everywhere in the vault: {count}</source>
        <translation>整个证据库：{count} 项</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>快速退出</translation>
    </message>
    <message>
        <source>Or press Shift three times</source>
        <translation>或连按三次 Shift</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>证据库</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>HelplineList</name>
    <message>
        <source>Every country</source>
        <translation>所有国家和地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>As read on {date} in: {sources}.</source>
        <translation>{date} 查阅自：{sources}。</translation>
    </message>
</context>
<context>
    <name>HelplinesScreen</name>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向谁求助</translation>
    </message>
    <message>
        <source>Nothing here is opened or sent. Numbers can change: nobody called them before listing them.</source>
        <translation>这里不会打开网页，也不会发送任何东西。号码可能会变：列出之前没有人打过。</translation>
    </message>
    <message>
        <source>Your own numbers and addresses</source>
        <translation>你自己的号码和地址</translation>
    </message>
    <message>
        <source>Kept in this app&apos;s settings, outside the vault: whoever uses this computer could read them.</source>
        <translation>保存在本程序的设置里，不在保险库中：使用这台电脑的人可能会看到。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>IncidentScreen</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>In your own words, in any order. Everything but the first is optional.</source>
        <translation>用你自己的话，先后不限。除第一项外都可以不填。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>As well as you know it: 2026-03-01, 2026-03-01 14:30, or &apos;about March&apos;.</source>
        <translation>记得多少写多少：2026-03-01、2026-03-01 14:30，或“三月左右”。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A place, an app, a group.</source>
        <translation>地点、应用或群组。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>A name, an account, or &apos;unknown&apos;.</source>
        <translation>姓名、账号，或“不知道”。</translation>
    </message>
    <message>
        <source>Who else saw it</source>
        <translation>还有谁看到了</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Outside time</source>
        <translation>外部时间</translation>
    </message>
</context>
<context>
    <name>KeptFileScreen</name>
    <message>
        <source>Back to the messages</source>
        <translation>返回消息</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>{kind}, {size}, kept in exhibit No. {number}</source>
        <translation>{kind}，{size}，保存在证据 {number} 号中</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Each of these opens the vault on its own.</source>
        <translation>下面每一种都能单独打开保险库。</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>生成恢复词</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keyring open it</source>
        <translation>允许用本机钥匙串打开</translation>
    </message>
    <message>
        <source>Make recovery shares</source>
        <translation>生成恢复份额</translation>
    </message>
    <message>
        <source>Of three shares any two open the vault: for example yours and a friend&apos;s. Making new words or shares ends the earlier ones of the same kind.</source>
        <translation>三份恢复份额中，任意两份就能打开保险库，例如你的一份和朋友的一份。生成新的恢复词或份额后，以前的同类就不再有效。</translation>
    </message>
    <message>
        <source>With the keyring, anyone who can use this computer under your name can open the vault.</source>
        <translation>用了钥匙串，任何能以你的身份使用这台电脑的人都能打开保险库。</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>再输入一次新密码</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Keep the present one and add this one</source>
        <translation>保留现在的密码，再加上这个</translation>
    </message>
    <message>
        <source>Made: {date}</source>
        <translation>建立于：{date}</translation>
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
        <translation>现在可以用本机钥匙串打开保险库。</translation>
    </message>
    <message>
        <source>Removed. It no longer opens the vault.</source>
        <translation>已移除。它不能再打开保险库。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>Added. Both passphrases open the vault.</source>
        <translation>已添加。两个密码都能打开保险库。</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>The draft is kept in the vault. The app sends nothing.</source>
        <translation>草稿已保存在保险库中。本程序不会发送任何东西。</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>保存信件</translation>
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
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Edit the chosen case</source>
        <translation>修改选中的案件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Make a report of the chosen case</source>
        <translation>为选中的案件生成报告</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search titles, notes, addresses, chats, saved pages and words in pictures</source>
        <translation>搜索标题、备注、地址、聊天、保存的网页和图片中的文字</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Fold same pictures</source>
        <translation>折叠相同的图片</translation>
    </message>
    <message>
        <source>Exhibits that look like the same picture become one row with its places.</source>
        <translation>看起来是同一张图片的证据合为一行，并列出出现之处。</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>添加内容</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Unfold same pictures</source>
        <translation>展开相同的图片</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>卡片显示</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格显示</translation>
    </message>
</context>
<context>
    <name>LicencesScreen</name>
    <message>
        <source>Programs and fonts inside</source>
        <translation>包含的程序和字体</translation>
    </message>
    <message>
        <source>This app is made of other people&apos;s work too. Here is each part, with its licence, word for word.</source>
        <translation>这个应用也包含其他人的成果。下面列出每一部分，并附上许可证原文。</translation>
    </message>
    <message>
        <source>Evidence Vault {version}. Its own code: Apache License 2.0.</source>
        <translation>Evidence Vault {version}。自身代码：Apache License 2.0。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>许可证全文</translation>
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
        <translation>一个链接</translation>
    </message>
    <message>
        <source>The address is kept exactly as it is. Nothing is opened and nothing is sent.</source>
        <translation>网址会一字不改地保存。不会打开任何网页，也不会发送任何东西。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>For example of a message, a post, a group or a person.</source>
        <translation>例如一条消息、一个帖子、一个群组或一个人的网址。</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>备注（可不填）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>LinksStep</name>
    <message>
        <source>Their addresses go into the letter exactly as they are noted. The space bar ticks.</source>
        <translation>它们的网址会原样写进信里。按空格键勾选。</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>All with an address</source>
        <translation>所有有网址的</translation>
    </message>
    <message>
        <source>None</source>
        <translation>都不要</translation>
    </message>
    <message>
        <source>This case has no exhibits yet. Add them in the library.</source>
        <translation>这个案件还没有证据。请先在证据库中添加。</translation>
    </message>
    <message>
        <source>no address noted</source>
        <translation>没有记下网址</translation>
    </message>
    <message>
        <source>only the address is kept</source>
        <translation>只保存了网址</translation>
    </message>
    <message>
        <source>Of these only the address is kept: {numbers}. Save the page itself first: Add, A web page.</source>
        <translation>其中这些只保存了网址：{numbers}。请先保存页面本身：“添加”→“网页”。</translation>
    </message>
    <message>
        <source>Which links?</source>
        <translation>哪些网址？</translation>
    </message>
</context>
<context>
    <name>MarkingCanvas</name>
    <message>
        <source>Arrow keys move the frame, Shift with them changes its size, Return covers what is in it.</source>
        <translation>方向键移动框，按住 Shift 再按方向键改变大小，回车键遮盖框内的内容。</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>Hold to show</source>
        <translation>按住查看</translation>
    </message>
    <message>
        <source>The picture shows only while you hold this, or the space bar.</source>
        <translation>只有按住这个按钮或空格键时，图片才会显示。</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>打开这个文件</translation>
    </message>
    <message>
        <source>Choose a message that has a file.</source>
        <translation>请选择一条带文件的消息。</translation>
    </message>
    <message>
        <source>There is no picture in this file. Open it to see what can be done with it.</source>
        <translation>这个文件里没有可看的画面。打开它，看看可以怎样处理。</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>MovingViewer</name>
    <message>
        <source>P plays and pauses; the arrow keys go back and on.</source>
        <translation>按 P 播放或暂停；方向键后退或前进。</translation>
    </message>
    <message>
        <source>Play while held</source>
        <translation>按住时播放</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>视频中的位置</translation>
    </message>
    <message>
        <source>It has sound, which is not played here. Its loudness can be drawn below.</source>
        <translation>它有声音，但这里不播放。可以在下面画出音量。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>OneExhibit</name>
    <message>
        <source>As for all</source>
        <translation>与其他的一样</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不放</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Its picture in the report</source>
        <translation>报告中它的图片</translation>
    </message>
    <message>
        <source>For example: that the picture was posted. It can be left empty.</source>
        <translation>例如：图片被发布过。可以不填。</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>用来说明什么</translation>
    </message>
</context>
<context>
    <name>OutsideTimeScreen</name>
    <message>
        <source>Time from outside</source>
        <translation>来自外部的时间证明</translation>
    </message>
    <message>
        <source>This computer&apos;s clock proves nothing. A proof from outside shows that what is saved existed before a certain time.</source>
        <translation>这台电脑的时钟不能证明任何事。来自外部的证明可以说明：保存的内容在某一时刻之前已经存在。</translation>
    </message>
    <message>
        <source>Time stamp authorities</source>
        <translation>时间戳机构</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>已覆盖的内容</translation>
    </message>
    <message>
        <source>Ask for a time stamp now</source>
        <translation>现在请求时间戳</translation>
    </message>
    <message>
        <source>Try again what waits</source>
        <translation>重试等待中的请求</translation>
    </message>
    <message>
        <source>Without any network</source>
        <translation>不使用网络</translation>
    </message>
    <message>
        <source>Give the checkpoint to someone you trust, such as a lawyer, or publish it. It shows nothing of what you keep. They can sign it and give a small file back.</source>
        <translation>把检查点交给您信任的人（例如律师），或将其公开。它不会显示您保存的任何内容。对方可以签名，并交回一个小文件。</translation>
    </message>
    <message>
        <source>Show the checkpoint</source>
        <translation>显示检查点</translation>
    </message>
    <message>
        <source>Save it to hand over</source>
        <translation>保存以便交出</translation>
    </message>
    <message>
        <source>Take in a counter-signature</source>
        <translation>收入会签文件</translation>
    </message>
    <message>
        <source>The language of the page to hand over</source>
        <translation>交出页面的语言</translation>
    </message>
    <message>
        <source>QR code of the checkpoint; the text above says the same</source>
        <translation>检查点的二维码；与上方文字内容相同</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who learns what, and turn on</source>
        <translation>谁会得知什么，以及开启</translation>
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
        <translation>开启</translation>
    </message>
    <message>
        <source>Turn on {name}</source>
        <translation>开启 {name}</translation>
    </message>
    <message>
        <source>Asking for a time stamp</source>
        <translation>正在请求时间戳</translation>
    </message>
    <message>
        <source>A time stamp is kept: {names}.</source>
        <translation>已保存时间戳：{names}。</translation>
    </message>
    <message>
        <source>No time stamp could be had. It waits and can be tried again.</source>
        <translation>未能取得时间戳。请求正在等待，可以重试。</translation>
    </message>
    <message>
        <source>Page to print (*.html);;Text to be signed (*.txt)</source>
        <translation>可打印的页面 (*.html);;待签名的文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Give it to the person, and ask for the small file back.</source>
        <translation>已保存。请交给对方，并请其交回小文件。</translation>
    </message>
</context>
<context>
    <name>PackageScreen</name>
    <message>
        <source>Open a package</source>
        <translation>打开证据包</translation>
    </message>
    <message>
        <source>Drop the file or its folder here, or choose it. It is checked first; nothing is unpacked.</source>
        <translation>把文件或文件夹拖到这里，或选择它。会先核对，不会解压任何东西。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose an unpacked folder</source>
        <translation>选择已解压的文件夹</translation>
    </message>
    <message>
        <source>Compare several packages</source>
        <translation>比较几个证据包</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The passphrase that you were told</source>
        <translation>对方告诉你的密码</translation>
    </message>
    <message>
        <source>Or your own age secret key</source>
        <translation>或你自己的 age 私钥</translation>
    </message>
    <message>
        <source>It begins with AGE-SECRET-KEY-1.</source>
        <translation>以 AGE-SECRET-KEY-1 开头。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Search in the package</source>
        <translation>在证据包里搜索</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>保存这个文件</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>保存报告（PDF）</translation>
    </message>
    <message>
        <source>What is saved lies readable where you put it. Pictures in the package are not covered.</source>
        <translation>保存出来的文件在所放的位置可以直接读取。证据包里的图片没有遮盖。</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核查</translation>
    </message>
    <message>
        <source>Saved: {moment}</source>
        <translation>保存时间：{moment}</translation>
    </message>
    <message>
        <source>Where: {address}</source>
        <translation>位置：{address}</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已保存到：{place}</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>核对了什么</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A photo of a screen</source>
        <translation>翻拍屏幕的照片</translation>
    </message>
    <message>
        <source>Which screen does it show?</source>
        <translation>照片里是哪一块屏幕？</translation>
    </message>
    <message>
        <source>For example: my own laptop, the Telegram app. Or: a friend&apos;s phone.</source>
        <translation>例如：我自己的笔记本电脑，Telegram 应用。或者：朋友的手机。</translation>
    </message>
    <message>
        <source>What was it taken with?</source>
        <translation>是用什么拍的？</translation>
    </message>
    <message>
        <source>The file itself says: {device}</source>
        <translation>文件自身记载：{device}</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Pictures of the screen</source>
        <translation>屏幕图片</translation>
    </message>
    <message>
        <source>This window makes room for a small bar that stays above the others. One press saves what you see, straight into the vault; words can be added later.</source>
        <translation>本窗口会让位给一个始终在最前的小工具条。按一下就把您看到的内容直接存入保险库；文字可以以后再补。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>The one the mouse is on</source>
        <translation>鼠标所在的显示器</translation>
    </message>
    <message>
        <source>All, one picture each</source>
        <translation>全部，每台一张</translation>
    </message>
    <message>
        <source>Monitor {number}: {name}, {width} × {height}</source>
        <translation>显示器 {number}：{name}，{width} × {height}</translation>
    </message>
    <message>
        <source>Which monitor</source>
        <translation>哪台显示器</translation>
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
        <translation>每张图片之前等待，例如用来打开菜单</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>For scrolling through a chat. What did not change is counted, not kept again.</source>
        <translation>适合边滚动聊天边截取。没有变化的只计数，不重复保存。</translation>
    </message>
    <message>
        <source>A series takes a picture every</source>
        <translation>连续截取的间隔</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Also note the title of the window in front</source>
        <translation>同时记下最前面窗口的标题</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未归入案件</translation>
    </message>
    <message>
        <source>This app&apos;s own windows are hidden for the moment of each picture, and are not in it.</source>
        <translation>每次截取的瞬间，本应用自己的窗口会隐藏，不会出现在图片里。</translation>
    </message>
    <message>
        <source>No key works while another program has the keyboard: this app listens to no keys but its own windows&apos;. Press the bar first. While this window is in front, F9 saves the screen behind it.</source>
        <translation>当键盘在其他程序中时，按键不起作用：本应用只听自己窗口里的按键。请先点一下工具条。本窗口在最前时，按 F9 会保存它后面的屏幕。</translation>
    </message>
    <message>
        <source>On this desktop (Wayland), the desktop itself takes the picture and may ask you. It first writes it, unencrypted, to a file in your home folder; the app reads it and removes it at once, but traces of it may stay on the drive.</source>
        <translation>在此桌面环境（Wayland）中，由桌面自己截取，并可能先询问您。它会先把图片不加密地写入您主文件夹中的一个文件；本应用读取后立即删除，但硬盘上可能留有痕迹。</translation>
    </message>
    <message>
        <source>This system does not tell programs where other windows are, or their titles.</source>
        <translation>此系统不告诉程序其他窗口的位置和标题。</translation>
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
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Where to</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>A stick or another drive is best.</source>
        <translation>最好是 U 盘或另一块硬盘。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>A name that tells nothing is safer.</source>
        <translation>看不出内容的名称更安全。</translation>
    </message>
    <message>
        <source>The drive was looked at: it can be written to, and {size} are free.</source>
        <translation>已检查过该磁盘：可以写入，剩余 {size}。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This drive or folder cannot be written to.</source>
        <translation>这个磁盘或文件夹不能写入。</translation>
    </message>
    <message>
        <source>There is not enough room: about {size} are needed.</source>
        <translation>空间不够：大约需要 {size}。</translation>
    </message>
    <message>
        <source>This drive is formatted as FAT32, which holds no file over 4 GB. Choose another drive.</source>
        <translation>这个磁盘是 FAT32 格式，放不下超过 4 GB 的文件。请换一个磁盘。</translation>
    </message>
    <message>
        <source>This folder lies in the vault. Choose another.</source>
        <translation>这个文件夹在保险库里。请换一个。</translation>
    </message>
    <message>
        <source>This is the drive the vault is on. Whoever uses this computer could find the file.</source>
        <translation>这就是保险库所在的磁盘。使用这台电脑的人可能会找到该文件。</translation>
    </message>
    <message>
        <source>Before you pull the drive out, let the computer eject it.</source>
        <translation>拔出之前，请先在电脑上弹出它。</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>写到哪里？</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>All exhibits</source>
        <translation>全部证据</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未归入案件</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Scale facts</source>
        <translation>规模记录</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>我的陈述</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n 项证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) chosen</source>
        <translation>
            <numerusform>已选 %n 项证据</numerusform>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Covered preview</source>
        <translation>已遮盖的预览</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>The computer and the printer may keep a copy of what is printed, and a PDF can be read by whoever finds it. Copying it by hand leaves nothing behind.</source>
        <translation>电脑和打印机可能会留下打印内容的副本，PDF 也会被找到它的人看到。手抄则不留痕迹。</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>没有找到打印机</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>写到哪里</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What came of each file</source>
        <translation>每个文件的结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Saved again (the same bytes were here before): {name}</source>
        <translation>再次保存（相同内容之前已有）：{name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Not saved: {name}. {what} {next}</source>
        <translation>未保存：{name}。{what}{next}</translation>
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
        <translation>只记录，不保存内容</translation>
    </message>
    <message>
        <source>You write down what was there and where. The picture itself is not stored in any form.</source>
        <translation>你写下那里有什么、在哪里。图片本身不会以任何形式保存。</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>那里有什么</translation>
    </message>
    <message>
        <source>In a few neutral words. For example: a picture of a person who may be under 18, in a group.</source>
        <translation>用几个中性的词。例如：群里有一张可能未满 18 岁者的图片。</translation>
    </message>
    <message>
        <source>Address, if there is one</source>
        <translation>网址（如果有）</translation>
    </message>
    <message>
        <source>The time shown beside it, if any</source>
        <translation>旁边显示的时间（如果有）</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向谁求助</translation>
    </message>
    <message>
        <source>This app opens none of them and tells nobody. The police can be told, too.</source>
        <translation>本程序不会打开它们，也不会告诉任何人。也可以告诉警方。</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Recovery words</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, 24 words open the vault instead. Without them nobody can help. Write them on paper and keep the paper where only you, or someone you trust, can find it.</source>
        <translation>如果忘了密码，可以用 24 个词打开保险库。没有它们，谁也帮不上忙。请写在纸上，把纸放在只有你或你信任的人才找得到的地方。</translation>
    </message>
    <message>
        <source>Show me the words</source>
        <translation>显示恢复词</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>我已经写下来了</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>They are shown only now. Number and order matter.</source>
        <translation>只在此刻显示。序号和顺序都很重要。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已保存到：{place}</translation>
    </message>
    <message>
        <source>To be sure that the paper is right, type these three words.</source>
        <translation>为确认纸上写得没错，请输入这三个词。</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>第 {number} 个词</translation>
    </message>
    <message>
        <source>One of them is different. Compare with the paper, or look at the words again.</source>
        <translation>有一个不一样。请与纸上核对，或再看一次恢复词。</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>For yourself</source>
        <translation>给你自己</translation>
    </message>
    <message>
        <source>For a friend or a lawyer</source>
        <translation>给一位朋友或律师</translation>
    </message>
    <message>
        <source>On paper, in a safe place</source>
        <translation>写在纸上，放在安全的地方</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>These words, in this order, open what the passphrase opens. Keep the sheet where only you, or someone you trust, can find it.</source>
        <translation>这些词按此顺序，能打开密码所能打开的东西。请把这张纸放在只有你或你信任的人才找得到的地方。</translation>
    </message>
    <message>
        <source>Recovery share {number} of {made}</source>
        <translation>恢复份额：{made} 份中的第 {number} 份</translation>
    </message>
    <message>
        <source>Any {needed} of the {made} shares, typed in one after the other, open what the passphrase opens. One alone opens nothing and tells nothing.</source>
        <translation>{made} 份中的任意 {needed} 份，依次输入，就能打开密码所能打开的东西。单独一份什么也打不开，什么也看不出。</translation>
    </message>
    <message>
        <source>Keep it apart from the others. Give it back only to the person it comes from, when they ask for it themselves.</source>
        <translation>请与其他几份分开保管。只有交给你的那个人亲自来要时，才还给本人。</translation>
    </message>
    <message>
        <source>The same words as a code, for a camera of your own:</source>
        <translation>同样的词做成的二维码，供你自己的摄像头读取：</translation>
    </message>
    <message>
        <source>QR code that holds the same words as the list</source>
        <translation>二维码，内容与上面列出的词相同</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>制作于{date}</translation>
    </message>
</context>
<context>
    <name>RedactScreen</name>
    <message>
        <source>A copy with parts covered</source>
        <translation>遮盖了局部的副本</translation>
    </message>
    <message>
        <source>Draw over what others must not see. {exhibit} itself is never changed; the copy is kept beside it.</source>
        <translation>把别人不该看到的部分涂盖起来。{exhibit} 本身绝不会改动；副本保存在它旁边。</translation>
    </message>
    <message>
        <source>Why parts are covered</source>
        <translation>为什么遮盖</translation>
    </message>
    <message>
        <source>It is kept with the copy.</source>
        <translation>它会和副本一起保存。</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Page {number}, as a picture</source>
        <translation>第 {number} 页，作为图片</translation>
    </message>
    <message>
        <source>The video at {time}, as a picture</source>
        <translation>视频 {time} 处的画面，作为图片</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>涂黑</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cover the picture</source>
        <translation>遮住图片</translation>
    </message>
    <message>
        <source>Covered parts: {count}</source>
        <translation>已遮盖 {count} 处</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>This was recorded in the vault&apos;s history.</source>
        <translation>这已记入保险库的历史。</translation>
    </message>
</context>
<context>
    <name>RehearseScreen</name>
    <message>
        <source>Try a restore</source>
        <translation>试着恢复一次</translation>
    </message>
    <message>
        <source>Type what is on your sheet, as you would on another computer. It is tried on the backup; nothing is written there or here, but that it was tried and what it showed.</source>
        <translation>像在另一台电脑上那样，输入你纸上写的内容。它会在备份上试用；两边都不写入任何东西，只记下试过以及结果。</translation>
    </message>
    <message>
        <source>The backup&apos;s folder</source>
        <translation>备份所在的文件夹</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>正在试</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>RepairScreen</name>
    <message>
        <source>Check and repair</source>
        <translation>检查并修复</translation>
    </message>
    <message>
        <source>Everything in the vault is read and compared with what was written down. The check changes nothing. A repair deletes nothing: what it replaces is set aside.</source>
        <translation>会读取保险库里的一切，并与当时的记录比对。检查不改动任何东西。修复也不删除任何东西：被替换的会放到一边。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>解锁保险库</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <source>A backup to take from, if there is one</source>
        <translation>可从中取回内容的备份（如果有）</translation>
    </message>
    <message>
        <source>Damaged and missing files are taken from it. It is only read. This may stay empty.</source>
        <translation>损坏和缺失的文件会从中取回。对它只读不写。可以留空。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>发现：</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>已修复：</translation>
    </message>
    <message>
        <source>Still damaged:</source>
        <translation>仍有损坏：</translation>
    </message>
    <message>
        <source>Good to know:</source>
        <translation>供你了解：</translation>
    </message>
    <message>
        <source>Exhibits: {items}. Files: {objects}. Custody events: {events}. Read: {size}.</source>
        <translation>证据：{items} 项。文件：{objects} 个。保管记录：{events} 条。读取：{size}。</translation>
    </message>
    <message>
        <source>The vault still does not open. A backup may help: choose its folder above.</source>
        <translation>保险库仍然打不开。备份也许能帮上忙：请在上面选择它的文件夹。</translation>
    </message>
    <message>
        <source>The vault does not open as it is. &apos;Repair&apos; makes anew what can be made anew.</source>
        <translation>保险库现在打不开。“修复”会重建能重建的部分。</translation>
    </message>
    <message>
        <source>Not everything could be repaired. A backup may help: choose its folder above.</source>
        <translation>没能全部修复。备份也许能帮上忙：请在上面选择它的文件夹。</translation>
    </message>
    <message>
        <source>Not everything is as it was written. &apos;Repair&apos; mends what can be mended.</source>
        <translation>有些内容与写入时不同。“修复”会修好能修好的部分。</translation>
    </message>
    <message>
        <source>Repaired: everything is again as it was written.</source>
        <translation>已修复：一切又与写入时相同。</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: everything is as it was written.</source>
        <translation>保存后未改动：一切与写入时相同。</translation>
    </message>
</context>
<context>
    <name>RequestAssistantScreen</name>
    <message>
        <source>Change the request</source>
        <translation>修改请求</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Nothing is sent. What you write is kept as you type; you can leave at any time and go on later.</source>
        <translation>不会发送任何东西。您写的内容会边写边保存；随时可以离开，以后接着写。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Note what comes of it</source>
        <translation>记录后续结果</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
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
        <translation>写入我的姓名和联系方式（按案件中所记）</translation>
    </message>
    <message>
        <source>Only the letter, without the page that is for me alone</source>
        <translation>只要信件，不要只给我看的那一页</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>存到哪里</translation>
    </message>
    <message>
        <source>The file can be read by anyone who finds it.</source>
        <translation>任何找到这个文件的人都能阅读它。</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>A name that tells nothing is safer.</source>
        <translation>看不出内容的名称更安全。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>存为文本</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Version {number}, kept {moment}</source>
        <translation>第 {number} 版，保存于 {moment}</translation>
    </message>
    <message>
        <source>As it was sent: {moment}</source>
        <translation>发送时的原文：{moment}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
</context>
<context>
    <name>RequestScreen</name>
    <message>
        <source>The app sends nothing. Send the letter yourself, then note it here.</source>
        <translation>本程序不会发送任何东西。请自己寄出信件，然后在这里记下。</translation>
    </message>
    <message>
        <source>Change the draft</source>
        <translation>修改草稿</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>返回请求列表</translation>
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
        <translation>不再等待任何结果</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>通过什么途径</translation>
    </message>
    <message>
        <source>An address, a form, a telephone number.</source>
        <translation>邮箱、表单或电话号码。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>A number you were given, or the answer.</source>
        <translation>您得到的编号，或对方的答复。</translation>
    </message>
    <message>
        <source>I sent it just now</source>
        <translation>我刚刚发送了</translation>
    </message>
    <message>
        <source>A receipt came</source>
        <translation>收到回执</translation>
    </message>
    <message>
        <source>An answer came</source>
        <translation>收到答复</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Version {number}. None was sent yet.</source>
        <translation>第 {number} 版。还没有发送过任何一版。</translation>
    </message>
    <message>
        <source>Version {number}. Version {sent} was sent; what you changed since then was not.</source>
        <translation>第 {number} 版。已发送的是第 {sent} 版；此后的修改还没有发送。</translation>
    </message>
    <message>
        <source>Version {number}. It is the one that was sent.</source>
        <translation>第 {number} 版，就是已发送的那一版。</translation>
    </message>
    <message>
        <source>no address noted</source>
        <translation>没有记下网址</translation>
    </message>
    <message>
        <source>Capture it again</source>
        <translation>再次保存该页面</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>还在</translation>
    </message>
    <message>
        <source>It is removed</source>
        <translation>已删除</translation>
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
        <translation>请求</translation>
    </message>
    <message>
        <source>The app drafts letters to platforms and centres and keeps what came of it. It sends nothing.</source>
        <translation>本程序为您起草给平台和机构的信件，并保存后续结果。它不会发送任何东西。</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>还没有请求。</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>Go on with the request that you began</source>
        <translation>继续填写已开始的请求</translation>
    </message>
    <message>
        <source>changed since it was sent</source>
        <translation>发送后有修改</translation>
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
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The backup is only read. What comes out of it goes to a new place; nothing is replaced.</source>
        <translation>对备份只读不写。取出的内容放到新的地方，不会替换任何东西。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Try it first: nothing is written</source>
        <translation>先试一试：不写入任何东西</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>看看里面有什么</translation>
    </message>
    <message>
        <source>Open the restored vault</source>
        <translation>打开恢复好的保险库</translation>
    </message>
    <message>
        <source>Everything, as a vault in a new folder</source>
        <translation>全部，作为保险库放进新文件夹</translation>
    </message>
    <message>
        <source>Single exhibits, as files</source>
        <translation>只要几项证据，作为文件</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>存到哪里</translation>
    </message>
    <message>
        <source>The backup&apos;s folder</source>
        <translation>备份所在的文件夹</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>哪个时候的状态</translation>
    </message>
    <message>
        <source>Exhibits in the backup</source>
        <translation>备份中的证据</translation>
    </message>
    <message>
        <source>These files are not encrypted: whoever finds them can read and see them.</source>
        <translation>这些文件不加密：谁找到它们都能看到内容。</translation>
    </message>
    <message>
        <source>Name of the new vault&apos;s folder</source>
        <translation>新保险库文件夹的名称</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>正在试</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Written as they were saved:</source>
        <translation>已按保存时的原样写出：</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was left at the new place.</source>
        <translation>新的地方没有留下任何东西。</translation>
    </message>
</context>
<context>
    <name>RouteForm</name>
    <message>
        <source>Direct</source>
        <translation>直接连接</translation>
    </message>
    <message>
        <source>Through an HTTP proxy</source>
        <translation>通过 HTTP 代理</translation>
    </message>
    <message>
        <source>Through SOCKS5 or Tor</source>
        <translation>通过 SOCKS5 或 Tor</translation>
    </message>
    <message>
        <source>The way to the network</source>
        <translation>连接网络的方式</translation>
    </message>
    <message>
        <source>Its address and port. With SOCKS5 and Tor, names are looked up at the other end.</source>
        <translation>其地址和端口。使用 SOCKS5 或 Tor 时，域名由对端解析。</translation>
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
        <translation>没有一条规定完全符合您所填的内容。请看看其他的。</translation>
    </message>
    <message>
        <source>Show the other rules too</source>
        <translation>也显示其他规定</translation>
    </message>
    <message>
        <source>The rule gives the platform {hours} hours from the request.</source>
        <translation>按该规定，平台须在收到请求后 {hours} 小时内处理。</translation>
    </message>
    <message>
        <source>Where it goes:</source>
        <translation>提交到：</translation>
    </message>
    <message>
        <source>By which rule?</source>
        <translation>依据哪条规定？</translation>
    </message>
</context>
<context>
    <name>SavedPageCards</name>
    <message>
        <source>What could not be saved</source>
        <translation>未能保存的内容</translation>
    </message>
    <message>
        <source>What a second visit by another way saw</source>
        <translation>用另一条路径第二次访问时所见</translation>
    </message>
    <message>
        <source>The parts of the saved page</source>
        <translation>已存网页的各部分</translation>
    </message>
    <message>
        <source>What was noted while saving (by the browser&apos;s process, not verified)</source>
        <translation>保存时的记录（由浏览器进程所记，未经核实）</translation>
    </message>
    <message>
        <source>Read from the page by a machine (it can be wrong)</source>
        <translation>由机器从网页读出（可能有误）</translation>
    </message>
    <message>
        <source>Compare it with the picture; what is right can be taken over beside it.</source>
        <translation>请与图片对照；正确的可以在旁边采用。</translation>
    </message>
    <message>
        <source>The page&apos;s text</source>
        <translation>网页文字</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>The capture ended early: what was noted while saving is not there.</source>
        <translation>保存提前结束：没有保存时的记录。</translation>
    </message>
    <message>
        <source>Nothing: every part is there.</source>
        <translation>没有：每一部分都在。</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>As it is shown there, with its time zone if you know it. For example: 2026-02-01 21:07, UTC+8</source>
        <translation>照那里显示的写；知道时区就一并写上。例如：2026-02-01 21:07，UTC+8</translation>
    </message>
    <message>
        <source>When the platform says it appeared</source>
        <translation>平台显示的发布时间</translation>
    </message>
    <message>
        <source>Saved here: {moment}</source>
        <translation>在此保存：{moment}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Note an account you noted before</source>
        <translation>选用以前记下的账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Name or handle</source>
        <translation>名字或账号名</translation>
    </message>
    <message>
        <source>Note this account</source>
        <translation>记下这个账号</translation>
    </message>
    <message>
        <source>Understood as {start}, on the clock shown there.</source>
        <translation>理解为 {start}，按当时显示的时钟。</translation>
    </message>
    <message>
        <source>Kept as you wrote it; no moment could be read from it.</source>
        <translation>按您写的原样保存；无法从中读出时刻。</translation>
    </message>
    <message>
        <source>No account noted.</source>
        <translation>没有记下账号。</translation>
    </message>
    <message>
        <source>An account you noted before</source>
        <translation>以前记下的账号</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Scale facts</source>
        <translation>规模记录</translation>
    </message>
    <message>
        <source>How large it is, as you were shown it. Nothing is checked with the platform.</source>
        <translation>按您看到的写下它的规模。本应用不会向平台核实。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>Note one more</source>
        <translation>再记一条</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As it is shown, word for word</source>
        <translation>照显示的原文写</translation>
    </message>
    <message>
        <source>For example: 98,213 members</source>
        <translation>例如：98,213 位成员</translation>
    </message>
    <message>
        <source>Of which group, channel or account</source>
        <translation>属于哪个群组、频道或账号</translation>
    </message>
    <message>
        <source>When it was shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No exhibit shows it</source>
        <translation>没有证据显示它</translation>
    </message>
    <message>
        <source>The exhibit that is chosen in the library.</source>
        <translation>在证据库中选中的证据。</translation>
    </message>
    <message>
        <source>Which exhibit shows it</source>
        <translation>哪项证据显示了它</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Make a case first.</source>
        <translation>请先新建案件。</translation>
    </message>
    <message>
        <source>An exhibit shows it.</source>
        <translation>有一项证据显示了它。</translation>
    </message>
    <message>
        <source>No exhibit shows it.</source>
        <translation>没有证据显示它。</translation>
    </message>
    <message>
        <source>Noted: {moment}</source>
        <translation>记于：{moment}</translation>
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
        <translation>屏幕图片</translation>
    </message>
    <message>
        <source>Save the screen</source>
        <translation>保存屏幕</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>一个窗口</translation>
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
        <translation>已保存：{count}。</translation>
    </message>
    <message>
        <source>Unchanged and not kept again: {count}.</source>
        <translation>没有变化、未重复保存：{count}。</translation>
    </message>
    <message>
        <source>Stop the series</source>
        <translation>停止连续截取</translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The 24 recovery words</source>
        <translation>24 个恢复词</translation>
    </message>
    <message>
        <source>One recovery share, 33 words</source>
        <translation>一份恢复份额（33 个词）</translation>
    </message>
    <message>
        <source>Another share of the same three</source>
        <translation>同一套三份中的另一份</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation>使用恢复词</translation>
    </message>
    <message>
        <source>Use two recovery shares</source>
        <translation>使用两份恢复份额</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>SeenBefore</name>
    <message>
        <source>A likeness found by machine is a lead. It proves neither who is shown nor who posted it.</source>
        <translation>机器找到的相似之处只是线索，既不能证明图中是谁，也不能证明是谁发布的。</translation>
    </message>
    <message>
        <source>Where the same picture was seen before</source>
        <translation>以前在哪里见过同一张图片</translation>
    </message>
    <message>
        <source>Seen before: looks the same at {count} more places</source>
        <translation>以前见过：另有 {count} 处看起来相同</translation>
    </message>
    <message>
        <source>Show all {count} places</source>
        <translation>显示全部 {count} 处</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Add the chosen exhibits to a case</source>
        <translation>把所选证据放入案件</translation>
    </message>
    <message>
        <source>A tag or a note for the chosen exhibits</source>
        <translation>给所选证据的标签或备注</translation>
    </message>
    <message>
        <source>A tag or a note</source>
        <translation>标签或备注</translation>
    </message>
    <message>
        <source>Add as tag</source>
        <translation>加为标签</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>加到备注</translation>
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
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>The language of a report is chosen when you make one.</source>
        <translation>报告的语言在生成时另选。</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>跟随电脑设置</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度（浅色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度（深色）</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Lock when no key or mouse was used for</source>
        <translation>多久没有键盘或鼠标操作就锁定</translation>
    </message>
    <message>
        <source>Locking closes the vault and drops its keys. Nothing is lost.</source>
        <translation>锁定会关闭保险库并清除密钥。什么都不会丢失。</translation>
    </message>
    <message>
        <source>Quick exit with Shift three times</source>
        <translation>连按三次 Shift 快速退出</translation>
    </message>
    <message>
        <source>The button for quick exit is always there, whatever is chosen here.</source>
        <translation>无论这里怎么选，快速退出按钮始终都在。</translation>
    </message>
    <message>
        <source>After quick exit</source>
        <translation>快速退出之后</translation>
    </message>
    <message>
        <source>Close the app: nothing is left on the screen</source>
        <translation>关闭程序：屏幕上什么都不留</translation>
    </message>
    <message>
        <source>Leave an empty window without a name</source>
        <translation>留一个没有名称的空白窗口</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>记住保险库的位置</translation>
    </message>
    <message>
        <source>Saves choosing the folder each time. Anyone who looks at this computer could find the place.</source>
        <translation>不用每次选择文件夹。查看这台电脑的人可能会找到它的位置。</translation>
    </message>
    <message>
        <source>Keep this app&apos;s windows out of screenshots and recordings</source>
        <translation>不让截图和录屏拍到本程序的窗口</translation>
    </message>
    <message>
        <source>Windows and macOS can do this. Linux has no such protection: there, recordings show everything.</source>
        <translation>Windows 和 macOS 能做到。Linux 没有这种保护：录屏会拍到一切。</translation>
    </message>
    <message>
        <source>Find pictures seen before, and read the words in pictures</source>
        <translation>找出以前见过的图片，并读取图片里的文字</translation>
    </message>
    <message>
        <source>In the background, on this computer alone. A likeness is a hint and never proof.</source>
        <translation>在后台进行，只在这台电脑上。相似只是提示，不是证明。</translation>
    </message>
    <message>
        <source>Remind me of a backup when the last one is older than</source>
        <translation>上次备份早于多久时提醒我</translation>
    </message>
    <message>
        <source>One line beside your cases, and only when something was added since. Nothing pops up.</source>
        <translation>只在案件列表旁显示一行字，而且只在有新增内容时才显示。不会弹出任何窗口。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Show a line when a day that I noted has come</source>
        <translation>到了我记下的日期时显示一行提示</translation>
    </message>
    <message>
        <source>One line beside your cases, without saying what it is about. Nothing pops up.</source>
        <translation>在案件旁边显示一行字，不说明是什么事。不会弹出任何提示。</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向谁求助</translation>
    </message>
    <message>
        <source>Read &apos;Before you start&apos; again</source>
        <translation>再看一遍“开始之前”</translation>
    </message>
    <message>
        <source>Programs and fonts inside</source>
        <translation>包含的程序和字体</translation>
    </message>
</context>
<context>
    <name>SharesScreen</name>
    <message>
        <source>Recovery shares</source>
        <translation>恢复份额</translation>
    </message>
    <message>
        <source>Three sheets are made: one for you, one for a friend or a lawyer, one on paper in a safe place. Any two of them open the vault. One alone opens nothing, so nobody you give one to can look.</source>
        <translation>会生成三份：一份给你自己，一份给朋友或律师，一份写在纸上放在安全的地方。任意两份就能打开保险库。单独一份什么也打不开，所以拿到一份的人看不到任何内容。</translation>
    </message>
    <message>
        <source>Shares that were made before stop working. Take about ten minutes, and do all three at once.</source>
        <translation>以前生成的份额将不再有效。请留出大约十分钟，一次做完三份。</translation>
    </message>
    <message>
        <source>All three were copied and checked. Keep them in three different places.</source>
        <translation>三份都已抄好并核对。请放在三个不同的地方。</translation>
    </message>
    <message>
        <source>Give one to someone you trust, and tell them only this: &apos;Keep it, and give it back when I ask for it myself.&apos; What it opens need not be said.</source>
        <translation>把一份交给你信任的人，只说：“请保管好，等我亲自来要时还给我。”不必说它能打开什么。</translation>
    </message>
    <message>
        <source>To see that two of them work, try a restore under Backups.</source>
        <translation>想确认其中两份有效，可在“备份”里试着恢复一次。</translation>
    </message>
    <message>
        <source>It is shown only now. Number and order matter.</source>
        <translation>只在现在显示。编号和顺序都重要。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>To be sure that this sheet is right, type these three words from it.</source>
        <translation>为确认这张抄得对，请输入上面的这三个词。</translation>
    </message>
    <message>
        <source>Make three shares</source>
        <translation>生成三份</translation>
    </message>
    <message>
        <source>I have copied this one</source>
        <translation>这一份我已抄好</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
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
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>已保存到：{place}</translation>
    </message>
    <message>
        <source>Recovery share {number} of {made}</source>
        <translation>恢复份额：{made} 份中的第 {number} 份</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>第 {number} 个词</translation>
    </message>
    <message>
        <source>One of them is different. Compare with the paper, or look at the words again.</source>
        <translation>有一个不一样。请与纸上核对，或再看一次恢复词。</translation>
    </message>
    <message>
        <source>Not all three are checked yet.</source>
        <translation>三份还没有全部核对。</translation>
    </message>
    <message>
        <source>What was not copied is not shown again, and earlier shares no longer work. You can stop and make three new ones later: press &apos;Not now&apos; once more.</source>
        <translation>没抄下来的不会再显示，以前的份额也已失效。你可以停下，以后再生成三份新的：请再按一次“暂不”。</translation>
    </message>
</context>
<context>
    <name>SoundViewer</name>
    <message>
        <source>Draw the sound</source>
        <translation>画出声音</translation>
    </message>
    <message>
        <source>Sound is not played by this app: nothing that plays it is built in. The file itself is stored unchanged. How loud it is can be drawn, and what is said can be written down below.</source>
        <translation>本应用不播放声音：其中没有内置播放声音的部件。文件本身原样保存。可以画出音量，也可以在下面写下其中说的话。</translation>
    </message>
</context>
<context>
    <name>StampFirst</name>
    <message>
        <source>Ask for a time stamp first</source>
        <translation>先请求时间戳</translation>
    </message>
    <message>
        <source>The newest {rest} steps are not covered by any time from outside. {names} would be asked; what that tells them is said under &apos;Time from outside&apos;.</source>
        <translation>最新的 {rest} 个步骤尚无外部时间证明。将向以下机构请求：{names}。谁会得知什么，请见“来自外部的时间证明”。</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Your vault</source>
        <translation>你的保险库</translation>
    </message>
    <message>
        <source>A vault is a locked folder. Everything you save goes into it.</source>
        <translation>保险库是一个上锁的文件夹。你保存的一切都放在里面。</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>Open a vault I have</source>
        <translation>打开已有的保险库</translation>
    </message>
    <message>
        <source>This is my first time here</source>
        <translation>我第一次使用</translation>
    </message>
    <message>
        <source>I have a vault</source>
        <translation>我已有保险库</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>打开证据包</translation>
    </message>
    <message>
        <source>Someone sent me a package</source>
        <translation>有人给了我一个证据包</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>我有备份</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向谁求助</translation>
    </message>
    <message>
        <source>Read &apos;Before you start&apos; again</source>
        <translation>再看一遍“开始之前”</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>In the first person. An empty line begins a new paragraph; the report numbers them.</source>
        <translation>用第一人称写。空一行就是新的一段；报告会给各段编号。</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>您的陈述</translation>
    </message>
    <message>
        <source>Next place to fill in</source>
        <translation>下一处待填</translation>
    </message>
    <message>
        <source>Draft it anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>Each becomes a paragraph after the one that the cursor is in.</source>
        <translation>每一项会成为光标所在段落之后的一段。</translation>
    </message>
    <message>
        <source>Not in your statement yet</source>
        <translation>陈述中还没有写到的</translation>
    </message>
    <message>
        <source>Add it to the statement</source>
        <translation>加进陈述</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>保存这一版</translation>
    </message>
    <message>
        <source>Each version is an entry in the log. Older ones stay; nobody gets them with a report.</source>
        <translation>每一版都是日志中的一条记录。旧版会保留，不会随报告交给任何人。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>各版</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>取回这一版</translation>
    </message>
    <message>
        <source>Version {number}, {moment}</source>
        <translation>第 {number} 版，{moment}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>A draft from your exhibits. Change it as you like; it is yours.</source>
        <translation>这是根据您的证据起草的。可以随意修改，由您决定。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新的一版。</translation>
    </message>
    <message>
        <source>Being kept as you type.</source>
        <translation>边写边保存。</translation>
    </message>
    <message>
        <source>Kept in the vault. Not a version yet.</source>
        <translation>已存入保险库，还没有成为一版。</translation>
    </message>
    <message>
        <source>Places to fill in: {count}</source>
        <translation>待填之处：{count}</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>Your statement</source>
        <translation>您的陈述</translation>
    </message>
    <message>
        <source>Built from what you saved and wrote down. The report prints it; you sign it, not the app.</source>
        <translation>根据您保存和写下的内容整理而成。报告会印出它；由您签名，而不是由本软件签名。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>陈述的语言</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>还没有案件。</translation>
    </message>
    <message>
        <source>Make a case in the library and add exhibits to it first.</source>
        <translation>请先在证据库里新建案件，并归入证据。</translation>
    </message>
</context>
<context>
    <name>StatementStep</name>
    <message>
        <source>It is printed as it stands here. It can wait; then the draft is printed.</source>
        <translation>这里写的会原样印出。也可以以后再写，那样会印出草稿。</translation>
    </message>
    <message>
        <source>What do you say yourself?</source>
        <translation>您自己怎么说？</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
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
        <translation>密码强度</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>四个或更多互不相关的词，好记又难猜。</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two that have nothing to do with you.</source>
        <translation>容易猜到。请再加一两个与你无关的词。</translation>
    </message>
    <message>
        <source>Not yet strong. One more unrelated word makes a great difference.</source>
        <translation>还不够强。再加一个不相关的词会好很多。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>不错。</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>很强。</translation>
    </message>
</context>
<context>
    <name>TakeOverCard</name>
    <message>
        <source>Read from the page by a machine</source>
        <translation>由机器从网页读出</translation>
    </message>
    <message>
        <source>It can be wrong. Compare each with the picture, correct it, and tick what is right. What you take over is noted as your own words.</source>
        <translation>可能有误。请逐项与图片对照，需要时改正，勾选正确的。采用的内容会作为您自己的话记下。</translation>
    </message>
    <message>
        <source>Which of the posts on the page</source>
        <translation>网页上的哪一条帖子</translation>
    </message>
    <message>
        <source>The case in which counts are noted</source>
        <translation>记下数量的案件</translation>
    </message>
    <message>
        <source>Counts are noted in a case. Put the exhibit into one to take them over.</source>
        <translation>数量记在案件里。先把这件证据归入案件，才能采用。</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>采用勾选的内容</translation>
    </message>
    <message>
        <source>Post {number}: {name}</source>
        <translation>帖子 {number}：{name}</translation>
    </message>
    <message>
        <source>Counts go into the case: {case}</source>
        <translation>数量记入案件：{case}</translation>
    </message>
    <message>
        <source>Taken over: {fields}.</source>
        <translation>已采用：{fields}。</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>In {seconds} s</source>
        <translation>{seconds} 秒后</translation>
    </message>
    <message>
        <source>No window of another program was found. S saves the whole screen.</source>
        <translation>没有找到其他程序的窗口。按 S 可保存整个屏幕。</translation>
    </message>
</context>
<context>
    <name>TextViewer</name>
    <message>
        <source>The text</source>
        <translation>文字内容</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>Encoding: {name}</source>
        <translation>编码：{name}</translation>
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
        <translation>时间线</translation>
    </message>
    <message>
        <source>Two clocks that are kept apart: the one shown on the platform or told by you, and this computer&apos;s.</source>
        <translation>两个时钟分开显示：平台显示的或您说的时间，以及这台电脑的时间。</translation>
    </message>
    <message>
        <source>The timeline in words</source>
        <translation>文字形式的时间线</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>显示多长时间</translation>
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
        <translation>一个月</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Some hours</source>
        <translation>几小时</translation>
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
        <translation>缩小</translation>
    </message>
    <message>
        <source>In view: {said} appeared or happened, {saved} saved.</source>
        <translation>当前范围：出现或发生 {said} 项，保存 {saved} 项。</translation>
    </message>
    <message>
        <source>{when}: {said} appeared or happened, {saved} saved</source>
        <translation>{when}：出现或发生 {said} 项，保存 {saved} 项</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrow keys move, 0 shows all of it.</source>
        <translation>加号和减号缩放，方向键移动，0 显示全部。</translation>
    </message>
    <message>
        <source>Timeline from {start} to {end}: {said} appeared or happened, {saved} saved.</source>
        <translation>时间线，从 {start} 到 {end}：出现或发生 {said} 项，保存 {saved} 项。</translation>
    </message>
    <message>
        <source>Appeared or happened, on the clock shown there</source>
        <translation>出现或发生的时间（按当时显示的时钟）</translation>
    </message>
    <message>
        <source>Saved, on this computer&apos;s clock</source>
        <translation>保存时间（按这台电脑的时钟）</translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>What is said in it</source>
        <translation>其中说了什么</translation>
    </message>
    <message>
        <source>Write it down as you hear it elsewhere. It is kept beside the original, as a text of yours.</source>
        <translation>请在别处听后写下来。它会作为您自己的文字保存在原件旁边。</translation>
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
        <translation>解锁你的保险库</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keyring</source>
        <translation>使用本机钥匙串</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>打开另一个保险库</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>打开证据包</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>检查并修复</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Check everything</source>
        <translation>全部核查</translation>
    </message>
    <message>
        <source>Reads every file in the vault and compares it with what was written down when it was saved.</source>
        <translation>读取保险库里的每个文件，与保存时的记录对照。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>现在核查</translation>
    </message>
    <message>
        <source>Room on the drive of the vault</source>
        <translation>保险库所在磁盘的空间</translation>
    </message>
    <message>
        <source>Time from outside</source>
        <translation>来自外部的时间证明</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回证据库</translation>
    </message>
    <message>
        <source>The vault is locked for a repair, and opens again with your passphrase, words or shares. Nothing is deleted; what is damaged can be taken from a backup.</source>
        <translation>修复时保险库会锁上，之后用密码、恢复词或份额再打开。不会删除任何东西；损坏的内容可以从备份取回。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核查</translation>
    </message>
    <message>
        <source>Exhibits: {items}. Files: {objects}. Custody events: {events}. Read: {size}.</source>
        <translation>证据：{items} 项。文件：{objects} 个。保管记录：{events} 条。读取：{size}。</translation>
    </message>
    <message>
        <source>The vault&apos;s fingerprint: {fingerprint}</source>
        <translation>保险库的校验指纹：{fingerprint}</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <translation>剩余 {size}。</translation>
    </message>
    <message>
        <source>The drive cannot be written to now. What is saved can still be read.</source>
        <translation>该磁盘现在不能写入。已保存的内容仍可读取。</translation>
    </message>
    <message>
        <source>That is little. What does not fit is refused, never half saved.</source>
        <translation>空间不多了。放不下的会拒绝，绝不会只存一半。</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Hold to show</source>
        <translation>按住查看</translation>
    </message>
    <message>
        <source>The picture shows only while you hold this, or the space bar.</source>
        <translation>只有按住这个按钮或空格键时才显示图片。</translation>
    </message>
</context>
<context>
    <name>WatchedScreen</name>
    <message>
        <source>A watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>For example the one where this computer&apos;s own screenshot key saves. While the vault is open, new pictures and videos there are taken into it. What lies there already is left alone.</source>
        <translation>例如本机自带截图键的保存位置。保险库打开期间，那里新出现的图片和视频会被收入保险库。已经在那里的内容不受影响。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Afterwards, offer to remove them from the folder</source>
        <translation>之后提示从该文件夹移除</translation>
    </message>
    <message>
        <source>Removing a file is not wiping it: on most drives of today (SSDs), and in backups and online copies of the folder, what it held can stay for a long time, and no program can be sure it is gone. The folder&apos;s name is kept in the vault alone.</source>
        <translation>移除文件不等于彻底擦除：在如今的大多数硬盘（固态硬盘）上，以及在该文件夹的备份和云端副本里，其内容可能留存很久，没有程序能保证它已经消失。文件夹的名称只保存在保险库里。</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>监视此文件夹</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>It is being watched now.</source>
        <translation>现在正在监视。</translation>
    </message>
    <message>
        <source>Nothing is watched now.</source>
        <translation>现在没有监视任何文件夹。</translation>
    </message>
    <message>
        <source>In the vault, and still in the folder: {count}.</source>
        <translation>已在保险库、但仍在文件夹中：{count}。</translation>
    </message>
    <message>
        <source>Remove them from the folder</source>
        <translation>从文件夹移除它们</translation>
    </message>
    <message>
        <source>Each is compared with the vault first; one that differs in a single byte stays.</source>
        <translation>每个文件先与保险库比对；哪怕只有一个字节不同也会留下。</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
</context>
<context>
    <name>Wave</name>
    <message>
        <source>Loudness of the first {drawn}; {loud} of it is not silent.</source>
        <translation>前 {drawn} 的音量；其中 {loud} 有声音。</translation>
    </message>
</context>
<context>
    <name>WebBar</name>
    <message>
        <source>Saving web pages</source>
        <translation>保存网页</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>保存此页</translation>
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
        <translation>正在打开浏览器。</translation>
    </message>
    <message>
        <source>Saved: {count}.</source>
        <translation>已保存：{count}。</translation>
    </message>
    <message>
        <source>Go to the page in the browser&apos;s window, then press here. The app scrolls by itself.</source>
        <translation>在浏览器窗口中打开要保存的页面，然后按这里。本应用会自己滚动页面。</translation>
    </message>
    <message>
        <source>Saving: {step}</source>
        <translation>正在保存：{step}</translation>
    </message>
</context>
<context>
    <name>WebPageScreen</name>
    <message>
        <source>A web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Saved whole: pictures of all of it, its text, its files and videos, and what the site answered. A browser on this computer does it, in a private window without your bookmarks, history or sign-ins.</source>
        <translation>完整保存：整个页面的图片、文字、文件和视频，以及网站的应答。由本机的浏览器在隐私窗口中完成，其中没有您的书签、历史记录或登录状态。</translation>
    </message>
    <message>
        <source>No browser was found that can do this</source>
        <translation>没有找到能做到这一点的浏览器</translation>
    </message>
    <message>
        <source>Install Chromium, Chrome, Edge or Brave, then open this page again. Firefox and Safari cannot be used for it. Until then, pictures of the screen keep what you see in any browser.</source>
        <translation>请安装 Chromium、Chrome、Edge 或 Brave，然后重新打开本页。Firefox 和 Safari 不能用于此功能。在此之前，可以用屏幕图片保存您在任何浏览器里看到的内容。</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>屏幕图片</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Copied from the browser, for example. To sign in or look around first, leave it empty.</source>
        <translation>例如从浏览器复制。如果想先登录或浏览，请留空。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Save it although its certificate does not hold</source>
        <translation>即使网站证书无效也保存</translation>
    </message>
    <message>
        <source>Save this address</source>
        <translation>保存此地址</translation>
    </message>
    <message>
        <source>Browse by hand</source>
        <translation>自己浏览</translation>
    </message>
    <message>
        <source>Opens the private window with a small bar: you go where you like, it saves.</source>
        <translation>打开隐私窗口和一个小工具条：您自由浏览，由它保存。</translation>
    </message>
    <message>
        <source>Browser found: {name}</source>
        <translation>找到的浏览器：{name}</translation>
    </message>
    <message>
        <source>Browsing by hand, the vault locks itself {minutes} after the last save, and the browser ends.</source>
        <translation>自己浏览时，最后一次保存之后 {minutes}，保险库会自动锁定，浏览器随之关闭。</translation>
    </message>
    <message>
        <source>Visit it once more by another way, and keep what differs</source>
        <translation>再用另一条路径访问一次，并保存有什么不同</translation>
    </message>
    <message>
        <source>A proxy, as http://HOST:PORT, or Tor on this computer, as socks5h://127.0.0.1:9050. Without any sign-in. What both visits got is a supporting sign, never a proof.</source>
        <translation>代理写作 http://主机:端口；本机的 Tor 写作 socks5h://127.0.0.1:9050。第二次访问不登录。两次都得到的内容只是佐证，绝不是证明。</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>另一条路径</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>谁会看到</translation>
    </message>
    <message>
        <source>Change the way to the network</source>
        <translation>更改联网方式</translation>
    </message>
    <message>
        <source>In no case yet</source>
        <translation>尚未归入案件</translation>
    </message>
    <message>
        <source>Second visit: {who}</source>
        <translation>第二次访问：{who}</translation>
    </message>
    <message>
        <source>The connection is direct: no proxy and no Tor.</source>
        <translation>直接连接：没有代理，也没有 Tor。</translation>
    </message>
    <message>
        <source>The connection goes through {proxy}.</source>
        <translation>连接经由 {proxy}。</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>You can skip this and come back to it from Settings.</source>
        <translation>可以跳过，以后在“设置”里再看。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop here: I will use a safer device</source>
        <translation>到此为止：我换一台更安全的设备</translation>
    </message>
    <message>
        <source>Is this computer safe?</source>
        <translation>这台电脑安全吗？</translation>
    </message>
    <message>
        <source>There are three usual ways to watch someone. Each can show that you are collecting this.</source>
        <translation>监视一个人通常有三种途径，每一种都可能让对方知道你在收集这些。</translation>
    </message>
    <message>
        <source>1. They use this computer, or can unlock it.</source>
        <translation>1. 对方也用这台电脑，或能解开它的锁。</translation>
    </message>
    <message>
        <source>2. They know the password of an account of yours, such as a cloud or a mailbox.</source>
        <translation>2. 对方知道你某个账号的密码，例如云盘或邮箱。</translation>
    </message>
    <message>
        <source>3. They have put a program on it that watches. This app cannot find or stop such programs.</source>
        <translation>3. 对方在电脑里装了监视程序。本程序找不到也阻止不了这类程序。</translation>
    </message>
    <message>
        <source>If any of this may be so, a device that they never had in hand is safer. You can stop here.</source>
        <translation>如果有这种可能，换一台对方从未碰过的设备会更安全。你可以到此为止。</translation>
    </message>
    <message>
        <source>You do not have to</source>
        <translation>你不是必须这样做</translation>
    </message>
    <message>
        <source>Nobody is obliged to collect anything. Everything here can wait, and can be left half done.</source>
        <translation>没有人有义务收集任何东西。这里的一切都可以等，也可以做到一半就停下。</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>它能做什么</translation>
    </message>
    <message>
        <source>It keeps what you have seen, locked with a passphrase only you know, so that it still counts later. It writes a report that a lawyer or the police can check without trusting you or us.</source>
        <translation>它把你看到的东西保存下来，用只有你知道的密码锁好，让它以后仍然有用。它还能生成报告，律师或警方可以自行核对，不必凭信任。</translation>
    </message>
    <message>
        <source>You do not have to look</source>
        <translation>你不必去看</translation>
    </message>
    <message>
        <source>Every picture stays covered. It shows only while you hold a button, and is covered again after.</source>
        <translation>每张图片都是遮盖的。只有按住按钮时才显示，松开后又会遮盖。</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>它做不到什么</translation>
    </message>
    <message>
        <source>It does not work while a window of another program has the keyboard.</source>
        <translation>键盘在其他程序的窗口里时，它不起作用。</translation>
    </message>
    <message>
        <source>Whom you can turn to</source>
        <translation>你可以向谁求助</translation>
    </message>
    <message>
        <source>This list is kept in the app and works without a network. You can add your own under Settings.</source>
        <translation>这份清单存在程序里，不联网也能看。你可以在“设置”里加上自己的。</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>第 {number} 页，共 {all} 页</translation>
    </message>
    <message>
        <source>That is it. On the other pages this closes everything.</source>
        <translation>就是这样。在其他页面上，它会关闭一切。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Not now, skip</source>
        <translation>以后再说，跳过</translation>
    </message>
    <message>
        <source>It cannot protect you from spyware, or from someone who watches you type. It cannot tell who is behind an account. It takes nothing down and reports nothing by itself.</source>
        <translation>它防不了间谍软件，也防不了有人看着你打字。它无法查出账号背后是谁。它不会自行要求下架，也不会自行举报。</translation>
    </message>
    <message>
        <source>Quick exit: try it now</source>
        <translation>快速退出：现在试试</translation>
    </message>
    <message>
        <source>Press the Shift key three times within five seconds, or the Quick exit button at the top. Everything disappears at once and the vault is locked. What was saved stays safe.</source>
        <translation>五秒之内连按三次 Shift 键，或点上方的“快速退出”按钮。一切会立刻消失，保险库随即锁定。已保存的内容都安全。</translation>
    </message>
    <message>
        <source>What quick exit cannot do</source>
        <translation>快速退出做不到什么</translation>
    </message>
    <message>
        <source>It cannot take the app off the list of programs, or undo what the computer itself notes down.</source>
        <translation>它不能把本程序从程序列表中去掉，也不能消除电脑自己留下的记录。</translation>
    </message>
    <message>
        <source>Shift pressed: {count} of 3</source>
        <translation>已按 Shift：{count} / 3</translation>
    </message>
    <message>
        <source>Here you can try it: nothing will close.</source>
        <translation>在这里可以放心试：什么都不会关闭。</translation>
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
        <translation>内容出现在哪里？</translation>
    </message>
    <message>
        <source>On a platform, in an app or on a website</source>
        <translation>在某个平台、应用或网站上</translation>
    </message>
    <message>
        <source>Among the results of Google</source>
        <translation>在谷歌（Google）的搜索结果里</translation>
    </message>
    <message>
        <source>Among the results of Bing</source>
        <translation>在必应（Bing）的搜索结果里</translation>
    </message>
    <message>
        <source>Name of the platform or site</source>
        <translation>平台或网站的名称</translation>
    </message>
    <message>
        <source>As it calls itself.</source>
        <translation>按它自己的叫法。</translation>
    </message>
    <message>
        <source>Was somebody who is shown under 18?</source>
        <translation>画面中有未满 18 岁的人吗？</translation>
    </message>
    <message>
        <source>No, nobody</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>有，或我不确定</translation>
    </message>
    <message>
        <source>Then no picture is sent to anyone.</source>
        <translation>这样的话，不要把图片发给任何人。</translation>
    </message>
    <message>
        <source>Where are you, or where is the platform?</source>
        <translation>您在哪里，或平台在哪里？</translation>
    </message>
    <message>
        <source>Only to sort the rules. Leave it empty to see all that fit.</source>
        <translation>只用来排列规定。留空则显示所有适用的。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>China, mainland</source>
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>I took it myself, or the rights in it are mine</source>
        <translation>是我自己拍的，或者权利属于我</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
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
        <translation>这些格式都不是官方表格，请先让律师看一看。</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation>并列的第二种语言</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>警方</translation>
    </message>
    <message>
        <source>Hand it over on a stick or in person rather than through a chat app.</source>
        <translation>最好用 U 盘或当面交给对方，不要用聊天软件发送。</translation>
    </message>
    <message>
        <source>A lawyer or an adviser</source>
        <translation>律师或顾问</translation>
    </message>
    <message>
        <source>Myself, to read or to print</source>
        <translation>我自己，用来阅读或打印</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>生成什么</translation>
    </message>
    <message>
        <source>A package: the report and the exhibits</source>
        <translation>证据包：报告和全部证据</translation>
    </message>
    <message>
        <source>For a lawyer or the police. They can check every file without this app.</source>
        <translation>给律师或警方。他们不用本程序也能核对每个文件。</translation>
    </message>
    <message>
        <source>The report alone</source>
        <translation>只要报告</translation>
    </message>
    <message>
        <source>One PDF, signed, to read and to print.</source>
        <translation>一个带签名的 PDF，供阅读和打印。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>是给谁的？</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to add.</source>
        <translation>没有可添加的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改动。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>什么都没有添加。</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>文件留在原处。</translation>
    </message>
    <message>
        <source>Changing exhibits</source>
        <translation>正在更改证据</translation>
    </message>
    <message>
        <source>Done: {count}.</source>
        <translation>已完成：{count}。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saved: {saved}. Not saved: {declined}.</source>
        <translation>已保存：{saved} 项。未保存：{declined} 项。</translation>
    </message>
    <message>
        <source>What is listed as saved is safe in the vault. The originals were not touched.</source>
        <translation>列为已保存的内容都安全地在保险库里。原件没有动过。</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>wrote here</source>
        <translation>在此发言</translation>
    </message>
    <message>
        <source>named in messages</source>
        <translation>在消息中被提到</translation>
    </message>
    <message>
        <source>in the address</source>
        <translation>在来源地址中</translation>
    </message>
    <message>
        <source>in your note</source>
        <translation>在您的备注中</translation>
    </message>
    <message>
        <source>on the saved page</source>
        <translation>在保存的网页上</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>由您记下</translation>
    </message>
    <message>
        <source>number {value}</source>
        <translation>号码 {value}</translation>
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
        <translation>您记下的另一个账号</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>places: {count}</source>
        <translation>出现 {count} 处</translation>
    </message>
    <message>
        <source>perhaps also {account}</source>
        <translation>可能也是 {account}</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>保存于 {day}</translation>
    </message>
    <message>
        <source>{days} on the exporting device&apos;s clock</source>
        <translation>{days}（按导出设备的时钟）</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>There is no backup there yet. One will be begun.</source>
        <translation>那里还没有备份，将新建一个。</translation>
    </message>
    <message>
        <source>This vault goes on where the backup ends. Only what is new will be copied.</source>
        <translation>保险库比备份多了新内容。只会复制新的部分。</translation>
    </message>
    <message>
        <source>The backup is up to date.</source>
        <translation>备份是最新的。</translation>
    </message>
    <message>
        <source>The backup holds more than this vault: this vault is an older copy. Nothing is put over the backup. &apos;Check and repair&apos; can bring the vault forward from it, or it can be restored to a new place.</source>
        <translation>备份里的内容比这个保险库多：这个保险库是较旧的副本。备份不会被覆盖。“检查并修复”可以用它把保险库补到最新，也可以把它恢复到新的地方。</translation>
    </message>
    <message>
        <source>The backup and this vault began as one and then went different ways. Neither is touched; both can be opened. Choose another folder for this vault&apos;s backup.</source>
        <translation>备份和这个保险库原本是同一个，后来各走各的。两边都不会被改动，都能打开。请为这个保险库的备份另选文件夹。</translation>
    </message>
    <message>
        <source>A backup of this vault lies there, but no part of it can be trusted. Leave it as it is, and choose another folder.</source>
        <translation>那里有这个保险库的备份，但没有一部分是可信的。请保持原样，另选一个文件夹。</translation>
    </message>
    <message>
        <source>That folder holds the backup of another vault. It is not touched. Choose another folder.</source>
        <translation>那个文件夹里是另一个保险库的备份，不会被改动。请另选文件夹。</translation>
    </message>
    <message>
        <source>That folder holds other things. A backup needs a folder of its own.</source>
        <translation>那个文件夹里有别的东西。备份需要自己专用的文件夹。</translation>
    </message>
    <message>
        <source>The vault&apos;s header was taken from its second copy.</source>
        <translation>保险库的文件头取自它的第二份副本。</translation>
    </message>
    <message>
        <source>The vault&apos;s header was taken from the backup.</source>
        <translation>保险库的文件头取自备份。</translation>
    </message>
    <message>
        <source>The vault&apos;s header and its copy were written anew.</source>
        <translation>保险库的文件头及其副本已重新写入。</translation>
    </message>
    <message>
        <source>What the vault&apos;s journal lacked was taken from the backup.</source>
        <translation>保险库日志缺少的部分已从备份取回。</translation>
    </message>
    <message>
        <source>The journal was begun anew from the index.</source>
        <translation>日志已根据索引重新开始。</translation>
    </message>
    <message>
        <source>The index was made anew from the journal ({count} entries of it).</source>
        <translation>索引已根据日志重建（用了其中 {count} 条）。</translation>
    </message>
    <message>
        <source>Files taken from the backup: {count}. What they replace was set aside, not deleted.</source>
        <translation>从备份取回的文件：{count} 个。被替换的已放到一边，没有删除。</translation>
    </message>
    <message>
        <source>the vault&apos;s header</source>
        <translation>保险库的文件头</translation>
    </message>
    <message>
        <source>the copy of the vault&apos;s header</source>
        <translation>保险库文件头的副本</translation>
    </message>
    <message>
        <source>the vault&apos;s index</source>
        <translation>保险库的索引</translation>
    </message>
    <message>
        <source>the vault&apos;s journal</source>
        <translation>保险库的日志</translation>
    </message>
    <message>
        <source>The last backup was made here, and now there is none. Is the right drive connected? If you go on, a new one will be begun.</source>
        <translation>上次备份就在这里，现在却没有了。接上的是那个磁盘吗？继续的话，会新建一个备份。</translation>
    </message>
    <message>
        <source>Backup {number}: damaged; it cannot be used</source>
        <translation>备份 {number}：已损坏，不能使用</translation>
    </message>
    <message>
        <source>Backup {number} · {when} · files: {files}</source>
        <translation>备份 {number} · {when} · 文件 {files} 个</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>还没有做过备份。</translation>
    </message>
    <message>
        <source>Last backup: {when}.</source>
        <translation>上次备份：{when}。</translation>
    </message>
    <message>
        <source>Nothing was added since.</source>
        <translation>此后没有新增内容。</translation>
    </message>
    <message>
        <source>Added since: {count}.</source>
        <translation>此后新增：{count}。</translation>
    </message>
    <message>
        <source>A restore was never tried.</source>
        <translation>还没有试过恢复。</translation>
    </message>
    <message>
        <source>A restore was tried last on {when}, with: {way}. Everything held.</source>
        <translation>上次试恢复：{when}，用的是：{way}。一切完好。</translation>
    </message>
    <message>
        <source>A restore was tried last on {when}, with: {way}. Not everything held.</source>
        <translation>上次试恢复：{when}，用的是：{way}。并非全部完好。</translation>
    </message>
    <message>
        <source>Backup {number} is done, and was read back from the drive. Files in it: {files}, new among them: {new} ({size}).</source>
        <translation>备份 {number} 已完成，并已从磁盘读回核对。其中文件 {files} 个，新增 {new} 个（{size}）。</translation>
    </message>
    <message>
        <source>Restored as it was on {when}. Exhibits: {items}. Files: {files}. Each file was read back.</source>
        <translation>已恢复到 {when} 时的样子。证据 {items} 项，文件 {files} 个。每个文件都已读回核对。</translation>
    </message>
    <message>
        <source>It works: a restore would bring everything back.</source>
        <translation>可行：恢复能找回一切。</translation>
    </message>
    <message>
        <source>It opens, but not everything in this backup is whole.</source>
        <translation>能打开，但这份备份里并非全部完好。</translation>
    </message>
    <message>
        <source>Tried on {when}: the backup of {made} opened with what you typed ({way}).</source>
        <translation>试于 {when}：用你输入的内容（{way}）打开了 {made} 的备份。</translation>
    </message>
    <message>
        <source>The whole list could be made anew: {items}, with all that was noted about them.</source>
        <translation>完整的清单可以重建：{items}，连同所有备注。</translation>
    </message>
    <message>
        <source>Files decrypted and compared with what was saved: {checked} of {files}, chosen by chance. That the others are there was seen; they were not decrypted.</source>
        <translation>已解密并与保存时比对的文件：{files} 个中随机抽取 {checked} 个。其余文件确认都在，但没有解密。</translation>
    </message>
    <message>
        <source>Files decrypted and compared with what was saved: all {files} of them.</source>
        <translation>已解密并与保存时比对的文件：全部 {files} 个。</translation>
    </message>
    <message>
        <source>exhibit No. {number}</source>
        <translation>证据第 {number} 号</translation>
    </message>
    <message>
        <source>entry {number} of the custody log</source>
        <translation>保管记录第 {number} 条</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>案件 {number}</translation>
    </message>
    <message>
        <source>encrypted file {number}</source>
        <translation>加密文件 {number}</translation>
    </message>
</context>
<context>
    <name>belongs</name>
    <message>
        <source>The same file</source>
        <translation>同一文件</translation>
    </message>
    <message>
        <source>Looks like the same picture</source>
        <translation>看起来是同一张图片</translation>
    </message>
    <message>
        <source>The same account</source>
        <translation>同一账号</translation>
    </message>
    <message>
        <source>The same address</source>
        <translation>同一地址</translation>
    </message>
    <message>
        <source>The same group or channel</source>
        <translation>同一群组或频道</translation>
    </message>
    <message>
        <source>Copy with parts covered</source>
        <translation>遮盖了局部的副本</translation>
    </message>
    <message>
        <source>Blurred copy</source>
        <translation>模糊处理的副本</translation>
    </message>
    <message>
        <source>Cropped copy</source>
        <translation>裁剪的副本</translation>
    </message>
    <message>
        <source>Covered copy</source>
        <translation>遮盖的副本</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字记录</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Part of a chat</source>
        <translation>聊天节选</translation>
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
        <translation>它的窗口不会出现在截图和录屏里，除非你在“设置”里关掉。</translation>
    </message>
    <message>
        <source>On this system no program can keep its windows out of screenshots and recordings.</source>
        <translation>在这个系统上，没有程序能让自己的窗口不被截图或录屏拍到。</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Press on a window to save it. Tab goes to the next, Enter saves it, Escape leaves.</source>
        <translation>点一个窗口即可保存。Tab 换下一个，Enter 保存，Esc 离开。</translation>
    </message>
    <message>
        <source>Draw a box around what to save. Arrows move it, Shift and arrows size it, Enter saves it, Escape leaves.</source>
        <translation>框出要保存的部分。方向键移动，Shift 加方向键改变大小，Enter 保存，Esc 离开。</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>left out of the export</source>
        <translation>没有包含在导出中</translation>
    </message>
    <message>
        <source>larger than the export allowed</source>
        <translation>超过导出允许的大小</translation>
    </message>
    <message>
        <source>no longer available when it was exported</source>
        <translation>导出时已经无法取得</translation>
    </message>
    <message>
        <source>left out by the app</source>
        <translation>被软件省略</translation>
    </message>
    <message>
        <source>named, but not in the export</source>
        <translation>提到了，但不在导出中</translation>
    </message>
    <message>
        <source>named by an unsafe path</source>
        <translation>路径不安全</translation>
    </message>
    <message>
        <source>only a link</source>
        <translation>只有链接</translation>
    </message>
    <message>
        <source>had to be paid for</source>
        <translation>需要付费</translation>
    </message>
    <message>
        <source>deleted itself</source>
        <translation>已自行删除</translation>
    </message>
    <message>
        <source>No sender given</source>
        <translation>没有写明发送者</translation>
    </message>
    <message>
        <source>In the original: {file}, from byte {offset}</source>
        <translation>在原件中：{file}，从第 {offset} 字节起</translation>
    </message>
    <message>
        <source>In reply to: {what}</source>
        <translation>回复：{what}</translation>
    </message>
    <message>
        <source>Forwarded from: {what}</source>
        <translation>转发自：{what}</translation>
    </message>
    <message>
        <source>Edited: {when}</source>
        <translation>编辑于：{when}</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>没有写明时间</translation>
    </message>
    <message>
        <source>This record could not be read. The original is kept.</source>
        <translation>这条记录无法读取。原件已保存。</translation>
    </message>
    <message>
        <source>File: {name}, kept, SHA-256 {digest}…</source>
        <translation>文件：{name}，已保存，SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>File: {name}: {why}</source>
        <translation>文件：{name}：{why}</translation>
    </message>
    <message>
        <source>not in the export</source>
        <translation>不在导出中</translation>
    </message>
    <message>
        <source>Reactions: {told}</source>
        <translation>回应：{told}</translation>
    </message>
    <message>
        <source>A chat without a name</source>
        <translation>没有名称的聊天</translation>
    </message>
    <message>
        <source>Messages: {count}</source>
        <translation>消息：{count}</translation>
    </message>
    <message>
        <source>{who}: {count} messages</source>
        <translation>{who}：{count} 条消息</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A block of the custody log is not whole.</source>
        <translation>保管记录的一个区块不完整。</translation>
    </message>
    <message>
        <source>A case in the vault&apos;s index is not of the documented form.</source>
        <translation>保险库索引中有一个案件不符合规定的格式。</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>案件需要一个名称。</translation>
    </message>
    <message>
        <source>A chat in the vault&apos;s index is not of the documented form.</source>
        <translation>保险库索引中的一个聊天不符合文档规定的格式。</translation>
    </message>
    <message>
        <source>A digest of 32 bytes is sent to {host}. It is salted: nobody can learn from it what is in the vault.</source>
        <translation>会向 {host} 发送 32 字节的摘要。摘要加了随机盐值：任何人都无法从中得知保险库里有什么。</translation>
    </message>
    <message>
        <source>A disclosure is not of the documented form.</source>
        <translation>有一项披露不符合规定的格式。</translation>
    </message>
    <message>
        <source>A file changed while it was being read.</source>
        <translation>文件在读取时发生了变化。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>有一个文件无法读取。</translation>
    </message>
    <message>
        <source>A file in the ZIP is damaged.</source>
        <translation>压缩包中有一个文件已损坏。</translation>
    </message>
    <message>
        <source>A hash in the proof is not 32 bytes long.</source>
        <translation>证明中的一个哈希值不是 32 字节。</translation>
    </message>
    <message>
        <source>A leaf of the custody log is not a hash.</source>
        <translation>保管记录的一个叶节点不是哈希值。</translation>
    </message>
    <message>
        <source>A look is at one exhibit&apos;s address.</source>
        <translation>查看是针对某个证据的网址。</translation>
    </message>
    <message>
        <source>A message in the vault&apos;s index is not of the documented form.</source>
        <translation>保险库索引中的一条消息不符合文档规定的格式。</translation>
    </message>
    <message>
        <source>A page can load pictures and programs from other sites, and they see the same.</source>
        <translation>页面可能从其他网站载入图片和程序，这些网站也会看到同样的信息。</translation>
    </message>
    <message>
        <source>A picture is missing from the report&apos;s pages.</source>
        <translation>报告页面中缺少一张图片。</translation>
    </message>
    <message>
        <source>A preview could not be made safely.</source>
        <translation>无法安全地生成预览。</translation>
    </message>
    <message>
        <source>A record is not in canonical form.</source>
        <translation>有一条记录不是规范格式。</translation>
    </message>
    <message>
        <source>A record is not valid JSON.</source>
        <translation>有一条记录不是有效的 JSON。</translation>
    </message>
    <message>
        <source>A request in the vault&apos;s index is not of the documented form.</source>
        <translation>保险库索引中的一条请求不符合文档规定的格式。</translation>
    </message>
    <message>
        <source>A request needs a rule.</source>
        <translation>请求需要有依据。</translation>
    </message>
    <message>
        <source>A scale fact in the vault&apos;s index is not of the documented form.</source>
        <translation>保险库索引中的一条规模记录不符合规定的格式。</translation>
    </message>
    <message>
        <source>A second copy of the header lies beside it as &apos;header.copy&apos;; put it in place and try again.</source>
        <translation>旁边有一份文件头副本 header.copy；请用它替换后再试。</translation>
    </message>
    <message>
        <source>A step of a request in the index is not of the documented form.</source>
        <translation>索引中某条请求的一个步骤不符合文档规定的格式。</translation>
    </message>
    <message>
        <source>A visit can leave traces there, such as a view count or a name in a list of viewers. Signed in, the account is known.</source>
        <translation>访问可能在那里留下痕迹，例如浏览次数或访客名单中的名字。登录后，对方会知道是哪个账号。</translation>
    </message>
    <message>
        <source>Add another passphrase or recovery words first.</source>
        <translation>请先添加另一个密码或恢复词。</translation>
    </message>
    <message>
        <source>Add the exhibits whose addresses it is about.</source>
        <translation>请加入所涉网址对应的证据。</translation>
    </message>
    <message>
        <source>All the pictures are saved.</source>
        <translation>所有图片都已保存。</translation>
    </message>
    <message>
        <source>All {count} messages come from one account, and others are missing between them. The export may hold only that account&apos;s own messages: export this chat on its own, or keep the rest with screenshots.</source>
        <translation>全部 {count} 条消息都来自同一个账号，中间缺少其他消息。这份导出可能只有该账号自己的消息：请单独导出这个聊天，或者用截图保存其余部分。</translation>
    </message>
    <message>
        <source>Allow this app to record the screen in the system&apos;s settings, or use the system&apos;s own screenshot key.</source>
        <translation>请在系统设置中允许本应用录制屏幕，或使用系统自带的截图键。</translation>
    </message>
    <message>
        <source>An account cannot be joined to itself.</source>
        <translation>账号不能与自己合并。</translation>
    </message>
    <message>
        <source>An anchor in the vault&apos;s index is not of the documented form.</source>
        <translation>保险库索引中的一项时间证明不符合规定的格式。</translation>
    </message>
    <message>
        <source>An anchor&apos;s salt is 32 bytes long.</source>
        <translation>时间证明的盐值必须为 32 字节。</translation>
    </message>
    <message>
        <source>An authority needs a name of at most 80 characters.</source>
        <translation>机构需要一个不超过 80 个字符的名称。</translation>
    </message>
    <message>
        <source>An encrypted file in the vault is damaged.</source>
        <translation>保险库中有一个加密文件已损坏。</translation>
    </message>
    <message>
        <source>An encrypted file is missing from the vault.</source>
        <translation>保险库中少了一个加密文件。</translation>
    </message>
    <message>
        <source>An entry of the vault&apos;s journal is not of the documented form.</source>
        <translation>保险库日志中的一条记录不符合规定的格式。</translation>
    </message>
    <message>
        <source>An event about an account is not of the documented form.</source>
        <translation>有一条关于账号的记录不符合规定的格式。</translation>
    </message>
    <message>
        <source>An event has a version or a field this app does not know.</source>
        <translation>有一条记录的版本或字段本程序不认识。</translation>
    </message>
    <message>
        <source>An event in the vault&apos;s journal is not of the documented form.</source>
        <translation>保险库日志中的一个事件不符合规定的格式。</translation>
    </message>
    <message>
        <source>An event is not of the documented form.</source>
        <translation>有一条记录不符合规定的格式。</translation>
    </message>
    <message>
        <source>An excerpt has a version this app does not know.</source>
        <translation>聊天节选的版本是本应用不认识的。</translation>
    </message>
    <message>
        <source>An excerpt holds no messages, or too many.</source>
        <translation>聊天节选里没有消息，或者消息太多。</translation>
    </message>
    <message>
        <source>An excerpt is longer than excerpts are.</source>
        <translation>聊天节选超出了允许的长度。</translation>
    </message>
    <message>
        <source>An excerpt is not of the documented form.</source>
        <translation>聊天节选不符合文档规定的格式。</translation>
    </message>
    <message>
        <source>An exhibit in the vault is not as long as was recorded, so no package was made.</source>
        <translation>保险库中有一项证据的长度与记录不符，因此没有生成证据包。</translation>
    </message>
    <message>
        <source>An item in the vault&apos;s index is not of the documented form.</source>
        <translation>保险库索引中有一项内容不符合规定的格式。</translation>
    </message>
    <message>
        <source>An unfinished file of an earlier export lies at the destination.</source>
        <translation>目标位置有一个以前未完成的导出文件。</translation>
    </message>
    <message>
        <source>Another copy of the app has this vault open.</source>
        <translation>本程序的另一个窗口已打开这个保险库。</translation>
    </message>
    <message>
        <source>Another copy of the app is writing to this backup.</source>
        <translation>本程序的另一个副本正在写这个备份。</translation>
    </message>
    <message>
        <source>Another export is being read.</source>
        <translation>正在读取另一份导出。</translation>
    </message>
    <message>
        <source>Another program has the vault&apos;s index open.</source>
        <translation>另一个程序正打开着保险库的索引。</translation>
    </message>
    <message>
        <source>Ask for it again, and give the file exactly as you received it.</source>
        <translation>请对方重新提供，并原样使用收到的文件。</translation>
    </message>
    <message>
        <source>Ask the sender for it again, and compare the fingerprint by another way.</source>
        <translation>请让发送人再发一次，并用另一种方式核对校验指纹。</translation>
    </message>
    <message>
        <source>Asking for a time stamp</source>
        <translation>正在请求时间戳</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件数</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>声道数</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Check and repair the vault: the index is rebuilt from the journal and the encrypted originals.</source>
        <translation>请检查并修复保险库：索引会根据日志和加密的原件重建。</translation>
    </message>
    <message>
        <source>Check and repair the vault; what the index or a backup still holds is taken from there.</source>
        <translation>请检查并修复保险库；索引或备份中还有的内容会从那里取回。</translation>
    </message>
    <message>
        <source>Check that it comes from this vault, and that the vault was not put back to an older state.</source>
        <translation>请确认它来自这个保险库，并且保险库没有被恢复到较旧的状态。</translation>
    </message>
    <message>
        <source>Check that it still exists and may be read, then add it again.</source>
        <translation>请确认它还在并且可以读取，然后重新添加。</translation>
    </message>
    <message>
        <source>Check that the drive is connected and may be written to, then try again.</source>
        <translation>请确认磁盘已连接并可写入，然后再试。</translation>
    </message>
    <message>
        <source>Check the connection and, if you use one, the proxy. It waits in the queue until then.</source>
        <translation>请检查网络连接；如果使用代理，也请检查代理。在此之前，请求会一直排队等待。</translation>
    </message>
    <message>
        <source>Check the date and the time zone of this computer, then try again.</source>
        <translation>请检查这台电脑的日期和时区，然后重试。</translation>
    </message>
    <message>
        <source>Check the folder and whether the drive is connected.</source>
        <translation>请检查文件夹，以及驱动器是否已连接。</translation>
    </message>
    <message>
        <source>Check the folder, or create a new vault.</source>
        <translation>请检查文件夹，或新建保险库。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the service&apos;s address, or try another service.</source>
        <translation>请检查该服务的地址，或换一个服务。</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>正在核对备份</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>正在核对证据包</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>正在核对报告</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>请选择另一个驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a neutral name; it can be changed later.</source>
        <translation>请选一个中性的名称，以后可以改。</translation>
    </message>
    <message>
        <source>Choose an empty folder for the backup, or make a new one.</source>
        <translation>请为备份选择一个空文件夹，或新建一个。</translation>
    </message>
    <message>
        <source>Choose another folder for this vault&apos;s backup.</source>
        <translation>请为这个保险库的备份另选一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing one away first.</source>
        <translation>请换个名称，或先把已有的移走。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换个名称。</translation>
    </message>
    <message>
        <source>Choose one of the rules.</source>
        <translation>请从列出的依据中选一个。</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>请选几个词。</translation>
    </message>
    <message>
        <source>Choose the first and the last message.</source>
        <translation>请选择第一条和最后一条消息。</translation>
    </message>
    <message>
        <source>Claims to be</source>
        <translation>自称格式</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序，然后再试。</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>请关闭另一个窗口，然后再试。</translation>
    </message>
    <message>
        <source>Colour mode</source>
        <translation>颜色模式</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>颜色配置</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Compare each with its sheet, word by word; two different sheets of the same set are needed.</source>
        <translation>请逐词与恢复份额单核对；需要同一套中两张不同的单子。</translation>
    </message>
    <message>
        <source>Compare it with the paper character by character and type it again.</source>
        <translation>请与纸上逐字核对，再输入一次。</translation>
    </message>
    <message>
        <source>Compare them with the recovery sheet, word by word.</source>
        <translation>请与恢复词纸逐词核对。</translation>
    </message>
    <message>
        <source>Comparing packages (exhibits)</source>
        <translation>正在比对证据包（证物）</translation>
    </message>
    <message>
        <source>Comparing pictures (files)</source>
        <translation>正在比对图片（文件）</translation>
    </message>
    <message>
        <source>Connect the drive again, check that it may be written to, and back up again.</source>
        <translation>请重新接上磁盘，确认可以写入，然后再备份一次。</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>内容凭证</translation>
    </message>
    <message>
        <source>Copying to the backup</source>
        <translation>正在复制到备份</translation>
    </message>
    <message>
        <source>Decimal position</source>
        <translation>位置（十进制）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>是否加密</translation>
    </message>
    <message>
        <source>Encrypted entries</source>
        <translation>加密的条目</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>Every site visited in the window sees that, when, and with which browser, from this network address.</source>
        <translation>在窗口中访问的每个网站都会看到这次访问、时间、所用浏览器和这个网络地址。</translation>
    </message>
    <message>
        <source>Every site visited in the window sees that, when, and with which browser; it sees the proxy&apos;s address.</source>
        <translation>在窗口中访问的每个网站都会看到这次访问、时间和所用浏览器；看到的是代理的地址。</translation>
    </message>
    <message>
        <source>Everything already reported as saved is safe; the last item was not saved.</source>
        <translation>已报告保存的都安全；最后一项没有保存。</translation>
    </message>
    <message>
        <source>Everything already reported as saved was written before.</source>
        <translation>已报告保存的内容之前都已写好。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another drive, and back up again: what was copied stays.</source>
        <translation>请在上面腾出一些空间，或换一个磁盘，再备份一次：已复制的会保留。</translation>
    </message>
    <message>
        <source>Free some space, then add it again.</source>
        <translation>请腾出一些空间，然后重新添加。</translation>
    </message>
    <message>
        <source>Give more characters of the id.</source>
        <translation>请多输入几位编号。</translation>
    </message>
    <message>
        <source>Give the address as it was shown to you.</source>
        <translation>请按看到的样子输入网址。</translation>
    </message>
    <message>
        <source>Give the authority&apos;s root certificate as a PEM file.</source>
        <translation>请提供该机构根证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>Header version</source>
        <translation>文件头版本</translation>
    </message>
    <message>
        <source>How many there are is noted in a case, and none was given.</source>
        <translation>数量要记在案件里，但没有指定案件。</translation>
    </message>
    <message>
        <source>If this computer has a proxy set in its own settings, the browser uses it.</source>
        <translation>如果这台电脑在系统设置中设了代理，浏览器会使用它。</translation>
    </message>
    <message>
        <source>If you know the authority, add its root certificate to it; otherwise use another authority.</source>
        <translation>如果您认识这个机构，请为它添加根证书；否则请使用其他机构。</translation>
    </message>
    <message>
        <source>Install the app again, then try once more.</source>
        <translation>请重新安装本程序，然后再试。</translation>
    </message>
    <message>
        <source>It can be stamped again once something was added.</source>
        <translation>添加新内容后可以再次盖时间戳。</translation>
    </message>
    <message>
        <source>It is coded in a way that this app cannot show. It is stored unchanged.</source>
        <translation>它的编码方式本应用无法显示。文件原样保存着。</translation>
    </message>
    <message>
        <source>It waits in the queue; try again later.</source>
        <translation>请求已在排队；请稍后重试。</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>它没有被改动。</translation>
    </message>
    <message>
        <source>It was removed again; the vault is unchanged.</source>
        <translation>已将它删除；保险库没有改动。</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Keep both, and choose another folder for this vault&apos;s backup.</source>
        <translation>请两个都保留，并为这个保险库的备份另选一个文件夹。</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>List the authorities and use a name from the list.</source>
        <translation>请列出各机构，并使用列表中的名称。</translation>
    </message>
    <message>
        <source>List the keys and use an id from the list.</source>
        <translation>请列出钥匙，使用列表中的编号。</translation>
    </message>
    <message>
        <source>List what is there and use an id from the list.</source>
        <translation>请列出内容，使用列表中的编号。</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>看起来像</translation>
    </message>
    <message>
        <source>Make the copy first.</source>
        <translation>请先制作副本。</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>正在重建索引</translation>
    </message>
    <message>
        <source>Making the list of hashes (files)</source>
        <translation>正在生成哈希列表（文件）</translation>
    </message>
    <message>
        <source>Making the search anew (items)</source>
        <translation>正在重建搜索（项目）</translation>
    </message>
    <message>
        <source>Messages were set to delete themselves {count} times (last: after {value} seconds).</source>
        <translation>消息自动删除被设置过 {count} 次（最后一次：{value} 秒后）。</translation>
    </message>
    <message>
        <source>More than one case begins with that id.</source>
        <translation>有多个案件以该编号开头。</translation>
    </message>
    <message>
        <source>More than one item begins with that id.</source>
        <translation>有多项内容以该编号开头。</translation>
    </message>
    <message>
        <source>Neither was touched.</source>
        <translation>两者都没有改动。</translation>
    </message>
    <message>
        <source>Neither was touched; both can be opened.</source>
        <translation>两者都没有改动，都可以打开。</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>最新条目</translation>
    </message>
    <message>
        <source>No chat of a known kind was found in that export.</source>
        <translation>在这份导出中没有找到可识别的聊天。</translation>
    </message>
    <message>
        <source>No file in the backup has that number or id.</source>
        <translation>备份中没有这个编号或标识的文件。</translation>
    </message>
    <message>
        <source>No time stamp authority is turned on.</source>
        <translation>没有开启任何时间戳机构。</translation>
    </message>
    <message>
        <source>No unfinished file was left there.</source>
        <translation>那里没有留下未完成的文件。</translation>
    </message>
    <message>
        <source>None of those certificates is a root: it must be issued by itself.</source>
        <translation>这些证书中没有根证书：根证书必须由自身签发。</translation>
    </message>
    <message>
        <source>Note first when and how it was sent.</source>
        <translation>请先记下何时、以什么途径发送。</translation>
    </message>
    <message>
        <source>Nothing can be proven from an empty custody log.</source>
        <translation>空的保管记录不能证明任何事。</translation>
    </message>
    <message>
        <source>Nothing can be proven from the checkpoint of an empty log.</source>
        <translation>空记录的检查点不能证明任何事。</translation>
    </message>
    <message>
        <source>Nothing in the vault has that id or name.</source>
        <translation>保险库里没有这个编号或名称。</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed, and what was to be sent holds nothing that can be read.</source>
        <translation>保险库未作任何改动；原本要发送的内容中没有任何可读的信息。</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed.</source>
        <translation>保险库未作任何改动。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the preview can be tried again later.</source>
        <translation>不需要做什么；预览可以以后再试。</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was sent.</source>
        <translation>没有改动任何内容，也没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is ever wiped after wrong tries.</source>
        <translation>什么都没有改动，输错多少次也不会清除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改动。</translation>
    </message>
    <message>
        <source>Nothing was left at the destination, and the vault is unchanged.</source>
        <translation>目标位置没有留下任何东西，保险库也没有改动。</translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation>目标位置没有留下任何东西。</translation>
    </message>
    <message>
        <source>Nothing was named that could be joined or split.</source>
        <translation>没有指明要合并或拆分的内容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>One commit is too long for the vault&apos;s journal.</source>
        <translation>一次保存的内容太多，保险库的日志放不下。</translation>
    </message>
    <message>
        <source>One of these is no exhibit of that case.</source>
        <translation>其中有一个不是该案件的证据。</translation>
    </message>
    <message>
        <source>Only of a file can a copy be made.</source>
        <translation>只有文件才能制作副本。</translation>
    </message>
    <message>
        <source>Open it with a newer version of the app, or put &apos;header.copy&apos; in place.</source>
        <translation>请用新版程序打开，或用 header.copy 替换。</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or with the secret key (AGE-SECRET-KEY-1…) of a recipient.</source>
        <translation>请用它的密码，或收件人的密钥（AGE-SECRET-KEY-1…）打开。</translation>
    </message>
    <message>
        <source>Other people who get the package or report see the authority&apos;s name and the time it states.</source>
        <translation>收到证据包或报告的人会看到该机构的名称及其所述的时间。</translation>
    </message>
    <message>
        <source>Part of the file is missing or damaged; the rest was read.</source>
        <translation>文件有一部分缺失或损坏；其余部分已读取。</translation>
    </message>
    <message>
        <source>People joined or were invited {count} times.</source>
        <translation>有人加入或被邀请 {count} 次。</translation>
    </message>
    <message>
        <source>People left or were removed {count} times.</source>
        <translation>有人离开或被移除 {count} 次。</translation>
    </message>
    <message>
        <source>Pictures can only be shown with a reader for them.</source>
        <translation>要显示图片，需要有读取它们的程序。</translation>
    </message>
    <message>
        <source>Put the exhibit into a case first, or leave the counts out.</source>
        <translation>请先把证据归入案件，或者不采用数量。</translation>
    </message>
    <message>
        <source>Read by a machine from the page&apos;s markup, as a page of</source>
        <translation>由程序从页面标记中读出，视为以下平台的页面</translation>
    </message>
    <message>
        <source>Reading exhibits</source>
        <translation>正在读取证据</translation>
    </message>
    <message>
        <source>Reading the chats</source>
        <translation>正在读取聊天</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>读取文件用时过长，已停止。</translation>
    </message>
    <message>
        <source>Reading the file would need more memory than is allowed.</source>
        <translation>读取该文件所需内存超过允许的上限。</translation>
    </message>
    <message>
        <source>Reading what the files say (items)</source>
        <translation>正在读取文件信息（项）</translation>
    </message>
    <message>
        <source>Reading words in pictures (files)</source>
        <translation>正在识别图片中的文字（文件）</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>请移除一个不再需要的。</translation>
    </message>
    <message>
        <source>Remove the file that ends in .part, or choose another name.</source>
        <translation>请删除以 .part 结尾的文件，或换个名称。</translation>
    </message>
    <message>
        <source>Repair the vault from the backup, which brings it forward, or restore the backup to a new place.</source>
        <translation>请用备份修复保险库，使它跟上备份；或把备份恢复到新的位置。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation>正在保存导出</translation>
    </message>
    <message>
        <source>Say in neutral words what it is, or give its address.</source>
        <translation>请用中性的词说明它是什么，或填写网址。</translation>
    </message>
    <message>
        <source>Say in which order they stand (day, month, year), as on the phone that made the export.</source>
        <translation>请说明日、月、年的顺序，以导出聊天的那部手机为准。</translation>
    </message>
    <message>
        <source>Say what was shown, such as the number of members.</source>
        <translation>请写下当时显示的内容，例如成员人数。</translation>
    </message>
    <message>
        <source>Say who is to open the annex.</source>
        <translation>请指定谁可以打开附件。</translation>
    </message>
    <message>
        <source>See --versions for those there are.</source>
        <translation>用 --versions 查看已有的各版。</translation>
    </message>
    <message>
        <source>See which kinds of export are read, and export the chat again in one of them.</source>
        <translation>请查看可以读取哪些导出格式，再用其中一种重新导出聊天。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短内容。</translation>
    </message>
    <message>
        <source>Signature covers the whole file</source>
        <translation>签名覆盖整个文件</translation>
    </message>
    <message>
        <source>Signature name</source>
        <translation>签名者名称</translation>
    </message>
    <message>
        <source>Signature time, as stated</source>
        <translation>签名时间（自称）</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名数</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>正在签名</translation>
    </message>
    <message>
        <source>Someone may be in between, or the service&apos;s certificate is old. Try again on another network.</source>
        <translation>可能有人在中间拦截，或该服务的证书已过期。请换一个网络重试。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出了问题。</translation>
    </message>
    <message>
        <source>Split it from that account first, then join it.</source>
        <translation>请先从那个账号中拆出，再合并。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>随时可以重新开始。</translation>
    </message>
    <message>
        <source>Take it in several parts.</source>
        <translation>请分成几段来取。</translation>
    </message>
    <message>
        <source>Take the suggested passphrase.</source>
        <translation>请使用建议的密码。</translation>
    </message>
    <message>
        <source>That already belongs to another account.</source>
        <translation>它已属于另一个账号。</translation>
    </message>
    <message>
        <source>That backup was begun and never finished.</source>
        <translation>这个备份开始了，但从未完成。</translation>
    </message>
    <message>
        <source>That change to the keys is not possible.</source>
        <translation>不能这样更改钥匙。</translation>
    </message>
    <message>
        <source>That counter-signature is kept already.</source>
        <translation>该会签已经保存。</translation>
    </message>
    <message>
        <source>That date or time could not be understood.</source>
        <translation>看不懂这个日期或时间。</translation>
    </message>
    <message>
        <source>That exhibit&apos;s content is withheld.</source>
        <translation>该证据的内容不予披露。</translation>
    </message>
    <message>
        <source>That exhibit&apos;s parts are withheld.</source>
        <translation>该证据的组成部分已被保留，未予提供。</translation>
    </message>
    <message>
        <source>That file holds no certificates.</source>
        <translation>该文件中没有证书。</translation>
    </message>
    <message>
        <source>That file is not a checkpoint of a vault.</source>
        <translation>该文件不是保险库的检查点。</translation>
    </message>
    <message>
        <source>That folder holds something that is no backup.</source>
        <translation>那个文件夹里有不是备份的内容。</translation>
    </message>
    <message>
        <source>That folder holds the backup of another vault.</source>
        <translation>那个文件夹里是另一个保险库的备份。</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <translation>这不是有效的日期。</translation>
    </message>
    <message>
        <source>That is not a checkpoint&apos;s fingerprint, or a character in it was miswritten.</source>
        <translation>这不是检查点的校验指纹，或有字符写错了。</translation>
    </message>
    <message>
        <source>That is not a counter-signature over a checkpoint of this vault.</source>
        <translation>这不是对本保险库检查点的会签。</translation>
    </message>
    <message>
        <source>That is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>That is not a package of this app: neither a ZIP nor an age file, or its start was changed.</source>
        <translation>这不是本程序的证据包：既不是 ZIP 也不是 age 文件，或开头被改过。</translation>
    </message>
    <message>
        <source>That is not a time stamp authority this vault knows.</source>
        <translation>本保险库不认识这个时间戳机构。</translation>
    </message>
    <message>
        <source>That is not a valid age recipient (it should begin with age1).</source>
        <translation>这不是有效的 age 接收人密钥（应以 age1 开头）。</translation>
    </message>
    <message>
        <source>That is not a valid age secret key (it should begin with AGE-SECRET-KEY-1).</source>
        <translation>这不是有效的 age 私钥（应以 AGE-SECRET-KEY-1 开头）。</translation>
    </message>
    <message>
        <source>That is not a valid age secret key.</source>
        <translation>这不是有效的 age 私钥。</translation>
    </message>
    <message>
        <source>That is the last passphrase or recovery sheet; without it nobody could open the vault.</source>
        <translation>这是最后一个密码或恢复词；没有它谁也打不开保险库。</translation>
    </message>
    <message>
        <source>That is this vault&apos;s own key: it cannot be its own witness.</source>
        <translation>这是本保险库自己的密钥：它不能为自己作证。</translation>
    </message>
    <message>
        <source>That is too long to be kept.</source>
        <translation>内容太长，无法保存。</translation>
    </message>
    <message>
        <source>That is what you noted of this account itself, so it cannot be split from it.</source>
        <translation>这是您为该账号本身记下的内容，因此不能从中拆出。</translation>
    </message>
    <message>
        <source>That item has no such part.</source>
        <translation>该条目没有这个组成部分。</translation>
    </message>
    <message>
        <source>That item holds no file.</source>
        <translation>这一项没有文件。</translation>
    </message>
    <message>
        <source>That part is not handed over.</source>
        <translation>这个组成部分不会交出。</translation>
    </message>
    <message>
        <source>That part of the chat cannot be taken.</source>
        <translation>无法摘取聊天的这一段。</translation>
    </message>
    <message>
        <source>That part of the chat is too long for one exhibit.</source>
        <translation>聊天的这一段太长，放不进一件证据。</translation>
    </message>
    <message>
        <source>That passphrase does not open this package, or its beginning was changed.</source>
        <translation>这个密码打不开该证据包，或它的开头被改过。</translation>
    </message>
    <message>
        <source>That passphrase does not open this package.</source>
        <translation>这个密码打不开该证据包。</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault.</source>
        <translation>这个密码打不开该保险库。</translation>
    </message>
    <message>
        <source>That request is about no exhibit.</source>
        <translation>该请求没有涉及任何证据。</translation>
    </message>
    <message>
        <source>That request was not sent yet.</source>
        <translation>该请求还没有发送。</translation>
    </message>
    <message>
        <source>That time stamp authority is turned off.</source>
        <translation>该时间戳机构未开启。</translation>
    </message>
    <message>
        <source>That way of making a copy is not known.</source>
        <translation>不认识这种制作副本的方式。</translation>
    </message>
    <message>
        <source>That way to the network cannot be understood.</source>
        <translation>无法理解这种联网方式。</translation>
    </message>
    <message>
        <source>The anchor is over a checkpoint of another size.</source>
        <translation>该时间证明针对的是另一个大小的检查点。</translation>
    </message>
    <message>
        <source>The anchor&apos;s time or policy is not the one that its proof states.</source>
        <translation>该时间证明的时间或策略与证明本身所述不符。</translation>
    </message>
    <message>
        <source>The annex needs somebody who can open it.</source>
        <translation>附件需要有能打开它的人。</translation>
    </message>
    <message>
        <source>The authority&apos;s address cannot be understood.</source>
        <translation>无法理解该机构的地址。</translation>
    </message>
    <message>
        <source>The authority&apos;s address must begin with http:// or https:// and name a host.</source>
        <translation>机构的地址必须以 http:// 或 https:// 开头，并写明主机名。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate was not valid at the time that it states.</source>
        <translation>在其所述的时间，该机构的证书无效。</translation>
    </message>
    <message>
        <source>The authority&apos;s policy is not an object identifier.</source>
        <translation>该机构的策略不是对象标识符（OID）。</translation>
    </message>
    <message>
        <source>The authority&apos;s root certificates cannot be read.</source>
        <translation>无法读取该机构的根证书。</translation>
    </message>
    <message>
        <source>The backup and this vault have different histories.</source>
        <translation>备份和这个保险库的历史不同。</translation>
    </message>
    <message>
        <source>The backup cannot lie in the vault, nor the vault in the backup.</source>
        <translation>备份不能放在保险库里，保险库也不能放在备份里。</translation>
    </message>
    <message>
        <source>The backup has no such generation.</source>
        <translation>备份中没有这一代。</translation>
    </message>
    <message>
        <source>The backup holds more than this vault: this vault is an older copy.</source>
        <translation>备份里的内容比这个保险库多：这个保险库是较旧的副本。</translation>
    </message>
    <message>
        <source>The backup is damaged or cut short.</source>
        <translation>备份已损坏或不完整。</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>无法启动浏览器。</translation>
    </message>
    <message>
        <source>The case has no exhibit with one of the numbers asked for.</source>
        <translation>该案件没有所要求编号的证据。</translation>
    </message>
    <message>
        <source>The certificates of the time stamp are missing.</source>
        <translation>时间戳的证书缺失。</translation>
    </message>
    <message>
        <source>The chat has no message with one of those numbers.</source>
        <translation>聊天里没有其中某个编号的消息。</translation>
    </message>
    <message>
        <source>The checkpoint of an empty log has a wrong root.</source>
        <translation>空记录的检查点根值有误。</translation>
    </message>
    <message>
        <source>The connection is not encrypted, as is usual for time stamps: those in between can read the digest.</source>
        <translation>与时间戳服务的惯例相同，连接未加密：途中的人可以读到摘要。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: those in between can read the page.</source>
        <translation>连接没有加密：中间的人可以读到页面内容。</translation>
    </message>
    <message>
        <source>The connection to the service is not secure, so nothing was sent.</source>
        <translation>与该服务的连接不安全，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The consistency proof does not lead to the newer checkpoint: the log does not extend it.</source>
        <translation>一致性证明通不到较新的检查点：记录不是它的延续。</translation>
    </message>
    <message>
        <source>The consistency proof does not lead to the older checkpoint.</source>
        <translation>一致性证明通不到较旧的检查点。</translation>
    </message>
    <message>
        <source>The consistency proof is empty.</source>
        <translation>一致性证明为空。</translation>
    </message>
    <message>
        <source>The consistency proof is longer than the log is high.</source>
        <translation>一致性证明长于记录的高度。</translation>
    </message>
    <message>
        <source>The consistency proof is too short.</source>
        <translation>一致性证明太短。</translation>
    </message>
    <message>
        <source>The consistency proof should be empty.</source>
        <translation>一致性证明应当为空。</translation>
    </message>
    <message>
        <source>The counter-signature does not hold.</source>
        <translation>该会签不成立。</translation>
    </message>
    <message>
        <source>The counter-signer&apos;s key cannot be read.</source>
        <translation>无法读取会签人的密钥。</translation>
    </message>
    <message>
        <source>The counter-signer&apos;s key is neither P-256 nor Ed25519.</source>
        <translation>会签人的密钥既不是 P-256 也不是 Ed25519。</translation>
    </message>
    <message>
        <source>The counter-signer&apos;s name must be one line of at most 200 characters.</source>
        <translation>会签人的姓名必须是一行，且不超过 200 个字符。</translation>
    </message>
    <message>
        <source>The custody log does not hold.</source>
        <translation>保管记录不成立。</translation>
    </message>
    <message>
        <source>The custody log has not all of its leaves.</source>
        <translation>保管记录缺少部分条目。</translation>
    </message>
    <message>
        <source>The dates in this chat can be read in more than one way.</source>
        <translation>这个聊天里的日期有不止一种读法。</translation>
    </message>
    <message>
        <source>The destination cannot be written.</source>
        <translation>目标位置无法写入。</translation>
    </message>
    <message>
        <source>The destination is full.</source>
        <translation>目标位置已满。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The drive cannot be written or read.</source>
        <translation>磁盘无法读写。</translation>
    </message>
    <message>
        <source>The drive failed while saving; lock the vault and open it again.</source>
        <translation>保存时驱动器出错；请锁定保险库后重新打开。</translation>
    </message>
    <message>
        <source>The drive of the backup cannot be written or read.</source>
        <translation>无法读写备份所在的磁盘。</translation>
    </message>
    <message>
        <source>The drive of the backup is full.</source>
        <translation>备份所在的磁盘已满。</translation>
    </message>
    <message>
        <source>The encrypted files were not touched.</source>
        <translation>加密文件没有动过。</translation>
    </message>
    <message>
        <source>The encrypted originals lie in &apos;objects&apos; and were not touched.</source>
        <translation>加密的原件在 objects 里，没有动过。</translation>
    </message>
    <message>
        <source>The encrypted part of the package is cut short.</source>
        <translation>证据包的加密部分不完整。</translation>
    </message>
    <message>
        <source>The end of that span lies before its beginning.</source>
        <translation>这段时间的结束早于开始。</translation>
    </message>
    <message>
        <source>The export holds more files than can be kept at once.</source>
        <translation>这份导出的文件太多，无法一次保存。</translation>
    </message>
    <message>
        <source>The export itself is saved, byte for byte.</source>
        <translation>导出本身已逐字节保存。</translation>
    </message>
    <message>
        <source>The file cannot be read further from byte {value} on. Everything before was read.</source>
        <translation>文件从第 {value} 字节起无法继续读取。之前的都已读取。</translation>
    </message>
    <message>
        <source>The file ends before that place.</source>
        <translation>文件在该位置之前就结束了。</translation>
    </message>
    <message>
        <source>The file ends in the middle, at byte {value}. Everything before was read.</source>
        <translation>文件在第 {value} 字节处中断。之前的都已读取。</translation>
    </message>
    <message>
        <source>The file holds more records than are read; the rest is in the original.</source>
        <translation>文件里的记录多于读取的上限；其余的在原件中。</translation>
    </message>
    <message>
        <source>The file holds no messages.</source>
        <translation>文件里没有消息。</translation>
    </message>
    <message>
        <source>The file is damaged or is not what its first bytes say.</source>
        <translation>文件已损坏，或与其开头所示不符。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than what is read safely.</source>
        <translation>文件大于可安全读取的上限。</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>文件有密码保护。</translation>
    </message>
    <message>
        <source>The file itself is stored unchanged.</source>
        <translation>文件本身已原样保存。</translation>
    </message>
    <message>
        <source>The file that holds these messages is not in the vault.</source>
        <translation>含有这些消息的文件不在保险库中。</translation>
    </message>
    <message>
        <source>The first bytes of the vault&apos;s index were changed.</source>
        <translation>保险库索引的开头被改过。</translation>
    </message>
    <message>
        <source>The inclusion proof does not lead to the checkpoint: the event or the proof was changed.</source>
        <translation>包含证明通不到检查点：记录或证明被改过。</translation>
    </message>
    <message>
        <source>The inclusion proof is longer than the log is high.</source>
        <translation>包含证明长于记录的高度。</translation>
    </message>
    <message>
        <source>The inclusion proof is too short.</source>
        <translation>包含证明太短。</translation>
    </message>
    <message>
        <source>The kept blocks of the custody log do not fit its length.</source>
        <translation>保管记录所存的区块与其长度不符。</translation>
    </message>
    <message>
        <source>The kept edge of the custody log does not fit its length.</source>
        <translation>保管记录所存的边缘与长度不符。</translation>
    </message>
    <message>
        <source>The name of the chat was changed {count} times.</source>
        <translation>聊天名称改过 {count} 次。</translation>
    </message>
    <message>
        <source>The network act did not succeed.</source>
        <translation>这次联网操作没有成功。</translation>
    </message>
    <message>
        <source>The old passphrase is not right.</source>
        <translation>原来的密码不对。</translation>
    </message>
    <message>
        <source>The order of day, month and year is the one you gave: {value}.</source>
        <translation>日、月、年的顺序按你所选：{value}。</translation>
    </message>
    <message>
        <source>The order of day, month and year was found from the whole file: {value}.</source>
        <translation>日、月、年的顺序由整个文件推断：{value}。</translation>
    </message>
    <message>
        <source>The package cannot be read.</source>
        <translation>证据包无法读取。</translation>
    </message>
    <message>
        <source>The package does not hold.</source>
        <translation>证据包不成立。</translation>
    </message>
    <message>
        <source>The package was written, but reading it back gave something else, so it was removed.</source>
        <translation>证据包已写入，但读回的内容不同，因此已删除。</translation>
    </message>
    <message>
        <source>The page could not be saved.</source>
        <translation>无法保存该网页。</translation>
    </message>
    <message>
        <source>The page did not load.</source>
        <translation>网页没有打开。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密码是空的。</translation>
    </message>
    <message>
        <source>The picture claims more pixels than can be opened safely.</source>
        <translation>图片声称的像素超过可安全打开的上限。</translation>
    </message>
    <message>
        <source>The process that lays out reports ended early.</source>
        <translation>排版报告的进程提前结束了。</translation>
    </message>
    <message>
        <source>The process that lays out reports gave an incomplete answer.</source>
        <translation>排版报告的进程给出的结果不完整。</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and looks up the sites. With Tor, neither learns both.</source>
        <translation>代理 {proxy} 会知道您的网络地址，并由它查询网站。使用 Tor 时，没有哪一方同时知道两者。</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and looks up {host}. With Tor, neither learns both.</source>
        <translation>代理 {proxy} 会得知您的网络地址，并替您查询 {host}。使用 Tor 时，任何一方都不会同时得知两者。</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and that {host} was contacted.</source>
        <translation>代理 {proxy} 会得知您的网络地址，以及您联系了 {host}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} learns your network address and which sites are visited.</source>
        <translation>代理 {proxy} 会知道您的网络地址，以及访问了哪些网站。</translation>
    </message>
    <message>
        <source>The reader could not be started.</source>
        <translation>读取进程无法启动。</translation>
    </message>
    <message>
        <source>The reader gave an answer that was not accepted.</source>
        <translation>读取进程给出的结果未被接受。</translation>
    </message>
    <message>
        <source>The reader stopped on a file of this export. What it said before was kept.</source>
        <translation>读取程序在这份导出的一个文件上停止了。在此之前读到的已保留。</translation>
    </message>
    <message>
        <source>The reader stopped on this file.</source>
        <translation>读取进程在这个文件上停止了。</translation>
    </message>
    <message>
        <source>The reader was closed.</source>
        <translation>读取进程已关闭。</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>报告无法生成。</translation>
    </message>
    <message>
        <source>The report that was written could not be read back whole.</source>
        <translation>写好的报告无法完整读回。</translation>
    </message>
    <message>
        <source>The report was written but could not be read back.</source>
        <translation>报告已写入，但无法读回。</translation>
    </message>
    <message>
        <source>The report&apos;s pages could not be laid out.</source>
        <translation>报告无法排版。</translation>
    </message>
    <message>
        <source>The service answered with something else than was asked for.</source>
        <translation>该服务返回的内容与请求不符。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>无法连接该服务。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>该服务没有及时回应。</translation>
    </message>
    <message>
        <source>The service sent far more than an answer.</source>
        <translation>该服务发来的内容远远超过一个回应。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not for time stamps alone.</source>
        <translation>签名者的证书并非专用于时间戳。</translation>
    </message>
    <message>
        <source>The stored request is not a time stamp request.</source>
        <translation>保存的请求不是时间戳请求。</translation>
    </message>
    <message>
        <source>The system cannot lock in the process that would read this report.</source>
        <translation>系统无法把读取这份报告的程序隔离起来。</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen.</source>
        <translation>系统没有给出屏幕图片。</translation>
    </message>
    <message>
        <source>The system keyring cannot be used safely here.</source>
        <translation>这里无法安全使用系统钥匙串。</translation>
    </message>
    <message>
        <source>The system keyring holds no key for this vault.</source>
        <translation>系统钥匙串里没有这个保险库的钥匙。</translation>
    </message>
    <message>
        <source>The system keyring holds something else for this vault.</source>
        <translation>系统钥匙串里为这个保险库存的是别的内容。</translation>
    </message>
    <message>
        <source>The time in the time stamp and this computer&apos;s clock are more than a day apart.</source>
        <translation>时间戳中的时间与这台电脑的时钟相差超过一天。</translation>
    </message>
    <message>
        <source>The time stamp answers another request.</source>
        <translation>该时间戳回应的是另一个请求。</translation>
    </message>
    <message>
        <source>The time stamp authority declined the request.</source>
        <translation>时间戳机构拒绝了请求。</translation>
    </message>
    <message>
        <source>The time stamp does not hold and was not kept.</source>
        <translation>该时间戳不成立，未予保存。</translation>
    </message>
    <message>
        <source>The time stamp does not hold its signer&apos;s certificate.</source>
        <translation>时间戳中没有其签名者的证书。</translation>
    </message>
    <message>
        <source>The time stamp does not say which certificate it is signed with.</source>
        <translation>时间戳没有说明用哪个证书签名。</translation>
    </message>
    <message>
        <source>The time stamp is not signed by an authority that this vault trusts.</source>
        <translation>该时间戳并非由本保险库信任的机构签名。</translation>
    </message>
    <message>
        <source>The time stamp is over something else than was sent.</source>
        <translation>该时间戳针对的不是所发送的内容。</translation>
    </message>
    <message>
        <source>The time stamp was issued under another policy than the one asked for.</source>
        <translation>该时间戳是按另一策略签发的，与所请求的不符。</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature does not hold.</source>
        <translation>该时间戳的签名不成立。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保险库已锁定。</translation>
    </message>
    <message>
        <source>The vault itself was not touched.</source>
        <translation>保险库本身没有改动。</translation>
    </message>
    <message>
        <source>The vault was not touched, and earlier backups there are as they were.</source>
        <translation>保险库没有被改动，那里以前的备份也保持原样。</translation>
    </message>
    <message>
        <source>The vault&apos;s header asks for a version or a key setting that this app does not accept.</source>
        <translation>保险库文件头要求的版本或密钥设置，本程序不接受。</translation>
    </message>
    <message>
        <source>The vault&apos;s header belongs to another vault.</source>
        <translation>保险库的文件头属于另一个保险库。</translation>
    </message>
    <message>
        <source>The vault&apos;s header is an older one that was put back.</source>
        <translation>保险库的文件头是被放回的旧版本。</translation>
    </message>
    <message>
        <source>The vault&apos;s header is cut short or has something added.</source>
        <translation>保险库的文件头不完整或被添加了内容。</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged or cut short.</source>
        <translation>保险库的文件头已损坏或不完整。</translation>
    </message>
    <message>
        <source>The vault&apos;s header is missing.</source>
        <translation>保险库缺少文件头。</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than this app.</source>
        <translation>保险库的文件头被其他程序改过。</translation>
    </message>
    <message>
        <source>The vault&apos;s index and its journal do not fit each other.</source>
        <translation>保险库的索引与日志对不上。</translation>
    </message>
    <message>
        <source>The vault&apos;s index has a version this app does not know.</source>
        <translation>保险库索引的版本本程序不认识。</translation>
    </message>
    <message>
        <source>The vault&apos;s index is missing or damaged.</source>
        <translation>保险库的索引缺失或损坏。</translation>
    </message>
    <message>
        <source>The vault&apos;s index is older than its journal.</source>
        <translation>保险库的索引比日志旧。</translation>
    </message>
    <message>
        <source>The vault&apos;s journal is missing or damaged.</source>
        <translation>保险库的日志簿丢失或损坏。</translation>
    </message>
    <message>
        <source>There are too many keys.</source>
        <translation>钥匙太多了。</translation>
    </message>
    <message>
        <source>There is already a case with that name.</source>
        <translation>已经有同名的案件。</translation>
    </message>
    <message>
        <source>There is already a file or folder at the destination.</source>
        <translation>目标位置已有文件或文件夹。</translation>
    </message>
    <message>
        <source>There is already an authority with that name.</source>
        <translation>已有同名的机构。</translation>
    </message>
    <message>
        <source>There is no address to save.</source>
        <translation>没有可保存的网址。</translation>
    </message>
    <message>
        <source>There is no backup in that folder.</source>
        <translation>那个文件夹里没有备份。</translation>
    </message>
    <message>
        <source>There is no file in that folder that can be read.</source>
        <translation>那个文件夹里没有可以读取的文件。</translation>
    </message>
    <message>
        <source>There is no picture to show in this kind of file.</source>
        <translation>这类文件里没有可显示的图片。</translation>
    </message>
    <message>
        <source>There is no program here that reads words in pictures.</source>
        <translation>这台电脑上没有能识别图片文字的程序。</translation>
    </message>
    <message>
        <source>There is no such account in the vault.</source>
        <translation>保险库里没有这个账号。</translation>
    </message>
    <message>
        <source>There is no such case in the vault.</source>
        <translation>保险库里没有这个案件。</translation>
    </message>
    <message>
        <source>There is no such chat export in the vault.</source>
        <translation>保险库中没有这份聊天导出。</translation>
    </message>
    <message>
        <source>There is no such chat in the vault.</source>
        <translation>保险库中没有这个聊天。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>没有这把钥匙。</translation>
    </message>
    <message>
        <source>There is no such note in the vault.</source>
        <translation>保险库中没有这条记录。</translation>
    </message>
    <message>
        <source>There is no such request in the vault.</source>
        <translation>保险库中没有这个请求。</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>没有这个依据。</translation>
    </message>
    <message>
        <source>There is no such version of the statement.</source>
        <translation>没有这一版陈述。</translation>
    </message>
    <message>
        <source>There is no vault in that folder.</source>
        <translation>该文件夹里没有保险库。</translation>
    </message>
    <message>
        <source>There is nobody to encrypt for.</source>
        <translation>没有指定接收人。</translation>
    </message>
    <message>
        <source>There is not enough free memory to work the passphrase into a key.</source>
        <translation>可用内存不足，无法由密码算出密钥。</translation>
    </message>
    <message>
        <source>There is nothing new to stamp.</source>
        <translation>没有需要盖时间戳的新内容。</translation>
    </message>
    <message>
        <source>There is nothing to note.</source>
        <translation>没有可记录的内容。</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>没有可记录的内容。</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>没有可保存的内容。</translation>
    </message>
    <message>
        <source>There is nothing written to save.</source>
        <translation>没有可保存的文字。</translation>
    </message>
    <message>
        <source>This computer cannot lock the reader in well enough, so nothing was opened.</source>
        <translation>这台电脑无法足够严密地隔离读取进程，因此什么都没有打开。</translation>
    </message>
    <message>
        <source>This export holds only the messages of the account that made it ({count}). Telegram does so in public groups and channels, and wherever that box stays ticked. Export this chat on its own from its menu; in a public group keep what others wrote with screenshots or saved pages.</source>
        <translation>这份导出只有导出者账号自己的消息（{count} 条）。Telegram 在公开群组和频道里就是这样，只要那一项仍然勾选也是如此。请从聊天菜单单独导出这个聊天；公开群组里别人写的内容，请用截图或保存网页留存。</translation>
    </message>
    <message>
        <source>This file was made by a third-party tool, not by the app itself. Keep screenshots of the chat as well.</source>
        <translation>这个文件由第三方工具生成，不是软件本身导出的。请同时保存聊天截图。</translation>
    </message>
    <message>
        <source>This kind of file is stored, but nothing is read from it.</source>
        <translation>这类文件已保存，但不读取其内容。</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here; what it says about itself was read.</source>
        <translation>这类图片不能在这里显示；它自带的信息已读取。</translation>
    </message>
    <message>
        <source>This package is encrypted with age.</source>
        <translation>这个证据包用 age 加密。</translation>
    </message>
    <message>
        <source>This package was not encrypted for that key or passphrase, or its beginning was changed.</source>
        <translation>这个证据包不是用该密钥或密码加密的，或者其开头被改动过。</translation>
    </message>
    <message>
        <source>This request is not made in that language.</source>
        <translation>这个请求没有该语言的版本。</translation>
    </message>
    <message>
        <source>Unfinished words in the vault&apos;s index cannot be read.</source>
        <translation>保险库索引中未写完的内容无法读取。</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01.</source>
        <translation>请写成 2026-03-01 的形式。</translation>
    </message>
    <message>
        <source>its encrypted file cannot be read</source>
        <translation>它的加密文件无法读取</translation>
    </message>
    <message>
        <source>{host} sees that this page was visited, when, and with which browser, from this network address.</source>
        <translation>{host} 会看到有人在何时、用哪种浏览器、从这个网络地址访问了此页面。</translation>
    </message>
    <message>
        <source>{host} sees that this page was visited, when, and with which browser; it sees the proxy&apos;s address.</source>
        <translation>{host} 会看到有人在何时、用哪种浏览器访问了此页面；它看到的是代理的地址。</translation>
    </message>
    <message>
        <source>This package is protected by a passphrase.</source>
        <translation>这个证据包有密码保护。</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>请检查地址和网络连接，然后再试。</translation>
    </message>
    <message>
        <source>If it cannot be reached, the request waits; while the vault is open in the window, it is tried again.</source>
        <translation>若无法连接，请求会排队等待；保险库在窗口中打开期间，会自动再次尝试。</translation>
    </message>
    <message>
        <source>This vault never made that checkpoint, so nothing it writes can be shown to extend it.</source>
        <translation>这个保险库从未生成该检查点，因此无法证明它写出的任何内容是其延续。</translation>
    </message>
    <message>
        <source>Those are not 24 valid recovery words; one may be mistyped or in the wrong place.</source>
        <translation>这些不是 24 个有效的恢复词；可能有一个输错或顺序不对。</translation>
    </message>
    <message>
        <source>Those are not two valid recovery shares that belong together.</source>
        <translation>这不是同一套中两份有效的恢复份额。</translation>
    </message>
    <message>
        <source>Thumbnail inside</source>
        <translation>内含缩略图</translation>
    </message>
    <message>
        <source>Times are those of the device that made the export; the file does not say its time zone.</source>
        <translation>时间是导出设备上的时间；文件没有写明时区。</translation>
    </message>
    <message>
        <source>Times come from a web page export, whose time zone can be an hour wrong in summer. A JSON export is exact.</source>
        <translation>时间来自网页格式的导出，夏令时期间时区可能差一小时。JSON 格式的导出是准确的。</translation>
    </message>
    <message>
        <source>Times saved into the file</source>
        <translation>文件内保存次数</translation>
    </message>
    <message>
        <source>Try again later, or use another time stamp authority.</source>
        <translation>请稍后重试，或使用其他时间戳机构。</translation>
    </message>
    <message>
        <source>Try again, or ask the sender how it is protected.</source>
        <translation>请再试一次，或询问发送者它是如何保护的。</translation>
    </message>
    <message>
        <source>Try again, or take a picture of the screen.</source>
        <translation>请再试一次，或者截取屏幕画面。</translation>
    </message>
    <message>
        <source>Try again, or use the recovery words.</source>
        <translation>请再试一次，或使用恢复词。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>Try an older generation of it, or another backup.</source>
        <translation>请试试它较早的一代，或另一个备份。</translation>
    </message>
    <message>
        <source>Try another drive.</source>
        <translation>请换一块磁盘。</translation>
    </message>
    <message>
        <source>Try another drive. If it happens again, verify the vault.</source>
        <translation>请换一块磁盘。如果再次发生，请核查保险库。</translation>
    </message>
    <message>
        <source>Try another service.</source>
        <translation>请换一个服务。</translation>
    </message>
    <message>
        <source>Trying files of the backup (items)</source>
        <translation>正在试读备份中的文件（项目）</translation>
    </message>
    <message>
        <source>Turn it on first.</source>
        <translation>请先开启它。</translation>
    </message>
    <message>
        <source>Turn one on first; each is off until then.</source>
        <translation>请先开启一个机构；在此之前全部处于关闭状态。</translation>
    </message>
    <message>
        <source>Turned when shown</source>
        <translation>显示时旋转</translation>
    </message>
    <message>
        <source>Two checkpoints of the same length have different roots: one log was forked.</source>
        <translation>两个长度相同的检查点根值不同：记录出现了分叉。</translation>
    </message>
    <message>
        <source>Type it again, in small letters with &apos;-&apos; between the words.</source>
        <translation>请重新输入，用小写字母，词之间用 - 连接。</translation>
    </message>
    <message>
        <source>Type it again; it has only letters, digits and signs of the English keyboard.</source>
        <translation>请重新输入；它只含英文键盘上的字母、数字和符号。</translation>
    </message>
    <message>
        <source>Type the passphrase that the sender told you.</source>
        <translation>请输入发送人告诉你的密码。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁后再试。</translation>
    </message>
    <message>
        <source>Unpacked size</source>
        <translation>解压后大小</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery words.</source>
        <translation>请使用密码或恢复词。</translation>
    </message>
    <message>
        <source>Verify the vault to see which exhibit is concerned.</source>
        <translation>请核查保险库，看看涉及哪项证据。</translation>
    </message>
    <message>
        <source>Verify the vault to see which exhibits are concerned, and restore them from a backup.</source>
        <translation>请核查保险库，看看涉及哪些证据，并从备份中恢复。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>请等它完成后再试。</translation>
    </message>
    <message>
        <source>Wait until the program writing it has finished, then add it again.</source>
        <translation>请等写入它的程序完成后，再重新添加。</translation>
    </message>
    <message>
        <source>What the authority sent is not a time stamp.</source>
        <translation>该机构发来的不是时间戳。</translation>
    </message>
    <message>
        <source>What the counter-signer says does not hold.</source>
        <translation>会签人的陈述不成立。</translation>
    </message>
    <message>
        <source>What was already reported as saved is unchanged; nothing half-saved was kept.</source>
        <translation>已显示保存成功的内容没有变化；未存完的内容没有保留。</translation>
    </message>
    <message>
        <source>What was already reported as saved stays saved; nothing else was changed.</source>
        <translation>已报告保存的内容仍然保存着；其他什么都没有改动。</translation>
    </message>
    <message>
        <source>What was saved before is unchanged.</source>
        <translation>之前保存的内容没有改动。</translation>
    </message>
    <message>
        <source>What was stamped is not of the documented form.</source>
        <translation>被盖时间戳的内容不符合规定的格式。</translation>
    </message>
    <message>
        <source>What was written to the drive does not read back the same.</source>
        <translation>写入驱动器的内容读回来不一样。</translation>
    </message>
    <message>
        <source>Write direct, http://HOST:PORT, or socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050).</source>
        <translation>请写 direct、http://主机:端口 或 socks5h://主机:端口（Tor：socks5h://127.0.0.1:9050）。</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01, 2026-03-01 14:30, or put &apos;about&apos; in front.</source>
        <translation>请写成 2026-03-01 或 2026-03-01 14:30，或在前面加 about。</translation>
    </message>
    <message>
        <source>Write the text, or leave it out.</source>
        <translation>请写上文字，或者不要加。</translation>
    </message>
    <message>
        <source>Write what happened, even one sentence.</source>
        <translation>请写下发生的事，哪怕只有一句。</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>正在写入证据包</translation>
    </message>
    <message>
        <source>Your internet provider or VPN, and whoever runs this network, can see which sites are visited.</source>
        <translation>您的网络服务商或 VPN，以及管理这个网络的人，可以看到访问了哪些网站。</translation>
    </message>
    <message>
        <source>Your internet provider, and whoever runs this network, can see that {host} was contacted.</source>
        <translation>您的网络运营商以及管理此网络的人可以看到您联系了 {host}。</translation>
    </message>
    <message>
        <source>its encrypted file is missing from the backup</source>
        <translation>它的加密文件不在备份里</translation>
    </message>
    <message>
        <source>{count} file names differ only in capital letters; another computer may have lost one of each.</source>
        <translation>{count} 个文件名只有大小写不同；在另一台电脑上可能各丢失了一个。</translation>
    </message>
    <message>
        <source>{count} files named by messages are in the export.</source>
        <translation>消息中提到的 {count} 个文件在导出里。</translation>
    </message>
    <message>
        <source>{count} files named by messages are not in the export ({value}).</source>
        <translation>消息中提到的 {count} 个文件不在导出里（{value}）。</translation>
    </message>
    <message>
        <source>{count} files of the export are named by no message. They are kept.</source>
        <translation>导出里有 {count} 个文件没有消息提到。它们已保存。</translation>
    </message>
    <message>
        <source>{count} message numbers are missing, in {value} places: deleted messages, or ones this export leaves out.</source>
        <translation>有 {value} 处共缺少 {count} 个消息编号：可能是被删除的消息，或者这份导出没有包含的消息。</translation>
    </message>
    <message>
        <source>{count} messages are marked: {value}.</source>
        <translation>有 {count} 条消息带有标记：{value}。</translation>
    </message>
    <message>
        <source>{count} messages were written with the wrong encoding, as these exports always are. They are shown as they were meant; the original holds what was written.</source>
        <translation>有 {count} 条消息以错误的编码写成，这类导出一向如此。这里按原意显示；原件里保存着写下的样子。</translation>
    </message>
    <message>
        <source>{count} records could not be read. Their places in the original are listed with the messages.</source>
        <translation>有 {count} 条记录无法读取。它们在原件中的位置列在消息里。</translation>
    </message>
    <message>
        <source>{count} records were read from a repaired copy ({value}). The original is kept as it was.</source>
        <translation>有 {count} 条记录从修复的副本读取（{value}）。原件原样保存。</translation>
    </message>
    <message>
        <source>{host} learns that somebody asked for a time stamp, and when; it sees the proxy&apos;s address.</source>
        <translation>{host} 会得知有人请求了时间戳以及请求的时间；它看到的是代理的地址。</translation>
    </message>
    <message>
        <source>{host} learns that somebody asked for a time stamp, when, and from which network address.</source>
        <translation>{host} 会得知有人请求了时间戳、请求的时间以及来自哪个网络地址。</translation>
    </message>
    <message>
        <source>Changing exhibits (items)</source>
        <translation>正在更改证据（项）</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>message in {chat}</source>
        <translation>“{chat}”中的消息</translation>
    </message>
    <message>
        <source>text of the saved page</source>
        <translation>保存的网页中的文字</translation>
    </message>
    <message>
        <source>words in a picture, read by a machine, perhaps wrongly</source>
        <translation>图片中的文字，由机器读取，可能有误</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>When the platform says it appeared</source>
        <translation>平台显示的发布时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>账号的编号</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账号的名称</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>浏览次数</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>粉丝</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>转发</translation>
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
        <translation>同一文件</translation>
    </message>
    <message>
        <source>Pictures that look the same</source>
        <translation>看起来相同的图片</translation>
    </message>
    <message>
        <source>The same account</source>
        <translation>同一账号</translation>
    </message>
    <message>
        <source>The same address or group</source>
        <translation>相同的地址或群组</translation>
    </message>
    <message>
        <source>{package}, exhibit {number}: {title}</source>
        <translation>{package}，证据 {number}：{title}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Nothing is covered yet. All times are those of this computer&apos;s clock.</source>
        <translation>目前尚无任何覆盖。所有时间均出自这台电脑的时钟。</translation>
    </message>
    <message>
        <source>Covered: the first {count} of {events} steps in the custody log.</source>
        <translation>已覆盖：保管记录 {events} 步中的前 {count} 步。</translation>
    </message>
    <message>
        <source>Not yet covered: the newest {rest}.</source>
        <translation>尚未覆盖：最新的 {rest} 步。</translation>
    </message>
    <message>
        <source>The first {count} steps existed before {time} (UTC), says the authority {name}.</source>
        <translation>机构 {name} 说明：前 {count} 步在 {time}（UTC）之前已经存在。</translation>
    </message>
    <message>
        <source>The first {count} steps were counter-signed, {time} (UTC), by {name}. Worth that person&apos;s word.</source>
        <translation>前 {count} 步由 {name} 会签，{time}（UTC）。其分量等于该人的话。</translation>
    </message>
    <message>
        <source>Its root does not come with the app but from a file. Compare the root&apos;s SHA-256 with what the authority publishes: {sha256}</source>
        <translation>其根证书并非随本应用提供，而是来自文件。请将根证书的 SHA-256 与该机构公布的核对：{sha256}</translation>
    </message>
    <message>
        <source>Waiting: {name}, tried {tries} times ({code}).</source>
        <translation>等待中：{name}，已尝试 {tries} 次（{code}）。</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已会签</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: the entry is in the custody log. &apos;Check&apos; verifies it.</source>
        <translation>保存后未改动：该条目在保管记录中，“核查”可以验证。</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: its fingerprint was taken while it was saved. &apos;Check&apos; compares it again.</source>
        <translation>保存后未改动：保存时已取得它的校验指纹，“核查”会再次对照。</translation>
    </message>
    <message>
        <source>Existed before: no outside time stamp yet. The time of saving is this computer&apos;s clock.</source>
        <translation>在某时之前已存在：尚无外部时间戳。保存时间以这台电脑的时钟为准。</translation>
    </message>
    <message>
        <source>Existed before it was handed to {authority}, who signed for it. When that was, {time}, is known from this computer&apos;s clock alone.</source>
        <translation>在交给 {authority} 并由其签收之前就已存在。那是什么时候（{time}）只有这台电脑的时钟知道。</translation>
    </message>
    <message>
        <source>Existed before {time}, as {authority} says; the proof is kept in the vault. &apos;Check&apos; verifies it.</source>
        <translation>存在于 {time} 之前，由 {authority} 证明；证明保存在保险库中。“检查”会核验它。</translation>
    </message>
    <message>
        <source>Counter-signed: {authority} signed for it, and says that this was {time}. Worth that person&apos;s word.</source>
        <translation>会签：{authority} 已签署，并称时间为 {time}。其分量等同于此人的话。</translation>
    </message>
    <message>
        <source>Came from that account or address: this app cannot prove it.</source>
        <translation>来自该账号或网址：本程序无法证明。</translation>
    </message>
    <message>
        <source>the address you noted</source>
        <translation>你记下的网址</translation>
    </message>
    <message>
        <source>what the file says of itself</source>
        <translation>文件自带的信息</translation>
    </message>
    <message>
        <source>Supporting signs: {signs}.</source>
        <translation>佐证：{signs}。</translation>
    </message>
</context>
<context>
    <name>recipient</name>
    <message>
        <source>Open the file with any PDF reader. It shows the signature.</source>
        <translation>请用任何 PDF 阅读器打开文件，它会显示签名。</translation>
    </message>
    <message>
        <source>Open the file with 7-Zip or a similar program and the passphrase that you are told another way. Inside is a second ZIP; unpack that one too.</source>
        <translation>请用 7-Zip 或类似程序打开文件，密码会用另一种方式告诉你。里面还有一个 ZIP，请把它也解压。</translation>
    </message>
    <message>
        <source>Decrypt the file with your age key, then unpack the ZIP.</source>
        <translation>请用你的 age 密钥解密文件，然后解压 ZIP。</translation>
    </message>
    <message>
        <source>Unpack the ZIP.</source>
        <translation>请解压 ZIP。</translation>
    </message>
    <message>
        <source>Then read VERIFY.txt inside. It says how to check every file with tools that every computer has. This app can check it, too, under &apos;Open a package&apos;, without a vault.</source>
        <translation>然后阅读里面的 VERIFY.txt。它说明如何用每台电脑都有的工具核对每个文件。也可以用本程序的“打开证据包”来核对，不需要保险库。</translation>
    </message>
    <message>
        <source>A check shows that nothing was changed since it was saved. When it existed is proven only where the report names an outside time. From whom it came is not proven by it.</source>
        <translation>核对能显示保存之后没有改动。只有报告写明外部时间的地方，才能证明它在何时已存在。它不能证明来自谁。</translation>
    </message>
    <message>
        <source>About the file you receive</source>
        <translation>关于你收到的文件</translation>
    </message>
    <message>
        <source>How to open and check it</source>
        <translation>如何打开和核对</translation>
    </message>
    <message>
        <source>The signer&apos;s fingerprint</source>
        <translation>签名者的校验指纹</translation>
    </message>
    <message>
        <source>Compare it with the one in the file. If they differ, it is not the file that was meant.</source>
        <translation>请与文件里的对照。如果不同，就不是原本要给你的文件。</translation>
    </message>
    <message>
        <source>The file&apos;s own SHA-256</source>
        <translation>文件本身的 SHA-256</translation>
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
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到回执</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
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
        <translation>回执</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Not looked at again yet</source>
        <translation>还没有再次查看</translation>
    </message>
    <message>
        <source>The rule&apos;s time ended: {moment}</source>
        <translation>规定的时限已到：{moment}</translation>
    </message>
    <message>
        <source>The rule&apos;s time ends: {moment}</source>
        <translation>规定的时限到：{moment}</translation>
    </message>
</context>
<context>
    <name>scale</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Pictures, videos or posts</source>
        <translation>图片、视频或帖子</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>浏览次数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
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
        <translation>经过旋转</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>at {time} in the video</source>
        <translation>视频的 {time} 处</translation>
    </message>
    <message>
        <source>the same file, byte for byte</source>
        <translation>同一个文件，逐字节相同</translation>
    </message>
    <message>
        <source>{bits} of 256 marks differ</source>
        <translation>256 个特征中有 {bits} 个不同</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>A picture of the whole screen, taken by this app</source>
        <translation>由本应用截取的整个屏幕</translation>
    </message>
    <message>
        <source>A picture of one window, taken by this app</source>
        <translation>由本应用截取的单个窗口</translation>
    </message>
    <message>
        <source>A picture of a part of the screen, taken by this app</source>
        <translation>由本应用截取的屏幕的一部分</translation>
    </message>
    <message>
        <source>One of a series of pictures of the screen, taken by this app</source>
        <translation>由本应用连续截取的屏幕图片之一</translation>
    </message>
    <message>
        <source>Pasted from the clipboard</source>
        <translation>从剪贴板粘贴</translation>
    </message>
    <message>
        <source>Dragged here from another program</source>
        <translation>从其他程序拖入</translation>
    </message>
    <message>
        <source>Taken from a folder that this app watched</source>
        <translation>取自本应用监视的文件夹</translation>
    </message>
    <message>
        <source>Taken at, on this computer&apos;s clock: {value}</source>
        <translation>截取时间（本机时钟）：{value}</translation>
    </message>
    <message>
        <source>Monitor: {value}</source>
        <translation>显示器：{value}</translation>
    </message>
    <message>
        <source>Scale of the monitor: {value}</source>
        <translation>显示器缩放：{value}</translation>
    </message>
    <message>
        <source>The monitor in pixels: {value}</source>
        <translation>显示器像素：{value}</translation>
    </message>
    <message>
        <source>The area in pixels: {value}</source>
        <translation>区域像素：{value}</translation>
    </message>
    <message>
        <source>The window in front called itself: {value}</source>
        <translation>最前面窗口自称：{value}</translation>
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
        <translation>此前没有变化、未保留的图片：{value}</translation>
    </message>
    <message>
        <source>The browser said it came from the page: {value}</source>
        <translation>浏览器说它来自网页：{value}</translation>
    </message>
    <message>
        <source>The browser called the page: {value}</source>
        <translation>浏览器给出的网页标题：{value}</translation>
    </message>
    <message>
        <source>The browser said the picture&apos;s address is: {value}</source>
        <translation>浏览器说图片的地址是：{value}</translation>
    </message>
    <message>
        <source>The page describes the picture as: {value}</source>
        <translation>网页对图片的描述：{value}</translation>
    </message>
    <message>
        <source>The browser said it links to: {value}</source>
        <translation>浏览器说它链接到：{value}</translation>
    </message>
    <message>
        <source>The browser named the file: {value}</source>
        <translation>浏览器给出的文件名：{value}</translation>
    </message>
    <message>
        <source>The browser said the kind of file is: {value}</source>
        <translation>浏览器说文件类型是：{value}</translation>
    </message>
    <message>
        <source>Forms it was offered in: {value}</source>
        <translation>提供的格式：{value}</translation>
    </message>
    <message>
        <source>Its name in that folder: {value}</source>
        <translation>它在该文件夹中的名称：{value}</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Photo of a screen</source>
        <translation>屏幕照片</translation>
    </message>
    <message>
        <source>Record, nothing kept</source>
        <translation>仅记录，未保存内容</translation>
    </message>
    <message>
        <source>Chat export</source>
        <translation>聊天导出</translation>
    </message>
    <message>
        <source>Part of a chat</source>
        <translation>聊天节选</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>保存的网页</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
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
        <translation>小红书</translation>
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
        <translation>X（推特）</translation>
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
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已采集</translation>
    </message>
    <message>
        <source>Saved into the vault</source>
        <translation>存入保险库</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>修改了说明</translation>
    </message>
    <message>
        <source>Covered preview and file details made</source>
        <translation>生成了遮盖预览和文件信息</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看过</translation>
    </message>
    <message>
        <source>Searched for matches</source>
        <translation>搜索过相同内容</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>再次核查</translation>
    </message>
    <message>
        <source>Time proof obtained</source>
        <translation>取得时间证明</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Ways to open the vault changed</source>
        <translation>更改了打开保险库的方式</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>案件有变动</translation>
    </message>
    <message>
        <source>Request to a platform or centre</source>
        <translation>向平台或机构提出请求</translation>
    </message>
    <message>
        <source>Looked again at the address</source>
        <translation>再次查看网址</translation>
    </message>
    <message>
        <source>Account joined or split</source>
        <translation>合并或拆分账号</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>24 recovery words</source>
        <translation>24 个恢复词</translation>
    </message>
    <message>
        <source>Two of three recovery shares</source>
        <translation>三份恢复份额中的两份</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>本机钥匙串</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged</source>
        <translation>保险库的文件头已损坏</translation>
    </message>
    <message>
        <source>A stored file is damaged</source>
        <translation>一个已存文件损坏</translation>
    </message>
    <message>
        <source>A stored file is missing</source>
        <translation>一个已存文件缺失</translation>
    </message>
    <message>
        <source>A file that belongs to no exhibit; it was left alone</source>
        <translation>有一个不属于任何证据的文件；未作处理</translation>
    </message>
    <message>
        <source>An entry of the custody log was altered</source>
        <translation>保管记录中有一条被改动</translation>
    </message>
    <message>
        <source>An entry of the custody log is missing</source>
        <translation>保管记录中缺少一条</translation>
    </message>
    <message>
        <source>An exhibit&apos;s description was altered</source>
        <translation>有一项证据的说明被改动</translation>
    </message>
    <message>
        <source>An exhibit is missing</source>
        <translation>缺少一项证据</translation>
    </message>
    <message>
        <source>The log&apos;s signature does not hold</source>
        <translation>记录的签名不成立</translation>
    </message>
    <message>
        <source>The vault was put back to an older state</source>
        <translation>保险库被退回到较旧的状态</translation>
    </message>
    <message>
        <source>The log is not a continuation of the earlier one</source>
        <translation>该记录不是先前记录的延续</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>一个文件被改动</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>一个文件缺失</translation>
    </message>
    <message>
        <source>A file was added</source>
        <translation>多出一个文件</translation>
    </message>
    <message>
        <source>A proof does not hold</source>
        <translation>一个证明不成立</translation>
    </message>
    <message>
        <source>A signature does not hold</source>
        <translation>一个签名不成立</translation>
    </message>
    <message>
        <source>A proof of time does not hold</source>
        <translation>一项时间证明不成立</translation>
    </message>
    <message>
        <source>A proof of time is missing</source>
        <translation>一项时间证明缺失</translation>
    </message>
    <message>
        <source>Withheld on purpose</source>
        <translation>有意不予披露</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Something is not built as it should be</source>
        <translation>有内容的结构不符合规定</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>same picture at {count} places</source>
        <translation>同一图片见于 {count} 处</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 号</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
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
        <translation>请把这个校验指纹与你另外得知的那一个对照：</translation>
    </message>
    <message>
        <source>Unchanged since it was saved: everything is as it was written.</source>
        <translation>保存后未改动：一切与写入时相同。</translation>
    </message>
    <message>
        <source>Not everything is as it was written. What concerns each exhibit is listed below.</source>
        <translation>并非一切都与写入时相同。涉及的证据列在下面。</translation>
    </message>
    <message>
        <source>Existed before: no outside time stamp yet.</source>
        <translation>在某时之前已存在：尚无外部时间戳。</translation>
    </message>
    <message>
        <source>Existed before: the first {count} events are covered by an outside time stamp.</source>
        <translation>在某时之前已存在：前 {count} 条记录有外部时间戳。</translation>
    </message>
    <message>
        <source>Came from that account or address: this app cannot prove it.</source>
        <translation>来自该账号或网址：本程序无法证明。</translation>
    </message>
</context>
<context>
    <name>viewers</name>
    <message>
        <source>This kind of file is not shown here. It is stored unchanged, and what it says of itself is listed.</source>
        <translation>这类文件不在这里显示。它原样保存着，文件自身的说明列在旁边。</translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>What the window shows</source>
        <translation>窗口显示的内容</translation>
    </message>
    <message>
        <source>Loading what appears on scrolling</source>
        <translation>加载滚动后才出现的内容</translation>
    </message>
    <message>
        <source>The whole page as a picture</source>
        <translation>整个页面的图片</translation>
    </message>
    <message>
        <source>Pictures of a part that scrolls by itself</source>
        <translation>可单独滚动部分的图片</translation>
    </message>
    <message>
        <source>The page&apos;s text</source>
        <translation>网页文字</translation>
    </message>
    <message>
        <source>The page with its frames</source>
        <translation>网页及其内嵌框架</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>回到您刚才的位置</translation>
    </message>
    <message>
        <source>The page as a PDF</source>
        <translation>网页的 PDF</translation>
    </message>
    <message>
        <source>Videos and sound</source>
        <translation>视频和声音</translation>
    </message>
    <message>
        <source>Files the browser did not keep</source>
        <translation>浏览器没有保留的文件</translation>
    </message>
    <message>
        <source>The site&apos;s certificates</source>
        <translation>网站证书</translation>
    </message>
    <message>
        <source>The web archive</source>
        <translation>网页存档</translation>
    </message>
    <message>
        <source>What the window showed</source>
        <translation>窗口当时显示的内容</translation>
    </message>
    <message>
        <source>A picture of a part that scrolls by itself</source>
        <translation>可单独滚动部分的一张图片</translation>
    </message>
    <message>
        <source>The text in that picture</source>
        <translation>该图片中的文字</translation>
    </message>
    <message>
        <source>Web archive with every reply of the site (WACZ)</source>
        <translation>含网站每个应答的网页存档（WACZ）</translation>
    </message>
    <message>
        <source>The page in one file, with its pictures (MHTML)</source>
        <translation>含图片的单文件网页（MHTML）</translation>
    </message>
    <message>
        <source>A video or sound on the page</source>
        <translation>网页上的视频或声音</translation>
    </message>
    <message>
        <source>What was noted while saving</source>
        <translation>保存时的记录</translation>
    </message>
    <message>
        <source>A second visit by another way, or what differed in it</source>
        <translation>经由另一途径的第二次访问，或其中的不同之处</translation>
    </message>
    <message>
        <source>Address asked for: {value}</source>
        <translation>请求的地址：{value}</translation>
    </message>
    <message>
        <source>Address in the end: {value}</source>
        <translation>最终的地址：{value}</translation>
    </message>
    <message>
        <source>Title, as the page gave it: {value}</source>
        <translation>网页给出的标题：{value}</translation>
    </message>
    <message>
        <source>Redirects on the way: {value}</source>
        <translation>途中的跳转：{value}</translation>
    </message>
    <message>
        <source>Answer of the site: {value}</source>
        <translation>网站的应答：{value}</translation>
    </message>
    <message>
        <source>Address of the server: {value}</source>
        <translation>服务器地址：{value}</translation>
    </message>
    <message>
        <source>Certificate of: {value}</source>
        <translation>证书持有者：{value}</translation>
    </message>
    <message>
        <source>Certificate issued by: {value}</source>
        <translation>证书颁发者：{value}</translation>
    </message>
    <message>
        <source>Begun: {value}</source>
        <translation>开始：{value}</translation>
    </message>
    <message>
        <source>Ended: {value}</source>
        <translation>结束：{value}</translation>
    </message>
    <message>
        <source>Time by the site&apos;s clock: {value}</source>
        <translation>网站时钟的时间：{value}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was ahead by {value} s</source>
        <translation>本机时钟快 {value} 秒</translation>
    </message>
    <message>
        <source>Browser: {value}</source>
        <translation>浏览器：{value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <translation>系统：{value}</translation>
    </message>
    <message>
        <source>Proxy: {value}</source>
        <translation>代理：{value}</translation>
    </message>
    <message>
        <source>Browsed by hand: {value}</source>
        <translation>自己浏览：{value}</translation>
    </message>
    <message>
        <source>Removed, because it could open accounts: {value}</source>
        <translation>因可用来登录账号而移除：{value}</translation>
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
        <translation>最终地址</translation>
    </message>
    <message>
        <source>answer of the site</source>
        <translation>网站的应答</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The second visit did not succeed, so nothing could be compared: {code}</source>
        <translation>第二次访问没有成功，无法比较：{code}</translation>
    </message>
    <message>
        <source>Differences can have ordinary causes: the time between, the place, an account, advertising. This shows neither who wrote the page, nor that it was true.</source>
        <translation>不同之处可能有普通的原因：间隔的时间、地点、账号、广告。这既不能说明网页是谁写的，也不能说明其内容属实。</translation>
    </message>
    <message>
        <source>The same in both visits: {names}</source>
        <translation>两次访问相同：{names}</translation>
    </message>
    <message>
        <source>Different in the second visit: {names}</source>
        <translation>第二次访问不同：{names}</translation>
    </message>
    <message>
        <source>Lines of text in both: {both}; only in the first: {one}; only in the second: {two}</source>
        <translation>两次都有的文字行：{both}；仅第一次有：{one}；仅第二次有：{two}</translation>
    </message>
    <message>
        <source>Pictures in both: {both}; only in the first: {one}; only in the second: {two}</source>
        <translation>两次都有的图片：{both}；仅第一次有：{one}；仅第二次有：{two}</translation>
    </message>
    <message>
        <source>Headers that differ: {names}</source>
        <translation>不同的标头：{names}</translation>
    </message>
    <message>
        <source>Only in the first visit:</source>
        <translation>仅第一次访问有：</translation>
    </message>
    <message>
        <source>Only in the second visit:</source>
        <translation>仅第二次访问有：</translation>
    </message>
</context>
</TS>
