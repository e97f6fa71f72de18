"""What every process of the product needs: settings, logging, watchdog, crash screen, languages, fonts."""
