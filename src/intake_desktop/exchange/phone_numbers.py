"""Phone numbers as they are read aloud: whatever form a file has, and unchanged if it is none."""

_REGION = "US"
_LONGEST_PREFIX = 5  # such as 011 44


def shown(number: str, extension: str = "") -> str:
    """``(401) 555-0100 ext. 3``, or ``+44 1234 234567`` for one abroad."""
    import phonenumbers  # noqa: PLC0415 - its tables are only needed where a number is shown

    bare = number.strip().strip('"')
    end = f" ext. {extension}" if extension else ""
    try:
        read = phonenumbers.parse(bare, _REGION)
    except phonenumbers.NumberParseException:
        return bare + end
    if not phonenumbers.is_possible_number(read) or _says_more(bare, str(read.national_number)):
        return bare + end
    home = read.country_code == phonenumbers.country_code_for_region(_REGION)
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(read, form.NATIONAL if home else form.INTERNATIONAL) + end


def _says_more(number: str, national: str) -> bool:
    """Whether there is more than this one number: ``ask for Wren``, or a second number."""
    digits = "".join(sign for sign in number if sign.isdecimal())
    return any(sign.isalpha() for sign in number) or not (
        digits.endswith(national) and len(digits) - len(national) <= _LONGEST_PREFIX
    )
