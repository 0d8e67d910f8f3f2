<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Generated from intake_zh_CN.ts, and not yet read by a native reader of Traditional Chinese. Corrections go into traditional.json, see tool.py. -->
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AddStaffPage</name>
    <message>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>讓同事加入</translation>
    </message>
    <message>
        <source>They sit here with you and type it themselves.</source>
        <translation>請本人坐到這裡，自己輸入。</translation>
    </message>
    <message>
        <source>What shall we call them here?</source>
        <translation>在這裡怎麼稱呼這位同事？</translation>
    </message>
    <message>
        <source>Any alias. It never needs to be a legal name.</source>
        <translation>任何別名都可以，從不要求法定姓名（證件上的姓名）。</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>在這裡做什麼</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>請選一項。</translation>
    </message>
    <message>
        <source>When was their training?</source>
        <translation>這位同事是哪天接受培訓的？</translation>
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
        <translation>是誰培訓的？</translation>
    </message>
    <message>
        <source>A person or an agency.</source>
        <translation>個人或機構都可以。</translation>
    </message>
    <message>
        <source>Please turn the keyboard to them, and look away: nobody else needs to know.</source>
        <translation>請把鍵盤交給本人，自己不要看：別人都不需要知道。</translation>
    </message>
    <message>
        <source>Making their key</source>
        <translation>正在製作金鑰</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>讓這位同事加入</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it; nothing was cut off.</source>
        <translation>太長了，請寫短一點；內容沒有被截斷。</translation>
    </message>
    <message>
        <source>Please write what to call them. Any name will do.</source>
        <translation>請寫下怎麼稱呼這位同事。什麼名字都行。</translation>
    </message>
    <message>
        <source>Somebody here is called so already.</source>
        <translation>這裡已經有人用這個別名了。</translation>
    </message>
    <message>
        <source>Please give the month, the day and the year.</source>
        <translation>請填寫年、月、日。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>這一天還沒有到。</translation>
    </message>
    <message>
        <source>Please write who gave the training.</source>
        <translation>請寫下是誰培訓的。</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>What is agreed</source>
        <translation>同意了什麼</translation>
    </message>
    <message>
        <source>what</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>誰可以看</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Withdrawing takes effect at once. Services stay the same.</source>
        <translation>撤回馬上生效。支持服務照舊。</translation>
    </message>
    <message>
        <source>Take back some lines…</source>
        <translation>撤回其中幾項…</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>%n 天後到期</numerusform>
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
        <translation>回執…</translation>
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
        <translation>用對方自己的話</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>工作人員備註</translation>
    </message>
    <message>
        <source>{language}, never corrected</source>
        <translation>{language}，原話不改</translation>
    </message>
    <message>
        <source>In any language, never corrected</source>
        <translation>任何語言都行，原話不改</translation>
    </message>
    <message>
        <source>Kept apart; only what helps</source>
        <translation>另外存放；只寫有幫助的</translation>
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
        <translation>超出一個回答能容納的長度 {more} 個字元。請在後面的問題裡繼續寫：鎖定時只保留前 {count} 個字元。</translation>
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
        <translation>這一頁的內容都不會儲存。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Which language do they want to speak?</source>
        <translation>對方想說哪種語言？</translation>
    </message>
    <message>
        <source>Is there an interpreter?</source>
        <translation>有口譯員嗎？</translation>
    </message>
    <message>
        <source>Can you talk here without being heard?</source>
        <translation>這裡是否可以談話，不被別人聽到？</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>國語（普通話）</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粵語（廣東話）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話口譯</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>在場口譯</translation>
    </message>
    <message>
        <source>None</source>
        <translation>沒有</translation>
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
        <translation>先安排床位、食物和幫助，這些都不需要紀錄。外州的電話口譯員，認識對方的可能較小。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Then only a bed and food are shown next, and nothing is explained aloud.</source>
        <translation>那麼下一頁只顯示床位和食物，也不出聲解釋。</translation>
    </message>
    <message>
        <source>Please choose this one first: it decides what the next page may show.</source>
        <translation>請先選這一項：它決定下一頁可以顯示什麼。</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>What there is</source>
        <translation>現有的備份</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢復…</translation>
    </message>
    <message>
        <source>the vault that was replaced, kept until {date}</source>
        <translation>被替換的加密資料庫，保留到 {date}</translation>
    </message>
    <message>
        <source>in the second folder</source>
        <translation>在第二個資料夾裡</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>在這台電腦上</translation>
    </message>
    <message>
        <source>damaged, found on {date}; it does not count as a backup</source>
        <translation>已損壞，{date} 發現；它不算備份</translation>
    </message>
    <message>
        <source>verified {date}</source>
        <translation>{date} 檢查過</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>還沒有檢查過</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>沒有接上</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) to be done in it before it is opened</source>
        <translation>
            <numerusform>打開以前還要從裡面刪除 %n 項</numerusform>
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
        <translation>未能備份。您儲存的內容在這檯筆記本電腦上是安全的，但沒有第二份。</translation>
    </message>
    <message>
        <source> Please tell a lead.</source>
        <translation>請告訴負責人。</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>備份……</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>One is made each day and when the program is closed, if anything changed. Each is restored once to see that it works. Seven days and four weeks are kept.</source>
        <translation>如果有改動，每天做一份備份，關閉程式時也做一份。每份都會試著恢復一次，看是否能用。保留七天和四個星期的備份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Restores each backup once, to try it</source>
        <translation>把每份備份都試著恢復一次</translation>
    </message>
    <message>
        <source>The disk is full, so there is no new backup. The vault and the older backups are as they were. Please make room; it is tried again in an hour.</source>
        <translation>磁碟滿了，所以沒有做成新的備份。加密資料庫和以前的備份都沒有變。請騰出空間；一小時後會再試一次。</translation>
    </message>
    <message>
        <source>The backup is made, and was restored once to try it.</source>
        <translation>備份做好了，並且試著恢復過一次。</translation>
    </message>
    <message>
        <source>The backup is made on this laptop. The second folder could not be reached.</source>
        <translation>備份已經做在這台電腦上。第二個資料夾現在打不開。</translation>
    </message>
    <message>
        <source>All backups that can be reached were restored once, and are good.</source>
        <translation>現在能打開的備份都試著恢復過一次，都是好的。</translation>
    </message>
    <message>
        <source>Not every backup is good. Those that are damaged say so, and do not count.</source>
        <translation>不是每份備份都是好的。損壞的已經標明，不算備份。</translation>
    </message>
    <message>
        <source>Given up. Nothing of it is left.</source>
        <translation>已經停下，沒有留下任何東西。</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在做備份…</translation>
    </message>
    <message>
        <source>Checking the backups…</source>
        <translation>正在檢查備份…</translation>
    </message>
    <message>
        <source>Preparing the restore…</source>
        <translation>正在準備恢復…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}?</source>
        <translation>恢復 {when} 的備份嗎？</translation>
    </message>
    <message>
        <source>It is tried first. Then it takes the place of all that is in the vault now, and the program locks. What was saved after it is no longer shown; who was deleted stays deleted. The vault of today is kept in this list for 30 days.</source>
        <translation>會先試一次。然後它會取代加密資料庫裡現有的全部內容，程式會鎖定。在它以後儲存的內容不再顯示；已經刪除的人仍然是刪除的。今天的加密資料庫會在這個列表裡保留 30 天。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>A second folder for backups, on this laptop or a disk of yours</source>
        <translation>存放備份的第二個資料夾，在這台電腦上，或者在你們自己的磁碟上</translation>
    </message>
    <message>
        <source>No more backups in the second folder?</source>
        <translation>不再用第二個資料夾存放備份嗎？</translation>
    </message>
    <message>
        <source>The backups in it are removed, since nobody could be deleted from them any more. Those in the vault’s own folder stay.</source>
        <translation>裡面的備份會刪除，因為以後無法再從裡面刪除任何人。加密資料庫自己資料夾裡的備份會留下。</translation>
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
        <translation>同意書用的語言</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>紙張大小</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>樣子</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>美國信紙</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>For the person to take along</source>
        <translation>給本人帶走</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>A neutral cover</source>
        <translation>不顯眼的封面</translation>
    </message>
    <message>
        <source>It bears no code: nobody records it.</source>
        <translation>上面沒有代號：這份表格不用登記。</translation>
    </message>
    <message>
        <source>It bears a number that leads nowhere, and no code.</source>
        <translation>上面只有一個查不到任何內容的號碼，沒有代號。</translation>
    </message>
    <message>
        <source>Each one has a code of its own. Please do not copy it: of two papers with the same code only one can be recorded.</source>
        <translation>每一份都有自己的代號。請不要複印：代號相同的兩份，只能登記一份。</translation>
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
        <translation>列印好放在桌上備用。什麼都不登記，用的時候也不需要這台電腦。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>列印出來的樣子，共 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for the papers</source>
        <translation>存放表格的資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n 份已儲存到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: {folder} already holds papers of that name. Those printed from them bear their codes, so they stay. Please choose another folder.</source>
        <translation>什麼都沒有儲存：{folder} 裡已經有同名的表格。由它們列印出來的表格帶有同樣的代號，所以不能替換。請另選一個資料夾。</translation>
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
        <translation>不管現在還是以後，對方都可以更改或刪除任何一項。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>以後再結束</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>停下，什麼都不保留</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>結束會談</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What else can be agreed</source>
        <translation>還可以同意什麼</translation>
    </message>
    <message>
        <source>Only if they want it. Any of it can wait.</source>
        <translation>對方想要才辦。每一項都可以再等等。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>To receive a support service</source>
        <translation>接受一項支持服務</translation>
    </message>
    <message>
        <source>For a service with a risk, a cost or somebody from outside. It says what will happen, what may help and what may be hard.</source>
        <translation>用於有風險、要花錢，或者由外面的人提供的服務。寫明會做些什麼、可能有什麼好處、可能有什麼不便。</translation>
    </message>
    <message>
        <source>To share something with one recipient</source>
        <translation>與一個接收方分享部分資料</translation>
    </message>
    <message>
        <source>One recipient, exact lines, one purpose, an end.</source>
        <translation>一個接收方，寫明的內容，一個目的，有到期日。</translation>
    </message>
    <message>
        <source>A safe way to be in touch</source>
        <translation>安全的聯絡方式</translation>
    </message>
    <message>
        <source>Without it they contact us, and we never call, write or send anything.</source>
        <translation>沒有這份同意，就由對方來聯絡我們；我們絕不打電話、寫信或寄送任何東西。</translation>
    </message>
    <message>
        <source>To use their words, picture or story</source>
        <translation>使用對方的話、圖像或故事</translation>
    </message>
    <message>
        <source>One use. Nobody here needs their story, and a no is normal.</source>
        <translation>只有一種用途。這裡沒有人需要對方的故事，說「不」很平常。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打開…</translation>
    </message>
    <message>
        <source>None of this is a condition for a bed, food or any help.</source>
        <translation>床位、食物和任何幫助都不以這些為條件。</translation>
    </message>
    <message>
        <source>They asked for their wishes to be written down…</source>
        <translation>對方要求寫下自己的安排…</translation>
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
        <translation>已在 {date} 過期</translation>
    </message>
    <message>
        <source>Taken back on {date}</source>
        <translation>已在 {date} 撤回</translation>
    </message>
    <message>
        <source>Used once, as agreed</source>
        <translation>已按約定用過一次</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>還沒有問過</translation>
    </message>
    <message>
        <source>Left for later on {date}</source>
        <translation>{date} 決定以後再說</translation>
    </message>
    <message>
        <source>They said no on {date}. It stands until they bring it up.</source>
        <translation>{date} 對方說了「不」。對方自己提起之前一直算數。</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>Is this the right day?</source>
        <translation>日期對嗎？</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>對嗎？</translation>
    </message>
    <message>
        <source>Yes, that is today</source>
        <translation>對，就是今天</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind.</source>
        <translation>這台電腦的時間慢了。</translation>
    </message>
    <message>
        <source>Nothing is lost. Until the clock is right, the program counts on from the last time it knew. Please set the clock in the laptop’s settings.</source>
        <translation>沒有丟失任何內容。在時間調好以前，程式從它最後知道的時間繼續往下算。請在電腦的設置裡調好時間。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>This laptop says it is {day}. It was last used on {last}.</source>
        <translation>這台電腦顯示今天是 {day}。上次使用是 {last}。</translation>
    </message>
    <message>
        <source>Please set the clock first.</source>
        <translation>請先調好時間。</translation>
    </message>
    <message>
        <source>Nothing was deleted or changed. Open the laptop’s settings, look for “Date and time”, and set the right day and hour. Then unlock again.</source>
        <translation>沒有刪除或改動任何內容。請打開電腦的設置，找到「日期和時間」，調到正確的日期和時間，再重新解鎖。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The meeting is closed</source>
        <translation>會談結束了</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留下來的</translation>
    </message>
    <message>
        <source>Nothing was written down. The help is the same.</source>
        <translation>什麼都沒有寫下來。幫助照舊。</translation>
    </message>
    <message>
        <source>Only the signed paper itself.</source>
        <translation>只有那份簽署過的同意書。</translation>
    </message>
    <message>
        <source>Until {date}. They can end it sooner, by saying so.</source>
        <translation>保留到 {date}。對方想提前結束，說一聲就行。</translation>
    </message>
    <message>
        <source>Tell us how it was…</source>
        <translation>告訴我們您的感受…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>回到「今天」</translation>
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
        <translation>水藍</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>珊瑚</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛藍</translation>
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
        <translation>橄欖</translation>
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
        <translation>銀色</translation>
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
        <translation>交給 {recipient}，{date}</translation>
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
        <translation>列印…</translation>
    </message>
    <message>
        <source>Told now…</source>
        <translation>現在告訴了…</translation>
    </message>
</context>
<context>
    <name>CompelledForm</name>
    <message>
        <source>Please choose why it had to be, and whether the person was told.</source>
        <translation>請選擇為什麼必須這樣做，以及有沒有告訴本人。</translation>
    </message>
    <message>
        <source>Please give the day, month and year.</source>
        <translation>請填寫年、月、日。</translation>
    </message>
    <message>
        <source>What had to be told</source>
        <translation>依法通報或交出的資料</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>The lawyer who was asked, and what they said</source>
        <translation>問過的律師，以及律師怎麼說</translation>
    </message>
    <message>
        <source>Leave it empty if none was asked.</source>
        <translation>沒有問過，就留空。</translation>
    </message>
    <message>
        <source>Code of the record, or of a paper of theirs</source>
        <translation>紀錄代號，或對方某份同意書的代號</translation>
    </message>
    <message>
        <source>Leave it empty where no name is known: that is complete.</source>
        <translation>不知道姓名就留空：這樣也是完整的。</translation>
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
        <translation>告訴本人的日期</translation>
    </message>
    <message>
        <source>Handed over or said on</source>
        <translation>交出或說出的日期</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>記下來</translation>
    </message>
    <message>
        <source>Please say this; the rest can stay short.</source>
        <translation>請寫上這一項；其他的可以簡短。</translation>
    </message>
</context>
<context>
    <name>CompelledPage</name>
    <message>
        <source>Staff sign it, and write in what is still open. The person signs nothing.</source>
        <translation>由工作人員簽署，並補上還空著的內容。本人什麼都不用簽署。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ConsentRoom</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Nothing any more</source>
        <translation>已沒有任何一項</translation>
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
        <translation>這裡的工作人員</translation>
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
        <translation>已結束</translation>
    </message>
    <message>
        <source>A newer paper took its place</source>
        <translation>已由新的同意書取代</translation>
    </message>
    <message>
        <source>It was used once, as agreed</source>
        <translation>已按同意用過一次</translation>
    </message>
    <message>
        <source>policy not told yet</source>
        <translation>還沒有解釋保密規定</translation>
    </message>
    <message>
        <source>policy explained</source>
        <translation>已解釋保密規定</translation>
    </message>
    <message>
        <source>asked to skip the policy</source>
        <translation>對方想跳過保密規定</translation>
    </message>
    <message>
        <source>no time for the policy</source>
        <translation>沒有時間解釋保密規定</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>their words, picture or story</source>
        <translation>對方的話、圖像或故事</translation>
    </message>
    <message>
        <source>a safe way to reach them</source>
        <translation>安全的聯絡方式</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>培訓工作人員</translation>
    </message>
    <message>
        <source>A paper leaflet</source>
        <translation>紙質宣傳單</translation>
    </message>
    <message>
        <source>A website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社群媒體</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新聞</translation>
    </message>
    <message>
        <source>Asking for donations</source>
        <translation>募款</translation>
    </message>
    <message>
        <source>what to call them</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>what would help</source>
        <translation>什麼能幫到對方</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>services and next steps</source>
        <translation>支持服務和下一步</translation>
    </message>
    <message>
        <source>health or access needs</source>
        <translation>健康或行動方面的需要</translation>
    </message>
    <message>
        <source>someone to call in an emergency</source>
        <translation>緊急聯絡人</translation>
    </message>
    <message>
        <source>strengths, and words of their own</source>
        <translation>長處，以及本人自己的說法</translation>
    </message>
    <message>
        <source>the name they use there</source>
        <translation>在接收方那裡用的名字</translation>
    </message>
    <message>
        <source>that they get support here</source>
        <translation>在這裡得到幫助這件事</translation>
    </message>
    <message>
        <source>what they need</source>
        <translation>需要接收方做什麼</translation>
    </message>
    <message>
        <source>dates of a stay or visit</source>
        <translation>入住或來訪的日期</translation>
    </message>
    <message>
        <source>about health</source>
        <translation>健康資料</translation>
    </message>
    <message>
        <source>the name or code they use</source>
        <translation>所用的名字或代號</translation>
    </message>
    <message>
        <source>what happened, in their words</source>
        <translation>發生了什麼（用對方自己的話）</translation>
    </message>
    <message>
        <source>only this</source>
        <translation>只說</translation>
    </message>
    <message>
        <source>if they die</source>
        <translation>如果去世</translation>
    </message>
    <message>
        <source>if they go missing</source>
        <translation>如果失蹤</translation>
    </message>
    <message>
        <source>what has happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>that they got help here</source>
        <translation>在這裡得到過幫助</translation>
    </message>
    <message>
        <source>where their things are</source>
        <translation>東西在哪裡</translation>
    </message>
    <message>
        <source>what they want done afterwards</source>
        <translation>之後希望怎樣安排</translation>
    </message>
    <message>
        <source>a message from them</source>
        <translation>留的話</translation>
    </message>
    <message>
        <source>this service</source>
        <translation>這項服務</translation>
    </message>
    <message>
        <source>facts from the record</source>
        <translation>紀錄中的內容</translation>
    </message>
    <message>
        <source>a talk or a survey</source>
        <translation>訪談或問卷</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>錄音</translation>
    </message>
    <message>
        <source>their words, without a name</source>
        <translation>對方的話，不寫名字</translation>
    </message>
    <message>
        <source>to be asked again about this study</source>
        <translation>以後為這項研究再聯絡</translation>
    </message>
    <message>
        <source>their written words</source>
        <translation>寫的話</translation>
    </message>
    <message>
        <source>their voice</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>a picture without their face</source>
        <translation>不露臉的照片</translation>
    </message>
    <message>
        <source>a picture with their face</source>
        <translation>露臉的照片</translation>
    </message>
    <message>
        <source>art they made</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>打電話</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>發短信</translation>
    </message>
    <message>
        <source>by WeChat or another app</source>
        <translation>微信或別的軟件</translation>
    </message>
    <message>
        <source>by email</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>through someone they trust</source>
        <translation>通過信任的人</translation>
    </message>
    <message>
        <source>what may be said</source>
        <translation>可以說的話</translation>
    </message>
    <message>
        <source>who else may answer</source>
        <translation>還有誰可以接</translation>
    </message>
    <message>
        <source>a message with someone</source>
        <translation>請別人轉告</translation>
    </message>
    <message>
        <source>a message on voicemail</source>
        <translation>語音留言</translation>
    </message>
    <message>
        <source>what to do if nobody answers</source>
        <translation>沒有人接時怎麼做</translation>
    </message>
    <message>
        <source>what to do if somebody else answers</source>
        <translation>別人接時怎麼做</translation>
    </message>
    <message>
        <source>safe days and times</source>
        <translation>安全的日子和時間</translation>
    </message>
    <message>
        <source>times that are not safe</source>
        <translation>不安全的時間</translation>
    </message>
    <message>
        <source>a name to use for them</source>
        <translation>怎樣稱呼對方</translation>
    </message>
    <message>
        <source>a name for whoever calls</source>
        <translation>打來的人用的名字</translation>
    </message>
    <message>
        <source>what is never said</source>
        <translation>絕對不說的話</translation>
    </message>
    <message>
        <source>what a message says</source>
        <translation>留言的內容</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Undo</source>
        <translation>撤回刪除</translation>
    </message>
    <message>
        <source>The record is hidden. In 10 seconds it is gone for good.</source>
        <translation>這份紀錄已經隱藏，10 秒後徹底刪除。</translation>
    </message>
    <message>
        <source>The record is hidden from everyone. It cannot be deleted yet, and goes by itself as soon as that may be.</source>
        <translation>這份紀錄已對所有人隱藏。現在還不能刪除，等到可以的時候會自動刪除。</translation>
    </message>
    <message>
        <source>The record is gone from this laptop. Services stay the same.</source>
        <translation>這份紀錄已經從這台電腦裡刪除。支持服務照舊。</translation>
    </message>
    <message>
        <source>Nothing was deleted. The record is as it was.</source>
        <translation>什麼都沒有刪除，紀錄和原來一樣。</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Welcome back</source>
        <translation>歡迎回來</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼短語</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery sheet</source>
        <translation>忘了？用恢復單</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打開</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>請輸入您的密碼短語。</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Until when?</source>
        <translation>到哪天為止？</translation>
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
        <translation>每個「同意」都有到期日。請選一天。</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 個月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 個月</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>On {date} at the latest. It ends by itself, or sooner if they say so.</source>
        <translation>最晚到 {date}。到期自動結束，對方說一聲就提前結束。</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>Records that end</source>
        <translation>到期的紀錄</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>隱藏代號</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>顯示代號</translation>
    </message>
    <message>
        <source>Locked soon, within 14 days</source>
        <translation>14 天內將要鎖定</translation>
    </message>
    <message>
        <source>will be locked on {date}</source>
        <translation>{date} 鎖定</translation>
    </message>
    <message>
        <source>Locked: what was agreed has ended</source>
        <translation>已鎖定：同意已經到期</translation>
    </message>
    <message>
        <source>will be deleted on {date}</source>
        <translation>{date} 刪除</translation>
    </message>
    <message>
        <source>Tonight’s papers, which end by themselves</source>
        <translation>「今晚」的同意書，會自動到期</translation>
    </message>
    <message>
        <source>Consents that end this week</source>
        <translation>本週到期的同意</translation>
    </message>
    <message>
        <source>Wait until the person says it themselves</source>
        <translation>等本人自己說了再定</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>在回收站裡</translation>
    </message>
    <message>
        <source>Deleted since you were last here</source>
        <translation>您上次來過以後刪除的</translation>
    </message>
    <message>
        <source>Holds to look at again</source>
        <translation>需要重新查看的法律保全</translation>
    </message>
    <message>
        <source>Receipts to print</source>
        <translation>可以列印刪除確認單</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>程式出錯了。</translation>
    </message>
    <message>
        <source>What was saved is safe. Please try again. If it comes back, lock and open again, and tell whoever looks after this laptop: {type}, {place}.</source>
        <translation>已經儲存的內容都安全。請再試一次。如果還是這樣，請鎖定後重新打開，並告訴管理這台電腦的人：{type}，{place}。</translation>
    </message>
    <message>
        <source>This was not saved, because it is not agreed.</source>
        <translation>這一項沒有儲存，因為沒有得到同意。</translation>
    </message>
    <message>
        <source>The signed paper does not say yes to it, or it has ended. What you typed is still here. Ask the person, or leave it out.</source>
        <translation>簽署過的同意書上沒有同意這一項，或者同意已經結束。您輸入的內容還在這裡。請問一問本人，或者不寫這一項。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>到期日早於開始的日期。</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Please look at both dates.</source>
        <translation>還沒有儲存。請看看這兩個日期。</translation>
    </message>
    <message>
        <source>This paper may last {days} days at most. Nothing was saved yet. Choose an earlier end.</source>
        <translation>這份同意書最長只能有 {days} 天。還沒有儲存。請選早一點的到期日。</translation>
    </message>
    <message>
        <source>The end is too far away.</source>
        <translation>到期日太遠了。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>這一天還沒有到。</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Please look at the date on the paper.</source>
        <translation>還沒有儲存。請看看紙上寫的日期。</translation>
    </message>
    <message>
        <source>Every line says no, so there is nothing to sign.</source>
        <translation>每一項都是「不」，所以沒有什麼要簽署。</translation>
    </message>
    <message>
        <source>Nothing is written down. Bed, food and help stay the same.</source>
        <translation>什麼都不寫下來。床位、食物和幫助都照舊。</translation>
    </message>
    <message>
        <source>Something is still open.</source>
        <translation>還有內容沒有填好。</translation>
    </message>
    <message>
        <source>This names more than one.</source>
        <translation>這裡寫了不止一個接收方。</translation>
    </message>
    <message>
        <source>Each paper is for one recipient; for two, make two papers. If the name itself holds “and”, put it in quotation marks.</source>
        <translation>每份同意書只寫一個接收方；有兩個接收方，就用兩份。如果名稱本身帶「和」或「與」，請加上引號。</translation>
    </message>
    <message>
        <source>This names nobody in particular.</source>
        <translation>這裡沒有寫明是哪一個接收方。</translation>
    </message>
    <message>
        <source>A person can only agree to somebody they know of. Please name one recipient; if the name itself holds “all” or “any”, put it in quotation marks.</source>
        <translation>對方只能同意分享給自己知道的接收方。請寫明一個接收方；如果名稱本身帶「所有」「任何」這樣的詞，請加上引號。</translation>
    </message>
    <message>
        <source>This paper is never for police, a court, immigration or a task force.</source>
        <translation>這份同意書從不用於警察、法院、移民部門或特別工作組。</translation>
    </message>
    <message>
        <source>Whether to report is the person’s own choice, on a paper of its own, only if they ask. Nothing was saved.</source>
        <translation>要不要報告，由本人自己選擇，另有一份同意書，本人提出時才用。什麼都沒有儲存。</translation>
    </message>
    <message>
        <source>This is for a lead.</source>
        <translation>這件事由負責人來做。</translation>
    </message>
    <message>
        <source>Nothing was changed. Somebody who is a lead here can do it.</source>
        <translation>沒有任何改動。請這裡的負責人來做。</translation>
    </message>
    <message>
        <source>This is the code of another paper.</source>
        <translation>這是另一份同意書的代號。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Please compare it with the paper in your hand.</source>
        <translation>什麼都沒有登錄。請和手上的紙對照一下。</translation>
    </message>
    <message>
        <source>This code does not fit.</source>
        <translation>這個代號對不上。</translation>
    </message>
    <message>
        <source>Perhaps one letter was misread. Please compare it with the paper.</source>
        <translation>可能有一個字母看錯了。請和紙上的對照一下。</translation>
    </message>
    <message>
        <source>It holds {longest} characters at most. Nothing was cut off, and it is not saved yet. Please make it shorter.</source>
        <translation>最多 {longest} 個字元。內容沒有被截斷，也還沒有儲存。請寫短一點。</translation>
    </message>
    <message>
        <source>This is longer than the field holds.</source>
        <translation>這裡放不下這麼多字。</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>這一項已經不在這裡了。</translation>
    </message>
    <message>
        <source>It may have ended or been removed. All else is safe.</source>
        <translation>可能已經到期或刪除了。其他內容都安全。</translation>
    </message>
    <message>
        <source>This paper is recorded already.</source>
        <translation>這份同意書已經登錄過了。</translation>
    </message>
    <message>
        <source>Nothing was changed. A new signature needs a newly printed paper.</source>
        <translation>什麼都沒有改動。要重新簽署，請重新列印一份。</translation>
    </message>
    <message>
        <source>This consent has ended already.</source>
        <translation>這份同意已經結束了。</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing more is needed.</source>
        <translation>什麼都沒有改動，也不用再做什麼。</translation>
    </message>
    <message>
        <source>There is no printer on this laptop.</source>
        <translation>這台電腦沒有連接印表機。</translation>
    </message>
    <message>
        <source>Nothing was printed. You can save the PDF, or use a paper from the pad.</source>
        <translation>什麼都沒有列印。您可以儲存 PDF，或者用桌上那疊空白同意書。</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>印表機沒有接收這份文件。</translation>
    </message>
    <message>
        <source>Nothing is lost. Look whether it is on and has paper, and print again.</source>
        <translation>內容都還在。請看看印表機有沒有打開、有沒有紙，再列印一次。</translation>
    </message>
    <message>
        <source>Nothing was printed, and nothing is lost. Please use a paper from the pad, and ask whoever looks after this laptop to install the program again: the file of this form was changed or damaged ({place}).</source>
        <translation>什麼都沒有列印，什麼都沒有丟。請先用桌上那疊空白同意書，並請管理這台電腦的人重新安裝程式：這份表的檔案被改動過或損壞了（{place}）。</translation>
    </message>
    <message>
        <source>The words of this paper are not complete.</source>
        <translation>這張紙上的文字不完整。</translation>
    </message>
    <message>
        <source>The PDF could not be saved there.</source>
        <translation>PDF 無法儲存到那裡。</translation>
    </message>
    <message>
        <source>Nothing is lost. Please choose another folder.</source>
        <translation>內容都還在。請選另一個資料夾。</translation>
    </message>
    <message>
        <source>So the vault stays closed; what is in it is safe. Please show this to whoever looks after this laptop: the package libseccomp2 may be missing, or this system does not allow it. “intake-desktop check” says more ({why}).</source>
        <translation>所以資料庫沒有打開，裡面的內容是安全的。請把這裡給負責這台電腦的人看：可能缺少軟件包 libseccomp2，也可能是系統不允許。運行「intake-desktop check」可以了解更多（{why}）。</translation>
    </message>
    <message>
        <source>The network could not be sealed.</source>
        <translation>沒能與網路隔離。</translation>
    </message>
    <message>
        <source>Nothing was changed. More than {longest} MB are not read. Please ask for a file of your own area.</source>
        <translation>沒有改動任何內容。超過 {longest} MB 的檔案不會讀取。請索取只含您所在地區的檔案。</translation>
    </message>
    <message>
        <source>This file is too large for a list of services.</source>
        <translation>這個檔案太大，不像是服務名錄。</translation>
    </message>
    <message>
        <source>This archive is not safe to unpack.</source>
        <translation>解壓這個壓縮包不安全。</translation>
    </message>
    <message>
        <source>Nothing was unpacked or changed. Please ask whoever made it for another file.</source>
        <translation>沒有解壓或改動任何內容。請向製作者索取另一個檔案。</translation>
    </message>
    <message>
        <source>This file ends in the middle, or was damaged.</source>
        <translation>這個檔案不完整，或已損壞。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please get the file once more.</source>
        <translation>沒有改動任何內容。請重新獲取這個檔案。</translation>
    </message>
    <message>
        <source>This file cannot be read as text.</source>
        <translation>無法將這個檔案作為文本讀取。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please save it as CSV in UTF-8, and try again.</source>
        <translation>沒有改動任何內容。請將它另存為 UTF-8 編碼的 CSV，然後重試。</translation>
    </message>
    <message>
        <source>No services were found in this file.</source>
        <translation>在這個檔案裡沒有找到服務。</translation>
    </message>
    <message>
        <source>Nothing was changed. It has to be a list of services (Open Referral HSDS), or a CSV whose columns you choose.</source>
        <translation>沒有改動任何內容。它須是服務名錄（Open Referral HSDS），或由您選擇各列的 CSV。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please choose the columns again: “{column}” is not there.</source>
        <translation>沒有改動任何內容。請重新選擇各列：沒有「{column}」這一列。</translation>
    </message>
    <message>
        <source>A column that was chosen is not in this file.</source>
        <translation>所選的一列不在這個檔案裡。</translation>
    </message>
    <message>
        <source>The list of services was changed meanwhile.</source>
        <translation>服務名錄在此期間已有改動。</translation>
    </message>
    <message>
        <source>Nothing of this file was taken yet. Please look at it once more.</source>
        <translation>這個檔案的內容還沒有采用。請再查看一次。</translation>
    </message>
    <message>
        <source>A line with a blank needs to say exactly what it allows.</source>
        <translation>留空要填的那一項，請寫清楚到底允許什麼。</translation>
    </message>
    <message>
        <source>Please name the one who gets it.</source>
        <translation>請寫明接收方是誰。</translation>
    </message>
    <message>
        <source>Please say what it is for.</source>
        <translation>請寫明為什麼要分享。</translation>
    </message>
    <message>
        <source>Please tick what it may hold.</source>
        <translation>請勾選摘要裡可以有什麼。</translation>
    </message>
    <message>
        <source>Please name the service.</source>
        <translation>請寫明是哪一項服務。</translation>
    </message>
    <message>
        <source>Please name who gives the service.</source>
        <translation>請寫明服務由誰提供。</translation>
    </message>
    <message>
        <source>Please name the one agency it is about.</source>
        <translation>請寫明只針對哪一個部門。</translation>
    </message>
    <message>
        <source>Please tick the one use, and say which where it is another.</source>
        <translation>請勾選一種用途；如果是其他用途，請寫明。</translation>
    </message>
    <message>
        <source>Nothing is used before they have seen it as it will be, and agreed.</source>
        <translation>對方看過最後的版本並且同意以後，才可以使用。</translation>
    </message>
    <message>
        <source>It needs a yes to one of the two.</source>
        <translation>這兩項裡至少要有一項「同意」。</translation>
    </message>
    <message>
        <source>Please write down when they are missing.</source>
        <translation>請寫明出現什麼情況才算失蹤。</translation>
    </message>
    <message>
        <source>This passphrase would be easy to guess.</source>
        <translation>這個密碼短語容易被猜中。</translation>
    </message>
    <message>
        <source>No vault was made yet. Add a few more words that do not belong together.</source>
        <translation>加密資料庫還沒有建立。請再加幾個互不相干的詞。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>密碼短語不對，打不開加密資料庫。</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at Caps Lock and the keyboard’s language, and try again.</source>
        <translation>內容都還在。請看看 Caps Lock 鍵和鍵盤的語言，再試一次。</translation>
    </message>
    <message>
        <source>One letter of the recovery code does not fit.</source>
        <translation>復原金鑰裡有一個字元不對。</translation>
    </message>
    <message>
        <source>Nothing is lost. Compare each group with the paper, and try again.</source>
        <translation>內容都還在。請逐組和紙上的對照，再試一次。</translation>
    </message>
    <message>
        <source>Nothing is lost. Please wait {seconds} s, and try again.</source>
        <translation>內容都還在。請等 {seconds} 秒再試。</translation>
    </message>
    <message>
        <source>That was a try too soon.</source>
        <translation>還沒到可以再試的時候。</translation>
    </message>
    <message>
        <source>Somebody here is called so already.</source>
        <translation>這裡已經有人用這個別名了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please choose another alias.</source>
        <translation>什麼都沒有改動。請另選一個別名。</translation>
    </message>
    <message>
        <source>This is the only lead.</source>
        <translation>這是唯一的負責人。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please make somebody else a lead first.</source>
        <translation>什麼都沒有改動。請先讓另一位同事成為負責人。</translation>
    </message>
    <message>
        <source>Nobody can remove themselves.</source>
        <translation>誰都不能移除自己。</translation>
    </message>
    <message>
        <source>Nothing was changed. Another lead can do it.</source>
        <translation>什麼都沒有改動。請另一位負責人來做。</translation>
    </message>
    <message>
        <source>There is no room for another member of staff.</source>
        <translation>這裡不能再加入更多同事了。</translation>
    </message>
    <message>
        <source>Nothing was changed. The keys hold 31. Perhaps somebody who left can be removed.</source>
        <translation>什麼都沒有改動。最多 31 人。或許可以移除已經離開的同事。</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>這個資料夾裡沒有加密資料庫。</translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps it was moved, or a disk is not plugged in.</source>
        <translation>什麼都沒有改動。可能它被移走了，或者磁碟沒有插好。</translation>
    </message>
    <message>
        <source>A vault, or a part of one, is here already.</source>
        <translation>這裡已經有一個加密資料庫，或者它的一部分。</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the program again to open it, or choose another folder.</source>
        <translation>什麼都沒有改動。請重新啟動程式來打開它，或者選另一個資料夾。</translation>
    </message>
    <message>
        <source>The vault’s file is not there.</source>
        <translation>加密資料庫的檔案不在這裡。</translation>
    </message>
    <message>
        <source>The vault’s file of keys is not there.</source>
        <translation>加密資料庫的金鑰檔案不在這裡。</translation>
    </message>
    <message>
        <source>The vault’s file is empty.</source>
        <translation>加密資料庫的檔案是空的。</translation>
    </message>
    <message>
        <source>The vault’s file was cut off.</source>
        <translation>加密資料庫的檔案缺了一截。</translation>
    </message>
    <message>
        <source>The vault’s file is not encrypted, so it is not ours.</source>
        <translation>這個檔案沒有加密，所以不是我們的加密資料庫。</translation>
    </message>
    <message>
        <source>Another program made the vault’s file.</source>
        <translation>加密資料庫的檔案是別的程式建立的。</translation>
    </message>
    <message>
        <source>The vault’s file cannot be decrypted.</source>
        <translation>加密資料庫的檔案無法解密。</translation>
    </message>
    <message>
        <source>The vault’s own rules were changed past this program.</source>
        <translation>有人繞過本程式改動了加密資料庫的規則。</translation>
    </message>
    <message>
        <source>The vault’s log and what is in it do not fit together.</source>
        <translation>加密資料庫的操作紀錄和裡面的內容對不上。</translation>
    </message>
    <message>
        <source>A part of the vault’s file is damaged.</source>
        <translation>加密資料庫的檔案有一部分損壞了。</translation>
    </message>
    <message>
        <source>The vault’s file of keys is damaged.</source>
        <translation>加密資料庫的金鑰檔案損壞了。</translation>
    </message>
    <message>
        <source>The vault’s file is damaged.</source>
        <translation>加密資料庫的檔案損壞了。</translation>
    </message>
    <message>
        <source>This is not about the passphrase. The program changed nothing. Keep this laptop as it is, delete no file, and ask whoever looks after this laptop ({why}).</source>
        <translation>這跟密碼短語無關。程式沒有改動任何內容。請保持這台電腦的原樣，不要刪除任何檔案，並去問管理這台電腦的人（{why}）。</translation>
    </message>
    <message>
        <source>Something was changed past this program, or the file is damaged. Keep this laptop as it is, delete no file, and ask whoever looks after the backups (row {row}: {why}).</source>
        <translation>有人繞過本程式改動過內容，或者檔案損壞了。請保持這台電腦的原樣，不要刪除任何檔案，並去問管理備份的人（第 {row} 行：{why}）。</translation>
    </message>
    <message>
        <source>The log does not hold together.</source>
        <translation>操作紀錄對不上。</translation>
    </message>
    <message>
        <source>This version keeps the vault in a newer form, and makes a backup first. That did not work, so nothing was changed. Make room on the disk, and try again ({why}).</source>
        <translation>這個版本要把加密資料庫升級，並且會先做一份備份。備份沒有做成，所以什麼都沒有改動。請在磁碟上騰出空間，再試一次（{why}）。</translation>
    </message>
    <message>
        <source>The vault could not be backed up, so it stays shut.</source>
        <translation>加密資料庫沒能備份，所以沒有打開。</translation>
    </message>
    <message>
        <source>This folder holds something already.</source>
        <translation>這個資料夾裡已經有東西了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please choose an empty one.</source>
        <translation>什麼都沒有改動。請選一個空的資料夾。</translation>
    </message>
    <message>
        <source>The backup could not be worked on.</source>
        <translation>沒能處理這份備份。</translation>
    </message>
    <message>
        <source>The vault is untouched, and so are the other backups. Please try again.</source>
        <translation>加密資料庫沒有變，其他備份也沒有變。請再試一次。</translation>
    </message>
    <message>
        <source>A newer version of this program made the vault.</source>
        <translation>這個加密資料庫是用新版程式建立的。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please open it with the newer version.</source>
        <translation>什麼都沒有改動。請用新版程式打開。</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>加密資料庫已經在另一個視窗裡打開了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please use that window.</source>
        <translation>什麼都沒有改動。請用那個視窗。</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>這台電腦現在的記憶體不夠。</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs, and try again.</source>
        <translation>內容都還在。請關閉其他程式，再試一次。</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved yet.</source>
        <translation>磁碟滿了，所以還沒有儲存。</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still here. Make room, and try again.</source>
        <translation>以前儲存的內容都安全，您輸入的也還在這裡。請騰出一些空間，再試一次。</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still here. Look whether the folder may be written and the disk is plugged in, and try again ({why}).</source>
        <translation>以前儲存的內容都安全，您輸入的也還在這裡。請看看資料夾能不能寫入、磁碟有沒有插好，再試一次（{why}）。</translation>
    </message>
    <message>
        <source>The folder could not be read or written.</source>
        <translation>資料夾無法讀取或寫入。</translation>
    </message>
    <message>
        <source>This folder lies on another computer.</source>
        <translation>這個資料夾在另一台電腦上。</translation>
    </message>
    <message>
        <source>What is kept here has to stay on this laptop, so the folder was not used. Please choose one on this laptop’s own disk.</source>
        <translation>儲存的內容必須留在這台電腦上，所以沒有使用這個資料夾。請選擇這台電腦自己磁碟上的資料夾。</translation>
    </message>
    <message>
        <source>{service} sends what lies in it to other computers, so the folder was not used. Please choose one that no such service looks after.</source>
        <translation>{service} 會把裡面的內容傳到別的電腦，所以沒有使用這個資料夾。請選擇不歸這類服務管的資料夾。</translation>
    </message>
    <message>
        <source>This folder is copied to other computers.</source>
        <translation>這個資料夾會被複制到別的電腦。</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>FeedbackRoom</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What to call them</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>什麼能幫到對方</translation>
    </message>
    <message>
        <source>Help they would like with</source>
        <translation>想要哪些方面的幫助</translation>
    </message>
    <message>
        <source>Their strengths</source>
        <translation>對方的長處</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>安全的聯絡方式</translation>
    </message>
    <message>
        <source>Health, or what makes it easier here</source>
        <translation>健康，或在這裡需要的方便</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>法律方面</translation>
    </message>
    <message>
        <source>Rights with police, landlords and agencies</source>
        <translation>面對警察、房東和機構時的權利</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>證件和檔案</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>錢</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>孩子</translation>
    </message>
    <message>
        <source>Someone to call in an emergency</source>
        <translation>緊急時可以聯絡的人</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Their own word for themselves</source>
        <translation>本人對自己的說法</translation>
    </message>
    <message>
        <source>Their own word for what happened</source>
        <translation>本人對所發生的事的說法</translation>
    </message>
    <message>
        <source>The next step they chose</source>
        <translation>對方選擇的下一步</translation>
    </message>
    <message>
        <source>Who does what, by when</source>
        <translation>誰來做、什麼時候做</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>What you chose last time</source>
        <translation>您上次選擇的下一步</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>What people asked us to do</source>
        <translation>大家請我們做的事</translation>
    </message>
    <message>
        <source>Follow-ups that people asked for</source>
        <translation>本人請我們之後做的事</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>隱藏代號</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>顯示代號</translation>
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
        <translation>簽署以前什麼都不儲存。鎖定後，這裡寫的內容會丟棄。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>不報告</translation>
    </message>
    <message>
        <source>They contact us</source>
        <translation>由對方聯絡我們</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不用了，謝謝</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以後再決定</translation>
    </message>
    <message>
        <source>The paper to sign</source>
        <translation>要簽署的同意書</translation>
    </message>
</context>
<context>
    <name>GuideLine</name>
    <message>
        <source>Replace with</source>
        <translation>換成</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>這個詞不再提示</translation>
    </message>
    <message>
        <source>{key}: the next word</source>
        <translation>{key}：下一個詞</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>No word is marked here.</source>
        <translation>這裡沒有標出的詞。</translation>
    </message>
    <message>
        <source>{key} goes to the next word with a dotted line under it; Tab then goes to what could stand there.</source>
        <translation>{key} 移到下一個帶點線的詞；再按 Tab，可以選換成什麼。</translation>
    </message>
</context>
<context>
    <name>HadToTell</name>
    <message>
        <source>What had to be told</source>
        <translation>依法通報或交出的資料</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Nothing here is signed, and nothing is stored.</source>
        <translation>這裡不用簽署，也什麼都不儲存。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>列印出來的樣子，共 %n 頁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Your privacy and your choices</source>
        <translation>您的隱私，您的選擇</translation>
    </message>
    <message>
        <source>A slip that it was explained</source>
        <translation>「今天談過隱私」紙條</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Begin a hold</source>
        <translation>開始法律保全</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Only for a legal demand that was served and that the agency’s lawyer has seen. A hold locks and keeps; it permits no disclosure to anybody.</source>
        <translation>只用於已經正式送達、而且機構的律師看過的法律要求。法律保全只是鎖定和保留，不允許向任何人透露任何內容。</translation>
    </message>
    <message>
        <source>Code of the record, or of a paper of theirs</source>
        <translation>紀錄代號，或對方某份同意書的代號</translation>
    </message>
    <message>
        <source>Who served it</source>
        <translation>由誰送達</translation>
    </message>
    <message>
        <source>The lawyer who has seen it</source>
        <translation>看過的律師</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>送達日期</translation>
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
        <translation>涉及哪些內容</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>整份紀錄</translation>
    </message>
    <message>
        <source>Is the person told?</source>
        <translation>告訴本人了嗎？</translation>
    </message>
    <message>
        <source>Begin the hold</source>
        <translation>開始保全</translation>
    </message>
    <message>
        <source>Please give the day on which it was served.</source>
        <translation>請填寫送達的日期。</translation>
    </message>
    <message>
        <source>Please choose whether the person is told.</source>
        <translation>請選擇是否已告訴本人。</translation>
    </message>
    <message>
        <source>Without this there is no hold.</source>
        <translation>沒有這一項就不能保全。</translation>
    </message>
    <message>
        <source>Please choose what it names.</source>
        <translation>請選擇涉及哪些內容。</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Told</source>
        <translation>已告訴</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Forbidden to tell</source>
        <translation>法律不準告訴</translation>
    </message>
</context>
<context>
    <name>HoldsPage</name>
    <message>
        <source>End this hold?</source>
        <translation>要結束這項法律保全嗎？</translation>
    </message>
    <message>
        <source>What it names is open again to staff who work with the person. A deletion that waited for it is done now.</source>
        <translation>涉及的內容會重新對和本人一起工作的人員開放。一直在等的刪除，現在就會進行。</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>結束保全</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>IdQuestion</name>
    <message>
        <source>This looks like an ID number. We do not need one; nobody has to give it.</source>
        <translation>這看起來像證件號碼。我們不需要，也沒有人必須提供。</translation>
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
        <translation>可以保留什麼？</translation>
    </message>
    <message>
        <source>Each line is theirs. An empty line means no.</source>
        <translation>每一項都由對方選。空著的，就當作「不同意」。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>到哪天為止？</translation>
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
        <translation>6 個月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 個月</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>什麼都不保留</translation>
    </message>
    <message>
        <source>The paper to sign</source>
        <translation>要簽署的同意書</translation>
    </message>
    <message>
        <source>On {date} it is locked, and 7 days later deleted for good.</source>
        <translation>{date}當天鎖定，7 天後徹底刪除。</translation>
    </message>
    <message>
        <source>No line is a yes, so there is nothing to sign. Choose “Keep nothing”: the help is the same.</source>
        <translation>沒有一項選「同意」，所以沒有什麼要簽署。請選「什麼都不保留」：幫助照舊。</translation>
    </message>
    <message>
        <source>This paper takes the place of the last one. What has no yes here is removed.</source>
        <translation>這份同意書會代替上一份。這裡沒有同意的內容會刪掉。</translation>
    </message>
    <message>
        <source>This paper takes the place of tonight’s. What has no yes here is removed.</source>
        <translation>這份同意書取代今晚那一份。這裡沒有選「同意」的，就會刪除。</translation>
    </message>
    <message>
        <source>Nothing is stored until the paper is signed.</source>
        <translation>同意書簽署以前，什麼都不儲存。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>List of keys</source>
        <translation>按鍵一覽</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>In which language shall this desk speak?</source>
        <translation>您想用哪種語言？</translation>
    </message>
    <message>
        <source>You can change it at any time, and nothing you typed is lost.</source>
        <translation>隨時可以換，輸入的內容不會丟。</translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message>
        <source>This laptop</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>Network sealed</source>
        <translation>已與網路隔離</translation>
    </message>
    <message>
        <source>Since it began, this program and all that it starts can reach no network. The system sees to that, and nothing in the program can undo it.</source>
        <translation>從啟動起，這個程式和它啟動的一切都連不上網路。這由系統保證，程式自己也解除不了。</translation>
    </message>
    <message>
        <source>Network not sealed</source>
        <translation>未與網路隔離</translation>
    </message>
    <message>
        <source>This system has no such seal. Please keep the laptop off the network, or let its firewall refuse the program every connection.</source>
        <translation>這個系統沒有這樣的隔離功能。請讓電腦不要聯網，或者讓防火牆拒絕這個程式的所有連接。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>試給我看</translation>
    </message>
    <message>
        <source>Show me whether the network is sealed</source>
        <translation>試給我看是否已與網路隔離</translation>
    </message>
    <message>
        <source>Temporary files lie in memory and go when the program is closed.</source>
        <translation>臨時檔案放在記憶體裡，關閉程式時就消失。</translation>
    </message>
    <message>
        <source>Temporary files lie in the vault’s folder, since this laptop offers no place in memory. They go when the program is closed.</source>
        <translation>臨時檔案放在資料庫的資料夾裡，因為這台電腦沒有提供記憶體裡的位置。關閉程式時會刪除。</translation>
    </message>
    <message>
        <source>The vault lies in this folder, and no known service copies it elsewhere.</source>
        <translation>資料庫在這個資料夾裡，沒有已知的服務把它複製到別處。</translation>
    </message>
    <message>
        <source>Test Chinese typing</source>
        <translation>試試輸入中文</translation>
    </message>
    <message>
        <source>For whoever helps with this laptop</source>
        <translation>給幫忙維護這台電腦的人</translation>
    </message>
    <message>
        <source>Versions and short codes: what this laptop is like, and what went wrong since the last lock. No names, no folders, nothing that anybody said.</source>
        <translation>版本和簡短的代碼：這台電腦的情況，以及上次鎖定以來出過的問題。沒有名字，沒有資料夾，沒有任何人說過的話。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>複製診斷信息</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Who looks after this desk?</source>
        <translation>這裡由誰負責？</translation>
    </message>
    <message>
        <source>The lead can later let colleagues in, each with a passphrase of their own.</source>
        <translation>負責人以後可以讓同事加入，每人用自己的密碼短語。</translation>
    </message>
    <message>
        <source>What shall we call you here?</source>
        <translation>在這裡怎麼稱呼您？</translation>
    </message>
    <message>
        <source>Any alias. It never needs to be a legal name.</source>
        <translation>任何別名都可以，從不要求法定姓名（證件上的姓名）。</translation>
    </message>
    <message>
        <source>When was your training?</source>
        <translation>您是哪天接受培訓的？</translation>
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
        <translation>是誰培訓的？</translation>
    </message>
    <message>
        <source>A person or an agency.</source>
        <translation>個人或機構都可以。</translation>
    </message>
    <message>
        <source>Everybody who may meet a person, volunteers too, is first trained in confidentiality and cultural competency.</source>
        <translation>凡是可能見到服務使用者的人，包括志工，都先接受保密和文化勝任力（尊重不同文化）的培訓。</translation>
    </message>
    <message>
        <source>Test Chinese typing</source>
        <translation>試試輸入中文</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it; nothing was cut off.</source>
        <translation>太長了，請寫短一點；內容沒有被截斷。</translation>
    </message>
    <message>
        <source>Please write what to call you. Any name will do.</source>
        <translation>請寫下怎麼稱呼您。什麼名字都行。</translation>
    </message>
    <message>
        <source>Please give the month, the day and the year.</source>
        <translation>請填寫年、月、日。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>這一天還沒有到。</translation>
    </message>
    <message>
        <source>Please write who gave the training.</source>
        <translation>請寫下是誰培訓的。</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Back to your window</source>
        <translation>回到您的視窗</translation>
    </message>
    <message>
        <source>With the passphrase you unlocked with.</source>
        <translation>請用您解鎖時的密碼短語。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密碼短語</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stay in the person’s view</source>
        <translation>留在對方的頁面</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>正在核對密碼短語</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>請輸入您的密碼短語。</translation>
    </message>
    <message>
        <source>That is not your passphrase. Look at Caps Lock and the keyboard’s language, and try again.</source>
        <translation>這不是您的密碼短語。請看看 Caps Lock 鍵和鍵盤的語言，再試一次。</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>What left this laptop</source>
        <translation>離開過這台電腦的資料</translation>
    </message>
    <message>
        <source>{date} · {recipient}</source>
        <translation>{date} · {recipient}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>還沒有</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Make it shorter…</source>
        <translation>縮短…</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>最多幾天</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>縮短</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Please type a number from 1 to {most}: it can only become shorter.</source>
        <translation>請輸入 1 到 {most} 之間的數字：只能縮短。</translation>
    </message>
    <message>
        <source>{default} days are proposed, {longest} at most here. The form allows {form}.</source>
        <translation>建議 {default} 天，這裡最多 {longest} 天。表格本身最多 {form} 天。</translation>
    </message>
    <message>
        <source>{default} days are proposed, {longest} at most.</source>
        <translation>建議 {default} 天，最多 {longest} 天。</translation>
    </message>
    <message>
        <source>Back to {form} days</source>
        <translation>恢復為 {form} 天</translation>
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
        <translation>每種表格都寫明最長期限。負責人可以在這裡縮短，但絕不能延長。已經簽署的，仍以簽署的為準。</translation>
    </message>
    <message>
        <source>The paper for tonight ends by itself after 72 hours, as its own words say.</source>
        <translation>今晚用的表格按它自己寫明的，72 小時後自動到期。</translation>
    </message>
    <message>
        <source>It holds from the next paper on.</source>
        <translation>從下一份表格開始生效。</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Take back some lines</source>
        <translation>撤回其中幾項</translation>
    </message>
    <message>
        <source>It takes effect at once. Nobody asks why. Services stay the same.</source>
        <translation>立即生效，不問原因，支持服務照舊。</translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation>哪幾項？</translation>
    </message>
    <message>
        <source>What becomes of what was written down under them?</source>
        <translation>據此寫下的內容怎麼辦？</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>鎖起來</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>撤回這幾項</translation>
    </message>
    <message>
        <source>Removed: those are all lines of this paper, so the whole record goes. Locked: nobody sees any of it, until the paper ends ({date}) and it is deleted.</source>
        <translation>刪除：這已是這份同意書的全部內容，整份紀錄會一起刪除。鎖起來：誰都看不到，到同意書到期（{date}）時刪除。</translation>
    </message>
    <message>
        <source>Removed: it is deleted from this laptop and from the backups. Locked: nobody sees it, until the paper ends ({date}) and it is deleted, or until they sign again.</source>
        <translation>刪除：從這台電腦和備份裡刪掉。鎖起來：誰都看不到，到同意書到期（{date}）時刪除，或者等本人重新簽署。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>No paper with this code is recorded here. If it was signed, open the person or start a meeting, and record it there. If it was recorded, its record is gone.</source>
        <translation>這裡沒有登記過這個代號的表格。如果已經簽署，請打開本人的頁面，或開始會談，在那裡登記。如果以前登記過，那份紀錄已經刪除了。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>服務使用者</translation>
    </message>
    <message>
        <source>Find by code or name</source>
        <translation>用代號或稱呼搜尋</translation>
    </message>
    <message>
        <source>Code, any part of a name, pinyin, or a paper’s code</source>
        <translation>紀錄代號、稱呼裡的字、拼音，或紙上的代號</translation>
    </message>
    <message>
        <source>A paper that says we hold nothing…</source>
        <translation>列印「沒有保存任何資料」的說明…</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation>開始會談</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>顯示所有人</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隱藏稱呼</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>顯示稱呼</translation>
    </message>
    <message>
        <source>Nobody here is found by this.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>Whoever agrees to a record can be found here.</source>
        <translation>同意留下紀錄的人，可以在這裡找到。</translation>
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
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Last met: {when}</source>
        <translation>上次見面：{when}</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>What is agreed</source>
        <translation>同意了什麼</translation>
    </message>
    <message>
        <source>Until {date}: {form}</source>
        <translation>到{date}為止：{form}</translation>
    </message>
    <message>
        <source>Until {date}: {form}, {recipient}</source>
        <translation>到{date}為止：{form}，{recipient}</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s).</source>
        <translation>
            <numerusform>%n 天後到期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>People</source>
        <translation>服務使用者</translation>
    </message>
    <message>
        <source>Meet and sign anew…</source>
        <translation>見面並重新簽署…</translation>
    </message>
    <message>
        <source>This record is locked.</source>
        <translation>這份紀錄已鎖定。</translation>
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
        <translation>本人確認：刪除…</translation>
    </message>
    <message>
        <source>They ask to delete it…</source>
        <translation>本人要求刪除…</translation>
    </message>
    <message>
        <source>What was agreed ended on {ended}. On {gone} it is deleted for good.</source>
        <translation>同意已在{ended}到期。{gone}徹底刪除。</translation>
    </message>
    <message>
        <source>Staff removed it. On {gone} it is deleted for good.</source>
        <translation>工作人員移走了這份紀錄。{gone}徹底刪除。</translation>
    </message>
    <message>
        <source>Somebody asked in their name to delete it.</source>
        <translation>有人替本人要求刪除。</translation>
    </message>
    <message>
        <source>They asked to delete it. It cannot be seen any more.</source>
        <translation>本人已要求刪除，內容已經看不到了。</translation>
    </message>
    <message>
        <source>Nothing of it can be seen.</source>
        <translation>內容看不到。</translation>
    </message>
    <message>
        <source>If they want to keep it, a newly signed form B opens it again.</source>
        <translation>本人如果想保留，重新簽署一份表格 B 就可以打開。</translation>
    </message>
    <message>
        <source>It stays locked until they say themselves what they want.</source>
        <translation>本人自己說明之前，一直鎖定。</translation>
    </message>
    <message>
        <source>Bed, food and help stay the same.</source>
        <translation>住處、食物和幫助都照舊。</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Locking</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Nobody should have to think of it.</source>
        <translation>這件事不必由誰惦記著。</translation>
    </message>
    <message>
        <source>When nobody touches anything</source>
        <translation>沒有人操作時</translation>
    </message>
    <message>
        <source>It locks after</source>
        <translation>多久後鎖定</translation>
    </message>
    <message>
        <source>While a meeting is open, after</source>
        <translation>會談進行中，多久後鎖定</translation>
    </message>
    <message>
        <source>Listening is not idle, so a meeting has more time. Half a minute before, the bottom of the window says so; any key, click or touch keeps it open.</source>
        <translation>傾聽不等於閒著，所以會談時時間更長。鎖定前半分鐘，視窗底部會有提示；按任意鍵、點一下或觸摸一下就不會鎖定。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>{hide} shows a clock and nothing else, and locks two seconds later. The same key leads back to the passphrase. {lock} locks. Both work everywhere.</source>
        <translation>按 {hide}，螢幕上只剩一個時鐘，兩秒後鎖定；再按一次回到密碼短語頁。按 {lock} 立即鎖定。兩個按鍵在任何地方都有效。</translation>
    </message>
    <message>
        <source>A lock keeps what is agreed on a signed paper, to the last letter. What is typed before that is gone. It never asks.</source>
        <translation>鎖定時，簽過字的表格同意儲存的內容會完整留下，一個字也不少；簽字之前輸入的內容不會留下。鎖定從不詢問。</translation>
    </message>
    <message>
        <source>With this laptop</source>
        <translation>與這台電腦一起</translation>
    </message>
    <message>
        <source>It locks with the screen of this laptop, and before the laptop goes to sleep.</source>
        <translation>這台電腦鎖屏時一起鎖定，電腦休眠之前也會鎖定。</translation>
    </message>
    <message>
        <source>It locks with the screen of this laptop. Sleep cannot be held back here: it locks when the laptop wakes up, if it slept longer than the time above. Please lock it before you close the lid.</source>
        <translation>這台電腦鎖屏時一起鎖定。這裡無法推遲休眠：如果休眠時間超過上面的時間，喚醒時會鎖定。合上蓋子前請先鎖定。</translation>
    </message>
    <message>
        <source>This laptop does not tell when its screen locks or when it goes to sleep. It locks by the times above, also when it slept longer than that. Please lock it before you close the lid.</source>
        <translation>這台電腦鎖屏或休眠時不會發出通知。到了上面的時間就會鎖定，休眠時間更長時也一樣。合上蓋子前請先鎖定。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Something that this version has no word for</source>
        <translation>這個版本還不認識的操作</translation>
    </message>
    <message>
        <source>Opening and locking</source>
        <translation>打開和鎖定</translation>
    </message>
    <message>
        <source>Help, consent and meetings</source>
        <translation>幫助、同意和會談</translation>
    </message>
    <message>
        <source>Records that were looked at</source>
        <translation>查看過的紀錄</translation>
    </message>
    <message>
        <source>What left this laptop</source>
        <translation>離開過這台電腦的資料</translation>
    </message>
    <message>
        <source>Deleting and holding</source>
        <translation>刪除和法律保留</translation>
    </message>
    <message>
        <source>Staff and keys</source>
        <translation>工作人員和金鑰</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>The directory of services</source>
        <translation>服務名錄</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>操作紀錄本身</translation>
    </message>
    <message>
        <source>Made this vault</source>
        <translation>建立了加密資料庫</translation>
    </message>
    <message>
        <source>Opened the vault</source>
        <translation>打開了加密資料庫</translation>
    </message>
    <message>
        <source>Opened the vault with the recovery sheet</source>
        <translation>用恢復單打開了加密資料庫</translation>
    </message>
    <message>
        <source>Locked the vault</source>
        <translation>鎖定了加密資料庫</translation>
    </message>
    <message>
        <source>Brought the vault to a newer version</source>
        <translation>把加密資料庫升級到新版</translation>
    </message>
    <message>
        <source>Put a backup in place</source>
        <translation>從備份恢復了加密資料庫</translation>
    </message>
    <message>
        <source>Said that the laptop’s day is right</source>
        <translation>確認了電腦的日期</translation>
    </message>
    <message>
        <source>Added somebody to the staff</source>
        <translation>加入了一位工作人員</translation>
    </message>
    <message>
        <source>Removed somebody from the staff</source>
        <translation>移除了一位工作人員</translation>
    </message>
    <message>
        <source>Changed somebody’s role</source>
        <translation>更改了一位工作人員的角色</translation>
    </message>
    <message>
        <source>Changed a passphrase</source>
        <translation>更改了密碼短語</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>做了一張新的恢復單</translation>
    </message>
    <message>
        <source>Ended the recovery sheet</source>
        <translation>作廢了恢復單</translation>
    </message>
    <message>
        <source>Renewed the key of the vault</source>
        <translation>更換了加密資料庫的金鑰</translation>
    </message>
    <message>
        <source>Made guessing slower</source>
        <translation>讓密碼短語更難猜</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>做了一份備份</translation>
    </message>
    <message>
        <source>Checked a backup</source>
        <translation>檢查了一份備份</translation>
    </message>
    <message>
        <source>A backup did not succeed</source>
        <translation>一份備份沒有做成</translation>
    </message>
    <message>
        <source>Looked which backups are there</source>
        <translation>查看了有哪些備份</translation>
    </message>
    <message>
        <source>Removed an old backup</source>
        <translation>刪除了一份舊備份</translation>
    </message>
    <message>
        <source>Removed from a backup what was deleted</source>
        <translation>從備份裡刪除了已刪除的內容</translation>
    </message>
    <message>
        <source>Chose a place for backups</source>
        <translation>選了存放備份的地方</translation>
    </message>
    <message>
        <source>Gave help without a record</source>
        <translation>給了幫助，沒有留下紀錄</translation>
    </message>
    <message>
        <source>Recorded a signed paper</source>
        <translation>登錄了一份簽署過的同意書</translation>
    </message>
    <message>
        <source>Ended a consent on request</source>
        <translation>應本人要求撤回了一份同意</translation>
    </message>
    <message>
        <source>A new paper took the place of an older one</source>
        <translation>新的同意書代替了舊的一份</translation>
    </message>
    <message>
        <source>Kept a consent after all, within seconds</source>
        <translation>幾秒內改了主意，保留了一份同意</translation>
    </message>
    <message>
        <source>Ended a line of a consent on request</source>
        <translation>應本人要求撤回了一份同意裡的一項</translation>
    </message>
    <message>
        <source>A form was not signed</source>
        <translation>有一份表格沒有簽署</translation>
    </message>
    <message>
        <source>Reporting is not to be raised with somebody</source>
        <translation>記下了不再向某人提起報告的事</translation>
    </message>
    <message>
        <source>Cleared what was said about reporting</source>
        <translation>清除了關於報告的選擇</translation>
    </message>
    <message>
        <source>Shortened how long a consent may last</source>
        <translation>縮短了同意的最長期限</translation>
    </message>
    <message>
        <source>Restored how long a consent may last</source>
        <translation>恢復了同意的最長期限</translation>
    </message>
    <message>
        <source>Began a meeting</source>
        <translation>開始了一次會談</translation>
    </message>
    <message>
        <source>Saved a meeting</source>
        <translation>儲存了一次會談</translation>
    </message>
    <message>
        <source>Closed a meeting</source>
        <translation>結束了一次會談</translation>
    </message>
    <message>
        <source>Kept nothing of a meeting</source>
        <translation>一次會談什麼都沒有保留</translation>
    </message>
    <message>
        <source>Somebody told us how it was, without a name</source>
        <translation>有人不記名地告訴了我們感受</translation>
    </message>
    <message>
        <source>Looked at a record</source>
        <translation>查看了一份紀錄</translation>
    </message>
    <message>
        <source>Gave a summary to a recipient</source>
        <translation>把一份摘要給了接收方</translation>
    </message>
    <message>
        <source>Gave a person their own summary</source>
        <translation>把本人的摘要給了本人</translation>
    </message>
    <message>
        <source>Wrote down what a judge or the law made us tell</source>
        <translation>記下了法官或法律要求我們說出的事</translation>
    </message>
    <message>
        <source>Told somebody what had to be told about them</source>
        <translation>把必須說出的、關於本人的事告訴了本人</translation>
    </message>
    <message>
        <source>Gave a person what we hold about them</source>
        <translation>把這裡儲存的、關於本人的資料給了本人</translation>
    </message>
    <message>
        <source>Printed a paper about somebody</source>
        <translation>列印了一份與某人有關的檔案</translation>
    </message>
    <message>
        <source>Saved a paper about somebody as a file</source>
        <translation>把一份與某人有關的檔案存成了檔案</translation>
    </message>
    <message>
        <source>Began to delete a record</source>
        <translation>開始刪除一份紀錄</translation>
    </message>
    <message>
        <source>Kept a record after all</source>
        <translation>最後還是保留了一份紀錄</translation>
    </message>
    <message>
        <source>Deleted a record for good</source>
        <translation>徹底刪除了一份紀錄</translation>
    </message>
    <message>
        <source>A consent ended, and its record was locked</source>
        <translation>一份同意到期，紀錄已鎖定</translation>
    </message>
    <message>
        <source>Deleted what was said to some questions</source>
        <translation>刪除了對某些問題說過的話</translation>
    </message>
    <message>
        <source>Removed something that people told us</source>
        <translation>刪除了大家告訴我們的一份內容</translation>
    </message>
    <message>
        <source>Put a record in the bin</source>
        <translation>把一份紀錄放進了回收站</translation>
    </message>
    <message>
        <source>Put a record back</source>
        <translation>放回了一份紀錄</translation>
    </message>
    <message>
        <source>Locked a record that somebody else asked to delete</source>
        <translation>別人要求刪除，鎖定了一份紀錄</translation>
    </message>
    <message>
        <source>The person confirmed what was asked for them</source>
        <translation>本人確認了別人代為提出的要求</translation>
    </message>
    <message>
        <source>Began a legal hold</source>
        <translation>開始了法律保留</translation>
    </message>
    <message>
        <source>Reviewed a legal hold</source>
        <translation>複查了法律保留</translation>
    </message>
    <message>
        <source>Ended a legal hold</source>
        <translation>結束了法律保留</translation>
    </message>
    <message>
        <source>Read services from a file</source>
        <translation>從檔案讀取了服務</translation>
    </message>
    <message>
        <source>Changed what we know of a service</source>
        <translation>更改了我們對一項服務的了解</translation>
    </message>
    <message>
        <source>Saved services as a file</source>
        <translation>將服務儲存為檔案</translation>
    </message>
    <message>
        <source>Checked the whole log</source>
        <translation>檢查了全部操作紀錄</translation>
    </message>
    <message>
        <source>Looked at the log</source>
        <translation>查看了操作紀錄</translation>
    </message>
</context>
<context>
    <name>LogCheckPage</name>
    <message>
        <source>Is the log whole?</source>
        <translation>操作紀錄完整嗎？</translation>
    </message>
    <message>
        <source>Every row, and every record</source>
        <translation>每一行，每一份紀錄</translation>
    </message>
    <message>
        <source>Each row is bound to the one before, and each record to its latest row. Whatever was changed past this program shows. In a large vault this takes a while; meanwhile you can go on working.</source>
        <translation>每一行都和前一行相連，每一份紀錄都和最近的一行相連。繞過本程式所做的改動都會顯出來。資料多的時候要等一會兒，您可以繼續工作。</translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation>檢查全部操作紀錄</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>The head code</source>
        <translation>核對碼</translation>
    </message>
    <message>
        <source>It stands for every row up to now. Print it from time to time and keep the paper off the premises: if the vault is ever put back to an older state, the log will not know this code.</source>
        <translation>核對碼代表到現在為止的每一行。請不時列印一次，把紙放在別的地方保管：如果有人把加密資料庫換回以前的樣子，操作紀錄就不再認得這個核對碼。</translation>
    </message>
    <message>
        <source>Print the head code</source>
        <translation>列印核對碼</translation>
    </message>
    <message>
        <source>Compare with a code on paper</source>
        <translation>和紙上的核對碼比較</translation>
    </message>
    <message>
        <source>Head code from a paper</source>
        <translation>紙上的核對碼</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>On its way to the printer. Keep the paper away from this laptop.</source>
        <translation>已送去列印。請不要把這張紙和電腦放在一起。</translation>
    </message>
    <message>
        <source>The log holds together: {rows} rows up to {time}, and every record is as the log knows it.</source>
        <translation>操作紀錄完整：到 {time} 為止共 {rows} 行，每一份紀錄都與操作紀錄相符。</translation>
    </message>
    <message>
        <source>This log never ended with this code. Look once more at each letter. If it is right, the vault may have been put back to an older state: change nothing, and tell whoever looks after the backups.</source>
        <translation>這份操作紀錄從來沒有過這個核對碼。請再核對一遍每個字元。如果沒有看錯，加密資料庫可能被換回了以前的樣子：請什麼都不要改，並告訴管理備份的人。</translation>
    </message>
    <message>
        <source>Yes: the log ended with this code at row {row}, on {time}. It was not put back to anything before that.</source>
        <translation>相符：{time} 的第 {row} 行就是這個核對碼。加密資料庫沒有被換回那以前的樣子。</translation>
    </message>
    <message>
        <source>{rows} rows, the last one on {time}.</source>
        <translation>共 {rows} 行，最後一行的時間是 {time}。</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>By day or record</source>
        <translation>按日期或紀錄搜尋</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
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
        <translation>從</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Record code</source>
        <translation>紀錄代號</translation>
    </message>
    <message>
        <source>Of a record that is gone, nothing leads to its rows any more.</source>
        <translation>紀錄刪除以後，就沒有辦法再找到與它有關的行。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>搜尋</translation>
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
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什麼</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>The log</source>
        <translation>操作紀錄</translation>
    </message>
    <message>
        <source>Who did what, and when. Never what anybody said.</source>
        <translation>誰在什麼時候做了什麼。從不記下誰說了什麼。</translation>
    </message>
    <message>
        <source>No row fits this.</source>
        <translation>沒有符合的行。</translation>
    </message>
    <message>
        <source>No record has this code now. If it was deleted, its rows can no longer be told from those of others.</source>
        <translation>現在沒有紀錄用這個代號。如果紀錄已經刪除，與它有關的行就再也分不出來了。</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>a record</source>
        <translation>一份紀錄</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>一份已刪除的紀錄</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>程式自己</translation>
    </message>
    <message>
        <source>Somebody who is not listed here</source>
        <translation>不在名單裡的人</translation>
    </message>
    <message>
        <source>{alias} (no longer here)</source>
        <translation>{alias}（已離開）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show me whether the network is sealed</source>
        <translation>試給我看是否已與網路隔離</translation>
    </message>
    <message>
        <source>Locks in {seconds} seconds. Any key keeps it open.</source>
        <translation>{seconds} 秒後鎖定。按任意鍵可繼續使用。</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>Network sealed</source>
        <translation>已與網路隔離</translation>
    </message>
    <message>
        <source>Network not sealed</source>
        <translation>未與網路隔離</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>試給我看</translation>
    </message>
    <message>
        <source>{all} everything · {hide} hide · {lock} lock</source>
        <translation>{all} 全部 · {hide} 隱藏 · {lock} 鎖定</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>還沒有儲存任何內容</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translation>正在建立加密資料庫</translation>
    </message>
    <message>
        <source>This takes a few seconds, on purpose: guessing must be slow too.</source>
        <translation>要等幾秒鐘，這是特意的：想猜密碼短語的人，也快不了。</translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keep nothing of this meeting?</source>
        <translation>這次會談什麼都不保留嗎？</translation>
    </message>
    <message>
        <source>What was written down today goes for good; if there is nothing else in the record, the whole record goes too. The help stays the same.</source>
        <translation>今天寫下的會徹底刪除；如果紀錄裡沒有別的內容，整份紀錄也會刪除。幫助照舊。</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>什麼都不保留</translation>
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
        <translation>還有一次會談沒有結束</translation>
    </message>
    <message>
        <source>What is not agreed is not stored. If you start a new one, that part is gone.</source>
        <translation>沒有同意保留的內容沒有儲存。開始新的會談，這部分內容就沒有了。</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>開始新的會談</translation>
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
        <translation>會談</translation>
    </message>
    <message>
        <source>{date} · {policy}</source>
        <translation>{date} · {policy}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>還沒結束</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結束</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Make them intake</source>
        <translation>改為接待</translation>
    </message>
    <message>
        <source>Make them a lead</source>
        <translation>改為負責人</translation>
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
        <translation>負責人</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>{role}, until {day}</source>
        <translation>{role}，到{day}為止</translation>
    </message>
    <message>
        <source>{role} (you)</source>
        <translation>{role}（您）</translation>
    </message>
    <message>
        <source>trained on {day} by {whom}</source>
        <translation>{day}接受培訓，由 {whom} 培訓</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>The network is not sealed.</source>
        <translation>沒有與網路隔離。</translation>
    </message>
    <message>
        <source>This system has no seal that the program could close, so nothing was tried. Please keep this laptop off the network while the program is open, or let its firewall refuse the program every connection.</source>
        <translation>這個系統沒有可用的隔離功能，所以沒有嘗試連接。程式打開時請讓電腦不要聯網，或者讓防火牆拒絕這個程式的所有連接。</translation>
    </message>
    <message>
        <source>A connection (TCP)</source>
        <translation>建立連接（TCP）</translation>
    </message>
    <message>
        <source>A connection (TCP over IPv6)</source>
        <translation>建立連接（IPv6 上的 TCP）</translation>
    </message>
    <message>
        <source>A message (UDP)</source>
        <translation>寄送消息（UDP）</translation>
    </message>
    <message>
        <source>Looking up a name (DNS)</source>
        <translation>查詢域名（DNS）</translation>
    </message>
    <message>
        <source>Asking about network cards (netlink)</source>
        <translation>查詢網卡（netlink）</translation>
    </message>
    <message>
        <source>Raw packets</source>
        <translation>原始數據包</translation>
    </message>
    <message>
        <source>Out of a virtual machine (vsock)</source>
        <translation>從虛擬機通往外部（vsock）</translation>
    </message>
    <message>
        <source>{what}: refused</source>
        <translation>{what}：被拒絕</translation>
    </message>
    <message>
        <source>{what}: went through</source>
        <translation>{what}：通過了</translation>
    </message>
    <message>
        <source>Tried just now: nothing gets out.</source>
        <translation>剛剛試過：什麼也出不去。</translation>
    </message>
    <message>
        <source>The system refuses this to the program and to all that it starts. What is printed goes through the print system, which may use the network; such printers are marked.</source>
        <translation>系統拒絕這個程式和它啟動的一切聯網。列印的內容要經過列印系統，列印系統可能會用到網路；這樣的印表機都有標註。</translation>
    </message>
    <message>
        <source>Tried just now: something is open.</source>
        <translation>剛剛試過：有地方沒有隔離。</translation>
    </message>
    <message>
        <source>Please lock, and show this to whoever looks after this laptop.</source>
        <translation>請先鎖定，再把這裡給負責這台電腦的人看。</translation>
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
        <translation>還沒有輸入。</translation>
    </message>
    <message>
        <source>Easy to guess. Add one or two more words.</source>
        <translation>容易猜。請再加一兩個詞。</translation>
    </message>
    <message>
        <source>Hard enough. One more word makes it better.</source>
        <translation>夠難猜。再加一個詞會更好。</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>難猜。</translation>
    </message>
    <message>
        <source>Very hard to guess.</source>
        <translation>非常難猜。</translation>
    </message>
    <message>
        <source>Please type a passphrase first.</source>
        <translation>請先輸入一個密碼短語。</translation>
    </message>
    <message>
        <source>This would be easy to guess. Please add words until it says “hard enough”.</source>
        <translation>這樣容易被猜中。請再加詞，直到顯示「夠難猜」。</translation>
    </message>
    <message>
        <source>Please type it here once more.</source>
        <translation>請在這裡再輸入一次。</translation>
    </message>
    <message>
        <source>The two are not the same. “Show” lets you compare.</source>
        <translation>兩次輸入的不一樣。點「顯示」可以對照。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼短語</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>有多難猜</translation>
    </message>
</context>
<context>
    <name>NewSheetPage</name>
    <message>
        <source>On its way to the printer. Keep the sheet away from this laptop.</source>
        <translation>已經交給印表機。請不要把這張紙和電腦放在一起。</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translation>新的復原金鑰</translation>
    </message>
    <message>
        <source>It is shown once. Put it on paper now.</source>
        <translation>只顯示一次。請現在就列印或抄在紙上。</translation>
    </message>
    <message>
        <source>The old sheet opens nothing any more; please destroy it. Keep the new one away from this laptop, in a place that only you know. It bears no name.</source>
        <translation>舊的恢復單已經什麼都打不開了，請銷毀。新的請不要和電腦放在一起，放在只有您知道的地方。紙上沒有任何名稱。</translation>
    </message>
    <message>
        <source>Print a QR code too</source>
        <translation>同時列印二維碼</translation>
    </message>
    <message>
        <source>It spares the typing, but any phone’s camera reads it in passing.</source>
        <translation>有了它就不用輸入，但任何手機的攝像頭一晃就能讀到。</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>The paper is here</source>
        <translation>紙已經在手上</translation>
    </message>
    <message>
        <source>I copied it by hand</source>
        <translation>我已經抄好了</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>The person’s order</source>
        <translation>順序由對方定</translation>
    </message>
    <message>
        <source>What has no yes on the paper is talked about, not written.</source>
        <translation>同意書上沒有同意的，只談，不寫下來。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Other topics…</source>
        <translation>其他話題……</translation>
    </message>
</context>
<context>
    <name>OwnPaperPage</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>用哪種語言？</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>紙上的語言</translation>
    </message>
    <message>
        <source>With the part about police, a task force or a court</source>
        <translation>包括有關警察、特別工作組或法院的部分</translation>
    </message>
    <message>
        <source>Somebody else may find the paper. Without the tick nothing of that is on it.</source>
        <translation>別人可能會看到這張紙。不勾選，紙上就沒有這些內容。</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>供其他程式使用</translation>
    </message>
    <message>
        <source>Their consents as a file that other programs can read (JSON-LD). It leads to nobody, and what they said is not in it, unless ticked.</source>
        <translation>把本人的同意書存成其他程式能讀的檔案（JSON-LD）。除非勾選，檔案認不出任何人，也不含本人說過的話。</translation>
    </message>
    <message>
        <source>With what they typed on the forms</source>
        <translation>包括本人在表上寫的話</translation>
    </message>
    <message>
        <source>With the code of their record</source>
        <translation>包括紀錄代號</translation>
    </message>
    <message>
        <source>Save for the person…</source>
        <translation>替本人儲存…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected.</source>
        <translation>已儲存為 {name}。加密資料庫以外的檔案沒有保護。</translation>
    </message>
    <message>
        <source>Save their consents</source>
        <translation>儲存本人的同意書</translation>
    </message>
    <message>
        <source>Linked data (*.jsonld)</source>
        <translation>關聯數據 (*.jsonld)</translation>
    </message>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>列印出來的樣子，共 %n 頁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPapersRoom</name>
    <message>
        <source>A receipt for what was taken back</source>
        <translation>撤回回執</translation>
    </message>
    <message>
        <source>It is theirs, if they want it: it bears no code and leads nowhere.</source>
        <translation>本人想要就給：上面沒有任何代號，也認不出任何人。</translation>
    </message>
    <message>
        <source>What we hold about them</source>
        <translation>我們保存了本人的哪些資料</translation>
    </message>
    <message>
        <source>It is theirs: no release, no recipient and no reason is asked.</source>
        <translation>這是本人自己的：不需要同意書，不問給誰，也不問理由。</translation>
    </message>
    <message>
        <source>We hold nothing about them</source>
        <translation>我們沒有保存本人的任何資料</translation>
    </message>
</context>
<context>
    <name>OwnPassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>您的密碼短語</translation>
    </message>
    <message>
        <source>Change it whenever you like, and at once if somebody may have seen it.</source>
        <translation>隨時都可以換；如果可能被人看到了，請馬上換。</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>現在用的密碼短語</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新的密碼短語</translation>
    </message>
    <message>
        <source>Nobody else’s passphrase changes, and neither does the recovery sheet. Backups within reach take the new one too.</source>
        <translation>別人的密碼短語和恢復單都不變。現在夠得著的備份也會換成新的。</translation>
    </message>
    <message>
        <source>Changing it</source>
        <translation>正在更換</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更換</translation>
    </message>
    <message>
        <source>Changed. From the next unlocking on, the new one opens.</source>
        <translation>換好了。從下次解鎖起，用新的打開。</translation>
    </message>
    <message>
        <source>The passphrase until now does not fit. Nothing was changed.</source>
        <translation>現在用的密碼短語不對。什麼都沒有改動。</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s.</source>
        <translation>{seconds} 秒後可以再試。</translation>
    </message>
    <message>
        <source>Please type the passphrase until now.</source>
        <translation>請輸入現在用的密碼短語。</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>In words of their own</source>
        <translation>用本人自己的說法</translation>
    </message>
    <message>
        <source>Only if they offer them. This is never asked for.</source>
        <translation>只有本人主動說起時才寫。從不詢問。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>From here on these words are used in the record and when you talk, in place of ours. They stand on no paper but their own, unless it is ticked for that paper.</source>
        <translation>從現在起，紀錄裡和交談時都用這些說法，代替我們的說法。除了本人自己的檔案，這些說法不會出現在任何檔案上，除非為那份檔案勾選了。</translation>
    </message>
    <message>
        <source>What they call themselves</source>
        <translation>本人怎麼說自己</translation>
    </message>
    <message>
        <source>What they call what happened</source>
        <translation>本人怎麼說所發生的事</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Page: {title}</source>
        <translation>頁面：{title}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什麼？</translation>
    </message>
    <message>
        <source>Any part of it, in English or Chinese, or pinyin</source>
        <translation>輸入其中任何一部分：中文、英文或拼音</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>現在可以做的事</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>這裡沒有叫這個名字的事。</translation>
    </message>
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <source>On its way to the printer.</source>
        <translation>已經交給印表機。</translation>
    </message>
    <message>
        <source>Saved as {name}, locked with its passphrase.</source>
        <translation>已儲存為 {name}，需用密碼短語打開。</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected: delete it when it is printed.</source>
        <translation>已儲存為 {name}。加密資料庫以外的檔案沒有保護：列印好以後請刪除。</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>儲存同意書</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>The paper for tonight</source>
        <translation>今晚的同意書</translation>
    </message>
    <message>
        <source>The paper to keep a record</source>
        <translation>保留紀錄的同意書</translation>
    </message>
    <message>
        <source>The paper for a support service</source>
        <translation>接受支持服務的同意書</translation>
    </message>
    <message>
        <source>The paper to share with one recipient</source>
        <translation>與一個接收方分享資料的同意書</translation>
    </message>
    <message>
        <source>The paper to report to one agency</source>
        <translation>向一個部門報告的表</translation>
    </message>
    <message>
        <source>The paper for one use of their words, picture or story</source>
        <translation>使用對方的話、圖像或故事的同意書（一種用途）</translation>
    </message>
    <message>
        <source>The paper for a safe way to be in touch</source>
        <translation>安全聯絡方式的同意書</translation>
    </message>
    <message>
        <source>The paper with their wishes</source>
        <translation>寫明對方安排的表</translation>
    </message>
    <message>
        <source>Nothing is stored until it is signed. Any name, initials, code or mark.</source>
        <translation>簽署以前，什麼都不儲存。任何名字、縮寫、代號或記號都可以。</translation>
    </message>
    <message>
        <source>Nothing is stored until it is signed. It ends by itself after 72 hours.</source>
        <translation>簽署以前，什麼都不儲存。72 小時後自動結束。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Languages on the paper</source>
        <translation>同意書用的語言</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>列印同意書</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Print the copy</source>
        <translation>列印副本</translation>
    </message>
    <message>
        <source>Save the copy as PDF…</source>
        <translation>把副本儲存為 PDF…</translation>
    </message>
    <message>
        <source>When it is signed</source>
        <translation>簽署以後</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>紙上的代號</translation>
    </message>
    <message>
        <source>Scan it, or type it, so that no two papers are mixed up. It may stay empty, but not where a blank paper from the pad was signed: that one has its own code.</source>
        <translation>請掃描或輸入，免得和別的同意書弄混。可以空著；如果簽署的是事先印好的空白表，請填那張紙上的代號。</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>由誰解釋</translation>
    </message>
    <message>
        <source>Interpreter’s code</source>
        <translation>口譯員編號</translation>
    </message>
    <message>
        <source>Leave it empty if there was none.</source>
        <translation>沒有口譯員就空著。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽署日期</translation>
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
        <translation>沒有簽署：什麼都不保留</translation>
    </message>
    <message>
        <source>It is signed: keep what was agreed</source>
        <translation>已簽署：保留已同意的</translation>
    </message>
    <message>
        <source>Their copy stays here for them, unless they want to take it along. It bears no code, and its outside does not say what it is about:</source>
        <translation>副本留在這裡替對方保管，對方想帶走也可以。副本上沒有編碼，從外面看不出內容：</translation>
    </message>
    <message>
        <source>A copy to take along, if they want one. It bears no code, and its outside does not say what it is about:</source>
        <translation>對方想要的話，可以帶走一份副本。副本上沒有編碼，從外面看不出內容：</translation>
    </message>
    <message>
        <source>A copy to take along, without any code, if they want one:</source>
        <translation>對方想要的話，可以帶走一份副本，上面沒有任何代號：</translation>
    </message>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>列印出來的樣子，共 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>This date has not come yet. Please look at it again.</source>
        <translation>這一天還沒有到。請再看一看。</translation>
    </message>
    <message>
        <source>Please give the day, month and year on the paper.</source>
        <translation>請填寫紙上的年、月、日。</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>選一個密碼短語</translation>
    </message>
    <message>
        <source>It alone opens what will be kept here.</source>
        <translation>以後保留在這裡的內容，要用它才能打開。</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess. Spaces are welcome. Nobody can look it up: next you get a recovery code on paper for the day it is forgotten.</source>
        <translation>四五個互不相干的詞，用英文或拼音輸入，好記又難猜。可以有空格。誰都查不到它：下一步會給您一個寫在紙上的復原金鑰，萬一忘了可以用。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>This record is locked.</source>
        <translation>這份紀錄已鎖定。</translation>
    </message>
    <message>
        <source>What was agreed has ended, so nothing of it can be seen. Help stays the same.</source>
        <translation>同意已經到期，所以看不到任何內容。幫助照舊。</translation>
    </message>
    <message>
        <source>Delete this record for good?</source>
        <translation>要徹底刪除這份紀錄嗎？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The record is locked. It waits until they say themselves what they want: Shelter, “Removed”.</source>
        <translation>紀錄已鎖定，等本人自己說明。可以在「機構」裡的「已移走」找到。</translation>
    </message>
    <message>
        <source>The record is out of sight. For 7 days it can be put back: Shelter, “Removed”.</source>
        <translation>紀錄已經移走，7 天內可以放回去：在「機構」裡的「已移走」。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>no name</source>
        <translation>沒有稱呼</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>紀錄代號</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>上次見面</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>People</source>
        <translation>服務使用者</translation>
    </message>
    <message>
        <source>What we hold…</source>
        <translation>保存了什麼…</translation>
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
        <translation>再次會談</translation>
    </message>
    <message>
        <source>Meet and sign anew…</source>
        <translation>見面並重新簽署…</translation>
    </message>
    <message>
        <source>What else can be agreed…</source>
        <translation>還可以同意什麼…</translation>
    </message>
    <message>
        <source>They ask to delete it…</source>
        <translation>本人要求刪除…</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Other reasons to remove the record</source>
        <translation>移走這份紀錄的其他原因</translation>
    </message>
    <message numerus="yes">
        <source>It goes with %n meeting(s)</source>
        <translation>
            <numerusform>一起刪除的有 %n 次會談</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) recorded</source>
        <translation>
            <numerusform>%n 份登記過的同意書</numerusform>
        </translation>
    </message>
    <message>
        <source>, and everything that was written down.</source>
        <translation>，以及寫下的全部內容。</translation>
    </message>
    <message>
        <source>It also goes from the backups.</source>
        <translation>備份裡的也會刪除。</translation>
    </message>
    <message>
        <source>What was shared with {who} cannot be called back.</source>
        <translation>已經分享給 {who} 的資料收不回來。</translation>
    </message>
    <message>
        <source>Paper that was handed out cannot be called back.</source>
        <translation>已經交出去的紙收不回來。</translation>
    </message>
    <message>
        <source>Services stay the same.</source>
        <translation>支持服務照舊。</translation>
    </message>
    <message>
        <source>On {locked} this record is locked, and on {gone} deleted for good. If they want to keep it, they can sign form B again.</source>
        <translation>這份紀錄{locked}鎖定，{gone}徹底刪除。本人如果想保留，可以重新簽署表格 B。</translation>
    </message>
    <message>
        <source>Close reporting</source>
        <translation>收起「報告」</translation>
    </message>
    <message>
        <source>Reporting…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>Somebody else asks for them: lock it</source>
        <translation>別人替本人要求：先鎖定</translation>
    </message>
    <message>
        <source>Made by mistake: into the bin for 7 days</source>
        <translation>誤建的紀錄：放進回收站 7 天</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>隱藏稱呼</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>顯示稱呼</translation>
    </message>
    <message>
        <source>record until {date}</source>
        <translation>紀錄保留到 {date}</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>About 45 seconds, read aloud</source>
        <translation>念出來大約 45 秒</translation>
    </message>
    <message>
        <source>Last time it was not told, so it comes first. About 45 seconds.</source>
        <translation>上次沒有解釋，所以這次先從這裡開始。大約 45 秒。</translation>
    </message>
    <message>
        <source>What we say to everyone</source>
        <translation>我們對每個人都這樣說</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>迎接</translation>
    </message>
    <message>
        <source>The policy on paper</source>
        <translation>紙上的保密規定</translation>
    </message>
    <message>
        <source>A slip saying so</source>
        <translation>已解釋的小條</translation>
    </message>
    <message>
        <source>Later in this meeting</source>
        <translation>這次會談晚一點再說</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解釋</translation>
    </message>
    <message>
        <source>Asked to skip</source>
        <translation>對方想跳過</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>沒有時間</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Which printer?</source>
        <translation>用哪台印表機？</translation>
    </message>
    <message>
        <source>It stays chosen until the next lock.</source>
        <translation>下次鎖定之前都用這一台。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{name} (network)</source>
        <translation>{name}（網路）</translation>
    </message>
    <message>
        <source>{name} (makes a file)</source>
        <translation>{name}（生成檔案）</translation>
    </message>
    <message>
        <source>{name} (fax)</source>
        <translation>{name}（傳真）</translation>
    </message>
    <message>
        <source>{name} (unknown kind)</source>
        <translation>{name}（類型不明）</translation>
    </message>
    <message>
        <source>“{name}” prints over the network. The paper leaves this laptop, and the printer or a server may keep a copy.</source>
        <translation>「{name}」通過網路列印。內容會離開這台電腦，印表機或服務器可能留有副本。</translation>
    </message>
    <message>
        <source>“{name}” makes a file, not a paper. The file is not protected, and another program says where it lies.</source>
        <translation>「{name}」生成的是檔案，不是紙。檔案沒有保護，存放在哪裡由另一個程式決定。</translation>
    </message>
    <message>
        <source>“{name}” sends a fax. The paper leaves this laptop over a telephone line.</source>
        <translation>「{name}」會寄送傳真。內容會通過電話線離開這台電腦。</translation>
    </message>
    <message>
        <source>Where “{name}” sends a paper cannot be told. It may leave this laptop.</source>
        <translation>無法判斷「{name}」會把內容送到哪裡，可能會離開這台電腦。</translation>
    </message>
    <message>
        <source>Print it there?</source>
        <translation>要在那裡列印嗎？</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不列印</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>為什麼問</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>What would help?</source>
        <translation>什麼能幫到對方？</translation>
    </message>
    <message>
        <source>What are they good at?</source>
        <translation>對方擅長什麼？</translation>
    </message>
    <message>
        <source>How may they be reached safely, if at all?</source>
        <translation>如果可以聯絡，怎樣聯絡才安全？</translation>
    </message>
    <message>
        <source>What about health or access would they like us to know?</source>
        <translation>健康或行動方面，希望我們知道什麼？</translation>
    </message>
    <message>
        <source>Which help with the law do they want?</source>
        <translation>希望得到哪方面的法律協助？</translation>
    </message>
    <message>
        <source>What would they like to know about their rights?</source>
        <translation>想了解自己的哪些權利？</translation>
    </message>
    <message>
        <source>Where would they like to live?</source>
        <translation>希望住在哪裡？</translation>
    </message>
    <message>
        <source>Which papers would they like?</source>
        <translation>想辦哪些證件或檔案？</translation>
    </message>
    <message>
        <source>What would help with money?</source>
        <translation>錢的方面，什麼會有幫助？</translation>
    </message>
    <message>
        <source>What do they want for their children?</source>
        <translation>希望孩子得到什麼？</translation>
    </message>
    <message>
        <source>Whom should we call in an emergency?</source>
        <translation>緊急時我們該聯絡誰？</translation>
    </message>
    <message>
        <source>What else would they like to say?</source>
        <translation>還想說什麼？</translation>
    </message>
    <message>
        <source>What is the next step they choose?</source>
        <translation>對方選擇的下一步是什麼？</translation>
    </message>
    <message>
        <source>So that we look for what they want, and nothing else. No answer is fine.</source>
        <translation>這樣我們只按對方想要的去找，別的不做。不回答也沒關係。</translation>
    </message>
    <message>
        <source>What somebody can do, and who stands by them, is where good plans start.</source>
        <translation>一個人會做什麼、身邊有誰支持，好的計劃就從這裡開始。</translation>
    </message>
    <message>
        <source>If nothing is written here, they contact us, and we never call, write or come.</source>
        <translation>如果這裡什麼都沒寫，就由本人聯絡我們；我們不打電話、不寫信，也不上門。</translation>
    </message>
    <message>
        <source>Only what makes a bed, a meal or the way here easier. No diagnosis is needed.</source>
        <translation>只寫能讓住宿、吃飯或來這裡更方便的事。不需要診斷。</translation>
    </message>
    <message>
        <source>To find a lawyer who suits. What happened can be told to the lawyer alone: what a lawyer hears is protected better than what stands here.</source>
        <translation>為了找到合適的律師。發生的事可以只告訴律師：律師聽到的話，比寫在這裡的更受保護。</translation>
    </message>
    <message>
        <source>With police, landlords and agencies, and how to complain. A handout needs no record.</source>
        <translation>面對警察、房東和機構時的權利，以及怎樣申訴。拿一份資料不需要留下紀錄。</translation>
    </message>
    <message>
        <source>To look for a place that is theirs, on terms that they can accept.</source>
        <translation>為了找一個屬於自己的住處，條件是本人能接受的。</translation>
    </message>
    <message>
        <source>To help with getting or mending them. No number needs to stand here.</source>
        <translation>為了幫忙辦理或補辦。這裡不需要寫任何號碼。</translation>
    </message>
    <message>
        <source>To look for benefits, wages that are owed, or a bank that suits.</source>
        <translation>為了找補助、追討拖欠的工資，或找一家合適的銀行。</translation>
    </message>
    <message>
        <source>Care, school, or time together. Say first what must be reported by law, before anything is told.</source>
        <translation>照看、上學，或在一起的時間。在對方開口之前，先說清楚法律規定哪些事必須報告。</translation>
    </message>
    <message>
        <source>One person of their own choice, for an emergency, and for nothing else.</source>
        <translation>由本人選的一個人，只在緊急時聯絡，不為別的。</translation>
    </message>
    <message>
        <source>Whatever they want to be kept, in their own words.</source>
        <translation>本人想留下的任何話，用自己的說法。</translation>
    </message>
    <message>
        <source>One small step that they choose, and whether they want us to take part in it.</source>
        <translation>對方自己選的一小步，以及要不要我們一起做。</translation>
    </message>
</context>
<context>
    <name>ReachBanner</name>
    <message>
        <source>Read this again before each contact. What does not stand here is not done.</source>
        <translation>每次聯絡之前，請再看一遍。這裡沒有寫的，就不要做。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show how…</source>
        <translation>顯示怎樣聯絡…</translation>
    </message>
    <message>
        <source>Hide how they may be reached</source>
        <translation>隱藏怎樣聯絡對方</translation>
    </message>
    <message>
        <source>Show how they may be reached</source>
        <translation>顯示怎樣聯絡對方</translation>
    </message>
    <message>
        <source>Safe contact…</source>
        <translation>安全的聯絡方式…</translation>
    </message>
    <message>
        <source>They contact us. Do not call, write or send anything.</source>
        <translation>由對方聯絡我們。請不要打電話、寫信或寄送任何東西。</translation>
    </message>
    <message>
        <source>They may be contacted, only as they signed it.</source>
        <translation>可以聯絡對方，但只能按對方簽署的方式。</translation>
    </message>
    <message>
        <source>They said in a meeting how they may be reached. Only that is done.</source>
        <translation>對方在會談時說過可以怎樣聯絡。只照對方說的做。</translation>
    </message>
    <message>
        <source>Until {date}: {ways}</source>
        <translation>到 {date} 為止：{ways}</translation>
    </message>
    <message>
        <source>They said on {date}:</source>
        <translation>對方在 {date} 說：</translation>
    </message>
    <message>
        <source>Later, on {date}, they said:</source>
        <translation>後來，對方在 {date} 說：</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>您的復原金鑰</translation>
    </message>
    <message>
        <source>It is shown once. Put it on paper now.</source>
        <translation>只顯示一次。請現在就列印或抄在紙上。</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this code is the only way in. Without it, all that is kept here would be lost.</source>
        <translation>如果所有的密碼短語都忘了，只有這個金鑰能打開。沒有它，這裡保留的一切就都沒有了。</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop, in a place that only you know. It bears no name. There is no O, I, L or U in it.</source>
        <translation>請不要把紙和電腦放在一起，放在只有您知道的地方。紙上沒有任何名稱。金鑰裡沒有字母 O、I、L、U。</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>The paper is here</source>
        <translation>紙已經在手上</translation>
    </message>
    <message>
        <source>I copied it by hand</source>
        <translation>我已經抄好了</translation>
    </message>
</context>
<context>
    <name>RemovedPage</name>
    <message>
        <source>Delete this record for good?</source>
        <translation>要徹底刪除這份紀錄嗎？</translation>
    </message>
    <message>
        <source>It goes now, from this laptop and from the backups, and cannot be brought back. Paper that was handed out cannot be called back. Services stay the same.</source>
        <translation>現在就從這台電腦和備份裡刪除，無法恢復。已經交出去的紙收不回來。支持服務照舊。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Do they ask for it themselves?</source>
        <translation>是本人自己要求的嗎？</translation>
    </message>
    <message>
        <source>The whole record goes for good, from this laptop and from the backups. Paper that was handed out cannot be called back. Services stay the same.</source>
        <translation>整份紀錄會從這台電腦和備份裡徹底刪除。已經交出去的紙收不回來。支持服務照舊。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>A receipt for what was deleted</source>
        <translation>刪除確認單</translation>
    </message>
</context>
<context>
    <name>ReportingCard</name>
    <message>
        <source>Reporting</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Only if they bring it up. Each answer is theirs, for everyone, and the help stays the same.</source>
        <translation>對方自己提起才談。怎樣選都由本人決定，對每個人都一樣，得到的幫助也一樣。</translation>
    </message>
    <message>
        <source>Report to an agency…</source>
        <translation>向一個部門報告…</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>不報告</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以後再決定</translation>
    </message>
    <message>
        <source>Not to be raised unless they do.</source>
        <translation>對方不提，就不要提起。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear: not to be raised unless they do</source>
        <translation>清除：對方不提，就不要提起</translation>
    </message>
    <message>
        <source>They agreed to a report. “Do not report” and “Decide later” end that.</source>
        <translation>對方同意過報告。選「不報告」或「以後再決定」，這份同意就結束。</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>從備份恢復</translation>
    </message>
    <message>
        <source>It is checked as a whole first, and then takes the vault’s place.</source>
        <translation>會先完整地檢查一遍，然後取代現在的加密資料庫。</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>恢復哪一份？</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>The backup of {when}</source>
        <translation>{when} 的備份</translation>
    </message>
    <message>
        <source>Please choose a backup.</source>
        <translation>請選擇一份備份。</translation>
    </message>
    <message>
        <source>A passphrase of that time, or the code of the sheet</source>
        <translation>當時的密碼短語，或者恢復單上的代碼</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>What was saved after that backup is not in it. Who was deleted stays deleted. The damaged vault is kept for 30 days; nothing of it is changed.</source>
        <translation>那份備份以後儲存的內容不在裡面。已經刪除的人仍然是刪除的。損壞的加密資料庫會原樣保留 30 天。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢復</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Please type the passphrase or the code.</source>
        <translation>請輸入密碼短語或代碼。</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message>
        <source>Go back to the meeting that is open now</source>
        <translation>回到正在進行的會談</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation>開始會談</translation>
    </message>
    <message>
        <source>Help without a record</source>
        <translation>不留紀錄，直接幫忙</translation>
    </message>
    <message>
        <source>Tell us how it was…</source>
        <translation>告訴我們您的感受…</translation>
    </message>
    <message>
        <source>Print the list of keys</source>
        <translation>列印按鍵一覽</translation>
    </message>
    <message>
        <source>Shelter: {page}</source>
        <translation>庇護所：{page}</translation>
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
        <translation>服務使用者</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>庇護所</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Sample: invented people. Passphrase: {passphrase}</source>
        <translation>範例：人物都是虛構的。密碼短語：{passphrase}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>用密碼短語鎖住檔案</translation>
    </message>
    <message>
        <source>The passphrase of this file</source>
        <translation>這個檔案的密碼短語</translation>
    </message>
    <message>
        <source>{passphrase}

Please copy it by hand. It is not shown again and not kept. There is no O, I, L or U in it.</source>
        <translation>{passphrase}

請手抄下來。它不會再顯示，也不會儲存。其中沒有字母 O、I、L、U。</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>已抄在紙上</translation>
    </message>
    <message>
        <source>This folder is not on this laptop: the file would leave it over the network.</source>
        <translation>這個資料夾不在這台電腦上：檔案會通過網路離開。</translation>
    </message>
    <message>
        <source>{service} copies this folder: the file would leave this laptop by itself.</source>
        <translation>{service} 會複製這個資料夾：檔案會自動離開這台電腦。</translation>
    </message>
    <message>
        <source>Save it there?</source>
        <translation>要儲存在那裡嗎？</translation>
    </message>
    <message>
        <source>Save it there</source>
        <translation>儲存在那裡</translation>
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
        <translation>對方沒有要什麼。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>寫下來的</translation>
    </message>
    <message>
        <source>Nothing was written down. The help is the same.</source>
        <translation>什麼都沒有寫下來。幫助照舊。</translation>
    </message>
    <message>
        <source>They would like to plan more</source>
        <translation>對方想接著談以後的打算</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Kept until {date}, {time}, then deleted. They can end it sooner.</source>
        <translation>保留到 {date} {time}，然後刪除。對方可以提前結束。</translation>
    </message>
    <message>
        <source>Kept until {date}. They can end it sooner.</source>
        <translation>保留到 {date}。對方可以提前結束。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Health care</source>
        <translation>醫療服務</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>法律協助</translation>
    </message>
    <message>
        <source>Knowing their rights</source>
        <translation>了解自己的權利</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住處</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Money help</source>
        <translation>經濟協助</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>工作和培訓</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>照顧孩子</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>口譯員</translation>
    </message>
</context>
<context>
    <name>SheetCodePage</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>恢復單</translation>
    </message>
    <message>
        <source>Its code opens the vault when a passphrase is forgotten.</source>
        <translation>忘了密碼短語時，可以用上面的金鑰打開加密資料庫。</translation>
    </message>
    <message>
        <source>The code on the sheet: nine groups of four</source>
        <translation>恢復單上的金鑰：九組，每組四個字元</translation>
    </message>
    <message>
        <source>Dashes, blanks and capitals do not matter.</source>
        <translation>橫線、空格和大小寫都沒有關係。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打開</translation>
    </message>
    <message>
        <source>This code is well written, but it does not open this vault. Perhaps the sheet was replaced by a newer one, or it belongs to another vault.</source>
        <translation>這個金鑰沒有寫錯，但打不開這個加密資料庫。可能恢復單已經換成了新的，或者屬於另一個加密資料庫。</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>請輸入金鑰。</translation>
    </message>
</context>
<context>
    <name>SheetLeadPage</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>The sheet fits</source>
        <translation>恢復單對得上</translation>
    </message>
    <message>
        <source>Now a new passphrase for whoever forgot theirs.</source>
        <translation>現在為忘了密碼短語的人設一個新的。</translation>
    </message>
    <message>
        <source>Which lead is it for?</source>
        <translation>是為哪位負責人設的？</translation>
    </message>
    <message>
        <source>For {alias}</source>
        <translation>為 {alias} 設</translation>
    </message>
    <message>
        <source>Please choose who it is for.</source>
        <translation>請選是為誰設的。</translation>
    </message>
    <message>
        <source>The sheet stays valid until it is replaced, under Shelter. Everybody else’s passphrase stays as it is.</source>
        <translation>恢復單一直有效，直到在「庇護所」裡換成新的。別人的密碼短語都不變。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打開</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>設好並打開</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>要做一張新的恢復單嗎？</translation>
    </message>
    <message>
        <source>The old one opens nothing from then on. The new code is shown once.</source>
        <translation>從那時起，舊的什麼都打不開。新的金鑰只顯示一次。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>做一張新的</translation>
    </message>
    <message>
        <source>Nothing is lost. Please copy the code by hand: it is short on purpose.</source>
        <translation>內容都還在。請手抄金鑰：它特意做得很短。</translation>
    </message>
    <message>
        <source>Is the code on paper?</source>
        <translation>金鑰已經在紙上了嗎？</translation>
    </message>
    <message>
        <source>It cannot be shown again.</source>
        <translation>以後不能再顯示了。</translation>
    </message>
    <message>
        <source>Yes, it is on paper</source>
        <translation>是的，已經在紙上</translation>
    </message>
    <message>
        <source>The new sheet is valid. Please destroy the old one.</source>
        <translation>新的恢復單有效了。請銷毀舊的。</translation>
    </message>
    <message>
        <source>Make the sheet worthless?</source>
        <translation>要讓恢復單作廢嗎？</translation>
    </message>
    <message>
        <source>Then nothing helps if every passphrase is forgotten: all that is kept here would be lost. A new sheet can be made at any time, as long as a lead can unlock.</source>
        <translation>那樣，如果所有的密碼短語都忘了，就沒有辦法了：這裡保留的一切都會失去。只要還有負責人能解鎖，隨時可以做一張新的。</translation>
    </message>
    <message>
        <source>Make it worthless</source>
        <translation>讓它作廢</translation>
    </message>
    <message>
        <source>The sheet opens nothing any more.</source>
        <translation>這張恢復單已經什麼都打不開了。</translation>
    </message>
    <message>
        <source>Encrypt everything anew?</source>
        <translation>要全部重新加密嗎？</translation>
    </message>
    <message>
        <source>It takes seconds as a rule, a minute where much is kept. Please leave the laptop on; if it goes off all the same, nothing is lost.</source>
        <translation>一般只要幾秒，保留的內容多時要一分鐘左右。請不要關掉電腦；萬一斷電，內容也都還在。</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>重新加密</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. Old copies of the keys are dead.</source>
        <translation>全部重新加密好了。舊的金鑰副本已經沒有用了。</translation>
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
        <translation>內容都還在。請手抄金鑰：它特意做得很短。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>已經交給印表機。</translation>
    </message>
    <message>
        <source>Keep the sheet away from this laptop.</source>
        <translation>請不要把這張紙和電腦放在一起。</translation>
    </message>
</context>
<context>
    <name>SheetState</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢復單</translation>
    </message>
    <message>
        <source>The way in on the day on which every passphrase is forgotten.</source>
        <translation>萬一所有的密碼短語都忘了，可以用它打開。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在處理</translation>
    </message>
    <message>
        <source>Whoever holds it, and this laptop, can open all that is kept here. So it lies elsewhere, and bears no name. Its code is stored nowhere: a lost sheet is replaced, never printed again.</source>
        <translation>誰拿著它和這台電腦，就能打開這裡保留的一切。所以它放在別處，上面沒有任何名稱。金鑰沒有存在任何地方：丟了就換一張新的，不能再列印。</translation>
    </message>
    <message>
        <source>Make it worthless, without a new one</source>
        <translation>讓它作廢，不做新的</translation>
    </message>
    <message>
        <source>If somebody may have copied the old keys</source>
        <translation>如果舊的金鑰可能被人複製過</translation>
    </message>
    <message>
        <source>An old sheet or passphrase still fits an old copy of the keys, such as one on a disk that was away. New keys for everything end that; all passphrases and the sheet stay as they are.</source>
        <translation>舊的恢復單或密碼短語，還能打開舊的金鑰副本，比如當時沒有接上的磁碟裡的那份。全部換成新金鑰，它們就沒有用了；所有人的密碼短語和恢復單都不變。</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>全部重新加密</translation>
    </message>
    <message>
        <source>Replace it by a new one</source>
        <translation>換一張新的</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>做一張</translation>
    </message>
    <message>
        <source>There is none. A forgotten passphrase cannot be made good.</source>
        <translation>現在沒有恢復單。密碼短語忘了就沒有辦法了。</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>有一張恢復單。</translation>
    </message>
    <message>
        <source>There is one, made on {day}.</source>
        <translation>有一張恢復單，{day}做的。</translation>
    </message>
</context>
<context>
    <name>ShelterPages</name>
    <message>
        <source>Your passphrase</source>
        <translation>您的密碼短語</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢復單</translation>
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
        <translation>依法通報或交出的資料</translation>
    </message>
    <message>
        <source>What people told us</source>
        <translation>大家告訴我們的</translation>
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
        <translation>備份</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>操作紀錄</translation>
    </message>
    <message>
        <source>Is the log whole?</source>
        <translation>操作紀錄完整嗎？</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>按鍵一覽</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Hide the screen</source>
        <translation>隱藏螢幕</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即鎖定</translation>
    </message>
    <message>
        <source>Turn to the person</source>
        <translation>給對方看</translation>
    </message>
    <message>
        <source>This page has nothing to show the person. The policy, the lines of a form and the questions have.</source>
        <translation>這一頁沒有要給對方看的內容。說明、同意書的各項和問題才有。</translation>
    </message>
    <message>
        <source>Intake Desktop</source>
        <translation>初次會談</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>{alias} · {role}</source>
        <translation>{alias} · {role}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>語言：{name}</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>文字和顏色</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>文字大小和顏色</translation>
    </message>
    <message>
        <source>Turn to the person ({key})</source>
        <translation>給對方看（{key}）</translation>
    </message>
    <message>
        <source>Hide ({key})</source>
        <translation>隱藏（{key}）</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Mandarin</source>
        <translation>國語（普通話）</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粵語（廣東話）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>其他語言</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Who can open what is kept here.</source>
        <translation>誰能打開這裡保留的內容。</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>在這裡工作</translation>
    </message>
    <message>
        <source>Worked here before</source>
        <translation>以前在這裡工作</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>讓同事加入</translation>
    </message>
    <message>
        <source>Encrypting everything anew</source>
        <translation>正在全部重新加密</translation>
    </message>
    <message>
        <source>A role keeps order, it keeps no secrets: whoever has a passphrase here can open all that is kept here. Who did what is in the log.</source>
        <translation>角色只管分工，不管保密：在這裡有密碼短語的人，都能打開這裡保留的一切。誰做了什麼，日誌裡有紀錄。</translation>
    </message>
    <message>
        <source>Each guess at a passphrase costs at least {memory} MB of memory and {passes} passes over it, about a second on the laptop that it was chosen on. On a faster one this rises by itself.</source>
        <translation>每猜一次密碼短語，至少要用 {memory} MB 記憶體，反覆計算 {passes} 遍，在當初設定它的電腦上大約要一秒。換了更快的電腦，會自動提高。</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>These backups still open with older keys, also for somebody who was removed since: {list}. They are changed as soon as they can be reached; plug in their disk.</source>
        <translation>這些備份還能用舊的金鑰打開，後來移除的人也能：{list}。一旦夠得著就會更換，請接上存放它們的磁碟。</translation>
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
        <translation>{alias} 從現在起能打開這裡保留的內容了。</translation>
    </message>
    <message>
        <source>Make {alias} a lead?</source>
        <translation>要讓 {alias} 成為負責人嗎？</translation>
    </message>
    <message>
        <source>A lead lets colleagues in, takes keys back, and reads the log.</source>
        <translation>負責人可以讓同事加入、收回金鑰、查看日誌。</translation>
    </message>
    <message>
        <source>Make them a lead</source>
        <translation>改為負責人</translation>
    </message>
    <message>
        <source>Make {alias} intake?</source>
        <translation>要讓 {alias} 改做接待嗎？</translation>
    </message>
    <message>
        <source>They go on meeting people, and no longer look after the desk.</source>
        <translation>以後繼續做接待，不再負責管理。</translation>
    </message>
    <message>
        <source>Make them intake</source>
        <translation>改為接待</translation>
    </message>
    <message>
        <source>It counts from their next unlocking.</source>
        <translation>從這位同事下次解鎖起生效。</translation>
    </message>
    <message>
        <source>Changed. It counts from the next unlocking of {alias}.</source>
        <translation>改好了。從 {alias} 下次解鎖起生效。</translation>
    </message>
    <message>
        <source>Remove {alias}?</source>
        <translation>要移除 {alias} 嗎？</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing from then on. Everything is encrypted anew, the backups within reach too: seconds as a rule, a minute where much is kept. Please leave the laptop on; if it goes off all the same, nothing is lost. Their alias stays in the log.</source>
        <translation>從那時起，這位同事的密碼短語什麼都打不開。所有內容都會重新加密，夠得著的備份也一樣：一般只要幾秒，保留的內容多時要一分鐘左右。請不要關掉電腦；萬一斷電，內容也都還在。別名會留在日誌裡。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>{alias} is removed. Their passphrase opens nothing here any more.</source>
        <translation>{alias} 已經移除，原來的密碼短語在這裡什麼都打不開了。</translation>
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
        <translation>不想說</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>沒有詢問</translation>
    </message>
    <message>
        <source>come back later</source>
        <translation>以後再談</translation>
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
        <translation>做什麼，用對方自己的話</translation>
    </message>
    <message>
        <source>{step}, who does it</source>
        <translation>{step}，由誰來做</translation>
    </message>
    <message>
        <source>By when, if they like</source>
        <translation>什麼時候之前（可以不填）</translation>
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
        <translation>一週後</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>This is {more} characters longer than a step can hold. A lock keeps the first {count} only.</source>
        <translation>比一步能寫的多了 {more} 個字元。鎖定時只會保留前 {count} 個字元。</translation>
    </message>
    <message>
        <source>Until it is a whole date, it counts as open.</source>
        <translation>日期填完整之前，算作沒有定。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>They do it</source>
        <translation>本人來做</translation>
    </message>
    <message>
        <source>We do it</source>
        <translation>我們來做</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>一起做</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已經做了</translation>
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
        <translation>對方的打算</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>沒有寫下任何內容。</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Only what they choose. Who and when can stay open.</source>
        <translation>只寫對方自己選擇的。由誰做、什麼時候，都可以先不定。</translation>
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
        <translation>還有一份檔案正在列印</translation>
    </message>
    <message>
        <source>The vault is closed. This closes by itself once the paper is out and the print system has forgotten it. If you close it now, the print system keeps the paper, perhaps for a day.</source>
        <translation>加密資料庫已關閉。列印完成、列印系統清除紀錄後，這個視窗會自動關閉。如果現在關閉，列印系統會保留這份檔案，可能留一天。</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>現在關閉</translation>
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
        <translation>停下，什麼都不保留</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>A summary without identifying details</source>
        <translation>已隱去身分細節的摘要</translation>
    </message>
    <message>
        <source>Everything is off. They tick what it may hold, and read it before it leaves.</source>
        <translation>全部沒有勾選。可以有什麼，由對方勾選；交出以前，對方先看過。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>給誰？</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>What may it hold?</source>
        <translation>可以有什麼？</translation>
    </message>
    <message>
        <source>That they get support here</source>
        <translation>在這裡得到幫助這件事</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Help they would like</source>
        <translation>想要哪些方面的幫助</translation>
    </message>
    <message>
        <source>Months we met</source>
        <translation>見面的月份</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>It is theirs: no release, no recipient and no reason is asked.</source>
        <translation>這是本人自己的：不需要同意書，不問給誰，也不問理由。</translation>
    </message>
    <message>
        <source>Only what the signed paper allows can be ticked.</source>
        <translation>只能勾選簽署過的同意書允許的內容。</translation>
    </message>
    <message>
        <source>What cannot be ticked is not on that paper.</source>
        <translation>不能勾選的，那份同意書上沒有。</translation>
    </message>
    <message>
        <source>Nothing is ticked yet. What you tick shows here, exactly as it will leave.</source>
        <translation>還沒有勾選。勾選的內容會顯示在這裡，和交出去的一模一樣。</translation>
    </message>
    <message numerus="yes">
        <source>The summary exactly as it leaves, %n page(s)</source>
        <translation>
            <numerusform>摘要交出時的樣子，共 %n 頁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message>
        <source>Save the summary</source>
        <translation>儲存摘要</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>已經交給印表機。</translation>
    </message>
    <message>
        <source>Saved as {name}, locked with its passphrase.</source>
        <translation>已儲存為 {name}，需用密碼短語打開。</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected.</source>
        <translation>已儲存為 {name}。加密資料庫以外的檔案沒有保護。</translation>
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
        <translation>移到這台電腦</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>關閉程式</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>正在移動</translation>
    </message>
    <message>
        <source>The vault is on this laptop now.</source>
        <translation>資料庫現在在這台電腦上了。</translation>
    </message>
    <message>
        <source>It was copied, compared byte by byte, and then removed from the other folder. Start the program again without naming a folder; it lies here: {folder}</source>
        <translation>已經複製、逐字節核對，然後從原來的資料夾刪除。請重新啟動程式，不用指定資料夾。資料庫在這裡：{folder}</translation>
    </message>
    <message>
        <source>It can be moved: copied to this laptop’s own folder, compared, and only then removed here. Nothing gets lost if the power goes in between.</source>
        <translation>可以移動：先複製到這台電腦自己的資料夾，核對無誤，再刪除這裡的。中途斷電也不會丟失。</translation>
    </message>
    <message>
        <source>What the service has copied already cannot be called back. It is encrypted; if somebody may know a passphrase, change it, and delete the copies there.</source>
        <translation>服務已經複製走的內容收不回來。那些內容是加密的；如果可能有人知道密碼短語，請更改密碼短語，並刪除那邊的副本。</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>End this consent, and the record with it?</source>
        <translation>撤回這份同意，紀錄也一起刪除嗎？</translation>
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
        <translation>已撤回。支持服務照舊。</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. It stands as it was.</source>
        <translation>什麼都沒有撤回，和原來一樣。</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Has the person been told today?</source>
        <translation>今天告訴本人了嗎？</translation>
    </message>
    <message>
        <source>What was told, to whom, and why. It is written down with today’s date.</source>
        <translation>包括交出了什麼、給了誰、為什麼。會記下今天的日期。</translation>
    </message>
    <message>
        <source>They have been told</source>
        <translation>已經告訴了</translation>
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
        <translation>與一個接收方分享</translation>
    </message>
    <message>
        <source>Is there another way to get it done without sharing? Talk about that first.</source>
        <translation>有沒有不分享資料也能辦成的方法？請先商量這一點。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Exactly this</source>
        <translation>只限於</translation>
    </message>
    <message>
        <source>In which way?</source>
        <translation>用哪種方式？</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>分享幾次？</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>到哪天為止？</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper to sign</source>
        <translation>要簽署的同意書</translation>
    </message>
    <message>
        <source>It ends on {date}, or sooner if they say so.</source>
        <translation>{date}到期；對方說一聲，就可以提前結束。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Start a meeting</source>
        <translation>開始會談</translation>
    </message>
    <message>
        <source>Waiting to be finished</source>
        <translation>還沒談完的</translation>
    </message>
    <message>
        <source>Given tonight</source>
        <translation>今晚提供的</translation>
    </message>
    <message>
        <source>Bed, food and help need no record.</source>
        <translation>床位、食物和幫助，都不需要紀錄。</translation>
    </message>
    <message>
        <source>Help without a record</source>
        <translation>不留紀錄，直接幫忙</translation>
    </message>
    <message>
        <source>Tell us how it was…</source>
        <translation>告訴我們您的感受…</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早安</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>午安</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚安</translation>
    </message>
    <message>
        <source>The meeting that is open now</source>
        <translation>正在進行的會談</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>還沒有儲存任何內容</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>回到會談</translation>
    </message>
    <message>
        <source>No meeting waits.</source>
        <translation>沒有等著繼續的會談。</translation>
    </message>
    <message>
        <source>Things are counted here, never people.</source>
        <translation>這裡只數東西，從不數人。</translation>
    </message>
    <message>
        <source>Begun at {time}. Everything that was agreed is kept.</source>
        <translation>{time} 開始。同意過的內容都保留著。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>All on one page</source>
        <translation>全部放在一頁</translation>
    </message>
    <message>
        <source>No answer is owed; the order is theirs.</source>
        <translation>不必每項都回答；順序由本人決定。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Write this down, too:</source>
        <translation>還要寫下：</translation>
    </message>
    <message>
        <source>Write this down: {topic}</source>
        <translation>寫下來：{topic}</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Was the policy told in this meeting?</source>
        <translation>這次會談解釋過保密規定嗎？</translation>
    </message>
    <message>
        <source>It may stay open. Then it comes first next time.</source>
        <translation>可以先不選。那麼下次會談先從這裡開始。</translation>
    </message>
</context>
<context>
    <name>ToldUsPage</name>
    <message>
        <source>What people told us</source>
        <translation>大家告訴我們的</translation>
    </message>
    <message>
        <source>Without names, and by the month. It is about all of us, and for all of us.</source>
        <translation>沒有名字，只按月份。說的是我們大家，也給我們大家看。</translation>
    </message>
    <message>
        <source>Nobody has told us anything yet. “Tell us how it was…” stands on Today and at the end of a meeting.</source>
        <translation>還沒有人告訴過我們什麼。「告訴我們您的感受…」在「今天」裡，也在每次會談的最後。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Felt judged: nobody answered</source>
        <translation>覺得被人評判：沒有人回答</translation>
    </message>
    <message>
        <source>Felt pressured: nobody answered</source>
        <translation>覺得有壓力：沒有人回答</translation>
    </message>
    <message>
        <source>Asked for a legal name or an ID: nobody answered</source>
        <translation>被要過法定姓名或身分證件：沒有人回答</translation>
    </message>
    <message>
        <source>Felt judged: {yes} of {all} who answered</source>
        <translation>覺得被人評判：回答的 {all} 人中有 {yes} 人</translation>
    </message>
    <message>
        <source>Felt pressured: {yes} of {all} who answered</source>
        <translation>覺得有壓力：回答的 {all} 人中有 {yes} 人</translation>
    </message>
    <message>
        <source>Asked for a legal name or an ID: {yes} of {all} who answered</source>
        <translation>被要過法定姓名或身分證件：回答的 {all} 人中有 {yes} 人</translation>
    </message>
    <message>
        <source>Remove what somebody told us?</source>
        <translation>要刪除這份告訴我們的話嗎？</translation>
    </message>
    <message>
        <source>It goes for good, with its answers to the three questions. In backups it stays until they are replaced, after four weeks at most.</source>
        <translation>它會永久刪除，連同對三個問題的回答。備份裡的要等備份被替換才會消失，最多四周。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>先幫忙。不需要名字，也不需要紀錄。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>用對方自己的話</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Help, write nothing down</source>
        <translation>照樣幫忙，什麼都不寫</translation>
    </message>
    <message>
        <source>The paper for tonight</source>
        <translation>今晚的同意書</translation>
    </message>
    <message>
        <source>Please keep this to {count} characters. All of it is still here.</source>
        <translation>請不要超過 {count} 個字元。輸入的內容都還在這裡。</translation>
    </message>
    <message>
        <source>Somebody may be listening, so only a bed and food are shown. Nothing is written down.</source>
        <translation>旁邊可能有人在聽，所以只顯示床位和食物。什麼都不寫下來。</translation>
    </message>
    <message>
        <source>No line is a yes, so there is nothing to sign. Choose “Help, write nothing down”: the help is the same.</source>
        <translation>沒有一項選「可以」，所以沒有什麼要簽署。請選「照樣幫忙，什麼都不寫」：幫助照舊。</translation>
    </message>
    <message>
        <source>Until a paper is signed nothing is stored: what you type here stays in memory, and locking the screen discards it.</source>
        <translation>同意書簽署以前，什麼都不儲存：您在這裡輸入的內容只在記憶體裡，一鎖定螢幕就會清除。</translation>
    </message>
    <message>
        <source>What was agreed before still holds. Help tonight needs no new paper and adds nothing to the record.</source>
        <translation>以前同意的仍然有效。今晚的幫助不需要新的同意書，也不會在紀錄裡添加任何內容。</translation>
    </message>
    <message>
        <source>Nothing is written down about the person.</source>
        <translation>不寫下任何關於對方的內容。</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>What else, if anything?</source>
        <translation>還有別的要寫下來嗎？</translation>
    </message>
    <message>
        <source>Each stays closed until they say “write this down”. The order is theirs.</source>
        <translation>本人說「寫下來」之前，每一項都不打開。順序由本人決定。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Say before anything is written down: a judge could demand to see what stands here. What is only talked about stands nowhere.</source>
        <translation>寫下任何內容之前請先說明：法官可能要求看這裡寫的內容。只是口頭說的，不會留下。</translation>
    </message>
    <message>
        <source>What has no yes on the paper is talked about, not written.</source>
        <translation>同意書上沒有同意的，只談，不寫下來。</translation>
    </message>
    <message>
        <source>They have offered a word of their own…</source>
        <translation>本人說了自己的說法……</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>全部放在一頁</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Restore a backup…</source>
        <translation>從備份恢復…</translation>
    </message>
    <message>
        <source>A backup opens with a passphrase of its time, or with the code of the recovery sheet. Until then help goes on without the records, on paper.</source>
        <translation>備份要用當時的密碼短語，或者恢復單上的代碼打開。在那以前，幫助照常進行，不用紀錄，用紙就行。</translation>
    </message>
    <message>
        <source>There is no backup beside it. Perhaps there is one on a disk that is put away; whoever looks after this laptop can restore it. Until then help goes on without the records, on paper.</source>
        <translation>旁邊沒有備份。也許收起來的磁碟上有一份；管理這台電腦的人可以恢復它。在那以前，幫助照常進行，不用紀錄，用紙就行。</translation>
    </message>
    <message>
        <source>There are keys here, and no vault.</source>
        <translation>這裡有金鑰，但沒有加密資料庫。</translation>
    </message>
    <message>
        <source>Probably the laptop went off while the vault was being made; then nothing was in it yet. A new one can be made: these keys are set aside, not deleted. If there may have been records here, stop, and look for the file vault.db first.</source>
        <translation>很可能是建立加密資料庫時電腦斷了電，那麼裡面還什麼都沒有。可以重新建立：這些金鑰會放到一邊，不會刪除。如果這裡可能有過紀錄，請先停下來，找一找檔案 vault.db。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Set them aside and begin anew</source>
        <translation>放到一邊，重新開始</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn to the person</source>
        <translation>給對方看</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>Back</source>
        <translation>上一項</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Show what is chosen</source>
        <translation>顯示已選的</translation>
    </message>
    <message>
        <source>Hide what is chosen</source>
        <translation>隱藏已選的</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>顯示我的代號</translation>
    </message>
    <message>
        <source>Hide my code</source>
        <translation>隱藏我的代號</translation>
    </message>
    <message>
        <source>This screen closes in {seconds} seconds. Any key keeps it open.</source>
        <translation>{seconds} 秒後螢幕會鎖上。按任意鍵就不會鎖。</translation>
    </message>
    <message>
        <source>That is all for now. Please turn the laptop back.</source>
        <translation>現在就這些。請把電腦轉回去。</translation>
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
        <translation>以後再決定</translation>
    </message>
    <message>
        <source>I know now</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>I would rather skip it</source>
        <translation>今天不想聽</translation>
    </message>
    <message>
        <source>No time now</source>
        <translation>現在沒時間</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>我不想說</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>In which way?</source>
        <translation>用哪種方式？</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>分享幾次？</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>您的選擇</translation>
    </message>
    <message>
        <source>Each of the three is fine. The help stays the same.</source>
        <translation>三個都可以選。怎麼選，得到的幫助都一樣。</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>I contact you</source>
        <translation>由我來聯絡</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不用了，謝謝</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>不報告</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>什麼能幫到您？</translation>
    </message>
    <message>
        <source>We ask so that we look for what you want, and nothing else. No answer is fine.</source>
        <translation>問這個，是為了只按您想要的去找，不找別的。不回答也可以。</translation>
    </message>
    <message>
        <source>What are you good at?</source>
        <translation>您擅長什麼？</translation>
    </message>
    <message>
        <source>We ask because good plans start with what you can do, and who stands by you. No answer is fine.</source>
        <translation>問這個，是因為好的打算要從您會做的事、支持您的人開始。不回答也可以。</translation>
    </message>
    <message>
        <source>What next step would you choose?</source>
        <translation>下一步您想做什麼？</translation>
    </message>
    <message>
        <source>We ask so that the step is yours, and to know whether you want us to take part. No answer is fine.</source>
        <translation>問這個，是為了由您來定這一步，也想知道您要不要我們參與。不回答也可以。</translation>
    </message>
    <message>
        <source>How can we reach you safely?</source>
        <translation>怎樣聯絡您才安全？</translation>
    </message>
    <message>
        <source>What about your health should we know?</source>
        <translation>健康方面，您想讓我們知道什麼？</translation>
    </message>
    <message>
        <source>What would help you with the law?</source>
        <translation>法律方面，什麼能幫到您？</translation>
    </message>
    <message>
        <source>What would you like to know about your rights?</source>
        <translation>關於您的權利，您想知道什麼？</translation>
    </message>
    <message>
        <source>What would help you with a place to live?</source>
        <translation>住處方面，什麼能幫到您？</translation>
    </message>
    <message>
        <source>What would help you with your papers?</source>
        <translation>證件方面，什麼能幫到您？</translation>
    </message>
    <message>
        <source>What would help you with money?</source>
        <translation>錢的方面，什麼能幫到您？</translation>
    </message>
    <message>
        <source>What would help you with your children?</source>
        <translation>孩子方面，什麼能幫到您？</translation>
    </message>
    <message>
        <source>Whom should we call in an emergency?</source>
        <translation>緊急情況下，我們該聯絡誰？</translation>
    </message>
    <message>
        <source>What else should we know?</source>
        <translation>您還想讓我們知道什麼？</translation>
    </message>
    <message>
        <source>We ask only so that we can help with what you choose. A judge could demand what is written down. No answer is fine.</source>
        <translation>問這個，只是為了按您的選擇幫助您。寫下來的內容，法官可能會要求交出。不回答也可以。</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Test Chinese typing</source>
        <translation>試試輸入中文</translation>
    </message>
</context>
<context>
    <name>TypingTrial</name>
    <message>
        <source>Please type nihao and press the space bar. Nothing of this is kept.</source>
        <translation>請輸入 nihao，再按空格鍵。這裡輸入的內容都不會儲存。</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>在這裡輸入</translation>
    </message>
    <message>
        <source>If letters stay letters, no input method is running. On Debian and Ubuntu an administrator installs one of these two:</source>
        <translation>如果字母沒有變成漢字，說明沒有輸入法在運行。在 Debian 和 Ubuntu 上，請管理員安裝下面兩種之一：</translation>
    </message>
    <message>
        <source>Then log out and in again, switch it on (Ctrl and the space bar for fcitx5, the Super key and the space bar for ibus), and start this program anew. In fields for a passphrase it stays off, so that it remembers none.</source>
        <translation>然後註銷並重新登錄，打開輸入法（fcitx5 按 Ctrl 加空格鍵，ibus 按 Super 鍵加空格鍵），再重新啟動本程式。在密碼短語一欄裡輸入法始終關閉，這樣它就記不住密碼短語。</translation>
    </message>
    <message>
        <source>Chinese can be typed here.</source>
        <translation>這裡可以輸入中文。</translation>
    </message>
</context>
<context>
    <name>UndoBanner</name>
    <message>
        <source>Undo: {what}</source>
        <translation>恢復：{what}</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>回執…</translation>
    </message>
    <message>
        <source>The 10 seconds are over. It cannot be brought back.</source>
        <translation>10 秒已經過了，無法恢復。</translation>
    </message>
</context>
<context>
    <name>UnlockRoom</name>
    <message>
        <source>Is the code on paper?</source>
        <translation>金鑰已經在紙上了嗎？</translation>
    </message>
    <message>
        <source>It cannot be shown again.</source>
        <translation>以後不能再顯示了。</translation>
    </message>
    <message>
        <source>Yes, it is on paper</source>
        <translation>是的，已經在紙上</translation>
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
        <translation>語言：{name}</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字大小 {percent}%</translation>
    </message>
    <message>
        <source>Colours as on this laptop</source>
        <translation>顏色和這台電腦一樣</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>淺色</translation>
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
        <translation>{seconds} 秒後可以再試。</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>What to call them</source>
        <translation>怎麼稱呼對方</translation>
    </message>
    <message>
        <source>Any name. No ID or legal name.</source>
        <translation>什麼名字都行。不用證件，也不用法定姓名。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>What would they like to be called?</source>
        <translation>對方希望我們怎麼稱呼？</translation>
    </message>
    <message>
        <source>A first name, a nickname, initials, a word: whatever they like.</source>
        <translation>名字、暱稱、縮寫，或者任何一個詞：對方喜歡就行。</translation>
    </message>
    <message>
        <source>Next comes the paper that says, line by line, what may be kept. Until it is signed, what is typed here stays in memory, and locking the screen discards it.</source>
        <translation>接下來是同意書，逐項寫明可以保留什麼。簽署以前，這裡輸入的內容只在記憶體裡，一鎖定螢幕就會清除。</translation>
    </message>
    <message>
        <source>Continue without a name</source>
        <translation>不寫名字，繼續</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Please keep this to {count} characters. All of it is still here.</source>
        <translation>請不要超過 {count} 個字元。輸入的內容都還在這裡。</translation>
    </message>
</context>
<context>
    <name>_AnswerRow</name>
    <message>
        <source>Staff note: {note}</source>
        <translation>工作人員備註：{note}</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove: {field}</source>
        <translation>刪除：{field}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>What had to be told</source>
        <translation>依法通報或交出的資料</translation>
    </message>
    <message>
        <source>By a judge’s order, or by law. It is written down after the call.</source>
        <translation>按法官的命令，或按法律。打完電話以後再記。</translation>
    </message>
    <message>
        <source>Write one down…</source>
        <translation>記下一次…</translation>
    </message>
    <message>
        <source>It is written down. What has a record stands on its page.</source>
        <translation>已經記下。有紀錄的人，會顯示在本人的頁面上。</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Where no name is known</source>
        <translation>不知道姓名的</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>沒有。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <source>What a served demand names is locked from everyone and is not deleted.</source>
        <translation>正式送達的法律要求所涉及的內容，對所有人鎖定，也不刪除。</translation>
    </message>
    <message>
        <source>Begin a hold…</source>
        <translation>開始法律保全…</translation>
    </message>
    <message>
        <source>No hold is open.</source>
        <translation>現在沒有法律保全。</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>整份紀錄</translation>
    </message>
    <message>
        <source>Locked: {items}</source>
        <translation>鎖定：{items}</translation>
    </message>
    <message>
        <source>Served by {authority} on {date}, seen by {lawyer}</source>
        <translation>{date}由 {authority} 送達，{lawyer} 看過</translation>
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
        <translation>有一項刪除在等待。</translation>
    </message>
    <message>
        <source>Is the person told?</source>
        <translation>告訴本人了嗎？</translation>
    </message>
    <message>
        <source>It still stands: next look in 30 days</source>
        <translation>仍然有效：30 天後再查看</translation>
    </message>
    <message>
        <source>End the hold…</source>
        <translation>結束保全…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移走</translation>
    </message>
    <message>
        <source>What is on its way out, and receipts of what is gone. It names nobody.</source>
        <translation>正要離開的紀錄，和已經刪除的確認單。不寫任何人的名字。</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>隱藏代號</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>顯示代號</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>沒有移走任何紀錄。</translation>
    </message>
    <message>
        <source>They have not said it themselves yet</source>
        <translation>本人還沒有自己說明</translation>
    </message>
    <message>
        <source>locked since {date}</source>
        <translation>{date}起鎖定</translation>
    </message>
    <message>
        <source>They want to keep it</source>
        <translation>本人想保留</translation>
    </message>
    <message>
        <source>They confirm: delete it…</source>
        <translation>本人確認：刪除…</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>在回收站裡</translation>
    </message>
    <message>
        <source>will be deleted on {date}</source>
        <translation>{date} 刪除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>現在刪除…</translation>
    </message>
    <message>
        <source>Locked: what was agreed has ended</source>
        <translation>已鎖定：同意已經到期</translation>
    </message>
    <message>
        <source>Gone, in the last weeks</source>
        <translation>最近幾周刪除的</translation>
    </message>
    <message>
        <source>record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>one meeting</source>
        <translation>一次會談</translation>
    </message>
    <message>
        <source>answers to some questions</source>
        <translation>對某些問題說過的話</translation>
    </message>
    <message>
        <source>{what}, {date}</source>
        <translation>{what}，{date}</translation>
    </message>
    <message numerus="yes">
        <source> · %n backup(s) still to be cleaned</source>
        <translation>
            <numerusform>，還有 %n 份備份待處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>確認單…</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Replace with “{words}”</source>
        <translation>換成「{words}」</translation>
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
        <translation>以後再決定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>未打開</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>寫下來</translation>
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
        <translation>第二個資料夾</translation>
    </message>
    <message>
        <source>A disk breaks sooner or later. Choose a folder on another disk of this laptop, or on one that stays locked away. Folders that a service or a network copies are refused.</source>
        <translation>磁碟早晚會壞。請在這台電腦的另一個磁碟上，或者在平時鎖起來的磁碟上，選一個資料夾。會被同步服務或網路複製的資料夾不能用。</translation>
    </message>
    <message>
        <source>It cannot be reached now. What was deleted meanwhile goes from it as soon as it is back.</source>
        <translation>現在打不開它。這段時間刪除的內容，等它回來就會從裡面刪除。</translation>
    </message>
    <message>
        <source>Each backup is put there too.</source>
        <translation>每份備份也會放在那裡。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>選擇另一個…</translation>
    </message>
    <message>
        <source>Stop using it…</source>
        <translation>不再使用…</translation>
    </message>
</context>
</TS>
