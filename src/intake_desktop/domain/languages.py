"""The languages of paper and screen, and one wording in all of them."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A written language; the values are BCP 47 tags."""

    ENGLISH = "en"
    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"

    @property
    def is_chinese(self) -> bool:
        return self is not Language.ENGLISH


class Spoken(StrEnum):
    """What a person would like to speak. Terms: the glossary."""

    MANDARIN = "mandarin"
    CANTONESE = "cantonese"
    ENGLISH = "english"
    OTHER = "other"


@dataclass(frozen=True)
class Phrase:
    """The same words in each written language, in the order English, Simplified, Traditional."""

    en: str
    zh_hans: str
    zh_hant: str

    def in_(self, language: Language) -> str:
        if language is Language.ENGLISH:
            return self.en
        return self.zh_hans if language is Language.SIMPLIFIED else self.zh_hant
