"""A run that is killed in the middle goes on from its checkpoint as if nothing had happened."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from facegui.training.progress import StepDone
from facegui.training.trainer import Trainer
from tests.places import ROOT
from tests.unit.training.made_up import SmallNetwork, around_gray, made_up_split, small_plan

pytestmark = pytest.mark.slow


PLAN = small_plan(steps=30, augment=True)

_RUN = """
import json, sys, torch
from pathlib import Path
from facegui.training.progress import StepDone
from facegui.training.trainer import Trainer
from tests.unit.training.made_up import SmallNetwork, around_gray, made_up_split
from tests.unit.training.test_kill import PLAN
torch.set_num_threads(int(sys.argv[2]))
path = Path(sys.argv[1])
for event in Trainer(SmallNetwork(), around_gray, made_up_split(), PLAN, checkpoint=path).run():
    if isinstance(event, StepDone):
        print(json.dumps([event.step, event.loss]), flush=True)
        if event.step == 13:
            sys.stdin.read()  # until it is killed
"""


def test_a_killed_run_resumes_with_the_same_losses(tmp_path: Path) -> None:
    import torch

    path = tmp_path / "run.safetensors"
    begun: dict[int, float] = {}
    process = subprocess.Popen(
        [sys.executable, "-c", _RUN, str(path), str(torch.get_num_threads())],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": "."},
    )  # fmt: skip
    with process:
        for line in process.stdout:
            step, loss = json.loads(line)
            begun[step] = loss
            if step == 13:
                process.send_signal(signal.SIGKILL)
                break
    assert process.returncode == -signal.SIGKILL
    resumed, whole = (
        {one.step: one.loss for one in run if isinstance(one, StepDone)}
        for run in (
            Trainer(SmallNetwork(), around_gray, made_up_split(), PLAN, checkpoint=path).run(
                resume=True
            ),
            Trainer(SmallNetwork(), around_gray, made_up_split(), PLAN).run(),
        )
    )
    assert list(begun) == list(range(1, 14))
    assert list(resumed) == list(range(11, 31))  # from the checkpoint of step 10
    assert begun | resumed == whole
    assert all(resumed[step] == begun[step] for step in (11, 12, 13))
