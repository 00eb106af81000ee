"""macOS, untried: the session's own dictionary says whether the screen is locked (CGSSessionScreenIsLocked)."""

from __future__ import annotations

import ctypes

_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
_FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF8 = 0x08000100


def screen_is_locked() -> bool:
    """Whether it is locked now; False where the system does not say."""
    graphics, foundation = ctypes.CDLL(_GRAPHICS), ctypes.CDLL(_FOUNDATION)
    graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
    foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
    foundation.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    foundation.CFDictionaryContainsKey.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    foundation.CFRelease.argtypes = [ctypes.c_void_p]
    session = graphics.CGSessionCopyCurrentDictionary()
    if not session:
        return False
    key = foundation.CFStringCreateWithCString(None, b"CGSSessionScreenIsLocked", _UTF8)
    locked = bool(foundation.CFDictionaryContainsKey(session, key))  # the key is there only while it is locked
    foundation.CFRelease(key)
    foundation.CFRelease(session)
    return locked
