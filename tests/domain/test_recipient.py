"""One recipient, by name, and never law enforcement: what is refused, and what must not be."""

import time
from contextlib import suppress

import pytest

from intake_desktop.domain.errors import (
    IntakeError,
    NamesEverybody,
    NamesLawEnforcement,
    NamesTwo,
    SaysTooLittle,
    TooLong,
)
from intake_desktop.domain.recipient import check_recipient

ONE = [
    "Open Door Clinic", "Immigrant Legal Aid", "Justice Resource Center", "Policy Lab",
    "Dr. Court Street Dental", "Court Street Clinic", "Dr. Court", "Courtney Smith",
    "Rice Family Dental", "Alliance for Health", "Dr. Chen, Harbor Clinic",
    "Harbor Clinic, 3rd floor, Providence", "Ms Li, 12 Maple Court", "Marshall Street Clinic",
    "Immigration Legal Services", "Dorcas International, Immigration Services",
    "Copley Hospital", "COPD Support", "Officer Street Pharmacy", "Justice Assistance", "Ice Rink",
    "HIV/AIDS Resource Center", "24/7 Nurse Line", "Living with Hope", "LGBTQ+ Center",
    "Fall River Clinic", "Orchard House", "Anyelis Torres", "Sandra Andrade", "Dea Smith",
    "Domestic Violence Unit, Harbor Clinic", "DHS", "Public Defender", "Forensic Nurse Nelson",
    "海港诊所", "陈医生，海港诊所", "协和医院", "協和醫院", "和平诊所", "和谐家园", "平等中心",
    "海港诊所有限公司", "上海关爱中心", "移民法律援助中心", "移民服务中心", "公众参与中心",
    "普及教育中心", "埃及医生", "社会工作小组", "法院路诊所", "全家诊所", "共和国际医院",
    "“Hall & Partners”", '"Hall & Partners"', "「Hall & Partners」", "“Hall & Partners\"",
    "“Women and Infants Hospital”", "“All Saints Clinic”", "“Harbor Clinic, Hope House”",
    "“Sun and Moon”, second floor", "《春和秋》诊所", "𠮷野诊所", "عيادة الميناء", "  Harbor  ",
]  # fmt: skip

TWO = [
    "Harbor Clinic and Hope House", "Harbor Clinic AND Hope House", "Harbor Clinic & Hope House",
    "Harbor Clinic ＆ Hope House", "Harbor Clinic; Hope House", "Harbor Clinic / Hope House",
    "Harbor Clinic/Hope House", "Harbor Clinic\nHope House", "Harbor Clinic\u2028Hope House",
    "Harbor Clinic or Hope House", "Harbor Clinic + Hope House", "Harbor+Hope",
    "Harbor Clinic as well as Hope House", "Harbor Clinic, Hope House", "Dr. Chen, Dr. Li",
    "Harbor Clinic, Hope House, Open Door Center", "“Hall & Partners” and Hope House",
    "“Harbor Clinic” “Hope House”", "“Harbor Clinic” 和 “曙光之家”", "Hall & Partners",
    "Harbor Clinic a\u200bnd Hope House", "Ｈａｒｂｏｒ　ａｎｄ　Ｈｏｐｅ",
    "海港诊所和曙光之家", "海港诊所及曙光之家", "海港診所與曙光之家", "海港诊所与曙光之家",
    "海港诊所以及曙光之家", "海港诊所、曙光之家", "海港诊所；曙光之家", "海港诊所，曙光之家",
    "海港诊所或曙光之家", "海港诊所还有曙光之家", "海港診所連同曙光之家", "诊所和平安医院",
    "协和医院和海港诊所", "和平诊所和海港诊所", "海港诊所／曙光之家", "李律师，王医生",
]  # fmt: skip

EVERYBODY = [
    "anyone", "Any and all", "any and all agencies", "ANY AND ALL providers", "“any and all”",
    "“Any agency”", "all agencies", "All", "every shelter", "everyone who helps me", "Everybody",
    "whoever asks", "To whom it may concern", "any one of them", "other providers",
    "various organisations", "ａｎｙｏｎｅ", "any\u00a0agency", "Harbor Clinic, any other agency",
    "任何机构", "所有机构", "所有機構", "一切有关单位", "全部", "有关部门", "有關部門", "相关机构",
    "各机构", "海港诊所等机构", "海港诊所等", "其他机构",
]  # fmt: skip

LAW = [
    "Police", "POLICE", "police", "Providence Police Department", "ＰＯＬＩＣＥ", "po\u200blice",
    "poli\u00adce", "P.O.L.I.C.E.", "“Providence Police”", "the policeman", "Policing unit",
    "Providence PD", "Cranston P.D.", "NYPD", "Sheriff", "Sheriff’s Office", "Sheriffs", "sherrif",
    "State Trooper Jones", "Detective Smith", "law enforcement", "Law-Enforcement",
    "FBI", "F.B.I.", "f.b.i.", "ＦＢＩ", "HSI", "C.B.P.", "USCIS", "ICE", "ice", "I.C.E.",
    "ＩＣＥ", "ICE/ERO", "ICE agent", "the ice officers", "Immigration", "immigration officer",
    "Immigration & Customs Enforcement", "U.S. Citizenship and Immigration Services",
    "U.S. Immigration", "Immigration Court", "immigration authorities", "Homeland Security",
    "Border Patrol", "Border-Patrol", "U.S. Marshals", "US Marshal", "United States Marshals",
    "prosecutor", "Prosecution", "District Attorney", "DA’s office", "D.A.'s Office",
    "Attorney General", "US Attorney", "U.S. Attorney’s Office", "Department of Justice",
    "Task Force", "Taskforce", "task-force", "TASK  FORCE", "Rhode Island Trafficking Task\nForce",
    "Court", "the court", "Courts", "Superior Court", "Sixth District Court", "6 District Court",
    "Division 6 District Court", "Family Court of Rhode Island", "Court of Appeals",
    "Clerk of the Court", "Providence Courthouse", "Court house", "Drug Court", "Police, Court",
    "Municipal court, Court Street", "Harbor Clinic and the police", "Política y policía",
    "警察", "警察局", "普罗维登斯警方", "州警", "警 察", "民警", "公安局", "派出所", "移民局",
    "移民署", "移民执法人员", "移民執法人員", "移民法庭", "海关", "檢察官", "检察院", "总检察长",
    "法院", "高等法院", "家事法庭", "法官", "联邦调查局", "聯邦調查局", "国土安全部", "執法機關",
    "执法部门", "反人口贩运特别工作组", "反人口販運特別工作組", "打拐工作小组", "專案小組",
]  # fmt: skip


@pytest.mark.parametrize("name", ONE)
def test_one_name_is_taken(name: str) -> None:
    check_recipient(name)


@pytest.mark.parametrize("name", TWO)
def test_two_names(name: str) -> None:
    with pytest.raises(NamesTwo):
        check_recipient(name)


@pytest.mark.parametrize("name", EVERYBODY)
def test_nobody_in_particular(name: str) -> None:
    with pytest.raises(NamesEverybody):
        check_recipient(name)


@pytest.mark.parametrize("name", LAW)
def test_law_enforcement(name: str) -> None:
    with pytest.raises(NamesLawEnforcement):
        check_recipient(name)
    with pytest.raises(NamesLawEnforcement):
        check_recipient(f"“{name}”")  # quotation marks are no way around


@pytest.mark.parametrize("name", ["", "  ", "\u3000", "\u200b", "\u202e\u202c", "“”", "—", "?"])
def test_no_name(name: str) -> None:
    with pytest.raises(SaysTooLittle) as caught:
        check_recipient(name)
    assert caught.value.what == "recipient"


def test_a_name_fits_a_line() -> None:
    check_recipient("海" * 200)
    with pytest.raises(TooLong) as caught:
        check_recipient("海" * 201)
    assert (caught.value.field, caught.value.longest) == ("recipient", 200)


@pytest.mark.parametrize("part", ["other ", "any other ", "1 a a ", "a, ", "court s"])
def test_a_name_of_any_length_is_judged_at_once(part: str) -> None:
    start = time.thread_time()
    for typed in (part * 100_000, (part * 200)[:200]):
        with suppress(IntakeError):
            check_recipient(typed)
    assert time.thread_time() - start < 1
