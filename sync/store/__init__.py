"""The appliance's encrypted store: tables, migrations, repositories, outbox and audit chain."""
