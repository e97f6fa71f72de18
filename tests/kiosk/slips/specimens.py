"""Specimen data for every kind of slip, and the post that prints them."""

from kiosk.slips.data import PostText

STAMP_CODE = "MC1:" + "6BFOXN*TS0BI$ZDYSHVSEMNBKD.FDI5" * 6 + "ABCDEFGHIJKLMNOPQRSTUVW"

POST = PostText(
    name="Consulat général du Royaume du Maroc à SPECIMEN",
    name_ar="القنصلية العامة للمملكة المغربية",
    call_centre="+212 5 00 00 00 00",
    header={"fr": "12, rue du Spécimen", "ar": "12، شارع النموذج"},
    footer={"fr": "Ouvert de 9 h à 15 h", "ar": "من 9:00 إلى 15:00"},
)

PASSPORT = {
    "ar": "جواز السفر البيومتري (راشد)",
    "fr": "Passeport biométrique (majeur)",
    "en": "Biometric passport (adult)",
}
LEGALISATION = {"ar": "تصحيح الإمضاء", "fr": "Légalisation de signature", "en": "Legalisation of signature"}

SPECIMENS: dict[str, dict[str, object]] = {
    "ticket": {
        "ticket_number": "A047",
        "date": "22/11/2026",
        "time": "10:45",
        "slot_time": "11:00",
        "person_count": 3,
        "waiting_hint": "~ 20 min",
        "services": [{"names": PASSPORT}, {"names": LEGALISATION}],
    },
    "already_checked_in": {
        "ticket_number": "A047",
        "date": "22/11/2026",
        "time": "10:45",
        "slot_time": "11:00",
        "copy_number": 1,
    },
    "receipt": {
        "receipt_number": "PAR-2026-000123",
        "date": "22/11/2026",
        "time": "11:24",
        "agent": "G. SPECIMEN",
        "lines": [
            {
                "names": PASSPORT,
                "stamp_mad": "500,00 MAD",
                "chancery_mad": "300,00 MAD",
                "service_mad": "",
                "total_mad": "800,00 MAD",
                "amount": "73,39 EUR",
            },
            {
                "names": LEGALISATION,
                "stamp_mad": "20,00 MAD",
                "chancery_mad": "30,00 MAD",
                "service_mad": "10,00 MAD",
                "total_mad": "60,00 MAD",
                "amount": "5,50 EUR",
            },
        ],
        "total": "78,89 EUR",
        "total_mad": "860,00 MAD",
        "rate": "1 EUR = 10,90 MAD",
        "card": {
            "scheme": "VISA",
            "last4": "1234",
            "authorisation_code": "A1B2C3",
            "terminal_id": "00012345",
            "entry_mode": "contactless",
            "aid": "A0000000031010",
        },
        "outcome": "approved",
        "stamps": [{"number": "0000 0001 2345 67"}, {"number": "0000 0001 2346 64"}],
        "copy_number": 1,
        "resolved_by": "G. SPECIMEN",
    },
    "stamp": {
        "number": "0000 0001 2345 67",
        "names": PASSPORT,
        "amount": "73,39 EUR",
        "amount_mad": "800,00 MAD",
        "rate": "1 EUR = 10,90 MAD",
        "post": "PAR",
        "date": "22/11/2026",
        "time": "11:24",
        "code": STAMP_CODE,
        "payment_ref": "7F3A91C2",
        "specimen": True,
    },
    "incident": {
        "reference": "7F3A91C2",
        "amount": "1\u202f278,89 EUR",
        "date": "22/11/2026",
        "time": "11:24",
        "agent": "G. SPECIMEN",
        "reason": "link_lost",
    },
    "staff": {"reference": "RVZZ000001", "date": "22/11/2026", "time": "11:24"},
    "test_page": {
        "date": "22/11/2026",
        "time": "11:24",
        "device": "kiosk-1",
        "printer": "visitor",
        "profile": "generic-80mm",
        "width": "576",
        "software": "consular-kiosk",
        "code": "https://example.invalid/test-page",
    },
}
