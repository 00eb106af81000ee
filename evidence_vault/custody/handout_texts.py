"""The words of the page that goes with a checkpoint, in the languages of those who get it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

HandoutLanguage = Literal["en", "zh-Hans", "zh-Hant", "ko"]
HANDOUT_LANGUAGES: tuple[HandoutLanguage, ...] = get_args(HandoutLanguage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language. `events` has the gap {size}, `program` and `openssl` the gap {file}."""

    title: str
    events: str
    fingerprint: str
    text: str
    sign: str
    paper: str
    received: str
    when: str
    signature: str
    program: str
    openssl: str


WORDS: Mapping[HandoutLanguage, Words] = {
    "en": Words(
        title="Checkpoint of a custody log",
        events="Events: {size}. It shows nothing of what is kept. Whoever holds this page can later tell whether the"
        " log still begins with these events: from the day it was handed over, nothing before it can be changed"
        " unnoticed.",
        fingerprint="Fingerprint",
        text="The text",
        sign="To sign it",
        paper="On paper:",
        received="Received by",
        when="Date and time",
        signature="Signature",
        program="Or with the program, then give the new file back:",
        openssl="Or with openssl, in the folder of the file {file}; keep my-key.pem and give answer.txt back:",
    ),
    "zh-Hans": Words(
        title="保管日志的检查点",
        events="事件数：{size}。它不透露所保存的任何内容。持有此页的人日后可以判断日志是否仍以这些事件开头："
        "自交出之日起，此前的内容一旦改动就会被发现。",
        fingerprint="指纹",
        text="原文",
        sign="如何签署",
        paper="在纸上：",
        received="接收人",
        when="日期和时间",
        signature="签名",
        program="或用本程序签署，然后交回生成的文件：",
        openssl="或在文件 {file} 所在的文件夹中使用 openssl；请自己保存 my-key.pem，并交回 answer.txt：",
    ),
    "zh-Hant": Words(
        title="保管日誌的檢查點",
        events="事件數：{size}。它不透露所保存的任何內容。持有此頁的人日後可以判斷日誌是否仍以這些事件開頭："
        "自交出之日起，此前的內容一旦改動就會被發現。",
        fingerprint="指紋",
        text="原文",
        sign="如何簽署",
        paper="在紙上：",
        received="接收人",
        when="日期和時間",
        signature="簽名",
        program="或用本程式簽署，然後交回產生的檔案：",
        openssl="或在檔案 {file} 所在的資料夾中使用 openssl；請自行保存 my-key.pem，並交回 answer.txt：",
    ),
    "ko": Words(
        title="보관 기록의 체크포인트",
        events="이벤트 수: {size}. 보관된 내용은 전혀 드러나지 않습니다. 이 쪽을 가진 사람은 나중에 기록이 여전히"
        " 이 이벤트들로 시작하는지 확인할 수 있습니다. 건네준 날부터는 그 이전 내용을 들키지 않고 바꿀 수 없습니다.",
        fingerprint="지문",
        text="원문",
        sign="서명하는 방법",
        paper="종이에:",
        received="받은 사람",
        when="날짜와 시각",
        signature="서명",
        program="또는 이 프로그램으로 서명한 뒤 새로 생긴 파일을 돌려주십시오.",
        openssl="또는 {file} 파일이 있는 폴더에서 openssl로 서명하십시오."
        " my-key.pem은 보관하고 answer.txt를 돌려주십시오.",
    ),
}
