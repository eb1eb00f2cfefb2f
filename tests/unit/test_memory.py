"""Threads that come and go share what the C library keeps for them."""

import subprocess
import sys

import pytest

_PROGRAM = """
import ctypes, os, sys, tempfile, threading
from facegui.memory import share_arenas
if not share_arenas():
    sys.exit("not glibc")
barrier = threading.Barrier(12)
def work():
    kept = [bytearray(2000) for _ in range(100)]
    barrier.wait()
threads = [threading.Thread(target=work) for _ in range(12)]
for one in threads: one.start()
for one in threads: one.join()
lib = ctypes.CDLL(None)
lib.fopen.restype = ctypes.c_void_p
path = os.path.join(tempfile.mkdtemp(), "arenas.xml")
file = ctypes.c_void_p(lib.fopen(path.encode(), b"w"))
lib.malloc_info(0, file)
lib.fclose(file)
print(open(path).read().count("<heap nr="))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="arenas are glibc's")
def test_a_dozen_threads_make_no_more_than_two_arenas() -> None:
    """Otherwise changes of source make the program grow by a quarter of its memory."""
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    if "not glibc" in run.stderr:
        pytest.skip("another C library than glibc")
    assert int(run.stdout) <= 2, run.stderr
