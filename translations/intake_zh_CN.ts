<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw: {what}, {who}</source>
        <translation>撤回：{what}，{who}</translation>
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
    <name>Consents</name>
    <message>
        <source>{purpose}: {items}</source>
        <translation>{purpose}：{items}</translation>
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
        <source>what to call them</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>what would help</source>
        <translation>什么能帮到对方</translation>
    </message>
    <message>
        <source>a safe way to reach them</source>
        <translation>安全的联系方式</translation>
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
        <source>strengths</source>
        <translation>长处</translation>
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
        <source>something else</source>
        <translation>其他</translation>
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
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>请输入您的密码短语。</translation>
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
        <source>A line with a blank needs to say exactly what it allows.</source>
        <translation>留空要填的那一项，请写清楚到底允许什么。</translation>
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
        <source>This is not about the passphrase. The program changed nothing. Keep this laptop as it is, delete no file, and ask whoever looks after the backups ({why}).</source>
        <translation>这和密码短语无关。程序什么都没有改动。请让这台电脑保持原样，不要删除任何文件，并问一问管理备份的人（{why}）。</translation>
    </message>
    <message>
        <source>The vault’s file is damaged.</source>
        <translation>加密资料库的文件损坏了。</translation>
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
        <source>The PDF could not be saved there.</source>
        <translation>PDF 无法保存到那里。</translation>
    </message>
    <message>
        <source>Nothing is lost. Please choose another folder.</source>
        <translation>内容都还在。请选另一个文件夹。</translation>
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
        <source>The next step they chose</source>
        <translation>对方选择的下一步</translation>
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
        <source>This paper takes the place of tonight’s. What has no yes here is removed.</source>
        <translation>这份同意书取代今晚那一份。这里没有选“同意”的，就会删除。</translation>
    </message>
    <message>
        <source>Nothing is stored until the paper is signed.</source>
        <translation>同意书签署以前，什么都不保存。</translation>
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
    <name>ListPage</name>
    <message>
        <source>No paper with this code is kept here. It may have ended or been withdrawn.</source>
        <translation>这里没有保留这个代号的同意书。可能已经到期或撤回了。</translation>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Sample: invented people. Passphrase: {passphrase}</source>
        <translation>示例：人物都是虚构的。密码短语：{passphrase}</translation>
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
        <source>{key} lock</source>
        <translation>{key} 锁定</translation>
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
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <source>On its way to the printer.</source>
        <translation>已经交给打印机。</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected: delete it when it is printed.</source>
        <translation>已保存为 {name}。加密资料库以外的文件没有保护：打印好以后请删除。</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>保存同意书</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
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
        <source>The paper to share with one recipient</source>
        <translation>与一个接收方分享资料的同意书</translation>
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
        <source>A copy to take along, without any code, if they want one:</source>
        <translation>对方想要的话，可以带走一份副本，上面没有任何代号：</translation>
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
        <source>Scan it, or type it, so that no two papers are mixed up. It may stay empty.</source>
        <translation>请扫描或输入，免得和别的同意书弄混。可以空着。</translation>
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
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess. Spaces are welcome. Nobody can look it up: next you get a recovery code on paper for the day it is forgotten.</source>
        <translation>四五个互不相干的词，用英文或拼音输入，好记又难猜。可以有空格。谁都查不到它：下一步会给您一个写在纸上的恢复密钥，万一忘了可以用。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
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
        <source>End this consent, and the record with it?</source>
        <translation>撤回这份同意，记录也一起删除吗？</translation>
    </message>
    <message>
        <source>What was written down goes for good: the answers, the meetings, and every release. It cannot be brought back. Services stay the same.</source>
        <translation>写下来的会彻底删除：回答、会谈和每一份分享同意书。删除以后找不回来。支持服务照旧。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Withdrawn, and the record is gone. Services stay the same.</source>
        <translation>已撤回，记录也删除了。支持服务照旧。</translation>
    </message>
    <message>
        <source>Withdrawn. Services stay the same.</source>
        <translation>已撤回。支持服务照旧。</translation>
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
        <source>What we say to everyone</source>
        <translation>我们对每个人都这样说</translation>
    </message>
    <message>
        <source>About 45 seconds, read aloud</source>
        <translation>念出来大约 45 秒</translation>
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
    <name>Program</name>
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
    <name>QuestionPage</name>
    <message>
        <source>What would help?</source>
        <translation>什么能帮到对方？</translation>
    </message>
    <message>
        <source>What are they good at?</source>
        <translation>对方擅长什么？</translation>
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
        <source>One small step that they choose, and whether they want us to take part in it.</source>
        <translation>对方自己选的一小步，以及要不要我们一起做。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>为什么问</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>用对方自己的话</translation>
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
        <source>Staff note</source>
        <translation>工作人员备注</translation>
    </message>
    <message>
        <source>Kept apart; only what helps</source>
        <translation>另外存放；只写有帮助的</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
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
    <name>Sidebar</name>
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
        <source>Lock now</source>
        <translation>立即锁定</translation>
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
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>已经交给打印机。</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected.</source>
        <translation>已保存为 {name}。加密资料库以外的文件没有保护。</translation>
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
        <source>This week</source>
        <translation>这个星期</translation>
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
        <source>Records that end</source>
        <translation>到期的记录</translation>
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
    <name>TroublePage</name>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
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
        <source>, </source>
        <translation>、</translation>
    </message>
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
</TS>
