"""The half-duplex ENQ/ACK line that Concert E, E+ and V3 (Caisse-AP) share: frames, dialogue, sessions."""
