"""The parts of the HTML page, one file each: its words, its marked text, its papers, its facts, its articles."""
