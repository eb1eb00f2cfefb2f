"""Training an encoder with the triplet loss, with validation and checkpoints."""

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import nn

from facegui.text import NOTHING, Sentence, join, say
from facegui.training.batches import generator
from facegui.training.checkpoint import Checkpoint
from facegui.training.collapse import Collapse
from facegui.training.data import Split
from facegui.training.machine import peak_memory_bytes
from facegui.training.material import Normalize, material
from facegui.training.mining import batch_loss, miner
from facegui.training.plan import TrainingPlan
from facegui.training.progress import (
    EmbeddingMap,
    Ended,
    Ending,
    Event,
    Noticed,
    StepDone,
    Validated,
)
from facegui.training.run_state import RunState, fingerprint
from facegui.training.triplet import batch_statistics
from facegui.training.validation import ValidationLevel, embedding_map, measure


class Trainer:
    """One run. ``network`` is trained in place and is the best one when the run has ended.

    It maps normalized chips to unit-length embeddings; parameters that require a gradient are
    trained. With ``checkpoint`` the run is kept in that file at every validation and when it is
    cancelled. ``cancelled`` is asked before each step. On a CPU the same network, split and plan
    give the same losses, resumed or not, as long as torch uses the same number of threads.
    """

    def __init__(
        self,
        network: nn.Module,
        normalize: Normalize,
        split: Split,
        plan: TrainingPlan,
        *,
        checkpoint: Path | None = None,
        device: torch.device | str = "cpu",
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._device = torch.device(device)
        self.network = network.to(self._device)
        self._plan = plan
        self._cancelled = cancelled
        self._path = checkpoint
        self._run = fingerprint(plan, split)
        self._unwritten = False
        self._map: EmbeddingMap | None = None
        self._collapse = Collapse()
        self._state = RunState(self.network, plan)
        self._material = material(self.network, normalize, split, plan, self._device)
        self._mine, self._loss = miner(plan.mining, plan.margin), batch_loss(plan.margin)
        self._timing = _Timing()

    def run(self, *, resume: bool = False) -> Iterator[Event]:
        """Train and yield the news of `facegui.training.progress`.

        ``resume`` goes on from the checkpoint and raises FaceGuiError when there is none, or it
        cannot be used.
        """
        started = time.monotonic()
        if resume and self._path is not None:
            self._state.restore(Checkpoint.read(self._path, self._run))
        earlier = self._state.seconds
        # Marks where the run was stopped; without a stop it would not validate here.
        yield self._validate(candidate=not resume)
        why = Ending.FINISHED
        while self._state.step < self._plan.steps:
            self._state.seconds = earlier + time.monotonic() - started
            if self._cancelled() or self._state.seconds > self._plan.most_seconds:
                why = Ending.CANCELLED if self._cancelled() else Ending.TIME_UP
                break
            done = self._step()
            yield done
            if self._collapse.notices(done):
                why = Ending.COLLAPSED
                break
            if done.step % self._plan.validate_every == 0 or done.step == self._plan.steps:
                yield self._validate()
                yield from self._keep()
        if why is Ending.CANCELLED:
            yield from self._keep()
        self._state.seconds = earlier + time.monotonic() - started
        self._state.take_best()
        self.network.eval()
        yield self._ended(why)

    def _step(self) -> StepDone:
        began = time.perf_counter()
        step, state = self._state.step + 1, self._state
        random = generator(self._plan, step)
        embeddings, people = self._material.embed_batch(random)
        with torch.random.fork_rng(devices=[]):  # the random miner draws from torch's generator
            torch.manual_seed(int(random.integers(2**62)))
            chosen = self._mine(embeddings.detach(), people)
        loss = self._loss(embeddings, people, chosen)
        state.learn(loss)
        state.step = step
        statistics = batch_statistics(embeddings.detach(), people, chosen, self._plan.margin)
        seconds = time.perf_counter() - began
        self._timing.add(len(people), seconds)
        return StepDone(
            **asdict(statistics),
            step=step,
            steps=self._plan.steps,
            loss=float(loss.detach()),
            pictures=len(people),
            seconds=seconds,
        )

    def _validate(self, *, candidate: bool = True) -> Validated:
        began = time.perf_counter()
        people, state = self._material.embed_validation(), self._state
        level = measure(people)
        better = candidate and (state.best is None or level < state.best)
        if better:
            state.keep_best(level)
        if state.before is None:
            state.before = level
        self._map = embedding_map(people, self._map)
        return Validated(
            state.step,
            level.fnmr,
            1 - level.area_missing,
            better,
            state.best_step,
            self._map,
            time.perf_counter() - began,
        )

    def _keep(self) -> Iterator[Noticed]:
        """Write the checkpoint; a full disk is reported once and does not end the run."""
        if self._path is None:
            return
        try:
            self._state.checkpoint(self._run).write(self._path)
            self._unwritten = False
        except OSError as error:
            if not self._unwritten:
                yield Noticed(
                    self._state.step,
                    say(
                        "The checkpoint of step {step} could not be written: {reason}.",
                        step=self._state.step,
                        reason=error,
                    ),
                    say(
                        "Training goes on and keeps the best so far in memory. Free some space, so "
                        "that the run can be taken up again after a crash."
                    ),
                )
            self._unwritten = True

    def _ended(self, why: Ending) -> Ended:
        state = self._state
        before, best = (
            state.before or ValidationLevel(float("nan")),
            state.best or ValidationLevel(float("nan")),
        )
        message, hint = self._collapse.words if why is Ending.COLLAPSED else _words(why, state)
        return Ended(
            why,
            message,
            hint,
            state.step,
            state.best_step,
            before.fnmr,
            best.fnmr,
            state.seconds,
            self._timing.seconds_a_step,
            self._timing.pictures_a_second,
            peak_memory_bytes(),
        )


@dataclass(slots=True)
class _Timing:
    """Steps of this process, without validation."""

    steps: int = 0
    pictures: int = 0
    seconds: float = 0.0

    def add(self, pictures: int, seconds: float) -> None:
        self.steps += 1
        self.pictures += pictures
        self.seconds += seconds

    @property
    def seconds_a_step(self) -> float:
        return self.seconds / self.steps if self.steps else float("nan")

    @property
    def pictures_a_second(self) -> float:
        return self.pictures / self.seconds if self.seconds else float("nan")


def _words(why: Ending, state: RunState) -> tuple[Sentence, Sentence]:
    kept = say("The best is of step {step:,}.", step=state.best_step)
    if why is Ending.CANCELLED:
        stopped = say("Stopped after {n:,} {n:step|steps}.", n=state.step)
        return join(stopped, kept), say("Start it again to go on from there.")
    if why is Ending.TIME_UP:
        late = say("The time was up after {n:,} {n:step|steps}.", n=state.step)
        return join(late, kept), say("Allow more time for more steps.")
    return join(say("Finished after {n:,} {n:step|steps}.", n=state.step), kept), NOTHING
