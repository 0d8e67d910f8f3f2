"""The words of the page on which people tell us how it was, in every language that they read."""

from collections.abc import Mapping

from intake_desktop.domain.feedback import Asked
from intake_desktop.domain.languages import Phrase

TITLE = Phrase("How was it here?", "您在这里感觉怎么样？", "您在這裡感覺怎麼樣？")
INTRO = Phrase(
    "No name is kept, yours or ours; only the month. Answer what you like, or nothing. The help "
    "stays the same, whatever you say.",
    "不会留下您的名字，也不会留下工作人员的名字，只记月份。想答哪条都可以，也可以不答。"
    "无论您说什么，得到的帮助都一样。",
    "不會留下您的名字，也不會留下工作人員的名字，只記月份。想答哪條都可以，也可以不答。"
    "無論您說什麼，得到的幫助都一樣。",
)
QUESTIONS: Mapping[Asked, Phrase] = {
    Asked.JUDGED: Phrase(
        "Did you feel judged here?", "您在这里有没有觉得被人评判？", "您在這裡有沒有覺得被人評判？"
    ),
    Asked.PRESSURED: Phrase(
        "Did you feel pressured?", "您有没有觉得有压力？", "您有沒有覺得有壓力？"
    ),
    Asked.WHO_THEY_ARE: Phrase(
        "Were you asked for a legal name or an ID?",
        "有没有人向您要法定姓名或身份证件？",
        "有沒有人向您要法定姓名或身分證件？",
    ),
}
YES = Phrase("Yes", "有", "有")
NO = Phrase("No", "没有", "沒有")
NO_ANSWER = Phrase("No answer", "不回答", "不回答")
OWN_WORDS = Phrase(
    "Anything you want to tell us, in your own words",
    "还有什么想告诉我们，用您自己的话",
    "還有什麼想告訴我們，用您自己的話",
)
FOR_AN_ANSWER = Phrase(
    "All who work here may read this. If you want an answer, write down from whom, and how to "
    "reach you; any name will do.",
    "这里的工作人员都可以看到。如果您想得到回复，请写下想由谁回复、怎样联系您；用什么名字都可以。",
    "這裡的工作人員都可以看到。如果您想得到回覆，請寫下想由誰回覆、怎樣聯繫您；用什麼名字都可以。",
)
TOO_LONG = Phrase(
    "This is longer than we can keep. Nothing was cut off. Please make it shorter.",
    "太长了，存不下。内容都还在，请缩短一些。",
    "太長了，存不下。內容都還在，請縮短一些。",
)
NOTHING_YET = Phrase(
    "Nothing is answered yet, so there is nothing to keep. You can also just go back.",
    "还没有回答，所以没有什么可以留下。您也可以直接返回。",
    "還沒有回答，所以沒有什麼可以留下。您也可以直接返回。",
)
GIVE = Phrase("Give this", "交给你们", "交給你們")
BACK = Phrase("Back, keep nothing", "返回，什么都不留", "返回，什麼都不留")
THANKS = Phrase("Thank you", "谢谢您", "謝謝您")
KEPT = Phrase(
    "It is kept without a name. Nothing of it is on this screen any more.",
    "已经留下，没有记名字。这个屏幕上已经看不到了。",
    "已經留下，沒有記名字。這個螢幕上已經看不到了。",
)
DONE = Phrase("Done", "完成", "完成")
