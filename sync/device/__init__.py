"""The device's side of the exchange: enrolment, upload of events, download of changes."""
