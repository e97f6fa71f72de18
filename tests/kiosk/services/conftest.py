"""An appliance with the specimen appointments every service test uses."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.appliance import NOON, Appliance, make_store, open_appliance, specimen_appointment

FAMILY = specimen_appointment("ZZFAMILY", "passport_adult", "cnie", people=3)


@pytest.fixture
def appliance(tmp_path: Path) -> Iterator[Appliance]:
    make_store(
        tmp_path,
        specimen_appointment("ZZ000001", "passport_adult"),
        specimen_appointment("ZZ000002", "cnie", slot_start=NOON + timedelta(minutes=10)),
        specimen_appointment("ZZ000003", "document_collection"),
        FAMILY,
        specimen_appointment("ZZEARLY1", "cnie", slot_start=NOON + timedelta(hours=3)),
        specimen_appointment("ZZLATE01", "cnie", slot_start=NOON - timedelta(hours=3)),
        specimen_appointment("ZZDAY001", "cnie", slot_start=NOON + timedelta(days=2)),
        specimen_appointment("ZZPOST01", "cnie", post_code="ES-MAD"),
        specimen_appointment("ZZCANC01", "cnie", status="cancelled"),
    )
    made = open_appliance(tmp_path)
    yield made
    made.store.close()
