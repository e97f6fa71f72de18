"""Specimen data for every kind of slip, and the post that prints them."""

from kiosk.slips.data import PostText

#: what posts print: Arabic and French, beside them the language of the host country or Tamazight
LANGUAGE_SETS = [("ar", "fr"), *[("ar", "fr", third) for third in ("en", "es", "it", "nl", "de", "zgh")]]

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

#: as a terminal in Germany sends them for a printer of 24 columns
TERMINAL_LINES = [
    "     K-U-N-D-E-N-B-E-L-E-G",
    "        Kartenzahlung",
    "Terminal-ID     00012345",
    "TA-Nr. 000187 BNr. 0042",
    "Nr.  411111######1234",
    "gültig bis         12/27",
    "EUR                78,89",
    "",
    "   *** Zahlung erfolgt ***",
]

CARD: dict[str, object] = {
    "scheme": "VISA",
    "last4": "1234",
    "authorisation_code": "A1B2C3",
    "terminal_id": "00012345",
    "entry_mode": "contactless",
    "aid": "A0000000031010",
}

RECEIPT: dict[str, object] = {
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
    "card": CARD,
    "outcome": "approved",
}

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
    "receipt": RECEIPT
    | {
        "card": CARD | {"receipt_number": "000187", "verification": "pin"},
        "stamps": [{"number": "0000 0001 2345 67"}, {"number": "0000 0001 2346 64"}],
        "copy_number": 1,
        "resolved_by": "G. SPECIMEN",
        "terminal_lines": TERMINAL_LINES,
    },
    "merchant_receipt": RECEIPT
    | {
        "card": CARD | {"receipt_number": "000187", "merchant_id": "45509912", "verification": "signature"},
        "terminal_lines": ["    H-Ä-N-D-L-E-R-B-E-L-E-G", *TERMINAL_LINES[1:]],
    },
    "refund": {
        "refund_number": "PAR-2026-R00007",
        "original_receipt": "PAR-2026-000123",
        "original_date": "22/11/2026",
        "date": "23/11/2026",
        "time": "09:12",
        "agent": "G. SPECIMEN",
        "authorised_by": "S. SPECIMEN",
        "reason": {"ar": "خطأ في الخدمة المطلوبة", "fr": "Erreur sur le service demandé", "en": "Wrong service"},
        "total": "5,50 EUR",
        "total_mad": "60,00 MAD",
        "rate": "1 EUR = 10,90 MAD",
        "outcome": "approved",
        "card": CARD,
        "stamps": [{"number": "0000 0001 2346 64"}],
    },
    "merchant_refund": {
        "refund_number": "7F3A91C2",
        "original_receipt": "5B02AA17",
        "original_date": "22/11/2026",
        "date": "23/11/2026",
        "time": "09:12",
        "agent": "G. SPECIMEN",
        "authorised_by": "S. SPECIMEN",
        "reason": "not_served",
        "total": "73,39 EUR",
        "total_mad": "800,00 MAD",
        "rate": "1 EUR = 10,90 MAD",
        "outcome": "approved",
        "card": CARD | {"receipt_number": "000188", "merchant_id": "45509912", "verification": "signature"},
        "stamps": [{"number": "0000 0001 2345 67"}],
        "terminal_lines": TERMINAL_LINES,
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
    "closing": {
        "closing_number": "PAR-2026-327",
        "business_date": "22/11/2026",
        "date": "22/11/2026",
        "time": "16:42",
        "post": "PAR",
        "opened": "08:55",
        "closed_by": "G. SPECIMEN",
        "witness": "S. SPECIMEN",
        "first_receipt": "PAR-2026-000101",
        "last_receipt": "PAR-2026-000187",
        "first_stamp": "0000 0001 2299 12",
        "last_stamp": "0000 0001 2412 85",
        "missing_numbers": "PAR-2026-000144 (annulé)",
        "total": "6\u202f421,10 EUR",
        "total_mad": "69\u202f990,00 MAD",
        "stamp_mad": "41\u202f500,00 MAD",
        "chancery_mad": "27\u202f890,00 MAD",
        "service_mad": "600,00 MAD",
        "rates": [{"text": "1 EUR = 10,90 MAD"}],
        "services": [
            {"names": PASSPORT, "count": 80, "amount": "5\u202f871,20 EUR", "amount_mad": "64\u202f000,00 MAD"},
            {"names": LEGALISATION, "count": 100, "amount": "549,90 EUR", "amount_mad": "5\u202f990,00 MAD"},
        ],
        "free_count": "3",
        "schemes": [
            {"names": "VISA", "count": 52, "amount": "3\u202f806,28 EUR"},
            {"names": "girocard", "count": 35, "amount": "2\u202f614,82 EUR"},
        ],
        "refunds": [
            {
                "refund_number": "PAR-2026-R00007",
                "original_receipt": "PAR-2026-000123",
                "amount": "5,50 EUR",
                "authorised_by": "S. SPECIMEN",
            }
        ],
        "batches": [
            {
                "terminal_id": "00012345",
                "batch_number": "0042",
                "terminal_total": "6\u202f415,60 EUR",
                "our_total": "6\u202f421,10 EUR",
                "difference": "-5,50 EUR (-1)",
            }
        ],
        "open_payments": [{"reference": "7F3A91C2", "amount": "73,39 EUR"}],
        "terminal_lines": [
            "Kassenschnitt",
            "Terminal-ID  00012345",
            "VISA 52  3806,28 EUR",
            "girocard 35  2609,32 EUR",
            "Summe 87  6415,60 EUR",
        ],
        "stamps": {
            "opening": "12",
            "issued": "180",
            "consumed": "176",
            "voided": "",
            "refunded": "1",
            "expired": "",
            "closing": "15",
        },
        "software": "consular-kiosk 1.0",
        "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "previous_digest": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
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
