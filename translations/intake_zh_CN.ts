<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArrivePage</name>
    <message>
        <source>Arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this page is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language do they want to speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there an interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you talk here without being heard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bed, food and help come first and need no record. A phone interpreter from another state is less likely to know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then only a bed and food are shown next, and nothing is explained aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose this one first: it decides what the next page may show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Read it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can change or remove anything, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, keep what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The meeting is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down. The help is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the signed paper itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {date}. They can end it sooner, by saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aqua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something in the program went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Please try again. If it comes back, lock and open again, and tell whoever looks after this laptop: {type}, {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved, because it is not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed paper does not say yes to it, or it has ended. What you typed is still here. Ask the person, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved yet. Please look at both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper may last {days} days at most. Nothing was saved yet. Choose an earlier end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is too far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved yet. Please look at the date on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line says no, so there is nothing to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down. Bed, food and help stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps one letter was misread. Please compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {longest} characters at most. Nothing was cut off, and it is not saved yet. Please make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than the field holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have ended or been removed. All else is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. A new signature needs a newly printed paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase would be easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was made yet. Add a few more words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Look at Caps Lock and the keyboard&apos;s language, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter of the recovery code does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Compare each group with the paper, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps it was moved, or a disk is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault, or a part of one, is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Start the program again to open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not about the passphrase. The program changed nothing. Keep this laptop as it is, delete no file, and ask whoever looks after the backups ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program made the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Please open it with the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Please use that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still here. Make room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still here. Look whether the folder may be written and the disk is plugged in, and try again ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. You can save the PDF, or use a paper from the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Look whether it is on and has paper, and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What to call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step they chose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What may be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is theirs. An empty line means no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {date} it is locked, and 7 days later deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is a yes, so there is nothing to sign. Choose “Keep nothing”: the help is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper takes the place of tonight’s. What has no yes here is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored until the paper is signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language shall this desk speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it at any time, and nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after this desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead can later let colleagues in, each with a passphrase of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we call you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any alias. It never needs to be a legal name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was your training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person or an agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who may meet a person, volunteers too, is first trained in confidentiality and cultural competency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. It holds 200 characters; nothing was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write what to call you. Any name will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the month, the day and the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write who gave the training.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds, on purpose: guessing must be slow too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing of this meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down today goes for good; if there is nothing else in the record, the whole record goes too. The help stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. A file outside the vault is not protected: delete it when it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>The person’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no yes on the paper is talked about, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>The paper to keep a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored until it is signed. Any name, initials, code or mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored until it is signed. It ends by itself after 72 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English and Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English and Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the paper that stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a copy to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the copy as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter’s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed: keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed: keep what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This date has not come yet. Please look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the day, month and year on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It alone opens what will be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess. Spaces are welcome. Nobody can look it up: next you get a recovery code on paper for the day it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess. Add one or two more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard enough. One more word makes it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be easy to guess. Please add words until it says “hard enough”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type it here once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. “Show” lets you compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>What we say to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 45 seconds, read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>On its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet away from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meeting is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is stored. If you start a new one, what was typed there is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>What would help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are they good at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the next step they choose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that we look for what they want, and nothing else. No answer is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody can do, and who stands by them, is where good plans start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small step that they choose, and whether they want us to take part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, never corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any language, never corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart; only what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, keep what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown once. Put it on paper now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this code is the only way in. Without it, all that is kept here would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop, in a place that only you know. It bears no name. There is no O, I, L or U in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I copied it by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServedPage</name>
    <message>
        <source>Tonight is arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down. The help is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would like to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until {date}, {time}, then deleted. They can end it sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until {date}. They can end it sooner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Intake Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alias} · {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Mandarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come back later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed, food and help need no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help without a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting that is open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things are counted here, never people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at {time}. Everything that was agreed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TonightPage</name>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help first. It needs no name and no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help, write nothing down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep this to {count} characters. All of it is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be listening, so only a bed and food are shown. Nothing is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is a yes, so there is nothing to sign. Choose “Help, write nothing down”: the help is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a paper is signed nothing is stored: what you type here stays in memory, and locking the screen discards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down about the person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockRoom</name>
    <message>
        <source>Is the code on paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>What to call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name. No ID or legal name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would they like to be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first name, a nickname, initials, a word: whatever they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next comes the paper that says, line by line, what may be kept. Until it is signed, what is typed here stays in memory, and locking the screen discards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep this to {count} characters. All of it is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AnswerRow</name>
    <message>
        <source>Staff note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
