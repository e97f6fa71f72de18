"""What an agent keys in, checked field by field; tables first. Nothing here is ever repeated in an error or a log."""

import re

from drivers.card_terminal.manual_entry import EntryFault, SlipEntry, SlipVerdict

#: field -> what it must look like, and the fault if it does not; only an approval needs them
FIELDS: dict[str, tuple[str, EntryFault]] = {
    "authorisation_code": (r"[0-9A-Za-z]{1,12}", EntryFault.AUTHORISATION_CODE),
    "card_last4": (r"[0-9]{4}", EntryFault.CARD_LAST4),
    "receipt_number": (r"[0-9A-Za-z-]{0,12}", EntryFault.RECEIPT_NUMBER),
}


def fault_of(entry: SlipEntry) -> EntryFault | None:
    """The first field that cannot be taken as it is; None when all can."""
    if entry.verdict is not SlipVerdict.APPROVED:
        return None
    for name, (pattern, fault) in FIELDS.items():
        if not re.fullmatch(pattern, getattr(entry, name).strip()):
            return fault
    return None
