"""The post server and reference central system: FastAPI on SQLite or PostgreSQL."""
