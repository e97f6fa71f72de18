"""One QObject per screen: properties are ready text, slots are what a person can do. No device, no store."""
