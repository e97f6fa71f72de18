from kiosk.domain.attempts import AttemptLimits, Attempts

LIMITS = AttemptLimits(per_reference=3, per_device=5, window_s=100.0)


def test_three_wrong_answers_for_one_reference_end_in_staff() -> None:
    attempts = Attempts(LIMITS)
    left = []
    for now_s in (0.0, 1.0, 2.0, 3.0):
        left.append(attempts.left("ZZ000001", now_s))
        attempts = attempts.failed("ZZ000001", now_s)
    assert left == [3, 2, 1, 0]
    assert attempts.left("ZZ000002", 4.0) == 1, "four of the device's five are used"


def test_the_device_counts_wrong_answers_for_all_references() -> None:
    attempts = Attempts(LIMITS)
    for number in range(5):
        attempts = attempts.failed(f"ZZ00000{number}", float(number))
    assert attempts.left("ZZ000099", 5.0) == 0


def test_wrong_answers_are_forgotten_after_the_window() -> None:
    attempts = Attempts(LIMITS)
    for now_s in (0.0, 10.0, 20.0):
        attempts = attempts.failed("ZZ000001", now_s)
    assert attempts.left("ZZ000001", 99.9) == 0
    assert attempts.left("ZZ000001", 100.0) == 1
    assert attempts.left("ZZ000001", 120.0) == 3
    assert attempts.failed("ZZ000001", 120.0).failures == ((120.0, "ZZ000001"),), "memory does not grow for ever"


def test_success_forgives_its_own_reference_only() -> None:
    attempts = Attempts(LIMITS).failed("ZZ000001", 0.0).failed("ZZ000002", 1.0).failed("ZZ000001", 2.0)
    after = attempts.succeeded("ZZ000001")
    assert after.left("ZZ000001", 3.0) == 3
    assert after.left("ZZ000002", 3.0) == 2
