"""Who speaks: what is made of the voices of a recording, and voices that a person had remembered. Qt-free."""
