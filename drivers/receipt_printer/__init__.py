"""Receipt printers: ESC/POS encoding, status, proof of print and a simulator that renders to PNG."""
