// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A policy of a fictional town (架空) that no code knows: its own axes, levels, roles, unit kinds and words.
/// Whatever works for it works because policies are data.
inline QByteArray sixthPolicy()
{
    return R"json({
  "id": "hoshimi",
  "version": 1,
  "title": "星見町 情報の扱いに関する要綱（架空）",
  "shortName": "星見",
  "organization": "星見町（架空）",
  "enactedOn": "2025-04-01",
  "source": {"clause": "星見 1", "status": "quoted"},
  "terms": [
    {"code": "asset", "label": "情報財", "source": {"clause": "星見 2", "status": "quoted"}},
    {"code": "unit", "label": "組", "source": {"clause": "星見 3", "status": "quoted"}},
    {"code": "classification", "label": "秘の区分", "source": {"clause": "星見 4", "status": "quoted"}}
  ],
  "unitKinds": [
    {"code": "guild", "label": "組", "source": {"clause": "星見 3", "status": "quoted"}},
    {"code": "post", "label": "番所", "source": {"clause": "星見 3", "status": "quoted"}}
  ],
  "employmentKinds": [{"code": "watch", "label": "番人", "source": {"clause": "星見 3", "status": "quoted"}}],
  "assetKinds": [
    {"code": "information", "label": "情報", "source": {"clause": "星見 2", "status": "quoted"}},
    {"code": "chart", "label": "星図", "source": {"clause": "星見 2", "status": "quoted"}}
  ],
  "forms": [{"code": "paper", "label": "紙", "source": {"clause": "", "status": "default"}}],
  "acquisitions": [{"code": "created", "label": "作成", "source": {"clause": "", "status": "default"}}],
  "axes": [
    {"code": "K", "label": "極秘度", "shortLabel": "極秘", "help": "どれほど隠すか。", "source": {"clause": "星見 4", "status": "quoted"},
     "levels": [
       {"code": "軽", "label": "軽", "badge": "軽", "rank": 10, "summary": "見られてもよいもの。", "source": {"clause": "星見 4", "status": "quoted"}},
       {"code": "重", "label": "重", "badge": "重", "rank": 30, "summary": "町長だけが見るもの。", "groundRequired": true,
        "grounds": [{"code": "い", "text": "星の名簿", "source": {"clause": "星見 4い", "status": "quoted"}},
                    {"code": "ろ", "text": "鍵の写し", "source": {"clause": "星見 4ろ", "status": "quoted"}}],
        "spellings": ["重い", "重大"], "source": {"clause": "星見 4", "status": "quoted"}},
       {"code": "中", "label": "中", "badge": "中", "rank": 20, "summary": "町の者だけが見るもの。", "spellings": ["並"], "source": {"clause": "星見 4", "status": "quoted"}}
     ]},
    {"code": "T", "label": "急ぎ度", "shortLabel": "急ぎ", "help": "どれほど早く要るか。", "required": false, "source": {"clause": "星見 5", "status": "quoted"},
     "levels": [
       {"code": "急", "label": "急", "badge": "急", "rank": 2, "summary": "すぐ要るもの。", "source": {"clause": "星見 5", "status": "quoted"}},
       {"code": "緩", "label": "緩", "badge": "緩", "rank": 1, "summary": "待てるもの。", "source": {"clause": "星見 5", "status": "quoted"}}
     ]}
  ],
  "restrictions": [
    {"code": "H1", "text": "夜のあいだは書庫から出さない", "axis": "K", "levels": ["重", "中"], "kind": "prohibit", "source": {"clause": "星見 6", "status": "quoted"}},
    {"code": "H2", "text": "二人で扱う", "axis": "K", "levels": ["重"], "kind": "require", "source": {"clause": "星見 6", "status": "inferred"}}
  ],
  "roles": [
    {"code": "elder", "label": "組頭", "post": "組の年長者", "scope": "guild", "capabilities": ["asset.edit", "asset.lower", "consultation.answer"], "source": {"clause": "星見 3", "status": "quoted"}},
    {"code": "watch", "label": "番人", "scope": "designated", "capabilities": ["asset.edit"], "source": {"clause": "星見 3", "status": "quoted"}}
  ],
  "rules": [
    {"id": "hoshimi.classify", "kind": "classification.required", "severity": "advise", "text": "秘の区分を定めます。", "source": {"clause": "星見 4", "status": "quoted"}},
    {"id": "hoshimi.ground", "kind": "classification.ground", "severity": "refuse", "text": "重とする根拠を選びます。", "params": {"axis": "K", "level": "重"}, "source": {"clause": "星見 4", "status": "quoted"}},
    {"id": "hoshimi.charts", "kind": "classification.floor", "severity": "refuse", "text": "星図は中以上です。", "params": {"axis": "K", "level": "中", "kinds": ["chart"]}, "source": {"clause": "星見 7", "status": "quoted"}},
    {"id": "hoshimi.lower", "kind": "classification.lower", "severity": "reason", "text": "下げるのは組頭です。", "role": "elder", "source": {"clause": "", "status": "default"}},
    {"id": "hoshimi.disposal", "kind": "disposal.permission", "severity": "refuse", "text": "捨てるには組頭の許しがいります。", "role": "elder", "params": {"axis": "K", "minLevel": "中", "subject": "廃棄"}, "source": {"clause": "星見 8", "status": "quoted"}}
  ],
  "disposalMethods": [
    {"code": "burn", "label": "焚き上げ", "source": {"clause": "星見 8", "status": "quoted"}},
    {"code": "tear", "label": "破る", "source": {"clause": "", "status": "default"}}
  ],
  "irrecoverableMethods": ["burn"],
  "disposalFields": ["doneAt", "person"],
  "disposalSource": {"clause": "星見 8", "status": "quoted"},
  "labelTargets": [{"code": "corner", "label": "隅", "source": {"clause": "", "status": "default"}}]
}
)json";
}
