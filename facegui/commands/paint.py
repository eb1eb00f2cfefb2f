"""``facegui paint``: a painted portrait of a photograph, in a shipped style or a picture's."""

from argparse import Namespace
from pathlib import Path

from facegui.commands.output import Output
from facegui.commands.parsing import Commands, Parser, picture_path
from facegui.commands.people.finding import find_person
from facegui.errors import InputProblem, UsageProblem
from facegui.gallery import Gallery
from facegui.painting.plan import FULL_PX, LEAST_PX, MOST_PX, Painting, PaintPlan, Stroke
from facegui.painting.recognized import recognized_in_10, recognized_words
from facegui.painting.styles import STYLES
from facegui.sources.picture import reading_of
from facegui.tasks.painting.paint import paint, style_picture
from facegui.tasks.painting.painting_file import check_place, keep
from facegui.tasks.painting.portrait import portrait_of
from facegui.text import say
from facegui.vision.portrait import portrait_pixels
from facegui.vision.types import Pixels, Portrait
from facegui.workspace import Workspace

_MOST_SEED = 2**63 - 1


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("paint", "paint a photograph in the style of another picture", run)
    _declare(parser)


def _declare(parser: Parser) -> None:
    parser.add_argument(
        "content", metavar="CONTENT", help="the photograph; with --keep, the name of a person"
    )
    names = ", ".join(style.id for style in STYLES)
    parser.add_argument(
        "--style", metavar="STYLE|FILE", required=True, help=f"{names}, or any picture"
    )
    parser.add_argument(
        "--out", metavar="FILE", type=Path, help="the painting: .png, .jpg or .webp"
    )
    parser.add_argument(
        "--keep",
        action="store_true",
        help="paint somebody enrolled and keep the painting with them, encrypted; the one before "
        "is erased",
    )
    parser.add_argument(
        "--likeness",
        type=_share,
        default=0.5,
        metavar="0..1",
        help=f"1 keeps to the photograph, 0 to the style (0.5); a painting is no disguise: of 10 "
        f"people a machine would still recognize at least {recognized_in_10(0.9)} at 0.9, "
        f"{recognized_in_10(0.5)} at 0.5 and {recognized_in_10(0.1)} at 0.1",
    )
    parser.add_argument(
        "--size",
        type=_size,
        default=FULL_PX,
        metavar="PX",
        help=f"longest side, {LEAST_PX} to {MOST_PX} ({FULL_PX})",
    )
    parser.add_argument("--seed", type=_seed, default=0, metavar="N", help="another chance (0)")


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Paint it and write it down, or keep it with the person."""
    out: Path | None = arguments.out
    if out is None and not arguments.keep:
        raise UsageProblem(
            say("Where to is not said."), say("Name a file with --out FILE, or use --keep.")
        )
    if out is not None:
        check_place(out)
    style = style_picture(arguments.style)
    sample_id, photograph = _photograph(arguments, workspace, output)
    plan = PaintPlan(likeness=arguments.likeness, size=arguments.size, seed=arguments.seed)

    def tell(stroke: Stroke) -> None:
        output.progress("Painting", stroke.step, stroke.steps)

    device = workspace.settings.device
    painting = paint(photograph, style, plan, workspace.models, device=device, tell=tell)
    if out is not None:
        keep(painting, out)
    if sample_id:
        kept = portrait_of(painting.picture, arguments.style, plan.likeness)
        workspace.gallery.paintings.keep(sample_id, kept)
    _tell(arguments, plan, painting, output)
    return 0


def _photograph(arguments: Namespace, workspace: Workspace, output: Output) -> tuple[str, Pixels]:
    """Return what is painted, (H, W, 3) uint8 BGR, and whose sample it is, empty for a file."""
    if arguments.keep:
        return _sample_of(workspace.gallery, arguments.content)
    content, out = picture_path(arguments.content), arguments.out
    if out.exists() and content.exists() and out.samefile(content):
        raise UsageProblem(
            say("{out} is the photograph itself.", out=out), say("Choose another name for it.")
        )
    reading = reading_of(content)
    output.notes(reading.notices)
    return "", reading.frame.pixels


def _sample_of(gallery: Gallery, name: str) -> tuple[str, Pixels]:
    """Return the newest picture of somebody that is in use: InputProblem where there is none."""
    person = find_person(gallery, name)
    used = [sample for sample in gallery.samples(person.id) if not sample.set_aside]
    if not used:
        raise InputProblem(
            say("{name} has no picture to paint.", name=person.name),
            say("Add one: facegui enroll NAME IMAGE"),
        )
    stored = gallery.portrait(used[-1].id)
    return used[-1].id, portrait_pixels(Portrait(stored.jpeg, stored.landmarks))


def _tell(arguments: Namespace, plan: PaintPlan, painting: Painting, output: Output) -> None:
    height, width = painting.picture.shape[:2]
    out = arguments.out
    output.document(
        {
            "file": None if out is None else str(out),
            "kept_with": arguments.content if arguments.keep else None,
            "width": width,
            "height": height,
            "style": arguments.style,
            "likeness": plan.likeness,
            "seed": plan.seed,
            "weights": painting.weights,
            "recognized_in_10_at_least": recognized_in_10(plan.likeness),
            "costs": _costs(painting),
            "steps": len(painting.content_costs),
            "seconds": round(painting.seconds, 3),
        }
    )
    place = out or f"Kept with {arguments.content}"
    output.say(
        f"{place}: {width}×{height} pixels in {painting.seconds:.1f} s. Likeness cost "
        f"{painting.content_costs[-1]:.2f}, style cost {painting.style_costs[-1]:.2f}."
    )
    output.say(recognized_words(plan.likeness))


def _costs(painting: Painting) -> dict[str, object]:
    return {
        "content": painting.content_costs[-1],
        "style": painting.style_costs[-1],
        "contents": painting.content_costs,
        "styles": painting.style_costs,
    }


def _share(text: str) -> float:
    number = float(text)
    if not 0 <= number <= 1:  # nor is NaN
        raise ValueError
    return number


def _size(text: str) -> int:
    number = int(text)
    if not LEAST_PX <= number <= MOST_PX:
        raise ValueError
    return number


def _seed(text: str) -> int:
    number = int(text)
    if not 0 <= number <= _MOST_SEED:
        raise ValueError
    return number


# What argparse says of a value that is none of these: "invalid … value".
_share.__name__ = "number from 0 to 1"
_size.__name__ = f"size from {LEAST_PX} to {MOST_PX}"
_seed.__name__ = "seed"
