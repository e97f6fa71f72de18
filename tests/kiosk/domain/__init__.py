"""Tests of kiosk.domain."""
