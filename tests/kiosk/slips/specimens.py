"""Specimen data for every kind of slip, those of `kiosk slip example`, and the post that prints them."""

from typing import Any

from kiosk.slips.data import DATA_TYPES, PostText
from kiosk.slips.example import example_data

#: what posts print: Arabic and French, beside them the language of the host country or Tamazight
LANGUAGE_SETS = [("ar", "fr"), *[("ar", "fr", third) for third in ("en", "es", "it", "nl", "de", "zgh")]]

POST = PostText(
    name="Consulat général du Royaume du Maroc à SPECIMEN",
    name_ar="القنصلية العامة للمملكة المغربية",
    call_centre="+212 5 00 00 00 00",
    header={"fr": "12, rue du Spécimen", "ar": "12، شارع النموذج"},
    footer={"fr": "Ouvert de 9 h à 15 h", "ar": "من 9:00 إلى 15:00"},
)

SPECIMENS: dict[str, dict[str, Any]] = {kind: example_data(kind) for kind in DATA_TYPES}
STAMP_CODE: str = SPECIMENS["stamp"]["code"]
#: as a host terminal tells it, without number, merchant and verification
CARD: dict[str, object] = SPECIMENS["refund"]["card"]
