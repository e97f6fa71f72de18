"""The OpenAPI file of the contract: `python -m sync.server.openapi --check | --write [FILE]`."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel

from sync.contract.envelope import EventEnvelope
from sync.contract.events import PAYLOADS
from sync.server.app import bare_app

DEFAULT_FILE = Path(__file__).resolve().parents[2] / "config" / "openapi.json"


def document() -> str:
    """The contract as OpenAPI JSON, with the schemas of the envelope and of each kind's payload beside the messages."""
    described = bare_app().openapi()
    schemas = described["components"]["schemas"]
    models: list[type[BaseModel]] = [EventEnvelope, *PAYLOADS.values()]
    for model in models:
        schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas.update(schema.pop("$defs", {}))
        schemas[model.__name__] = schema
    schemas["EventBatch"]["properties"]["events"]["items"] = {"$ref": "#/components/schemas/EventEnvelope"}
    described["x-event-kinds"] = {
        kind: f"#/components/schemas/{schema.__name__}" for kind, schema in sorted(PAYLOADS.items())
    }
    return json.dumps(described, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare or write the file; exit status 1 when it is not what the sources say."""
    parser = argparse.ArgumentParser(prog="python -m sync.server.openapi", description=__doc__)
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--check", action="store_true", help="exit 1 when the file differs from the sources")
    action.add_argument("--write", action="store_true", help="write the file")
    parser.add_argument("file", nargs="?", type=Path, default=DEFAULT_FILE)
    options = parser.parse_args(arguments)
    if options.write:
        options.file.write_text(document(), encoding="utf-8")
        return 0
    current = options.file.read_text(encoding="utf-8") if options.file.is_file() else ""
    if current == document():
        return 0
    sys.stderr.write(f"{options.file} is not what the sources say; run: python -m sync.server.openapi --write\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
