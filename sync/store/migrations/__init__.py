"""Alembic migrations of the store; `sync.store.schema` runs them."""
