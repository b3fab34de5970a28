"""The transcript as frozen values, changed only by splices. Qt-free; imports nothing else of ours."""
