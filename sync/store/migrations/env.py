"""Alembic environment: runs on the connection that `sync.store.schema` or a test hands over, in its transaction."""

from alembic import context

from sync.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite cannot alter a column: alembic rebuilds the table
    render_as_batch=True,
)
context.run_migrations()
