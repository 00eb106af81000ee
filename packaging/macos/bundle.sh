#!/bin/sh
# Signs, notarises and packs the app bundle that `packaging/release app` built on a Mac. UNTRIED.
# Set IDENTITY ("Developer ID Application: ...") and PROFILE (made once by `xcrun notarytool store-credentials`); without them the bundle is
# signed ad hoc, for this Mac alone, and nothing is sent to Apple. Notarising sends the app, and nothing of anybody's, to Apple.
set -eu
cd "$(dirname "$0")/../.."
app="out/package/app/Evidence Vault.app"
out=out/package/macos
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' evidence_vault/__init__.py)
[ -d "$app" ] || { echo "First: python3 packaging/release app" >&2; exit 2; }
mkdir -p "$out"

# From the inside out: what is signed later covers what was signed before (never --deep).
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "${IDENTITY:--}"
for program in "$app"/Contents/MacOS/*; do
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "${IDENTITY:--}" "$program"
done
codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "${IDENTITY:--}" "$app"
codesign --verify --strict --verbose=2 "$app"

image="$out/evidence-vault-$version-macos.dmg"
hdiutil create -ov -fs HFS+ -format UDZO -volname "Evidence Vault" -srcfolder "$app" "$image"
if [ -n "${IDENTITY:-}" ] && [ -n "${PROFILE:-}" ]; then
    codesign --force --timestamp --sign "$IDENTITY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
echo "$image"
