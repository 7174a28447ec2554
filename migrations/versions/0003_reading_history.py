"""reading history

Revision 0003, after 0002. Never import application code here: it will change, this must not.
"""

import sqlalchemy as sa
from alembic import op


revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reading_choice",
        sa.Column("workspace_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("file_id", sa.String(length=40), nullable=False),
        sa.Column("engine", sa.String(length=40), nullable=True),
        sa.Column("language", sa.String(length=20), nullable=True),
        sa.Column("by", sa.String(length=40), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_reading_choice_file_id_file")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading_choice")),
        sa.UniqueConstraint("workspace_id", "file_id", name=op.f("uq_reading_choice_workspace_id_file_id")),
    )
    with op.batch_alter_table("reading_choice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reading_choice_workspace_id"), ["workspace_id"], unique=False)

    op.create_table(
        "document_earlier_run",
        sa.Column("workspace_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("document_id", sa.String(length=40), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("reader", sa.String(length=120), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("kind_confidence", sa.Float(), nullable=False),
        sa.Column("pages", sa.Text(), nullable=False),
        sa.Column("values", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_earlier_run_document_id_document")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_earlier_run")),
        sa.UniqueConstraint(
            "workspace_id", "document_id", "run", name=op.f("uq_document_earlier_run_workspace_id_document_id_run")
        ),
    )
    with op.batch_alter_table("document_earlier_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_document_earlier_run_document_id"), ["document_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_document_earlier_run_workspace_id"), ["workspace_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("document_earlier_run", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_document_earlier_run_workspace_id"))
        batch_op.drop_index(batch_op.f("ix_document_earlier_run_document_id"))

    op.drop_table("document_earlier_run")
    with op.batch_alter_table("reading_choice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reading_choice_workspace_id"))

    op.drop_table("reading_choice")
