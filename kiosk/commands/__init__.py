"""The subcommands of `kiosk`, one module each with `add_arguments(parser)` and `run(arguments) -> exit code`.

They compose: read the settings, build the objects, start them, and take them down again.
"""
