"""Widgets that pages share; each paints or dresses itself from the tokens.

``buttons``: button (kinds primary, plain, quiet, danger), icon_button, MenuButton.
``labels``: label (roles answer, title, strong, secondary, section, warning, bad), Elided.
``chip``: Chip. ``meter``: Meter. ``card``: Card. ``avatar``: AvatarLabel. ``tick``: Tick.
``answer``: Answer. ``empty_state``: EmptyState. ``search_field``: SearchField. ``toast``: Toast.
``layouts``: column, row (layouts without margins and with a spacing of the scale).
"""
