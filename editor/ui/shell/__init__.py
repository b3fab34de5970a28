"""The window itself: the program, its windows, start page and editor page, menus, tool bar, status bar."""
