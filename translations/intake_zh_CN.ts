<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddStaffPage</name>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>让同事加入</translation>
    </message>
    <message>
        <source>They sit here with you and type it themselves.</source>
        <translation>请本人坐到这里，自己输入。</translation>
    </message>
    <message>
        <source>What shall we call them here?</source>
        <translation>在这里怎么称呼这位同事？</translation>
    </message>
    <message>
        <source>Any alias. It never needs to be a legal name.</source>
        <translation>任何别名都可以，从不要求法定姓名（证件上的姓名）。</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>在这里做什么</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>请选一项。</translation>
    </message>
    <message>
        <source>When was their training?</source>
        <translation>这位同事是哪天接受培训的？</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation>是谁培训的？</translation>
    </message>
    <message>
        <source>A person or an agency.</source>
        <translation>个人或机构都可以。</translation>
    </message>
    <message>
        <source>Please turn the keyboard to them, and look away: nobody else needs to know.</source>
        <translation>请把键盘交给本人，自己不要看：别人都不需要知道。</translation>
    </message>
    <message>
        <source>Making their key</source>
        <translation>正在制作密钥</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>让这位同事加入</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it; nothing was cut off.</source>
        <translation>太长了，请写短一点；内容没有被截断。</translation>
    </message>
    <message>
        <source>Please write what to call them. Any name will do.</source>
        <translation>请写下怎么称呼这位同事。什么名字都行。</translation>
    </message>
    <message>
        <source>Somebody here is called so already.</source>
        <translation>这里已经有人用这个别名了。</translation>
    </message>
    <message>
        <source>Please give the month, the day and the year.</source>
        <translation>请填写年、月、日。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Please write who gave the training.</source>
        <translation>请写下是谁培训的。</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>What is agreed</source>
        <translation>同意了什么</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>谁可以看</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Withdrawing takes effect at once. Services stay the same.</source>
        <translation>撤回马上生效。支持服务照旧。</translation>
    </message>
    <message>
        <source>Take back some lines…</source>
        <translation>撤回其中几项…</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>重新同意…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>回执…</translation>
    </message>
    <message>
        <source>{action}: {what}, {who}</source>
        <translation>{action}：{what}，{who}</translation>
    </message>
</context>
<context>
    <name>AnswerBlock</name>
    <message>
        <source>In their own words</source>
        <translation>用对方自己的话</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>工作人员备注</translation>
    </message>
    <message>
        <source>{language}, never corrected</source>
        <translation>{language}，原话不改</translation>
    </message>
    <message>
        <source>In any language, never corrected</source>
        <translation>任何语言都行，原话不改</translation>
    </message>
    <message>
        <source>Kept apart; only what helps</source>
        <translation>另外存放；只写有帮助的</translation>
    </message>
    <message>
        <source>{part}: {name}</source>
        <translation>{part}：{name}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>This is {more} characters longer than one answer can hold. Please go on in a later question: a lock keeps the first {count} only.</source>
        <translation>超出一个回答能容纳的长度 {more} 个字符。请在后面的问题里继续写：锁定时只保留前 {count} 个字符。</translation>
    </message>
</context>
<context>
    <name>ArrivePage</name>
    <message>
        <source>Arrive</source>
        <translation>迎接</translation>
    </message>
    <message>
        <source>Nothing on this page is stored.</source>
        <translation>这一页的内容都不会保存。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Which language do they want to speak?</source>
        <translation>对方想说哪种语言？</translation>
    </message>
    <message>
        <source>Is there an interpreter?</source>
        <translation>有口译员吗？</translation>
    </message>
    <message>
        <source>Can you talk here without being heard?</source>
        <translation>这里是否可以谈话，不被别人听到？</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话（国语）</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粤语（广东话）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话口译</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>在场口译</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A bed, food and help come first and need no record. A phone interpreter from another state is less likely to know them.</source>
        <translation>先安排床位、食物和帮助，这些都不需要记录。外州的电话口译员，认识对方的可能较小。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Then only a bed and food are shown next, and nothing is explained aloud.</source>
        <translation>那么下一页只显示床位和食物，也不出声解释。</translation>
    </message>
    <message>
        <source>Please choose this one first: it decides what the next page may show.</source>
        <translation>请先选这一项：它决定下一页可以显示什么。</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>What there is</source>
        <translation>现有的备份</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>the vault that was replaced, kept until {date}</source>
        <translation>被替换的加密资料库，保留到 {date}</translation>
    </message>
    <message>
        <source>in the second folder</source>
        <translation>在第二个文件夹里</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>damaged, found on {date}; it does not count as a backup</source>
        <translation>已损坏，{date} 发现；它不算备份</translation>
    </message>
    <message>
        <source>verified {date}</source>
        <translation>{date} 检查过</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>还没有检查过</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>没有接上</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) to be done in it before it is opened</source>
        <translation>
            <numerusform>打开以前还要从里面删除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>A backup could not be made. What you save is safe on this laptop, but there is no second copy of it.</source>
        <translation>未能备份。您保存的内容在这台笔记本电脑上是安全的，但没有第二份。</translation>
    </message>
    <message>
        <source> Please tell a lead.</source>
        <translation>请告诉负责人。</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份……</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>One is made each day and when the program is closed, if anything changed. Each is restored once to see that it works. Seven days and four weeks are kept.</source>
        <translation>如果有改动，每天做一份备份，关闭程序时也做一份。每份都会试着恢复一次，看是否能用。保留七天和四个星期的备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Restores each backup once, to try it</source>
        <translation>把每份备份都试着恢复一次</translation>
    </message>
    <message>
        <source>The disk is full, so there is no new backup. The vault and the older backups are as they were. Please make room; it is tried again in an hour.</source>
        <translation>磁盘满了，所以没有做成新的备份。加密资料库和以前的备份都没有变。请腾出空间；一小时后会再试一次。</translation>
    </message>
    <message>
        <source>The backup is made, and was restored once to try it.</source>
        <translation>备份做好了，并且试着恢复过一次。</translation>
    </message>
    <message>
        <source>The backup is made on this laptop. The second folder could not be reached.</source>
        <translation>备份已经做在这台电脑上。第二个文件夹现在打不开。</translation>
    </message>
    <message>
        <source>All backups that can be reached were restored once, and are good.</source>
        <translation>现在能打开的备份都试着恢复过一次，都是好的。</translation>
    </message>
    <message>
        <source>Not every backup is good. Those that are damaged say so, and do not count.</source>
        <translation>不是每份备份都是好的。损坏的已经标明，不算备份。</translation>
    </message>
    <message>
        <source>Given up. Nothing of it is left.</source>
        <translation>已经停下，没有留下任何东西。</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在做备份…</translation>
    </message>
    <message>
        <source>Checking the backups…</source>
        <translation>正在检查备份…</translation>
    </message>
    <message>
        <source>Preparing the restore…</source>
        <translation>正在准备恢复…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}?</source>
        <translation>恢复 {when} 的备份吗？</translation>
    </message>
    <message>
        <source>It is tried first. Then it takes the place of all that is in the vault now, and the program locks. What was saved after it is no longer shown; who was deleted stays deleted. The vault of today is kept in this list for 30 days.</source>
        <translation>会先试一次。然后它会取代加密资料库里现有的全部内容，程序会锁定。在它以后保存的内容不再显示；已经删除的人仍然是删除的。今天的加密资料库会在这个列表里保留 30 天。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>A second folder for backups, on this laptop or a disk of yours</source>
        <translation>存放备份的第二个文件夹，在这台电脑上，或者在你们自己的磁盘上</translation>
    </message>
    <message>
        <source>No more backups in the second folder?</source>
        <translation>不再用第二个文件夹存放备份吗？</translation>
    </message>
    <message>
        <source>The backups in it are removed, since nobody could be deleted from them any more. Those in the vault’s own folder stay.</source>
        <translation>里面的备份会删除，因为以后无法再从里面删除任何人。加密资料库自己文件夹里的备份会留下。</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>不再使用</translation>
    </message>
</context>
<context>
    <name>BlankChoices</name>
    <message>
        <source>Which paper</source>
        <translation>哪一份表格</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Languages on the paper</source>
        <translation>同意书用的语言</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>样子</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>美国信纸</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>For the person to take along</source>
        <translation>给本人带走</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>A neutral cover</source>
        <translation>不显眼的封面</translation>
    </message>
    <message>
        <source>It bears no code: nobody records it.</source>
        <translation>上面没有代号：这份表格不用登记。</translation>
    </message>
    <message>
        <source>It bears a number that leads nowhere, and no code.</source>
        <translation>上面只有一个查不到任何内容的号码，没有代号。</translation>
    </message>
    <message>
        <source>Each one has a code of its own. Please do not copy it: of two papers with the same code only one can be recorded.</source>
        <translation>每一份都有自己的代号。请不要复印：代号相同的两份，只能登记一份。</translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message>
        <source>Blank papers</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>For the pad on the desk. Nothing is recorded, and nobody needs this laptop.</source>
        <translation>打印好放在桌上备用。什么都不登记，用的时候也不需要这台电脑。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>打印出来的样子，共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for the papers</source>
        <translation>存放表格的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n 份已保存到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: {folder} already holds papers of that name. Those printed from them bear their codes, so they stay. Please choose another folder.</source>
        <translation>什么都没有保存：{folder} 里已经有同名的表格。由它们打印出来的表格带有同样的代号，所以不能替换。请另选一个文件夹。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Read it together</source>
        <translation>一起看一遍</translation>
    </message>
    <message>
        <source>They can change or remove anything, now or later.</source>
        <translation>不管现在还是以后，对方都可以更改或删除任何一项。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>以后再结束</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>停下，什么都不保留</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>结束会谈</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What else can be agreed</source>
        <translation>还可以同意什么</translation>
    </message>
    <message>
        <source>Only if they want it. Any of it can wait.</source>
        <translation>对方想要才办。每一项都可以再等等。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>To receive a support service</source>
        <translation>接受一项支持服务</translation>
    </message>
    <message>
        <source>For a service with a risk, a cost or somebody from outside. It says what will happen, what may help and what may be hard.</source>
        <translation>用于有风险、要花钱，或者由外面的人提供的服务。写明会做些什么、可能有什么好处、可能有什么不便。</translation>
    </message>
    <message>
        <source>To share something with one recipient</source>
        <translation>与一个接收方分享部分资料</translation>
    </message>
    <message>
        <source>One recipient, exact lines, one purpose, an end.</source>
        <translation>一个接收方，写明的内容，一个目的，有到期日。</translation>
    </message>
    <message>
        <source>A safe way to be in touch</source>
        <translation>安全的联系方式</translation>
    </message>
    <message>
        <source>Without it they contact us, and we never call, write or send anything.</source>
        <translation>没有这份同意，就由对方来联系我们；我们绝不打电话、写信或发送任何东西。</translation>
    </message>
    <message>
        <source>To use their words, picture or story</source>
        <translation>使用对方的话、图像或故事</translation>
    </message>
    <message>
        <source>One use. Nobody here needs their story, and a no is normal.</source>
        <translation>只有一种用途。这里没有人需要对方的故事，说“不”很平常。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>None of this is a condition for a bed, food or any help.</source>
        <translation>床位、食物和任何帮助都不以这些为条件。</translation>
    </message>
    <message>
        <source>They asked for their wishes to be written down…</source>
        <translation>对方要求写下自己的安排…</translation>
    </message>
    <message numerus="yes">
        <source>%n given, the last until {date}</source>
        <translation>
            <numerusform>已同意 %n 份，最晚到 {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Given until {date}</source>
        <translation>已同意，到 {date}</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>已在 {date} 过期</translation>
    </message>
    <message>
        <source>Taken back on {date}</source>
        <translation>已在 {date} 撤回</translation>
    </message>
    <message>
        <source>Used once, as agreed</source>
        <translation>已按约定用过一次</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>还没有问过</translation>
    </message>
    <message>
        <source>Left for later on {date}</source>
        <translation>{date} 决定以后再说</translation>
    </message>
    <message>
        <source>They said no on {date}. It stands until they bring it up.</source>
        <translation>{date} 对方说了“不”。对方自己提起之前一直算数。</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>Is this the right day?</source>
        <translation>日期对吗？</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>对吗？</translation>
    </message>
    <message>
        <source>Yes, that is today</source>
        <translation>对，就是今天</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind.</source>
        <translation>这台电脑的时间慢了。</translation>
    </message>
    <message>
        <source>Nothing is lost. Until the clock is right, the program counts on from the last time it knew. Please set the clock in the laptop’s settings.</source>
        <translation>没有丢失任何内容。在时间调好以前，程序从它最后知道的时间继续往下算。请在电脑的设置里调好时间。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This laptop says it is {day}. It was last used on {last}.</source>
        <translation>这台电脑显示今天是 {day}。上次使用是 {last}。</translation>
    </message>
    <message>
        <source>Please set the clock first.</source>
        <translation>请先调好时间。</translation>
    </message>
    <message>
        <source>Nothing was deleted or changed. Open the laptop’s settings, look for “Date and time”, and set the right day and hour. Then unlock again.</source>
        <translation>没有删除或改动任何内容。请打开电脑的设置，找到“日期和时间”，调到正确的日期和时间，再重新解锁。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The meeting is closed</source>
        <translation>会谈结束了</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留下来的</translation>
    </message>
    <message>
        <source>Nothing was written down. The help is the same.</source>
        <translation>什么都没有写下来。帮助照旧。</translation>
    </message>
    <message>
        <source>Only the signed paper itself.</source>
        <translation>只有那份签署过的同意书。</translation>
    </message>
    <message>
        <source>Until {date}. They can end it sooner, by saying so.</source>
        <translation>保留到 {date}。对方想提前结束，说一声就行。</translation>
    </message>
    <message>
        <source>Tell us how it was…</source>
        <translation>告诉我们您的感受…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>回到“今天”</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Aqua</source>
        <translation>水蓝</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>珊瑚</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>象牙</translation>
    </message>
    <message>
        <source>Jade</source>
        <translation>翡翠</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>丁香</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Pearl</source>
        <translation>珍珠</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅子</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>银色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
</context>
<context>
    <name>Compelled</name>
    <message>
        <source>{basis}: {authority}</source>
        <translation>{basis}：{authority}</translation>
    </message>
    <message>
        <source>To {recipient}, {date}</source>
        <translation>交给 {recipient}，{date}</translation>
    </message>
    <message>
        <source>{told}, {date}</source>
        <translation>{told}，{date}</translation>
    </message>
</context>
<context>
    <name>CompelledCard</name>
    <message>
        <source>Print it…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Told now…</source>
        <translation>现在告诉了…</translation>
    </message>
</context>
<context>
    <name>CompelledForm</name>
    <message>
        <source>Please choose why it had to be, and whether the person was told.</source>
        <translation>请选择为什么必须这样做，以及有没有告诉本人。</translation>
    </message>
    <message>
        <source>Please give the day, month and year.</source>
        <translation>请填写年、月、日。</translation>
    </message>
    <message>
        <source>What had to be told</source>
        <translation>依法上报或交出的资料</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The lawyer who was asked, and what they said</source>
        <translation>问过的律师，以及律师怎么说</translation>
    </message>
    <message>
        <source>Leave it empty if none was asked.</source>
        <translation>没有问过，就留空。</translation>
    </message>
    <message>
        <source>Code of the record, or of a paper of theirs</source>
        <translation>记录代号，或对方某份同意书的代号</translation>
    </message>
    <message>
        <source>Leave it empty where no name is known: that is complete.</source>
        <translation>不知道姓名就留空：这样也是完整的。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>告诉本人的日期</translation>
    </message>
    <message>
        <source>Handed over or said on</source>
        <translation>交出或说出的日期</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>Please say this; the rest can stay short.</source>
        <translation>请写上这一项；其他的可以简短。</translation>
    </message>
</context>
<context>
    <name>CompelledPage</name>
    <message>
        <source>Staff sign it, and write in what is still open. The person signs nothing.</source>
        <translation>由工作人员签署，并补上还空着的内容。本人什么都不用签署。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ConsentRoom</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Nothing any more</source>
        <translation>已没有任何一项</translation>
    </message>
    <message>
        <source>{purpose}: {items}</source>
        <translation>{purpose}：{items}</translation>
    </message>
    <message>
        <source>Taken back on {date}: {lines}</source>
        <translation>{date} 撤回：{lines}</translation>
    </message>
    <message>
        <source>Staff here</source>
        <translation>这里的工作人员</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{date}, once</source>
        <translation>{date}，只分享一次</translation>
    </message>
    <message>
        <source>Withdrawn on {date}</source>
        <translation>{date}撤回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>A newer paper took its place</source>
        <translation>已由新的同意书取代</translation>
    </message>
    <message>
        <source>It was used once, as agreed</source>
        <translation>已按同意用过一次</translation>
    </message>
    <message>
        <source>policy not told yet</source>
        <translation>还没有解释保密规定</translation>
    </message>
    <message>
        <source>policy explained</source>
        <translation>已解释保密规定</translation>
    </message>
    <message>
        <source>asked to skip the policy</source>
        <translation>对方想跳过保密规定</translation>
    </message>
    <message>
        <source>no time for the policy</source>
        <translation>没有时间解释保密规定</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>their words, picture or story</source>
        <translation>对方的话、图像或故事</translation>
    </message>
    <message>
        <source>a safe way to reach them</source>
        <translation>安全的联系方式</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>培训工作人员</translation>
    </message>
    <message>
        <source>A paper leaflet</source>
        <translation>纸质宣传单</translation>
    </message>
    <message>
        <source>A website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Asking for donations</source>
        <translation>募款</translation>
    </message>
    <message>
        <source>what to call them</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>what would help</source>
        <translation>什么能帮到对方</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>services and next steps</source>
        <translation>支持服务和下一步</translation>
    </message>
    <message>
        <source>health or access needs</source>
        <translation>健康或行动方面的需要</translation>
    </message>
    <message>
        <source>someone to call in an emergency</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>strengths, and words of their own</source>
        <translation>长处，以及本人自己的说法</translation>
    </message>
    <message>
        <source>the name they use there</source>
        <translation>在接收方那里用的名字</translation>
    </message>
    <message>
        <source>that they get support here</source>
        <translation>在这里得到帮助这件事</translation>
    </message>
    <message>
        <source>what they need</source>
        <translation>需要接收方做什么</translation>
    </message>
    <message>
        <source>dates of a stay or visit</source>
        <translation>入住或来访的日期</translation>
    </message>
    <message>
        <source>about health</source>
        <translation>健康资料</translation>
    </message>
    <message>
        <source>the name or code they use</source>
        <translation>所用的名字或代号</translation>
    </message>
    <message>
        <source>what happened, in their words</source>
        <translation>发生了什么（用对方自己的话）</translation>
    </message>
    <message>
        <source>only this</source>
        <translation>只说</translation>
    </message>
    <message>
        <source>if they die</source>
        <translation>如果去世</translation>
    </message>
    <message>
        <source>if they go missing</source>
        <translation>如果失踪</translation>
    </message>
    <message>
        <source>what has happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>that they got help here</source>
        <translation>在这里得到过帮助</translation>
    </message>
    <message>
        <source>where their things are</source>
        <translation>东西在哪里</translation>
    </message>
    <message>
        <source>what they want done afterwards</source>
        <translation>之后希望怎样安排</translation>
    </message>
    <message>
        <source>a message from them</source>
        <translation>留的话</translation>
    </message>
    <message>
        <source>this service</source>
        <translation>这项服务</translation>
    </message>
    <message>
        <source>facts from the record</source>
        <translation>记录中的内容</translation>
    </message>
    <message>
        <source>a talk or a survey</source>
        <translation>访谈或问卷</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>their words, without a name</source>
        <translation>对方的话，不写名字</translation>
    </message>
    <message>
        <source>to be asked again about this study</source>
        <translation>以后为这项研究再联系</translation>
    </message>
    <message>
        <source>their written words</source>
        <translation>写的话</translation>
    </message>
    <message>
        <source>their voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>a picture without their face</source>
        <translation>不露脸的照片</translation>
    </message>
    <message>
        <source>a picture with their face</source>
        <translation>露脸的照片</translation>
    </message>
    <message>
        <source>art they made</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>发短信</translation>
    </message>
    <message>
        <source>by WeChat or another app</source>
        <translation>微信或别的软件</translation>
    </message>
    <message>
        <source>by email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>through someone they trust</source>
        <translation>通过信任的人</translation>
    </message>
    <message>
        <source>what may be said</source>
        <translation>可以说的话</translation>
    </message>
    <message>
        <source>who else may answer</source>
        <translation>还有谁可以接</translation>
    </message>
    <message>
        <source>a message with someone</source>
        <translation>请别人转告</translation>
    </message>
    <message>
        <source>a message on voicemail</source>
        <translation>语音留言</translation>
    </message>
    <message>
        <source>what to do if nobody answers</source>
        <translation>没有人接时怎么做</translation>
    </message>
    <message>
        <source>what to do if somebody else answers</source>
        <translation>别人接时怎么做</translation>
    </message>
    <message>
        <source>safe days and times</source>
        <translation>安全的日子和时间</translation>
    </message>
    <message>
        <source>times that are not safe</source>
        <translation>不安全的时间</translation>
    </message>
    <message>
        <source>a name to use for them</source>
        <translation>怎样称呼对方</translation>
    </message>
    <message>
        <source>a name for whoever calls</source>
        <translation>打来的人用的名字</translation>
    </message>
    <message>
        <source>what is never said</source>
        <translation>绝对不说的话</translation>
    </message>
    <message>
        <source>what a message says</source>
        <translation>留言的内容</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Undo</source>
        <translation>撤回删除</translation>
    </message>
    <message>
        <source>The record is hidden. In 10 seconds it is gone for good.</source>
        <translation>这份记录已经隐藏，10 秒后彻底删除。</translation>
    </message>
    <message>
        <source>The record is hidden from everyone. It cannot be deleted yet, and goes by itself as soon as that may be.</source>
        <translation>这份记录已对所有人隐藏。现在还不能删除，等到可以的时候会自动删除。</translation>
    </message>
    <message>
        <source>The record is gone from this laptop. Services stay the same.</source>
        <translation>这份记录已经从这台电脑里删除。支持服务照旧。</translation>
    </message>
    <message>
        <source>Nothing was deleted. The record is as it was.</source>
        <translation>什么都没有删除，记录和原来一样。</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery sheet</source>
        <translation>忘了？用恢复单</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>请输入您的密码短语。</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Until when?</source>
        <translation>到哪天为止？</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>A yes always ends. Please choose the day.</source>
        <translation>每个“同意”都有到期日。请选一天。</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 个月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>On {date} at the latest. It ends by itself, or sooner if they say so.</source>
        <translation>最晚到 {date}。到期自动结束，对方说一声就提前结束。</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>Records that end</source>
        <translation>到期的记录</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>隐藏代号</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>显示代号</translation>
    </message>
    <message>
        <source>Locked soon, within 14 days</source>
        <translation>14 天内将要锁定</translation>
    </message>
    <message>
        <source>will be locked on {date}</source>
        <translation>{date} 锁定</translation>
    </message>
    <message>
        <source>Locked: what was agreed has ended</source>
        <translation>已锁定：同意已经到期</translation>
    </message>
    <message>
        <source>will be deleted on {date}</source>
        <translation>{date} 删除</translation>
    </message>
    <message>
        <source>Tonight’s papers, which end by themselves</source>
        <translation>“今晚”的同意书，会自动到期</translation>
    </message>
    <message>
        <source>Consents that end this week</source>
        <translation>本周到期的同意</translation>
    </message>
    <message>
        <source>Wait until the person says it themselves</source>
        <translation>等本人自己说了再定</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>在回收站里</translation>
    </message>
    <message>
        <source>Deleted since you were last here</source>
        <translation>您上次来过以后删除的</translation>
    </message>
    <message>
        <source>Holds to look at again</source>
        <translation>需要重新查看的法律保全</translation>
    </message>
    <message>
        <source>Receipts to print</source>
        <translation>可以打印删除确认单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>程序出错了。</translation>
    </message>
    <message>
        <source>What was saved is safe. Please try again. If it comes back, lock and open again, and tell whoever looks after this laptop: {type}, {place}.</source>
        <translation>已经保存的内容都安全。请再试一次。如果还是这样，请锁定后重新打开，并告诉管理这台电脑的人：{type}，{place}。</translation>
    </message>
    <message>
        <source>This was not saved, because it is not agreed.</source>
        <translation>这一项没有保存，因为没有得到同意。</translation>
    </message>
    <message>
        <source>The signed paper does not say yes to it, or it has ended. What you typed is still here. Ask the person, or leave it out.</source>
        <translation>签署过的同意书上没有同意这一项，或者同意已经结束。您输入的内容还在这里。请问一问本人，或者不写这一项。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>到期日早于开始的日期。</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Please look at both dates.</source>
        <translation>还没有保存。请看看这两个日期。</translation>
    </message>
    <message>
        <source>This paper may last {days} days at most. Nothing was saved yet. Choose an earlier end.</source>
        <translation>这份同意书最长只能有 {days} 天。还没有保存。请选早一点的到期日。</translation>
    </message>
    <message>
        <source>The end is too far away.</source>
        <translation>到期日太远了。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Please look at the date on the paper.</source>
        <translation>还没有保存。请看看纸上写的日期。</translation>
    </message>
    <message>
        <source>Every line says no, so there is nothing to sign.</source>
        <translation>每一项都是“不”，所以没有什么要签署。</translation>
    </message>
    <message>
        <source>Nothing is written down. Bed, food and help stay the same.</source>
        <translation>什么都不写下来。床位、食物和帮助都照旧。</translation>
    </message>
    <message>
        <source>Something is still open.</source>
        <translation>还有内容没有填好。</translation>
    </message>
    <message>
        <source>This names more than one.</source>
        <translation>这里写了不止一个接收方。</translation>
    </message>
    <message>
        <source>Each paper is for one recipient; for two, make two papers. If the name itself holds “and”, put it in quotation marks.</source>
        <translation>每份同意书只写一个接收方；有两个接收方，就用两份。如果名称本身带“和”或“与”，请加上引号。</translation>
    </message>
    <message>
        <source>This names nobody in particular.</source>
        <translation>这里没有写明是哪一个接收方。</translation>
    </message>
    <message>
        <source>A person can only agree to somebody they know of. Please name one recipient; if the name itself holds “all” or “any”, put it in quotation marks.</source>
        <translation>对方只能同意分享给自己知道的接收方。请写明一个接收方；如果名称本身带“所有”“任何”这样的词，请加上引号。</translation>
    </message>
    <message>
        <source>This paper is never for police, a court, immigration or a task force.</source>
        <translation>这份同意书从不用于警察、法院、移民部门或特别工作组。</translation>
    </message>
    <message>
        <source>Whether to report is the person’s own choice, on a paper of its own, only if they ask. Nothing was saved.</source>
        <translation>要不要报告，由本人自己选择，另有一份同意书，本人提出时才用。什么都没有保存。</translation>
    </message>
    <message>
        <source>This is for a lead.</source>
        <translation>这件事由负责人来做。</translation>
    </message>
    <message>
        <source>Nothing was changed. Somebody who is a lead here can do it.</source>
        <translation>没有任何改动。请这里的负责人来做。</translation>
    </message>
    <message>
        <source>This is the code of another paper.</source>
        <translation>这是另一份同意书的代号。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Please compare it with the paper in your hand.</source>
        <translation>什么都没有录入。请和手上的纸对照一下。</translation>
    </message>
    <message>
        <source>This code does not fit.</source>
        <translation>这个代号对不上。</translation>
    </message>
    <message>
        <source>Perhaps one letter was misread. Please compare it with the paper.</source>
        <translation>可能有一个字母看错了。请和纸上的对照一下。</translation>
    </message>
    <message>
        <source>It holds {longest} characters at most. Nothing was cut off, and it is not saved yet. Please make it shorter.</source>
        <translation>最多 {longest} 个字符。内容没有被截断，也还没有保存。请写短一点。</translation>
    </message>
    <message>
        <source>This is longer than the field holds.</source>
        <translation>这里放不下这么多字。</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>这一项已经不在这里了。</translation>
    </message>
    <message>
        <source>It may have ended or been removed. All else is safe.</source>
        <translation>可能已经到期或删除了。其他内容都安全。</translation>
    </message>
    <message>
        <source>This paper is recorded already.</source>
        <translation>这份同意书已经录入过了。</translation>
    </message>
    <message>
        <source>Nothing was changed. A new signature needs a newly printed paper.</source>
        <translation>什么都没有改动。要重新签署，请重新打印一份。</translation>
    </message>
    <message>
        <source>This consent has ended already.</source>
        <translation>这份同意已经结束了。</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing more is needed.</source>
        <translation>什么都没有改动，也不用再做什么。</translation>
    </message>
    <message>
        <source>There is no printer on this laptop.</source>
        <translation>这台电脑没有连接打印机。</translation>
    </message>
    <message>
        <source>Nothing was printed. You can save the PDF, or use a paper from the pad.</source>
        <translation>什么都没有打印。您可以保存 PDF，或者用桌上那叠空白同意书。</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>打印机没有接收这份文档。</translation>
    </message>
    <message>
        <source>Nothing is lost. Look whether it is on and has paper, and print again.</source>
        <translation>内容都还在。请看看打印机有没有打开、有没有纸，再打印一次。</translation>
    </message>
    <message>
        <source>Nothing was printed, and nothing is lost. Please use a paper from the pad, and ask whoever looks after this laptop to install the program again: the file of this form was changed or damaged ({place}).</source>
        <translation>什么都没有打印，什么都没有丢。请先用桌上那叠空白同意书，并请管理这台电脑的人重新安装程序：这份表的文件被改动过或损坏了（{place}）。</translation>
    </message>
    <message>
        <source>The words of this paper are not complete.</source>
        <translation>这张纸上的文字不完整。</translation>
    </message>
    <message>
        <source>The PDF could not be saved there.</source>
        <translation>PDF 无法保存到那里。</translation>
    </message>
    <message>
        <source>Nothing is lost. Please choose another folder.</source>
        <translation>内容都还在。请选另一个文件夹。</translation>
    </message>
    <message>
        <source>So the vault stays closed; what is in it is safe. Please show this to whoever looks after this laptop: the package libseccomp2 may be missing, or this system does not allow it. “intake-desktop check” says more ({why}).</source>
        <translation>所以资料库没有打开，里面的内容是安全的。请把这里给负责这台电脑的人看：可能缺少软件包 libseccomp2，也可能是系统不允许。运行“intake-desktop check”可以了解更多（{why}）。</translation>
    </message>
    <message>
        <source>The network could not be sealed.</source>
        <translation>没能与网络隔离。</translation>
    </message>
    <message>
        <source>Nothing was changed. More than {longest} MB are not read. Please ask for a file of your own area.</source>
        <translation>没有改动任何内容。超过 {longest} MB 的文件不会读取。请索取只含您所在地区的文件。</translation>
    </message>
    <message>
        <source>This file is too large for a list of services.</source>
        <translation>这个文件太大，不像是服务名录。</translation>
    </message>
    <message>
        <source>This archive is not safe to unpack.</source>
        <translation>解压这个压缩包不安全。</translation>
    </message>
    <message>
        <source>Nothing was unpacked or changed. Please ask whoever made it for another file.</source>
        <translation>没有解压或改动任何内容。请向制作者索取另一个文件。</translation>
    </message>
    <message>
        <source>This file ends in the middle, or was damaged.</source>
        <translation>这个文件不完整，或已损坏。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please get the file once more.</source>
        <translation>没有改动任何内容。请重新获取这个文件。</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>无法将这个文件作为文本读取。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please save it as CSV in UTF-8, and try again.</source>
        <translation>没有改动任何内容。请将它另存为 UTF-8 编码的 CSV，然后重试。</translation>
    </message>
    <message>
        <source>No services were found in this file.</source>
        <translation>在这个文件里没有找到服务。</translation>
    </message>
    <message>
        <source>Nothing was changed. It has to be a list of services (Open Referral HSDS), or a CSV whose columns you choose.</source>
        <translation>没有改动任何内容。它须是服务名录（Open Referral HSDS），或由您选择各列的 CSV。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please choose the columns again: “{column}” is not there.</source>
        <translation>没有改动任何内容。请重新选择各列：没有“{column}”这一列。</translation>
    </message>
    <message>
        <source>A column that was chosen is not in this file.</source>
        <translation>所选的一列不在这个文件里。</translation>
    </message>
    <message>
        <source>The list of services was changed meanwhile.</source>
        <translation>服务名录在此期间已有改动。</translation>
    </message>
    <message>
        <source>Nothing of this file was taken yet. Please look at it once more.</source>
        <translation>这个文件的内容还没有采用。请再查看一次。</translation>
    </message>
    <message>
        <source>A line with a blank needs to say exactly what it allows.</source>
        <translation>留空要填的那一项，请写清楚到底允许什么。</translation>
    </message>
    <message>
        <source>Please name the one who gets it.</source>
        <translation>请写明接收方是谁。</translation>
    </message>
    <message>
        <source>Please say what it is for.</source>
        <translation>请写明为什么要分享。</translation>
    </message>
    <message>
        <source>Please tick what it may hold.</source>
        <translation>请勾选摘要里可以有什么。</translation>
    </message>
    <message>
        <source>Please name the service.</source>
        <translation>请写明是哪一项服务。</translation>
    </message>
    <message>
        <source>Please name who gives the service.</source>
        <translation>请写明服务由谁提供。</translation>
    </message>
    <message>
        <source>Please name the one agency it is about.</source>
        <translation>请写明只针对哪一个部门。</translation>
    </message>
    <message>
        <source>Please tick the one use, and say which where it is another.</source>
        <translation>请勾选一种用途；如果是其他用途，请写明。</translation>
    </message>
    <message>
        <source>Nothing is used before they have seen it as it will be, and agreed.</source>
        <translation>对方看过最后的版本并且同意以后，才可以使用。</translation>
    </message>
    <message>
        <source>It needs a yes to one of the two.</source>
        <translation>这两项里至少要有一项“同意”。</translation>
    </message>
    <message>
        <source>Please write down when they are missing.</source>
        <translation>请写明出现什么情况才算失踪。</translation>
    </message>
    <message>
        <source>This passphrase would be easy to guess.</source>
        <translation>这个密码短语容易被猜中。</translation>
    </message>
    <message>
        <source>No vault was made yet. Add a few more words that do not belong together.</source>
        <translation>加密资料库还没有建立。请再加几个互不相干的词。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>密码短语不对，打不开加密资料库。</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at Caps Lock and the keyboard’s language, and try again.</source>
        <translation>内容都还在。请看看 Caps Lock 键和键盘的语言，再试一次。</translation>
    </message>
    <message>
        <source>One letter of the recovery code does not fit.</source>
        <translation>恢复密钥里有一个字符不对。</translation>
    </message>
    <message>
        <source>Nothing is lost. Compare each group with the paper, and try again.</source>
        <translation>内容都还在。请逐组和纸上的对照，再试一次。</translation>
    </message>
    <message>
        <source>Nothing is lost. Please wait {seconds} s, and try again.</source>
        <translation>内容都还在。请等 {seconds} 秒再试。</translation>
    </message>
    <message>
        <source>That was a try too soon.</source>
        <translation>还没到可以再试的时候。</translation>
    </message>
    <message>
        <source>Somebody here is called so already.</source>
        <translation>这里已经有人用这个别名了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please choose another alias.</source>
        <translation>什么都没有改动。请另选一个别名。</translation>
    </message>
    <message>
        <source>This is the only lead.</source>
        <translation>这是唯一的负责人。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please make somebody else a lead first.</source>
        <translation>什么都没有改动。请先让另一位同事成为负责人。</translation>
    </message>
    <message>
        <source>Nobody can remove themselves.</source>
        <translation>谁都不能移除自己。</translation>
    </message>
    <message>
        <source>Nothing was changed. Another lead can do it.</source>
        <translation>什么都没有改动。请另一位负责人来做。</translation>
    </message>
    <message>
        <source>There is no room for another member of staff.</source>
        <translation>这里不能再加入更多同事了。</translation>
    </message>
    <message>
        <source>Nothing was changed. The keys hold 31. Perhaps somebody who left can be removed.</source>
        <translation>什么都没有改动。最多 31 人。或许可以移除已经离开的同事。</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>这个文件夹里没有加密资料库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps it was moved, or a disk is not plugged in.</source>
        <translation>什么都没有改动。可能它被移走了，或者磁盘没有插好。</translation>
    </message>
    <message>
        <source>A vault, or a part of one, is here already.</source>
        <translation>这里已经有一个加密资料库，或者它的一部分。</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the program again to open it, or choose another folder.</source>
        <translation>什么都没有改动。请重新启动程序来打开它，或者选另一个文件夹。</translation>
    </message>
    <message>
        <source>The vault’s file is not there.</source>
        <translation>加密资料库的文件不在这里。</translation>
    </message>
    <message>
        <source>The vault’s file of keys is not there.</source>
        <translation>加密资料库的密钥文件不在这里。</translation>
    </message>
    <message>
        <source>The vault’s file is empty.</source>
        <translation>加密资料库的文件是空的。</translation>
    </message>
    <message>
        <source>The vault’s file was cut off.</source>
        <translation>加密资料库的文件缺了一截。</translation>
    </message>
    <message>
        <source>The vault’s file is not encrypted, so it is not ours.</source>
        <translation>这个文件没有加密，所以不是我们的加密资料库。</translation>
    </message>
    <message>
        <source>Another program made the vault’s file.</source>
        <translation>加密资料库的文件是别的程序建立的。</translation>
    </message>
    <message>
        <source>The vault’s file cannot be decrypted.</source>
        <translation>加密资料库的文件无法解密。</translation>
    </message>
    <message>
        <source>The vault’s own rules were changed past this program.</source>
        <translation>有人绕过本程序改动了加密资料库的规则。</translation>
    </message>
    <message>
        <source>The vault’s log and what is in it do not fit together.</source>
        <translation>加密资料库的操作记录和里面的内容对不上。</translation>
    </message>
    <message>
        <source>A part of the vault’s file is damaged.</source>
        <translation>加密资料库的文件有一部分损坏了。</translation>
    </message>
    <message>
        <source>The vault’s file of keys is damaged.</source>
        <translation>加密资料库的密钥文件损坏了。</translation>
    </message>
    <message>
        <source>The vault’s file is damaged.</source>
        <translation>加密资料库的文件损坏了。</translation>
    </message>
    <message>
        <source>This is not about the passphrase. The program changed nothing. Keep this laptop as it is, delete no file, and ask whoever looks after this laptop ({why}).</source>
        <translation>这跟密码短语无关。程序没有改动任何内容。请保持这台电脑的原样，不要删除任何文件，并去问管理这台电脑的人（{why}）。</translation>
    </message>
    <message>
        <source>Something was changed past this program, or the file is damaged. Keep this laptop as it is, delete no file, and ask whoever looks after the backups (row {row}: {why}).</source>
        <translation>有人绕过本程序改动过内容，或者文件损坏了。请保持这台电脑的原样，不要删除任何文件，并去问管理备份的人（第 {row} 行：{why}）。</translation>
    </message>
    <message>
        <source>The log does not hold together.</source>
        <translation>操作记录对不上。</translation>
    </message>
    <message>
        <source>This version keeps the vault in a newer form, and makes a backup first. That did not work, so nothing was changed. Make room on the disk, and try again ({why}).</source>
        <translation>这个版本要把加密资料库升级，并且会先做一份备份。备份没有做成，所以什么都没有改动。请在磁盘上腾出空间，再试一次（{why}）。</translation>
    </message>
    <message>
        <source>The vault could not be backed up, so it stays shut.</source>
        <translation>加密资料库没能备份，所以没有打开。</translation>
    </message>
    <message>
        <source>This folder holds something already.</source>
        <translation>这个文件夹里已经有东西了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please choose an empty one.</source>
        <translation>什么都没有改动。请选一个空的文件夹。</translation>
    </message>
    <message>
        <source>The backup could not be worked on.</source>
        <translation>没能处理这份备份。</translation>
    </message>
    <message>
        <source>The vault is untouched, and so are the other backups. Please try again.</source>
        <translation>加密资料库没有变，其他备份也没有变。请再试一次。</translation>
    </message>
    <message>
        <source>A newer version of this program made the vault.</source>
        <translation>这个加密资料库是用新版程序建立的。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please open it with the newer version.</source>
        <translation>什么都没有改动。请用新版程序打开。</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>加密资料库已经在另一个窗口里打开了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please use that window.</source>
        <translation>什么都没有改动。请用那个窗口。</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>这台电脑现在的内存不够。</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs, and try again.</source>
        <translation>内容都还在。请关闭其他程序，再试一次。</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved yet.</source>
        <translation>磁盘满了，所以还没有保存。</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still here. Make room, and try again.</source>
        <translation>以前保存的内容都安全，您输入的也还在这里。请腾出一些空间，再试一次。</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still here. Look whether the folder may be written and the disk is plugged in, and try again ({why}).</source>
        <translation>以前保存的内容都安全，您输入的也还在这里。请看看文件夹能不能写入、磁盘有没有插好，再试一次（{why}）。</translation>
    </message>
    <message>
        <source>The folder could not be read or written.</source>
        <translation>文件夹无法读取或写入。</translation>
    </message>
    <message>
        <source>This folder lies on another computer.</source>
        <translation>这个文件夹在另一台电脑上。</translation>
    </message>
    <message>
        <source>What is kept here has to stay on this laptop, so the folder was not used. Please choose one on this laptop’s own disk.</source>
        <translation>保存的内容必须留在这台电脑上，所以没有使用这个文件夹。请选择这台电脑自己磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>{service} sends what lies in it to other computers, so the folder was not used. Please choose one that no such service looks after.</source>
        <translation>{service} 会把里面的内容传到别的电脑，所以没有使用这个文件夹。请选择不归这类服务管的文件夹。</translation>
    </message>
    <message>
        <source>This folder is copied to other computers.</source>
        <translation>这个文件夹会被复制到别的电脑。</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FeedbackRoom</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What to call them</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>什么能帮到对方</translation>
    </message>
    <message>
        <source>Help they would like with</source>
        <translation>想要哪些方面的帮助</translation>
    </message>
    <message>
        <source>Their strengths</source>
        <translation>对方的长处</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>安全的联系方式</translation>
    </message>
    <message>
        <source>Health, or what makes it easier here</source>
        <translation>健康，或在这里需要的方便</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>法律方面</translation>
    </message>
    <message>
        <source>Rights with police, landlords and agencies</source>
        <translation>面对警察、房东和机构时的权利</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证件和文件</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>钱</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>孩子</translation>
    </message>
    <message>
        <source>Someone to call in an emergency</source>
        <translation>紧急时可以联系的人</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Their own word for themselves</source>
        <translation>本人对自己的说法</translation>
    </message>
    <message>
        <source>Their own word for what happened</source>
        <translation>本人对所发生的事的说法</translation>
    </message>
    <message>
        <source>The next step they chose</source>
        <translation>对方选择的下一步</translation>
    </message>
    <message>
        <source>Who does what, by when</source>
        <translation>谁来做、什么时候做</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>What you chose last time</source>
        <translation>您上次选择的下一步</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>What people asked us to do</source>
        <translation>大家请我们做的事</translation>
    </message>
    <message>
        <source>Follow-ups that people asked for</source>
        <translation>本人请我们之后做的事</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>隐藏代号</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>显示代号</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date}之前</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Nothing is kept before the paper is signed. A lock discards what stands here.</source>
        <translation>签署以前什么都不保存。锁定后，这里写的内容会丢弃。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>不报告</translation>
    </message>
    <message>
        <source>They contact us</source>
        <translation>由对方联系我们</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不用了，谢谢</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>The paper to sign</source>
        <translation>要签署的同意书</translation>
    </message>
</context>
<context>
    <name>GuideLine</name>
    <message>
        <source>Replace with</source>
        <translation>换成</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>这个词不再提示</translation>
    </message>
    <message>
        <source>{key}: the next word</source>
        <translation>{key}：下一个词</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>No word is marked here.</source>
        <translation>这里没有标出的词。</translation>
    </message>
    <message>
        <source>{key} goes to the next word with a dotted line under it; Tab then goes to what could stand there.</source>
        <translation>{key} 移到下一个带点线的词；再按 Tab，可以选换成什么。</translation>
    </message>
</context>
<context>
    <name>HadToTell</name>
    <message>
        <source>What had to be told</source>
        <translation>依法上报或交出的资料</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Nothing here is signed, and nothing is stored.</source>
        <translation>这里不用签署，也什么都不保存。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>打印出来的样子，共 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Your privacy and your choices</source>
        <translation>您的隐私，您的选择</translation>
    </message>
    <message>
        <source>A slip that it was explained</source>
        <translation>“今天谈过隐私”纸条</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Begin a hold</source>
        <translation>开始法律保全</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Only for a legal demand that was served and that the agency’s lawyer has seen. A hold locks and keeps; it permits no disclosure to anybody.</source>
        <translation>只用于已经正式送达、而且机构的律师看过的法律要求。法律保全只是锁定和保留，不允许向任何人透露任何内容。</translation>
    </message>
    <message>
        <source>Code of the record, or of a paper of theirs</source>
        <translation>记录代号，或对方某份同意书的代号</translation>
    </message>
    <message>
        <source>Who served it</source>
        <translation>由谁送达</translation>
    </message>
    <message>
        <source>The lawyer who has seen it</source>
        <translation>看过的律师</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>What it names</source>
        <translation>涉及哪些内容</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>整份记录</translation>
    </message>
    <message>
        <source>Is the person told?</source>
        <translation>告诉本人了吗？</translation>
    </message>
    <message>
        <source>Begin the hold</source>
        <translation>开始保全</translation>
    </message>
    <message>
        <source>Please give the day on which it was served.</source>
        <translation>请填写送达的日期。</translation>
    </message>
    <message>
        <source>Please choose whether the person is told.</source>
        <translation>请选择是否已告诉本人。</translation>
    </message>
    <message>
        <source>Without this there is no hold.</source>
        <translation>没有这一项就不能保全。</translation>
    </message>
    <message>
        <source>Please choose what it names.</source>
        <translation>请选择涉及哪些内容。</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Told</source>
        <translation>已告诉</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Forbidden to tell</source>
        <translation>法律不准告诉</translation>
    </message>
</context>
<context>
    <name>HoldsPage</name>
    <message>
        <source>End this hold?</source>
        <translation>要结束这项法律保全吗？</translation>
    </message>
    <message>
        <source>What it names is open again to staff who work with the person. A deletion that waited for it is done now.</source>
        <translation>涉及的内容会重新对和本人一起工作的人员开放。一直在等的删除，现在就会进行。</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>结束保全</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>IdQuestion</name>
    <message>
        <source>This looks like an ID number. We do not need one; nobody has to give it.</source>
        <translation>这看起来像证件号码。我们不需要，也没有人必须提供。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What may be kept?</source>
        <translation>可以保留什么？</translation>
    </message>
    <message>
        <source>Each line is theirs. An empty line means no.</source>
        <translation>每一项都由对方选。空着的，就当作“不同意”。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>到哪天为止？</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 个月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>什么都不保留</translation>
    </message>
    <message>
        <source>The paper to sign</source>
        <translation>要签署的同意书</translation>
    </message>
    <message>
        <source>On {date} it is locked, and 7 days later deleted for good.</source>
        <translation>{date}当天锁定，7 天后彻底删除。</translation>
    </message>
    <message>
        <source>No line is a yes, so there is nothing to sign. Choose “Keep nothing”: the help is the same.</source>
        <translation>没有一项选“同意”，所以没有什么要签署。请选“什么都不保留”：帮助照旧。</translation>
    </message>
    <message>
        <source>This paper takes the place of the last one. What has no yes here is removed.</source>
        <translation>这份同意书会代替上一份。这里没有同意的内容会删掉。</translation>
    </message>
    <message>
        <source>This paper takes the place of tonight’s. What has no yes here is removed.</source>
        <translation>这份同意书取代今晚那一份。这里没有选“同意”的，就会删除。</translation>
    </message>
    <message>
        <source>Nothing is stored until the paper is signed.</source>
        <translation>同意书签署以前，什么都不保存。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>List of keys</source>
        <translation>按键一览</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>In which language shall this desk speak?</source>
        <translation>您想用哪种语言？</translation>
    </message>
    <message>
        <source>You can change it at any time, and nothing you typed is lost.</source>
        <translation>随时可以换，输入的内容不会丢。</translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message>
        <source>This laptop</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Network sealed</source>
        <translation>已与网络隔离</translation>
    </message>
    <message>
        <source>Since it began, this program and all that it starts can reach no network. The system sees to that, and nothing in the program can undo it.</source>
        <translation>从启动起，这个程序和它启动的一切都连不上网络。这由系统保证，程序自己也解除不了。</translation>
    </message>
    <message>
        <source>Network not sealed</source>
        <translation>未与网络隔离</translation>
    </message>
    <message>
        <source>This system has no such seal. Please keep the laptop off the network, or let its firewall refuse the program every connection.</source>
        <translation>这个系统没有这样的隔离功能。请让电脑不要联网，或者让防火墙拒绝这个程序的所有连接。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>试给我看</translation>
    </message>
    <message>
        <source>Show me whether the network is sealed</source>
        <translation>试给我看是否已与网络隔离</translation>
    </message>
    <message>
        <source>Temporary files lie in memory and go when the program is closed.</source>
        <translation>临时文件放在内存里，关闭程序时就消失。</translation>
    </message>
    <message>
        <source>Temporary files lie in the vault’s folder, since this laptop offers no place in memory. They go when the program is closed.</source>
        <translation>临时文件放在资料库的文件夹里，因为这台电脑没有提供内存里的位置。关闭程序时会删除。</translation>
    </message>
    <message>
        <source>The vault lies in this folder, and no known service copies it elsewhere.</source>
        <translation>资料库在这个文件夹里，没有已知的服务把它复制到别处。</translation>
    </message>
    <message>
        <source>Test Chinese typing</source>
        <translation>试试输入中文</translation>
    </message>
    <message>
        <source>For whoever helps with this laptop</source>
        <translation>给帮忙维护这台电脑的人</translation>
    </message>
    <message>
        <source>Versions and short codes: what this laptop is like, and what went wrong since the last lock. No names, no folders, nothing that anybody said.</source>
        <translation>版本和简短的代码：这台电脑的情况，以及上次锁定以来出过的问题。没有名字，没有文件夹，没有任何人说过的话。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Who looks after this desk?</source>
        <translation>这里由谁负责？</translation>
    </message>
    <message>
        <source>The lead can later let colleagues in, each with a passphrase of their own.</source>
        <translation>负责人以后可以让同事加入，每人用自己的密码短语。</translation>
    </message>
    <message>
        <source>What shall we call you here?</source>
        <translation>在这里怎么称呼您？</translation>
    </message>
    <message>
        <source>Any alias. It never needs to be a legal name.</source>
        <translation>任何别名都可以，从不要求法定姓名（证件上的姓名）。</translation>
    </message>
    <message>
        <source>When was your training?</source>
        <translation>您是哪天接受培训的？</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation>是谁培训的？</translation>
    </message>
    <message>
        <source>A person or an agency.</source>
        <translation>个人或机构都可以。</translation>
    </message>
    <message>
        <source>Everybody who may meet a person, volunteers too, is first trained in confidentiality and cultural competency.</source>
        <translation>凡是可能见到服务使用者的人，包括志愿者，都先接受保密和文化胜任力（尊重不同文化）的培训。</translation>
    </message>
    <message>
        <source>Test Chinese typing</source>
        <translation>试试输入中文</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it; nothing was cut off.</source>
        <translation>太长了，请写短一点；内容没有被截断。</translation>
    </message>
    <message>
        <source>Please write what to call you. Any name will do.</source>
        <translation>请写下怎么称呼您。什么名字都行。</translation>
    </message>
    <message>
        <source>Please give the month, the day and the year.</source>
        <translation>请填写年、月、日。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Please write who gave the training.</source>
        <translation>请写下是谁培训的。</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Back to your window</source>
        <translation>回到您的窗口</translation>
    </message>
    <message>
        <source>With the passphrase you unlocked with.</source>
        <translation>请用您解锁时的密码短语。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stay in the person’s view</source>
        <translation>留在对方的页面</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>正在核对密码短语</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>请输入您的密码短语。</translation>
    </message>
    <message>
        <source>That is not your passphrase. Look at Caps Lock and the keyboard’s language, and try again.</source>
        <translation>这不是您的密码短语。请看看 Caps Lock 键和键盘的语言，再试一次。</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>What left this laptop</source>
        <translation>离开过这台电脑的资料</translation>
    </message>
    <message>
        <source>{date} · {recipient}</source>
        <translation>{date} · {recipient}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Make it shorter…</source>
        <translation>缩短…</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>最多几天</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Please type a number from 1 to {most}: it can only become shorter.</source>
        <translation>请输入 1 到 {most} 之间的数字：只能缩短。</translation>
    </message>
    <message>
        <source>{default} days are proposed, {longest} at most here. The form allows {form}.</source>
        <translation>建议 {default} 天，这里最多 {longest} 天。表格本身最多 {form} 天。</translation>
    </message>
    <message>
        <source>{default} days are proposed, {longest} at most.</source>
        <translation>建议 {default} 天，最多 {longest} 天。</translation>
    </message>
    <message>
        <source>Back to {form} days</source>
        <translation>恢复为 {form} 天</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>How long a yes lasts</source>
        <translation>同意的期限</translation>
    </message>
    <message>
        <source>Each form says how long at most. A lead may make that shorter here, never longer. What is signed stays as it was signed.</source>
        <translation>每种表格都写明最长期限。负责人可以在这里缩短，但绝不能延长。已经签署的，仍以签署的为准。</translation>
    </message>
    <message>
        <source>The paper for tonight ends by itself after 72 hours, as its own words say.</source>
        <translation>今晚用的表格按它自己写明的，72 小时后自动到期。</translation>
    </message>
    <message>
        <source>It holds from the next paper on.</source>
        <translation>从下一份表格开始生效。</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Take back some lines</source>
        <translation>撤回其中几项</translation>
    </message>
    <message>
        <source>It takes effect at once. Nobody asks why. Services stay the same.</source>
        <translation>立即生效，不问原因，支持服务照旧。</translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation>哪几项？</translation>
    </message>
    <message>
        <source>What becomes of what was written down under them?</source>
        <translation>据此写下的内容怎么办？</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>锁起来</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>撤回这几项</translation>
    </message>
    <message>
        <source>Removed: those are all lines of this paper, so the whole record goes. Locked: nobody sees any of it, until the paper ends ({date}) and it is deleted.</source>
        <translation>删除：这已是这份同意书的全部内容，整份记录会一起删除。锁起来：谁都看不到，到同意书到期（{date}）时删除。</translation>
    </message>
    <message>
        <source>Removed: it is deleted from this laptop and from the backups. Locked: nobody sees it, until the paper ends ({date}) and it is deleted, or until they sign again.</source>
        <translation>删除：从这台电脑和备份里删掉。锁起来：谁都看不到，到同意书到期（{date}）时删除，或者等本人重新签署。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>No paper with this code is recorded here. If it was signed, open the person or start a meeting, and record it there. If it was recorded, its record is gone.</source>
        <translation>这里没有登记过这个代号的表格。如果已经签署，请打开本人的页面，或开始会谈，在那里登记。如果以前登记过，那份记录已经删除了。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>服务使用者</translation>
    </message>
    <message>
        <source>Find by code or name</source>
        <translation>用代号或称呼查找</translation>
    </message>
    <message>
        <source>Code, any part of a name, pinyin, or a paper’s code</source>
        <translation>记录代号、称呼里的字、拼音，或纸上的代号</translation>
    </message>
    <message>
        <source>A paper that says we hold nothing…</source>
        <translation>打印“没有保存任何资料”的说明…</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation>开始会谈</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏称呼</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示称呼</translation>
    </message>
    <message>
        <source>Nobody here is found by this.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Whoever agrees to a record can be found here.</source>
        <translation>同意留下记录的人，可以在这里找到。</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>排序：{column}</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Last met: {when}</source>
        <translation>上次见面：{when}</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>What is agreed</source>
        <translation>同意了什么</translation>
    </message>
    <message>
        <source>Until {date}: {form}</source>
        <translation>到{date}为止：{form}</translation>
    </message>
    <message>
        <source>Until {date}: {form}, {recipient}</source>
        <translation>到{date}为止：{form}，{recipient}</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s).</source>
        <translation>
            <numerusform>%n 天后到期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>People</source>
        <translation>服务使用者</translation>
    </message>
    <message>
        <source>Meet and sign anew…</source>
        <translation>见面并重新签署…</translation>
    </message>
    <message>
        <source>This record is locked.</source>
        <translation>这份记录已锁定。</translation>
    </message>
    <message>
        <source>They want to keep it</source>
        <translation>本人想保留</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>They confirm: delete it…</source>
        <translation>本人确认：删除…</translation>
    </message>
    <message>
        <source>They ask to delete it…</source>
        <translation>本人要求删除…</translation>
    </message>
    <message>
        <source>What was agreed ended on {ended}. On {gone} it is deleted for good.</source>
        <translation>同意已在{ended}到期。{gone}彻底删除。</translation>
    </message>
    <message>
        <source>Staff removed it. On {gone} it is deleted for good.</source>
        <translation>工作人员移走了这份记录。{gone}彻底删除。</translation>
    </message>
    <message>
        <source>Somebody asked in their name to delete it.</source>
        <translation>有人替本人要求删除。</translation>
    </message>
    <message>
        <source>They asked to delete it. It cannot be seen any more.</source>
        <translation>本人已要求删除，内容已经看不到了。</translation>
    </message>
    <message>
        <source>Nothing of it can be seen.</source>
        <translation>内容看不到。</translation>
    </message>
    <message>
        <source>If they want to keep it, a newly signed form B opens it again.</source>
        <translation>本人如果想保留，重新签署一份表格 B 就可以打开。</translation>
    </message>
    <message>
        <source>It stays locked until they say themselves what they want.</source>
        <translation>本人自己说明之前，一直锁定。</translation>
    </message>
    <message>
        <source>Bed, food and help stay the same.</source>
        <translation>住处、食物和帮助都照旧。</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Nobody should have to think of it.</source>
        <translation>这件事不必由谁惦记着。</translation>
    </message>
    <message>
        <source>When nobody touches anything</source>
        <translation>没有人操作时</translation>
    </message>
    <message>
        <source>It locks after</source>
        <translation>多久后锁定</translation>
    </message>
    <message>
        <source>While a meeting is open, after</source>
        <translation>会谈进行中，多久后锁定</translation>
    </message>
    <message>
        <source>Listening is not idle, so a meeting has more time. Half a minute before, the bottom of the window says so; any key, click or touch keeps it open.</source>
        <translation>倾听不等于闲着，所以会谈时时间更长。锁定前半分钟，窗口底部会有提示；按任意键、点一下或触摸一下就不会锁定。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>{hide} shows a clock and nothing else, and locks two seconds later. The same key leads back to the passphrase. {lock} locks. Both work everywhere.</source>
        <translation>按 {hide}，屏幕上只剩一个时钟，两秒后锁定；再按一次回到密码短语页。按 {lock} 立即锁定。两个按键在任何地方都有效。</translation>
    </message>
    <message>
        <source>A lock keeps what is agreed on a signed paper, to the last letter. What is typed before that is gone. It never asks.</source>
        <translation>锁定时，签过字的表格同意保存的内容会完整留下，一个字也不少；签字之前输入的内容不会留下。锁定从不询问。</translation>
    </message>
    <message>
        <source>With this laptop</source>
        <translation>与这台电脑一起</translation>
    </message>
    <message>
        <source>It locks with the screen of this laptop, and before the laptop goes to sleep.</source>
        <translation>这台电脑锁屏时一起锁定，电脑休眠之前也会锁定。</translation>
    </message>
    <message>
        <source>It locks with the screen of this laptop. Sleep cannot be held back here: it locks when the laptop wakes up, if it slept longer than the time above. Please lock it before you close the lid.</source>
        <translation>这台电脑锁屏时一起锁定。这里无法推迟休眠：如果休眠时间超过上面的时间，唤醒时会锁定。合上盖子前请先锁定。</translation>
    </message>
    <message>
        <source>This laptop does not tell when its screen locks or when it goes to sleep. It locks by the times above, also when it slept longer than that. Please lock it before you close the lid.</source>
        <translation>这台电脑锁屏或休眠时不会发出通知。到了上面的时间就会锁定，休眠时间更长时也一样。合上盖子前请先锁定。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Something that this version has no word for</source>
        <translation>这个版本还不认识的操作</translation>
    </message>
    <message>
        <source>Opening and locking</source>
        <translation>打开和锁定</translation>
    </message>
    <message>
        <source>Help, consent and meetings</source>
        <translation>帮助、同意和会谈</translation>
    </message>
    <message>
        <source>Records that were looked at</source>
        <translation>查看过的记录</translation>
    </message>
    <message>
        <source>What left this laptop</source>
        <translation>离开过这台电脑的资料</translation>
    </message>
    <message>
        <source>Deleting and holding</source>
        <translation>删除和法律保留</translation>
    </message>
    <message>
        <source>Staff and keys</source>
        <translation>工作人员和密钥</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The directory of services</source>
        <translation>服务名录</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>操作记录本身</translation>
    </message>
    <message>
        <source>Made this vault</source>
        <translation>建立了加密资料库</translation>
    </message>
    <message>
        <source>Opened the vault</source>
        <translation>打开了加密资料库</translation>
    </message>
    <message>
        <source>Opened the vault with the recovery sheet</source>
        <translation>用恢复单打开了加密资料库</translation>
    </message>
    <message>
        <source>Locked the vault</source>
        <translation>锁定了加密资料库</translation>
    </message>
    <message>
        <source>Brought the vault to a newer version</source>
        <translation>把加密资料库升级到新版</translation>
    </message>
    <message>
        <source>Put a backup in place</source>
        <translation>从备份恢复了加密资料库</translation>
    </message>
    <message>
        <source>Said that the laptop’s day is right</source>
        <translation>确认了电脑的日期</translation>
    </message>
    <message>
        <source>Added somebody to the staff</source>
        <translation>加入了一位工作人员</translation>
    </message>
    <message>
        <source>Removed somebody from the staff</source>
        <translation>移除了一位工作人员</translation>
    </message>
    <message>
        <source>Changed somebody’s role</source>
        <translation>更改了一位工作人员的角色</translation>
    </message>
    <message>
        <source>Changed a passphrase</source>
        <translation>更改了密码短语</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>做了一张新的恢复单</translation>
    </message>
    <message>
        <source>Ended the recovery sheet</source>
        <translation>作废了恢复单</translation>
    </message>
    <message>
        <source>Renewed the key of the vault</source>
        <translation>更换了加密资料库的密钥</translation>
    </message>
    <message>
        <source>Made guessing slower</source>
        <translation>让密码短语更难猜</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>做了一份备份</translation>
    </message>
    <message>
        <source>Checked a backup</source>
        <translation>检查了一份备份</translation>
    </message>
    <message>
        <source>A backup did not succeed</source>
        <translation>一份备份没有做成</translation>
    </message>
    <message>
        <source>Looked which backups are there</source>
        <translation>查看了有哪些备份</translation>
    </message>
    <message>
        <source>Removed an old backup</source>
        <translation>删除了一份旧备份</translation>
    </message>
    <message>
        <source>Removed from a backup what was deleted</source>
        <translation>从备份里删除了已删除的内容</translation>
    </message>
    <message>
        <source>Chose a place for backups</source>
        <translation>选了存放备份的地方</translation>
    </message>
    <message>
        <source>Gave help without a record</source>
        <translation>给了帮助，没有留下记录</translation>
    </message>
    <message>
        <source>Recorded a signed paper</source>
        <translation>录入了一份签署过的同意书</translation>
    </message>
    <message>
        <source>Ended a consent on request</source>
        <translation>应本人要求撤回了一份同意</translation>
    </message>
    <message>
        <source>A new paper took the place of an older one</source>
        <translation>新的同意书代替了旧的一份</translation>
    </message>
    <message>
        <source>Kept a consent after all, within seconds</source>
        <translation>几秒内改了主意，保留了一份同意</translation>
    </message>
    <message>
        <source>Ended a line of a consent on request</source>
        <translation>应本人要求撤回了一份同意里的一项</translation>
    </message>
    <message>
        <source>A form was not signed</source>
        <translation>有一份表格没有签署</translation>
    </message>
    <message>
        <source>Reporting is not to be raised with somebody</source>
        <translation>记下了不再向某人提起报告的事</translation>
    </message>
    <message>
        <source>Cleared what was said about reporting</source>
        <translation>清除了关于报告的选择</translation>
    </message>
    <message>
        <source>Shortened how long a consent may last</source>
        <translation>缩短了同意的最长期限</translation>
    </message>
    <message>
        <source>Restored how long a consent may last</source>
        <translation>恢复了同意的最长期限</translation>
    </message>
    <message>
        <source>Began a meeting</source>
        <translation>开始了一次会谈</translation>
    </message>
    <message>
        <source>Saved a meeting</source>
        <translation>保存了一次会谈</translation>
    </message>
    <message>
        <source>Closed a meeting</source>
        <translation>结束了一次会谈</translation>
    </message>
    <message>
        <source>Kept nothing of a meeting</source>
        <translation>一次会谈什么都没有保留</translation>
    </message>
    <message>
        <source>Somebody told us how it was, without a name</source>
        <translation>有人不记名地告诉了我们感受</translation>
    </message>
    <message>
        <source>Looked at a record</source>
        <translation>查看了一份记录</translation>
    </message>
    <message>
        <source>Gave a summary to a recipient</source>
        <translation>把一份摘要给了接收方</translation>
    </message>
    <message>
        <source>Gave a person their own summary</source>
        <translation>把本人的摘要给了本人</translation>
    </message>
    <message>
        <source>Wrote down what a judge or the law made us tell</source>
        <translation>记下了法官或法律要求我们说出的事</translation>
    </message>
    <message>
        <source>Told somebody what had to be told about them</source>
        <translation>把必须说出的、关于本人的事告诉了本人</translation>
    </message>
    <message>
        <source>Gave a person what we hold about them</source>
        <translation>把这里保存的、关于本人的资料给了本人</translation>
    </message>
    <message>
        <source>Printed a paper about somebody</source>
        <translation>打印了一份与某人有关的文件</translation>
    </message>
    <message>
        <source>Saved a paper about somebody as a file</source>
        <translation>把一份与某人有关的文件存成了文件</translation>
    </message>
    <message>
        <source>Began to delete a record</source>
        <translation>开始删除一份记录</translation>
    </message>
    <message>
        <source>Kept a record after all</source>
        <translation>最后还是保留了一份记录</translation>
    </message>
    <message>
        <source>Deleted a record for good</source>
        <translation>彻底删除了一份记录</translation>
    </message>
    <message>
        <source>A consent ended, and its record was locked</source>
        <translation>一份同意到期，记录已锁定</translation>
    </message>
    <message>
        <source>Deleted what was said to some questions</source>
        <translation>删除了对某些问题说过的话</translation>
    </message>
    <message>
        <source>Removed something that people told us</source>
        <translation>删除了大家告诉我们的一份内容</translation>
    </message>
    <message>
        <source>Put a record in the bin</source>
        <translation>把一份记录放进了回收站</translation>
    </message>
    <message>
        <source>Put a record back</source>
        <translation>放回了一份记录</translation>
    </message>
    <message>
        <source>Locked a record that somebody else asked to delete</source>
        <translation>别人要求删除，锁定了一份记录</translation>
    </message>
    <message>
        <source>The person confirmed what was asked for them</source>
        <translation>本人确认了别人代为提出的要求</translation>
    </message>
    <message>
        <source>Began a legal hold</source>
        <translation>开始了法律保留</translation>
    </message>
    <message>
        <source>Reviewed a legal hold</source>
        <translation>复查了法律保留</translation>
    </message>
    <message>
        <source>Ended a legal hold</source>
        <translation>结束了法律保留</translation>
    </message>
    <message>
        <source>Read services from a file</source>
        <translation>从文件读取了服务</translation>
    </message>
    <message>
        <source>Changed what we know of a service</source>
        <translation>更改了我们对一项服务的了解</translation>
    </message>
    <message>
        <source>Saved services as a file</source>
        <translation>将服务保存为文件</translation>
    </message>
    <message>
        <source>Checked the whole log</source>
        <translation>检查了全部操作记录</translation>
    </message>
    <message>
        <source>Looked at the log</source>
        <translation>查看了操作记录</translation>
    </message>
</context>
<context>
    <name>LogCheckPage</name>
    <message>
        <source>Is the log whole?</source>
        <translation>操作记录完整吗？</translation>
    </message>
    <message>
        <source>Every row, and every record</source>
        <translation>每一行，每一份记录</translation>
    </message>
    <message>
        <source>Each row is bound to the one before, and each record to its latest row. Whatever was changed past this program shows. In a large vault this takes a while; meanwhile you can go on working.</source>
        <translation>每一行都和前一行相连，每一份记录都和最近的一行相连。绕过本程序所做的改动都会显出来。资料多的时候要等一会儿，您可以继续工作。</translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation>检查全部操作记录</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>The head code</source>
        <translation>核对码</translation>
    </message>
    <message>
        <source>It stands for every row up to now. Print it from time to time and keep the paper off the premises: if the vault is ever put back to an older state, the log will not know this code.</source>
        <translation>核对码代表到现在为止的每一行。请不时打印一次，把纸放在别的地方保管：如果有人把加密资料库换回以前的样子，操作记录就不再认得这个核对码。</translation>
    </message>
    <message>
        <source>Print the head code</source>
        <translation>打印核对码</translation>
    </message>
    <message>
        <source>Compare with a code on paper</source>
        <translation>和纸上的核对码比较</translation>
    </message>
    <message>
        <source>Head code from a paper</source>
        <translation>纸上的核对码</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>On its way to the printer. Keep the paper away from this laptop.</source>
        <translation>已送去打印。请不要把这张纸和电脑放在一起。</translation>
    </message>
    <message>
        <source>The log holds together: {rows} rows up to {time}, and every record is as the log knows it.</source>
        <translation>操作记录完整：到 {time} 为止共 {rows} 行，每一份记录都与操作记录相符。</translation>
    </message>
    <message>
        <source>This log never ended with this code. Look once more at each letter. If it is right, the vault may have been put back to an older state: change nothing, and tell whoever looks after the backups.</source>
        <translation>这份操作记录从来没有过这个核对码。请再核对一遍每个字符。如果没有看错，加密资料库可能被换回了以前的样子：请什么都不要改，并告诉管理备份的人。</translation>
    </message>
    <message>
        <source>Yes: the log ended with this code at row {row}, on {time}. It was not put back to anything before that.</source>
        <translation>相符：{time} 的第 {row} 行就是这个核对码。加密资料库没有被换回那以前的样子。</translation>
    </message>
    <message>
        <source>{rows} rows, the last one on {time}.</source>
        <translation>共 {rows} 行，最后一行的时间是 {time}。</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>By day or record</source>
        <translation>按日期或记录查找</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Record code</source>
        <translation>记录代号</translation>
    </message>
    <message>
        <source>Of a record that is gone, nothing leads to its rows any more.</source>
        <translation>记录删除以后，就没有办法再找到与它有关的行。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>The log</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Who did what, and when. Never what anybody said.</source>
        <translation>谁在什么时候做了什么。从不记下谁说了什么。</translation>
    </message>
    <message>
        <source>No row fits this.</source>
        <translation>没有符合的行。</translation>
    </message>
    <message>
        <source>No record has this code now. If it was deleted, its rows can no longer be told from those of others.</source>
        <translation>现在没有记录用这个代号。如果记录已经删除，与它有关的行就再也分不出来了。</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>a record</source>
        <translation>一份记录</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>一份已删除的记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>程序自己</translation>
    </message>
    <message>
        <source>Somebody who is not listed here</source>
        <translation>不在名单里的人</translation>
    </message>
    <message>
        <source>{alias} (no longer here)</source>
        <translation>{alias}（已离开）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show me whether the network is sealed</source>
        <translation>试给我看是否已与网络隔离</translation>
    </message>
    <message>
        <source>Locks in {seconds} seconds. Any key keeps it open.</source>
        <translation>{seconds} 秒后锁定。按任意键可继续使用。</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Network sealed</source>
        <translation>已与网络隔离</translation>
    </message>
    <message>
        <source>Network not sealed</source>
        <translation>未与网络隔离</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>试给我看</translation>
    </message>
    <message>
        <source>{all} everything · {hide} hide · {lock} lock</source>
        <translation>{all} 全部 · {hide} 隐藏 · {lock} 锁定</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>还没有保存任何内容</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translation>正在建立加密资料库</translation>
    </message>
    <message>
        <source>This takes a few seconds, on purpose: guessing must be slow too.</source>
        <translation>要等几秒钟，这是特意的：想猜密码短语的人，也快不了。</translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep nothing of this meeting?</source>
        <translation>这次会谈什么都不保留吗？</translation>
    </message>
    <message>
        <source>What was written down today goes for good; if there is nothing else in the record, the whole record goes too. The help stays the same.</source>
        <translation>今天写下的会彻底删除；如果记录里没有别的内容，整份记录也会删除。帮助照旧。</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>什么都不保留</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>MeetingWays</name>
    <message>
        <source>Another meeting is still open</source>
        <translation>还有一次会谈没有结束</translation>
    </message>
    <message>
        <source>What is not agreed is not stored. If you start a new one, that part is gone.</source>
        <translation>没有同意保留的内容没有保存。开始新的会谈，这部分内容就没有了。</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>开始新的会谈</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>Meetings</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>{date} · {policy}</source>
        <translation>{date} · {policy}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>还没结束</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Make them intake</source>
        <translation>改为接待</translation>
    </message>
    <message>
        <source>Make them a lead</source>
        <translation>改为负责人</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {alias}</source>
        <translation>移除 {alias}</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>{role}, until {day}</source>
        <translation>{role}，到{day}为止</translation>
    </message>
    <message>
        <source>{role} (you)</source>
        <translation>{role}（您）</translation>
    </message>
    <message>
        <source>trained on {day} by {whom}</source>
        <translation>{day}接受培训，由 {whom} 培训</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>NetworkShow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The network is not sealed.</source>
        <translation>没有与网络隔离。</translation>
    </message>
    <message>
        <source>This system has no seal that the program could close, so nothing was tried. Please keep this laptop off the network while the program is open, or let its firewall refuse the program every connection.</source>
        <translation>这个系统没有可用的隔离功能，所以没有尝试连接。程序打开时请让电脑不要联网，或者让防火墙拒绝这个程序的所有连接。</translation>
    </message>
    <message>
        <source>A connection (TCP)</source>
        <translation>建立连接（TCP）</translation>
    </message>
    <message>
        <source>A connection (TCP over IPv6)</source>
        <translation>建立连接（IPv6 上的 TCP）</translation>
    </message>
    <message>
        <source>A message (UDP)</source>
        <translation>发送消息（UDP）</translation>
    </message>
    <message>
        <source>Looking up a name (DNS)</source>
        <translation>查询域名（DNS）</translation>
    </message>
    <message>
        <source>Asking about network cards (netlink)</source>
        <translation>查询网卡（netlink）</translation>
    </message>
    <message>
        <source>Raw packets</source>
        <translation>原始数据包</translation>
    </message>
    <message>
        <source>Out of a virtual machine (vsock)</source>
        <translation>从虚拟机通往外部（vsock）</translation>
    </message>
    <message>
        <source>{what}: refused</source>
        <translation>{what}：被拒绝</translation>
    </message>
    <message>
        <source>{what}: went through</source>
        <translation>{what}：通过了</translation>
    </message>
    <message>
        <source>Tried just now: nothing gets out.</source>
        <translation>刚刚试过：什么也出不去。</translation>
    </message>
    <message>
        <source>The system refuses this to the program and to all that it starts. What is printed goes through the print system, which may use the network; such printers are marked.</source>
        <translation>系统拒绝这个程序和它启动的一切联网。打印的内容要经过打印系统，打印系统可能会用到网络；这样的打印机都有标注。</translation>
    </message>
    <message>
        <source>Tried just now: something is open.</source>
        <translation>刚刚试过：有地方没有隔离。</translation>
    </message>
    <message>
        <source>Please lock, and show this to whoever looks after this laptop.</source>
        <translation>请先锁定，再把这里给负责这台电脑的人看。</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Nothing typed yet.</source>
        <translation>还没有输入。</translation>
    </message>
    <message>
        <source>Easy to guess. Add one or two more words.</source>
        <translation>容易猜。请再加一两个词。</translation>
    </message>
    <message>
        <source>Hard enough. One more word makes it better.</source>
        <translation>够难猜。再加一个词会更好。</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>难猜。</translation>
    </message>
    <message>
        <source>Very hard to guess.</source>
        <translation>非常难猜。</translation>
    </message>
    <message>
        <source>Please type a passphrase first.</source>
        <translation>请先输入一个密码短语。</translation>
    </message>
    <message>
        <source>This would be easy to guess. Please add words until it says “hard enough”.</source>
        <translation>这样容易被猜中。请再加词，直到显示“够难猜”。</translation>
    </message>
    <message>
        <source>Please type it here once more.</source>
        <translation>请在这里再输入一次。</translation>
    </message>
    <message>
        <source>The two are not the same. “Show” lets you compare.</source>
        <translation>两次输入的不一样。点“显示”可以对照。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>有多难猜</translation>
    </message>
</context>
<context>
    <name>NewSheetPage</name>
    <message>
        <source>On its way to the printer. Keep the sheet away from this laptop.</source>
        <translation>已经交给打印机。请不要把这张纸和电脑放在一起。</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translation>新的恢复密钥</translation>
    </message>
    <message>
        <source>It is shown once. Put it on paper now.</source>
        <translation>只显示一次。请现在就打印或抄在纸上。</translation>
    </message>
    <message>
        <source>The old sheet opens nothing any more; please destroy it. Keep the new one away from this laptop, in a place that only you know. It bears no name.</source>
        <translation>旧的恢复单已经什么都打不开了，请销毁。新的请不要和电脑放在一起，放在只有您知道的地方。纸上没有任何名称。</translation>
    </message>
    <message>
        <source>Print a QR code too</source>
        <translation>同时打印二维码</translation>
    </message>
    <message>
        <source>It spares the typing, but any phone’s camera reads it in passing.</source>
        <translation>有了它就不用输入，但任何手机的摄像头一晃就能读到。</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The paper is here</source>
        <translation>纸已经在手上</translation>
    </message>
    <message>
        <source>I copied it by hand</source>
        <translation>我已经抄好了</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>The person’s order</source>
        <translation>顺序由对方定</translation>
    </message>
    <message>
        <source>What has no yes on the paper is talked about, not written.</source>
        <translation>同意书上没有同意的，只谈，不写下来。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Other topics…</source>
        <translation>其他话题……</translation>
    </message>
</context>
<context>
    <name>OwnPaperPage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>用哪种语言？</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>纸上的语言</translation>
    </message>
    <message>
        <source>With the part about police, a task force or a court</source>
        <translation>包括有关警察、特别工作组或法院的部分</translation>
    </message>
    <message>
        <source>Somebody else may find the paper. Without the tick nothing of that is on it.</source>
        <translation>别人可能会看到这张纸。不勾选，纸上就没有这些内容。</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>供其他程序使用</translation>
    </message>
    <message>
        <source>Their consents as a file that other programs can read (JSON-LD). It leads to nobody, and what they said is not in it, unless ticked.</source>
        <translation>把本人的同意书存成其他程序能读的文件（JSON-LD）。除非勾选，文件认不出任何人，也不含本人说过的话。</translation>
    </message>
    <message>
        <source>With what they typed on the forms</source>
        <translation>包括本人在表上写的话</translation>
    </message>
    <message>
        <source>With the code of their record</source>
        <translation>包括记录代号</translation>
    </message>
    <message>
        <source>Save for the person…</source>
        <translation>替本人保存…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected.</source>
        <translation>已保存为 {name}。加密资料库以外的文件没有保护。</translation>
    </message>
    <message>
        <source>Save their consents</source>
        <translation>保存本人的同意书</translation>
    </message>
    <message>
        <source>Linked data (*.jsonld)</source>
        <translation>关联数据 (*.jsonld)</translation>
    </message>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>打印出来的样子，共 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPapersRoom</name>
    <message>
        <source>A receipt for what was taken back</source>
        <translation>撤回回执</translation>
    </message>
    <message>
        <source>It is theirs, if they want it: it bears no code and leads nowhere.</source>
        <translation>本人想要就给：上面没有任何代号，也认不出任何人。</translation>
    </message>
    <message>
        <source>What we hold about them</source>
        <translation>我们保存了本人的哪些资料</translation>
    </message>
    <message>
        <source>It is theirs: no release, no recipient and no reason is asked.</source>
        <translation>这是本人自己的：不需要同意书，不问给谁，也不问理由。</translation>
    </message>
    <message>
        <source>We hold nothing about them</source>
        <translation>我们没有保存本人的任何资料</translation>
    </message>
</context>
<context>
    <name>OwnPassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>Change it whenever you like, and at once if somebody may have seen it.</source>
        <translation>随时都可以换；如果可能被人看到了，请马上换。</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>现在用的密码短语</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新的密码短语</translation>
    </message>
    <message>
        <source>Nobody else’s passphrase changes, and neither does the recovery sheet. Backups within reach take the new one too.</source>
        <translation>别人的密码短语和恢复单都不变。现在够得着的备份也会换成新的。</translation>
    </message>
    <message>
        <source>Changing it</source>
        <translation>正在更换</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Changed. From the next unlocking on, the new one opens.</source>
        <translation>换好了。从下次解锁起，用新的打开。</translation>
    </message>
    <message>
        <source>The passphrase until now does not fit. Nothing was changed.</source>
        <translation>现在用的密码短语不对。什么都没有改动。</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s.</source>
        <translation>{seconds} 秒后可以再试。</translation>
    </message>
    <message>
        <source>Please type the passphrase until now.</source>
        <translation>请输入现在用的密码短语。</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>In words of their own</source>
        <translation>用本人自己的说法</translation>
    </message>
    <message>
        <source>Only if they offer them. This is never asked for.</source>
        <translation>只有本人主动说起时才写。从不询问。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>From here on these words are used in the record and when you talk, in place of ours. They stand on no paper but their own, unless it is ticked for that paper.</source>
        <translation>从现在起，记录里和交谈时都用这些说法，代替我们的说法。除了本人自己的文件，这些说法不会出现在任何文件上，除非为那份文件勾选了。</translation>
    </message>
    <message>
        <source>What they call themselves</source>
        <translation>本人怎么说自己</translation>
    </message>
    <message>
        <source>What they call what happened</source>
        <translation>本人怎么说所发生的事</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Page: {title}</source>
        <translation>页面：{title}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Any part of it, in English or Chinese, or pinyin</source>
        <translation>输入其中任何一部分：中文、英文或拼音</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>现在可以做的事</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>这里没有叫这个名字的事。</translation>
    </message>
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <source>On its way to the printer.</source>
        <translation>已经交给打印机。</translation>
    </message>
    <message>
        <source>Saved as {name}, locked with its passphrase.</source>
        <translation>已保存为 {name}，需用密码短语打开。</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected: delete it when it is printed.</source>
        <translation>已保存为 {name}。加密资料库以外的文件没有保护：打印好以后请删除。</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>保存同意书</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>The paper for tonight</source>
        <translation>今晚的同意书</translation>
    </message>
    <message>
        <source>The paper to keep a record</source>
        <translation>保留记录的同意书</translation>
    </message>
    <message>
        <source>The paper for a support service</source>
        <translation>接受支持服务的同意书</translation>
    </message>
    <message>
        <source>The paper to share with one recipient</source>
        <translation>与一个接收方分享资料的同意书</translation>
    </message>
    <message>
        <source>The paper to report to one agency</source>
        <translation>向一个部门报告的表</translation>
    </message>
    <message>
        <source>The paper for one use of their words, picture or story</source>
        <translation>使用对方的话、图像或故事的同意书（一种用途）</translation>
    </message>
    <message>
        <source>The paper for a safe way to be in touch</source>
        <translation>安全联系方式的同意书</translation>
    </message>
    <message>
        <source>The paper with their wishes</source>
        <translation>写明对方安排的表</translation>
    </message>
    <message>
        <source>Nothing is stored until it is signed. Any name, initials, code or mark.</source>
        <translation>签署以前，什么都不保存。任何名字、缩写、代号或记号都可以。</translation>
    </message>
    <message>
        <source>Nothing is stored until it is signed. It ends by itself after 72 hours.</source>
        <translation>签署以前，什么都不保存。72 小时后自动结束。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Languages on the paper</source>
        <translation>同意书用的语言</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>打印同意书</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Print the copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>Save the copy as PDF…</source>
        <translation>把副本保存为 PDF…</translation>
    </message>
    <message>
        <source>When it is signed</source>
        <translation>签署以后</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>纸上的代号</translation>
    </message>
    <message>
        <source>Scan it, or type it, so that no two papers are mixed up. It may stay empty, but not where a blank paper from the pad was signed: that one has its own code.</source>
        <translation>请扫描或输入，免得和别的同意书弄混。可以空着；如果签署的是事先印好的空白表，请填那张纸上的代号。</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>由谁解释</translation>
    </message>
    <message>
        <source>Interpreter’s code</source>
        <translation>口译员编号</translation>
    </message>
    <message>
        <source>Leave it empty if there was none.</source>
        <translation>没有口译员就空着。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Not signed: keep nothing</source>
        <translation>没有签署：什么都不保留</translation>
    </message>
    <message>
        <source>It is signed: keep what was agreed</source>
        <translation>已签署：保留已同意的</translation>
    </message>
    <message>
        <source>Their copy stays here for them, unless they want to take it along. It bears no code, and its outside does not say what it is about:</source>
        <translation>副本留在这里替对方保管，对方想带走也可以。副本上没有编码，从外面看不出内容：</translation>
    </message>
    <message>
        <source>A copy to take along, if they want one. It bears no code, and its outside does not say what it is about:</source>
        <translation>对方想要的话，可以带走一份副本。副本上没有编码，从外面看不出内容：</translation>
    </message>
    <message>
        <source>A copy to take along, without any code, if they want one:</source>
        <translation>对方想要的话，可以带走一份副本，上面没有任何代号：</translation>
    </message>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>打印出来的样子，共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>This date has not come yet. Please look at it again.</source>
        <translation>这一天还没有到。请再看一看。</translation>
    </message>
    <message>
        <source>Please give the day, month and year on the paper.</source>
        <translation>请填写纸上的年、月、日。</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选一个密码短语</translation>
    </message>
    <message>
        <source>It alone opens what will be kept here.</source>
        <translation>以后保留在这里的内容，要用它才能打开。</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess. Spaces are welcome. Nobody can look it up: next you get a recovery code on paper for the day it is forgotten.</source>
        <translation>四五个互不相干的词，用英文或拼音输入，好记又难猜。可以有空格。谁都查不到它：下一步会给您一个写在纸上的恢复密钥，万一忘了可以用。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>This record is locked.</source>
        <translation>这份记录已锁定。</translation>
    </message>
    <message>
        <source>What was agreed has ended, so nothing of it can be seen. Help stays the same.</source>
        <translation>同意已经到期，所以看不到任何内容。帮助照旧。</translation>
    </message>
    <message>
        <source>Delete this record for good?</source>
        <translation>要彻底删除这份记录吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The record is locked. It waits until they say themselves what they want: Shelter, “Removed”.</source>
        <translation>记录已锁定，等本人自己说明。可以在“机构”里的“已移走”找到。</translation>
    </message>
    <message>
        <source>The record is out of sight. For 7 days it can be put back: Shelter, “Removed”.</source>
        <translation>记录已经移走，7 天内可以放回去：在“机构”里的“已移走”。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>no name</source>
        <translation>没有称呼</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>记录代号</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>上次见面</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>People</source>
        <translation>服务使用者</translation>
    </message>
    <message>
        <source>What we hold…</source>
        <translation>保存了什么…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>摘要…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Meet again</source>
        <translation>再次会谈</translation>
    </message>
    <message>
        <source>Meet and sign anew…</source>
        <translation>见面并重新签署…</translation>
    </message>
    <message>
        <source>What else can be agreed…</source>
        <translation>还可以同意什么…</translation>
    </message>
    <message>
        <source>They ask to delete it…</source>
        <translation>本人要求删除…</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Other reasons to remove the record</source>
        <translation>移走这份记录的其他原因</translation>
    </message>
    <message numerus="yes">
        <source>It goes with %n meeting(s)</source>
        <translation>
            <numerusform>一起删除的有 %n 次会谈</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) recorded</source>
        <translation>
            <numerusform>%n 份登记过的同意书</numerusform>
        </translation>
    </message>
    <message>
        <source>, and everything that was written down.</source>
        <translation>，以及写下的全部内容。</translation>
    </message>
    <message>
        <source>It also goes from the backups.</source>
        <translation>备份里的也会删除。</translation>
    </message>
    <message>
        <source>What was shared with {who} cannot be called back.</source>
        <translation>已经分享给 {who} 的资料收不回来。</translation>
    </message>
    <message>
        <source>Paper that was handed out cannot be called back.</source>
        <translation>已经交出去的纸收不回来。</translation>
    </message>
    <message>
        <source>Services stay the same.</source>
        <translation>支持服务照旧。</translation>
    </message>
    <message>
        <source>On {locked} this record is locked, and on {gone} deleted for good. If they want to keep it, they can sign form B again.</source>
        <translation>这份记录{locked}锁定，{gone}彻底删除。本人如果想保留，可以重新签署表格 B。</translation>
    </message>
    <message>
        <source>Close reporting</source>
        <translation>收起“报告”</translation>
    </message>
    <message>
        <source>Reporting…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Somebody else asks for them: lock it</source>
        <translation>别人替本人要求：先锁定</translation>
    </message>
    <message>
        <source>Made by mistake: into the bin for 7 days</source>
        <translation>误建的记录：放进回收站 7 天</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>隐藏称呼</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>显示称呼</translation>
    </message>
    <message>
        <source>record until {date}</source>
        <translation>记录保留到 {date}</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>About 45 seconds, read aloud</source>
        <translation>念出来大约 45 秒</translation>
    </message>
    <message>
        <source>Last time it was not told, so it comes first. About 45 seconds.</source>
        <translation>上次没有解释，所以这次先从这里开始。大约 45 秒。</translation>
    </message>
    <message>
        <source>What we say to everyone</source>
        <translation>我们对每个人都这样说</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>迎接</translation>
    </message>
    <message>
        <source>The policy on paper</source>
        <translation>纸上的保密规定</translation>
    </message>
    <message>
        <source>A slip saying so</source>
        <translation>已解释的小条</translation>
    </message>
    <message>
        <source>Later in this meeting</source>
        <translation>这次会谈晚一点再说</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>Asked to skip</source>
        <translation>对方想跳过</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>没有时间</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Which printer?</source>
        <translation>用哪台打印机？</translation>
    </message>
    <message>
        <source>It stays chosen until the next lock.</source>
        <translation>下次锁定之前都用这一台。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{name} (network)</source>
        <translation>{name}（网络）</translation>
    </message>
    <message>
        <source>{name} (makes a file)</source>
        <translation>{name}（生成文件）</translation>
    </message>
    <message>
        <source>{name} (fax)</source>
        <translation>{name}（传真）</translation>
    </message>
    <message>
        <source>{name} (unknown kind)</source>
        <translation>{name}（类型不明）</translation>
    </message>
    <message>
        <source>“{name}” prints over the network. The paper leaves this laptop, and the printer or a server may keep a copy.</source>
        <translation>“{name}”通过网络打印。内容会离开这台电脑，打印机或服务器可能留有副本。</translation>
    </message>
    <message>
        <source>“{name}” makes a file, not a paper. The file is not protected, and another program says where it lies.</source>
        <translation>“{name}”生成的是文件，不是纸。文件没有保护，存放在哪里由另一个程序决定。</translation>
    </message>
    <message>
        <source>“{name}” sends a fax. The paper leaves this laptop over a telephone line.</source>
        <translation>“{name}”会发送传真。内容会通过电话线离开这台电脑。</translation>
    </message>
    <message>
        <source>Where “{name}” sends a paper cannot be told. It may leave this laptop.</source>
        <translation>无法判断“{name}”会把内容送到哪里，可能会离开这台电脑。</translation>
    </message>
    <message>
        <source>Print it there?</source>
        <translation>要在那里打印吗？</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不打印</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>为什么问</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>What would help?</source>
        <translation>什么能帮到对方？</translation>
    </message>
    <message>
        <source>What are they good at?</source>
        <translation>对方擅长什么？</translation>
    </message>
    <message>
        <source>How may they be reached safely, if at all?</source>
        <translation>如果可以联系，怎样联系才安全？</translation>
    </message>
    <message>
        <source>What about health or access would they like us to know?</source>
        <translation>健康或行动方面，希望我们知道什么？</translation>
    </message>
    <message>
        <source>Which help with the law do they want?</source>
        <translation>希望得到哪方面的法律帮助？</translation>
    </message>
    <message>
        <source>What would they like to know about their rights?</source>
        <translation>想了解自己的哪些权利？</translation>
    </message>
    <message>
        <source>Where would they like to live?</source>
        <translation>希望住在哪里？</translation>
    </message>
    <message>
        <source>Which papers would they like?</source>
        <translation>想办哪些证件或文件？</translation>
    </message>
    <message>
        <source>What would help with money?</source>
        <translation>钱的方面，什么会有帮助？</translation>
    </message>
    <message>
        <source>What do they want for their children?</source>
        <translation>希望孩子得到什么？</translation>
    </message>
    <message>
        <source>Whom should we call in an emergency?</source>
        <translation>紧急时我们该联系谁？</translation>
    </message>
    <message>
        <source>What else would they like to say?</source>
        <translation>还想说什么？</translation>
    </message>
    <message>
        <source>What is the next step they choose?</source>
        <translation>对方选择的下一步是什么？</translation>
    </message>
    <message>
        <source>So that we look for what they want, and nothing else. No answer is fine.</source>
        <translation>这样我们只按对方想要的去找，别的不做。不回答也没关系。</translation>
    </message>
    <message>
        <source>What somebody can do, and who stands by them, is where good plans start.</source>
        <translation>一个人会做什么、身边有谁支持，好的计划就从这里开始。</translation>
    </message>
    <message>
        <source>If nothing is written here, they contact us, and we never call, write or come.</source>
        <translation>如果这里什么都没写，就由本人联系我们；我们不打电话、不写信，也不上门。</translation>
    </message>
    <message>
        <source>Only what makes a bed, a meal or the way here easier. No diagnosis is needed.</source>
        <translation>只写能让住宿、吃饭或来这里更方便的事。不需要诊断。</translation>
    </message>
    <message>
        <source>To find a lawyer who suits. What happened can be told to the lawyer alone: what a lawyer hears is protected better than what stands here.</source>
        <translation>为了找到合适的律师。发生的事可以只告诉律师：律师听到的话，比写在这里的更受保护。</translation>
    </message>
    <message>
        <source>With police, landlords and agencies, and how to complain. A handout needs no record.</source>
        <translation>面对警察、房东和机构时的权利，以及怎样投诉。拿一份资料不需要留下记录。</translation>
    </message>
    <message>
        <source>To look for a place that is theirs, on terms that they can accept.</source>
        <translation>为了找一个属于自己的住处，条件是本人能接受的。</translation>
    </message>
    <message>
        <source>To help with getting or mending them. No number needs to stand here.</source>
        <translation>为了帮忙办理或补办。这里不需要写任何号码。</translation>
    </message>
    <message>
        <source>To look for benefits, wages that are owed, or a bank that suits.</source>
        <translation>为了找补助、追讨拖欠的工资，或找一家合适的银行。</translation>
    </message>
    <message>
        <source>Care, school, or time together. Say first what must be reported by law, before anything is told.</source>
        <translation>照看、上学，或在一起的时间。在对方开口之前，先说清楚法律规定哪些事必须报告。</translation>
    </message>
    <message>
        <source>One person of their own choice, for an emergency, and for nothing else.</source>
        <translation>由本人选的一个人，只在紧急时联系，不为别的。</translation>
    </message>
    <message>
        <source>Whatever they want to be kept, in their own words.</source>
        <translation>本人想留下的任何话，用自己的说法。</translation>
    </message>
    <message>
        <source>One small step that they choose, and whether they want us to take part in it.</source>
        <translation>对方自己选的一小步，以及要不要我们一起做。</translation>
    </message>
</context>
<context>
    <name>ReachBanner</name>
    <message>
        <source>Read this again before each contact. What does not stand here is not done.</source>
        <translation>每次联系之前，请再看一遍。这里没有写的，就不要做。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show how…</source>
        <translation>显示怎样联系…</translation>
    </message>
    <message>
        <source>Hide how they may be reached</source>
        <translation>隐藏怎样联系对方</translation>
    </message>
    <message>
        <source>Show how they may be reached</source>
        <translation>显示怎样联系对方</translation>
    </message>
    <message>
        <source>Safe contact…</source>
        <translation>安全的联系方式…</translation>
    </message>
    <message>
        <source>They contact us. Do not call, write or send anything.</source>
        <translation>由对方联系我们。请不要打电话、写信或发送任何东西。</translation>
    </message>
    <message>
        <source>They may be contacted, only as they signed it.</source>
        <translation>可以联系对方，但只能按对方签署的方式。</translation>
    </message>
    <message>
        <source>They said in a meeting how they may be reached. Only that is done.</source>
        <translation>对方在会谈时说过可以怎样联系。只照对方说的做。</translation>
    </message>
    <message>
        <source>Until {date}: {ways}</source>
        <translation>到 {date} 为止：{ways}</translation>
    </message>
    <message>
        <source>They said on {date}:</source>
        <translation>对方在 {date} 说：</translation>
    </message>
    <message>
        <source>Later, on {date}, they said:</source>
        <translation>后来，对方在 {date} 说：</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>您的恢复密钥</translation>
    </message>
    <message>
        <source>It is shown once. Put it on paper now.</source>
        <translation>只显示一次。请现在就打印或抄在纸上。</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this code is the only way in. Without it, all that is kept here would be lost.</source>
        <translation>如果所有的密码短语都忘了，只有这个密钥能打开。没有它，这里保留的一切就都没有了。</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop, in a place that only you know. It bears no name. There is no O, I, L or U in it.</source>
        <translation>请不要把纸和电脑放在一起，放在只有您知道的地方。纸上没有任何名称。密钥里没有字母 O、I、L、U。</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The paper is here</source>
        <translation>纸已经在手上</translation>
    </message>
    <message>
        <source>I copied it by hand</source>
        <translation>我已经抄好了</translation>
    </message>
</context>
<context>
    <name>RemovedPage</name>
    <message>
        <source>Delete this record for good?</source>
        <translation>要彻底删除这份记录吗？</translation>
    </message>
    <message>
        <source>It goes now, from this laptop and from the backups, and cannot be brought back. Paper that was handed out cannot be called back. Services stay the same.</source>
        <translation>现在就从这台电脑和备份里删除，无法恢复。已经交出去的纸收不回来。支持服务照旧。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Do they ask for it themselves?</source>
        <translation>是本人自己要求的吗？</translation>
    </message>
    <message>
        <source>The whole record goes for good, from this laptop and from the backups. Paper that was handed out cannot be called back. Services stay the same.</source>
        <translation>整份记录会从这台电脑和备份里彻底删除。已经交出去的纸收不回来。支持服务照旧。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A receipt for what was deleted</source>
        <translation>删除确认单</translation>
    </message>
</context>
<context>
    <name>ReportingCard</name>
    <message>
        <source>Reporting</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Only if they bring it up. Each answer is theirs, for everyone, and the help stays the same.</source>
        <translation>对方自己提起才谈。怎样选都由本人决定，对每个人都一样，得到的帮助也一样。</translation>
    </message>
    <message>
        <source>Report to an agency…</source>
        <translation>向一个部门报告…</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>不报告</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>Not to be raised unless they do.</source>
        <translation>对方不提，就不要提起。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear: not to be raised unless they do</source>
        <translation>清除：对方不提，就不要提起</translation>
    </message>
    <message>
        <source>They agreed to a report. “Do not report” and “Decide later” end that.</source>
        <translation>对方同意过报告。选“不报告”或“以后再决定”，这份同意就结束。</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>It is checked as a whole first, and then takes the vault’s place.</source>
        <translation>会先完整地检查一遍，然后取代现在的加密资料库。</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>恢复哪一份？</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>The backup of {when}</source>
        <translation>{when} 的备份</translation>
    </message>
    <message>
        <source>Please choose a backup.</source>
        <translation>请选择一份备份。</translation>
    </message>
    <message>
        <source>A passphrase of that time, or the code of the sheet</source>
        <translation>当时的密码短语，或者恢复单上的代码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>What was saved after that backup is not in it. Who was deleted stays deleted. The damaged vault is kept for 30 days; nothing of it is changed.</source>
        <translation>那份备份以后保存的内容不在里面。已经删除的人仍然是删除的。损坏的加密资料库会原样保留 30 天。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Please type the passphrase or the code.</source>
        <translation>请输入密码短语或代码。</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message>
        <source>Go back to the meeting that is open now</source>
        <translation>回到正在进行的会谈</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation>开始会谈</translation>
    </message>
    <message>
        <source>Help without a record</source>
        <translation>不留记录，直接帮忙</translation>
    </message>
    <message>
        <source>Tell us how it was…</source>
        <translation>告诉我们您的感受…</translation>
    </message>
    <message>
        <source>Print the list of keys</source>
        <translation>打印按键一览</translation>
    </message>
    <message>
        <source>Shelter: {page}</source>
        <translation>庇护所：{page}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>People</source>
        <translation>服务使用者</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>庇护所</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Sample: invented people. Passphrase: {passphrase}</source>
        <translation>示例：人物都是虚构的。密码短语：{passphrase}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>用密码短语锁住文件</translation>
    </message>
    <message>
        <source>The passphrase of this file</source>
        <translation>这个文件的密码短语</translation>
    </message>
    <message>
        <source>{passphrase}

Please copy it by hand. It is not shown again and not kept. There is no O, I, L or U in it.</source>
        <translation>{passphrase}

请手抄下来。它不会再显示，也不会保存。其中没有字母 O、I、L、U。</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>已抄在纸上</translation>
    </message>
    <message>
        <source>This folder is not on this laptop: the file would leave it over the network.</source>
        <translation>这个文件夹不在这台电脑上：文件会通过网络离开。</translation>
    </message>
    <message>
        <source>{service} copies this folder: the file would leave this laptop by itself.</source>
        <translation>{service} 会复制这个文件夹：文件会自动离开这台电脑。</translation>
    </message>
    <message>
        <source>Save it there?</source>
        <translation>要保存在那里吗？</translation>
    </message>
    <message>
        <source>Save it there</source>
        <translation>保存在那里</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ServedPage</name>
    <message>
        <source>Tonight is arranged</source>
        <translation>今晚安排好了</translation>
    </message>
    <message>
        <source>For tonight</source>
        <translation>今晚提供的</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>对方没有要什么。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>写下来的</translation>
    </message>
    <message>
        <source>Nothing was written down. The help is the same.</source>
        <translation>什么都没有写下来。帮助照旧。</translation>
    </message>
    <message>
        <source>They would like to plan more</source>
        <translation>对方想接着谈以后的打算</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Kept until {date}, {time}, then deleted. They can end it sooner.</source>
        <translation>保留到 {date} {time}，然后删除。对方可以提前结束。</translation>
    </message>
    <message>
        <source>Kept until {date}. They can end it sooner.</source>
        <translation>保留到 {date}。对方可以提前结束。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Health care</source>
        <translation>医疗服务</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>法律帮助</translation>
    </message>
    <message>
        <source>Knowing their rights</source>
        <translation>了解自己的权利</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Money help</source>
        <translation>经济帮助</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>工作和培训</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>照看孩子</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>口译员</translation>
    </message>
</context>
<context>
    <name>SheetCodePage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Its code opens the vault when a passphrase is forgotten.</source>
        <translation>忘了密码短语时，可以用上面的密钥打开加密资料库。</translation>
    </message>
    <message>
        <source>The code on the sheet: nine groups of four</source>
        <translation>恢复单上的密钥：九组，每组四个字符</translation>
    </message>
    <message>
        <source>Dashes, blanks and capitals do not matter.</source>
        <translation>横线、空格和大小写都没有关系。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>This code is well written, but it does not open this vault. Perhaps the sheet was replaced by a newer one, or it belongs to another vault.</source>
        <translation>这个密钥没有写错，但打不开这个加密资料库。可能恢复单已经换成了新的，或者属于另一个加密资料库。</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>请输入密钥。</translation>
    </message>
</context>
<context>
    <name>SheetLeadPage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The sheet fits</source>
        <translation>恢复单对得上</translation>
    </message>
    <message>
        <source>Now a new passphrase for whoever forgot theirs.</source>
        <translation>现在为忘了密码短语的人设一个新的。</translation>
    </message>
    <message>
        <source>Which lead is it for?</source>
        <translation>是为哪位负责人设的？</translation>
    </message>
    <message>
        <source>For {alias}</source>
        <translation>为 {alias} 设</translation>
    </message>
    <message>
        <source>Please choose who it is for.</source>
        <translation>请选是为谁设的。</translation>
    </message>
    <message>
        <source>The sheet stays valid until it is replaced, under Shelter. Everybody else’s passphrase stays as it is.</source>
        <translation>恢复单一直有效，直到在“庇护所”里换成新的。别人的密码短语都不变。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>设好并打开</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>要做一张新的恢复单吗？</translation>
    </message>
    <message>
        <source>The old one opens nothing from then on. The new code is shown once.</source>
        <translation>从那时起，旧的什么都打不开。新的密钥只显示一次。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>做一张新的</translation>
    </message>
    <message>
        <source>Nothing is lost. Please copy the code by hand: it is short on purpose.</source>
        <translation>内容都还在。请手抄密钥：它特意做得很短。</translation>
    </message>
    <message>
        <source>Is the code on paper?</source>
        <translation>密钥已经在纸上了吗？</translation>
    </message>
    <message>
        <source>It cannot be shown again.</source>
        <translation>以后不能再显示了。</translation>
    </message>
    <message>
        <source>Yes, it is on paper</source>
        <translation>是的，已经在纸上</translation>
    </message>
    <message>
        <source>The new sheet is valid. Please destroy the old one.</source>
        <translation>新的恢复单有效了。请销毁旧的。</translation>
    </message>
    <message>
        <source>Make the sheet worthless?</source>
        <translation>要让恢复单作废吗？</translation>
    </message>
    <message>
        <source>Then nothing helps if every passphrase is forgotten: all that is kept here would be lost. A new sheet can be made at any time, as long as a lead can unlock.</source>
        <translation>那样，如果所有的密码短语都忘了，就没有办法了：这里保留的一切都会失去。只要还有负责人能解锁，随时可以做一张新的。</translation>
    </message>
    <message>
        <source>Make it worthless</source>
        <translation>让它作废</translation>
    </message>
    <message>
        <source>The sheet opens nothing any more.</source>
        <translation>这张恢复单已经什么都打不开了。</translation>
    </message>
    <message>
        <source>Encrypt everything anew?</source>
        <translation>要全部重新加密吗？</translation>
    </message>
    <message>
        <source>It takes seconds as a rule, a minute where much is kept. Please leave the laptop on; if it goes off all the same, nothing is lost.</source>
        <translation>一般只要几秒，保留的内容多时要一分钟左右。请不要关掉电脑；万一断电，内容也都还在。</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>重新加密</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. Old copies of the keys are dead.</source>
        <translation>全部重新加密好了。旧的密钥副本已经没有用了。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SheetPrinting</name>
    <message>
        <source>Nothing is lost. Please copy the code by hand: it is short on purpose.</source>
        <translation>内容都还在。请手抄密钥：它特意做得很短。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>已经交给打印机。</translation>
    </message>
    <message>
        <source>Keep the sheet away from this laptop.</source>
        <translation>请不要把这张纸和电脑放在一起。</translation>
    </message>
</context>
<context>
    <name>SheetState</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>The way in on the day on which every passphrase is forgotten.</source>
        <translation>万一所有的密码短语都忘了，可以用它打开。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Whoever holds it, and this laptop, can open all that is kept here. So it lies elsewhere, and bears no name. Its code is stored nowhere: a lost sheet is replaced, never printed again.</source>
        <translation>谁拿着它和这台电脑，就能打开这里保留的一切。所以它放在别处，上面没有任何名称。密钥没有存在任何地方：丢了就换一张新的，不能再打印。</translation>
    </message>
    <message>
        <source>Make it worthless, without a new one</source>
        <translation>让它作废，不做新的</translation>
    </message>
    <message>
        <source>If somebody may have copied the old keys</source>
        <translation>如果旧的密钥可能被人复制过</translation>
    </message>
    <message>
        <source>An old sheet or passphrase still fits an old copy of the keys, such as one on a disk that was away. New keys for everything end that; all passphrases and the sheet stay as they are.</source>
        <translation>旧的恢复单或密码短语，还能打开旧的密钥副本，比如当时没有接上的磁盘里的那份。全部换成新密钥，它们就没有用了；所有人的密码短语和恢复单都不变。</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>全部重新加密</translation>
    </message>
    <message>
        <source>Replace it by a new one</source>
        <translation>换一张新的</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>做一张</translation>
    </message>
    <message>
        <source>There is none. A forgotten passphrase cannot be made good.</source>
        <translation>现在没有恢复单。密码短语忘了就没有办法了。</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>有一张恢复单。</translation>
    </message>
    <message>
        <source>There is one, made on {day}.</source>
        <translation>有一张恢复单，{day}做的。</translation>
    </message>
</context>
<context>
    <name>ShelterPages</name>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Blank papers</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>How long a yes lasts</source>
        <translation>同意的期限</translation>
    </message>
    <message>
        <source>What had to be told</source>
        <translation>依法上报或交出的资料</translation>
    </message>
    <message>
        <source>What people told us</source>
        <translation>大家告诉我们的</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移走</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Is the log whole?</source>
        <translation>操作记录完整吗？</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>按键一览</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Hide the screen</source>
        <translation>隐藏屏幕</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Turn to the person</source>
        <translation>给对方看</translation>
    </message>
    <message>
        <source>This page has nothing to show the person. The policy, the lines of a form and the questions have.</source>
        <translation>这一页没有要给对方看的内容。说明、同意书的各项和问题才有。</translation>
    </message>
    <message>
        <source>Intake Desktop</source>
        <translation>初次会谈</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>{alias} · {role}</source>
        <translation>{alias} · {role}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>文字和颜色</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>文字大小和颜色</translation>
    </message>
    <message>
        <source>Turn to the person ({key})</source>
        <translation>给对方看（{key}）</translation>
    </message>
    <message>
        <source>Hide ({key})</source>
        <translation>隐藏（{key}）</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Mandarin</source>
        <translation>普通话（国语）</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粤语（广东话）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>其他语言</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Who can open what is kept here.</source>
        <translation>谁能打开这里保留的内容。</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>在这里工作</translation>
    </message>
    <message>
        <source>Worked here before</source>
        <translation>以前在这里工作</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>让同事加入</translation>
    </message>
    <message>
        <source>Encrypting everything anew</source>
        <translation>正在全部重新加密</translation>
    </message>
    <message>
        <source>A role keeps order, it keeps no secrets: whoever has a passphrase here can open all that is kept here. Who did what is in the log.</source>
        <translation>角色只管分工，不管保密：在这里有密码短语的人，都能打开这里保留的一切。谁做了什么，日志里有记录。</translation>
    </message>
    <message>
        <source>Each guess at a passphrase costs at least {memory} MB of memory and {passes} passes over it, about a second on the laptop that it was chosen on. On a faster one this rises by itself.</source>
        <translation>每猜一次密码短语，至少要用 {memory} MB 内存，反复计算 {passes} 遍，在当初设定它的电脑上大约要一秒。换了更快的电脑，会自动提高。</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>These backups still open with older keys, also for somebody who was removed since: {list}. They are changed as soon as they can be reached; plug in their disk.</source>
        <translation>这些备份还能用旧的密钥打开，后来移除的人也能：{list}。一旦够得着就会更换，请接上存放它们的磁盘。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>{alias} can open what is kept here from now on.</source>
        <translation>{alias} 从现在起能打开这里保留的内容了。</translation>
    </message>
    <message>
        <source>Make {alias} a lead?</source>
        <translation>要让 {alias} 成为负责人吗？</translation>
    </message>
    <message>
        <source>A lead lets colleagues in, takes keys back, and reads the log.</source>
        <translation>负责人可以让同事加入、收回密钥、查看日志。</translation>
    </message>
    <message>
        <source>Make them a lead</source>
        <translation>改为负责人</translation>
    </message>
    <message>
        <source>Make {alias} intake?</source>
        <translation>要让 {alias} 改做接待吗？</translation>
    </message>
    <message>
        <source>They go on meeting people, and no longer look after the desk.</source>
        <translation>以后继续做接待，不再负责管理。</translation>
    </message>
    <message>
        <source>Make them intake</source>
        <translation>改为接待</translation>
    </message>
    <message>
        <source>It counts from their next unlocking.</source>
        <translation>从这位同事下次解锁起生效。</translation>
    </message>
    <message>
        <source>Changed. It counts from the next unlocking of {alias}.</source>
        <translation>改好了。从 {alias} 下次解锁起生效。</translation>
    </message>
    <message>
        <source>Remove {alias}?</source>
        <translation>要移除 {alias} 吗？</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing from then on. Everything is encrypted anew, the backups within reach too: seconds as a rule, a minute where much is kept. Please leave the laptop on; if it goes off all the same, nothing is lost. Their alias stays in the log.</source>
        <translation>从那时起，这位同事的密码短语什么都打不开。所有内容都会重新加密，够得着的备份也一样：一般只要几秒，保留的内容多时要一分钟左右。请不要关掉电脑；万一断电，内容也都还在。别名会留在日志里。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{alias} is removed. Their passphrase opens nothing here any more.</source>
        <translation>{alias} 已经移除，原来的密码短语在这里什么都打不开了。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation>不想说</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>没有询问</translation>
    </message>
    <message>
        <source>come back later</source>
        <translation>以后再谈</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>What, in their own words</source>
        <translation>做什么，用对方自己的话</translation>
    </message>
    <message>
        <source>{step}, who does it</source>
        <translation>{step}，由谁来做</translation>
    </message>
    <message>
        <source>By when, if they like</source>
        <translation>什么时候之前（可以不填）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This is {more} characters longer than a step can hold. A lock keeps the first {count} only.</source>
        <translation>比一步能写的多了 {more} 个字符。锁定时只会保留前 {count} 个字符。</translation>
    </message>
    <message>
        <source>Until it is a whole date, it counts as open.</source>
        <translation>日期填完整之前，算作没有定。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>They do it</source>
        <translation>本人来做</translation>
    </message>
    <message>
        <source>We do it</source>
        <translation>我们来做</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>一起做</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已经做了</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>不想做了</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date}之前</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Their plan</source>
        <translation>对方的打算</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>没有写下任何内容。</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Only what they choose. Who and when can stay open.</source>
        <translation>只写对方自己选择的。由谁做、什么时候，都可以先不定。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加一步</translation>
    </message>
</context>
<context>
    <name>StillPrinting</name>
    <message>
        <source>A paper is still on its way</source>
        <translation>还有一份文件正在打印</translation>
    </message>
    <message>
        <source>The vault is closed. This closes by itself once the paper is out and the print system has forgotten it. If you close it now, the print system keeps the paper, perhaps for a day.</source>
        <translation>加密资料库已关闭。打印完成、打印系统清除记录后，这个窗口会自动关闭。如果现在关闭，打印系统会保留这份文件，可能留一天。</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>现在关闭</translation>
    </message>
</context>
<context>
    <name>StoppingPage</name>
    <message>
        <source>Stop, keep what was agreed</source>
        <translation>停下，保留已同意的</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>停下，什么都不保留</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>A summary without identifying details</source>
        <translation>已隐去身份细节的摘要</translation>
    </message>
    <message>
        <source>Everything is off. They tick what it may hold, and read it before it leaves.</source>
        <translation>全部没有勾选。可以有什么，由对方勾选；交出以前，对方先看过。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>给谁？</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>What may it hold?</source>
        <translation>可以有什么？</translation>
    </message>
    <message>
        <source>That they get support here</source>
        <translation>在这里得到帮助这件事</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Help they would like</source>
        <translation>想要哪些方面的帮助</translation>
    </message>
    <message>
        <source>Months we met</source>
        <translation>见面的月份</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>It is theirs: no release, no recipient and no reason is asked.</source>
        <translation>这是本人自己的：不需要同意书，不问给谁，也不问理由。</translation>
    </message>
    <message>
        <source>Only what the signed paper allows can be ticked.</source>
        <translation>只能勾选签署过的同意书允许的内容。</translation>
    </message>
    <message>
        <source>What cannot be ticked is not on that paper.</source>
        <translation>不能勾选的，那份同意书上没有。</translation>
    </message>
    <message>
        <source>Nothing is ticked yet. What you tick shows here, exactly as it will leave.</source>
        <translation>还没有勾选。勾选的内容会显示在这里，和交出去的一模一样。</translation>
    </message>
    <message numerus="yes">
        <source>The summary exactly as it leaves, %n page(s)</source>
        <translation>
            <numerusform>摘要交出时的样子，共 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message>
        <source>Save the summary</source>
        <translation>保存摘要</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>已经交给打印机。</translation>
    </message>
    <message>
        <source>Saved as {name}, locked with its passphrase.</source>
        <translation>已保存为 {name}，需用密码短语打开。</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected.</source>
        <translation>已保存为 {name}。加密资料库以外的文件没有保护。</translation>
    </message>
</context>
<context>
    <name>SyncedPage</name>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Move it to this laptop</source>
        <translation>移到这台电脑</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>正在移动</translation>
    </message>
    <message>
        <source>The vault is on this laptop now.</source>
        <translation>资料库现在在这台电脑上了。</translation>
    </message>
    <message>
        <source>It was copied, compared byte by byte, and then removed from the other folder. Start the program again without naming a folder; it lies here: {folder}</source>
        <translation>已经复制、逐字节核对，然后从原来的文件夹删除。请重新启动程序，不用指定文件夹。资料库在这里：{folder}</translation>
    </message>
    <message>
        <source>It can be moved: copied to this laptop’s own folder, compared, and only then removed here. Nothing gets lost if the power goes in between.</source>
        <translation>可以移动：先复制到这台电脑自己的文件夹，核对无误，再删除这里的。中途断电也不会丢失。</translation>
    </message>
    <message>
        <source>What the service has copied already cannot be called back. It is encrypted; if somebody may know a passphrase, change it, and delete the copies there.</source>
        <translation>服务已经复制走的内容收不回来。那些内容是加密的；如果可能有人知道密码短语，请更改密码短语，并删除那边的副本。</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>End this consent, and the record with it?</source>
        <translation>撤回这份同意，记录也一起删除吗？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>不撤回了</translation>
    </message>
    <message>
        <source>Withdrawn. Services stay the same.</source>
        <translation>已撤回。支持服务照旧。</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. It stands as it was.</source>
        <translation>什么都没有撤回，和原来一样。</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Has the person been told today?</source>
        <translation>今天告诉本人了吗？</translation>
    </message>
    <message>
        <source>What was told, to whom, and why. It is written down with today’s date.</source>
        <translation>包括交出了什么、给了谁、为什么。会记下今天的日期。</translation>
    </message>
    <message>
        <source>They have been told</source>
        <translation>已经告诉了</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Share with one recipient</source>
        <translation>与一个接收方分享</translation>
    </message>
    <message>
        <source>Is there another way to get it done without sharing? Talk about that first.</source>
        <translation>有没有不分享资料也能办成的方法？请先商量这一点。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Exactly this</source>
        <translation>只限于</translation>
    </message>
    <message>
        <source>In which way?</source>
        <translation>用哪种方式？</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>分享几次？</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>到哪天为止？</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper to sign</source>
        <translation>要签署的同意书</translation>
    </message>
    <message>
        <source>It ends on {date}, or sooner if they say so.</source>
        <translation>{date}到期；对方说一声，就可以提前结束。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Start a meeting</source>
        <translation>开始会谈</translation>
    </message>
    <message>
        <source>Waiting to be finished</source>
        <translation>还没谈完的</translation>
    </message>
    <message>
        <source>Given tonight</source>
        <translation>今晚提供的</translation>
    </message>
    <message>
        <source>Bed, food and help need no record.</source>
        <translation>床位、食物和帮助，都不需要记录。</translation>
    </message>
    <message>
        <source>Help without a record</source>
        <translation>不留记录，直接帮忙</translation>
    </message>
    <message>
        <source>Tell us how it was…</source>
        <translation>告诉我们您的感受…</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>The meeting that is open now</source>
        <translation>正在进行的会谈</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>还没有保存任何内容</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>回到会谈</translation>
    </message>
    <message>
        <source>No meeting waits.</source>
        <translation>没有等着继续的会谈。</translation>
    </message>
    <message>
        <source>Things are counted here, never people.</source>
        <translation>这里只数东西，从不数人。</translation>
    </message>
    <message>
        <source>Begun at {time}. Everything that was agreed is kept.</source>
        <translation>{time} 开始。同意过的内容都保留着。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>All on one page</source>
        <translation>全部放在一页</translation>
    </message>
    <message>
        <source>No answer is owed; the order is theirs.</source>
        <translation>不必每项都回答；顺序由本人决定。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Write this down, too:</source>
        <translation>还要写下：</translation>
    </message>
    <message>
        <source>Write this down: {topic}</source>
        <translation>写下来：{topic}</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Was the policy told in this meeting?</source>
        <translation>这次会谈解释过保密规定吗？</translation>
    </message>
    <message>
        <source>It may stay open. Then it comes first next time.</source>
        <translation>可以先不选。那么下次会谈先从这里开始。</translation>
    </message>
</context>
<context>
    <name>ToldUsPage</name>
    <message>
        <source>What people told us</source>
        <translation>大家告诉我们的</translation>
    </message>
    <message>
        <source>Without names, and by the month. It is about all of us, and for all of us.</source>
        <translation>没有名字，只按月份。说的是我们大家，也给我们大家看。</translation>
    </message>
    <message>
        <source>Nobody has told us anything yet. “Tell us how it was…” stands on Today and at the end of a meeting.</source>
        <translation>还没有人告诉过我们什么。“告诉我们您的感受…”在“今天”里，也在每次会谈的最后。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Felt judged: nobody answered</source>
        <translation>觉得被人评判：没有人回答</translation>
    </message>
    <message>
        <source>Felt pressured: nobody answered</source>
        <translation>觉得有压力：没有人回答</translation>
    </message>
    <message>
        <source>Asked for a legal name or an ID: nobody answered</source>
        <translation>被要过法定姓名或身份证件：没有人回答</translation>
    </message>
    <message>
        <source>Felt judged: {yes} of {all} who answered</source>
        <translation>觉得被人评判：回答的 {all} 人中有 {yes} 人</translation>
    </message>
    <message>
        <source>Felt pressured: {yes} of {all} who answered</source>
        <translation>觉得有压力：回答的 {all} 人中有 {yes} 人</translation>
    </message>
    <message>
        <source>Asked for a legal name or an ID: {yes} of {all} who answered</source>
        <translation>被要过法定姓名或身份证件：回答的 {all} 人中有 {yes} 人</translation>
    </message>
    <message>
        <source>Remove what somebody told us?</source>
        <translation>要删除这份告诉我们的话吗？</translation>
    </message>
    <message>
        <source>It goes for good, with its answers to the three questions. In backups it stays until they are replaced, after four weeks at most.</source>
        <translation>它会永久删除，连同对三个问题的回答。备份里的要等备份被替换才会消失，最多四周。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TonightPage</name>
    <message>
        <source>Tonight</source>
        <translation>今晚</translation>
    </message>
    <message>
        <source>Help first. It needs no name and no record.</source>
        <translation>先帮忙。不需要名字，也不需要记录。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>用对方自己的话</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Help, write nothing down</source>
        <translation>照样帮忙，什么都不写</translation>
    </message>
    <message>
        <source>The paper for tonight</source>
        <translation>今晚的同意书</translation>
    </message>
    <message>
        <source>Please keep this to {count} characters. All of it is still here.</source>
        <translation>请不要超过 {count} 个字符。输入的内容都还在这里。</translation>
    </message>
    <message>
        <source>Somebody may be listening, so only a bed and food are shown. Nothing is written down.</source>
        <translation>旁边可能有人在听，所以只显示床位和食物。什么都不写下来。</translation>
    </message>
    <message>
        <source>No line is a yes, so there is nothing to sign. Choose “Help, write nothing down”: the help is the same.</source>
        <translation>没有一项选“可以”，所以没有什么要签署。请选“照样帮忙，什么都不写”：帮助照旧。</translation>
    </message>
    <message>
        <source>Until a paper is signed nothing is stored: what you type here stays in memory, and locking the screen discards it.</source>
        <translation>同意书签署以前，什么都不保存：您在这里输入的内容只在内存里，一锁定屏幕就会清除。</translation>
    </message>
    <message>
        <source>What was agreed before still holds. Help tonight needs no new paper and adds nothing to the record.</source>
        <translation>以前同意的仍然有效。今晚的帮助不需要新的同意书，也不会在记录里添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing is written down about the person.</source>
        <translation>不写下任何关于对方的内容。</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>What else, if anything?</source>
        <translation>还有别的要写下来吗？</translation>
    </message>
    <message>
        <source>Each stays closed until they say “write this down”. The order is theirs.</source>
        <translation>本人说“写下来”之前，每一项都不打开。顺序由本人决定。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Say before anything is written down: a judge could demand to see what stands here. What is only talked about stands nowhere.</source>
        <translation>写下任何内容之前请先说明：法官可能要求看这里写的内容。只是口头说的，不会留下。</translation>
    </message>
    <message>
        <source>What has no yes on the paper is talked about, not written.</source>
        <translation>同意书上没有同意的，只谈，不写下来。</translation>
    </message>
    <message>
        <source>They have offered a word of their own…</source>
        <translation>本人说了自己的说法……</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>全部放在一页</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Restore a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>A backup opens with a passphrase of its time, or with the code of the recovery sheet. Until then help goes on without the records, on paper.</source>
        <translation>备份要用当时的密码短语，或者恢复单上的代码打开。在那以前，帮助照常进行，不用记录，用纸就行。</translation>
    </message>
    <message>
        <source>There is no backup beside it. Perhaps there is one on a disk that is put away; whoever looks after this laptop can restore it. Until then help goes on without the records, on paper.</source>
        <translation>旁边没有备份。也许收起来的磁盘上有一份；管理这台电脑的人可以恢复它。在那以前，帮助照常进行，不用记录，用纸就行。</translation>
    </message>
    <message>
        <source>There are keys here, and no vault.</source>
        <translation>这里有密钥，但没有加密资料库。</translation>
    </message>
    <message>
        <source>Probably the laptop went off while the vault was being made; then nothing was in it yet. A new one can be made: these keys are set aside, not deleted. If there may have been records here, stop, and look for the file vault.db first.</source>
        <translation>很可能是建立加密资料库时电脑断了电，那么里面还什么都没有。可以重新建立：这些密钥会放到一边，不会删除。如果这里可能有过记录，请先停下来，找一找文件 vault.db。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Set them aside and begin anew</source>
        <translation>放到一边，重新开始</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn to the person</source>
        <translation>给对方看</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>Back</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Show what is chosen</source>
        <translation>显示已选的</translation>
    </message>
    <message>
        <source>Hide what is chosen</source>
        <translation>隐藏已选的</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>显示我的代号</translation>
    </message>
    <message>
        <source>Hide my code</source>
        <translation>隐藏我的代号</translation>
    </message>
    <message>
        <source>This screen closes in {seconds} seconds. Any key keeps it open.</source>
        <translation>{seconds} 秒后屏幕会锁上。按任意键就不会锁。</translation>
    </message>
    <message>
        <source>That is all for now. Please turn the laptop back.</source>
        <translation>现在就这些。请把电脑转回去。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>I know now</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>I would rather skip it</source>
        <translation>今天不想听</translation>
    </message>
    <message>
        <source>No time now</source>
        <translation>现在没时间</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>我不想说</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>In which way?</source>
        <translation>用哪种方式？</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>分享几次？</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>Each of the three is fine. The help stays the same.</source>
        <translation>三个都可以选。怎么选，得到的帮助都一样。</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>I contact you</source>
        <translation>由我来联系</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不用了，谢谢</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>不报告</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>什么能帮到您？</translation>
    </message>
    <message>
        <source>We ask so that we look for what you want, and nothing else. No answer is fine.</source>
        <translation>问这个，是为了只按您想要的去找，不找别的。不回答也可以。</translation>
    </message>
    <message>
        <source>What are you good at?</source>
        <translation>您擅长什么？</translation>
    </message>
    <message>
        <source>We ask because good plans start with what you can do, and who stands by you. No answer is fine.</source>
        <translation>问这个，是因为好的打算要从您会做的事、支持您的人开始。不回答也可以。</translation>
    </message>
    <message>
        <source>What next step would you choose?</source>
        <translation>下一步您想做什么？</translation>
    </message>
    <message>
        <source>We ask so that the step is yours, and to know whether you want us to take part. No answer is fine.</source>
        <translation>问这个，是为了由您来定这一步，也想知道您要不要我们参与。不回答也可以。</translation>
    </message>
    <message>
        <source>How can we reach you safely?</source>
        <translation>怎样联系您才安全？</translation>
    </message>
    <message>
        <source>What about your health should we know?</source>
        <translation>健康方面，您想让我们知道什么？</translation>
    </message>
    <message>
        <source>What would help you with the law?</source>
        <translation>法律方面，什么能帮到您？</translation>
    </message>
    <message>
        <source>What would you like to know about your rights?</source>
        <translation>关于您的权利，您想知道什么？</translation>
    </message>
    <message>
        <source>What would help you with a place to live?</source>
        <translation>住处方面，什么能帮到您？</translation>
    </message>
    <message>
        <source>What would help you with your papers?</source>
        <translation>证件方面，什么能帮到您？</translation>
    </message>
    <message>
        <source>What would help you with money?</source>
        <translation>钱的方面，什么能帮到您？</translation>
    </message>
    <message>
        <source>What would help you with your children?</source>
        <translation>孩子方面，什么能帮到您？</translation>
    </message>
    <message>
        <source>Whom should we call in an emergency?</source>
        <translation>紧急情况下，我们该联系谁？</translation>
    </message>
    <message>
        <source>What else should we know?</source>
        <translation>您还想让我们知道什么？</translation>
    </message>
    <message>
        <source>We ask only so that we can help with what you choose. A judge could demand what is written down. No answer is fine.</source>
        <translation>问这个，只是为了按您的选择帮助您。写下来的内容，法官可能会要求交出。不回答也可以。</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Test Chinese typing</source>
        <translation>试试输入中文</translation>
    </message>
</context>
<context>
    <name>TypingTrial</name>
    <message>
        <source>Please type nihao and press the space bar. Nothing of this is kept.</source>
        <translation>请输入 nihao，再按空格键。这里输入的内容都不会保存。</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>在这里输入</translation>
    </message>
    <message>
        <source>If letters stay letters, no input method is running. On Debian and Ubuntu an administrator installs one of these two:</source>
        <translation>如果字母没有变成汉字，说明没有输入法在运行。在 Debian 和 Ubuntu 上，请管理员安装下面两种之一：</translation>
    </message>
    <message>
        <source>Then log out and in again, switch it on (Ctrl and the space bar for fcitx5, the Super key and the space bar for ibus), and start this program anew. In fields for a passphrase it stays off, so that it remembers none.</source>
        <translation>然后注销并重新登录，打开输入法（fcitx5 按 Ctrl 加空格键，ibus 按 Super 键加空格键），再重新启动本程序。在密码短语一栏里输入法始终关闭，这样它就记不住密码短语。</translation>
    </message>
    <message>
        <source>Chinese can be typed here.</source>
        <translation>这里可以输入中文。</translation>
    </message>
</context>
<context>
    <name>UndoBanner</name>
    <message>
        <source>Undo: {what}</source>
        <translation>恢复：{what}</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>回执…</translation>
    </message>
    <message>
        <source>The 10 seconds are over. It cannot be brought back.</source>
        <translation>10 秒已经过了，无法恢复。</translation>
    </message>
</context>
<context>
    <name>UnlockRoom</name>
    <message>
        <source>Is the code on paper?</source>
        <translation>密钥已经在纸上了吗？</translation>
    </message>
    <message>
        <source>It cannot be shown again.</source>
        <translation>以后不能再显示了。</translation>
    </message>
    <message>
        <source>Yes, it is on paper</source>
        <translation>是的，已经在纸上</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>再看一次</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字大小 {percent}%</translation>
    </message>
    <message>
        <source>Colours as on this laptop</source>
        <translation>颜色和这台电脑一样</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The next try is possible in {seconds} s.</source>
        <translation>{seconds} 秒后可以再试。</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>What to call them</source>
        <translation>怎么称呼对方</translation>
    </message>
    <message>
        <source>Any name. No ID or legal name.</source>
        <translation>什么名字都行。不用证件，也不用法定姓名。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>What would they like to be called?</source>
        <translation>对方希望我们怎么称呼？</translation>
    </message>
    <message>
        <source>A first name, a nickname, initials, a word: whatever they like.</source>
        <translation>名字、昵称、缩写，或者任何一个词：对方喜欢就行。</translation>
    </message>
    <message>
        <source>Next comes the paper that says, line by line, what may be kept. Until it is signed, what is typed here stays in memory, and locking the screen discards it.</source>
        <translation>接下来是同意书，逐项写明可以保留什么。签署以前，这里输入的内容只在内存里，一锁定屏幕就会清除。</translation>
    </message>
    <message>
        <source>Continue without a name</source>
        <translation>不写名字，继续</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Please keep this to {count} characters. All of it is still here.</source>
        <translation>请不要超过 {count} 个字符。输入的内容都还在这里。</translation>
    </message>
</context>
<context>
    <name>_AnswerRow</name>
    <message>
        <source>Staff note: {note}</source>
        <translation>工作人员备注：{note}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>更改：{field}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove: {field}</source>
        <translation>删除：{field}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>What had to be told</source>
        <translation>依法上报或交出的资料</translation>
    </message>
    <message>
        <source>By a judge’s order, or by law. It is written down after the call.</source>
        <translation>按法官的命令，或按法律。打完电话以后再记。</translation>
    </message>
    <message>
        <source>Write one down…</source>
        <translation>记下一次…</translation>
    </message>
    <message>
        <source>It is written down. What has a record stands on its page.</source>
        <translation>已经记下。有记录的人，会显示在本人的页面上。</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Where no name is known</source>
        <translation>不知道姓名的</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <source>What a served demand names is locked from everyone and is not deleted.</source>
        <translation>正式送达的法律要求所涉及的内容，对所有人锁定，也不删除。</translation>
    </message>
    <message>
        <source>Begin a hold…</source>
        <translation>开始法律保全…</translation>
    </message>
    <message>
        <source>No hold is open.</source>
        <translation>现在没有法律保全。</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>整份记录</translation>
    </message>
    <message>
        <source>Locked: {items}</source>
        <translation>锁定：{items}</translation>
    </message>
    <message>
        <source>Served by {authority} on {date}, seen by {lawyer}</source>
        <translation>{date}由 {authority} 送达，{lawyer} 看过</translation>
    </message>
    <message>
        <source>Look at it again today.</source>
        <translation>今天需要重新查看。</translation>
    </message>
    <message>
        <source>Look at it again on {date}.</source>
        <translation>{date}重新查看。</translation>
    </message>
    <message>
        <source>A deletion waits for it.</source>
        <translation>有一项删除在等待。</translation>
    </message>
    <message>
        <source>Is the person told?</source>
        <translation>告诉本人了吗？</translation>
    </message>
    <message>
        <source>It still stands: next look in 30 days</source>
        <translation>仍然有效：30 天后再查看</translation>
    </message>
    <message>
        <source>End the hold…</source>
        <translation>结束保全…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移走</translation>
    </message>
    <message>
        <source>What is on its way out, and receipts of what is gone. It names nobody.</source>
        <translation>正要离开的记录，和已经删除的确认单。不写任何人的名字。</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>隐藏代号</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>显示代号</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>没有移走任何记录。</translation>
    </message>
    <message>
        <source>They have not said it themselves yet</source>
        <translation>本人还没有自己说明</translation>
    </message>
    <message>
        <source>locked since {date}</source>
        <translation>{date}起锁定</translation>
    </message>
    <message>
        <source>They want to keep it</source>
        <translation>本人想保留</translation>
    </message>
    <message>
        <source>They confirm: delete it…</source>
        <translation>本人确认：删除…</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>在回收站里</translation>
    </message>
    <message>
        <source>will be deleted on {date}</source>
        <translation>{date} 删除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>现在删除…</translation>
    </message>
    <message>
        <source>Locked: what was agreed has ended</source>
        <translation>已锁定：同意已经到期</translation>
    </message>
    <message>
        <source>Gone, in the last weeks</source>
        <translation>最近几周删除的</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>one meeting</source>
        <translation>一次会谈</translation>
    </message>
    <message>
        <source>answers to some questions</source>
        <translation>对某些问题说过的话</translation>
    </message>
    <message>
        <source>{what}, {date}</source>
        <translation>{what}，{date}</translation>
    </message>
    <message numerus="yes">
        <source> · %n backup(s) still to be cleaned</source>
        <translation>
            <numerusform>，还有 %n 份备份待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>确认单…</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Replace with “{words}”</source>
        <translation>换成“{words}”</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{what} {percent} %</source>
        <translation>{what} {percent} %</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>写下来</translation>
    </message>
    <message>
        <source>{action}: {topic}</source>
        <translation>{action}：{topic}</translation>
    </message>
</context>
<context>
    <name>_Second</name>
    <message>
        <source>A second folder</source>
        <translation>第二个文件夹</translation>
    </message>
    <message>
        <source>A disk breaks sooner or later. Choose a folder on another disk of this laptop, or on one that stays locked away. Folders that a service or a network copies are refused.</source>
        <translation>磁盘早晚会坏。请在这台电脑的另一个磁盘上，或者在平时锁起来的磁盘上，选一个文件夹。会被同步服务或网络复制的文件夹不能用。</translation>
    </message>
    <message>
        <source>It cannot be reached now. What was deleted meanwhile goes from it as soon as it is back.</source>
        <translation>现在打不开它。这段时间删除的内容，等它回来就会从里面删除。</translation>
    </message>
    <message>
        <source>Each backup is put there too.</source>
        <translation>每份备份也会放在那里。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择另一个…</translation>
    </message>
    <message>
        <source>Stop using it…</source>
        <translation>不再使用…</translation>
    </message>
</context>
</TS>
