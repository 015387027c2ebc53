"""Source -> Claims. Each kind of claim is one file here with one reader, and one line in ``registry.py``."""

from factcheck.claims.extract import extract

__all__ = ["extract"]
