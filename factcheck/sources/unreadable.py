"""Why a path gives no article."""


class Unreadable(Exception):
    """A path that cannot be read as an article; the message says why, in words for the person who named it."""
