"""Widgets that pages share; each paints or styles itself from the tokens.

``buttons``: button (kinds primary, plain, quiet, danger), icon_button, MenuButton. ``labels``:
label (roles answer, title, strong, secondary, section, warning, bad), Elided. ``chip``: Chip.
``meter``: Meter. ``surfaces``: Card, Ground. ``avatar``: AvatarLabel. ``tick``: Tick. ``answer``:
Answer. ``empty_state``: EmptyState. ``search_field``: SearchField. ``toast``: Toast. ``layouts``:
column, row, middle, Scroll, Scrolled.
"""
