"""One desk changes the encoder: the others wait in the space they have, and encode nothing."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Sequence

import numpy as np
import pytest

from facegui.gallery import StoredPortrait
from facegui.gallery.shared.replica import GoingOver
from tests.e2e.shared.conftest import SPACE, DeskOf, MakeDesk

pytestmark = pytest.mark.slow

NEW = "sface/1"


def encoded(portraits: Sequence[StoredPortrait]) -> dict[str, np.ndarray]:
    """Return unit vectors by sample, which are others at each call: no two engines agree."""
    vectors = np.random.default_rng().normal(size=(len(portraits), 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return {one.sample_id: vector for one, vector in zip(portraits, vectors, strict=True)}


def change(one: DeskOf, space: str = NEW) -> int:
    """Change the encoder of a desk, and return how many pictures it encoded itself."""
    encoding, own = one.gallery.reencoding(space), 0
    while batch := encoding.next_batch():
        encoding.take(encoded(batch))
        own += len(batch)
    assert encoding.finish()
    one.space = space
    return own


def undo(one: DeskOf) -> None:
    """Go back to the encoder before."""
    one.gallery.undo_reencode()
    one.space = SPACE


def numbers(one: DeskOf, space: str) -> dict[str, bytes]:
    """Return what is searched in a space, by sample."""
    index = one.gallery.index(space)
    return {id_: row.tobytes() for id_, row in zip(index.sample_ids, index.embeddings, strict=True)}


def test_the_others_wait_say_so_and_then_encode_nothing(desk: MakeDesk) -> None:
    door, library = desk("Door"), desk("Library")
    ada = door.enroll("Ada", pictures=2)
    door.enroll("Grace")
    door.sync()
    library.sync()
    before = numbers(library, SPACE)
    assert change(door) == 3
    door.sync()
    library.sync()
    assert numbers(library, SPACE) == before
    assert numbers(library, NEW) == {}
    state = library.shared.status()
    assert (state.state, state.going_over) == ("in step", GoingOver(NEW, SPACE, 3, 3))
    assert door.shared.status().going_over is None
    # It goes on in step meanwhile, and its own embeddings go nowhere.
    library.gallery.rename(ada.id, "Ada King")
    library.sync()
    door.sync()
    assert door.names == ["Ada King", "Grace"]
    assert len(numbers(door, NEW)) == 3
    assert change(library) == 0
    assert numbers(library, NEW) == numbers(door, NEW)
    assert library.sync().handed_in == 0
    assert library.shared.status().going_over is None
    library.again()
    assert library.gallery.forged == ""


def test_a_picture_taken_while_a_desk_waits_is_encoded_once(desk: MakeDesk) -> None:
    door, library = desk("Door"), desk("Library")
    ada = door.enroll("Ada")
    door.sync()
    library.sync()
    change(door)
    door.sync()
    library.sync()
    library.gallery.pictures.add(ada.id, [library.sample()])
    library.sync()
    door.sync()
    assert len(numbers(door, NEW)) == 1
    assert change(library) == 1
    for one in (library, door, library):
        one.sync()
    assert numbers(library, NEW) == numbers(door, NEW)
    assert len(numbers(door, NEW)) == 2
    assert door.shared.status().going_over is None


def test_undo_at_the_desk_that_changed_it(desk: MakeDesk) -> None:
    door, library, yard = desk("Door"), desk("Library"), desk("Yard")
    door.enroll("Ada", pictures=2)
    for one in (door, library, yard):
        one.sync()
    before = numbers(door, SPACE)
    change(door)
    for one in (door, library, yard):
        one.sync()
    change(library)
    undo(door)
    for one in (door, library, yard):
        one.sync()
    assert numbers(door, SPACE) == numbers(yard, SPACE) == before
    assert yard.shared.status().going_over is None
    # Who had gone over waits there until it goes back as well.
    assert library.shared.status().going_over == GoingOver(SPACE, NEW, 2, 2)
    undo(library)
    assert library.sync().handed_in == 0
    assert numbers(library, SPACE) == before


def test_somebody_erased_meanwhile_leaves_no_embedding(desk: MakeDesk) -> None:
    door, library = desk("Door"), desk("Library")
    ada = door.enroll("Ada")
    door.sync()
    library.sync()
    change(door)
    door.sync()
    library.sync()
    library.gallery.remove_person(ada.id)
    library.sync()
    assert library.gallery.replica.going_over() is None
    assert library.gallery.erasures.all()[0].certificate is not None
    door.sync()
    assert numbers(door, NEW) == {}


_KILLED = """
    import os, sys
    sys.path.insert(0, os.getcwd())
    from pathlib import Path
    from tests.e2e.shared.conftest import DeskOf
    from tests.e2e.shared.test_encoder import change
    desk = DeskOf(Path({folder!r}), "Door", {url!r})
    change(desk)
    desk.shared.sync(lambda done, total: done and os.kill(os.getpid(), 9))
"""


def test_killed_in_the_middle_of_handing_in_it_goes_on(desk: MakeDesk) -> None:
    door, library = desk("Door"), desk("Library")
    for number in range(60):
        door.enroll(f"Person {number}")
    door.sync()
    library.sync()
    door.close()
    code = textwrap.dedent(_KILLED.format(folder=str(door.folder), url=door.url))
    killed = subprocess.run([sys.executable, "-c", code], check=False, env=dict(os.environ))
    assert killed.returncode == -signal.SIGKILL
    library.sync()
    assert library.shared.status().going_over == GoingOver(NEW, SPACE, 50, 60)
    assert len(numbers(library, SPACE)) == 60
    door.again()
    assert door.sync().handed_in == 10
    library.sync()
    assert change(library) == 0
    assert numbers(library, NEW) == numbers(door, NEW)
