"""The application: routes, and one form for every refusal (`Problem`)."""

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DataError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from sync.clock import WallClock
from sync.contract.messages import Problem
from sync.server.database import open_database
from sync.server.devices import AccessRefused, EnrolmentRefused
from sync.server.feed import CursorAhead
from sync.server.routes import Context, router

MAX_BODY_BYTES = 4 * 1024 * 1024
RETRY_AFTER_S = 2


def create_app(database_url: str, clock: WallClock) -> FastAPI:
    """Return the server on the database at `database_url`; close it with `close_app`. Raises ServerStartError."""
    app = bare_app()
    app.state.context = Context(open_database(database_url), clock)
    return app


def close_app(app: FastAPI) -> None:
    """Give back the database."""
    app.state.context.database.close()


def bare_app() -> FastAPI:
    """The application without a database: enough to describe itself (OpenAPI)."""
    app = FastAPI(
        title="Consular kiosk exchange",
        version="1",
        description="Events go up, changes come down. The same contract serves the post server and the central system.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/v1/openapi.json",
        max_body_size=MAX_BODY_BYTES,
    )
    app.include_router(router)

    @app.exception_handler(AccessRefused)
    def access_refused(_request: Request, error: AccessRefused) -> JSONResponse:
        return _problem(401, error.code, str(error), {"WWW-Authenticate": "Bearer"})

    @app.exception_handler(EnrolmentRefused)
    def enrolment_refused(_request: Request, error: EnrolmentRefused) -> JSONResponse:
        return _problem(403, error.code, str(error))

    @app.exception_handler(CursorAhead)
    def cursor_ahead(_request: Request, _error: CursorAhead) -> JSONResponse:
        return _problem(409, "cursor_ahead", "this server never gave that number; begin again at 0")

    @app.exception_handler(RequestValidationError)
    def invalid_request(_request: Request, error: RequestValidationError) -> JSONResponse:
        # where and what, never the value: it may be personal
        faults = [f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors()]
        return _problem(422, "invalid_request", "; ".join(faults))

    @app.exception_handler(DataError)
    def unstorable_request(_request: Request, _error: DataError) -> JSONResponse:
        return _problem(422, "invalid_request", "a text holds what the database cannot store")

    @app.exception_handler(HTTPException)
    def refused(_request: Request, error: HTTPException) -> JSONResponse:
        return _problem(error.status_code, f"http_{error.status_code}", str(error.detail), error.headers)

    @app.exception_handler(OperationalError)
    @app.exception_handler(InterfaceError)
    @app.exception_handler(PoolTimeout)
    def database_away(_request: Request, _error: Exception) -> JSONResponse:
        return _problem(503, "database_away", "the database does not answer", {"Retry-After": str(RETRY_AFTER_S)})

    return app


def _problem(status: int, code: str, text: str, headers: object = None) -> JSONResponse:
    extra = dict(headers) if isinstance(headers, dict) else None
    return JSONResponse(Problem(code=code, text=text).model_dump(), status_code=status, headers=extra)
