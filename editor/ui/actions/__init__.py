"""Actions as data: what an action is, menus and shortcuts made of actions, the palette that searches them."""
