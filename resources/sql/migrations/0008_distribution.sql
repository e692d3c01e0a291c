-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a decision about a class was led by.

-- guidance: what was answered in 分類の手引き, by axis: {"C":[{"question":"secret","answer":"no"}]}.
ALTER TABLE classification ADD COLUMN guidance TEXT
;
