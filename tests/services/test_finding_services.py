"""Services are found by what somebody needs; what is not known is said, and rules nothing out."""

from dataclasses import replace
from pathlib import Path

import pytest

from intake_desktop.domain.judgements import Happened, Judgement, Known
from intake_desktop.domain.languages import Spoken
from intake_desktop.domain.wanted import Service as Need
from intake_desktop.services import directory, finding_services, judging
from intake_desktop.services.finding_services import Why, Wish
from services.desk import OpenDesk

FILES = {
    "organizations": "id,name,alternate_name\n1,Harbor House,港湾之家\n2,County Office,\n",
    "services": (
        "id,organization_id,name,alternate_name,description,status\n"
        "1,1,Dentist,牙医诊所,Teeth and gums,active\n"
        "2,1,Beds tonight,,A bed to sleep in,active\n"
        "3,2,Legal aid,法律援助,A lawyer listens,active\n"
        "4,2,Old clinic,,A doctor,inactive\n"
        "5,2,Night doctor,,A doctor at night,temporarily closed\n"
    ),
    "locations": "id,organization_id,name\n1,1,Harbor\n2,2,County\n",
    "addresses": (
        "id,location_id,address_1,city,state_province,postal_code\n"
        "1,1,1 Main St,North Providence,RI,02904\n2,2,2 Court St,Bristol,MA,02809\n"
    ),
    "service_at_location": "id,service_id,location_id\n1,1,1\n2,2,1\n3,3,2\n",
    "schedules": (
        "id,service_id,location_id,service_at_location_id,freq,byday,opens_at,closes_at\n"
        '1,1,,,WEEKLY,"MO,TU,WE,TH,FR",09:00,17:00\n'
        '2,,1,,WEEKLY,"MO,TU,WE,TH,FR,SA,SU",18:00,08:00\n'
    ),
    "phones": "id,service_id,number\n1,1,401-555-0100\n",
    "languages": (
        "id,service_id,location_id,phone_id,name,code\n1,,,1,Mandarin,cmn\n2,3,,,Chinese,zh\n"
    ),
}


class Town:
    """A desk with a few services, by their numbers in the files."""

    def __init__(self, desk: OpenDesk, folder: Path) -> None:
        self.desk = desk
        folder.mkdir()
        for name, text in FILES.items():
            (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        seen = directory.preview(desk.session, desk.actor, directory.read(folder))
        assert not seen.doubts
        directory.apply(desk.session, desk.actor, seen)
        self.ids = {each.name: each.service_id for each in self.services().listing.services}

    def services(self) -> finding_services.Services:
        return finding_services.load_services(self.desk.session, self.desk.actor)

    def judge(self, name: str, **known: object) -> None:
        judgement = replace(Judgement(), **known)  # type: ignore[arg-type]
        judging.judge(self.desk.session, self.desk.actor, self.ids[name], judgement)

    def find(self, **wish: object) -> dict[str, set[Why]]:
        """Name to reasons, the best first."""
        found = self.services().find(Wish(**wish), self.desk.clock.now())  # type: ignore[arg-type]
        return {each.service.name: set(each.reasons) for each in found}


@pytest.fixture
def town(desk: OpenDesk, tmp_path: Path) -> Town:
    return Town(desk, tmp_path / "town")


LIVE = ["Beds tonight", "Dentist", "Legal aid", "Night doctor"]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", LIVE),
        ("dent", ["Dentist"]),
        ("牙医", ["Dentist"]),
        ("yayi", ["Dentist"]),
        ("ya2yi1", ["Dentist"]),
        ("yyzs", ["Dentist"]),
        ("HARBOR", ["Beds tonight", "Dentist"]),
        ("港湾", ["Beds tonight", "Dentist"]),
        ("gangwan", ["Beds tonight", "Dentist"]),
        ("flyz", ["Legal aid"]),
        ("nobody", []),
    ],
)
def test_it_is_found_by_any_of_its_names(town: Town, typed: str, names: list[str]) -> None:
    assert sorted(town.find(typed=typed)) == names


def test_what_is_closed_for_good_is_not_found_and_for_some_time_comes_last(town: Town) -> None:
    assert list(town.find(typed="")) == LIVE
    assert list(town.find(need=Need.HEALTH)) == ["Dentist", "Night doctor"]
    assert Why.TEMPORARILY_CLOSED in town.find(typed="night")["Night doctor"]


def test_what_we_know_it_offers_counts_more_than_what_it_says(town: Town) -> None:
    assert town.find(need=Need.HOUSING) == {"Beds tonight": {Why.SEEMS_TO_OFFER}}
    town.judge("Legal aid", needs=frozenset({Need.HOUSING}))
    assert list(town.find(need=Need.HOUSING)) == ["Legal aid", "Beds tonight"]
    assert town.find(need=Need.LEGAL) == {}  # what we said counts, and no guess beside it


def test_asking_for_an_id_rules_out_and_not_knowing_does_not(town: Town) -> None:
    assert set(town.find(no_id=True)["Dentist"]) == {Why.ID_NOT_KNOWN}
    town.judge("Dentist", asks_for_id=Known.NO)
    town.judge("Beds tonight", asks_for_id=Known.YES)
    found = town.find(no_id=True)
    assert next(iter(found)) == "Dentist"
    assert Why.NO_ID in found["Dentist"]
    assert "Beds tonight" not in found
    assert "Beds tonight" in town.find()  # the control


def test_calling_the_police_rules_out_and_not_knowing_does_not(town: Town) -> None:
    town.judge("Dentist", contacts_police=Known.YES)
    town.judge("Legal aid", contacts_police=Known.NO)
    found = town.find(no_police=True)
    assert next(iter(found)) == "Legal aid"
    assert found["Beds tonight"] == {Why.POLICE_NOT_KNOWN}
    assert "Dentist" not in found


def test_a_language_is_found_at_the_phone_the_interpreter_or_by_us(town: Town) -> None:
    found = town.find(language=Spoken.MANDARIN)
    assert found["Dentist"] == {Why.SPEAKS}  # whoever answers its phone
    assert found["Legal aid"] == {Why.SPEAKS_SOME_CHINESE}
    assert found["Beds tonight"] == {Why.LANGUAGE_NOT_KNOWN}
    town.judge("Dentist", mandarin=Known.NO)
    town.judge("Beds tonight", mandarin=Known.NO, interpreter=Known.YES)
    found = town.find(language=Spoken.MANDARIN)
    assert "Dentist" not in found
    assert found["Beds tonight"] == {Why.INTERPRETER}
    assert town.find(language=Spoken.CANTONESE)["Dentist"] == {Why.LANGUAGE_NOT_KNOWN}
    assert town.find(language=Spoken.ENGLISH)["Dentist"] == set()


def test_open_now_asks_its_own_hours_then_those_of_its_place(town: Town) -> None:
    assert town.desk.clock.now().hour == 21
    found = town.find(open_now=True)
    assert found["Beds tonight"] == {Why.OPEN_NOW}  # as its place is
    assert found["Legal aid"] == {Why.HOURS_NOT_KNOWN}
    assert "Dentist" not in found and "Night doctor" not in found
    town.desk.clock.pass_(hours=13)
    assert town.find(open_now=True)["Dentist"] == {Why.OPEN_NOW}
    assert "Beds tonight" not in town.find(open_now=True)


@pytest.mark.parametrize(
    ("area", "names"),
    [
        ("providence", {"Beds tonight", "Dentist"}),
        ("02904", {"Beds tonight", "Dentist"}),
        ("ri", {"Beds tonight", "Dentist"}),  # a state, and not a part of Bristol
        ("bristol", {"Legal aid"}),
        ("nowhere", set()),
    ],
)
def test_an_area_is_a_town_a_state_or_a_postcode(town: Town, area: str, names: set[str]) -> None:
    found = town.find(area=area)
    assert {name for name, why in found.items() if Why.IN_AREA in why} == names
    assert found["Night doctor"] == {Why.AREA_NOT_KNOWN, Why.TEMPORARILY_CLOSED}


def test_nobody_finds_a_confidential_place_by_its_town(town: Town) -> None:
    session, actor = town.desk.session, town.desk.actor
    with session.transaction() as tx:
        (place,) = [id_ for id_, row in tx.directory.rows("location").items() if "Harbor" in row]
    judging.keep_confidential(session, actor, place, is_so=True)
    assert town.find(area="providence")["Dentist"] == {Why.AREA_NOT_KNOWN}


def test_experience_moves_a_service_and_hides_none(town: Town) -> None:
    session, actor = town.desk.session, town.desk.actor
    town.judge("Legal aid", affirming=Known.YES)
    judging.verified(session, actor, town.ids["Legal aid"], town.desk.clock.today())
    judging.report(session, town.ids["Beds tonight"], Happened.HARMED)
    judging.report(session, town.ids["Dentist"], Happened.REFUSED)
    found = town.find()
    assert list(found) == ["Legal aid", "Dentist", "Night doctor", "Beds tonight"]
    assert found["Legal aid"] == {Why.AFFIRMING, Why.VERIFIED_LATELY}
    assert found["Beds tonight"] == {Why.HARMED_LATELY}
    town.desk.clock.pass_(days=400)
    assert town.find()["Beds tonight"] == set()
    assert town.find()["Legal aid"] == {Why.AFFIRMING}


def test_places_with_the_same_hours_keep_them_once(town: Town) -> None:
    listing = town.services().listing
    assert len(listing.schedules) == 2
    assert all(each.byday for each in listing.schedules)
