"""The station of the person who installs and repairs: devices, store, exchange."""
