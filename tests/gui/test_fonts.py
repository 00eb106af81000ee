"""Nothing is drawn as a box: on a system without any font, and on this one with whatever fonts it has."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORDS = (
    "Zwölf Ёжик Ωλ · 群里转发的截图 群裡轉發 한국어 かな · سلام שלום สวัสดี ລາວ ខ្មែរ မြန်မာ "
    "नमस्ते বাংলা ગુજરાતી ਪੰਜਾਬੀ ಕನ್ನಡ മലയാളം ଓଡ଼ିଆ සිංහල தமிழ் తెలుగు Հայ ქარ አማርኛ · "
    "🙂😭👍🏽❤️🔞💰👨‍👩‍👧 ☎♠⚠✅➡"
)
DRAW = """
import json, sys
from PySide6.QtGui import QRawFont, QTextLayout
from gui import fonts
from gui.app import make_app
app = make_app([])
found = {"boxes": [], "fonts": [], "missing": []}
for word in json.loads(sys.argv[1]).split():
    layout = QTextLayout(word, app.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for run in layout.glyphRuns():
        raw = run.rawFont()
        name = raw.familyName()
        found["fonts"].append(name)
        if not raw.isValid() or not name or not raw.unitsPerEm():
            found["boxes"].append(word)  # Qt's own engine of boxes is no font
        elif 0 in run.glyphIndexes():
            found["missing"].append(word)
print(json.dumps(found))
"""
NO_FONTS = '<?xml version="1.0"?><fontconfig><dir>{0}/none</dir><cachedir>{0}/cache</cachedir></fontconfig>'


def drawn(tmp_path: Path, *, without: bool, code: str = DRAW) -> dict[str, list[str]]:
    """What came of drawing WORDS in a process of its own."""
    env = os.environ | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    if without:
        (tmp_path / "none").mkdir()
        (tmp_path / "fonts.conf").write_text(NO_FONTS.format(tmp_path))
        env |= {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
    done = subprocess.run(
        [sys.executable, "-c", code, json.dumps(WORDS)],
        cwd=ROOT, env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a system without fonts is made with fontconfig")
@pytest.mark.parametrize("without", [True, False])
def test_every_script_and_emoji_has_its_glyphs(tmp_path: Path, without: bool) -> None:
    found = drawn(tmp_path, without=without)
    assert found["missing"] == []
    assert found["boxes"] == []
    if without:
        assert {"Noto Sans", "Noto Emoji", "Noto Sans Arabic"} <= set(found["fonts"])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a system without fonts is made with fontconfig")
def test_without_the_bundled_emoji_there_would_be_boxes(tmp_path: Path) -> None:
    """The control."""
    kept = "tuple(one for one in fonts._BUNDLED if 'Emoji' not in one[0])"
    code = DRAW.replace("app = make_app", f"fonts._BUNDLED = {kept}\napp = make_app")
    found = drawn(tmp_path, without=True, code=code)
    assert any(word in WORDS.split()[-2] for word in found["missing"] + found["boxes"])
