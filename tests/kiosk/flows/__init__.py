"""Tests of kiosk.flows."""
