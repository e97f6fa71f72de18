"""The stations: application, engine, window and the objects behind it."""
