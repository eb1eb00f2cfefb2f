"""What can go wrong around the server: one sentence with what to do, and nothing is lost.

Every test ends with the same: what was enrolled meanwhile is at the other desk in the end.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from facegui.errors import FaceGuiError
from facegui.gallery.shared.errors import ServerAway, ServerRefused
from facegui.gallery.shared.shared_gallery import PASSWORD_VARIABLE
from tests.e2e.shared.conftest import DeskOf, MakeDesk
from tests.e2e.shared.cutting_proxy import Cut, cutting_proxy
from tests.e2e.shared.troubles import TROUBLES, Bad
from tests.postgres_server import PASSWORD, PostgresServer, running_postgres

pytestmark = pytest.mark.slow

Sql = Callable[[str], list[tuple[object, ...]]]


def works_on(one: DeskOf, kind: type[FaceGuiError], sentence: str) -> None:
    """Enroll somebody while nothing can be handed in, in a new start of the program."""
    name = f"{one.name} {len(one.names)}"
    one.enroll(name)
    with pytest.raises(kind, match=sentence) as told:
        one.sync()
    assert told.value.hint
    assert PASSWORD not in str(told.value)
    state = one.shared.status(told.value)
    assert (state.state in ("offline", "changes wait"), state.changes) == (True, 1)
    assert sentence in str(state.problem)
    one.again()
    assert name in one.names


def arrives(one: DeskOf, other: DeskOf) -> None:
    """Hand in what was done meanwhile."""
    assert one.sync().handed_in == 1
    assert one.sync().handed_in == 0
    other.sync()
    assert other.names == one.names


def test_no_server_where_a_gallery_is_made_or_joined(desk: MakeDesk, tmp_path: Path) -> None:
    door = desk("Door")
    alone = DeskOf(tmp_path / "alone", "Alone", "postgresql://owner@127.0.0.1:1/postgres")
    alone.enroll("Ada")
    with pytest.raises(ServerAway, match="cannot be reached"):
        alone.shared.create(alone.url, "Alone", tmp_path / "alone.txt")
    with pytest.raises(ServerAway, match="cannot be reached"):
        alone.shared.join(alone.url, "Alone")
    assert not alone.shared.there
    assert not (tmp_path / "alone.txt").exists()
    alone.close()
    assert door.sync().came == 0


def test_a_password_that_was_changed(desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    door, library = desk("Door"), desk("Library")
    monkeypatch.setenv(PASSWORD_VARIABLE, "another")
    works_on(door, ServerRefused, "does not let this user in")
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    arrives(door, library)


@pytest.fixture
def german() -> Iterator[Path]:
    """A folder with the German locale, which the server's account can read."""
    with tempfile.TemporaryDirectory(prefix="facegui-locales-") as folder:
        places = Path(folder)
        places.chmod(0o755)
        made = ["localedef", "-i", "de_DE", "-f", "UTF-8", str(places / "de_DE.UTF-8")]
        if (
            shutil.which("localedef") is None
            or subprocess.run(made, check=False, umask=0o022).returncode
        ):
            pytest.skip("no German locale can be made here (Debian: locales)")
        yield places


def test_a_server_that_speaks_german(
    german: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCPATH", str(german))
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    with running_postgres() as server:
        server.sql("ALTER SYSTEM SET lc_messages = 'de_DE.UTF-8'")
        server.stop()
        server.start()
        with pytest.raises(psycopg.errors.DivisionByZero, match="Division durch Null"):
            server.sql("SELECT 1 / 0")
        door = DeskOf(tmp_path / "door", "Door", server.url())
        door.shared.create(door.url, "Door", tmp_path / "sheet.txt")
        elsewhere = DeskOf(tmp_path / "else", "Else", server.url("nowhere"))
        with pytest.raises(ServerRefused, match="does not let this user in"):
            elsewhere.shared.join(elsewhere.url, "Else")
        elsewhere.close()
        for password in ("another", ""):
            monkeypatch.setenv(PASSWORD_VARIABLE, password)
            door.shared._file.keep_password(password)
            works_on(door, ServerRefused, "does not let this user in")
            monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
            assert door.sync().handed_in == 1
        server.sql("ALTER DATABASE postgres SET default_transaction_read_only = on")
        works_on(door, ServerRefused, "Nothing can be written")
        server.sql("SET transaction_read_only = off; ALTER DATABASE postgres RESET ALL")
        assert door.sync().handed_in == 1
        with server.stopped():
            works_on(door, ServerAway, "does not answer")
        door.close()


def test_a_schema_of_a_newer_version(desk: MakeDesk, sql: Sql) -> None:
    door, library = desk("Door"), desk("Library")
    sql("UPDATE facegui.gallery SET format = 99")
    works_on(door, ServerRefused, "of a newer FaceGUI")
    sql("UPDATE facegui.gallery SET format = 1")
    arrives(door, library)


def test_a_user_who_may_only_read(desk: MakeDesk, sql: Sql) -> None:
    door, library = desk("Door"), desk("Library")
    sql("REVOKE INSERT, UPDATE ON ALL TABLES IN SCHEMA facegui FROM facegui_desk")
    works_on(door, ServerRefused, "does not let this user do")
    sql("GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA facegui TO facegui_desk")
    arrives(door, library)


def test_a_server_that_stands_by(desk: MakeDesk, sql: Sql, database: str) -> None:
    door, library = desk("Door"), desk("Library")
    sql(f"ALTER DATABASE {database} SET default_transaction_read_only = on")
    works_on(door, ServerRefused, "Nothing can be written")
    sql(f"SET transaction_read_only = off; ALTER DATABASE {database} RESET ALL")
    arrives(door, library)


class TestCertificates:
    @pytest.fixture
    def authorities(self, tmp_path: Path) -> Path:
        """Two authorities, and what each has signed: gallery.test, and another host."""
        if shutil.which("openssl") is None:
            pytest.skip("openssl is not installed here")
        folder = tmp_path / "certificates"
        folder.mkdir()
        for authority in ("ours", "foreign"):
            _openssl(folder, "req", "-x509", "-newkey", "ec", "-pkeyopt",
                     "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                     "-subj", f"/CN={authority}",
                     "-keyout", f"{authority}.key", "-out", f"{authority}.pem")  # fmt: skip
        for name, host, authority in (
            ("good", "gallery.test", "ours"),
            ("other-host", "elsewhere.test", "ours"),
            ("other-authority", "gallery.test", "foreign"),
        ):
            _openssl(folder, "req", "-x509", "-newkey", "ec", "-pkeyopt",
                     "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                     "-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}",
                     "-addext", "basicConstraints=critical,CA:FALSE",
                     "-CA", f"{authority}.pem", "-CAkey", f"{authority}.key",
                     "-keyout", f"{name}.key", "-out", f"{name}.pem")  # fmt: skip
        return folder

    @pytest.fixture
    def showing(
        self, cluster: PostgresServer, authorities: Path
    ) -> Iterator[Callable[[str], None]]:
        """Let the server show a certificate, or speak in the clear ("")."""

        def show(name: str) -> None:
            options = []
            if name:
                for end in ("key", "pem"):
                    place = cluster.folder / f"server.{end}"
                    shutil.copyfile(authorities / f"{name}.{end}", place)
                    place.chmod(0o600)
                    if os.getuid() == 0:
                        shutil.chown(place, cluster.account)
                options = ["-c ssl=on", f"-c ssl_key_file={cluster.folder}/server.key",
                           f"-c ssl_cert_file={cluster.folder}/server.pem"]  # fmt: skip
            cluster.stop()
            cluster.start(*options)

        yield show
        show("")

    def test_the_server_s_own_name_and_authority_or_nothing(
        self,
        cluster: PostgresServer,
        database: str,
        showing: Callable[[str], None],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        authorities = tmp_path / "certificates"
        monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
        url = f"postgresql://owner@gallery.test:{cluster.port}/{database}?hostaddr=127.0.0.1"
        door = DeskOf(tmp_path / "door", "Door", f"{url}&sslrootcert={authorities}/ours.pem")
        showing("good")
        door.shared.create(door.url, "Door", tmp_path / "sheet.txt")
        for name in ("other-host", "other-authority", ""):
            showing(name)
            works_on(door, ServerRefused, "does not show the certificate it must")
            showing("good")
            assert door.sync().handed_in == 1
        (authorities / "ours.pem").rename(authorities / "away.pem")
        works_on(door, ServerRefused, "The file that sslrootcert names cannot be read")
        (authorities / "away.pem").rename(authorities / "ours.pem")
        assert door.sync().handed_in == 1
        with cluster.stopped():
            works_on(door, ServerAway, "does not answer")
        showing("good")
        assert door.sync().handed_in == 1
        door.close()


def test_the_server_s_disk_is_full(
    desk: MakeDesk, cluster: PostgresServer, database: str, sql: Sql
) -> None:
    door, library = desk("Door"), desk("Library")
    for number in range(40):  # more than what is left of the last page
        door.enroll(f"Person {number}")
    with _full_disk(cluster, database, sql):
        with pytest.raises(ServerAway, match=r"The disk of the server .* is full") as told:
            door.sync()
        assert "Tell whoever runs it" in str(told.value)
        assert door.shared.status().changes == 40
        door.again()
    assert door.sync().handed_in == 40
    library.sync()
    assert library.names == door.names


@pytest.mark.parametrize("cut", ["before", "after"])
def test_the_network_goes_in_the_middle_of_a_commit(
    desk: MakeDesk, cluster: PostgresServer, sql: Sql, cut: Cut
) -> None:
    door = desk("Door")
    with cutting_proxy(cluster.port) as wire:
        url = door.url.replace(f":{cluster.port}/", f":{wire.port}/")
        far = desk("Far", url)
        ada = far.enroll("Ada")
        wire.cut = cut
        with pytest.raises(ServerAway, match="does not answer"):
            far.sync()
        assert sql("SELECT count(*) FROM facegui.people") == [(int(cut == "after"),)]
        # What is changed before it is known whether the first change arrived is not lost.
        far.gallery.rename(ada.id, "Ada King")
        (second,) = far.gallery.pictures.add(ada.id, [far.sample()])
        far.again()
        far.sync()
        assert sql("SELECT version FROM facegui.people") == [(1 + int(cut == "after"),)]
        door.sync()
        wire.cut = cut
        far.gallery.remove_person(ada.id)
        with pytest.raises(ServerAway):
            far.sync()
        assert door.names == ["Ada King"]
        assert second.id in {one.id for one in door.gallery.samples(ada.id)}
        far.sync()
        door.sync()
        assert far.names == door.names == []


def _openssl(folder: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


@contextmanager
def _full_disk(cluster: PostgresServer, database: str, sql: Sql) -> Iterator[None]:
    """Put the people on a full file system of 2 MB; who may not mount gets the same error."""
    place = cluster.folder / "small"
    place.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=0777", "tmpfs", str(place)]
    if os.getuid() != 0 or subprocess.run(mounted, capture_output=True, check=False).returncode:
        place.rmdir()
        with TROUBLES["a full disk"][0](Bad(cluster, database)):
            yield
        return
    try:
        shutil.chown(place, cluster.account)
        sql(f"CREATE TABLESPACE small LOCATION '{place}'")
        sql("ALTER TABLE facegui.people SET TABLESPACE small")
        sql("CREATE TABLE filling (filled text) TABLESPACE small")
        with pytest.raises(psycopg.errors.DiskFull):
            sql("INSERT INTO filling SELECT repeat('-', 80) FROM generate_series(1, 100000)")
        yield
        sql("DROP TABLE filling")
        sql("ALTER TABLE facegui.people SET TABLESPACE pg_default")
        sql("DROP TABLESPACE small")
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)
        place.rmdir()
