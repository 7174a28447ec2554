"""What every table shares: naming of constraints, and the workspace column that makes a row part of one vault wall."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class WorkspaceOwned(SQLModel):
    """A row that belongs to one workspace. Sessions opened for a workspace see and write only its rows (`engine.py`)."""

    workspace_id: str = Field(index=True, max_length=40)
