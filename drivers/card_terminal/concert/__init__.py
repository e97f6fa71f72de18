"""Concert E and E+ ("protocole caisse" V2) over a serial line."""
