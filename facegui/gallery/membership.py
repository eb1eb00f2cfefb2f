"""Groups, days of validity, and marks of attendance set by hand.

All of it is in people's sealed records, so it is erased and exported with them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from facegui.errors import UsageProblem
from facegui.gallery import names
from facegui.gallery.erasure.audit import Audit
from facegui.gallery.store import Store
from facegui.gallery.types import Correction, Person
from facegui.gallery.vault import Vault
from facegui.text import say


@dataclass(frozen=True, slots=True)
class Regrouping:
    """What changes for several people: the groups they come into and the ones they leave.

    ``valid`` are the first and the last day from now on, None where both stay as they are.
    """

    into: tuple[str, ...] = ()
    out_of: tuple[str, ...] = ()
    valid: tuple[date | None, date | None] | None = None


class Membership:
    """Groups, validity and corrections of a gallery. Raises FaceGuiErrors as the gallery does.

    A change of several people is one transaction.
    """

    def __init__(self, store: Store, vault: Vault, audit: Audit) -> None:
        self._store = store
        self._vault = vault
        self._audit = audit

    def groups(self) -> Mapping[str, tuple[Person, ...]]:
        """Return everybody by group; groups and people are sorted by name.

        Groups that differ only in case are one group.
        """
        found: dict[str, list[Person]] = {}
        written: dict[str, str] = {}
        for person in sorted(self._vault.people(), key=lambda one: names.key(one.name)):
            for group in person.groups:
                written.setdefault(names.key(group), group)
                found.setdefault(names.key(group), []).append(person)
        return {written[key]: tuple(found[key]) for key in sorted(found)}

    def of(self, group: str) -> tuple[Person, ...]:
        """Return the people in a group, sorted by name; UsageProblem where there are none."""
        key = names.key(group)
        for name, people in self.groups().items():
            if names.key(name) == key:
                return people
        raise UsageProblem(
            say("Nobody is in {group}.", group=group), say("See facegui groups list.")
        )

    def add(self, group: str, person_ids: Sequence[str]) -> tuple[Person, ...]:
        """Put people into a group and return them; UsageProblem where its name cannot be one."""
        known = {names.key(one): one for one in self.groups()}
        name = known.get(names.key(group), names.normalized(group))
        return self._change(
            person_ids,
            lambda one: replace(one, groups=names.groups_of((*_without(one.groups, name), name))),
            "groups",
        )

    def remove(self, group: str, person_ids: Sequence[str]) -> tuple[Person, ...]:
        """Take people out of a group and return them."""
        return self._change(
            person_ids, lambda one: replace(one, groups=_without(one.groups, group)), "groups"
        )

    def set_groups(self, person_ids: Sequence[str], groups: Sequence[str]) -> tuple[Person, ...]:
        """Put people into exactly these groups; UsageProblem as for `add`."""
        known = {names.key(one): one for one in self.groups()}
        wanted = names.groups_of(known.get(names.key(one), one) for one in groups)
        return self._change(person_ids, lambda one: replace(one, groups=wanted), "groups")

    def set_validity(
        self, person_ids: Sequence[str], first: date | None, last: date | None
    ) -> tuple[Person, ...]:
        """Let people be recognized from the first day to the last; None is no limit.

        UsageProblem where the last day comes before the first.
        """
        if first is not None and last is not None and last < first:
            raise UsageProblem(
                say(
                    "The last day, {last}, comes before the first, {first}.", last=last, first=first
                ),
                say("Choose other days."),
            )
        return self._change(
            person_ids, lambda one: replace(one, valid_from=first, valid_until=last), "validity"
        )

    def regroup(self, person_ids: Sequence[str], change: Regrouping) -> tuple[Person, ...]:
        """Change groups and validity of people together; UsageProblem as for each of them."""
        with self._store.transaction():
            for group in change.into:
                self.add(group, person_ids)
            for group in change.out_of:
                self.remove(group, person_ids)
            if change.valid is not None:
                self.set_validity(person_ids, *change.valid)
            return tuple(self._vault.person(one) for one in dict.fromkeys(person_ids))

    def put_back(self, people: Sequence[Person]) -> None:
        """Give people back the groups, validity and corrections they had, if they still exist."""
        here = {one.id for one in self._vault.people()}
        former = {one.id: one for one in people if one.id in here}
        self._change(
            list(former),
            lambda one: replace(
                one,
                groups=former[one.id].groups,
                valid_from=former[one.id].valid_from,
                valid_until=former[one.id].valid_until,
                corrections=former[one.id].corrections,
            ),
            "groups",
        )

    def correct(self, person_id: str, correction: Correction) -> Person:
        """Set somebody's mark of a day by hand, or replace it."""
        return self._corrected(person_id, correction.day, (correction,))

    def take_back_correction(self, person_id: str, day: date) -> Person:
        """Let the measured mark of a day count again."""
        return self._corrected(person_id, day, ())

    def _corrected(self, person_id: str, day: date, more: tuple[Correction, ...]) -> Person:
        def changed(one: Person) -> Person:
            others = [each for each in one.corrections if each.day != day]
            return replace(
                one, corrections=tuple(sorted((*others, *more), key=lambda each: each.day))
            )

        return self._change([person_id], changed, "attendance")[0]

    def _change(
        self, person_ids: Sequence[str], changed: Callable[[Person], Person], kind: str
    ) -> tuple[Person, ...]:
        done = []
        with self._store.transaction():
            for person_id in dict.fromkeys(person_ids):
                before = self._vault.person(person_id)
                after = changed(before)
                if after != before:
                    self._vault.update_person(after)
                    self._audit.note(kind, person_id)
                done.append(after)
        return tuple(done)


def _without(groups: Sequence[str], group: str) -> tuple[str, ...]:
    return tuple(one for one in groups if names.key(one) != names.key(group))
