"""A terminal is not renamed while a payment at it has no known outcome."""

from pathlib import Path

import pytest

from drivers.card_terminal.interface import Outcome
from drivers.card_terminal.simulated_bank import Gesture
from kiosk.domain.quote import Quote
from kiosk.runtime.known_errors import CommandError
from kiosk.runtime.settings_file import load_settings
from kiosk.services.journal_entry import Resolution
from kiosk.stations.counter import run_counter
from kiosk.stations.orphaned_payments import refuse_orphaned_payments
from sync.store.records import Payment, PaymentStatus
from tests.support.appliance import AGENT, TERMINAL, make_store, open_appliance, specimen_appointment
from tests.support.counter_station import write_settings
from tests.support.refunding import given_back, paid, refund_service
from tests.support.terminal_bench import simulated_concert


def test_the_counter_does_not_start_until_the_payment_is_cleared_up(tmp_path: Path) -> None:
    make_store(tmp_path, specimen_appointment("ZZ000001", "passport_adult"))
    appliance = open_appliance(tmp_path)
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        payments = appliance.payments(terminal.driver())
        visit = appliance.check_in("ZZ000001")
        quote = payments.quote(visit.visit_id)
        assert isinstance(quote, Quote)
        terminal.runner.call(lambda device, now_s: device.cut_after_approval())
        unknown = payments.pay(visit.visit_id, quote, AGENT.agent_id, lambda progress: None)
        assert isinstance(unknown, Payment)
        assert unknown.status is PaymentStatus.UNKNOWN
        config = write_settings(tmp_path, terminal.url, "serial:///dev/kiosk-no-such-printer")
    text = config.read_text(encoding="utf-8")
    renamed = text.replace('[[terminals]]\nname = "window-1"', '[[terminals]]\nname = "till-1"')
    config.write_text(renamed.replace('terminal = "window-1"', 'terminal = "till-1"'), encoding="utf-8")
    with pytest.raises(CommandError, match=r"'window-1' \(1\); give the terminal this name again") as told:
        run_counter(load_settings(config), None)
    assert "\n" not in str(told.value)
    refuse_orphaned_payments(appliance.store, ["till-1", TERMINAL])
    payments.resolve(unknown.payment_id, Resolution(Outcome.DECLINED, "journal of the terminal"), AGENT)
    refuse_orphaned_payments(appliance.store, ["till-1"])
    appliance.store.close()


def test_a_refund_without_a_known_outcome_keeps_its_terminals_name_too(tmp_path: Path) -> None:
    make_store(tmp_path, specimen_appointment("ZZ000001", "passport_adult"))
    appliance = open_appliance(tmp_path)
    with simulated_concert(tmp_path, Gesture.APPROVE) as terminal:
        driver = terminal.driver()
        payment = paid(appliance, "ZZ000001", driver)
        refunds = refund_service(appliance, driver)
        terminal.runner.call(lambda device, now_s: device.cut_after_approval())
        unknown = given_back(refunds, payment)
    assert unknown.status is PaymentStatus.UNKNOWN
    with pytest.raises(CommandError, match=r"^payments or refunds .*'window-1' \(1\)"):
        refuse_orphaned_payments(appliance.store, ["till-1"])
    refunds.resolve(unknown.refund_id, Resolution(Outcome.APPROVED, "slip", "A1B2C3"), AGENT)
    refuse_orphaned_payments(appliance.store, ["till-1"])
    appliance.store.close()
