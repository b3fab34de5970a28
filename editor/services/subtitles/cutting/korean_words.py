"""The function words of Korean: particles are part of their word, so few stand by themselves."""

from __future__ import annotations

from typing import Final

from editor.services.subtitles.cutting.word_kinds import UNIT_SIGNS, FunctionWords, word_pairs, word_set

# "can", "cannot", "seems to be" are said with a noun that never stands alone, behind which no line ends.
_BOUND_NOUNS: Final = "수 줄 리 것 거 게 적 바 데 때 뿐"
_FOLLOWING: Final = """
    있다 있는 있을 있고 있어요 있어 있습니다 있었다 있었습니다 있도록 없다 없는 없을 없고 없어요 없어 없습니다
    없었다 없었습니다 같다 같은 같아요 같습니다 알았다 알았습니다 몰랐다 몰랐습니다 만큼 밖에
"""
_BOUND_PAIRS: Final = [f"{noun} {verb}" for noun in _BOUND_NOUNS.split() for verb in _FOLLOWING.split()]

KOREAN: Final = FunctionWords(
    determiners=word_set("""
        이 그 저 이런 그런 저런 어떤 무슨 어느 모든 온 각 여러 다른 한 두 세 네 다섯 여섯 일곱 여덟 아홉
        열 스무
        몇 첫 새 헌 옛 맨 우리 제 내 네 그녀의 나의 너의
    """),
    conjunctions=word_set("""
        그리고 그러나 하지만 그런데 그래서 그러면 그러니까 그렇지만 따라서 또는 혹은 또 왜냐하면 만약
        만일 즉
    """),
    modifiers=word_set("안 못 잘 더 덜 아주 매우 너무 가장 제일 꽤 참 거의 다시 아직 벌써 이미 바로 약"),
    units=word_set(
        UNIT_SIGNS
        + """
        퍼센트 프로 도 초 분 시 시간 일 주 주일 개월 달 월 년 세기 미터 킬로미터 킬로 그램 리터 톤 원
        유로 달러 만
        억 명 사람 분 개 번 대 권 장 마리 살 층 페이지
    """
    ),
    counted=word_set("제 약 총 만 쪽 페이지 번호"),
    measured=word_set("전 후 동안 이상 이하 정도 만에 전에 후에"),
    pairs=word_pairs(", ".join(_BOUND_PAIRS)),
)
