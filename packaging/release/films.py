"""Films in every coding that the app shows, made here, and shown by the built app's own viewing child.

The codings are made with the encoders that PyAV's wheel brings; the built app has stand-ins in the place of those (stand_ins.py) and must
decode all the same. The host's end is the project's own, which checks every reply; only the child is the built one.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

CODINGS = {
    "H.264": ("libx264", "mp4", True),
    "H.265": ("libx265", "mp4", True),
    "AV1": ("libsvtav1", "mp4", True),
    "VP9": ("libvpx-vp9", "webm", False),
    "VP8": ("libvpx", "webm", False),
    "MPEG-4": ("mpeg4", "mp4", True),
    "MPEG-2": ("mpeg2video", "matroska", False),
}


def show(viewing: Sequence[str]) -> list[str]:
    """Show a film of each coding by the child that `viewing` starts; their names. Raises AssertionError, ReadingError."""
    from evidence_vault.reading.viewing import MediaViewer
    from tests.reading import moving

    viewer = MediaViewer(arguments=viewing)
    try:
        for token, (name, (codec, container, sound)) in enumerate(CODINGS.items(), 1):
            film = moving.video(codec=codec, container=container, seconds=2, every=12, sound=sound)
            kind = {"matroska": "video/x-matroska"}.get(container, f"video/{container}")
            asked = {"at": 1000, "count": 3, "side": 64, "token": token}
            seen = viewer.frames(io.BytesIO(film), len(film), kind, **asked)
            assert [one.height for one in seen.pictures] == [48, 48, 48], (name, seen.times)
            assert abs(seen.pictures[0].rgb[0] - (moving.shade(24) - 16) * 255 / 219) < 8, name
            if sound:
                heard = viewer.levels(io.BytesIO(film), len(film), kind, at=0, count=40, token=token)
                assert max(heard.levels[:18]) == 0 < max(heard.levels), name
    finally:
        viewer.close()
    return list(CODINGS)


if __name__ == "__main__":
    print(", ".join(show(sys.argv[1:])), "shown")
