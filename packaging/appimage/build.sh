#!/bin/sh
# Makes an AppImage from the built folder, with `appimagetool` from the AppImage project. UNTRIED. First: make package
set -eu
cd "$(dirname "$0")/../.."
tree=out/package/AppDir
rm -rf "$tree"
cp -a out/package/app/evidence-vault "$tree"
cp packaging/appimage/AppRun "$tree/AppRun"
chmod 755 "$tree/AppRun"
id=org.evidencevault.EvidenceVault
sed 's|@BIN@|evidence-vault-window|; /^TryExec/d' "packaging/linux/$id.desktop" >"$tree/$id.desktop"
cp "packaging/linux/$id.svg" "$tree/"
mkdir -p "$tree/usr/share/metainfo"
cp "out/package/menu/$id.metainfo.xml" "$tree/usr/share/metainfo/"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) ARCH=$(uname -m) appimagetool --no-appstream "$tree" \
    "out/package/release/evidence-vault-$(uname -m).AppImage"
