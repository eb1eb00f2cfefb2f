"""``facegui paint``: a painted portrait of a photograph, in a shipped style or a picture's."""

from argparse import Namespace
from pathlib import Path

from facegui.commands.output import Output
from facegui.commands.parsing import Commands, Parser, picture_path
from facegui.errors import UsageProblem
from facegui.painting.plan import FULL_PX, LEAST_PX, MOST_PX, Painting, PaintPlan, Stroke
from facegui.painting.recognized import recognized_in_10, recognized_words
from facegui.painting.styles import STYLES
from facegui.sources.picture import reading_of
from facegui.tasks.painting.paint import paint, style_picture
from facegui.tasks.painting.painting_file import check_place, keep
from facegui.text import say
from facegui.workspace import Workspace

_MOST_SEED = 2**63 - 1


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("paint", "paint a photograph in the style of another picture", run)
    _declare(parser)


def _declare(parser: Parser) -> None:
    parser.add_argument("content", metavar="CONTENT", type=picture_path, help="the photograph")
    names = ", ".join(style.id for style in STYLES)
    parser.add_argument(
        "--style", metavar="STYLE|FILE", required=True, help=f"{names}, or any picture"
    )
    parser.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help="the painting: .png, .jpg or .webp"
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
    """Paint it and write it down."""
    out: Path = arguments.out
    check_place(out)
    if out.exists() and out.samefile(arguments.content):
        raise UsageProblem(
            say("{out} is the photograph itself.", out=out), say("Choose another name for it.")
        )
    style = style_picture(arguments.style)
    reading = reading_of(arguments.content)
    output.notes(reading.notices)
    plan = PaintPlan(likeness=arguments.likeness, size=arguments.size, seed=arguments.seed)

    def tell(stroke: Stroke) -> None:
        output.progress("Painting", stroke.step, stroke.steps)

    painting = paint(
        reading.frame.pixels,
        style,
        plan,
        workspace.models,
        device=workspace.settings.device,
        tell=tell,
    )
    keep(painting, out)
    height, width = painting.picture.shape[:2]
    output.document(
        {
            "file": str(out),
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
    output.say(
        f"{out}: {width}×{height} pixels in {painting.seconds:.1f} s. Likeness cost "
        f"{painting.content_costs[-1]:.2f}, style cost {painting.style_costs[-1]:.2f}."
    )
    output.say(recognized_words(plan.likeness))
    return 0


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
