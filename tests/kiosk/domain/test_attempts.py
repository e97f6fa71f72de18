from kiosk.domain.attempts import AttemptLimits, Attempts, WrongAnswer

LIMITS = AttemptLimits(per_reference=3, typed_per_device=5, window_s=100.0)


def test_three_wrong_answers_for_one_reference_end_in_staff() -> None:
    attempts = Attempts(LIMITS)
    left = []
    for now_s in (0.0, 1.0, 2.0, 3.0):
        left.append(attempts.left("ZZ000001", now_s, typed=True))
        attempts = attempts.failed("ZZ000001", now_s, typed=True)
    assert left == [3, 2, 1, 0]
    assert attempts.left("ZZ000002", 4.0, typed=True) == 1, "four of the device's five are used"


def test_a_scanned_reference_has_as_few_answers_as_a_typed_one() -> None:
    attempts = Attempts(LIMITS).failed("ZZ000001", 0.0, typed=True)
    for now_s in (1.0, 2.0):
        attempts = attempts.failed("ZZ000001", now_s, typed=False)
    assert attempts.left("ZZ000001", 3.0, typed=False) == 0
    assert attempts.left("ZZ000001", 3.0, typed=True) == 0


def test_the_device_counts_wrong_answers_for_all_typed_references() -> None:
    attempts = Attempts(LIMITS)
    for number in range(5):
        attempts = attempts.failed(f"ZZ00000{number}", float(number), typed=True)
    assert attempts.left("ZZ000099", 5.0, typed=True) == 0


def test_who_types_nonsense_does_not_shut_out_who_scans() -> None:
    attempts = Attempts(LIMITS)
    for number in range(50):
        attempts = attempts.failed(f"XX{number:06}", 1.0, typed=True)
    assert attempts.left("ZZ000001", 2.0, typed=False) == 3


def test_wrong_answers_after_a_scan_do_not_count_for_the_keyboard() -> None:
    attempts = Attempts(LIMITS)
    for number in range(50):
        attempts = attempts.failed(f"ZZ{number:06}", 1.0, typed=False)
    assert attempts.left("ZZ000099", 2.0, typed=True) == 3


def test_wrong_answers_are_forgotten_after_the_window() -> None:
    attempts = Attempts(LIMITS)
    for now_s in (0.0, 10.0, 20.0):
        attempts = attempts.failed("ZZ000001", now_s, typed=True)
    assert attempts.left("ZZ000001", 99.9, typed=True) == 0
    assert attempts.left("ZZ000001", 100.0, typed=True) == 1
    assert attempts.left("ZZ000001", 120.0, typed=True) == 3
    remembered = attempts.failed("ZZ000001", 120.0, typed=True).failures
    assert remembered == (WrongAnswer(120.0, "ZZ000001", typed=True),), "memory does not grow for ever"


def test_success_forgives_its_own_reference_only() -> None:
    attempts = Attempts(LIMITS)
    for now_s, reference in enumerate(("ZZ000001", "ZZ000002", "ZZ000001")):
        attempts = attempts.failed(reference, float(now_s), typed=True)
    after = attempts.succeeded("ZZ000001")
    assert after.left("ZZ000001", 3.0, typed=True) == 3
    assert after.left("ZZ000002", 3.0, typed=True) == 2
