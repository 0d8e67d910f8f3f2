<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Generated from intake_zh_CN.ts, and not yet read by a native reader of Traditional Chinese. Corrections go into traditional.json, see tool.py. -->
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
    <name>Consents</name>
    <message>
        <source>{purpose}: {items}</source>
        <translation>{purpose}：{items}</translation>
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
        <source>what to call them</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>what would help</source>
        <translation>什麼能幫到對方</translation>
    </message>
    <message>
        <source>a safe way to reach them</source>
        <translation>安全的聯絡方式</translation>
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
        <source>strengths</source>
        <translation>長處</translation>
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
        <source>something else</source>
        <translation>其他</translation>
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
        <source>Opening</source>
        <translation>正在打開</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>請輸入您的密碼短語。</translation>
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
        <source>A line with a blank needs to say exactly what it allows.</source>
        <translation>留空要填的那一項，請寫清楚到底允許什麼。</translation>
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
        <source>This is not about the passphrase. The program changed nothing. Keep this laptop as it is, delete no file, and ask whoever looks after the backups ({why}).</source>
        <translation>這和密碼短語無關。程式什麼都沒有改動。請讓這台電腦保持原樣，不要刪除任何檔案，並問一問管理備份的人（{why}）。</translation>
    </message>
    <message>
        <source>The vault’s file is damaged.</source>
        <translation>加密資料庫的檔案損壞了。</translation>
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
        <source>The PDF could not be saved there.</source>
        <translation>PDF 無法儲存到那裡。</translation>
    </message>
    <message>
        <source>Nothing is lost. Please choose another folder.</source>
        <translation>內容都還在。請選另一個資料夾。</translation>
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
        <source>The next step they chose</source>
        <translation>對方選擇的下一步</translation>
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
        <source>This paper takes the place of tonight’s. What has no yes here is removed.</source>
        <translation>這份同意書取代今晚那一份。這裡沒有選「同意」的，就會刪除。</translation>
    </message>
    <message>
        <source>Nothing is stored until the paper is signed.</source>
        <translation>同意書簽署以前，什麼都不儲存。</translation>
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
    <name>ListPage</name>
    <message>
        <source>No paper with this code is kept here. It may have ended or been withdrawn.</source>
        <translation>這裡沒有保留這個代號的同意書。可能已經到期或撤回了。</translation>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>Sample: invented people. Passphrase: {passphrase}</source>
        <translation>範例：人物都是虛構的。密碼短語：{passphrase}</translation>
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
        <source>{key} lock</source>
        <translation>{key} 鎖定</translation>
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
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <source>On its way to the printer.</source>
        <translation>已經交給印表機。</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected: delete it when it is printed.</source>
        <translation>已儲存為 {name}。加密資料庫以外的檔案沒有保護：列印好以後請刪除。</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>儲存同意書</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
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
        <source>The paper to share with one recipient</source>
        <translation>與一個接收方分享資料的同意書</translation>
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
        <source>A copy to take along, without any code, if they want one:</source>
        <translation>對方想要的話，可以帶走一份副本，上面沒有任何代號：</translation>
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
        <source>Scan it, or type it, so that no two papers are mixed up. It may stay empty.</source>
        <translation>請掃描或輸入，免得和別的同意書弄混。可以空著。</translation>
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
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess. Spaces are welcome. Nobody can look it up: next you get a recovery code on paper for the day it is forgotten.</source>
        <translation>四五個互不相干的詞，用英文或拼音輸入，好記又難猜。可以有空格。誰都查不到它：下一步會給您一個寫在紙上的復原金鑰，萬一忘了可以用。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
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
        <source>End this consent, and the record with it?</source>
        <translation>撤回這份同意，紀錄也一起刪除嗎？</translation>
    </message>
    <message>
        <source>What was written down goes for good: the answers, the meetings, and every release. It cannot be brought back. Services stay the same.</source>
        <translation>寫下來的會徹底刪除：回答、會談和每一份分享同意書。刪除以後找不回來。支持服務照舊。</translation>
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
        <translation>已撤回，紀錄也刪除了。支持服務照舊。</translation>
    </message>
    <message>
        <source>Withdrawn. Services stay the same.</source>
        <translation>已撤回。支持服務照舊。</translation>
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
        <source>What we say to everyone</source>
        <translation>我們對每個人都這樣說</translation>
    </message>
    <message>
        <source>About 45 seconds, read aloud</source>
        <translation>念出來大約 45 秒</translation>
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
    <name>Program</name>
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
    <name>QuestionPage</name>
    <message>
        <source>What would help?</source>
        <translation>什麼能幫到對方？</translation>
    </message>
    <message>
        <source>What are they good at?</source>
        <translation>對方擅長什麼？</translation>
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
        <source>One small step that they choose, and whether they want us to take part in it.</source>
        <translation>對方自己選的一小步，以及要不要我們一起做。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>為什麼問</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>用對方自己的話</translation>
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
        <source>Staff note</source>
        <translation>工作人員備註</translation>
    </message>
    <message>
        <source>Kept apart; only what helps</source>
        <translation>另外存放；只寫有幫助的</translation>
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
        <translation>停下，什麼都不保留</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
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
    <name>Sidebar</name>
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
        <source>Lock now</source>
        <translation>立即鎖定</translation>
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
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>已經交給印表機。</translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected.</source>
        <translation>已儲存為 {name}。加密資料庫以外的檔案沒有保護。</translation>
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
        <source>This week</source>
        <translation>這個星期</translation>
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
        <source>Records that end</source>
        <translation>到期的紀錄</translation>
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
        <source>, </source>
        <translation>、</translation>
    </message>
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
</TS>
