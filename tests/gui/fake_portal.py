"""The desktop's portal, as far as a picture of the screen needs it. Arguments: bus address, answer, file.

`done` writes a picture to the file and gives its address; `no` is her refusal; `fault` something else; `elsewhere`
gives an address that is no file; `text` a file that is no picture; `silent` has no Screenshot at all.
"""

from __future__ import annotations

import sys
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtGui import QColor, QImage

NAME = "org.freedesktop.portal.Desktop"


def results(answer: str, file: Path) -> tuple[int, dict[str, tuple[str, str]]]:
    """The code and the results of the Response signal."""
    if answer == "done":
        image = QImage(60, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("#123456"))
        image.save(str(file))
    elif answer == "text":
        file.write_text("no picture")
    elif answer == "elsewhere":
        return 0, {"uri": ("s", "https://localhost/picture.png")}
    else:
        return {"no": 1, "fault": 2}[answer], {}
    return 0, {"uri": ("s", file.as_uri())}


def main() -> None:
    """Answer until ended."""
    address, answer, file = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    connection = open_dbus_connection(address)
    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    connection.send_and_get_reply(new_method_call(bus, "RequestName", "su", (NAME, 0)))
    print("ready", flush=True)
    while True:
        asked = connection.receive()
        fields = asked.header.fields
        if (
            asked.header.message_type is not MessageType.method_call
            or fields.get(HeaderFields.member) != "Screenshot"
        ):
            continue
        if answer == "silent":
            connection.send_message(new_error(asked, "org.freedesktop.DBus.Error.UnknownMethod"))
            continue
        sender = fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        path = f"/org/freedesktop/portal/desktop/request/{sender}/{asked.body[1]['handle_token'][1]}"
        connection.send_message(new_method_return(asked, "o", (path,)))
        source = DBusAddress(path, interface="org.freedesktop.portal.Request")
        connection.send_message(new_signal(source, "Response", "ua{sv}", results(answer, file)))


if __name__ == "__main__":
    main()
