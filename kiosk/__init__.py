"""The application: stations, screens, flows and services; the only package that imports PySide6."""
