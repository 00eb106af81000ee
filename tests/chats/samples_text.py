"""Made exports as text: WhatsApp, KakaoTalk, LINE, QQ."""

from __future__ import annotations

from tests.chats.sample import Sample

FIRST = 1_767_225_600_000 + 8 * 3600 * 1000
"""2026-01-01 08:00:00 on a clock of no zone."""


def whatsapp() -> Sample:
    data = (
        "[31.12.25, 07:00:00] Group: \u200eMessages and calls are end-to-end encrypted.\r\n"
        "[01.01.26, 08:00:00] 小雨: 照片在群里\r\n"
        "\u200e[01.01.26, 08:00:05] Bob: \u200e<attached: 00000012-PHOTO.jpg>\r\n"
        "[01.01.26, 08:00:06] Bob: two\nlines: really\r\n"
        "[01.01.26, 08:00:07] Bob changed the subject to “x: y”\r\n"
        "\u200e[01.01.26, 08:00:08] Bob: \u200eimage omitted\r\n"
        "[01.01.26, 08:00:09] Bob: This message was deleted\r\n"
    )
    return Sample(
        key="whatsapp-text",
        data=data.encode(),
        records=7,
        at=1,
        text="照片在群里",
        name="小雨",
        ms=FIRST,
        basis="local",
    )


def kakao() -> Sample:
    data = (
        "\ufeff단체방 님과 카카오톡 대화\r\n저장한 날짜 : 2026년 1월 3일 오전 11:29\r\n\r\n\r\n"
        "2026년 1월 1일 오전 8:00\n2026년 1월 1일 오전 8:00, 회원님 : 사진 지워\n"
        "2026년 1월 1일 오전 8:00, 김민지 : 두 줄\n둘째 줄\n2026년 1월 1일 오전 8:01, 김민지 : 사진\n"
        "2026년 1월 1일 오후 8:02, 박님이 들어왔습니다.\n"
    )
    return Sample(
        key="kakao-text", data=data.encode(), records=4, text="사진 지워", name="회원님", ms=FIRST, basis="local"
    )


def kakao_csv() -> Sample:
    data = 'Date,User,Message\n2026-01-01 08:00:00,"小雨","말 ""x"", 둘\n째 줄"\n2026-01-01 08:00:01,"Bob","Photo"\n'
    return Sample(
        key="kakao-csv", data=data.encode(), records=2, text='말 "x", 둘\n째 줄', name="小雨", ms=FIRST, basis="local"
    )


def line() -> Sample:
    data = (
        "[LINE] 友達とのトーク履歴\n保存日時：2026/01/03 12:34\n\n2026/01/01(木)\n"
        '08:00\t小雨\t写真はどこ\n08:01\tBob\t"二行\nです ""引用"""\n'
        "08:02\t\tBobが参加しました。\n08:03\tBob\t[写真]\n"
    )
    return Sample(
        key="line-text", data=data.encode(), records=4, text="写真はどこ", name="小雨", ms=FIRST, basis="local"
    )


def qq() -> Sample:
    data = (
        "消息记录（此消息记录为文本格式，不支持重新导入）\r\n\r\n"
        "================================================================\r\n消息分组:我的群聊\r\n"
        "================================================================\r\n消息对象:资源群\r\n"
        "================================================================\r\n\r\n"
        "2026-01-01 8:00:00 老王(10001)\r\n收费吗\r\n\r\n"
        "2026-01-01 8:00:05 Bob<bob@x.example>\r\n[图片]两行\r\n第二行\r\n\r\n"
        "2026-01-01 8:00:06 系统消息(10000)\r\n老王加入本群\r\n"
    )
    return Sample(key="qq-text", data=data.encode(), records=3, text="收费吗", name="老王", ms=FIRST, basis="local")
