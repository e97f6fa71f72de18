"""Ticket numbers and the business day they belong to."""

from datetime import date, datetime
from zoneinfo import ZoneInfo


def ticket_number(prefix: str, number: int) -> str:
    """Return what is printed and called: `A017`; three digits at least, numbers from 1 of the device's block."""
    if number < 1:
        raise ValueError(f"a ticket number is positive, not {number}")
    return f"{prefix}{number:03d}"


def business_date(now_utc: datetime, zone: ZoneInfo) -> date:
    """Return the post's calendar day at `now_utc` (aware): days are local, moments are stored in UTC."""
    if now_utc.tzinfo is None:
        raise ValueError("business_date needs an aware moment")
    return now_utc.astimezone(zone).date()
